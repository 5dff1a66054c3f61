"""Agreement as dots on lines, with the goal and what lies under the threshold."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF

from ui.dashboard.chart import END, Chart, width_of

ROW: Final = 25.0
FOOT: Final = 26.0
_FROM: Final = 0.4
"""Where the axis starts, unless something lies lower."""


class DotChart(Chart):
    """``rows`` are ``{"name", "value", "text", "low", "words", "key"}``; ``target`` a share; ``legend`` is words for
    the goal and for what is under the threshold."""

    def needed(self) -> int:
        return int(ROW * max(2, len(self.data.get("rows", ()))) + FOOT + 6)

    def draw(self, painter: QPainter) -> None:
        rows = self.data["rows"]
        names = min(self.width() * 0.4, max((width_of(each["name"]) for each in rows), default=0) + 18)
        texts = max((width_of(each["text"]) for each in rows), default=0) + 14
        room = self.width() - names - texts
        values = [each["value"] for each in rows if each["value"] is not None]
        first = _FROM if min(values, default=1.0) >= _FROM else min(0.0, *values)
        high = min(36.0, (self.height() - FOOT) / max(1, len(rows)))
        self._target(painter, names + room * (self.data["target"] - first) / (1 - first), high * len(rows))
        for n, each in enumerate(rows):
            self._row(painter, each, n * high, high, (names, room, texts, first))
            self.add(self.place(0, n * high, self.width(), high), each["words"], n, 0, each.get("key"))
        self._legend(painter)

    def _target(self, painter: QPainter, x: float, bottom: float) -> None:
        pen = QPen(self.color("t2"), 1.4, Qt.PenStyle.DashLine)
        pen.setDashPattern([2.2, 2.2])
        painter.setPen(pen)
        painter.drawLine(self.spot(x, 2), self.spot(x, bottom))

    def _row(
        self, painter: QPainter, each: dict[str, Any], y: float, high: float, axis: tuple[float, float, float, float]
    ) -> None:
        names, room, texts, first = axis
        self.say(painter, self.place(0, y, names - 12, high), each["name"])
        low = bool(each["low"])
        heavy = QFont.Weight.DemiBold if low else QFont.Weight.Normal
        where = self.place(self.width() - texts, y, texts, high)
        self.say(painter, where, each["text"], side=END, weight=heavy, tone="bad" if low else "t1")
        middle = y + high / 2
        painter.setPen(QPen(self.color("line"), 1))
        painter.drawLine(self.spot(names, middle), self.spot(names + room, middle))
        if each["value"] is None:
            return
        x = names + room * (each["value"] - first) / (1 - first)
        painter.setPen(QPen(self.color("bad" if low else "bars"), 1.8))
        painter.drawLine(self.spot(names, middle), self.spot(x, middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.color("bad" if low else "accent"))
        self._mark(painter, self.spot(x, middle), low=low)

    def _mark(self, painter: QPainter, at: QPointF, *, low: bool) -> None:
        if low:
            painter.drawPolygon(QPolygonF([at + QPointF(0, -5.5), at + QPointF(5.8, 4.5), at + QPointF(-5.8, 4.5)]))
        else:
            painter.drawEllipse(at, 4.8, 4.8)

    def _legend(self, painter: QPainter) -> None:
        y, (goal, low) = self.height() - 20.0, self.data["legend"]
        pen = QPen(self.color("t2"), 1.4, Qt.PenStyle.DashLine)
        pen.setDashPattern([2.2, 2.2])
        painter.setPen(pen)
        painter.drawLine(self.spot(5, y + 2), self.spot(5, y + 16))
        at = 16.0
        self.say(painter, self.place(at, y, width_of(goal, 11.5) + 4, 18), goal, size=11.5, tone="t2")
        at += width_of(goal, 11.5) + 26
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.color("bad"))
        self._mark(painter, self.spot(at, y + 9), low=True)
        room = QRectF(self.place(at + 12, y, self.width() - at - 12, 18))
        self.say(painter, room, low, size=11.5, tone="t2")
