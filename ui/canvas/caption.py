"""The line over the title of an article."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextOption

from ui.canvas.metrics import Metrics
from ui.canvas.naming import UI_FAMILY
from ui.theme import Theme


def paint_caption(painter: QPainter, theme: Theme, metrics: Metrics, caption: str, scrolled: float) -> None:
    """``scrolled`` is how far the top of the page is above that of the view, in pixels."""
    font = QFont(UI_FAMILY)
    font.setPixelSize(12)
    painter.setFont(font)
    painter.setPen(theme.color("t3"))
    side = Qt.AlignmentFlag.AlignRight if metrics.rtl else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if metrics.rtl else Qt.LayoutDirection.LeftToRight)
    painter.drawText(QRectF(metrics.left, 20 - scrolled, metrics.width, 22), caption, option)
