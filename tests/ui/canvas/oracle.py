"""The judge of highlight geometry: what Qt itself paints when it is told to select a range."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat, QTextLayout

from ui.canvas.typeset import Line, Typeset

RED = QColor(255, 0, 0)
CLEAR = QColor(0, 0, 0, 0)


def painted_columns(typeset: Typeset, line: Line, start: int, end: int, width: int) -> list[bool]:
    """For each pixel column whether Qt paints it as part of the UTF-16 range [start, end) on ``line``."""
    chosen = QTextLayout.FormatRange()
    chosen.start, chosen.length = start, end - start
    look = QTextCharFormat()
    look.setBackground(RED)
    look.setForeground(CLEAR)
    chosen.format = look
    image = QImage(width, round(typeset.lines[-1].top + typeset.lines[-1].height) + 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.setPen(CLEAR)
        typeset.layout.draw(painter, QPointF(0, 0), [chosen])
    y = round(line.qt.y() + 1)  # above the letters: colour emoji cover the background further down
    return [_is_red(image.pixelColor(x, y)) for x in range(width)]


def _is_red(colour: QColor) -> bool:
    return colour.red() > 200 and colour.green() < 100


def columns(pieces: Iterable[tuple[float, float]], width: int) -> list[bool]:
    filled = [False] * width
    for left, right in pieces:
        for x in range(max(0, round(left)), min(width, round(right))):
            filled[x] = True
    return filled


def difference(typeset: Typeset, line: Line, ours: list[bool], theirs: list[bool]) -> int:
    """How many pixel columns differ, one pixel at each edge forgiven (fractions are rounded here and there).

    Only columns between the ends of the line's visible text count: white space that hangs over the end of a wrapped
    line is Qt's to paint and ours to leave out.
    """
    runs = typeset.runs(line)
    if not runs:
        return 0
    left, right = round(min(run.left for run in runs)), round(max(run.right for run in runs))
    return sum(
        ours[x] != theirs[x] and not (_is_edge(ours, x) or _is_edge(theirs, x))
        for x in range(left, min(right, len(ours)))
    )


def _is_edge(filled: list[bool], x: int) -> bool:
    return len(set(filled[max(0, x - 1) : x + 2])) == 2
