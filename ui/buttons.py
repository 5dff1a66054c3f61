"""A push button that shows its picture and its key, drawn as in the design."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from ui import icons
from ui.keyboard import Chord
from ui.keycaps import caps_of, caps_width, paint_caps
from ui.shell import Shell
from ui.theme import ui_font

PLAIN: Final = "plain"
PRIMARY: Final = "primary"
FLAT: Final = "flat"
DANGER: Final = "danger"


class KeyButton(QAbstractButton):
    """``look`` is plain (outlined), primary (filled), flat or danger (flat, in the colour of deletion)."""

    def __init__(
        self, shell: Shell, look: str = PLAIN, icon: str = "", key: Chord | None = None, height: int = 32
    ) -> None:
        super().__init__()
        self._shell, self._look, self._icon, self._height = shell, look, icon, height
        self._caps = caps_of(key) if key else ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(height)
        shell.refreshed.connect(self.update)

    def show_words(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def _text_font(self) -> QFont:
        heavy = QFont.Weight.DemiBold if self._look == PRIMARY else QFont.Weight.Medium
        return ui_font(13 if self._height > 28 else 12, heavy)

    def _content(self) -> int:
        text = QFontMetrics(self._text_font()).horizontalAdvance(self.text())
        caps = round(caps_width(self._caps)) + 8 if self._caps else 0
        return text + caps + (24 if self._icon else 0)

    def sizeHint(self) -> QSize:
        side = 8 if self._look in {FLAT, DANGER} else 14 if self._height > 28 else 10
        return QSize(self._content() + 2 * side, self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ink = self._paint_ground(painter)
            self._paint_content(painter, ink)

    def _paint_ground(self, painter: QPainter) -> QColor:
        theme, box = self._shell.theme, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        hot = self.underMouse() and self.isEnabled()
        flat = self._look in {FLAT, DANGER}
        ground = theme.color("hover" if hot else "raised")
        edge, ink = theme.color("line2"), theme.color("t1")
        if self._look == PRIMARY and self.isEnabled():
            ground = edge = theme.color("accent_hover" if hot else "accent")
            ink = theme.color("on_accent")
        if flat:
            ink = theme.color("bad" if self._look == DANGER else "t2")
        if not self.isEnabled():
            ground, edge, ink = theme.color("window"), theme.color("line"), theme.color("line2")
        if not flat or hot or self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen if flat else QPen(edge, 1))
            painter.setBrush(theme.color("warn_tint") if flat and self.isChecked() else ground)
            painter.drawRoundedRect(box, 7, 7)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("t1" if self._look == PRIMARY else "accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        return ink

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = (self.width() - self._content()) / 2
        right = self.width() - left
        if self._icon:
            x = right - 16 if rtl else left
            painter.drawPixmap(QPointF(x, (self.height() - 16) / 2), icons.pixmap(self._icon, ink, 16, rtl=rtl))
            left, right = (left, right - 24) if rtl else (left + 24, right)
        if self._caps:
            width = caps_width(self._caps)
            at = QPointF(left if rtl else right - width, (self.height() - 20) / 2)
            paint_caps(painter, at, self._caps, self._shell.theme, ink=ink if self._look == PRIMARY else None)
            left, right = (left + width + 8, right) if rtl else (left, right - width - 8)
        painter.setPen(ink)
        painter.setFont(self._text_font())
        box = QRectF(left, 0, right - left, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, self.text())
