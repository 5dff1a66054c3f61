"""The meaning of whatever of the schema the pointer rests on, or is highlighted in a palette, as one kind of popup."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QFrame, QWidget

from models.schema import Schema
from ui.annotate.definition import Definition, Part
from ui.parts import clear, column
from ui.shell import Shell

WIDTH: Final = 340
LABEL: Final = "label"
ROLE: Final = "role"
ATTRIBUTE: Final = "attribute"
GAP: Final = 8


def part_of(schema: Schema, what: str, kind: str, identifier: str) -> Part | None:
    """The label, role or attribute (``what``) of a kind."""
    if what == LABEL:
        return schema.label(kind, identifier)
    return schema.role(kind, identifier) if what == ROLE else schema.attribute(kind, identifier)


class Explanation(QFrame):
    """The popup. It takes neither keyboard nor clicks; one at a time is enough for a window."""

    def __init__(self, shell: Shell, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._shell = shell
        self.shown: tuple[str, str, str] | None = None
        self._body = column()
        self.setLayout(self._body)
        self.setFixedWidth(WIDTH)
        for signal in (shell.session.changed, shell.session.focus_changed, shell.session.closed, shell.refreshed):
            signal.connect(self.hide)

    def explain(self, what: str, kind: str, identifier: str, beside: QRect) -> bool:
        """Shows what it means beside a rectangle of the screen; False when the schema does not know it."""
        project = self._shell.session.project
        found = part_of(project.schema, what, kind, identifier) if project is not None else None
        if found is None:
            self.hide()
            return False
        clear(self._body)
        card = Definition(self._shell, kind, found)
        card.setObjectName("plain")
        self._body.addWidget(card)
        self.shown = (what, kind, identifier)
        lines = card.layout()
        self.resize(WIDTH, lines.totalHeightForWidth(WIDTH) if lines is not None else 0)
        self.move(self._place(beside))
        self.show()
        return True

    def _place(self, beside: QRect) -> QPoint:
        """Under it or over it, or at its side where it is high; always on the screen."""
        screen = QGuiApplication.screenAt(beside.center()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        if beside.height() > 100:
            x = beside.left() - WIDTH - GAP if self._shell.rtl else beside.right() + GAP
            if not room.left() <= x <= room.right() - WIDTH:
                x = beside.right() + GAP if self._shell.rtl else beside.left() - WIDTH - GAP
            y = beside.top()
        else:
            x = beside.right() - WIDTH if self._shell.rtl else beside.left()
            below = beside.bottom() + GAP
            y = below if below + self.height() <= room.bottom() else beside.top() - GAP - self.height()
        x = max(room.left(), min(room.right() - WIDTH, x))
        return QPoint(x, max(room.top(), min(room.bottom() - self.height(), y)))

    def hideEvent(self, event: QEvent) -> None:
        self.shown = None


def explanation(shell: Shell, widget: QWidget) -> Explanation:
    """The popup of the window that ``widget`` is in."""
    window = widget.window()
    known: Explanation | None = window.findChild(Explanation)
    return known or Explanation(shell, window)


class Explains(QObject):
    """Makes a widget explain a part of the schema when the pointer rests on it or the keyboard comes to it."""

    def __init__(self, shell: Shell, widget: QWidget, what: str, kind: str, identifier: str) -> None:
        super().__init__(widget)
        self._shell, self._widget = shell, widget
        self._about = (what, kind, identifier)
        self._shown: Explanation | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.ToolTip, QEvent.Type.FocusIn):
            place = QRect(self._widget.mapToGlobal(QPoint(0, 0)), self._widget.size())
            self._shown = explanation(self._shell, self._widget)
            return self._shown.explain(*self._about, place) and isinstance(event, QHelpEvent)
        if kind in (QEvent.Type.Leave, QEvent.Type.FocusOut) and self._shown is not None:
            self._shown.hide()
            self._shown = None
        return False
