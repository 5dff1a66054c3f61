"""The window plays its main job by itself, with real key events: open, tag, undo, redo, export, adjudicate, publish."""

from __future__ import annotations

import shutil
import sys
from functools import partial
from pathlib import Path
from typing import Final

from ui.adjudicate.desk import AdjudicationDesk
from ui.dialogs.base import Dialog
from ui.dialogs.export_dialog import ExportDialog
from ui.main_window import MainWindow
from ui.player import accept, in_dialog, open_article, open_sample, picture, press, wait_for, window_for, write
from ui.release.dialog import ReleaseDialog
from ui.session import ADJUDICATE

PLAYER: Final = "نمونه"
ARTICLE: Final = "fa-02-didar"
DISPUTED: Final = "fa-08-khabar"
"""An article whose readers have finished and that has no gold yet."""
MOST_KEYS: Final = 60


def play(folder: Path) -> int:
    """Leaves numbered pictures, the project, ``annotations.jsonl`` and ``release`` in ``folder``; returns 0."""
    folder = folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    project, release = folder / "tour.ayar", folder / "release"
    shutil.rmtree(release, ignore_errors=True)
    with window_for(PLAYER) as window:
        open_sample(window, project, ARTICLE)
        picture(window, folder / "1-opened.png")
        tagged = _tag(window, folder)
        in_dialog(window.page.canvas, "Ctrl+E", partial(_export, folder=folder))
        decided = _adjudicate(window, folder)
        in_dialog(window.page.canvas, "Ctrl+Shift+E", partial(_publish, folder=folder, out=release))
        picture(window, folder / "8-published.png")
    sys.stdout.write(f"Tagged {tagged} mentions, decided {decided} conflicts; project: {project}\n")
    return 0


def _tag(window: MainWindow, folder: Path) -> int:
    """The first words become mentions; each label is on disk before it is painted. Returns how many there are."""
    canvas = window.page.canvas
    for keys in (("W", "W", "5"), ("Escape", "Left", "W", "3"), ("Escape", "Left", "Left", "W", "W", "1")):
        for key in keys:
            press(canvas, key)
    picture(window, folder / "2-tagged.png")
    press(canvas, "Ctrl+Z")
    picture(window, folder / "3-undone.png")
    press(canvas, "Ctrl+Shift+Z")
    picture(window, folder / "4-redone.png")
    return len(canvas.session.layer.annotations)


def _export(dialog: Dialog, folder: Path) -> None:
    assert isinstance(dialog, ExportDialog), "Ctrl+E exports"
    write(dialog.target, str(folder / "annotations.jsonl"))
    accept(dialog)


def _adjudicate(window: MainWindow, folder: Path) -> int:
    """Takes a version of every conflict of an article and seals its gold. Returns how many were decided."""
    canvas = window.page.canvas
    open_article(window, DISPUTED)
    press(canvas, "Ctrl+2")
    desk = window.modes.built[ADJUDICATE]
    assert isinstance(desk, AdjudicationDesk), "Ctrl+2 adjudicates"
    picture(window, folder / "5-conflict.png")
    conflicts = len(desk.bench.open_entries)
    for _ in range(MOST_KEYS):  # 1 answers what is asked on the way too
        if desk.bench.open_entries:
            press(canvas, "1")
    picture(window, folder / "6-decided.png")
    decided = conflicts - len(desk.bench.open_entries)
    press(canvas, "Ctrl+Enter")
    return decided


def _publish(dialog: Dialog, folder: Path, out: Path) -> None:
    assert isinstance(dialog, ReleaseDialog), "Ctrl+Shift+E publishes"
    write(dialog.folder, str(out))
    wait_for(lambda: dialog.prepared is not None)
    picture(dialog, folder / "7-release.png")
    accept(dialog)
