"""The dashboard: filters, the strip of cards, and the panels in as many columns as the window has room for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui import i18n
from ui.dashboard.access import Access
from ui.dashboard.bars import BarChart, Compact
from ui.dashboard.cards import Cards
from ui.dashboard.chart import Chart
from ui.dashboard.columns import Histogram, LineChart
from ui.dashboard.documents_table import DocumentsTable
from ui.dashboard.dots import DotChart
from ui.dashboard.filters import Filters
from ui.dashboard.heat_map import HeatMap
from ui.dashboard.panel import Panel
from ui.dashboard.people_chart import PeopleChart
from ui.parts import column, row
from ui.shell import Shell

CHARTS: Final[dict[str, type[Chart]]] = {
    "people": PeopleChart, "matrix": HeatMap, "labels": DotChart, "confusion": HeatMap, "distribution": BarChart,
    "time": Histogram, "conflicts": Compact, "weeks": LineChart, "self": DotChart, "followed": BarChart,
    "curve": LineChart,
}  # fmt: skip
DOCUMENTS: Final = "documents"
Place = tuple[str, ...]
"""Panels that stand one over another in one place of the grid."""
WIDE: Final[tuple[tuple[Place, ...], ...]] = (
    (("people",), ("matrix",), ("labels",)),
    (("confusion",), ("distribution",), ("time", "conflicts")),
    (("weeks",), ("followed",), ("self",)),
    ((DOCUMENTS,), (DOCUMENTS,), ("curve",)),
)
MIDDLE: Final[tuple[tuple[Place, ...], ...]] = (
    (("people",), ("matrix",)),
    (("confusion",), ("labels",)),
    (("distribution",), ("time", "conflicts")),
    (("weeks",), ("self",)),
    (("followed",), ("curve",)),
    ((DOCUMENTS,), (DOCUMENTS,)),
)
NARROW: Final = tuple(((name,),) for name in (*CHARTS, DOCUMENTS))
ARRANGEMENTS: Final = ((1280, WIDE, (494, 398, 441)), (860, MIDDLE, (1, 1)), (0, NARROW, (1,)))
GAP: Final = 12
SIDE: Final = 16
BAR: Final = 11


class DashboardPage(QFrame):
    """``chosen`` carries the key of a cell of any chart, ``document`` the id of a document of the list, ``explain``
    the name of the panel whose explanation is wanted."""

    chosen = Signal(object)
    document = Signal(int)
    explain = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("dashboard")
        self._shell = shell
        self.filters = Filters(shell)
        self.cards = Cards(shell, "cards")
        self.table = DocumentsTable()
        self.table.chosen.connect(self.document)
        self.charts: dict[str, Chart] = {name: kind(shell, name) for name, kind in CHARTS.items()}
        self.panels = {name: Panel(shell, name, chart) for name, chart in self.charts.items()}
        self.panels[DOCUMENTS] = Panel(shell, DOCUMENTS, self.table)
        self.table.setMinimumHeight(260)
        self._columns = -1
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._connect()
        self._build()

    def _connect(self) -> None:
        for chart in (self.cards, *self.charts.values()):
            chart.chosen.connect(self.chosen)
            Access(chart)
        for name, panel in self.panels.items():
            panel.explain.connect(lambda name=name: self.explain.emit(name))

    def _build(self) -> None:
        self.content = QWidget()
        self._inside = column(self.cards, self._grid, spacing=GAP)
        self._inside.setStretch(1, 1)
        self.content.setLayout(self._inside)
        self._shell.refreshed.connect(self._set_margins)
        self._set_margins()
        self.area = QScrollArea()
        self.area.setWidget(self.content)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        filters = self.filters
        head = row(filters, filters.working, filters.report, filters.release, spacing=10, margins=(16, 10, 16, 10))
        head.setStretch(0, 1)
        whole = column(head, self.area, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _set_margins(self) -> None:
        """The bar for scrolling stands in the margin at the end of the lines; the name of the cards in words of now."""
        self.cards.setAccessibleName(i18n.tr("dashboard.panel.cards"))
        ends = (SIDE - BAR, SIDE) if self._shell.rtl else (SIDE, SIDE - BAR)
        self._inside.setContentsMargins(ends[0], 2, ends[1], 14)

    # ---- showing
    def mark_stale(self, stale: bool) -> None:
        for chart in (self.cards, *self.charts.values()):
            chart.mark_stale(stale)
        self.table.setEnabled(not stale)

    def show_chart(self, name: str, data: dict[str, Any], about: str = "", reason: str = "", offer: str = "") -> None:
        self.panels[name].show_words(about)
        self.panels[name].show_data(data, reason, offer)

    def focused_chart(self) -> Chart | None:
        """The chart that has the keyboard."""
        return next((c for c in (self.cards, *self.charts.values()) if c.hasFocus()), None)

    # ---- columns
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, arrangement, shares = next(each for each in ARRANGEMENTS if self.width() >= each[0])
        if width != self._columns:
            self._columns = width
            self._arrange(arrangement, shares)

    def _arrange(self, rows: Sequence[Sequence[Place]], shares: Sequence[int]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            inner = item.layout()
            if isinstance(inner, QVBoxLayout):
                while inner.takeAt(0) is not None:
                    pass
                inner.deleteLater()
        for n in range(self._grid.columnCount()):
            self._grid.setColumnStretch(n, shares[n] if n < len(shares) else 0)
        for y, places in enumerate(rows):
            for x, names in enumerate(places):
                if x and places[x - 1] == names:
                    continue
                self._put(names, y, x, places.count(names))
        for x, share in enumerate(shares):
            self._grid.setColumnStretch(x, share)

    def _put(self, names: Place, y: int, x: int, span: int) -> None:
        if len(names) == 1:
            self._grid.addWidget(self.panels[names[0]], y, x, 1, span)
        else:
            self._grid.addLayout(column(*(self.panels[name] for name in names), spacing=GAP), y, x, 1, span)
