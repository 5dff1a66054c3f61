"""Earlier decisions: precedents on the same or similar words, and what was decided last in this document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from models.adjudication.decision import REVIEWER, Decision
from models.adjudication.precedents import Found
from ui import i18n
from ui.adjudicate.bench import Bench
from ui.adjudicate.precedents import PrecedentBook
from ui.adjudicate.reasons import KEYS
from ui.adjudicate.rows import type_words
from ui.adjudicate.wording import label_name, rule_name, shortened
from ui.annotate.ago import ago
from ui.keyboard import chord
from ui.keycaps import KeyCaps
from ui.parts import Elided, Picture, column, label, row
from ui.shell import Shell

SHOWN: Final = 3
_SURFACE: Final = 30


@dataclass(frozen=True, slots=True)
class Past:
    """One line: what was decided, and who did when."""

    what: str
    who: str
    when: str


class PastDecisions(QWidget):
    def __init__(self, shell: Shell, bench: Bench, book: PrecedentBook) -> None:
        super().__init__()
        self._shell, self._bench, self._book = shell, bench, book
        self.found: list[Found] = []
        self._precedents, self._heading = label(size=13, weight=600), label(size=13, weight=600)
        self._cite = KeyCaps(chord("KeyX"), shell.theme)
        self._cited = label(size=12, tone="gold")
        self._old = [_Line(shell, "history", "t2") for _ in range(SHOWN)]
        self._lines = [_Line(shell, "check", "gold_line") for _ in range(SHOWN)]
        self._head = QWidget()
        self._head.setLayout(row(self._precedents, 1, self._cited, self._cite, spacing=8))
        self.setLayout(column(self._head, *self._old, self._heading, *self._lines, spacing=4))
        bench.staged.connect(self._show_cited)
        book.renewed.connect(self.renew)

    def renew(self) -> None:
        entry = self._bench.entry
        self.found = self._book.like(entry.place) if entry is not None else []
        self._precedents.setText(i18n.tr("adjudicate.precedents"))
        self._heading.setText(i18n.tr("panel.decision_history"))
        self._head.setVisible(bool(self.found))
        self._fill(self._old, [self._precedent(each) for each in self.found])
        found = latest(self._bench)
        self._heading.setVisible(bool(found))
        self._fill(self._lines, found)
        self._show_cited()

    def _fill(self, lines: list[_Line], found: list[Past]) -> None:
        for n, line in enumerate(lines):
            line.setVisible(n < len(found))
            if n < len(found):
                line.show_past(found[n])

    def _show_cited(self) -> None:
        cited = self._bench.why.cites is not None
        self._cited.setText(i18n.tr("adjudicate.cited") if cited else "")

    def cite(self) -> None:
        """The first precedent is the one that this decision follows."""
        if self.found:
            self._bench.cite(self.found[0].precedent.id)
            self._show_cited()

    def _precedent(self, found: Found) -> Past:
        made, project = found.precedent, self._shell.session.project
        what = i18n.tr("adjudicate.nothing_here")
        if made.outcome.label is not None and project is not None:
            words = " … ".join(words for _, words in made.outcome.pieces)
            what = f"{label_name(project.schema, made.kind, made.outcome.label)}: {shortened(words, _SURFACE)}"
        sign = "=" if found.same else "≈"
        surface = i18n.isolated(shortened(made.surface, _SURFACE))
        return _past(self._bench, f"{sign} {surface} ← {what}{_reason(made.decision)}", made.decision)


def latest(bench: Bench) -> list[Past]:
    """The decisions that people made last in this document, the newest first."""
    made = [
        (entry, entry.standing.decision)
        for entry in bench.conflicts
        if entry.standing.decision is not None and entry.standing.decision.rule == REVIEWER
    ]
    made.sort(key=lambda pair: pair[1].time or "", reverse=True)
    return [_past(bench, _words(bench, entry.number, decision), decision) for entry, decision in made[:SHOWN]]


def _past(bench: Bench, what: str, decision: Decision) -> Past:
    session, reviewer = bench.session, decision.reviewer
    who = session.naming.of_reviewer(reviewer, session.user) if reviewer else rule_name(decision.rule)
    return Past(what, who, ago(decision.time or ""))


def _words(bench: Bench, number: int | None, decision: Decision) -> str:
    first = f"{i18n.number(number)} · " if number is not None else ""
    return f"{first}{type_words(decision.type) if decision.type else ''}: {outcome(bench, decision)}{_reason(decision)}"


def _reason(decision: Decision) -> str:
    return f" · {i18n.tr(KEYS[decision.reason])}" if decision.reason in KEYS else ""


def outcome(bench: Bench, decision: Decision) -> str:
    """Whose version was taken, or that it was the reviewer's own."""
    if decision.chosen:
        return i18n.listed(_voters(bench, decision))
    return i18n.tr("adjudicate.own_version")


def _voters(bench: Bench, decision: Decision) -> list[str]:
    """Whose work is not there any more has no letter, and no name either while names are hidden."""
    naming = bench.session.naming
    known = [name for name in decision.chosen if not bench.blind or name in naming.hidden]
    gone = [i18n.tr("role.annotator")] if len(known) < len(decision.chosen) else []
    return [*map(naming.of, naming.ordered(known)), *gone]


class _Line(QWidget):
    def __init__(self, shell: Shell, icon: str, token: str) -> None:
        super().__init__()
        self._what, self._who, self._when = Elided(12, tone="t2"), Elided(11.5, tone="t3"), label(size=11.5, tone="t3")
        layout = row(Picture(shell, icon, token, 14), self._what, self._who, self._when, spacing=8)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_past(self, past: Past) -> None:
        self._what.setText(past.what)
        self._who.setText(past.who)
        self._when.setText(past.when)
