"""Foreign labels on their way in: what each one becomes, or that it stays out. None is decided silently."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from models.label_mapping import ATTRIBUTE, FLAG, FORM, ROLE, Foreign, kinds_for, part_of, plain_part, suggest
from models.schema import Schema
from models.schema_parts import Attribute, Label, Role
from ui import i18n
from ui.parts import Combo, clear, label
from ui.shell import Shell

UNDECIDED: Final = ""
LEAVE_OUT: Final = "#leave"  # no label id begins with #
ADD: Final = "#add"
KEEP: Final = "#keep"  # parts that are no labels: their values stay and go out again, though the schema lacks them
FEW: Final = 3  # labels; from here on the rest can be decided at once


def memory_name(foreign: Foreign) -> str:
    """The name under which a decision is remembered: a label's own, or a part's with what it is."""
    return f"{foreign[0]}|{foreign[1]}" if part_of(foreign) else foreign[1]


def _ours(foreign: Foreign, schema: Schema) -> Iterator[Label | Role | Attribute]:
    """What a foreign part may become, its own kind first."""
    what, kind = part_of(foreign), foreign[0].partition(".")[0]
    if what == ROLE:
        yield from (each for each in schema.roles(kind) if each.active)
    elif what:
        yield from (each for each in schema.attributes(kind) if each.active)
    else:
        for known in kinds_for(kind):
            yield from (each for each in schema.labels(known) if each.active)


class LabelMapping(QWidget):
    """A row for each foreign label: how often it was met, and a list of what it may become.

    ``decisions`` are ids of the schema, LEAVE_OUT or ADD by foreign label; what is suggested by name or was remembered
    is filled in, everything else waits for the person. Roles, attributes and document labels stand below the labels;
    what nobody decides about them is kept as it is (KEEP).
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
        decided = ((foreign, ours) for foreign, ours in self.decisions.items() if not part_of(foreign))
        return {foreign[1]: ours for foreign, ours in decided if ours not in (UNDECIDED, LEAVE_OUT, ADD)}

    def parts(self) -> dict[Foreign, str]:
        """Foreign role, attribute or document label → that of the schema, or nothing for what is left out."""
        decided = ((plain_part(each), ours) for each, ours in self.decisions.items() if part_of(each))
        return {each: "" if ours == LEAVE_OUT else ours for each, ours in decided if ours not in (KEEP, ADD)}

    def remembered(self) -> dict[str, str]:
        """The decisions as they are remembered for the next import from the same source."""
        return {memory_name(foreign): ours for foreign, ours in self.decisions.items()}

    def in_order(self) -> list[QWidget]:
        """The lists from top to bottom."""
        lists = list(self.combos.items())
        labels = [combo for foreign, combo in lists if not part_of(foreign)]
        return [*labels, *filter(None, [self.others]), *(combo for foreign, combo in lists if part_of(foreign))]

    def to_add(self) -> list[Foreign]:
        return [foreign for foreign, ours in self.decisions.items() if ours == ADD]

    def show_labels(self, found: Counter[Foreign], schema: Schema, remembered: Mapping[str, str]) -> None:
        """The rows, the most frequent first; labels before everything else."""
        clear(self._grid)
        self.combos, self.others = {}, None
        rows = found.most_common()
        self._add_rows([each for each in rows if not part_of(each[0])], schema, remembered)
        if len(self.open) >= FEW:
            self._add_others(self._grid.rowCount())
        for heading, parts in (("role", (ROLE,)), ("attribute", (ATTRIBUTE, FLAG)), ("document", (FORM,))):
            if some := [each for each in rows if part_of(each[0]) in parts]:
                words = label(i18n.tr(f"import.parts.{heading}"), 12, 600, "t2")
                self._grid.addWidget(words, self._grid.rowCount(), 0, 1, 2)
                self._add_rows(some, schema, remembered)
        self.decisions = {foreign: self.decisions[foreign] for foreign in found}
        self.setVisible(bool(found))
        self.changed.emit()

    def _add_rows(self, rows: Iterable[tuple[Foreign, int]], schema: Schema, remembered: Mapping[str, str]) -> None:
        for foreign, count in rows:
            first = KEEP if part_of(foreign) else UNDECIDED
            known = {each.id for each in _ours(foreign, schema)} | {LEAVE_OUT, ADD, first}
            proposal = remembered.get(memory_name(foreign)) or suggest(foreign, schema) or first
            self.decisions.setdefault(foreign, proposal if proposal in known else first)
            self._add_row(self._grid.rowCount(), foreign, count, schema)

    def _add_row(self, row: int, foreign: Foreign, count: int, schema: Schema) -> None:
        name, is_part = foreign[1], bool(part_of(foreign))
        said = i18n.tr("import.part_for", name=name) if is_part else i18n.tr("import.label_for", label=name)
        combo = self._combo(said)
        combo.addItem(i18n.tr("import.keep" if is_part else "import.choose"), KEEP if is_part else UNDECIDED)
        combo.addItem(i18n.tr("import.leave_out"), LEAVE_OUT)
        combo.addItem(i18n.tr("import.add_label"), ADD)
        for each in _ours(foreign, schema):
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
