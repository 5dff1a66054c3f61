"""The dashboard on paper and as a picture."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

SHARPNESS: Final = 2
GAP: Final = 6


def picture(widget: QWidget, ground: str, theme: Theme) -> QImage:
    """The whole of a widget, also what is scrolled away, at twice the size of the screen's pixels."""
    image = QImage(widget.size() * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(theme.color(ground))
    with without_focus():
        widget.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


@contextmanager
def without_focus() -> Iterator[None]:
    """Nothing has a ring around it."""
    before = QApplication.focusWidget()
    if before is not None:
        before.clearFocus()
    yield
    if before is not None:
        before.setFocus()


@contextmanager
def on_white(theme: Theme) -> Iterator[None]:
    """In light colours, whatever the window has."""
    before = theme.choice
    if theme.dark:
        theme.choose(LIGHT)
    try:
        yield
    finally:
        if theme.choice != before:
            theme.choose(before)


def print_page(content: QWidget, printer: QPrinter, title: str) -> int:
    """Prints ``content`` at the width of the paper, never through the middle of what stands in it; the number of
    pages. Words are drawn by Qt, so that right-to-left ones stay joined."""
    from PySide6.QtPrintSupport import QPrinter

    printer.setDocName(title)
    with without_focus(), QPainter(printer) as painter:
        paper = printer.pageRect(QPrinter.Unit.DevicePixel)
        scale = paper.width() / max(1, content.width())
        pages = list(_pages(content, int(paper.height() / scale)))
        for n, (top, bottom) in enumerate(pages):
            if n:
                printer.newPage()
            painter.save()
            painter.scale(scale, scale)
            part = QRect(0, top, content.width(), bottom - top)
            content.render(painter, QPoint(0, 0), QRegion(part), QWidget.RenderFlag.DrawChildren)
            painter.restore()
    return len(pages)


def _pages(content: QWidget, height: int) -> Iterator[tuple[int, int]]:
    """(top, bottom) of each page: broken where no panel is cut, or after a full page where one is higher."""
    boxes = [QRect(w.mapTo(content, QPoint()), w.size()) for w in _parts(content)]
    end, top = max((box.bottom() for box in boxes), default=0) + GAP, 0
    while top < end:
        bottom = min(end, top + height)
        cut = [box.top() for box in boxes if box.top() > top and box.top() < bottom < box.bottom()]
        if cut and bottom < end:
            bottom = max(top + 1, min(cut) - GAP)
        yield top, bottom
        top = bottom


def _parts(content: QWidget) -> list[QWidget]:
    found = content.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [part for part in found if part.isVisibleTo(content)]
