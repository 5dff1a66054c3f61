"""The bar over the queue and the keys under it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import i18n
from ui.keyboard import chord
from ui.keycaps import caps_of, caps_width, paint_caps
from ui.shell import Shell
from ui.theme import ui_font


class GoldBar(QWidget):
    """How much of the document is gold, from the side where reading starts."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell, self._share = shell, 0.0
        self.setFixedHeight(6)

    def show_share(self, share: float) -> None:
        self._share = share
        self.setAccessibleName(f"{i18n.tr('stats.progress')} {i18n.percent(share)}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._shell.theme.color("line"))
            painter.drawRoundedRect(self.rect(), 2, 2)
            width = self.width() * self._share
            painter.setBrush(self._shell.theme.color("gold_fill"))
            x = self.width() - width if self._shell.rtl else 0.0
            painter.drawRoundedRect(QRectF(x, 0, width, self.height()), 2, 2)


class Foot(QWidget):
    """The two keys that lead on."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.setFixedHeight(40)
        shell.refreshed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rtl = self._shell.theme, self._shell.rtl
        with QPainter(self) as painter:
            painter.setPen(theme.color("line"))
            painter.drawLine(0, 0, self.width(), 0)
            at = 14.0
            for keys, words in (("Tab", "action.next_conflict"), ("Ctrl+Enter", "action.seal_short")):
                at = self._paint_key(painter, at, keys, i18n.tr(words), rtl=rtl) + 16

    def _paint_key(self, painter: QPainter, at: float, keys: str, words: str, *, rtl: bool) -> float:
        caps = caps_of(chord(keys))
        width = caps_width(caps)
        x = self.width() - at - width if rtl else at
        paint_caps(painter, QPointF(x, 10), caps, self._shell.theme)
        painter.setFont(ui_font(12))
        painter.setPen(self._shell.theme.color("t2"))
        text = painter.fontMetrics().horizontalAdvance(words) + 2.0
        x = self.width() - at - width - 7 - text if rtl else at + width + 7
        painter.drawText(QRectF(x, 0, text, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        return at + width + 7 + text


class Rule(QWidget):
    """A thin line across."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._shell.theme.color("line"))
