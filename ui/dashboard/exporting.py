"""The dashboard as files and on paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from models.errors import AyarError
from ui import i18n, messages
from ui.dashboard import paper
from ui.dashboard.page import DashboardPage
from ui.shell import Shell

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from storage.overview import Overview


class Exporting:
    """``overview`` gives the figures that are shown, None while there are none; ``finish`` shows what is still to
    come."""

    def __init__(
        self,
        shell: Shell,
        page: DashboardPage,
        window: QWidget,
        overview: Callable[[], Overview | None],
        finish: Callable[[], None],
    ) -> None:
        self._shell, self._page, self._window, self._overview = shell, page, window, overview
        self._finish = finish

    @property
    def _folder(self) -> Path:
        return Path(str(self._shell.settings.get("last_folder")) or Path.home())

    @property
    def _title(self) -> str:
        project = self._shell.session.project
        return project.title if project is not None else ""

    def csv(self) -> None:
        """Every table into a folder that the person chooses."""
        overview = self._overview()
        chosen = QFileDialog.getExistingDirectory(
            self._window, i18n.tr("action.dashboard_csv").rstrip("…"), str(self._folder)
        )  # fmt: skip
        if not chosen or overview is None:
            return
        self._shell.settings.set("last_folder", chosen)
        self.write_tables(overview, Path(chosen) / f"{self._title}-dashboard")

    def write_tables(self, overview: Overview, folder: Path) -> None:
        from storage.overview_tables import write

        try:
            write(overview, folder)
        except AyarError as error:
            messages.error(error)
            return
        messages.notice(lambda: i18n.tr("export.done", file=i18n.Ltr(folder)))

    def png(self) -> None:
        """The whole page as a picture."""
        self._save_picture(self._page.content, "action.dashboard_png", "dashboard", "window")

    def chart_png(self) -> None:
        """The panel that has the keyboard."""
        chart = self._page.focused_chart()
        panel = self._page.panels.get(chart.name) if chart is not None else None
        if chart is not None:
            self._save_picture(panel or chart, "action.chart_png", chart.name, "raised")

    def _save_picture(self, widget: QWidget, action: str, name: str, ground: str) -> None:
        proposed = str(self._folder / f"{self._title}-{name}.png")
        chosen, _ = QFileDialog.getSaveFileName(self._window, i18n.tr(action).rstrip("…"), proposed, "*.png")
        if not chosen:
            return
        self._finish()
        path = Path(chosen).with_suffix(".png")
        self._shell.settings.set("last_folder", str(path.parent))
        if paper.picture(widget, ground, self._shell.theme).save(str(path)):
            messages.notice(lambda: i18n.tr("export.done", file=i18n.Ltr(path)))
        else:
            messages.error(AyarError("no_permission", file=str(path)))

    def print(self) -> None:
        """On a printer or into a PDF, as the print dialog offers it."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self._window).exec():
            self.print_to(printer)

    def print_to(self, printer: QPrinter) -> int:
        """The number of pages."""
        with paper.on_white(self._shell.theme):
            self._finish()
            return paper.print_page(self._page.content, printer, self._title)
