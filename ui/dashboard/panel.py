"""A panel of the dashboard: a title, what it is about, an explanation on request, and a chart or why there is none."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from ui import i18n
from ui.buttons import PLAIN, KeyButton
from ui.dashboard.chart import Chart
from ui.parts import Elided, IconButton, column, label, row, wrapped
from ui.shell import Shell

EXPLANATION: Final = 380


class Panel(QFrame):
    """``name`` is its part of the catalogue (``dashboard.panel.NAME``). ``explain`` asks for the explanation;
    ``wanted`` that what a button in the empty panel offers is done."""

    explain = Signal()
    wanted = Signal()

    def __init__(self, shell: Shell, name: str, body: QWidget) -> None:
        super().__init__()
        self.setObjectName("card")
        self._shell, self.name, self.body = shell, name, body
        self.title = label(size=14, weight=700)
        self.about = Elided(12, tone="t3")
        self.help = IconButton(shell, "info", 14, "t3")
        self.help.setFixedSize(26, 26)
        self.help.clicked.connect(lambda: self.explain.emit())
        self.reason = wrapped(size=12.5, tone="t2")
        self.offer = KeyButton(shell, PLAIN, "play", height=28)
        self.offer.clicked.connect(lambda: self.wanted.emit())
        self.offer.hide()
        empty = QWidget()
        empty.setLayout(column(self.reason, row(self.offer, 1), 1, spacing=10))
        self._stack = QStackedWidget()
        self._stack.addWidget(body)
        self._stack.addWidget(empty)
        head = row(self.title, self.about, self.help, spacing=8)
        head.setStretch(1, 1)
        whole = column(head, self._stack, spacing=8, margins=(15, 8, 15, 12))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_words(self, about: str) -> None:
        title = i18n.tr(f"dashboard.panel.{self.name}")
        self.title.setText(title)
        self.about.setText(about)
        self.help.describe(i18n.tr("dashboard.explain", what=title))
        self.body.setAccessibleName(f"{title} · {about}" if about else title)

    def show_data(self, data: dict[str, Any], reason: str, offer: str = "") -> None:
        """A chart, or the reason why there is none."""
        assert isinstance(self.body, Chart), "only charts are given data"
        self.body.show_data(data)
        self.show_body(full=bool(data), reason=reason, offer=offer)

    def show_body(self, *, full: bool, reason: str, offer: str = "") -> None:
        self._stack.setCurrentIndex(0 if full else 1)
        self.reason.setText(reason)
        self.offer.show_words(offer)
        self.offer.setVisible(bool(offer))

    @property
    def full(self) -> bool:
        return self._stack.currentIndex() == 0


class Explanation(QFrame):
    """What a measure or panel means, in plain words, until a key or a click elsewhere."""

    def __init__(self, shell: Shell, parent: QWidget, title: str, paragraphs: list[str]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setLayoutDirection(parent.layoutDirection())
        self.setFixedWidth(EXPLANATION)
        self.words = "\n\n".join(paragraphs)
        self.setAccessibleName(f"{title}. {self.words}")
        parts = [wrapped(each, 12.5, tone="t2") for each in paragraphs]
        self.setLayout(column(label(title, 13.5, 600), *parts, spacing=9, margins=(16, 12, 16, 14)))

    def open_at(self, widget: QWidget, inside: QWidget) -> None:
        """Under ``widget``, within the window ``inside``."""
        self.adjustSize()
        corner = widget.mapTo(inside, QPoint(widget.width() - self.width(), widget.height() + 4))
        x = min(max(8, corner.x()), inside.width() - self.width() - 8)
        y = min(corner.y(), inside.height() - self.height() - 8)
        self.move(inside.mapToGlobal(QPoint(x, max(8, y))))
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.close()
