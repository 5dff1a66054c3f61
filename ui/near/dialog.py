"""Documents that say nearly the same: compared side by side, annotations carried from one to the other."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QProgressBar, QWidget

from models.corpus.carrying import Stretch, stretches
from models.document import Document
from models.errors import AyarError
from models.progress import Step
from storage.near import Alike, carry, to_carry
from storage.processes import near_duplicates
from storage.project import Project
from ui import i18n, messages
from ui.buttons import PLAIN, KeyButton
from ui.dialogs.base import Dialog
from ui.jobs import Job
from ui.motion import show_busy, show_step
from ui.near.difference import Difference
from ui.parts import column, label, row, wrapped
from ui.shell import Shell

WIDTH: Final = 1080
LIST_WIDTH: Final = 250

Compared = tuple[Alike, Document, Document, list[Stretch]]


class NearDialog(Dialog):
    """Looks through the whole project, or shows ``pairs`` that are known. ``chosen`` is the key of the document to open
    afterwards, None when none."""

    def __init__(self, shell: Shell, parent: QWidget | None, pairs: Sequence[Alike] | None = None) -> None:
        super().__init__(shell, parent, i18n.tr("action.near_duplicates").rstrip("…"), "compare", width=WIDTH)
        project = shell.session.project
        assert project is not None, "the dialog is opened on a project"
        self._project: Project = project
        self._job: Job | None = None
        self.pairs: list[Alike] = []
        self.chosen: str | None = None
        self.carried: Alike | None = None
        self.words = wrapped(tone="t2")
        self.progress = QProgressBar()
        self.list = QListWidget()
        self.difference = Difference(shell)
        self.told = wrapped(size=12, tone="t3")
        self.open_button = KeyButton(shell, PLAIN, "enter")
        self._fill()
        self.add_buttons(i18n.tr("near.carry"), "copy")
        self.cancel.show_words(i18n.tr("button.close"))
        self._allow()
        if pairs is not None:
            self._show_pairs(list(pairs))
        else:
            self._search()

    def _fill(self) -> None:
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.list.setAccessibleName(i18n.tr("near.pairs"))
        self.list.setFixedWidth(LIST_WIDTH)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _: self._compare())
        self.open_button.show_words(i18n.tr("near.open"))
        self.open_button.clicked.connect(self._open)
        self.buttons.insertWidget(0, self.open_button)
        sides = row(column(label(i18n.tr("near.pairs"), 12.5, 600), self.list, spacing=6), self.difference, spacing=16)
        sides.setStretch(1, 1)
        for part in (self.words, self.progress):
            self.body.addWidget(part)
        self.body.addLayout(sides, 1)
        self.body.addWidget(self.told)
        self.resize(WIDTH, 680)

    # ---- finding
    def _search(self) -> None:
        path = self._project.path
        self.words.setText(i18n.tr("near.comparing"))
        show_busy(self.progress)
        self.progress.show()
        work = lambda: near_duplicates(path)  # noqa: E731 - a job takes a callable
        self._job = self._shell.jobs.start("", work, self._found, self._failed, quiet=True)
        self._job.progress.connect(self._step)

    def _step(self, step: Step) -> None:
        show_step(self.progress, step)

    def _found(self, pairs: list[Alike] | None) -> None:
        self._job = None
        self.progress.hide()
        if pairs is not None:
            self._show_pairs(pairs)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.progress.hide()
        if isinstance(error, AyarError):
            self.words.setText(i18n.describe(error))
        else:
            messages.unexpected(error)

    def _show_pairs(self, pairs: list[Alike]) -> None:
        self.pairs = pairs
        self.words.setText(i18n.plural("near.found", len(pairs)) if pairs else i18n.tr("near.none"))
        for pair in pairs:
            shown = [i18n.isolated(title) for title in (pair.one_title, pair.other_title)]
            self.list.addItem("\n".join([i18n.percent(pair.similarity), *shown]))
        self.list.setCurrentRow(0)
        self.list.setFocus()

    # ---- one pair
    def current(self) -> Alike | None:
        at = self.list.currentRow()
        return self.pairs[at] if 0 <= at < len(self.pairs) else None

    def _compare(self) -> None:
        """In a job: long texts take their time."""
        pair, project = self.current(), self._project
        if pair is not None:
            work = lambda: _compared(project, pair)  # noqa: E731 - a job takes a callable
            self._shell.jobs.start("", work, self._show, quiet=True)
        self._allow()

    def _show(self, compared: Compared | None) -> None:
        if compared is not None and compared[0] is self.current():
            self.difference.show_texts(*compared[1:])

    def _allow(self) -> None:
        pair = self.current()
        self.carried = self._direction(pair) if pair is not None else None
        self.open_button.setEnabled(pair is not None)
        if self.accept_button is not None:
            self.accept_button.setEnabled(self.carried is not None and not self._project.read_only)
        if pair is None:
            self.told.setText("")
        elif self.carried is None:
            self.told.setText(i18n.tr("near.nothing"))
        else:
            ways = {"one": self.carried.one_title, "other": self.carried.other_title}
            self.told.setText(i18n.tr("near.carries", **ways))

    def _direction(self, pair: Alike) -> Alike | None:
        """From the one that has something to the other; from the earlier one when both have."""
        user = self._shell.session.user
        return next((way for way in (pair, pair.turned()) if to_carry(self._project, way.one, user) is not None), None)

    # ---- doing
    def take(self) -> None:
        """Carries over, and says how many there are."""
        way, project, user = self.carried, self._project, self._shell.session.user
        if way is None:
            return
        work = lambda: _carry(project, way, user)  # noqa: E731 - a job takes a callable
        self._shell.jobs.start("", work, lambda n: self._told(way, n), self._failed, quiet=True)
        if self.accept_button is not None:
            self.accept_button.setEnabled(False)

    def _told(self, way: Alike, number: int | None) -> None:
        if number is not None:
            self.told.setText(i18n.tr("near.carried", document=way.other_title, n=number))

    def _open(self) -> None:
        pair = self.current()
        if pair is not None:
            self.chosen = (self.carried or pair).other
            self.accept()

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        super().reject()


def _compared(project: Project, pair: Alike) -> Generator[Step, None, Compared | None]:
    yield Step(0)
    with project.again() as own:
        ids = own.document_id(pair.one), own.document_id(pair.other)
        if ids[0] is None or ids[1] is None:
            return None
        one, other = own.document(ids[0]), own.document(ids[1])
        return pair, one, other, stretches(one.text, other.text)


def _carry(project: Project, pair: Alike, user: str) -> Generator[Step, None, int]:
    with project.again() as own:
        return (yield from carry(own, pair, user))
