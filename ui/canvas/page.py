"""The document as a column of blocks: which are set, how high each is, which annotations each holds."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, cast

from PySide6.QtGui import QFont, QFontMetricsF

from models.annotation import Annotation
from models.edits import Change
from ui.canvas.blocks import Block, block_at, split_blocks
from ui.canvas.connectors import EXTRA
from ui.canvas.heights import Heights
from ui.canvas.metrics import Metrics
from ui.canvas.scene import Box, Lettering, LineScene, Piece, SetLine, build_scene, spaces_below
from ui.canvas.typeset import NOTHING_ABOVE, Line, Typeset

KEPT: Final = 160
"""So many set blocks are kept; the others are set again when they come into view."""
TOP: Final = 58.0
BOTTOM: Final = 120.0
GAP: Final = 8.0
EMPTY: Final = 14.0


@dataclass(slots=True)
class SetBlock:
    """A typeset block with its scene (None after an annotation on it changed)."""

    typeset: Typeset
    scene: list[LineScene] | None = None


class Page:
    """Typesets what is asked for and estimates the rest. All y are pixels from the top of the document, all
    positions code points."""

    def __init__(self, font: QFont, metrics: Metrics, lettering: Lettering) -> None:
        self.font = font
        self.metrics = metrics
        self.lettering = lettering
        self.set_text("", "")

    # ---- content
    def set_text(self, text: str, title: str | None) -> None:
        self.text = text
        self.blocks = split_blocks(text)
        self.starts = [block.start for block in self.blocks]
        self._title = self._find_title(title)
        self._held: dict[int, dict[str, Annotation]] = {}
        self._offered: dict[int, list[Annotation]] = {}
        self._channels: dict[int, dict[int, float]] = {}
        self._staff: dict[int, dict[int, float]] = {}
        self.reset_layout()

    def _find_title(self, title: str | None) -> int | None:
        """The block that prints the document's title, perhaps with a heading sign or an emoji before it."""
        wanted = (title or "").strip()
        for index, block in enumerate(self.blocks[:12]):
            content = self.text[block.start : block.end].strip()
            if wanted and wanted in content and len(content) <= len(wanted) + 8:
                return index
        return None

    def set_annotations(self, annotations: Iterable[Annotation]) -> None:
        self._held = {}
        held, starts, after = self._held, self.starts, [*self.starts[1:], len(self.text) + 1]
        for annotation in annotations:
            index = block_at(starts, annotation.start)
            if annotation.end <= after[index]:  # nearly all of them: no range of blocks is made for one
                held.setdefault(index, {})[annotation.id] = annotation
            else:
                self._hold(annotation)
        self.refresh_scenes()

    def apply(self, changes: Iterable[Change]) -> set[int]:
        """Take over the annotations of an edit; returns the indexes of the blocks that look different now."""
        dirty: set[int] = set()
        for change in changes:
            if isinstance(change.before, Annotation):
                dirty |= self._release(change.before)
            if isinstance(change.after, Annotation):
                dirty |= self._hold(change.after)
        for index in dirty:
            self._restage(index)
        return dirty

    def change_offers(self, gone: Iterable[Annotation], come: Iterable[Annotation]) -> set[int]:
        """Takes some of what is only suggested away and adds some; returns the indexes of the blocks that look
        different now."""
        dirty: set[int] = set()
        for offer in gone:
            for index in self.blocks_of(offer.start, offer.end):
                self._offered[index].remove(offer)
                dirty.add(index)
        for offer in come:
            for index in self.blocks_of(offer.start, offer.end):
                self._offered.setdefault(index, []).append(offer)
                dirty.add(index)
        for index in dirty:
            self._restage(index)
        return dirty

    def blocks_of(self, start: int, end: int) -> range:
        return range(block_at(self.starts, start), block_at(self.starts, max(start, end - 1)) + 1)

    def _hold(self, annotation: Annotation) -> set[int]:
        touched = self.blocks_of(annotation.start, annotation.end)
        for index in touched:
            self._held.setdefault(index, {})[annotation.id] = annotation
        return set(touched)

    def _release(self, annotation: Annotation) -> set[int]:
        touched = self.blocks_of(annotation.start, annotation.end)
        for index in touched:
            self._held.get(index, {}).pop(annotation.id, None)
        return set(touched)

    def held(self, index: int) -> list[Annotation]:
        return list(self._held.get(index, {}).values())

    # ---- layout
    def set_metrics(self, font: QFont, metrics: Metrics) -> None:
        self.font, self.metrics = font, metrics
        self._staff = {}  # its lines are broken anew
        self.reset_layout()

    def reset_layout(self) -> None:
        """Forget every set block and estimate all heights."""
        self._set: OrderedDict[int, SetBlock] = OrderedDict()
        per_line = max(1.0, self.metrics.width / (QFontMetricsF(self.font).averageCharWidth() * 1.05))
        pitch = self.metrics.pitch(self.metrics.em)
        self.heights = Heights([self._estimate(block, per_line, pitch) for block in self.blocks])

    def _estimate(self, block: Block, per_line: float, pitch: float) -> float:
        length = block.end - block.start
        if not length:
            return EMPTY * self.metrics.zoom
        return (int(length / per_line) + 1) * pitch + self._gap(block)

    def _gap(self, block: Block) -> float:
        return 0.0 if block.cut else GAP * self.metrics.zoom

    def refresh_scenes(self) -> None:
        """After labels, language or density changed: lines stay broken where they are."""
        for index in list(self._set):
            self._restage(index)

    def _restage(self, index: int) -> None:
        held = self._set.get(index)
        if held is not None:
            held.scene = None
            self._place(index, held.typeset)

    def ensure(self, index: int) -> Typeset:
        """The block set in lines and placed; its height in ``heights`` is exact from now on."""
        held = self._set.get(index)
        if held is None:
            held = self._set[index] = SetBlock(self._typeset(index))
            self._place(index, held.typeset)
            if len(self._set) > KEPT:
                self._set.popitem(last=False)
        else:
            self._set.move_to_end(index)
        return held.typeset

    def _typeset(self, index: int) -> Typeset:
        title = index == self._title
        em = self.metrics.title_em if title else self.metrics.em
        font = QFont(self.font)
        font.setPixelSize(em)
        font.setWordSpacing(0 if title else 1.2 * self.metrics.zoom)
        if title:
            font.setWeight(QFont.Weight.Bold)
        return Typeset(self.text, self.blocks[index], font, em, self.metrics)

    def _place(self, index: int, typeset: Typeset) -> None:
        block = self.blocks[index]
        if block.start == block.end:
            typeset.place([0.0])
            self.heights.set(index, EMPTY * self.metrics.zoom)
            return
        extra = spaces_below(typeset.lines, self.held(index), self.metrics, self._offered.get(index, ()))
        for number, more in self._staff.get(index, NOTHING_ABOVE).items():
            extra[number] += more
        height = typeset.place(extra, self._channels.get(index, NOTHING_ABOVE))
        self.heights.set(index, height + self._gap(block))

    def set_channels(self, positions: Iterable[int]) -> bool:
        """Give the lines of these code points room for a connector above them, and no others; False when they had
        it already. Lines move apart; none is broken anew."""
        wanted: dict[int, dict[int, float]] = {}
        for position in positions:
            index, typeset, line = self.locate(position)
            wanted.setdefault(index, {})[typeset.lines.index(line)] = EXTRA * self.metrics.zoom
        if wanted == self._channels:
            return False
        before, self._channels = self._channels, wanted
        self._restage_changed(before, wanted)
        return True

    def set_staff(self, spans: Iterable[tuple[int, int]], height: float) -> None:
        """Give the lines of these spans ``height`` pixels more below them, and no others."""
        wanted: dict[int, dict[int, float]] = {}
        for start, end in spans:
            for index in self.blocks_of(start, end):
                lines = self.ensure(index).lines
                here = [n for n, line in enumerate(lines) if start < line.end and end > line.start]
                wanted.setdefault(index, {}).update(dict.fromkeys(here, height))
        before, self._staff = self._staff, wanted
        self._restage_changed(before, wanted)

    def _restage_changed(self, before: dict[int, dict[int, float]], after: dict[int, dict[int, float]]) -> None:
        for index in {*before, *after}:
            if before.get(index) != after.get(index):
                self._restage(index)

    def first_box(self, start: int, end: int) -> Box:
        """The box, in document pixels, of the part of a span that stands on its first line, at its start side."""
        index, typeset, line = self.locate(start)
        left, right = self._start_piece(typeset, line, start, end)
        top = self.top_of(index) + line.baseline - 0.92 * typeset.em
        return Box(left, top, right - left, 1.37 * typeset.em)

    def _start_piece(self, typeset: Typeset, line: Line, start: int, end: int) -> Piece:
        pieces = typeset.pieces(line, start, end)
        if not pieces:
            x = typeset.caret_x(line, start)
            return x, x
        return pieces[-1] if self.metrics.rtl else pieces[0]

    def scene(self, index: int) -> list[LineScene]:
        typeset = self.ensure(index)
        held = self._set[index]
        if held.scene is None:

            def boxes(line: SetLine, start: int, end: int) -> list[Piece]:
                return typeset.pieces(cast("Line", line), start, end)

            held.scene = build_scene(
                typeset.lines, self.held(index), boxes, typeset.em, self.metrics, self.lettering,
                self._offered.get(index, ()),
            )  # fmt: skip
        return held.scene

    # ---- places
    @property
    def height(self) -> float:
        return TOP + self.heights.total + BOTTOM

    def top_of(self, index: int) -> float:
        return TOP + self.heights.before(index)

    def block_at_y(self, y: float) -> int:
        return self.heights.find(y - TOP)

    def visible(self, top: float, bottom: float) -> list[int]:
        """The blocks between two heights, set and placed."""
        index = self.block_at_y(top)
        found: list[int] = []
        while index < len(self.blocks) and (not found or self.top_of(index) < bottom):
            self.ensure(index)
            found.append(index)
            index += 1
        return found

    def locate(self, position: int) -> tuple[int, Typeset, Line]:
        """Block index, typeset block and line of a code point."""
        index = block_at(self.starts, position)
        typeset = self.ensure(index)
        return index, typeset, typeset.line_of(position)

    def caret_box(self, position: int) -> tuple[float, float, float]:
        """x, top and height of the caret before the character at ``position``."""
        index, typeset, line = self.locate(position)
        top = self.top_of(index) + line.baseline - 0.92 * typeset.em - 2
        return typeset.caret_x(line, position), top, 1.37 * typeset.em + 4

    def edge_box(self, start: int, end: int, edge: str) -> tuple[float, float, float]:
        """x, top and height of the ``start`` or ``end`` edge of a span, as it is drawn."""
        if edge == "start":
            return self.caret_box(start)
        index, typeset, line = self.locate(end - 1)
        last = typeset.pieces(line, end - 1, end) or [(self.metrics.left, self.metrics.left)]
        x = last[0][0] if typeset.is_rtl_at(line, end - 1) else last[-1][1]
        return x, self.top_of(index) + line.baseline - 0.92 * typeset.em - 2, 1.37 * typeset.em + 4

    def character_at(self, x: float, y: float) -> int:
        """The code point drawn at a point, or the nearest one on its line."""
        index = self.block_at_y(y)
        typeset = self.ensure(index)
        return typeset.character_at(typeset.line_at(y - self.top_of(index)), x)

    def is_drawn_at(self, position: int, x: float) -> bool:
        """Whether the character at ``position`` is drawn over ``x``, not only the nearest one on its line."""
        _, typeset, line = self.locate(position)
        return any(left <= x <= right for left, right in typeset.pieces(line, position, position + 1))

    def boundary_at(self, x: float, y: float) -> int:
        """The caret position nearest to a point."""
        index = self.block_at_y(y)
        typeset = self.ensure(index)
        return typeset.boundary_at(typeset.line_at(y - self.top_of(index)), x)

    def beside(self, position: int, rows: int, x: float) -> int:
        """The caret position at ``x`` on the line one row below (1) or above (-1) the one of ``position``."""
        index, typeset, line = self.locate(position)
        number = typeset.lines.index(line) + rows
        if not 0 <= number < len(typeset.lines):
            index += rows
            if not 0 <= index < len(self.blocks):
                return position
            typeset = self.ensure(index)
            number = 0 if rows > 0 else len(typeset.lines) - 1
        return typeset.boundary_at(typeset.lines[number], x)
