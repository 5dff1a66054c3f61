"""How far everybody is: a bar of what is finished, in progress and flagged, the median time, F1 against the others."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPen, QPixmap

from ui import icons
from ui.dashboard.chart import CENTRE, END, Chart, width_of

HEAD: Final = 26.0
ROW: Final = 36.0
FOOT: Final = 28.0
_COUNT, _TIME, _FIGURE = 44.0, 52.0, 58.0


class PeopleChart(Chart):
    """``head`` is the words over the columns (name, documents, median, measure), ``legend`` three words; ``rows`` are
    ``{"letter", "name", "of", "finished", "in_progress", "flagged", "count", "time", "figure", "low", "words",
    "key"}``. Flagged documents are a part of the finished and begun ones and stand at the end of their bar."""

    def needed(self) -> int:
        return int(HEAD + ROW * max(2, len(self.data.get("rows", ()))) + FOOT)

    def draw(self, painter: QPainter) -> None:
        rows = self.data["rows"]
        names = min(self.width() * 0.34, max((width_of(each["name"], 13, 500) for each in rows), default=0) + 46)
        self._head(painter, names)
        high = min(44.0, (self.height() - HEAD - FOOT) / max(1, len(rows)))
        for n, each in enumerate(rows):
            y = HEAD + n * high
            self._row(painter, each, y, high, names)
            self.add(self.place(0, y, self.width(), high), each["words"], n, 0, each.get("key"))
        self._legend(painter)

    def _columns(self, names: float) -> tuple[float, float, float, float]:
        """Where bar, count, time and figure start."""
        bar = self.width() - names - _COUNT - _TIME - _FIGURE
        return names, names + bar, names + bar + _COUNT, names + bar + _COUNT + _TIME

    def _head(self, painter: QPainter, names: float) -> None:
        name, documents, median, figure = self.data["head"]
        bar, count, time, last = self._columns(names)
        self.say(painter, self.place(0, 0, names - 8, 20), name, size=11.5, tone="t2")
        self.say(painter, self.place(bar, 0, count - bar, 20), documents, size=11.5, tone="t2")
        self.say(painter, self.place(time - 14, 0, _TIME + 14, 20), median, side=END, size=11.5, tone="t2")
        self.say(painter, self.place(last, 0, _FIGURE, 20), figure, side=END, size=11.5, tone="t2")

    def _row(self, painter: QPainter, each: dict[str, Any], y: float, high: float, names: float) -> None:
        bar, count, time, last = self._columns(names)
        badge = self.place(0, y + (high - 24) / 2, 24, 24)
        painter.setPen(QPen(self.color("line2"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(badge.adjusted(0.5, 0.5, -0.5, -0.5))
        self.say(painter, badge, each["letter"], side=CENTRE, size=11)
        name = self.place(32, y, names - 40, high)
        self.say(painter, name, each["name"], size=13, weight=QFont.Weight.Medium)
        self._bar(painter, each, QRectF(bar, y + high / 2 - 5, count - bar, 10))
        self.say(painter, self.place(count, y, _COUNT - 6, high), each["count"], side=END)
        self.say(painter, self.place(time, y, _TIME, high), each["time"], side=END)
        low = bool(each["low"])
        tone, weight = ("bad", QFont.Weight.DemiBold) if low else ("t1", QFont.Weight.Normal)
        self.say(painter, self.place(last, y, _FIGURE, high), each["figure"], side=END, tone=tone, weight=weight)
        if low:
            spot = self.place(last + 6, y + (high - 14) / 2, 14, 14)
            painter.drawPixmap(QPointF(spot.left(), spot.top()), icons.pixmap("warn-triangle", self.color("bad"), 14))

    def _bar(self, painter: QPainter, each: dict[str, Any], box: QRectF) -> None:
        """``box`` counts from the side where reading starts."""
        whole, of = box.width(), max(1, each["of"])
        self.block(painter, self.place(box.left(), box.top(), whole, box.height()), "hover", 1.5)
        parts = {
            "finished": (each["finished"], QBrush(self.color("accent"))),
            "in_progress": (each["in_progress"], self._hatch()),
        }
        at = box.left()
        for n, brush in parts.values():
            width = whole * n / of
            self._fill(painter, self.place(at, box.top(), width, box.height()), brush)
            at += width
        width = whole * min(each["flagged"], each["finished"] + each["in_progress"]) / of
        self._fill(
            painter, self.place(max(box.left(), at - width), box.top() + 6, width, 4), QBrush(self.color("warn"))
        )

    def _hatch(self) -> QBrush:
        """Slanting stripes, told from the whole colour also in grey."""
        tile = QPixmap(8, 8)
        tile.fill(self.color("raised"))
        with QPainter(tile) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.color("accent"), 2.6))
            for at in (-8, 0, 8):
                painter.drawLine(at, 8, at + 8, 0)
        return QBrush(tile)

    def _fill(self, painter: QPainter, box: QRectF, brush: QBrush) -> None:
        if box.width() > 0:
            painter.fillRect(box, brush)

    def _legend(self, painter: QPainter) -> None:
        y, at = self.height() - 20.0, 0.0
        brushes = (
            QBrush(self.color("accent")),
            self._hatch(),
            QBrush(self.color("warn")),
        )
        for words, brush in zip(self.data["legend"], brushes, strict=True):
            painter.fillRect(self.place(at, y + 3, 12, 11), brush)
            width = width_of(words, 11.5) + 6
            self.say(painter, self.place(at + 18, y, width, 18), words, size=11.5, tone="t2")
            at += width + 34
