"""The line under the text: what gold, conflict and each person's mark look like; or whose layer is shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import i18n
from ui.adjudicate.bench import Bench
from ui.adjudicate.people import badge_of, names_of
from ui.badges import paint_badge
from ui.shell import Shell
from ui.theme import ui_font

HEIGHT: Final = 36
_GAP: Final = 22.0


class Legend(QWidget):
    def __init__(self, shell: Shell, bench: Bench) -> None:
        super().__init__()
        self._shell, self._bench = shell, bench
        self.layer: str | None = None
        self.setFixedHeight(HEIGHT)
        bench.renewed.connect(self.renew)
        shell.refreshed.connect(self.renew)

    def show_layer(self, author: str | None) -> None:
        """Whose set lies on the text at the moment."""
        self.layer = author
        self.renew()

    def renew(self) -> None:
        people = [names_of(self._bench.numbers, [author], blind=self._bench.blind) for author in self._order()]
        self.setAccessibleName(f"{i18n.tr('panel.legend')}: {i18n.plain(i18n.listed(people))}")
        self.update()

    def _order(self) -> list[str]:
        numbers = self._bench.numbers
        return [self.layer] if self.layer is not None else sorted(numbers, key=lambda author: numbers[author])

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._shell.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), theme.color("canvas"))
            painter.fillRect(QRectF(0, 0, self.width(), 1), theme.color("line"))
            painter.setFont(ui_font(12))
            at = 46.0
            if self.layer is None:
                at = self._sample(painter, at, "gold")
                at = self._sample(painter, at, "conflict")
            for author in self._order():
                at = self._person(painter, at, author)

    def _at(self, offset: float, width: float) -> float:
        return self.width() - offset - width if self._shell.rtl else offset

    def _words(self, painter: QPainter, at: float, words: str) -> float:
        width = QFontMetricsF(painter.font()).horizontalAdvance(words) + 2
        painter.setPen(self._shell.theme.color("t2"))
        box = QRectF(self._at(at, width), 0, width, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return at + width + _GAP

    def _sample(self, painter: QPainter, at: float, kind: str) -> float:
        theme, left, y = self._shell.theme, self._at(at, 26), self.height() / 2
        if kind == "gold":
            painter.fillRect(QRectF(left, y - 1, 26, 2), theme.color("gold_line"))
            return self._words(painter, at + 34, i18n.tr("adjudicate.legend_gold"))
        path = QPainterPath(QPointF(left, y + 1.6))
        for n in range(1, 10):
            path.lineTo(left + n * 2.9, y + (1.6 if n % 2 == 0 else -1.6))
        painter.setPen(QPen(theme.color("bad"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        return self._words(painter, at + 34, i18n.tr("adjudicate.legend_conflict"))

    def _person(self, painter: QPainter, at: float, author: str) -> float:
        number = self._bench.numbers.get(author, 0)
        centre = QPointF(self._at(at, 16) + 8, self.height() / 2)
        paint_badge(painter, centre, 7.5, badge_of(number), self._shell.theme)
        painter.setFont(ui_font(12))
        name = names_of(self._bench.numbers, [author], blind=self._bench.blind)
        if self.layer is not None:
            name = i18n.tr("adjudicate.layer_of", person=name)
        return self._words(painter, at + 24, name)
