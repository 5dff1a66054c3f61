"""How the window shows what ``ui.messages`` has to say; the only place with message boxes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

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
        box = QMessageBox(QMessageBox.Icon.Warning, i18n.tr("app.name"), i18n.describe(error), parent=self._window)
        again = box.addButton(i18n.tr("button.retry"), QMessageBox.ButtonRole.AcceptRole) if retry else None
        box.addButton(i18n.tr("button.close"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if retry is not None and box.clickedButton() is again:
            retry()

    def notice(self, text: Words, tone: str, actions: tuple[Action, ...]) -> None:
        self._window.page.notices.show_notice(text, tone, actions)

    def question(self, text: str, accept: str) -> bool:
        box = QMessageBox(QMessageBox.Icon.Question, i18n.tr("app.name"), text, parent=self._window)
        yes = box.addButton(accept, QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(i18n.tr("button.cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.exec()
        return box.clickedButton() is yes

    def report(self, details: str) -> None:
        from ui.dialogs.report import Report

        Report(self._window, details).exec()
