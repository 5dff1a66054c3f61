"""The guideline beside the article: to read, to search, and open at the clause of what is in focus."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QLineEdit, QTextBrowser, QTextEdit, QWidget

from models.guideline import Guideline, linked, links_of, read
from models.offsets import OffsetMap
from ui import i18n
from ui.buttons import FLAT, KeyButton
from ui.guideline.page import Page, Span, direction_of
from ui.parts import IconButton, Picture, column, label, row
from ui.shell import Shell

WIDTH: Final = 380
PAUSE_MS: Final = 80
FALLBACK: Final = "en"


class GuidelinePane(QWidget):
    """``left`` asks to give the keyboard back to the text, ``done`` to put the pane away."""

    left = Signal()
    done = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("dock")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shell = shell
        self._page: Page | None = None
        self._texts: list[Guideline] = []
        self._stale, self._role = True, ""
        self.clause: str | None = None
        self.hits: list[Span] = []
        self._current = -1
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.search)
        self.field.textChanged.connect(lambda _: self._pause.start(PAUSE_MS))
        shell.session.focus_changed.connect(self.follow_focus)
        shell.session.opened.connect(self.renew)
        shell.session.closed.connect(self.renew)
        shell.refreshed.connect(self.renew)

    def _build(self) -> None:
        self._title = label(size=13, weight=600)
        self._version = label(size=11.5, tone="t3")
        self.edit = KeyButton(self._shell, FLAT, "pencil", height=26)
        self.edit.clicked.connect(lambda: self._shell.actions.trigger("action.edit_guideline"))
        self.close_button = IconButton(self._shell, "close", 14)
        self.close_button.clicked.connect(self.done)
        self.field = _Field(self)
        self.field.setProperty("bare", True)
        self._count = label(size=12, tone="t3")
        self.previous, self.next = IconButton(self._shell, "chevron-up"), IconButton(self._shell, "chevron-down")
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(+1))
        search = QFrame()
        search.setObjectName("search")
        search.setLayout(row(Picture(self._shell, "search"), self.field, self._count, spacing=6, margins=(10, 0, 8, 0)))
        self.view = _View(self)
        self.view.setObjectName("guideline")
        self.view.setOpenLinks(False)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        head = row(self._title, self._version, 1, self.edit, self.close_button, margins=(14, 6, 8, 2))
        find = row(search, self.previous, self.next, spacing=2, margins=(14, 2, 8, 8))
        whole = column(head, find, self.view, spacing=0)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.field)
        self.setMinimumWidth(300)
        self.setMaximumWidth(520)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 600)

    # ---- showing
    def renew(self) -> None:
        """Another language, theme, project or version: set anew, at once when it is seen, else when it will be."""
        self._stale = True
        if self.isVisible():
            self._set()

    def enter(self) -> None:
        """Shows the clause of the focus and takes the keyboard."""
        self.show()
        self._set()
        self.follow_focus()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _set(self) -> None:
        if not self._stale:
            return
        self._stale = False
        project, language = self._shell.session.project, i18n.language()
        found = [(code, project.guidelines(code) if project else None) for code in (language, FALLBACK, "fa", "ar")]
        texts = [(code, text) for code, text in dict(found).items() if text]
        self._texts = [read(text) for _, text in texts]
        shown = texts[0][0] if texts else language
        guideline = self._texts[0] if texts else Guideline(i18n.tr("guideline.none"), ())
        self._page = Page(guideline, shown, self._shell.theme)
        self.view.setLayoutDirection(direction_of(shown))
        self.view.setDocument(self._page.document)
        self._words()
        self.search()

    def _words(self) -> None:
        project = self._shell.session.project
        versions = project.guideline_versions() if project else []
        self.edit.setVisible(project is not None and project.may_lead(self._shell.session.user))
        self._title.setText(i18n.tr("panel.guideline"))
        self._version.setText(i18n.tr("guideline.version", n=versions[0].version) if versions else "")
        self.field.setPlaceholderText(i18n.tr("guideline.search"))
        self.field.setAccessibleName(i18n.tr("guideline.search"))
        self.view.setAccessibleName(i18n.tr("panel.guideline"))
        self.edit.show_words(i18n.tr("button.edit"))
        self.close_button.describe(i18n.tr("button.close"))
        self.previous.describe(i18n.tr("button.previous"))
        self.next.describe(i18n.tr("action.find_next"))

    # ---- the clause of the focus
    def follow_focus(self) -> None:
        """To the clause that belongs to what is in focus; the page stays where it is when none does."""
        self._role = ""
        focused, project = self._shell.session.focused, self._shell.session.project
        if focused is not None and project is not None and self.isVisible():
            found = project.schema.label(focused.kind, focused.label)
            self.show_clause_of(focused.label, links_of(found.raw) if found else (), focused.kind)

    def follow_role(self, kind: str, role: str | None) -> None:
        """To the clause of the role that is being filled."""
        project = self._shell.session.project
        if role is None or role == self._role or project is None or not self.isVisible():
            return
        self._role = role
        found = project.schema.role(kind, role)
        self.show_clause_of(role, links_of(found.raw) if found else (), f"{kind}.roles")

    def show_clause_of(self, identifier: str, links: tuple[str, ...] = (), kind: str = "") -> None:
        found = linked(self._texts, identifier, links, kind)
        if found is not None:
            self.show_clause(found)

    def show_clause(self, clause: str) -> None:
        """Brings a clause to the top and marks it."""
        if self._page is None or clause not in self._page.places:
            return
        self.clause = clause
        start = self._page.places[clause][0]
        cursor = QTextCursor(self._page.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self.view.setTextCursor(cursor)  # first to the end, then back: the clause stands at the top
        cursor.setPosition(start)
        self.view.setTextCursor(cursor)
        top = self.view.cursorRect(cursor).top()
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() + top - 12)
        self._mark()

    # ---- search
    def search(self) -> None:
        """Folded: half spaces, marks and kinds of letters do not matter."""
        from models.text.finding import find

        query = self.field.text().strip()
        text = self._page.document.toPlainText() if self._page is not None else ""
        places = OffsetMap(text)
        self.hits = [(places.to_utf16(a), places.to_utf16(b)) for a, b in find(text, query)] if query else []
        self._current = 0 if self.hits else -1
        self._show_hit()

    def step(self, by: int) -> None:
        if self.hits:
            self._current = (self._current + by) % len(self.hits)
            self._show_hit()

    def _show_hit(self) -> None:
        if self._page is not None and self.hits:
            cursor = QTextCursor(self._page.document)
            cursor.setPosition(self.hits[self._current][0])
            self.view.setTextCursor(cursor)
            self.view.ensureCursorVisible()
        place = i18n.tr("find.place", n=self._current + 1, total=len(self.hits))
        nothing = i18n.tr("find.nothing") if self.field.text().strip() else ""
        self._count.setText(place if self.hits else nothing)
        self._mark()

    def _mark(self) -> None:
        """Shades the clause and the hits."""
        if self._page is None:
            return
        theme = self._shell.theme
        spans = [(self._page.places[self.clause], "accent_tint", True)] if self.clause in self._page.places else []
        spans += [(hit, "sel" if n != self._current else "warn_tint", False) for n, hit in enumerate(self.hits)]
        shown = []
        for span, token, whole in spans:
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = self._page.shade(span, theme.color(token), whole=whole)
            shown.append(selection)
        self.view.setExtraSelections(shown)


class _Field(QLineEdit):
    def __init__(self, pane: GuidelinePane) -> None:
        super().__init__()
        self._pane = pane

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self._pane.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._pane.search() if not self._pane.hits else self._pane.step(-1 if back else +1)
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_PageDown}:
            self._pane.view.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


class _View(QTextBrowser):
    def __init__(self, pane: GuidelinePane) -> None:
        super().__init__()
        self._pane = pane

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._pane.left.emit()
        else:
            super().keyPressEvent(event)
