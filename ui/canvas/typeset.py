"""One block of text set in lines: the only place where code points meet Qt's UTF-16 positions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from models.offsets import OffsetMap
from ui.canvas.blocks import Block
from ui.canvas.metrics import Metrics
from ui.canvas.runs import Piece, Run, caret_x, pieces, unit_at, visual_runs

_SPANS: Final = 400
"""So many spans of a line are remembered before they are looked for anew."""
NOTHING_ABOVE: Final[Mapping[int, float]] = MappingProxyType({})


@dataclass(slots=True, eq=False)
class Line:
    """One line of a block. ``start`` and ``end`` are code points of the document; ``top``, ``baseline`` and ``height``
    are pixels in the block and are set by ``Typeset.place``."""

    qt: QTextLine
    start: int
    end: int
    last: bool
    top: float = 0.0
    baseline: float = 0.0
    height: float = 0.0
    runs: list[Run] | None = field(default=None, repr=False)
    boxes: dict[tuple[int, int], list[Piece]] = field(default_factory=dict, repr=False)


class Typeset:
    """A block broken into lines at the width of ``metrics``. Breaks depend on text, font and width only, never on
    annotations, so that labelling moves lines apart but never re-wraps them."""

    def __init__(self, text: str, block: Block, font: QFont, em: int, metrics: Metrics) -> None:
        self.block = block
        self.em = em
        self.metrics = metrics
        content = text[block.start : block.end]
        self.offsets = OffsetMap(content)
        self._text16 = content.encode("utf-16-le")
        self.layout = QTextLayout(content, font)
        self.layout.setCacheEnabled(True)
        self.layout.setTextOption(_option(metrics.rtl))
        self.lines = self._break_lines()

    def _break_lines(self) -> list[Line]:
        lines: list[Line] = []
        self.layout.beginLayout()
        while (qt := self.layout.createLine()).isValid():
            qt.setLineWidth(self.metrics.width)
            qt.setPosition(QPointF(self.metrics.left, 0))
            start = self.block.start + self.offsets.to_codepoint(qt.textStart(), strict=False)
            end = self.block.start + self.offsets.to_codepoint(qt.textStart() + qt.textLength(), strict=False)
            lines.append(Line(qt, start, end, False))
        self.layout.endLayout()
        lines[-1].last = True
        return lines

    def place(self, below: list[float], above: Mapping[int, float] = NOTHING_ABOVE) -> float:
        """Put the lines under each other, line n followed by ``below[n]`` pixels for its lanes and preceded by
        ``above[n]`` for a connector; returns the height of the block."""
        y = 0.0
        for number, (line, more) in enumerate(zip(self.lines, below, strict=True)):
            lead = above.get(number, 0.0)
            line.top = y
            line.baseline = y + lead + self.metrics.above + 0.92 * self.em
            line.height = lead + self.metrics.pitch(self.em) + more
            line.qt.setPosition(QPointF(self.metrics.left, line.baseline - line.qt.ascent()))
            y += line.height
        return y

    def pieces(self, line: Line, start: int, end: int) -> list[Piece]:
        """The boxes of the code points [start, end) on ``line``. Drawn ends are snapped outward to whole clusters;
        the stored offsets stay what they are. Found once for each span: an edit moves lines, never what is on them."""
        span = max(start, line.start), min(end, line.end)
        found = line.boxes.get(span)
        if found is None:
            if len(line.boxes) > _SPANS:
                line.boxes.clear()
            found = line.boxes[span] = self._pieces(line, *span)
        return found

    def _pieces(self, line: Line, start: int, end: int) -> list[Piece]:
        a, b = self._unit(start), self._unit(end)
        while a > 0 and not self.layout.isValidCursorPosition(a):
            a -= 1
        while b < len(self._text16) // 2 and not self.layout.isValidCursorPosition(b):
            b += 1
        return pieces(line.qt, self.runs(line), a, b)

    def runs(self, line: Line) -> list[Run]:
        if line.runs is None:
            line.runs = visual_runs(self.layout, line.qt, self._text16, self.metrics.rtl)
        return line.runs

    def caret_x(self, line: Line, position: int) -> float:
        return caret_x(line.qt, self.runs(line), self._unit(position), self._empty_x())

    def is_rtl_at(self, line: Line, position: int) -> bool:
        """The direction of the run that holds ``position``."""
        unit = self._unit(position)
        for run in self.runs(line):
            if run.start <= unit < run.end:
                return run.rtl
        return self.metrics.rtl

    def _empty_x(self) -> float:
        return self.metrics.right if self.metrics.rtl else self.metrics.left

    def line_of(self, position: int) -> Line:
        """The line that holds the character at ``position``; the last one for the block's end."""
        for line in self.lines:
            if position < line.end:
                return line
        return self.lines[-1]

    def line_at(self, y: float) -> Line:
        for line in self.lines:
            if y < line.top + line.height:
                return line
        return self.lines[-1]

    def character_at(self, line: Line, x: float) -> int:
        """The code point drawn at ``x`` on ``line``, or the nearest one."""
        unit = unit_at(line.qt, self.runs(line), x)
        while unit > 0 and not self.layout.isValidCursorPosition(unit):
            unit -= 1
        return self.block.start + self.offsets.to_codepoint(unit, strict=False)

    def boundary_at(self, line: Line, x: float) -> int:
        """The caret position nearest to ``x`` on ``line``."""
        position = self.character_at(line, x)
        if line.start == line.end:
            return position
        following = self._after_cluster(position)
        leading = self.caret_x(line, position)
        box = self.pieces(line, position, following)
        if not box:
            return position
        trailing = box[0][0] if self.is_rtl_at(line, position) else box[-1][1]
        nearer = position if abs(x - leading) <= abs(x - trailing) else following
        return min(nearer, self.last_stop(line))

    def _after_cluster(self, position: int) -> int:
        unit = self.layout.nextCursorPosition(self._unit(position))
        return self.block.start + self.offsets.to_codepoint(unit, strict=False)

    def last_stop(self, line: Line) -> int:
        """The last caret position that is drawn on ``line``: before the space at which the line was wrapped."""
        if line.last:
            return self.block.end
        unit = self.layout.previousCursorPosition(self._unit(line.end))
        return max(line.start, self.block.start + self.offsets.to_codepoint(unit, strict=False))

    def _unit(self, position: int) -> int:
        return self.offsets.to_utf16(min(max(position, self.block.start), self.block.end) - self.block.start)


def _option(rtl: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    return option
