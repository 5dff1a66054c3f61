"""Pictures of the lines of text as they were painted last: a line that looks the same is put down again, wherever it
has moved to. Painting one takes half a millisecond, putting its picture down a twentieth of that.

What lies over everything (hint letters, names of roles) and what stands in the margins is not in them.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

from ui.canvas.connectors import Connector
from ui.canvas.metrics import Metrics
from ui.canvas.painting import Shown, State
from ui.canvas.repainting import REACH, part_of, stands_on
from ui.canvas.scene import LineScene, Mark
from ui.canvas.typeset import Line

KEPT: Final = 64
"""Pictures: two screens full of lines, some twelve megabytes."""
_BESIDE: Final = 7
"""Pixels beyond the start side of the text that frames around its marks take; bands of zones begin one further."""
_AROUND: Final = 6
Key = tuple[int, int]
Work = Callable[[QPainter, list[Shown], QRegion], None]


@dataclass(frozen=True, slots=True)
class Row:
    """The pixels from the top of one line to that of the next, in the view: ``whole``, and those in sight, ``box``.
    ``looks`` is what is to be seen in them, the same wherever the line stands; ``near`` the lines that paint there."""

    key: Key
    whole: QRect
    box: QRect
    looks: tuple[object, ...]
    near: frozenset[Key]


class Strips:
    """Keeps the pictures and paints the lines that have none."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Key, tuple[tuple[object, ...], QPixmap]] = OrderedDict()
        self._sheet = QPixmap()

    def clear(self) -> None:
        """Other colours, sizes or words: no picture is of use any more."""
        self._kept.clear()

    def paint(self, painter: QPainter, view: QSize, shown: list[Shown], rows: list[Row], work: Work) -> None:
        """Puts down the rows; ``work`` paints those lines of which there is no picture."""
        missing = [row for row in rows if not self._put(painter, row)]
        if not missing:
            return
        region, near = QRegion(), frozenset[Key]()
        for row in missing:
            region, near = region + row.box, near | row.near
        ratio = int(painter.device().devicePixelRatioF())
        with QPainter(self._fresh(view, ratio)) as on_sheet:
            work(on_sheet, _only(shown, near), region)
        for row in missing:
            box = row.box
            picture = self._sheet.copy(QRect(box.topLeft() * ratio, box.size() * ratio))
            painter.drawPixmap(box.topLeft(), picture)
            if row.box == row.whole:
                self._keep(row, picture)

    def _put(self, painter: QPainter, row: Row) -> bool:
        looks, picture = self._kept.get(row.key, (None, None))
        if picture is None or looks != row.looks:
            return False
        painter.drawPixmap(row.whole.topLeft(), picture)
        self._kept.move_to_end(row.key)
        return True

    def _keep(self, row: Row, picture: QPixmap) -> None:
        self._kept[row.key] = (row.looks, picture)
        self._kept.move_to_end(row.key)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)

    def _fresh(self, view: QSize, ratio: int) -> QPixmap:
        """The sheet on which lines are painted, as large as the view and opaque, so that letters look as on it."""
        if self._sheet.size() != view * ratio or self._sheet.devicePixelRatio() != ratio:
            self._sheet = QPixmap(view * ratio)
            self._sheet.setDevicePixelRatio(ratio)
        return self._sheet


def text_area(metrics: Metrics, view: QRect) -> QRect:
    """The view without the margin in which bands and trunks of connectors stand."""
    if metrics.rtl:
        return QRect(view.left(), view.top(), min(view.width(), floor(metrics.right) + _BESIDE), view.height())
    left = max(0, ceil(metrics.left) - _BESIDE)
    return QRect(left, view.top(), view.width() - left, view.height())


def rows_of(shown: list[Shown], state: State, area: QRect, region: QRegion) -> list[Row]:
    """The rows inside ``area`` that have something of ``region``."""
    placed = [_placed(b, line, scene) for b in shown for line, scene in zip(b.lines, b.scene, strict=True)]
    spilt = cache(partial(_spilt, state=state))  # of lines near to what is exposed, and of no others
    found = []
    for n, each in enumerate(placed):
        top = floor(each.top)
        end = floor(placed[n + 1].top) if n + 1 < len(placed) else floor(each.bottom) + REACH
        whole = QRect(area.left(), top, area.width(), end - top)
        box = whole.intersected(area)
        if region.intersects(box):
            near = _near(placed, n, below=state.cleaner is not None)
            looks = (
                state.dimmed, state.highlights, state.current, whole.height(), _state_on(each, state),
                [(round(other.top - top, 4), spilt(other)) for other in near],
                [(connector, top) for connector in state.connectors if _crosses(connector, box)],
            )  # fmt: skip
            found.append(Row(each.key, whole, box, looks, frozenset(other.key for other in near)))
    return found


@dataclass(frozen=True, slots=True, eq=False)
class _Placed:
    """One line in view, from ``top`` to ``bottom`` in its pixels."""

    block: Shown
    line: Line
    scene: LineScene
    top: float
    bottom: float
    key: Key


def _placed(block: Shown, line: Line, scene: LineScene) -> _Placed:
    top = block.y + line.top
    return _Placed(block, line, scene, top, top + line.height, (block.index, line.start))


def _spilt(placed: _Placed, state: State) -> tuple[object, ...]:
    """What of a line is to be seen on others, too, if they are near."""
    block, line = placed.block, placed.line
    caret = state.caret if stands_on(state.caret, block, line) else None  # higher than a line without text
    return (
        block.typeset, line.start, line.height, round(line.baseline - line.top, 4), _marks(placed.scene), caret,
        part_of(state.cleaner, line),
    )  # fmt: skip


def _near(placed: list[_Placed], number: int, *, below: bool) -> list[_Placed]:
    """The line and those whose names and deep letters may hang down to it; with the clean boundary, whose key stands
    above it, the ones below, too."""
    own, first, last = placed[number], number, number
    while first > 0 and placed[first - 1].bottom + REACH > own.top:
        first -= 1
    while below and last + 1 < len(placed) and placed[last + 1].top < own.bottom + REACH:
        last += 1
    return placed[first : last + 1]


def _marks(scene: LineScene) -> list[tuple[object, ...]]:
    """How the marks of a line look, wherever it stands."""
    return [_mark(mark) for several in (scene.marks, scene.stances, scene.offers) for mark in several]


def _mark(mark: Mark) -> tuple[object, ...]:
    tag = (mark.tag.text, mark.tag.box.left) if mark.tag is not None else None
    return mark.annotation, mark.lane, mark.pieces, mark.first, mark.last, tag


def _state_on(placed: _Placed, state: State) -> tuple[object, ...]:
    scene = placed.scene
    ids = {mark.annotation.id for mark in (*scene.marks, *scene.stances, *scene.offers)}
    return (
        state.focus if state.focus in ids else None,
        state.offer if state.offer in ids else None,
        state.kin & ids,
        part_of(state.selection, placed.line),
    )


def _crosses(connector: Connector, box: QRect) -> bool:
    """Whether a connector has a line in the box."""
    for (x, y), (far_x, far_y) in zip(connector.path, connector.path[1:], strict=False):
        left, top = floor(min(x, far_x)) - _AROUND, floor(min(y, far_y)) - _AROUND
        across, down = ceil(abs(far_x - x)) + 2 * _AROUND + 1, ceil(abs(far_y - y)) + 2 * _AROUND + 1
        if box.intersects(QRect(left, top, across, down)):
            return True
    return False


def _only(shown: list[Shown], near: frozenset[Key]) -> list[Shown]:
    found = []
    for block in shown:
        kept = [n for n, line in enumerate(block.lines) if (block.index, line.start) in near]
        if kept:
            scene, lines = [block.scene[n] for n in kept], [block.lines[n] for n in kept]
            found.append(Shown(block.index, block.y, block.typeset, scene, lines))
    return found
