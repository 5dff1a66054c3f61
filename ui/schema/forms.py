"""The form of one part of the schema: whatever is edited goes into the draft at once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QGridLayout, QLayout, QLineEdit, QScrollArea, QWidget

from models.annotation import ENTITY, EVENT, STANCE
from models.schema_editing import GROUPS, LABEL_PLACES, ROLE_PLACES, Place
from models.schema_parts import ATTRIBUTE_TYPES, ENUM, ENUM_MULTI
from ui import i18n
from ui.buttons import PLAIN, KeyButton
from ui.parts import Combo, column, label, row, wrapped
from ui.schema.drafts import ATTRIBUTES, LABELS, ROLES, Draft, Section
from ui.schema.examples import Examples
from ui.schema.fields import Checks, Names, Swatches, combo, key_names
from ui.shell import Shell

NONE: Final = ""


class PartForm(QScrollArea):
    """``edited`` after every change; ``values_wanted`` opens the values of an attribute or the modes of an event."""

    edited = Signal()
    values_wanted = Signal(str)

    def __init__(self, shell: Shell, draft: Draft) -> None:
        super().__init__()
        self._shell, self._draft = shell, draft
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it
        self.section: Section | None = None
        self.place: Place = ()
        self.id = ""
        self.names: Names | None = None
        self._kinds: Combo | None = None

    def show_part(self, section: Section, place: Place, identifier: str) -> None:
        """The form of a part, made anew."""
        self.section, self.place, self.id = section, place, identifier
        self._kinds = None
        part = self._draft.part(place, identifier)
        body = QWidget()
        lines = column(spacing=14, margins=(2, 2, 12, 12))
        if part:
            self._add_names(lines, part)
            what = section.what if len(place) == len(section.place) else "values"
            add = {LABELS: self._add_label, ROLES: self._add_role, ATTRIBUTES: self._add_attribute}.get(what)
            if add is not None:
                add(lines, part)
        lines.addStretch(1)
        body.setLayout(lines)
        self.setWidget(body)

    def change(self, fields: Mapping[str, Any]) -> None:
        self._draft.change(self.place, self.id, fields)
        self.edited.emit()

    def _part(self) -> dict[str, Any]:
        return self._draft.part(self.place, self.id)

    def _heading(self, lines: QLayout, key: str) -> None:
        lines.addWidget(label(i18n.tr(key), 12, 600, "t2"))

    # ---- names, definitions, examples
    def _add_names(self, lines: Any, part: Mapping[str, Any]) -> None:
        values = self.section is not None and len(self.place) > len(self.section.place)
        attribute = self.section is not None and self.section.what == ATTRIBUTES and not values
        fields = [("name", "schema.name")] + ([] if values or attribute else [("short", "schema.short")])
        self.names = self._add_field(lines, Names(fields), part)
        meaning = ("help", "schema.help") if attribute else ("definition", "schema.definition")
        self._add_field(lines, Names([meaning], tall=True), part)

    def _add_field(self, lines: Any, names: Names, part: Mapping[str, Any]) -> Names:
        names.show_part(part)
        names.edited.connect(lambda field, value: self.change({field: value}))
        lines.addWidget(names)
        return names

    # ---- labels
    def _add_label(self, lines: Any, part: Mapping[str, Any]) -> None:
        form = _form()
        assert self.section is not None, "a form belongs to a section"
        if self.section.kind in (ENTITY, STANCE):
            self._add_look(form)
        if self.section.kind == "zone":
            for field in ("annotate_inside", "export_by_default"):
                form.addRow(self._box(field, f"schema.{field}", default=True))
        lines.addLayout(form)
        if self.section.kind == EVENT:
            self._add_role_grid(lines, part)
            lines.addLayout(row(self._values_button("schema.modes", "modes"), 1))
        examples = Examples(part.get("examples") or {})
        examples.edited.connect(lambda value: self.change({"examples": value}))
        lines.addWidget(examples)

    def _add_look(self, form: QFormLayout) -> None:
        assert self.section is not None
        looks = self._draft.looks()
        swatches = Swatches(self._shell)
        if looks is not None:
            swatches.show_colour(looks.look(self.section.kind, self.id).colour)
        swatches.chosen.connect(self._recolour)
        form.addRow(label(i18n.tr("schema.colour"), 12.5, tone="t2"), swatches)
        if self.section.kind != ENTITY:
            return
        choices = [(i18n.tr("schema.key_by_order"), NONE), *key_names()]
        keys = combo(
            self._shell, choices, (looks.look(ENTITY, self.id).key if looks else None) or NONE, self._rekey,
            i18n.tr("schema.key"),
        )  # fmt: skip
        form.addRow(label(i18n.tr("schema.key"), 12.5, tone="t2"), row(keys, 1))

    def _recolour(self, colour: str) -> None:
        self._draft.change(self.place, self.id, {})  # what comes from the order is written down first
        self.change({"style": {**(self._part().get("style") or {}), "palette": colour, "dashed": False}})

    def _rekey(self, key: str) -> None:
        """A key has one label: who had it before gets this one's."""
        self._draft.change(self.place, self.id, {})
        mine = self._part().get("key")
        for other in self._draft.parts(self.place):
            if key and other.get("key") == key and other["id"] != self.id:
                self._draft.change(self.place, str(other["id"]), {"key": mine})
        self.change({"key": key or None})

    def _add_role_grid(self, lines: Any, part: Mapping[str, Any]) -> None:
        self._heading(lines, "panel.roles")
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        groups = part.get("roles") or {}
        choices = [(i18n.tr("schema.role_none"), NONE), *((i18n.tr(f"schema.role_{g}"), g) for g in GROUPS)]
        for n, role in enumerate(self._draft.parts(ROLE_PLACES[EVENT])):
            identifier, name = str(role["id"]), _name(role)
            now = next((group for group in GROUPS if identifier in groups.get(group, [])), NONE)
            box = combo(self._shell, choices, now, partial(self._set_role, identifier), name)
            grid.addWidget(label(name, 12.5, tone="t3" if role.get("active") is False else "t1"), n // 2, n % 2 * 2)
            grid.addWidget(box, n // 2, n % 2 * 2 + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        lines.addLayout(grid)

    def _set_role(self, role: str, group: str) -> None:
        self._draft.set_role(self.id, role, group or None)
        self.edited.emit()

    # ---- roles
    def _add_role(self, lines: Any, part: Mapping[str, Any]) -> None:
        self._heading(lines, "definition.fillers")
        fillers = part.get("fillers") or {}
        types = self._draft.parts(LABEL_PLACES[ENTITY])
        checks = Checks([(str(each["id"]), _name(each)) for each in types])
        checks.show_ticked(fillers.get("entity") or [])
        checks.edited.connect(lambda ids: self._set_fillers("entity", ids))
        lines.addWidget(checks)
        events = QCheckBox(i18n.tr("schema.event_fills"))
        events.setChecked(bool(fillers.get("event")))
        events.toggled.connect(lambda on: self._set_fillers("event", on))
        lines.addWidget(events)
        lines.addWidget(self._box("repeatable", "schema.repeatable", default=True))
        if self.section is not None and self.section.kind == STANCE:
            lines.addWidget(self._box("required", "schema.required", default=False))

    def _set_fillers(self, field: str, value: Any) -> None:
        self.change({"fillers": {**(self._part().get("fillers") or {}), field: value}})

    # ---- attributes
    def show_uses(self) -> None:
        """The type of an attribute is fixed once it is used, or while nobody knows whether it is."""
        if self._kinds is not None and self.section is not None:
            self._kinds.setEnabled(self._draft.used(self.section, self.place, self.id) == 0)

    def _add_attribute(self, lines: Any, part: Mapping[str, Any]) -> None:
        assert self.section is not None
        form = _form()
        types = [(i18n.tr(f"attribute.{name}"), name) for name in ATTRIBUTE_TYPES]
        kinds = self._kinds = combo(self._shell, types, part.get("type"), self._set_type, i18n.tr("schema.type"))
        self.show_uses()
        form.addRow(label(i18n.tr("schema.type"), 12.5, tone="t2"), row(kinds, 1))
        listed = part.get("type") in (ENUM, ENUM_MULTI)
        if listed and part.get("values"):
            form.addRow(label(i18n.tr("schema.default"), 12.5, tone="t2"), row(self._default(part), 1))
        lines.addLayout(form)
        lines.addWidget(self._box("required", "schema.required", default=False))
        if listed:
            lines.addWidget(self._box("allow_none", "schema.allow_none", default=False))
        if listed and not part.get("values_from"):
            lines.addLayout(row(self._values_button("schema.values", "values"), 1))
        if self.section.kind in LABEL_PLACES:
            self._add_applies(lines, part)

    def _default(self, part: Mapping[str, Any]) -> Combo:
        values = [(_name(each), each["id"]) for each in part.get("values") or [] if each.get("active") is not False]
        choices = [(i18n.tr("schema.no_default"), None), *values]
        return combo(self._shell, choices, part.get("default"), self._set_default, i18n.tr("schema.default"))

    def _set_default(self, value: Any) -> None:
        self.change({"default": value})

    def _set_type(self, kind: str) -> None:
        """A list needs a value to begin with."""
        fields: dict[str, Any] = {"type": kind, "default": None}
        if kind in (ENUM, ENUM_MULTI) and not (self._part().get("values") or self._part().get("values_from")):
            fields["values"] = [{"id": "other", "name": {"fa": "دیگر", "ar": "أخرى", "en": "Other"}}]
        self.change(fields)
        if self.section is not None:
            self.show_part(self.section, self.place, self.id)

    def _add_applies(self, lines: Any, part: Mapping[str, Any]) -> None:
        assert self.section is not None
        self._heading(lines, "schema.applies_to")
        lines.addWidget(wrapped(i18n.tr("schema.applies_to_all"), 12, tone="t3"))
        labels = self._draft.parts(LABEL_PLACES[self.section.kind])
        checks = Checks([(str(each["id"]), _name(each)) for each in labels])
        checks.show_ticked(part.get("applies_to") or [])
        checks.edited.connect(lambda ids: self.change({"applies_to": ids or None}))
        lines.addWidget(checks)

    # ---- small things
    def _box(self, field: str, key: str, *, default: bool) -> QCheckBox:
        box = QCheckBox(i18n.tr(key))
        box.setChecked(bool(self._part().get(field, default)))
        box.toggled.connect(lambda on: self.change({field: on}))
        return box

    def _values_button(self, key: str, field: str) -> KeyButton:
        button = KeyButton(self._shell, PLAIN, "tag", height=30)
        button.show_words(i18n.tr(key, n=len(self._part().get(field) or [])))
        button.clicked.connect(lambda: self.values_wanted.emit(field))
        return button

    def first_field(self) -> QLineEdit | None:
        """Where typing a name begins."""
        field = self.names.lines.get(("name", i18n.language())) if self.names is not None else None
        return field if isinstance(field, QLineEdit) else None


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setSpacing(10)
    return form


def _name(part: Mapping[str, Any]) -> str:
    names = part.get("short") or part.get("name") or {}
    return str(names.get(i18n.language()) or names.get("en") or part["id"])
