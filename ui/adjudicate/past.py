"""Earlier decisions: precedents on the same words, and what was decided last in this document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from models.adjudication.decision import REVIEWER, Decision
from ui import i18n
from ui.adjudicate.bench import Bench
from ui.adjudicate.people import names_of
from ui.adjudicate.reasons import KEYS
from ui.adjudicate.rows import type_words
from ui.annotate.ago import ago
from ui.parts import Elided, Picture, column, label, row
from ui.shell import Shell

SHOWN: Final = 4


@dataclass(frozen=True, slots=True)
class Past:
    """One line: what was decided, and who did when."""

    what: str
    who: str
    when: str


class PastDecisions(QWidget):
    def __init__(self, shell: Shell, bench: Bench) -> None:
        super().__init__()
        self._shell, self._bench = shell, bench
        self._heading = label(size=13, weight=600)
        self._lines = [_Line(shell) for _ in range(SHOWN)]
        self.setLayout(column(self._heading, *self._lines, spacing=4))

    def renew(self) -> None:
        self._heading.setText(i18n.tr("panel.decision_history"))
        found = latest(self._bench)
        self._heading.setVisible(bool(found))
        for n, line in enumerate(self._lines):
            line.setVisible(n < len(found))
            if n < len(found):
                line.show_past(found[n])


def latest(bench: Bench) -> list[Past]:
    """The decisions that people made last in this document, the newest first."""
    made = [
        (entry, entry.standing.decision)
        for entry in bench.conflicts
        if entry.standing.decision is not None and entry.standing.decision.rule == REVIEWER
    ]
    made.sort(key=lambda pair: pair[1].time or "", reverse=True)
    numbered = [(entry.number, decision) for entry, decision in made]
    return [
        Past(_words(bench, number, decision), decision.reviewer or "–", ago(decision.time or ""))
        for number, decision in numbered[:SHOWN]
    ]


def _words(bench: Bench, number: int | None, decision: Decision) -> str:
    what = outcome(bench, decision)
    reason = f" · {i18n.tr(KEYS[decision.reason])}" if decision.reason in KEYS else ""
    first = f"{i18n.number(number)} · " if number is not None else ""
    return f"{first}{type_words(decision.type) if decision.type else ''}: {what}{reason}"


def outcome(bench: Bench, decision: Decision) -> str:
    """Whose version was taken, or that it was the reviewer's own."""
    if decision.chosen:
        return names_of(bench.numbers, decision.chosen, blind=bench.blind) or i18n.listed(list(decision.chosen))
    return i18n.tr("adjudicate.own_version")


class _Line(QWidget):
    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._what, self._who, self._when = Elided(12, tone="t2"), Elided(11.5, tone="t3"), label(size=11.5, tone="t3")
        layout = row(Picture(shell, "check", "gold_line", 14), self._what, self._who, self._when, spacing=8)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_past(self, past: Past) -> None:
        self._what.setText(past.what)
        self._who.setText(i18n.isolated(past.who))
        self._when.setText(past.when)
