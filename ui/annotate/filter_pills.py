"""The status filter: one pill a status with how many documents it would show, and one for those set aside."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from ui import i18n
from ui.parts import Flow
from ui.shell import Shell
from ui.theme import ui_font

STATUSES: Final = ("", "new", "in_progress", "finished", "flagged")
ASIDE: Final = "aside"


class FilterPills(QWidget):
    """``chosen`` carries the status to show, empty for all, or ASIDE."""

    chosen = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.pills = {status: Pill(shell) for status in (*STATUSES, ASIDE)}
        layout = Flow(spacing=5)
        self.setLayout(layout)
        for status, pill in self.pills.items():
            self._group.addButton(pill)
            layout.addWidget(pill)
            pill.clicked.connect(lambda _=False, status=status: self.chosen.emit(status))
        self.pills[""].setChecked(True)

    def show_counts(self, counts: dict[str, int]) -> None:
        for status, pill in self.pills.items():
            words = i18n.tr(f"status.{status}") if status else i18n.tr("filter.all")
            count = counts.get(status, 0)
            pill.show_words(words, i18n.number(count), visible=bool(count) or status in {"", "new"} or pill.isChecked())

    def set_current(self, status: str) -> None:
        self.pills[status].setChecked(True)


class Pill(QAbstractButton):
    """A small round choice that says how many there are."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._count = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        shell.refreshed.connect(self.update)

    def show_words(self, words: str, count: str, *, visible: bool) -> None:
        self.setText(words)
        self._count = count
        self.setAccessibleName(f"{words} {count}")
        self.setVisible(visible)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(ui_font(11.5, QFont.Weight.DemiBold))
        return QSize(metrics.horizontalAdvance(f"{self.text()} {self._count}") + 18, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, on = self._shell.theme, self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            focus = self.hasFocus()
            painter.setPen(QPen(theme.color("accent" if focus else "t1" if on else "line"), 2 if focus else 1))
            painter.setBrush(theme.color("t1") if on else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 11, 11)
            painter.setPen(theme.color("window" if on else "t2"))
            painter.setFont(ui_font(11.5, QFont.Weight.DemiBold if on else QFont.Weight.Medium))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, f"{self.text()} {self._count}")
