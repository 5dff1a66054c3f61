"""What of the page is exposed, painted: the lines from their pictures, the margins and what covers them anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QRegion

from ui.canvas.caption import paint_caption
from ui.canvas.layers import paint, paint_beside, paint_over, paint_text
from ui.canvas.margin import paint_margin
from ui.canvas.painting import Painting, Palette, Shown, State
from ui.canvas.repainting import exposed
from ui.canvas.strips import rows_of, text_area

if TYPE_CHECKING:
    from ui.canvas.view import Canvas


def paint_page(canvas: Canvas, painter: QPainter, region: QRegion, palette: Palette) -> None:
    """``region`` is the clip of the painter, in pixels of the view."""
    shown, state = canvas.shown(), canvas.state()
    painting = Painting(painter, canvas.page, canvas.theme, palette, canvas.tags, state)
    if in_rows(canvas, state):
        _paint_rows(canvas, painting, shown, region, palette)
        paint_over(painting, exposed(shown, region))
    else:
        _paint_ground(canvas, painting, region)
        paint(painting, exposed(shown, region))
    paint_margin(painting, canvas.notes(shown), region)
    canvas.offering.paint_card(painting)


def in_rows(canvas: Canvas, state: State) -> bool:
    """Whether lines have pictures: a review has layers of its own, and where pixels are not ours one to one or to
    several, a letter that moves changes its edges."""
    ratio = canvas.viewport().devicePixelRatioF()
    return state.review is None and ratio == int(ratio)


def _paint_ground(canvas: Canvas, painting: Painting, region: QRegion) -> None:
    painting.painter.fillRect(region.boundingRect(), canvas.theme.color("canvas"))
    paint_caption(painting.painter, canvas.theme, canvas.page.metrics, canvas.caption, canvas.scroll_place.top)


def _paint_rows(canvas: Canvas, painting: Painting, shown: list[Shown], region: QRegion, palette: Palette) -> None:
    view, state = canvas.viewport().rect(), painting.state
    rows = rows_of(shown, state, text_area(canvas.page.metrics, view), region)
    rest = QRegion(region)
    for row in rows:
        rest -= row.box

    def work(painter: QPainter, lines: list[Shown], where: QRegion) -> None:
        painter.setClipRegion(where)
        sheet = Painting(painter, canvas.page, canvas.theme, palette, canvas.tags, state)
        painter.fillRect(where.boundingRect(), canvas.theme.color("canvas"))
        paint_text(sheet, lines)

    canvas.strips.paint(painting.painter, view.size(), shown, rows, work)
    _paint_margins(canvas, painting, shown, region, rest)


def _paint_margins(canvas: Canvas, painting: Painting, shown: list[Shown], region: QRegion, rest: QRegion) -> None:
    if rest.isEmpty():
        return
    painting.painter.setClipRegion(rest)
    _paint_ground(canvas, painting, rest)
    paint_beside(painting, exposed(shown, rest))
    painting.painter.setClipRegion(region)
