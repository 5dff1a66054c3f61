"""The parts of the desk that the first picture does not need: loaded a moment after it, or by their first key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer

from ui.annotate.undoing import Undoing
from ui.shell import Shell

if TYPE_CHECKING:
    from ui.annotate.desk_page import DeskPage
    from ui.annotate.event_desk import EventDesk
    from ui.annotate.label_form import LabelForm
    from ui.annotate.thing_desk import ThingDesk
    from ui.annotate.value_desk import ValueDesk
    from ui.suggest.suggesting import Suggesting

SOON: Final = 400
"""Milliseconds: the window has been painted by then, and nobody has pressed E yet."""
LATE: Final = (
    "action.add_event", "action.add_stance", "action.fill_roles", "action.attributes", "action.document_label",
    "action.jump_to_mention", "action.add_zone", "action.same_entity", "action.merge_entities", "action.split_entity",
    "action.accept_zones", "action.remove_zone", "action.next_suggestion", "action.previous_suggestion",
    "action.toggle_suggestions", "action.accept_sure", "action.accept_suggestion", "action.reject_suggestion",
    "action.clean_boundary", "action.train_suggestions", "action.second_look", "action.suggestion_settings",
)  # fmt: skip


class LateDesks(QObject):
    """Stands in for events, stances, zones, values and entities until they are loaded: each then binds its own
    actions in place of the ones bound here."""

    def __init__(
        self,
        shell: Shell,
        page: DeskPage,
        open_palette: Callable[..., None],
        show_form: Callable[[], LabelForm],
        undoing: Undoing,
    ) -> None:
        super().__init__(page.canvas)
        self._shell, self._page, self._desk, self._modes = shell, page, page.desk, page.modes
        self._open_palette, self._show_form, self._undoing = open_palette, show_form, undoing
        self._loaded: tuple[Any, ...] | None = None
        for name in LATE:
            shell.actions.bind(name, partial(self._first, name))
        self._soon = QTimer(self)  # a timer of its own goes with the window
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.load)
        self._soon.start(SOON)

    def _first(self, name: str, arg: str) -> None:
        self.load()
        self._shell.actions.trigger(name, arg)

    def load(self) -> None:
        """Safe to call again."""
        if self._loaded is not None:
            return
        from ui.annotate.event_desk import EventDesk
        from ui.annotate.thing_desk import ThingDesk
        from ui.annotate.value_desk import ValueDesk
        from ui.suggest.suggesting import Suggesting

        shell, desk, palette = self._shell, self._desk, self._open_palette
        self._loaded = (
            EventDesk(shell, desk, self._modes, palette),
            ValueDesk(shell, desk, self._modes, palette, self._show_form),
            ThingDesk(shell, desk, palette),
            Suggesting(shell, self._page),
        )
        self._undoing.instead = self.suggestions.desk.step_back

    @property
    def events(self) -> EventDesk:
        self.load()
        assert self._loaded is not None
        found: EventDesk = self._loaded[0]
        return found

    @property
    def values(self) -> ValueDesk:
        self.load()
        assert self._loaded is not None
        found: ValueDesk = self._loaded[1]
        return found

    @property
    def things(self) -> ThingDesk:
        self.load()
        assert self._loaded is not None
        found: ThingDesk = self._loaded[2]
        return found

    @property
    def suggestions(self) -> Suggesting:
        self.load()
        assert self._loaded is not None
        found: Suggesting = self._loaded[3]
        return found
