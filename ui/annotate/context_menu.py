"""The menu at the pointer: everything that can be done with the words, the suggestion or the annotation there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QMenu

from models import labelling
from models.annotation import ENTITY, EVENT, STANCE, Annotation
from models.roles import fillers
from models.schema import Schema
from models.schema_parts import Role
from ui import i18n
from ui.action_words import action_words
from ui.actions import Action
from ui.annotate.choice_mode import Field, fields_of
from ui.annotate.walk_mode import WalkMode
from ui.canvas.pointing import Pointed
from ui.keycaps import spoken
from ui.labels import STANCE_SIGNS
from ui.session import ADJUDICATE
from ui.shell import Shell

if TYPE_CHECKING:
    from ui.annotate.desk_page import DeskPage

_TYPES: Final = {EVENT: "action.add_event", STANCE: "action.add_stance"}
_SELECTED: Final = ("add_fragment", "label_same_project", "find_in_text", "search_project", "copy")
_OFFERED: Final = ("accept_suggestion", "reject_suggestion", "accept_sure")
_OF_ENTITY: Final = ("same_entity", "merge_entities", "split_entity", "label_same", "label_same_project")
_OF_ANY: Final = ("clean_boundary", "comment", "doubt", "delete", "guideline_beside", "comments")
_OF_PLACE: Final = ("select_sentence", "accept_zones", "remove_zone", "find_in_text")
_VERDICTS: Final = ("take_version", "merge_versions", "edit_version", "none_right", "reason", "reopen_decision")
_SWATCH: Final = 12
_QUOTED: Final = 30


class ContextMenu(QMenu):
    """Made for one opening. What it offers are the actions of the table that are possible now, and the labels, roles
    and values of the schema for them."""

    def __init__(self, shell: Shell, page: DeskPage, pointed: Pointed) -> None:
        super().__init__(page)
        self._shell, self._session, self._page = shell, shell.session, page
        self.aboutToHide.connect(self.deleteLater)
        if self._session.project is None or self._session.document is None:
            return
        self._schema: Schema = self._session.project.schema
        self._offer_role(pointed.annotation)
        if self._session.tools == ADJUDICATE:
            self._add(*_VERDICTS, "copy")
        elif self._session.selection is not None:
            self._about_words()
        elif self._session.offers.current is not None:
            self._about_offer(self._session.offers.current.kind)
        elif self._session.focused is not None:
            self._about(self._session.focused, pointed.frame)
        else:
            self._add(*_OF_PLACE)
            self._zones()

    # ---- what it is about
    def _about_words(self) -> None:
        """What the selected words become."""
        self._labels(self)
        self._rule()
        for kind in (EVENT, STANCE):
            self._types(kind)
        self._zones()
        self._rule()
        self._add(*_SELECTED)

    def _about_offer(self, kind: str) -> None:
        self._add(*_OFFERED)
        if kind == ENTITY:
            self._labels(self._part(i18n.tr("keys.labels")))
        elif kind in _TYPES:
            self._types(kind)

    def _about(self, focused: Annotation, frame: str | None) -> None:
        if focused.kind == ENTITY:
            self._labels(self._part(i18n.tr("keys.labels")))
            self._add(*_OF_ENTITY)
        elif focused.kind in _TYPES:
            self._types(focused.kind)
            self._roles(focused)
        if frame is not None:
            self._roles_in(frame, focused)
        self._values(focused)
        self._rule()
        self._add(*_OF_ANY)

    # ---- entries
    def _add(self, *names: str) -> None:
        """The actions of these names that can run now, in this order."""
        for name in names:
            for action in self._shell.actions:
                if action.id == f"action.{name}" and self._shell.actions.enabled(action):
                    self._entry(self, action, action_words(self._shell, action))

    def _entry(self, menu: QMenu, action: Action, words: str) -> None:
        keys = f"\t{spoken(action.keys[0])}" if action.keys else ""
        entry = menu.addAction(words + keys)
        if action.id == "action.doubt":
            entry.setCheckable(True)
            entry.setChecked(self._session.focused is not None and self._session.focused.doubt)
        entry.triggered.connect(lambda: self._shell.actions.run(action))

    def _part(self, words: str) -> QMenu:
        part = QMenu(words, self)
        self.addMenu(part)
        return part

    def _rule(self) -> None:
        if not self.isEmpty():
            self.addSeparator()

    def _swatch(self, kind: str, label: str) -> QIcon:
        picture = QPixmap(_SWATCH, _SWATCH)
        picture.fill(QColor(self._shell.hue_of(kind, label)[0]))
        return QIcon(picture)

    # ---- labels and types
    def _labels(self, menu: QMenu) -> None:
        """As their keys would: while a role is filled, a label that it accepts fills it."""
        for action in self._shell.actions:
            if action.id != "action.add_entity" or not self._shell.actions.enabled(action):
                continue
            keys = f"\t{spoken(action.keys[0])}" if action.keys else ""
            entry = menu.addAction(self._swatch(ENTITY, action.arg), action_words(self._shell, action) + keys)
            entry.triggered.connect(lambda _=False, action=action: self._give(action))

    def _give(self, action: Action) -> None:
        if not (action.keys and self._page.modes.handle(action.keys[0])):
            self._shell.actions.run(action)

    def _types(self, kind: str) -> None:
        """The types of an event or the values of a stance."""
        action = self._shell.actions.get(_TYPES[kind])
        if not self._shell.actions.enabled(action):
            return
        part = self._part(i18n.tr(action.id))
        for label in self._schema.labels(kind):
            if label.active:
                sign = STANCE_SIGNS.get(label.id, "") if kind == STANCE else ""
                words = f"{sign} {label.name_in(i18n.language())}".strip()
                entry = part.addAction(self._swatch(kind, label.id), words)
                entry.triggered.connect(lambda _=False, to=label.id: self._shell.actions.trigger(action.id, to))

    def _zones(self) -> None:
        """What the selection, or else the paragraph, is in the article."""
        action = self._shell.actions.get("action.add_zone")
        if not self._shell.actions.enabled(action):
            return
        part = self._part(i18n.tr(action.id))
        for zone in self._schema.zones:
            if zone.active:
                entry = part.addAction(zone.name_in(i18n.language()))
                entry.triggered.connect(lambda _=False, to=zone.id: self._shell.actions.trigger(action.id, to))

    # ---- roles
    def _offer_role(self, mention: str | None) -> None:
        """While roles are filled: what is under the pointer as the filler of the role that is asked for."""
        mode = self._page.modes.current
        if mention is None or not isinstance(mode, WalkMode) or mode.walk.role is None:
            return
        if mention in {candidate.id for candidate in mode.walk.candidates}:
            words = i18n.tr("context.fill", role=mode.walk.role.name_in(i18n.language()))
            self.addAction(words).triggered.connect(lambda: mode.click(mention))
            self.addSeparator()

    def _roles(self, focused: Annotation) -> None:
        """The roles of the focus: choosing one goes there to fill it."""
        if not self._session.editable:
            return
        part = self._part(i18n.tr("panel.roles"))
        for role in self._schema.roles_for(focused.kind, focused.label).all:
            filled = [self._words(argument.target) for argument in fillers(focused, role.id)]
            name = role.name_in(i18n.language())
            words = i18n.tr("words.pair", name=name, value=i18n.listed(filled)) if filled else name
            entry = part.addAction(words)
            entry.triggered.connect(lambda _=False, to=role.id: self._shell.actions.trigger("action.fill_roles", to))

    def _roles_in(self, identifier: str, mention: Annotation) -> None:
        """The roles that this annotation could fill in the event or stance that had the focus before."""
        frame = self._session.layer.annotations.get(identifier)
        if frame is None or frame.id == mention.id or not self._session.editable:
            return
        offered = self._schema.roles_for(frame.kind, frame.label).all
        fitting = [role for role in offered if self._schema.accepts(role, mention.kind, mention.label)]
        if not fitting:
            return
        part = self._part(i18n.tr("context.role_in", text=self._words(frame.id)))
        for role in fitting:
            entry = part.addAction(role.name_in(i18n.language()))
            entry.triggered.connect(lambda _=False, role=role: self._fill(frame, role, mention))

    def _fill(self, frame: Annotation, role: Role, mention: Annotation) -> None:
        self._session.set_focus(frame.id)
        self._page.desk.fill_role(role.id, mention.id)

    def _words(self, identifier: str | None) -> str:
        found = self._session.layer.annotations.get(identifier or "")
        if found is None:
            return i18n.tr("action.not_in_text")
        words = " ".join(self._session.text[found.start : found.end].split())
        return words if len(words) <= _QUOTED else words[:_QUOTED] + "…"

    # ---- values
    def _values(self, focused: Annotation) -> None:
        """One submenu an attribute, its present values checked."""
        fields = fields_of(self._schema, focused) if self._session.editable else []
        if not fields:
            return
        whole = self._part(i18n.tr("panel.attributes"))
        for field in fields:
            part = QMenu(field.name, whole)
            whole.addMenu(part)
            self._fill_values(part, field, focused.id)

    def _fill_values(self, part: QMenu, field: Field, identifier: str) -> None:
        for value in field.values:
            entry = part.addAction(field.words(value))
            entry.setCheckable(True)
            entry.setChecked(field.chosen(value))
            entry.triggered.connect(lambda _=False, value=value: self._set(identifier, field, value))

    def _set(self, identifier: str, field: Field, value: Any) -> None:
        annotation, after = self._session.layer.annotations.get(identifier), field.after(value)
        if annotation is not None and annotation.attributes.get(field.attribute.id) != after:
            self._session.commit(labelling.set_attribute(annotation, field.attribute.id, after))
