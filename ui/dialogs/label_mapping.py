"""Foreign labels on their way in: what each one becomes, or that it stays out. None is decided silently."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from models.annotation import KINDS
from models.label_mapping import Foreign, suggest
from models.schema import Schema
from ui import i18n
from ui.parts import Combo, clear, label
from ui.shell import Shell

UNDECIDED: Final = ""
LEAVE_OUT: Final = "#leave"  # no label id begins with #
ADD: Final = "#add"
FEW: Final = 3  # labels; from here on the rest can be decided at once


class LabelMapping(QWidget):
    """A row for each foreign label: how often it was met, and a list of what it may become.

    ``decisions`` are ids of the schema, LEAVE_OUT or ADD by foreign label; what is suggested by name or was remembered
    is filled in, everything else waits for the person.
    """

    changed = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.decisions: dict[Foreign, str] = {}
        self.combos: dict[Foreign, Combo] = {}
        self.others: Combo | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setVerticalSpacing(6)

    @property
    def open(self) -> list[Foreign]:
        """The labels that nothing was decided for."""
        return [foreign for foreign in self.combos if self.decisions.get(foreign, UNDECIDED) == UNDECIDED]

    def mapped(self) -> dict[str, str]:
        """Foreign label → label of the schema."""
        return {foreign[1]: ours for foreign, ours in self.decisions.items() if ours not in (UNDECIDED, LEAVE_OUT, ADD)}

    def to_add(self) -> list[Foreign]:
        return [foreign for foreign, ours in self.decisions.items() if ours == ADD]

    def show_labels(self, found: Counter[Foreign], schema: Schema, remembered: Mapping[str, str]) -> None:
        """The rows, the most frequent first."""
        clear(self._grid)
        self.combos, self.others = {}, None
        known = {each.id for kind in KINDS for each in schema.labels(kind)} | {LEAVE_OUT, ADD}
        for row, (foreign, count) in enumerate(found.most_common()):
            proposal = remembered.get(foreign[1]) or suggest(foreign, schema) or UNDECIDED
            self.decisions.setdefault(foreign, proposal if proposal in known else UNDECIDED)
            self._add_row(row, foreign, count, schema)
        self.decisions = {foreign: self.decisions[foreign] for foreign in found}
        if len(self.open) >= FEW:
            self._add_others(len(found))
        self.setVisible(bool(found))
        self.changed.emit()

    def _add_row(self, row: int, foreign: Foreign, count: int, schema: Schema) -> None:
        kind, name = foreign
        combo = self._combo(i18n.tr("import.label_for", label=name))
        combo.addItem(i18n.tr("import.choose"), UNDECIDED)
        combo.addItem(i18n.tr("import.leave_out"), LEAVE_OUT)
        combo.addItem(i18n.tr("import.add_label"), ADD)
        for known in (kind, *(other for other in KINDS if other != kind)):
            for each in schema.labels(known):
                if each.active:
                    combo.addItem(i18n.isolated(f"{each.name_in(i18n.language())} · {each.id}"), each.id)
        combo.setCurrentIndex(max(0, combo.findData(self.decisions[foreign])))
        combo.activated.connect(lambda _: self.decide(foreign, str(combo.currentData())))
        self.combos[foreign] = combo
        self._grid.addWidget(label(f"{i18n.isolated(name)}  {i18n.number(count)}", 12), row, 0)
        self._grid.addWidget(combo, row, 1)

    def _add_others(self, row: int) -> None:
        self.others = self._combo(i18n.tr("import.all_others"))
        for key, value in (("import.choose", UNDECIDED), ("import.leave_out", LEAVE_OUT), ("import.add_label", ADD)):
            self.others.addItem(i18n.tr(key), value)
        self.others.activated.connect(lambda _: self._decide_others())
        self._grid.addWidget(label(i18n.tr("import.all_others"), 12, 600), row, 0)
        self._grid.addWidget(self.others, row, 1)

    def _combo(self, name: str) -> Combo:
        combo = Combo(self._shell)
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(12)
        return combo

    def decide(self, foreign: Foreign, ours: str) -> None:
        self.decisions[foreign] = ours
        self.changed.emit()

    def _decide_others(self) -> None:
        assert self.others is not None, "it was just used"
        chosen = str(self.others.currentData())
        for foreign in self.open:
            self.decisions[foreign] = chosen
            self.combos[foreign].setCurrentIndex(self.combos[foreign].findData(chosen))
        self.changed.emit()
