"""The window plays its main job by itself, with real key events: open, tag, undo, redo, export. And it has its picture
taken in three languages. Both work without a display (QT_QPA_PLATFORM=offscreen)."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from storage import sample
from storage.exporting import ExportReport, export, writer_named
from ui.app import application, build
from ui.main_window import MainWindow
from ui.settings import Settings

SIZE: Final = (1440, 900)
PLAYER: Final = "نمونه"
ARTICLE: Final = "fa-02-didar"
# Keys as a keyboard sends them: evdev position, Qt key and text under the Persian layout.
KEYS: Final = {
    "W": (17, 0x0635, "ص"),
    "1": (2, 0x06F1, "۱"),
    "3": (4, 0x06F3, "۳"),
    "5": (6, 0x06F5, "۵"),
    "Z": (44, 0x0638, "ظ"),
}
NAMED: Final = {"Left": Qt.Key.Key_Left, "Escape": Qt.Key.Key_Escape, "Tab": Qt.Key.Key_Tab}
PAUSES: Final = 8


def play(folder: Path) -> int:
    """Leaves numbered pictures, the project and ``annotations.jsonl`` in ``folder``; returns 0."""
    folder.mkdir(parents=True, exist_ok=True)
    project = folder / "tour.ayar"
    with _window(PLAYER) as window:
        _open_sample(window, project, ARTICLE)
        _picture(window, folder / "1-opened.png")
        _tag(window)
        _picture(window, folder / "2-tagged.png")
        _press(window.page.canvas, "Ctrl+Z")
        _picture(window, folder / "3-undone.png")
        _press(window.page.canvas, "Ctrl+Shift+Z")
        _picture(window, folder / "4-redone.png")
        count = len(window.page.canvas.session.layer.annotations)
        _export(window, folder / "annotations.jsonl")
    sys.stdout.write(f"Tagged {count} mentions; project: {project}\n")
    return 0


def _tag(window: MainWindow) -> None:
    """The first words become mentions; each label is on disk before it is painted."""
    canvas = window.page.canvas
    for keys in (("W", "W", "5"), ("Escape", "Left", "W", "3"), ("Escape", "Left", "Left", "W", "W", "1")):
        for key in keys:
            _press(canvas, key)


def take_screens(folder: Path) -> int:
    """Annotating and adjudicating in Persian light and dark, Arabic and English, and the welcome page."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, _window("A") as window:
        window.shell.language.use("fa")
        window.shell.theme.choose("light")
        window.show_welcome()
        _picture(window, folder / "welcome-fa-light.png")
        _open_sample(window, Path(place) / "sample.ayar", ARTICLE)
        for language, theme, key in (
            ("fa", "light", ARTICLE),
            ("fa", "dark", ARTICLE),
            ("ar", "light", "ar-10-idana"),
            ("en", "light", "fa-05-safar"),
        ):
            window.shell.language.use(language)
            window.shell.theme.choose(theme)
            _open_article(window, key)
            _press(window.page.canvas, "Tab")
            _press(window.page.canvas, "Tab")
            _picture(window, folder / f"annotate-{language}-{theme}.png")
            _adjudicate(window, "fa-05-safar" if language != "ar" else "ar-11-liqaa")
            _picture(window, folder / f"adjudicate-{language}-{theme}.png")
            window.shell.actions.trigger("mode.annotate")
    return 0


def _adjudicate(window: MainWindow, key: str) -> None:
    """A document with open conflicts, the fourth of them looked at."""
    _open_article(window, key)
    window.page.notices.hide()
    window.shell.actions.trigger("mode.adjudicate")
    for _ in range(3):
        _press(window.page.canvas, "Tab")


@contextmanager
def _window(user: str) -> Iterator[MainWindow]:
    """A window with settings of its own, so that nobody's are read or changed."""
    qInstallMessageHandler(_pass_on)
    application()
    with tempfile.TemporaryDirectory() as place:
        settings = Settings(Path(place))
        settings.set("language", "fa")
        settings.set("theme", "light")
        window = build(user, settings)
        window.resize(*SIZE)
        window.show()
        _settle()
        yield window
        window.close()
        _settle()


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """What Qt says, but for the remark of its off-screen platform about every window that has a least size."""
    if "propagateSizeHints" not in words:
        sys.stderr.write(f"{words}\n")


def _open_sample(window: MainWindow, path: Path, key: str) -> None:
    for old in path.parent.glob(f"{path.name}*"):
        old.unlink()
    with sample.create(path, title="نمونه") as project:
        for _ in sample.fill_with_sample(project):
            pass
    window.projects.open(path)
    _open_article(window, key)


def _open_article(window: MainWindow, key: str) -> None:
    project = window.page.canvas.session.project
    found = project.document_id(key) if project is not None else None
    if found is not None:
        window.open_document(found)
    window.page.canvas.setFocus()
    _settle()


def _press(widget: QWidget, name: str) -> None:
    *held, key = name.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for one, modifier in (("Ctrl", Qt.KeyboardModifier.ControlModifier), ("Shift", Qt.KeyboardModifier.ShiftModifier)):
        if one in held:
            modifiers |= modifier
    evdev, qt_key, text = KEYS.get(key, (0, int(NAMED.get(key, 0)), ""))
    scan = evdev + 8 if evdev else 0
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, qt_key, modifiers, scan, 0, 0, text))
    _settle()


def _export(window: MainWindow, out: Path) -> None:
    project = window.page.canvas.session.project
    assert project is not None, "the tour opened a project"
    for _ in export(project, out, writer_named("ayar-jsonl"), "all", ExportReport()):
        pass


def _picture(window: MainWindow, path: Path) -> None:
    _settle()
    window.grab().save(str(path))


def _settle() -> None:
    """Let the events that are waiting happen, those that they cause too."""
    for _ in range(PAUSES):
        QApplication.processEvents()
