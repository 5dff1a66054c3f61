"""The same verdict for all conflicts like the last one: seen and counted first, then written as one edit."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from models.adjudication.adjudication import Standing
from models.adjudication.decision import Decision
from models.adjudication.place import Place
from models.adjudication.verdict import Nothing, Own, Take, Verdict
from models.progress import Step
from storage.adjudicated import Alike
from storage.project import Project
from ui import i18n, messages
from ui.adjudicate.bench import Bench
from ui.buttons import PLAIN, PRIMARY, KeyButton
from ui.keyboard import chord
from ui.parts import column, label, row
from ui.shell import Shell

SHOWN: Final = 300
HEIGHT: Final = 178


class AlikePanel(QFrame):
    """``left`` gives the keyboard back to the text; Space leaves a conflict out or takes it in again."""

    left = Signal()

    def __init__(self, shell: Shell, bench: Bench) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._shell, self._session, self._bench = shell, shell.session, bench
        self._found: Sequence[Alike] = ()
        self._given: Decision | None = None
        self._words = label(size=13, weight=600)
        self.list = _List(self)
        self.apply = KeyButton(shell, PRIMARY, key=chord("Enter"), height=28)
        self.back = KeyButton(shell, PLAIN, key=chord("Escape"), height=28)
        self.apply.clicked.connect(self.take)
        self.back.clicked.connect(self.leave)
        head = row(self._words, 1, self.apply, self.back, spacing=8)
        self.setLayout(column(head, self.list, spacing=6, margins=(16, 8, 16, 10)))
        self.setFixedHeight(HEIGHT)
        self.hide()
        shell.session.document_changed.connect(self.hide)
        shell.refreshed.connect(self._count)

    # ---- looking
    def enter(self) -> None:
        """Looks for the conflicts like the one decided last, in a job: the whole project is read."""
        session, asked = self._session, verdict_of(self._bench)
        if asked is None or session.project is None or session.document_id is None:
            messages.notice(i18n.tr("adjudicate.nothing_alike"))
            return
        self._given = self._bench.given()
        project, document_id = session.project, session.document_id
        self._shell.jobs.start(
            i18n.tr("rules.running"), lambda: _look(project, document_id, *asked), self._show, quiet=False
        )

    def _show(self, found: list[Alike] | None) -> None:
        self._found = found or ()
        if not self._found:
            messages.notice(i18n.tr("adjudicate.nothing_alike"))
            return
        self.list.clear()
        for each in self._found[:SHOWN]:
            item = QListWidgetItem(_context(each))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self._count()
        self.show()
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> list[Alike]:
        """What is ticked, and what the list is too short for."""
        off = {n for n in range(self.list.count()) if self.list.item(n).checkState() != Qt.CheckState.Checked}
        return [each for n, each in enumerate(self._found) if n not in off]

    def _count(self) -> None:
        chosen = self.chosen
        documents = len({each.document_id for each in chosen})
        many = i18n.plural("count.documents", documents)
        self._words.setText(i18n.plural("adjudicate.alike", len(chosen), documents=many))
        self.apply.show_words(i18n.tr("adjudicate.decide_alike"))
        self.back.show_words(i18n.tr("button.back"))
        self.apply.setEnabled(bool(chosen))
        self.list.setAccessibleName(i18n.tr("action.same_verdict"))

    def toggle(self) -> None:
        item = self.list.currentItem()
        on = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
        self._count()

    # ---- doing
    def take(self) -> None:
        project, chosen, given = self._session.project, self.chosen, self._given
        if project is None or given is None or not chosen:
            return
        many = len(chosen)

        def done(_: object) -> None:
            self._session.take_over()
            messages.notice(lambda: i18n.plural("rules.done_alike", many))

        self._shell.jobs.start(i18n.tr("rules.running"), lambda: _write(project, chosen, given), done)
        self.leave()

    def leave(self) -> None:
        self.hide()
        self.left.emit()


class _List(QListWidget):
    def __init__(self, panel: AlikePanel) -> None:
        super().__init__()
        self._panel = panel
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(lambda _: panel._count())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._panel.take()
        elif event.key() == Qt.Key.Key_Escape:
            self._panel.leave()
        elif event.key() == Qt.Key.Key_Space:
            self._panel.toggle()
        else:
            super().keyPressEvent(event)


def verdict_of(bench: Bench) -> tuple[Place, Verdict] | None:
    """The place and verdict that others are to be decided like: of the place looked at when it is decided, else the
    decision made last."""
    entry = bench.entry
    standing = entry.standing if entry is not None else None
    if standing is not None and not standing.open and standing.decision is not None and standing.decision.human:
        return standing.place, _said(standing)
    return bench.last


def _said(standing: Standing) -> Verdict:
    decision, place = standing.decision, standing.place
    assert decision is not None
    if standing.gold is None:
        return Nothing()
    taken = next((author for author in decision.chosen if place.members.get(author) is not None), None)
    return Take(taken) if taken is not None else Own(standing.gold, ())


def _context(each: Alike) -> str:
    words = " ".join(f"{each.before}«{each.surface}»{each.after}".split())
    return f"{i18n.isolated(words)}  ·  {i18n.isolated(each.title or each.key)}"


def _look(project: Project, document_id: int, place: Place, verdict: Verdict) -> Generator[Step, None, list[Alike]]:
    with project.again() as own:
        return (yield from own.alike(document_id, place, verdict))


def _write(project: Project, chosen: Sequence[Alike], given: Decision) -> Generator[Step, None, int]:
    with project.again() as own:
        documents = dict.fromkeys(each.document_id for each in chosen)
        for n, document_id in enumerate(documents):
            yield Step(n, len(documents))
            own.settle(document_id)  # first what all agree on: one undo then takes back these decisions alone
        return own.decide_alike(chosen, given)
