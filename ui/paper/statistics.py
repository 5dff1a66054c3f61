"""Statistics for a paper from the window: tables and figures into a folder of one's choice."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from models.annotation import KINDS
from models.progress import Step
from storage.agreeing import Asked
from storage.paper import Figures, counts, figures_of, name_of, tables, write
from storage.processes import agreement
from storage.project import Project
from ui import i18n, messages
from ui.paper.charts import FORMS, Bar, BarChart
from ui.release_words import ReleaseWords
from ui.shell import Shell

MEASURE = {"entity": "f1_exact", "event": "f1_trigger_type", "stance": "f1_evidence", "zone": "f1_exact"}


class PaperStatistics:
    """Asks where to, counts behind the work, paints the figures and says where everything is."""

    def __init__(self, shell: Shell, window: QWidget) -> None:
        self._shell, self._window = shell, window

    def ask(self) -> None:
        project = self._shell.session.project
        if project is None:
            return
        words = i18n.tr("action.paper").rstrip("…")
        name = QFileDialog.getExistingDirectory(self._window, words, str(project.path.parent))
        if name:
            self.start(project, Path(name) / f"{project.path.stem}-statistics")

    def start(self, project: Project, folder: Path) -> None:
        language = i18n.language()
        work = lambda: _tables(project, folder, language)  # noqa: E731 - a job takes a callable
        self._shell.jobs.start(i18n.tr("paper.counting"), work, lambda figures: self._counted(folder, figures))

    def _counted(self, folder: Path, figures: Figures | None) -> None:
        if figures is None:
            return
        for name, chart in charts(figures).items():
            for suffix, writer in FORMS.items():
                writer(chart, folder / f"{name}{suffix}")
        show = lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))  # noqa: E731
        messages.notice(
            lambda: i18n.tr("paper.done", folder=folder), actions=((lambda: i18n.tr("button.open_folder"), show),)
        )


def charts(figures: Figures) -> dict[str, BarChart]:
    """By file name: how often each label is used (gold, else everybody together) and how well people agree on it, a
    figure for each kind; what is undefined has no bar."""
    made = {}
    for kind in KINDS:
        title, rtl = i18n.tr(f"kind.{kind}"), i18n.is_rtl()
        for name, bars in (("counts", _counted(figures, kind)), ("agreement", _agreed(figures, kind))):
            if bars:
                made[f"{name}-{kind}"] = BarChart(f"{title} · {i18n.tr(f'paper.{name}')}", bars, rtl=rtl)
    return made


def _counted(figures: Figures, kind: str) -> list[Bar]:
    bars = []
    for own, label, numbers in counts(figures):
        n = numbers["gold"] if "gold" in numbers else sum(numbers.values())
        if own == kind and n:
            bars.append(Bar(name_of(figures, kind, label), n, i18n.number(n)))
    return sorted(bars, key=lambda bar: -bar.value)


def _agreed(figures: Figures, kind: str) -> list[Bar]:
    labels: dict[str, Any] = (figures.agreement.get("labels") or {}).get(kind) or {}
    measure = MEASURE[kind]
    found = [(label, values.get(measure), values.get(f"{measure}_ci")) for label, values in labels.items()]
    bars = [
        Bar(name_of(figures, kind, label), value, i18n.number(value, 2), *(interval or (None, None)))
        for label, value, interval in found
        if value is not None
    ]
    return sorted(bars, key=lambda bar: -bar.value)


def _tables(project: Project, folder: Path, language: str) -> Generator[Step, None, Figures]:
    value = (yield from agreement(project.path, Asked())).value
    with project.again() as own:
        figures = figures_of(own, value, language)
    write(folder, tables(figures, ReleaseWords()), language, ReleaseWords())
    return figures
