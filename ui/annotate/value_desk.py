"""Attributes, document labels, zones and jumping by keys: H, D, Z and G."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from models import labelling
from models.annotation import ZONE
from models.edits import Edit, delete
from models.schema import DOCUMENT, Schema
from models.schema_parts import STRING
from models.zones import paragraph_at, set_zone, zone_at
from ui import i18n
from ui.annotate.choice_mode import ChoiceMode, Field, fields_of
from ui.annotate.committing import commit_made
from ui.annotate.desk import Desk
from ui.annotate.jump_mode import JumpMode
from ui.annotate.label_form import LabelForm, put_label
from ui.annotate.modes import Modes
from ui.annotate.palette import Entry
from ui.annotate.proposed_zones import ProposedZones
from ui.annotate.zone_mode import ZoneMode
from ui.shell import Shell

OpenPalette = Callable[[str, list[Entry], Callable[[str], object]], None]


class ValueDesk:
    """Binds the actions that choose values and targets; zones are proposed from here on."""

    def __init__(
        self, shell: Shell, desk: Desk, modes: Modes, open_palette: OpenPalette, show_form: Callable[[], LabelForm]
    ) -> None:
        """``show_form`` brings the form of the document labels into sight."""
        self._session, self._show_form = shell.session, show_form
        self._form: LabelForm | None = None
        self._desk, self._modes, self._open_palette = desk, modes, open_palette
        self.proposed = ProposedZones(desk.canvas, shell.jobs)
        shell.refreshed.connect(self.proposed.show)
        shell.actions.bind("action.attributes", lambda start: self.choose_attributes(start or None))
        shell.actions.bind("action.document_label", lambda start: self.choose_document_labels(start or None))
        shell.actions.bind("action.jump_to_mention", lambda _: self.jump())
        shell.actions.bind("action.add_zone", lambda label: self.name_zone(label) if label else self.zones())
        shell.actions.bind("action.remove_zone", lambda _: self.remove_zone())
        shell.actions.bind("action.accept_zones", lambda _: self.proposed.accept())

    @property
    def _schema(self) -> Schema:
        assert self._session.project is not None, "values belong to a project"
        return self._session.project.schema

    # ---- attributes of the focus
    def choose_attributes(self, start: str | None = None) -> None:
        if self._session.focused is not None and self.attribute_fields():
            self._enter("panel.attributes", self.attribute_fields, self._set_attribute, start)

    def attribute_fields(self) -> list[Field]:
        focused = self._session.focused
        if focused is None:
            return []
        return fields_of(self._schema, focused)

    def _choices(self, attribute: Any) -> tuple[Any, ...]:
        return tuple(choice for choice in self._schema.choices(attribute) if choice.active)

    def _set_attribute(self, name: str, value: Any) -> None:
        focused = self._session.focused
        if focused is not None and focused.attributes.get(name) != value:
            self._session.commit(labelling.set_attribute(focused, name, value))

    # ---- labels of the document
    def choose_document_labels(self, start: str | None = None) -> None:
        self._use(self._show_form())
        self._enter("action.document_label", self.document_fields, self.set_document_label, start)

    def _use(self, form: LabelForm) -> None:
        """From now on the form shows which of its labels the keys are about."""
        if self._form is None:
            self._form = form
            self._modes.changed.connect(self._mark)
            form.written.connect(self._written)

    def _mark(self) -> None:
        mode, form = self._modes.current, self._form
        field = mode.current if isinstance(mode, ChoiceMode) and mode.form else None
        if form is not None:
            form.mark(field.attribute.id if field is not None else "")

    def _written(self, name: str) -> None:
        """Enter in a line of text goes on where the keys were."""
        mode = self._modes.current
        self._desk.canvas.setFocus()
        if isinstance(mode, ChoiceMode) and mode.form:
            mode.pass_on(name)
            self._modes.changed.emit()

    def document_fields(self) -> list[Field]:
        labels = self._session.layer.labels
        attributes = self._schema.attributes(DOCUMENT)
        return [Field(a, self._choices(a), labels.get(a.id)) for a in attributes]

    def set_document_label(self, name: str, value: Any) -> None:
        put_label(self._session, name, value)

    def _enter(
        self,
        heading: str,
        fields: Callable[[], Sequence[Field]],
        commit: Callable[[str, Any], object],
        start: str | None,
    ) -> None:
        form = fields == self.document_fields
        self._modes.enter(
            ChoiceMode(i18n.tr(heading), fields, commit, self._offer_all, self._modes.leave, start, form=form)
        )

    def _offer_all(self, mode: ChoiceMode, field: Field) -> None:
        """All values of a field in a palette, found by name in three languages; or its line of text."""
        if field.attribute.type == STRING:
            if self._form is not None:
                self._form.write(field.attribute.id)
            return
        entries = []
        for choice in field.choices:
            name = choice.name_in(i18n.language())
            entries.append(Entry(str(choice.id), name, "", (name, *choice.name.values(), str(choice.id))))

        def take(chosen: str) -> None:
            mode.put(field, next(c.id for c in field.choices if str(c.id) == chosen))

        self._open_palette(field.name, entries, take)

    def zones(self) -> None:
        self._modes.enter(ZoneMode(self._desk.canvas, self._schema, self.proposed))

    def name_zone(self, label: str) -> bool:
        """The selection, else the paragraph at the caret, becomes a zone."""
        layer, text, caret = self._session.layer, self._session.text, self._desk.canvas.caret
        span = self._session.selection or paragraph_at(text, caret.position)
        if span is None:
            return False
        caret.move(caret.position, extend=False)
        self._desk.canvas.moved(keep_focus=True)
        return commit_made(self._session, lambda: set_zone(layer, self._schema, text, *span, label))

    def remove_zone(self) -> bool:
        """The zone at the caret."""
        there = zone_at(self._session.layer, self._session.caret)
        return there is not None and self._session.commit(Edit("delete", (delete(there),)))

    # ---- jumping
    def jump(self) -> None:
        first, last = self._desk.canvas.visible_range()
        seen = [a for a in self._session.layer if a.kind != ZONE and first <= a.start < last]
        if seen:
            self._modes.enter(JumpMode(self._desk.canvas, seen, self._desk.focus, self._modes.leave))
