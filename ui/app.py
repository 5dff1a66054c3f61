"""The application: fonts, language, colours, window; everything else is loaded when it is first needed."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui import i18n, messages, motion
from ui.collecting import Collecting
from ui.door import WindowDoor
from ui.keycaps import Caps
from ui.language import LANGUAGES, Language, system_language
from ui.main_window import MainWindow
from ui.projects import BUNDLE
from ui.session import Session
from ui.settings import Settings
from ui.shell import Shell
from ui.theme import Theme, load_fonts, ui_font

NAME: Final = "Ayar"

COLLECT_AFTER: Final = 1500
"""Milliseconds after the window was shown."""


def application(arguments: list[str] | None = None) -> QApplication:
    """The one QApplication, with the bundled font and the plain style."""
    found = QApplication.instance()
    made = found if isinstance(found, QApplication) else QApplication(arguments or sys.argv[:1])
    if made.applicationName() != NAME:
        made.setApplicationName(NAME)
        made.setDesktopFileName(NAME.lower())
        made.setStyle("Fusion")
        load_fonts()
        made.setFont(ui_font(13))
        motion.begin()
    return made


def build(user: str | None = None, settings: Settings | None = None) -> MainWindow:
    """The window with nothing open in it; ``user`` says who works, else the one remembered."""
    application()
    kept = settings or Settings()
    language = Language()
    theme = Theme(kept.get("theme"), kept.get("contrast"))
    i18n.set_digits(kept.get("digits"))
    i18n.set_calendar(kept.get("calendar"))
    Caps.choice = kept.get("keycaps")
    motion.Motion.choice = kept.get("motion")
    code = kept.get("language")
    language.use(code if code in LANGUAGES else system_language())
    theme.colour()
    session = Session(user or kept.get("user"))
    window = MainWindow(Shell(session, theme, language, kept))
    theme.dress()
    messages.install(WindowDoor(window))
    Collecting(session, window)
    return window


def run(project: Path | None = None, user: str | None = None, *, sample: bool = False) -> int:
    """Opens the window on ``project`` (or the sample), else on the last one, else on the welcome page; returns the exit
    code."""
    made = application()
    messages.catch_everything()
    window = build(user)
    if user:
        window.projects.use_name(user)
    later = start(window, project, sample)
    window.show()
    if later is not None:
        QTimer.singleShot(0, later)
    QTimer.singleShot(COLLECT_AFTER, _collect_garbage)
    return made.exec()


def _collect_garbage() -> None:
    """main.py turned collection off for the start; what was loaded then stays for good and need not be looked at."""
    gc.freeze()
    gc.enable()


def start(window: MainWindow, project: Path | None, sample: bool = False) -> Callable[[], object] | None:
    """Opens what the person was working on. What has to ask, to tell or to make something first is returned, to be done
    when the window can be seen; until then there is the welcome page."""
    settings, projects = window.settings, window.projects
    known = bool(window.shell.session.user)
    recent = [Path(path) for path in settings.get("recent") if Path(path).exists()]
    wanted = projects.sample_path() if sample else project or (recent[0] if recent and known else None)
    refusal = None
    bundle = wanted is not None and wanted.suffix == BUNDLE
    if wanted is not None and known and not bundle and (not sample or wanted.exists()):
        refusal = projects.try_open(wanted)
        if refusal is None:
            return None
    window.show_welcome()
    if wanted is None:
        return None
    if refusal is not None:
        return partial(projects.tell, refusal, wanted)
    return projects.open_sample if sample else partial(projects.open, wanted)
