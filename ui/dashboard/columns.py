"""Figures along an axis: how long documents take, and how a figure moves from week to week."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.dashboard.chart import CENTRE, START, Chart, width_of

AXIS: Final = 22.0


class Histogram(Chart):
    """``bins`` are ``{"n", "mark", "tick", "words", "key"}``: how many, whether the median lies in it, and what is
    printed under its edge, if anything."""

    def needed(self) -> int:
        return 96

    def draw(self, painter: QPainter) -> None:
        bins = self.data["bins"]
        most = max((each["n"] for each in bins), default=0) or 1
        wide, bottom = self.width() / max(1, len(bins)), self.height() - AXIS
        for n, each in enumerate(bins):
            high = (bottom - 4) * each["n"] / most
            box = self.place(n * wide + 1.5, bottom - high, wide - 3, high)
            self.block(painter, box, "accent" if each["mark"] else "bars", 1.5)
            if each["tick"]:
                where = self.place(n * wide, bottom + 3, max(wide, 80), AXIS - 4)
                self.say(painter, where, each["tick"], side=START, size=11.5, tone="t2")
            self.add(self.place(n * wide, 0, wide, bottom), each["words"], 0, n, each.get("key"))
        painter.setPen(QPen(self.color("line2"), 1))
        painter.drawLine(QPointF(0, bottom), QPointF(self.width(), bottom))


class LineChart(Chart):
    """``points`` are ``{"name", "value", "text", "words", "key"}``, a value of None being a gap; ``target`` a share, or
    None. The axis is 0 to 1."""

    def needed(self) -> int:
        return 150

    def draw(self, painter: QPainter) -> None:
        points, self._base = self.data["points"], self.height() - AXIS - 4
        low = min((each["value"] for each in points if each["value"] is not None), default=0.0)
        self._first = 0.4 if low >= 0.4 else min(0.0, low)
        wide = self.width() / max(1, len(points))
        self._grid(painter)
        spots = [self._spot(n, each, wide) for n, each in enumerate(points)]
        painter.setPen(QPen(self.color("accent"), 2))
        for one, other in pairwise(spots):
            if one is not None and other is not None:
                painter.drawLine(one, other)
        for n, each in enumerate(points):
            self._point(painter, n, each, wide, spots[n])

    def _y(self, value: float) -> float:
        return self._base - (self._base - 20) * (value - self._first) / (1 - self._first)

    def _spot(self, n: int, each: dict[str, Any], wide: float) -> QPointF | None:
        return None if each["value"] is None else self.spot((n + 0.5) * wide, self._y(each["value"]))

    def _grid(self, painter: QPainter) -> None:
        painter.setPen(QPen(self.color("line2"), 1))
        painter.drawLine(QPointF(0, self._base), QPointF(self.width(), self._base))
        target = self.data.get("target")
        if target is not None:
            pen = QPen(self.color("t2"), 1.4, Qt.PenStyle.DashLine)
            pen.setDashPattern([2.2, 2.2])
            painter.setPen(pen)
            painter.drawLine(QPointF(0, self._y(target)), QPointF(self.width(), self._y(target)))

    def _point(self, painter: QPainter, n: int, each: dict[str, Any], wide: float, at: QPointF | None) -> None:
        every = max(1, -(-int(max(width_of(p["name"], 11.5) for p in self.data["points"]) + 10) // max(1, int(wide))))
        if n % every == 0:
            box = self.place((n + 0.5) * wide - wide * every / 2, self._base + 4, wide * every, AXIS - 4)
            self.say(painter, box, each["name"], side=CENTRE, size=11.5, tone="t2")
        if at is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.color("accent"))
            painter.drawEllipse(at, 4.2, 4.2)
        y = at.y() - 22 if at is not None else self._base - 20
        if n % every == 0 or wide > width_of(each["text"], 11.5) + 6:
            room = max(wide, width_of(each["text"], 11.5) + 4)
            middle = (n + 0.5) * wide
            self.say(painter, self.place(middle - room / 2, y, room, 16), each["text"], side=CENTRE, size=11.5)
        self.add(QRectF(self.place(n * wide, 0, wide, self._base)), each["words"], 0, n, each.get("key"))
