"""A matrix whose colour follows its values; the value is always printed."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QLinearGradient, QPainter

from ui.dashboard.chart import CENTRE, END, Chart, width_of

GAP: Final = 3.0
FOOT: Final = 30.0
_RAMP: Final = {False: ("#F1F4FC", "#7C98DA"), True: ("#2B3350", "#4C6BB5")}
"""Light and dark; the words on both ends have a contrast of 5.2 and more."""


def ramp(share: float, *, dark: bool) -> QColor:
    low, high = (QColor(each) for each in _RAMP[dark])
    parts = zip((low.redF(), low.greenF(), low.blueF()), (high.redF(), high.greenF(), high.blueF()), strict=True)
    return QColor.fromRgbF(*(a + (b - a) * min(1.0, max(0.0, share)) for a, b in parts))


class HeatMap(Chart):
    """``rows`` and ``columns`` are ``{"name", "hue", "tip"}``; ``cells`` the rows of ``{"text", "share", "gold",
    "words", "key"}``, a share of None for what is not coloured; ``foot`` words under it, ``scale`` the (low, high)
    of the ramp in words."""

    def needed(self) -> int:
        return 34 + 34 * max(3, len(self.data.get("rows", ()))) + int(FOOT)

    def draw(self, painter: QPainter) -> None:
        rows, columns = self.data["rows"], self.data["columns"]
        names = max((width_of(each["name"], 12.5, 600) for each in rows), default=0) + 18
        head = min(max(26.0, names), self.width() * 0.3)
        wide = (self.width() - head) / max(1, len(columns))
        high = min(46.0, (self.height() - 26 - FOOT) / max(1, len(rows)))
        for n, each in enumerate(columns):
            self.say(
                painter, self.place(head + n * wide, 0, wide - GAP, 22), each["name"], side=CENTRE, size=12, tone="t2"
            )
        for n, each in enumerate(rows):
            self._name(painter, self.place(0, 26 + n * high, head - 8, high - GAP), each)
        for row, line in enumerate(self.data["cells"]):
            for column, each in enumerate(line):
                box = self.place(head + column * wide, 26 + row * high, wide - GAP, high - GAP)
                self._cell(painter, box, each)
                self.add(box, each["words"], row, column, each.get("key"))
        self._foot(painter)

    def _name(self, painter: QPainter, box: QRectF, each: dict[str, Any]) -> None:
        hue = each.get("hue")
        if hue is None:
            self.say(painter, box, each["name"], side=END, size=12.5, tone="t2")
            return
        self.block(painter, self.place(0, box.top() + box.height() / 2 - 8, 3, 16), QColor(hue.line), 1.5)
        inner = box.adjusted(0, 0, -9, 0) if self._shell.rtl else box.adjusted(9, 0, 0, 0)
        self.say(painter, inner, each["name"], size=12.5, weight=QFont.Weight.DemiBold, tone=QColor(hue.ink))

    def _cell(self, painter: QPainter, box: QRectF, each: dict[str, Any]) -> None:
        theme, share = self._shell.theme, each["share"]
        ground = theme.color("window") if share is None else ramp(share, dark=theme.dark)
        tone = "t3" if share is None else "t1"
        if each.get("gold"):
            ground, tone = theme.color("gold_tint"), "gold"
        self.block(painter, box, ground, 3)
        strong = share is not None and share > 0.5
        weight = QFont.Weight.DemiBold if strong or each.get("gold") else QFont.Weight.Normal
        self.say(painter, box, each["text"], side=CENTRE, size=12.5, weight=weight, tone=tone)

    def _foot(self, painter: QPainter) -> None:
        y = self.height() - 20.0
        scale = self.data.get("scale")
        if not scale:
            self.say(painter, self.place(0, y, self.width(), 18), self.data.get("foot", ""), size=11.5, tone="t2")
            return
        low, high = scale
        first = width_of(low, 11.5) + 8
        self.say(painter, self.place(0, y, first, 18), low, size=11.5, tone="t2")
        box = self.place(first, y + 4, 110, 9)
        grade = QLinearGradient(self.spot(first, 0), self.spot(first + 110, 0))
        for share in (0.0, 1.0):
            grade.setColorAt(share, ramp(share, dark=self._shell.theme.dark))
        painter.fillRect(box, grade)
        at = first + 118
        self.say(painter, self.place(at, y, width_of(high, 11.5) + 4, 18), high, size=11.5, tone="t2")
        at += width_of(high, 11.5) + 18
        self.say(
            painter, self.place(at, y, self.width() - at, 18), self.data.get("foot", ""), side=END, size=11.5, tone="t2"
        )
