"""Horizontal bars: labels in their colours, types of conflict with their signs, shares."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter

from ui import icons
from ui.dashboard.chart import END, START, Chart, width_of

ROW: Final = 28.0


class BarChart(Chart):
    """``rows`` are ``{"name", "value", "text", "words", "key", "hue", "icon", "sign"}``, hue, icon and sign if any;
    a value of None has no bar. ``most`` is what the whole width stands for; the largest value when it is missing."""

    row_height = ROW

    def needed(self) -> int:
        return int(self.row_height * max(2, len(self.data.get("rows", ()))) + 2)

    def draw(self, painter: QPainter) -> None:
        rows = self.data["rows"]
        icon = 24.0 if any(each.get("icon") for each in rows) else 0.0
        names = min(self.width() * 0.42, max((width_of(self._name(each)) for each in rows), default=0) + 16)
        texts = max((width_of(each["text"]) for each in rows), default=0) + 12
        most = self.data.get("most") or max((each["value"] or 0 for each in rows), default=0) or 1
        high = min(38.0, max(18.0, self.height() / max(1, len(rows))))
        room = self.width() - icon - names - texts
        for n, each in enumerate(rows):
            y = n * high
            self._head(painter, each, y, high, icon, names)
            thick = min(14.0, high - 8)
            if each["value"] is not None:
                box = self.place(icon + names, y + (high - thick) / 2, max(2.0, room * each["value"] / most), thick)
                self.block(painter, box, QColor(each["hue"].line) if each.get("hue") else "bars")
            self.say(painter, self.place(self.width() - texts, y, texts, high), each["text"], side=END)
            self.add(self.place(0, y, self.width(), high), each["words"], n, 0, each.get("key"))

    def _name(self, each: dict[str, Any]) -> str:
        return f"{each['sign']} {each['name']}" if each.get("sign") else str(each["name"])

    def _head(self, painter: QPainter, each: dict[str, Any], y: float, high: float, icon: float, names: float) -> None:
        if each.get("icon"):
            box = self.place(0, y + (high - 15) / 2, 15, 15)
            painter.drawPixmap(QPointF(box.left(), box.top()), icons.pixmap(each["icon"], self.color("t2"), 15))
        side = END if icon else START
        self.say(
            painter, self.place(icon, y, names - 12, high), self._name(each), side=side, weight=QFont.Weight.Normal
        )


class Compact(BarChart):
    """The same in the small panels."""

    row_height = 18.0
