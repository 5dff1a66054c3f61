"""The modes of the window: each page is built when it is first entered, so that starting gets no slower.

A new mode is a line of PAGES, an action ``mode.NAME`` in ``ui/actions.py`` and a page. A page either brings docks for
the two sides of the text (``DeskPage.add_docks``) or takes the whole middle (``DeskPage.add_page``).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from ui.actions import ACTIONS, Action
from ui.session import ADJUDICATE, ANNOTATE, DASHBOARD
from ui.shell import Shell

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class ModePage(Protocol):
    """What a mode shows. ``enter`` is called each time the person comes to it, when it is in view already."""

    def enter(self) -> None: ...


class _Annotation:
    """The page that is always there."""

    def __init__(self, _: Shell, window: MainWindow) -> None:
        self._canvas = window.page.canvas

    def enter(self) -> None:
        self._canvas.setFocus()


def _adjudication(shell: Shell, window: MainWindow) -> ModePage:
    from ui.adjudicate.desk import AdjudicationDesk

    return AdjudicationDesk(shell, window)


def _dashboard(shell: Shell, window: MainWindow) -> ModePage:
    from ui.dashboard.desk import DashboardDesk

    return DashboardDesk(shell, window)


PAGES: Final[dict[str, Callable[[Shell, MainWindow], ModePage]]] = {
    ANNOTATE: _Annotation,
    ADJUDICATE: _adjudication,
    DASHBOARD: _dashboard,
}


class ModePages:
    """Binds the actions of the modes and keeps the pages that have been built."""

    def __init__(self, shell: Shell, window: MainWindow) -> None:
        self._shell, self._session, self._window = shell, shell.session, window
        self.built: dict[str, ModePage] = {}
        for mode in PAGES:
            shell.actions.bind(f"mode.{mode}", partial(self._enter, mode))
        for action in ACTIONS:
            if action.mode in PAGES and action.mode != ANNOTATE:
                shell.actions.bind(action.id, partial(self._first, action))
        window.page.top.show_modes(tuple(PAGES))
        self._session.mode_changed.connect(self._show)

    def _enter(self, mode: str, _: str = "") -> None:
        if mode not in self.built:
            self.built[mode] = PAGES[mode](self._shell, self._window)
        caret = self._session.caret
        self._session.use_mode(mode)
        self._show()
        if self._session.document is not None and self._session.caret != caret:
            self._window.page.canvas.select(caret, caret)
        self.built[mode].enter()

    def _first(self, action: Action, _: str) -> None:
        """Stands in for what a page binds when it is built."""
        self._enter(action.mode)
        self._shell.actions.trigger(action.id)

    def _show(self) -> None:
        self._window.page.show_mode(self._session.mode)
