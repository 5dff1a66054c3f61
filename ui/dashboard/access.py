"""Charts for screen readers: one child for each cell, with its words as its name."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from ui.accessible_parts import NOBODY, Part, PartInterface, introduce
from ui.dashboard.chart import Chart


class CellObject(Part):
    """What stands for cell ``index`` of a chart."""

    def __init__(self, chart: Chart, index: int) -> None:
        super().__init__(chart, index)
        self.chart = chart


class Access(QObject):
    """Makes the cells of one chart known."""

    def __init__(self, chart: Chart) -> None:
        super().__init__(chart)
        self.chart = chart
        self.interface: QAccessibleInterface | None = None
        self._cells: dict[int, CellObject] = {}
        introduce(_interface_of)

    def cell(self, index: int) -> QAccessibleInterface:
        if not 0 <= index < len(self.chart.cells):
            return NOBODY
        if index not in self._cells:
            self._cells[index] = CellObject(self.chart, index)
        return QAccessible.queryAccessibleInterface(self._cells[index])


class _ChartInterface(QAccessibleWidget):
    def __init__(self, access: Access) -> None:
        super().__init__(access.chart, QAccessible.Role.Chart)  # a name given here would stay in its language
        self._access = access

    def childCount(self) -> int:
        return len(self._access.chart.cells)

    def child(self, index: int) -> QAccessibleInterface:
        return self._access.cell(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        there = child.object()
        return there.index if isinstance(there, CellObject) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        chart = self._access.chart
        at = chart.mapFromGlobal(QPoint(x, y)).toPointF()
        return next((self.child(n) for n, cell in enumerate(chart.cells) if cell.box.contains(at)), NOBODY)

    def focusChild(self) -> QAccessibleInterface:
        return self.child(self._access.chart.at) if self._access.chart.hasFocus() else NOBODY


class _CellInterface(PartInterface):
    def __init__(self, cell: CellObject) -> None:
        super().__init__(cell)
        self._cell = cell

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._cell.chart)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Cell

    def rect(self) -> QRect:
        chart, index = self._cell.chart, self._cell.index
        if index >= len(chart.cells):
            return QRect()
        box = chart.cells[index].box.toRect()
        return QRect(chart.mapToGlobal(box.topLeft()), box.size())

    def state(self) -> QAccessible.State:
        chart, state = self._cell.chart, QAccessible.State()
        state.readOnly = state.focusable = True
        state.focused = chart.hasFocus() and chart.at == self._cell.index
        return state

    def text(self, kind: QAccessible.Text) -> str:
        chart, index = self._cell.chart, self._cell.index
        named = kind == QAccessible.Text.Name and index < len(chart.cells)
        return chart.cells[index].words if named else ""


def _interface_of(thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, CellObject):
        thing.interface = _CellInterface(thing)
        return thing.interface
    access = thing.findChild(Access) if isinstance(thing, Chart) else None
    if not isinstance(access, Access):
        return None
    access.interface = _ChartInterface(access)
    return access.interface
