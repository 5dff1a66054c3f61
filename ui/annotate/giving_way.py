"""Parts of a bar that go where the window is too narrow for all of it, the least needed first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

GAP: Final = 10
"""Pixels that go together with a part."""


@dataclass(frozen=True, slots=True)
class Part:
    """Widgets that come and go together; ``wanted`` says whether there is anything to show at the moment, ``may_go``
    whether that may be missed."""

    widgets: tuple[QWidget, ...]
    wanted: Callable[[], bool] = lambda: True
    may_go: Callable[[], bool] = lambda: True

    @property
    def width(self) -> int:
        return sum(widget.sizeHint().width() for widget in self.widgets) + GAP


class GivingWay(QObject):
    """Looks again whenever ``bar`` gets another width or its parts get other words."""

    def __init__(self, bar: QWidget, parts: Sequence[Part]) -> None:
        super().__init__(bar)
        self._bar, self._parts = bar, parts
        self._gone: set[int] = set()
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self.fit()
        return False

    def fit(self) -> None:
        layout, gone = self._bar.layout(), set()
        if layout is None:
            return
        wanted = [n for n, part in enumerate(self._parts) if part.wanted()]
        needed = layout.minimumSize().width() + sum(self._parts[n].width for n in wanted if n in self._gone)
        for n in wanted:
            if needed > self._bar.width() and self._parts[n].may_go():
                gone.add(n)
                needed -= self._parts[n].width
        if gone != self._gone:
            self._gone = gone
            self.show()

    def show(self) -> None:
        for n, part in enumerate(self._parts):
            for widget in part.widgets:
                widget.setVisible(n not in self._gone and part.wanted())
