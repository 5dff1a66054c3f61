"""The card of a suggestion in the margin: label, confidence, where it comes from, and the keys that decide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from models.annotation import Annotation
from ui.canvas.painting import Painting
from ui.i18n import is_rtl, plain
from ui.keyboard import Chord
from ui.keycaps import caps_of, caps_width, paint_caps
from ui.theme import ui_font

WIDTH: Final = 142.0
_GAP: Final = 13.0  # from the text
_SIDE: Final = 9.0
_ROW: Final = 26.0
_KEYS: Final = (("Space", "action.accept_suggestion"), ("KeyX", "action.reject_suggestion"))


@dataclass(frozen=True, slots=True)
class Card:
    """Its words, ready to be printed."""

    heading: str
    confidence: str
    source: str
    reason: str
    others: str
    accept: str
    reject: str


def paint_card(painting: Painting, card: Card, mark: Annotation, top: float) -> list[tuple[QRectF, str]]:
    """Returns where its keys are, with the action of each; nothing where the margin is too narrow for it."""
    metrics = painting.page.metrics
    if metrics.notes < WIDTH:
        return []
    left = metrics.left - _GAP - WIDTH if metrics.rtl else metrics.right + _GAP
    inks, theme = painting.inks(mark), painting.theme
    texts = [
        *_head(card, inks.ink, theme.color("t2")),
        *(_Text(words, ui_font(11.5), theme.color(tone)) for words, tone in _body(card) if words),
    ]
    keys = _Keys((card.accept, card.reject))
    height = _SIDE + sum(t.height for t in texts) + 5 + keys.height + _SIDE - 2
    pen = QPen(inks.line, 1.2)
    pen.setDashPattern([3, 2.5])
    painting.outline(QRectF(left, top, WIDTH, height), pen, 8, theme.color("raised"))
    y = top + _SIDE - 2
    for text in texts:
        text.draw(painting.painter, QPointF(left + _SIDE, y))
        y += text.height
    return keys.paint(painting, left + _SIDE, y + 5)


def _head(card: Card, ink: QColor, quiet: QColor) -> list[_Text]:
    """Label and confidence, on one line where both fit."""
    heading, confidence = ui_font(12.5, 700), ui_font(11.5)
    measures = (QFontMetricsF(heading), card.heading), (QFontMetricsF(confidence), plain(card.confidence))
    if sum(measure.horizontalAdvance(words) for measure, words in measures) + 8 <= WIDTH - 2 * _SIDE:
        beside = _Text(card.confidence, confidence, quiet, at_end=True)
        beside.height = 0.0
        return [beside, _Text(card.heading, heading, ink)]
    return [_Text(card.heading, heading, ink), _Text(card.confidence, confidence, quiet)]


def _body(card: Card) -> tuple[tuple[str, str], ...]:
    return ((card.source, "t2"), (card.reason, "t3"), (card.others, "t2"))


class _Text:
    """A few lines in the direction of the interface, as wide as the card."""

    def __init__(self, words: str, font: QFont, color: QColor, *, at_end: bool = False) -> None:
        self._color = color
        option = QTextOption(Qt.AlignmentFlag.AlignRight if is_rtl() != at_end else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_rtl() else Qt.LayoutDirection.LeftToRight)
        option.setAlignment(option.alignment() | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout = QTextLayout(words, font)
        self._layout.setTextOption(option)
        self.height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(WIDTH - 2 * _SIDE)
            line.setPosition(QPointF(0, self.height))
            self.height += line.height()
        self._layout.endLayout()

    def draw(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(self._color)
        self._layout.draw(painter, at)


class _Keys:
    """Space and X with their words, one beside the other or, where they are too wide, one below the other."""

    def __init__(self, words: tuple[str, str]) -> None:
        self._font = ui_font(11.5)
        measure = QFontMetricsF(self._font).horizontalAdvance
        self._items = [
            (caps_of(Chord(key)), text, caps_width(caps_of(Chord(key))) + 5 + measure(plain(text)), action)
            for (key, action), text in zip(_KEYS, words, strict=True)
        ]
        self._beside = sum(width for _, _, width, _ in self._items) + 10 <= WIDTH - 2 * _SIDE
        self.height = _ROW if self._beside else 2 * _ROW

    def paint(self, painting: Painting, left: float, top: float) -> list[tuple[QRectF, str]]:
        hits, x, y = [], 0.0, top
        inner = WIDTH - 2 * _SIDE
        for caps, words, width, action in self._items:
            at = left + inner - x - width if is_rtl() else left + x
            self._item(painting, QRectF(QPointF(at, y), QSizeF(width, _ROW)), caps, words)
            hits.append((QRectF(at - 3, y - 2, width + 6, _ROW), action))
            x, y = (x + width + 10, y) if self._beside else (0.0, y + _ROW)
        return hits

    def _item(self, painting: Painting, box: QRectF, caps: tuple[str, ...], words: str) -> None:
        caps_wide = caps_width(caps)
        x = box.right() - caps_wide if is_rtl() else box.left()
        paint_caps(painting.painter, QPointF(x, box.top()), caps, painting.theme)
        painting.painter.setPen(painting.theme.color("t1"))
        painting.painter.setFont(self._font)
        rest = box.adjusted(0, -3, -caps_wide - 5, -3) if is_rtl() else box.adjusted(caps_wide + 5, -3, 4, -3)
        side = Qt.AlignmentFlag.AlignRight if is_rtl() else Qt.AlignmentFlag.AlignLeft
        painting.painter.drawText(rest, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, words)
