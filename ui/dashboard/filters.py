"""What the dashboard is about: period, batch, people, kind, measure; and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from models.agreement.measures import MEASURES
from models.agreement.shown import F1, SHOWN
from models.annotation import ENTITY
from storage.overview import Scope, stamp
from ui import i18n
from ui.buttons import PLAIN, PRIMARY, KeyButton
from ui.dashboard.figures import measure_words
from ui.parts import Combo, Flow, Segment, label, row
from ui.shell import Shell

PERIODS: Final = (0, 7, 28, 84)
"""Days; 0 is all time."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """``days`` of PERIODS; an empty batch is all of them, ``people`` None everybody."""

    days: int = 0
    batch: str = ""
    people: tuple[str, ...] | None = None
    kind: str = ENTITY
    measure: str = F1

    @property
    def scope(self) -> Scope:
        since = stamp(datetime.now(UTC) - timedelta(days=self.days)) if self.days else None
        return Scope(self.batch or None, since, self.people)


class Filters(QFrame):
    """``scope_changed`` asks for other figures, ``view_changed`` to show others of those that are there."""

    scope_changed = Signal()
    view_changed = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.chosen = Chosen()
        self._names: list[str] = []
        self.period, self.batch, self.kind = Combo(shell), Combo(shell), Combo(shell)
        for field in (self.period, self.batch, self.kind):  # as wide as what is in them by now, not at the start
            field.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.people = KeyButton(shell, PLAIN, "person")
        self.measure = Segment(shell, 32)
        self.report = KeyButton(shell, PLAIN, "file-text")
        self.release = KeyButton(shell, PRIMARY, "upload")
        self.working = label(size=12, tone="t2")
        self._words = {name: label(size=12.5, tone="t2") for name in ("period", "batch", "people", "kind", "measure")}
        self.setLayout(self._arrange())
        self._connect()

    def _arrange(self) -> Flow:
        flow = Flow(12)
        fields = {
            "period": self.period, "batch": self.batch, "people": self.people, "kind": self.kind,
            "measure": self.measure,
        }  # fmt: skip
        for name, field in fields.items():
            part = QWidget()
            part.setLayout(row(self._words[name], field, spacing=7))
            flow.addWidget(part)
        return flow

    def _connect(self) -> None:
        self.period.activated.connect(lambda n: self._scope(days=PERIODS[n]))
        self.batch.activated.connect(lambda n: self._scope(batch=self.batch.itemData(n)))
        self.kind.activated.connect(lambda n: self._view(kind=self.kind.itemData(n)))
        self.measure.chosen.connect(lambda value: self._view(measure=value))
        self.people.clicked.connect(self._open_people)

    def refresh(self, batches: Sequence[str], names: Sequence[str]) -> None:
        """The words, and what there is to choose from."""
        self._names = list(names)
        for name, words in self._words.items():
            words.setText(i18n.tr(f"dashboard.filter.{name}"))
        _fill(self.period, [(days, _period(days)) for days in PERIODS], self.chosen.days)
        _fill(self.batch, [("", i18n.tr("filter.all")), *((b, i18n.isolated(b)) for b in batches)], self.chosen.batch)
        _fill(self.kind, [(kind, i18n.tr(f"kind.{kind}")) for kind in MEASURES], self.chosen.kind)
        for name, field in (("period", self.period), ("batch", self.batch), ("kind", self.kind)):
            field.setAccessibleName(i18n.tr(f"dashboard.filter.{name}"))
        self.measure.set_choices([(m, measure_words(m), "") for m in SHOWN], self.chosen.measure)
        people = self.chosen.people
        count = i18n.plural("dashboard.everybody", len(names)) if people is None else i18n.listed(people)
        self.people.show_words(count if len(count) < 40 else i18n.plural("count.annotators", len(people or ())))
        self.report.show_words(i18n.tr("action.report"))

    def _scope(self, **changes: object) -> None:
        self.chosen = replace(self.chosen, **changes)  # type: ignore[arg-type]
        self.scope_changed.emit()

    def _view(self, **changes: object) -> None:
        self.chosen = replace(self.chosen, **changes)  # type: ignore[arg-type]
        self.view_changed.emit()

    # ---- people
    def _open_people(self) -> None:
        menu = self.people_menu()
        menu.popup(self.people.mapToGlobal(self.people.rect().bottomLeft()))

    def people_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(i18n.tr("filter.all")).triggered.connect(lambda: self._scope(people=None))
        menu.addSeparator()
        for name in self._names:
            entry = menu.addAction(i18n.isolated(name))
            entry.setCheckable(True)
            entry.setChecked(self.chosen.people is None or name in self.chosen.people)
            entry.toggled.connect(partial(self._toggle, name))
        return menu

    def _toggle(self, name: str, on: bool) -> None:
        now = set(self._names if self.chosen.people is None else self.chosen.people)
        now = now | {name} if on else now - {name}
        whole = not now or now == set(self._names)
        self._scope(people=None if whole else tuple(sorted(now)))


def _period(days: int) -> str:
    return i18n.plural("dashboard.last_weeks", days // 7) if days else i18n.tr("dashboard.all_time")


def _fill(combo: Combo, choices: Sequence[tuple[object, str]], current: object) -> None:
    combo.clear()
    for value, words in choices:
        combo.addItem(words, value)
    combo.setCurrentIndex(max(0, next((n for n, (value, _) in enumerate(choices) if value == current), 0)))
