"""Statistics for a paper from the menu: tables and figures in a folder, letters shaped."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Recorder
from ui import i18n
from ui.main_window import MainWindow
from ui.paper.charts import Bar, BarChart, write_png, write_svg

LONG = 60_000


@pytest.mark.parametrize("code", ["fa", "ar", "en"])
def test_the_menu_writes_tables_and_figures(
    window: MainWindow, heard: Recorder, sample: Path, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch, code: str,
) -> None:  # fmt: skip
    assert window.projects.open(Path(shutil.copy(sample, tmp_path / "sample.ayar")))
    window.shell.language.use(code)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    heard.actions = ()
    assert window.shell.actions.trigger("action.paper")
    qtbot.waitUntil(lambda: bool(heard.actions), timeout=LONG)
    out = tmp_path / "sample-statistics"
    names = {path.name for path in out.iterdir()}
    assert {"counts.csv", "counts.md", "counts.tex", "agreement.tex", "labels.md"} <= names
    assert {"counts-entity.svg", "counts-entity.png", "agreement-entity.svg", "agreement-entity.png"} <= names
    svg = (out / "counts-entity.svg").read_text("utf-8")
    assert "<text" not in svg  # letters are outlines, joined and in order
    assert QSvgRenderer(str(out / "counts-entity.svg")).isValid()
    assert QImage(str(out / "counts-entity.png")).width() == 1920
    assert i18n.tr("kind.entity") in (out / "counts.md").read_text("utf-8")


def ink(path: Path, *, right: bool) -> int:
    """Dark pixels in the outer eighth of a figure on one side, under its title."""
    image = QImage(str(path))
    width = image.width()
    across = range(width - width // 8, width) if right else range(width // 8)
    return sum(image.pixelColor(x, y).lightness() < 128 for x in across for y in range(150, image.height()))


def test_names_stand_where_reading_begins(window: MainWindow, tmp_path: Path) -> None:
    bars = [Bar("سازمان", 3, "۳"), Bar("شخص", 2, "۲", 1, 2.5)]
    for rtl in (True, False):
        write_png(BarChart("شمار", bars, rtl=rtl), tmp_path / f"{rtl}.png")
    assert ink(tmp_path / "True.png", right=True) > ink(tmp_path / "True.png", right=False)
    assert ink(tmp_path / "False.png", right=False) > ink(tmp_path / "False.png", right=True)


def test_a_figure_of_nothing_is_a_title(window: MainWindow, tmp_path: Path) -> None:
    write_svg(BarChart("هیچ", [], rtl=True), tmp_path / "none.svg")
    assert QSvgRenderer(str(tmp_path / "none.svg")).isValid()
