"""Questions and answers about the open document, beside its text: what was asked, answered, and what to say next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLayout, QPlainTextEdit, QPushButton, QScrollArea, QWidget

from models.adjudication.place import DOCUMENT
from models.annotation_set import ANNOTATOR, GOLD
from models.comments import Comment, Topic, threads
from models.errors import AyarError
from ui import i18n, messages
from ui.annotate.ago import ago
from ui.buttons import FLAT, KeyButton
from ui.keyboard import chord
from ui.parts import Combo, IconButton, clear, column, label, row, wrapped
from ui.shell import Shell

WIDTH: Final = 340
LONGEST_QUOTE: Final = 60


class TalkPane(QWidget):
    """``left`` gives the keyboard back to the text, ``done`` puts the pane away. What is shown counts as read."""

    left = Signal()
    done = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("dock")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(WIDTH)
        self._shell, self._session = shell, shell.session
        self._answering: Topic | None = None
        self._title = label(size=13, weight=600)
        self.close_button = IconButton(shell, "close", 14)
        self.close_button.clicked.connect(self.done)
        self._threads = column(spacing=14, margins=(14, 10, 14, 10))
        self.to = Combo(shell)
        self._to_words = label(size=12, tone="t2")
        self._about = wrapped(size=12, tone="t2")
        self.field = TalkField(self.send, self._escape)
        self.button = KeyButton(shell, key=chord("Ctrl+Enter"), height=30)
        self.button.clicked.connect(self.send)
        self._build()
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.renew)
        session = self._session
        for signal in (session.document_changed, session.changed, session.closed, session.elsewhere, session.talked):
            signal.connect(lambda *_: self._later.start(0))
        session.focus_changed.connect(self._show_topic)
        session.reviewed_changed.connect(self._show_topic)
        session.naming_changed.connect(lambda: self._later.start(0))
        shell.refreshed.connect(self.renew)
        self.renew()

    def _build(self) -> None:
        inside = QWidget()
        inside.setLayout(self._threads)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        head = row(self._title, 1, self.close_button, margins=(14, 6, 8, 2))
        self._who = QWidget()
        self._who.setLayout(row(self._to_words, self.to, 1, spacing=6))
        foot = QFrame()
        foot.setObjectName("footer")
        said = row(1, self.button)
        foot.setLayout(column(self._who, self._about, self.field, said, spacing=6, margins=(14, 10, 14, 12)))
        whole = column(head, area, foot, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def enter(self) -> None:
        """Takes the keyboard; the words of the focus are what a new question is about."""
        self._answering = None
        self.renew()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _escape(self) -> None:
        if self._answering is not None:
            self._answering = None
            self._show_topic()
        else:
            self.left.emit()

    # ---- showing
    def renew(self) -> None:
        self._title.setText(i18n.tr("action.comments"))
        self.close_button.describe(i18n.tr("button.close"))
        self._to_words.setText(i18n.tr("comments.to"))
        self.to.setAccessibleName(i18n.tr("comments.to"))
        clear(self._threads)
        threads = self._read()
        for topic, said in threads.items():
            self._threads.addLayout(self._thread(topic, said))
        if not threads:
            self._threads.addWidget(wrapped(i18n.tr("comments.none"), tone="t3"))
        self._threads.addStretch(1)
        self._offer_people()
        self._show_topic()
        self._mark()

    def _read(self) -> dict[Topic, list[Comment]]:
        """By whose work it is about, then in the order in which it was first spoken of."""
        session = self._session
        found = threads((said.about, said.comment) for said in session.said)
        order = session.naming.ordered({topic.about for topic in found})
        return dict(sorted(found.items(), key=lambda each: order.index(each[0].about)))

    def _thread(self, topic: Topic, said: list[Comment]) -> QLayout:
        head = KeyButton(self._shell, FLAT, "file-text" if topic.whole else "tag", height=26)
        head.show_words(self._words_of(topic))
        head.clicked.connect(partial(self._session.go_to_topic, topic))
        whose = label(self._session.naming.of(topic.about), 11.5, tone="t3")
        whose.setVisible(topic.about != self._session.user)
        answer = QPushButton(i18n.tr("comments.answer"))
        answer.setProperty("flat", True)
        answer.clicked.connect(partial(self._answer, topic))
        lines = [self._line(topic.about, each) for each in said]
        return column(row(head, 1, whose), *lines, row(answer, 1), spacing=4)

    def _words_of(self, topic: Topic) -> str:
        if topic.whole:
            return i18n.tr("comments.about_document")
        words = topic.quote or topic.on or ""
        short = words if len(words) <= LONGEST_QUOTE else f"{words[:LONGEST_QUOTE]}…"
        return i18n.tr("comments.about", words=short)

    def _line(self, about: str, comment: Comment) -> QLayout:
        mine = comment.author == self._session.user
        name = i18n.isolated(comment.author) if mine else self._session.naming.of(comment.author)
        who = label(name, 12, 600, "accent" if mine else "t1")
        when = label(ago(comment.time), 11.5, tone="t3")
        head = row(who, when, 1, spacing=6)
        if mine and self._may_write():
            back = QPushButton(i18n.tr("comments.take_back"))
            back.setProperty("flat", True)
            back.clicked.connect(partial(self._take_back, about, comment))
            head.addWidget(back)
        text = wrapped(comment.text)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return column(head, text, spacing=0)

    def _offer_people(self) -> None:
        """Whose work a question may be about: everyone who has read or is to read the document, for a reviewer."""
        session, chosen = self._session, self.to.currentData()
        self.to.clear()
        names = self._readers()
        if len(names) > 1:
            self.to.addItem(i18n.tr("comments.everyone"), "")
        for name in names:
            self.to.addItem(session.naming.of(name), name)
        self.to.setCurrentIndex(max(0, self.to.findData(chosen)) if chosen is not None else 0)
        self._who.setVisible(bool(names) and names != [session.user])

    def _readers(self) -> list[str]:
        session = self._session
        if session.project is None or session.document_id is None:
            return []
        if not session.project.may_lead(session.user):
            return [session.user]
        have = {each.author for each in session.project.sets_of(session.document_id) if each.role == ANNOTATOR}
        have |= {each.person for each in session.project.assigned(session.document_id) if each.role == ANNOTATOR}
        return session.naming.ordered(have - {session.user}) or [session.user]

    def _show_topic(self) -> None:
        answering = self._answering
        self._who.setEnabled(answering is None)
        self._about.setText(self._words_of(answering or self._topic("")))
        hint = i18n.tr("comments.hint" if answering is None else "comments.answer_hint")
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.button.show_words(i18n.tr("comments.send" if answering is None else "comments.answer"))
        may = self._may_write() and self._session.document_id is not None
        self.field.setEnabled(may)
        self.button.setEnabled(may)

    def _topic(self, about: str) -> Topic:
        """What a new question is about: in adjudication the place in hand and what the asked person has there, else
        the focus, by its id where it is of that very set, by its words anyhow."""
        session, focused = self._session, self._session.focused
        if session.role == GOLD:
            return self._topic_at_place(about)
        if focused is None:
            return Topic(about)
        same = about == session.author and session.role == ANNOTATOR
        return Topic(about, focused.id if same else None, None, session.text[focused.start : focused.end])

    def _topic_at_place(self, about: str) -> Topic:
        session, place = self._session, self._session.reviewed.place
        if place is None or session.project is None:
            return Topic(about)
        if place.kind == DOCUMENT:
            asked = session.project.schema.attribute(DOCUMENT, place.label or "")
            name = asked.name_in(i18n.language()) if asked is not None else place.label
            return Topic(about, None, place.id, name)
        own = place.members.get(about)
        start, end = (own.start, own.end) if own is not None else place.span
        return Topic(about, own.id if own is not None else None, place.id, session.text[start:end])

    def _may_write(self) -> bool:
        return self._session.may_write

    # ---- doing
    def _answer(self, topic: Topic) -> None:
        self._answering = topic
        self._show_topic()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Writes what was typed; it is on disk when the field is empty again."""
        text = self.field.toPlainText().strip()
        if not text or not self._may_write():
            return
        topics = [self._answering] if self._answering is not None else [self._topic(name) for name in self._asked()]
        if topics and self._do(partial(self._say, topics, text)):
            self._answering = None
            self.field.clear()
            self.renew()

    def _say(self, topics: list[Topic], text: str) -> None:
        for topic in topics:
            self._session.comment(topic, text)

    def _asked(self) -> list[str]:
        chosen = self.to.currentData()
        return self._readers() if chosen in ("", None) else [str(chosen)]

    def _take_back(self, about: str, comment: Comment) -> None:
        self._do(lambda: self._session.take_back_comment(about, comment.id))

    def _do(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except AyarError as error:
            messages.error(error)
            return False
        return True

    def _mark(self) -> None:
        session = self._session
        if self.isVisible() and session.project is not None and session.document_id is not None:
            fresh = session.document_id in session.project.unread()
            session.project.mark_read(session.document_id)
            if fresh:
                session.talked.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._later.start(0)


class TalkField(QPlainTextEdit):
    """Ctrl+Enter sends, Esc leaves."""

    def __init__(self, send: Callable[[], None], escape: Callable[[], None]) -> None:
        super().__init__()
        self._send, self._escape = send, escape
        self.setFixedHeight(76)
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._send()
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)
