"""A small button that is on or off: tinted and with a tick's weight when it is on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from ui import icons
from ui.shell import Shell
from ui.theme import ui_font


class Toggle(QAbstractButton):
    """``icon`` may be empty. On: accent on its tint with a line below; off: a quiet chip."""

    def __init__(self, shell: Shell, icon: str = "", height: int = 26) -> None:
        super().__init__()
        self._shell, self._icon = shell, icon
        self._words = ""
        self._alone = False
        self.setCheckable(True)
        self.setFixedHeight(height)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        shell.refreshed.connect(self.update)

    def show_words(self, words: str, tip: str = "") -> None:
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(tip)
        self._show()

    def show_icon_alone(self, alone: bool) -> None:
        """For narrow windows: the words are in the tip and for screen readers."""
        self._alone = alone and self._icon != ""
        self._show()

    def _show(self) -> None:
        self.setText("" if self._alone else self._words)
        self.updateGeometry()
        self.update()

    def _text_font(self) -> QFont:
        return ui_font(12, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(ui_font(12, QFont.Weight.DemiBold)).horizontalAdvance(self.text())
        return QSize(34 if self._alone else wide + 18 + (22 if self._icon else 0), self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, on = self._shell.theme, self.isChecked()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            edge = theme.color("accent") if self.hasFocus() else None
            painter.setPen(QPen(edge, 2) if edge else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_tint" if on else "hover"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            ink = theme.color("accent" if on else "t2")
            if on:
                painter.fillRect(QRectF(6, self.height() - 2.5, self.width() - 12, 2), ink)
            words = self.rect()
            if self._icon:
                x = self.width() - 25.0 if rtl else 9.0
                at = QPointF(x, (self.height() - 16) / 2)
                painter.drawPixmap(at, icons.pixmap(self._icon, ink, 16, rtl=rtl))
                words = words.adjusted(0, 0, -24, 0) if rtl else words.adjusted(24, 0, 0, 0)
            painter.setPen(ink)
            painter.setFont(self._text_font())
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
