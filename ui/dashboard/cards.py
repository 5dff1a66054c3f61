"""The figures over everything, side by side as one strip."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from ui import icons
from ui.dashboard.chart import Chart, width_of

HEIGHT: Final = 94
SHARES: Final = (1.36, 1.0, 1.0, 1.0, 1.0, 1.0)
_NARROW: Final = 1000
_PAD: Final = 16.0


class Cards(Chart):
    """``cards`` are ``{"title", "value", "beside", "star", "badge", "detail", "parts", "words", "key"}``; ``parts`` of
    a bar are (share, token). In a narrow window they stand in two rows."""

    def needed(self) -> int:
        return HEIGHT * (2 if self.width() < _NARROW else 1)

    def draw(self, painter: QPainter) -> None:
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self.color("line"), 1))
        painter.setBrush(self.color("raised"))
        painter.drawRoundedRect(frame, 10, 10)
        cards = self.data["cards"]
        lines = 2 if self.width() < _NARROW else 1
        each = -(-len(cards) // lines)
        for line in range(lines):
            self._line(painter, cards[line * each : (line + 1) * each], line)

    def _line(self, painter: QPainter, cards: list[dict[str, Any]], line: int) -> None:
        shares = SHARES[: len(cards)] if line == 0 else (1.0,) * len(cards)
        at, top = 0.0, line * HEIGHT
        for n, (card, share) in enumerate(zip(cards, shares, strict=True)):
            wide = self.width() * share / sum(shares)
            painter.setPen(QPen(self.color("line"), 1))
            if n:
                painter.drawLine(self.spot(at, top + 1), self.spot(at, top + HEIGHT - 1))
            if line:
                painter.drawLine(self.spot(at, top), self.spot(at + wide, top))
            self._card(painter, card, at + _PAD, top, wide - 2 * _PAD)
            self.add(self.place(at, top, wide, HEIGHT), card["words"], line, n, card.get("key"))
            at += wide

    def _card(self, painter: QPainter, card: dict[str, Any], x: float, y: float, wide: float) -> None:
        self.say(painter, self.place(x, y + 11, wide, 18), card["title"], size=12.5, tone="t2")
        value, size = card["value"], 22
        while size > 15 and width_of(value, size, 700) > wide:
            size -= 1
        width = min(wide, width_of(value, size, 700) + 4)
        self.say(painter, self.place(x, y + 31, width, 30), value, size=size, weight=QFont.Weight.Bold)
        self._note(painter, card, x + width + 8, y, wide - width - 8)
        if card.get("parts"):
            self._parts(painter, card["parts"], x, y + 72, wide)
        else:
            self.say(painter, self.place(x, y + 64, wide, 18), card["detail"], size=11.5, tone="t2")

    def _note(self, painter: QPainter, card: dict[str, Any], x: float, y: float, wide: float) -> None:
        if card.get("star"):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.color("gold_fill"))
            painter.drawPolygon(icons.star(self.spot(x + 7, y + 46), 7.5))
        elif card.get("badge"):
            words, tone = card["badge"]
            box = self.place(x, y + 37, width_of(words, 11.5, 600) + 30, 20)
            self.block(painter, box, f"{tone}_tint", 5)
            mark = "check" if tone == "ok" else "warn-triangle"
            spot = self.place(x + 6, y + 41, 12, 12)
            painter.drawPixmap(QPointF(spot.left(), spot.top()), icons.pixmap(mark, self.color(tone), 12))
            inner = self.place(x + 22, y + 37, box.width() - 26, 20)
            self.say(painter, inner, words, size=11.5, weight=QFont.Weight.DemiBold, tone=tone)
        elif card.get("beside"):
            self.say(painter, self.place(x, y + 35, wide, 24), card["beside"], size=12, tone="t2")

    def _parts(self, painter: QPainter, parts: list[tuple[float, str]], x: float, y: float, wide: float) -> None:
        self.block(painter, self.place(x, y, wide, 8), "line", 2)
        for share, token in parts:
            painter.fillRect(self.place(x, y, wide * share, 8), self.color(token))
            x += wide * share
