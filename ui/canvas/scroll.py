"""Where the view stands in the document: an anchor of (block, pixels into it), which stays when heights change."""

from __future__ import annotations

from ui.canvas.page import TOP, Page


class Scroll:
    """Heights are estimates until a block has been set; what is held is the block at the top edge, not a height."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.to_start()

    def to_start(self) -> None:
        self._block, self._into = 0, -TOP

    @property
    def at_start(self) -> bool:
        return self._block == 0 and self._into == -TOP

    @property
    def top(self) -> float:
        """Pixels from the top of the document."""
        return self.page.top_of(self._block) + self._into

    def jump(self, y: float) -> None:
        self._block = self.page.block_at_y(y)
        self.page.ensure(self._block)
        self._into = y - self.page.top_of(self._block)

    def to_block(self, index: int) -> None:
        self._block, self._into = index, 0.0

    def move(self, delta: float) -> None:
        """Walk from the old anchor, setting every block on the way, so that a block that turns out higher than
        estimated does not make the text jump."""
        index, into = self._block, self._into + delta
        heights = self.page.heights.values
        while into < 0 and index > 0:
            index -= 1
            self.page.ensure(index)
            into += heights[index]
        while index < len(self.page.blocks) - 1 and into >= heights[index]:
            into -= heights[index]
            index += 1
            self.page.ensure(index)
        self._block, self._into = index, into

    def reveal(self, position: int, view: float) -> bool:
        """Move just as far as needed to have the line of ``position`` in a view ``view`` pixels high, with some text
        around it; a far place comes to a third of the view. False when it was in view."""
        _, top, height = self.page.caret_box(position)
        around = 1.2 * height
        if top - around >= self.top and top + height + around <= self.top + view:
            return False
        if abs(top - self.top) > 1.5 * view:
            target = top - view / 3
        else:
            target = top - around if top < self.top + around else top + height + around - view
        self.jump(max(0.0, target))
        _, exact, _ = self.page.caret_box(position)
        self.move(exact - top)
        return True
