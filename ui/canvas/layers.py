"""How the scene looks: an ordered tuple of layers, each of which only paints what it is given."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QTextCharFormat, QTextLayout

from models.annotation import EVENT, Annotation
from ui.canvas.links import paint_connectors, paint_dots
from ui.canvas.metrics import Metrics
from ui.canvas.offer_layers import paint_cleaner, paint_offer_tags, paint_offers
from ui.canvas.painting import IDENTICAL, MATCH, Band, Inks, Painting, Shown, Tags
from ui.canvas.review_layers import paint_review, paint_wash
from ui.canvas.scene import Mark

_BREAK: Final = re.compile("[ \u200c]")
_LATIN: Final = re.compile("[A-Za-z]{5,}")
_NAME_PITCH: Final = 16.0
_NAME_EM: Final = 11
"""Pixels: the margin does not grow with the text, so the names in it stop growing here."""
_NEAR: Final = 10.0
"""Pixels: a dotted line so far from an underline belongs to the same line of text."""


def paint(painting: Painting, shown: list[Shown]) -> None:
    """All of it, over a ground that was painted before."""
    _paint_layers(painting, shown, (*UNDER_TEXT, _bands))
    paint_over(painting, shown)


def paint_text(painting: Painting, shown: list[Shown]) -> None:
    """The lines without what stands in the margin where reading begins, and without what covers them."""
    _paint_layers(painting, shown, UNDER_TEXT)


def _paint_layers(painting: Painting, shown: list[Shown], under: Iterable[Layer]) -> None:
    """Layer by layer, so that the connectors of one block never cover the letters of another."""
    painting.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for layer in under:
        for block in shown:
            layer(painting, block)
    paint_connectors(painting)
    for layer in OVER_TEXT:
        for block in shown:
            layer(painting, block)


def paint_beside(painting: Painting, shown: list[Shown]) -> None:
    """What stands in the margin where reading begins."""
    painting.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for block in shown:
        _bands(painting, block)
    paint_connectors(painting)


def paint_over(painting: Painting, shown: list[Shown]) -> None:
    """What covers whatever lies below it: hint letters, and the dots and role names of connectors."""
    painting.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    letters = [placed for block in shown for placed in _placed_hints(painting, block)]
    paint_dots(painting, [box for _, _, box in letters])
    _hints(painting, letters)


def _tints(painting: Painting, block: Shown) -> None:
    for mark in painting.marks(block):
        if mark.annotation.kind == EVENT:
            continue
        inks = painting.inks(mark.annotation)
        colour = inks.outer_tint if mark.lane else inks.tint
        for left, right in mark.pieces:
            painting.fill(QRectF(left - 1.5, block.y + mark.top, right - left + 3, mark.bottom - mark.top), colour)


def _pills(painting: Painting, block: Shown) -> None:
    for mark in painting.marks(block):
        if mark.annotation.kind != EVENT:
            continue
        inks = painting.inks(mark.annotation)
        pen = QPen(inks.line, 2.2 if mark.annotation.id == painting.state.focus else 1.4)
        for left, right in mark.pieces:
            box = QRectF(left - 3.5, block.y + mark.top - 0.5, right - left + 7, mark.bottom - mark.top + 1.5)
            painting.outline(box, pen, 10, inks.tint)


def _highlights(painting: Painting, block: Shown) -> None:
    for span in painting.state.highlights.get(MATCH, ()):
        for box in painting.boxes(block, span, 1.0):
            painting.fill(box, painting.theme.color("warn_tint"))
    dashed = QPen(painting.theme.color("accent"), 1.3, Qt.PenStyle.DashLine)
    for span in painting.state.highlights.get(IDENTICAL, ()):
        for box in painting.boxes(block, span, 2.0):
            painting.outline(box, dashed, 4)
    if painting.state.current is not None:
        for box in painting.boxes(block, painting.state.current, 2.0):
            painting.outline(box, QPen(painting.theme.color("warn"), 2), 5)


def _selection(painting: Painting, block: Shown) -> None:
    if painting.state.selection is None:
        return
    wash = painting.theme.color("accent")
    wash.setAlphaF(0.34 if painting.theme.dark else 0.20)
    for box in painting.boxes(block, painting.state.selection):
        painting.fill(box.adjusted(-1, -2, 1, 1), wash, 2)


def _underlines(painting: Painting, block: Shown) -> None:
    for mark in painting.marks(block):
        if mark.annotation.kind != EVENT or mark.lane:
            _underline(painting, mark, block.y)


def _underline(painting: Painting, mark: Mark, y0: float) -> None:
    """Along every piece; on the open side of a line break three pixels past the text's edge, in outer lanes with a
    tick at each true end."""
    rtl = painting.page.metrics.rtl
    inks, y, width = painting.inks(mark.annotation), y0 + mark.line, 1.4 if mark.lane else 1.8
    final = len(mark.pieces) - 1
    for n, (left, right) in enumerate(mark.pieces):
        begins = mark.first or n != (final if rtl else 0)
        ends = mark.last or n != (0 if rtl else final)
        whole_left, whole_right = (ends, begins) if rtl else (begins, ends)
        a, b = left + (1 if whole_left else -3), right - (1 if whole_right else -3)
        _rule(painting.painter, inks, a, b, y, width)
        for x, whole in ((a, whole_left), (b, whole_right)) if mark.lane else ():
            if whole:
                painting.painter.fillRect(QRectF(x - width / 2, y - 4, width, 4), inks.line)


def _rule(painter: QPainter, inks: Inks, left: float, right: float, y: float, width: float) -> None:
    """A filled box where it can be one: stroked lines cost ten times as much."""
    if not inks.dashed:
        painter.fillRect(QRectF(left, y - width / 2, right - left, width), inks.line)
        return
    pen = QPen(inks.line, width)
    pen.setDashPattern([4, 2.5])
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def _stances(painting: Painting, block: Shown) -> None:
    for line in block.scene:
        for mark in line.stances:
            dots = _dots(painting.inks(mark.annotation).line.rgba(), painting.painter.device().devicePixelRatioF())
            for left, right in mark.pieces:
                box = QRectF(left, block.y + mark.line - 1, right - left, 2)
                painting.painter.drawTiledPixmap(box, dots, QPointF())


@lru_cache(maxsize=32)
def _dots(colour: int, ratio: float) -> QPixmap:
    """One dot and one gap: stroking a dotted line costs half a millisecond, tiling this costs next to nothing."""
    tile = QPixmap(round(5 * ratio), round(2 * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    with QPainter(tile) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor.fromRgba(colour))
        painter.drawEllipse(QRectF(0, 0, 2, 2))
    return tile


def _text(painting: Painting, block: Shown) -> None:
    painting.painter.setPen(painting.theme.color("t1"))
    clip = painting.painter.clipBoundingRect()
    block.typeset.layout.draw(painting.painter, QPointF(0, block.y), _dimming(painting, block), clip)


def _dimming(painting: Painting, block: Shown) -> list[QTextLayout.FormatRange]:
    ranges = []
    own = block.typeset.block
    for start, end in painting.state.dimmed:
        if start < own.end and end > own.start:
            chosen = QTextLayout.FormatRange()
            first = block.typeset.offsets.to_utf16(max(0, start - own.start))
            chosen.start = first
            chosen.length = block.typeset.offsets.to_utf16(min(end, own.end) - own.start) - first
            look = QTextCharFormat()
            look.setForeground(painting.theme.color("t3"))
            chosen.format = look
            ranges.append(chosen)
    return ranges


def _tags(painting: Painting, block: Shown) -> None:
    painting.painter.setFont(painting.tags.font)
    stances = [stance for line in block.scene for stance in line.stances]
    dotted = [(piece, block.y + stance.line) for stance in stances for piece in stance.pieces]
    for mark in painting.marks(block):
        if mark.tag is None:
            continue
        box = mark.tag.box
        for (left, right), y in dotted:  # the dots stop where a name hangs
            if not mark.lane and left < box.right and box.left < right and abs(y - block.y - mark.line) < _NEAR:
                painting.painter.fillRect(QRectF(box.left - 2, y - 2, box.width + 4, 4), painting.theme.color("canvas"))
        if mark.lane:
            middle = block.y + mark.line
            halo = QRectF(box.left - 3, middle - 5, box.width + 6, 10)
            painting.fill(halo, painting.theme.color("canvas"), 0)
        painting.painter.setPen(painting.inks(mark.annotation).ink)
        painting.tags.draw(painting.painter, mark.tag.text, QPointF(box.left, block.y + box.top))


def _focus(painting: Painting, block: Shown) -> None:
    for line in block.scene:
        for mark in (*line.marks, *line.stances):
            if mark.annotation.id != painting.state.focus or mark.annotation.kind == EVENT:
                continue
            pen = QPen(painting.theme.color("accent"), 2)
            for left, right in mark.pieces:
                height = mark.bottom - mark.top
                painting.outline(QRectF(left - 3.5, block.y + mark.top - 2.5, right - left + 7, height + 5), pen, 6)


def _kin(painting: Painting, block: Shown) -> None:
    """The other mentions of the focused one's thing: a thin frame, the same on all of them."""
    if not painting.state.kin:
        return
    pen = QPen(painting.theme.color("accent"), 1.1)
    for mark in painting.marks(block):
        if mark.annotation.id in painting.state.kin:
            for left, right in mark.pieces:
                box = QRectF(left - 2.5, block.y + mark.top - 1.5, right - left + 5, mark.bottom - mark.top + 3)
                painting.outline(box, pen, 5)


def _caret(painting: Painting, block: Shown) -> None:
    position = painting.state.caret
    own = block.typeset.block
    if (
        position is None
        or not own.start <= position < max(own.after, own.end + 1)
        or _in_next(painting, block, position)
    ):
        return
    line = block.typeset.line_of(position)
    x = block.typeset.caret_x(line, min(position, own.end))
    top = block.y + line.baseline - 0.92 * block.typeset.em - 2
    accent = painting.theme.color("accent")
    painting.painter.fillRect(QRectF(x - 1, top, 2, 1.37 * block.typeset.em + 4), accent)
    if block.typeset.is_rtl_at(line, position) != painting.page.metrics.rtl:
        flag = -4 if block.typeset.is_rtl_at(line, position) else 4
        painting.painter.fillRect(QRectF(min(x, x + flag), top, 4, 2), accent)


def _in_next(painting: Painting, block: Shown, position: int) -> bool:
    following = block.index + 1
    return following < len(painting.page.starts) and painting.page.starts[following] <= position


def _placed_hints(painting: Painting, block: Shown) -> Iterator[tuple[Mark, str, QRectF]]:
    """The letters of the candidates in a block and where they stand in the view."""
    for mark, letter, box in hint_boxes(painting.marks(block), painting.state.hints, painting.page.metrics):
        yield mark, letter, box.translated(0, block.y)


def _hints(painting: Painting, letters: Iterable[tuple[Mark, str, QRectF]]) -> None:
    """The letter of each candidate above the end of its span, over everything else."""
    for mark, letter, box in letters:
        live = mark.annotation.id == painting.state.live_hint
        painting.fill(box, painting.theme.color("accent" if live else "t1"), 4.5)
        painting.painter.setPen(painting.theme.color("on_accent" if live else "canvas"))
        painting.painter.setFont(painting.tags.font)
        painting.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def hint_boxes(marks: Iterable[Mark], hints: Mapping[str, str], metrics: Metrics) -> list[tuple[Mark, str, QRectF]]:
    """Where the letters stand, heights within the block. Spans that end at one place have theirs side by side; where
    the view ends they stand the other way round."""
    placed: list[tuple[Mark, str, QRectF]] = []
    for mark in sorted(marks, key=lambda m: m.lane):
        letter = hints.get(mark.annotation.id)
        if letter is None or not mark.first:
            continue
        edge = mark.pieces[0][0] if metrics.rtl else mark.pieces[-1][1]
        share = metrics.label_em / 11
        width = share * (18.0 if len(letter) == 1 else 26.0)
        box = QRectF(edge - 2 - width / 2, mark.top - 11 * share, width, 17 * share)
        taken = [b for _, _, b in placed]
        at = _beside(box, taken, leftwards=metrics.rtl)
        if at.left() < 1 or at.right() > metrics.view - 1:
            box.moveLeft(min(max(1.0, box.left()), metrics.view - 1 - width))
            at = _beside(box, taken, leftwards=not metrics.rtl)
        placed.append((mark, letter, at))
    return placed


def _beside(box: QRectF, taken: Iterable[QRectF], *, leftwards: bool) -> QRectF:
    """``box``, or as near to it in that direction as nothing that is taken stands."""
    at, taken = QRectF(box), tuple(taken)
    while (other := next((b for b in taken if b.intersects(at)), None)) is not None:
        at.moveLeft(other.left() - at.width() - 1 if leftwards else other.right() + 1)
    return at


def _bands(painting: Painting, block: Shown) -> None:
    """Zones as bands along the start margin; a proposed one is dashed."""
    metrics = painting.page.metrics
    x = metrics.right + 8 if metrics.rtl else metrics.left - 11
    free = 0.0
    for band in painting.state.bands:
        lines = [line for line in block.typeset.lines if band.start < line.end and band.end > line.start]
        if not lines:
            continue
        top, bottom = block.y + lines[0].baseline - block.typeset.em, block.y + lines[-1].baseline + 6
        pen = QPen(painting.theme.color("line2" if band.proposed else "t2"), 3)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if band.proposed:
            pen.setDashPattern([1.5, 1.5])
        painting.painter.setPen(pen)
        painting.painter.drawLine(QPointF(x + 1.5, top), QPointF(x + 1.5, bottom))
        if lines[0].start <= band.start and not _is_crossed(painting, max(top, free)):
            free = _band_name(painting, band, x, max(top, free))


def _is_crossed(painting: Painting, top: float) -> bool:
    """Whether a trunk of connectors stands where a name would: lines never cross letters, and a name comes back."""
    metrics = painting.page.metrics
    for connector in painting.state.connectors:
        beside = [y for x, y in connector.path if x > metrics.right or x < metrics.left]
        if beside and min(beside) < top + 2 * _NAME_PITCH and max(beside) > top:
            return True
    return False


def _band_name(painting: Painting, band: Band, x: float, top: float) -> float:
    """Beside the band, in two lines where one is too narrow; where the next name may begin, because two zones can
    begin on one line."""
    metrics = painting.page.metrics
    room = (metrics.view - x if metrics.rtl else x) - 8
    painting.painter.setPen(painting.theme.color("t3" if band.proposed else "t1"))
    tags = _margin_tags(painting.tags.font.toString())
    painting.painter.setFont(tags.font)
    lines = _broken(band.name, int(room), tags.font.toString())
    for n, (line, width) in enumerate(lines):
        left = x + 6 if metrics.rtl else x - width - 3
        tags.draw(painting.painter, line, QPointF(left, top + n * _NAME_PITCH))
    return top + len(lines) * _NAME_PITCH


@lru_cache(maxsize=8)
def _margin_tags(font: str) -> Tags:
    """For the names beside the text when labels are written in ``font``."""
    used = QFont()
    used.fromString(font)
    used.setPixelSize(min(used.pixelSize(), _NAME_EM))
    return Tags(used)


@lru_cache(maxsize=256)
def _broken(name: str, room: int, font: str) -> tuple[tuple[str, float], ...]:
    """The name in one line or in two, with their widths: broken between words, a Latin word in its middle by a hyphen;
    what still does not fit is cut."""
    used = QFont()
    used.fromString(font)
    metrics = QFontMetricsF(used)
    words = name
    if metrics.horizontalAdvance(name) > room:
        half = len(name) // 2
        words = f"{name[:half]}-\n{name[half:]}" if _LATIN.fullmatch(name) else _BREAK.sub("\n", name, count=1)
    lines = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in words.split("\n")]
    return tuple((line, metrics.horizontalAdvance(line)) for line in lines)


Layer = Callable[[Painting, Shown], None]
UNDER_TEXT: Final[tuple[Layer, ...]] = (
    paint_wash,
    _tints,
    _highlights,
    _selection,
    _pills,
    _underlines,
    paint_offers,
    _stances,
)
OVER_TEXT: Final[tuple[Layer, ...]] = (
    _text,
    paint_review,
    paint_offer_tags,
    _tags,
    _kin,
    _focus,
    paint_cleaner,
    _caret,
)


def stance_spans(shown: list[Shown]) -> Iterator[tuple[Annotation, float, float]]:
    """(stance, top, bottom) of every stance in view, in viewport pixels: where its bracket stands in the margin."""
    found: dict[str, tuple[Annotation, float, float]] = {}
    for block in shown:
        for line in block.scene:
            for mark in line.stances:
                _, top, _ = found.get(mark.annotation.id, (mark.annotation, block.y + mark.top, 0.0))
                found[mark.annotation.id] = (mark.annotation, top, block.y + mark.bottom)
    yield from sorted(found.values(), key=lambda item: item[1])
