"""The menus of the card of roles: the roles that have no slot, and what can be done with the filler of one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from models.annotation import Annotation, Argument
from models.edits import Edit
from models.roles import clear, fill
from models.schema_parts import Role
from ui import i18n
from ui.annotate.committing import commit_made
from ui.shell import Shell


class SlotMenu(QMenu):
    """Made for one opening; about the event or stance in focus."""

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self._shell, self._session = shell, shell.session
        self.aboutToHide.connect(self.deleteLater)

    def offer(self, roles: Iterable[Role], place: QPoint) -> None:
        """Choosing a role goes there to fill it."""
        for role in roles:
            self._add(role.name_in(i18n.language()), partial(self._go_to, role))
        self.popup(place)

    def about(self, role: Role, argument: Argument | None, n: int, place: QPoint) -> None:
        """``argument`` is filler ``n`` of the role, from 0; None in an empty slot."""
        self._add(i18n.tr("action.fill_roles"), lambda: self._go_to(role))
        if argument is None or argument.target is not None:
            self._add(i18n.tr("action.not_in_text"), lambda: self._change(lambda event: self._empty(event, role)))
        if argument is not None:
            self._add(i18n.tr("action.clear_role"), lambda: self._change(lambda event: clear(event, role.id, n)))
        self.popup(place)

    def _add(self, words: str, act: Callable[[], object]) -> None:
        self.addAction(words).triggered.connect(lambda _=False: act())

    def _go_to(self, role: Role) -> None:
        self._shell.actions.trigger("action.fill_roles", role.id)

    def _empty(self, event: Annotation, role: Role) -> Edit | None:
        assert self._session.project is not None, "roles are filled in a project"
        return fill(self._session.layer, self._session.project.schema, event, role.id, None)

    def _change(self, make: Callable[[Annotation], Edit | None]) -> None:
        focused = self._session.focused
        if focused is not None:
            commit_made(self._session, lambda: make(focused))
