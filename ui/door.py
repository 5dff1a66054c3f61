"""How the window shows what ``ui.messages`` has to say."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from models.errors import AyarError
from ui import i18n
from ui.messages import Action, Words

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class WindowDoor:
    """Notices go above the text; what needs an answer is a dialog."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def error(self, error: AyarError, retry: Callable[[], None] | None) -> None:
        from ui.dialogs.message import Message

        again = i18n.tr("button.retry") if retry is not None else ""
        taken = Message(self._window.shell, self._window, i18n.describe(error), "warning", again).exec()
        if retry is not None and taken == QDialog.DialogCode.Accepted:
            retry()

    def notice(self, text: Words, tone: str, actions: tuple[Action, ...]) -> None:
        self._window.page.notices.show_notice(text, tone, actions)

    def question(self, text: str, accept: str) -> bool:
        from ui.dialogs.message import Message

        return Message(self._window.shell, self._window, text, "info", accept).exec() == QDialog.DialogCode.Accepted

    def report(self, details: str) -> None:
        from ui.dialogs.report import Report

        Report(self._window, details).exec()
