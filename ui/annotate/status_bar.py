"""The line under everything: where the caret is, how much there is, what runs, who works."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QWidget

from models.edits import Edit
from models.progress import Step
from ui import i18n
from ui.annotate.counts import count_words
from ui.buttons import FLAT, KeyButton
from ui.jobs import Job
from ui.messages import Words, said
from ui.motion import show_busy, show_step
from ui.parts import Elided, label, row
from ui.shell import Shell

HEIGHT: Final = 26
SHOW_AFTER_MS: Final = 100
LONG_TEXT: Final = 200_000


class StatusBar(QFrame):
    """``summaries`` are what a mode of the window says here: counts, and which version of what it goes by."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setFixedHeight(HEIGHT)
        self._shell, self._session = shell, shell.session
        self._before = 0  # seconds of work that the set was opened with
        self._offsets = False
        self.place = Elided(11.5, tone="t2")
        self.counts = label(size=11.5, tone="t2")
        self.job = JobProgress(shell)
        self.complaint = label(size=11.5, tone="warn")
        self.complaint.hide()
        self._complaint: Words = ""
        self.unread = KeyButton(shell, FLAT, "comment", height=22)
        self.unread.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F9 is the way of the keyboard
        self.unread.hide()
        self.summaries: dict[str, Callable[[], tuple[str, str]]] = {}
        self._time = label(size=11.5, tone="t2")
        self._schema = label(size=11.5, tone="t2")
        self._person = label(size=11.5, tone="t2")
        dot = Dot(shell)
        self._who = QWidget()
        self._who.setLayout(row(dot, self._person, spacing=6))
        items = (self.counts, self.place, self.complaint, self.job, self.unread, self._time, self._schema, self._who)
        layout = row(*items, spacing=14, margins=(14, 0, 14, 0))
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._connect()

    def _connect(self) -> None:
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.renew)
        session = self._session
        changes = (session.opened, session.closed, session.selection_changed, session.mode_changed)
        for signal in (*changes, self._shell.refreshed):
            signal.connect(self.renew_later)
        for signal in (session.opened, session.closed, session.elsewhere, session.talked, self._shell.refreshed):
            signal.connect(self.count_unread)
        session.document_changed.connect(self._document_changed)
        session.changed.connect(self._edited)
        self._shell.jobs.started.connect(self.job.show_job)

    def renew_later(self, *_: object) -> None:
        self._later.start(0)

    def _document_changed(self) -> None:
        self._before = self._session.layer.seconds or 0
        self._later.start(0)

    def _edited(self, edit: Edit) -> None:
        self._later.start(0)

    def count_unread(self, *_: object) -> None:
        """What others have said since: a button that leads there, and nothing when there is nothing."""
        project = self._session.project
        n = sum(project.unread().values()) if project is not None else 0
        self.unread.show_words(i18n.tr("comments.unread", n=n))
        self.unread.setVisible(n > 0)

    def toggle_offsets(self) -> None:
        """Shows or hides the caret's position in code points; that of a selection is always there."""
        self._offsets = not self._offsets
        self.renew()

    def complain(self, words: Words) -> None:
        """What went wrong beside the work and does not stop it; empty words take it away."""
        self._complaint = words
        self._show_complaint()

    def _show_complaint(self) -> None:
        self.complaint.setText(said(self._complaint))
        self.complaint.setVisible(bool(self._complaint))

    def renew(self) -> None:
        """Says all of it anew and gives the words their room at once, not one turn of the event loop later."""
        self._renew()
        layout = self.layout()
        assert layout is not None, "the line is laid out"
        layout.activate()

    def _renew(self) -> None:
        session = self._session
        self._person.setText(session.user)
        self._who.setVisible(bool(session.user))
        known = session.document is not None and session.project is not None
        for part in (self.place, self.counts, self._time, self._schema):
            part.setVisible(known)
        self.place.setVisible(True)
        self.place.setText(self._place_words() if known else "")
        self.place.setToolTip(i18n.tr("tip.offset") if known else "")
        self._show_complaint()
        self.job.retranslate()
        if session.project is None or not known:
            return
        kinds = Counter(annotation.kind for annotation in session.layer)
        of_mode = self.summaries.get(session.mode)
        if of_mode is not None:
            self._show_summary(*of_mode())
            return
        self.counts.setText(count_words(kinds) or i18n.tr("summary.nothing_yet"))
        seconds = round(self._before + session.clock.total)
        self._time.setText(i18n.tr("status.time_here", time=i18n.duration(seconds)))
        self._schema.setText(i18n.tr("status.schema", version=i18n.Ltr(session.project.schema.version)))

    def _show_summary(self, counts: str, version: str) -> None:
        """What another mode has to say in place of words, time and schema."""
        self.counts.setText(counts)
        self.place.setText("")
        self._time.setText("")
        self._schema.setText(version)

    def _place_words(self) -> str:
        session, text = self._session, self._session.text
        total = _paragraphs(text)
        here = _paragraphs(text[: text.rfind("\n", 0, session.caret) + 1]) + 1
        parts = [i18n.tr("status.paragraph", n=min(here, max(1, total)), total=total)]
        if session.selection is not None:
            start, end = session.selection
            parts.append(i18n.plural("count.words", len(text[start:end].split())))
            parts.append(i18n.isolated(i18n.Ltr(f"{start}–{end}")))
        elif self._offsets:
            parts.append(i18n.isolated(i18n.Ltr(str(session.caret))))
        return " · ".join(parts)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.toggle_offsets()


def _paragraphs(text: str) -> int:
    """Lines with something in them; in very long texts empty lines count too, for speed."""
    if len(text) > LONG_TEXT:
        return text.count("\n")
    return sum(1 for line in text.split("\n") if line.strip())


class Dot(QWidget):
    """The mark of a person: a round one for the first."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.setFixedSize(9, 9)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._shell.theme.hue("lapis")[0]))
            painter.drawEllipse(QRectF(0, 0, 9, 9))


class JobProgress(QWidget):
    """The newest piece of long work with a way to stop it; hidden while nothing runs."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._job: Job | None = None
        self.words = label(size=11.5, tone="t2")
        self.bar = QProgressBar()
        self.bar.setFixedWidth(140)
        self.bar.setTextVisible(False)
        self.stop = QPushButton()
        self.stop.setProperty("flat", True)
        self.stop.setFixedHeight(20)
        self.stop.clicked.connect(self._stop)
        self.setLayout(row(self.words, self.bar, self.stop, spacing=8))
        self.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._appear)
        shell.jobs.finished.connect(self._ended)

    def show_job(self, job: Job) -> None:
        self._job = job
        job.progress.connect(self._step)
        self.words.setText(job.title)
        show_busy(self.bar)
        self.stop.setEnabled(True)
        self.retranslate()
        self._patience.start(SHOW_AFTER_MS)

    def retranslate(self) -> None:
        self.stop.setText(i18n.tr("button.stop"))
        self.bar.setAccessibleName(i18n.tr("stats.progress"))

    def _appear(self) -> None:
        self.setVisible(self._job is not None)

    def _step(self, step: Step) -> None:
        show_step(self.bar, step)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.stop.setEnabled(False)
            self.words.setText(i18n.tr("status.stopping"))

    def _ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._patience.stop()
            self.hide()
