"""Events and stances by keys: choose the type, then walk the roles."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from models import roles
from models.annotation import ENTITY, EVENT, NOTHING, STANCE, Annotation
from models.edits import Edit
from models.errors import AyarError
from models.role_history import RoleHistory
from models.schema import Schema
from models.schema_parts import Label
from ui import i18n, messages
from ui.annotate.desk import Desk
from ui.annotate.modes import Modes
from ui.annotate.palette import Entry
from ui.annotate.walk_mode import WalkMode
from ui.labels import STANCE_SIGNS
from ui.shell import Shell

OpenPalette = Callable[[str, list[Entry], Callable[[str], object]], None]


class EventDesk:
    """Binds E, S and R. ``open_palette`` shows entries near the caret and gives the chosen id back."""

    def __init__(self, shell: Shell, desk: Desk, modes: Modes, open_palette: OpenPalette) -> None:
        self._shell, self._session = shell, shell.session
        self._desk, self._modes, self._open_palette = desk, modes, open_palette
        self._history: RoleHistory | None = None
        shell.actions.bind("action.add_event", partial(self._add, EVENT))
        shell.actions.bind("action.add_stance", partial(self._add, STANCE))
        shell.actions.bind("action.fill_roles", lambda role: self.walk(role or None))
        shell.role_shares = self.shares
        self._session.document_changed.connect(self._forget)

    @property
    def _schema(self) -> Schema:
        assert self._session.project is not None, "events belong to a project"
        return self._session.project.schema

    # ---- choosing a type or value
    def _add(self, kind: str, label: str) -> None:
        """With this type or value, where it was chosen already."""
        if label:
            self._take(kind, label)
        elif kind == EVENT:
            self.choose_event()
        else:
            self.choose_stance()

    def choose_event(self) -> None:
        """All event types by name, PLOVER code or Alt and the schema's letter."""
        types = [label for label in self._schema.labels(EVENT) if label.active]
        entries = [self._entry(EVENT, label, label.key or "", alt=True) for label in types]
        self._open_palette(i18n.tr("field.event_type"), entries, partial(self._take, EVENT))

    def choose_stance(self) -> None:
        """The four values, on 1 to 4."""
        values = [label for label in self._schema.labels(STANCE) if label.active]
        entries = [self._entry(STANCE, label, f"Digit{n}") for n, label in enumerate(values, 1)]
        self._open_palette(i18n.tr("field.value"), entries, partial(self._take, STANCE))

    def _entry(self, kind: str, label: Label, key: str, *, alt: bool = False) -> Entry:
        name = label.name_in(i18n.language())
        sign = STANCE_SIGNS.get(label.id, "") if kind == STANCE else ""
        words = (name, *label.name.values(), *label.short.values(), label.id)
        colour = self._shell.hue_of(kind, label.id)[0]
        detail = label.definition_in(i18n.language())
        meaning = tuple(_meaning(label))
        title = f"{sign} {name}".strip()
        return Entry(label.id, title, detail, words, key, colour, label.id, alt=alt, about=kind, meaning=meaning)

    def _take(self, kind: str, label: str) -> None:
        """The selection becomes an event or stance and its roles are walked; a focused one changes its type."""
        selection, focused = self._session.selection, self._session.focused
        if selection is None and self._session.offers.current is not None:
            self._desk.accept_as(label)
            return
        try:
            if selection is not None:
                edit: Edit | None = self._new(kind, *selection, label)
            else:
                edit = roles.retype(self._schema, focused, label) if focused is not None else None
        except AyarError as error:
            messages.error(error)
            return
        if edit is None or not self._session.commit(edit):
            return
        after = edit.changes[-1].after
        if isinstance(after, Annotation):
            self._desk.focus(after)
            self.walk()

    def _new(self, kind: str, start: int, end: int, label: str) -> Edit:
        make = roles.new_event if kind == EVENT else roles.new_stance
        return make(self._session.layer, self._schema, self._session.text, start, end, label)

    # ---- roles
    def walk(self, role: str | None = None) -> None:
        """Walk the roles of the focused event or stance, from ``role`` or the first empty one."""
        focused = self._session.focused
        if focused is None or not self._schema.roles_for(focused.kind, focused.label).all:
            return
        shares = self.shares(focused.kind, focused.label)
        canvas = self._desk.canvas
        self._modes.enter(WalkMode(canvas, focused.id, shares, self._choose_filler_label, self._modes.leave, role))

    def _forget(self) -> None:
        self._history = None

    def shares(self, kind: str, label: str) -> Mapping[str, float] | None:
        """How often each role of this label is filled, in the project when the document was opened; else in this
        document now; None for an event of which too little is known."""
        if self._history is None and self._session.project is not None:
            self._history = RoleHistory(self._session.project.sampled_annotations((EVENT, STANCE)))
        known = self._history.shares(kind, label) if self._history is not None else None
        if known is None:
            known = RoleHistory(self._session.layer.annotations.values()).shares(kind, label)
        return NOTHING if known is None and kind == STANCE else known

    def _choose_filler_label(self, mode: WalkMode) -> None:
        """The labels that the current role accepts, in the order of their keys."""
        role = mode.walk.role
        if role is None or self._session.looks is None:
            return
        offered = [name for name in self._session.looks.order if self._schema.accepts(role, ENTITY, name)]
        entries = []
        for name in offered:
            label = self._schema.label(ENTITY, name)
            if label is not None:
                entries.append(self._entry(ENTITY, label, self._session.looks.look(ENTITY, name).key or ""))
        self._open_palette(i18n.tr("action.all_labels"), entries, mode.fill_phrase)


def _meaning(label: Label) -> Iterator[str]:
    """What is written about a label in all languages: «محکوم» finds the type whose definition or example says so."""
    yield from label.definition.values()
    for mode in label.modes:
        yield from mode.name.values()
        yield from mode.raw.get("definition", NOTHING).values()
    example = label.examples.get("positive")
    if isinstance(example, Mapping):
        yield str(example.get("text", ""))
