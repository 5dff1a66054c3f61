"""Pictures of the window in three languages, light and dark, for docs/screens."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import Final

from ui.dashboard.desk import DashboardDesk
from ui.dialogs.base import Dialog
from ui.main_window import MainWindow
from ui.player import in_dialog, open_article, open_sample, picture, press, wait_for, window_for
from ui.release.dialog import ReleaseDialog
from ui.session import DASHBOARD

ARTICLES: Final = (
    ("fa", "light", "fa-02-didar", "fa-05-safar"),
    ("fa", "dark", "fa-02-didar", "fa-05-safar"),
    ("ar", "light", "ar-10-idana", "ar-11-liqaa"),
    ("en", "light", "fa-05-safar", "fa-05-safar"),
)
"""Language, theme, the article that is annotated and the one that is adjudicated."""
NEWCOMER: Final = "نیلوفر"
WHOLE: Final = (("fa", "light"), ("en", "light"))
"""Language and theme of what is about the whole project."""


def take_screens(folder: Path) -> int:
    """Welcome page, annotation, adjudication, dashboard and release, as PNG files in ``folder``; returns 0."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, window_for("A") as window:
        _dress(window, "fa", "light")
        window.show_welcome()
        picture(window, folder / "welcome-fa-light.png")
        open_sample(window, Path(place) / "sample.ayar", ARTICLES[0][2])
        for language, theme in WHOLE:
            _dress(window, language, theme)
            _dashboard(window)
            picture(window, folder / f"dashboard-{language}-{theme}.png")
            window.shell.actions.trigger("mode.annotate")
            take = partial(_release, path=folder / f"release-{language}-{theme}.png")
            in_dialog(window.page.canvas, "Ctrl+Shift+E", take)
        for language, theme, article, disputed in ARTICLES:
            _dress(window, language, theme)
            _annotate(window, article)
            picture(window, folder / f"annotate-{language}-{theme}.png")
            _adjudicate(window, disputed)
            picture(window, folder / f"adjudicate-{language}-{theme}.png")
            window.shell.actions.trigger("mode.annotate")
    _suggestions(folder)
    return 0


def _suggestions(folder: Path) -> None:
    """An article that this person has not begun, as recommenders see it."""
    with tempfile.TemporaryDirectory() as place, window_for(NEWCOMER) as window:
        open_sample(window, Path(place) / "sample.ayar", ARTICLES[0][2])
        session = window.shell.session
        wait_for(lambda: bool(session.offers.visible))
        for language, theme in WHOLE:
            _dress(window, language, theme)
            press(window.page.canvas, "N")
            picture(window, folder / f"suggest-{language}-{theme}.png")


def _dress(window: MainWindow, language: str, theme: str) -> None:
    window.shell.language.use(language)
    window.shell.theme.choose(theme)


def _annotate(window: MainWindow, key: str) -> None:
    open_article(window, key)
    press(window.page.canvas, "Tab")
    press(window.page.canvas, "Tab")


def _adjudicate(window: MainWindow, key: str) -> None:
    """A document with open conflicts, the fourth of them looked at."""
    open_article(window, key)
    window.page.notices.hide()
    window.shell.actions.trigger("mode.adjudicate")
    for _ in range(3):
        press(window.page.canvas, "Tab")


def _dashboard(window: MainWindow) -> None:
    window.shell.actions.trigger("mode.dashboard")
    desk = window.modes.built[DASHBOARD]
    assert isinstance(desk, DashboardDesk), "the dashboard was entered"
    wait_for(lambda: desk.overview is not None and not desk.dirty)


def _release(dialog: Dialog, path: Path) -> None:
    assert isinstance(dialog, ReleaseDialog), "Ctrl+Shift+E publishes"
    wait_for(lambda: dialog.prepared is not None)
    picture(dialog, path)
