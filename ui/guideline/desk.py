"""The guideline and the schema in the window: the pane beside the text, and the two editors; loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.annotate.desk_page import DeskPage
from ui.shell import Shell

if TYPE_CHECKING:
    from ui.guideline.pane import GuidelinePane


class GuidelineDesk:
    """Binds the actions of guideline and schema."""

    def __init__(self, shell: Shell, page: DeskPage, window: QWidget) -> None:
        self._shell, self._page, self._window = shell, page, window
        self.pane: GuidelinePane | None = None
        shell.actions.bind("action.guideline_beside", lambda _: self.toggle())
        shell.actions.bind("action.edit_guideline", lambda _: self.edit_guideline())
        shell.actions.bind("action.edit_schema", lambda _: self.edit_schema())
        page.modes.changed.connect(self._role_changed)

    def toggle(self) -> None:
        """Opens the guideline at the clause of the focus, or puts it away."""
        if self.pane is not None and self.pane.isVisible():
            self.put_away()
            return
        pane = self.pane = self.pane or self._made()
        self._page.show_beside(pane)
        pane.enter()

    def _made(self) -> GuidelinePane:
        from ui.guideline.pane import GuidelinePane

        pane = GuidelinePane(self._shell)
        pane.left.connect(self._to_text)
        pane.done.connect(self.put_away)
        return pane

    def put_away(self) -> None:
        self._page.show_beside(None)
        self._to_text()

    def _to_text(self) -> None:
        self._page.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _role_changed(self) -> None:
        mode, focused = self._page.modes.current, self._shell.session.focused
        if self.pane is not None and mode is not None and focused is not None:
            self.pane.follow_role(focused.kind, mode.filling)

    def edit_guideline(self) -> None:
        from ui.guideline.editor import GuidelineEditor

        GuidelineEditor(self._shell, self._window).exec()

    def edit_schema(self) -> None:
        from ui.schema.editor import SchemaEditor

        SchemaEditor(self._shell, self._window).exec()
