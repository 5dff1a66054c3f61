"""What the inspector shows of one label: its name, its attributes and what it means. Made once and kept, because a
document walks through the same labels over and over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QWidget

from models.annotation import EVENT, Annotation
from models.schema import Schema
from models.schema_parts import Attribute
from ui import i18n
from ui.annotate.attributes import AttributeEditor, editor_for
from ui.annotate.definition import Definition
from ui.annotate.explaining import ATTRIBUTE, LABEL, Explains
from ui.parts import Chip, column, label, row, wrapped
from ui.shell import Shell

NAME_WIDTH = 76


class LabelSheet:
    """``chip``, ``attributes`` and ``definition`` (None where there is nothing to say) are widgets to place;
    ``edited`` gets the id of an attribute and its new value."""

    def __init__(self, shell: Shell, schema: Schema, kind: str, name: str, edited: Callable[[str, Any], None]) -> None:
        self._shell, self._schema, self._kind, self._label = shell, schema, kind, name
        self._edited = edited
        self.editors: dict[str, AttributeEditor] = {}
        self._rare: dict[str, int] = {}  # rows that are shown only where there is a value
        self._shown: tuple[Any, bool] | None = None
        found = schema.label(kind, name)
        words = found.name_in(i18n.language()) if found else name
        pill = kind == EVENT
        self.chip = Chip(f"◆ {words}" if pill else words, shell.hue_of(kind, name), pill=pill)
        Explains(shell, self.chip, LABEL, kind, name)
        self.attributes = self._attributes()
        has_meaning = found is not None and found.definition
        self.definition = Definition(shell, kind, found) if found is not None and has_meaning else None

    @property
    def parts(self) -> list[QWidget]:
        return [part for part in (self.chip, self.attributes, self.definition) if part is not None]

    def _attributes(self) -> QWidget | None:
        offered = [a for a in self._schema.attributes(self._kind, self._label) if self._has_choice(a)]
        if not offered:
            return None
        self._form = QFormLayout()
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(7)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for attribute in offered:
            self._add_row(attribute)
        whole = QWidget()
        whole.setLayout(column(heading("panel.attributes"), self._form, spacing=10))
        return whole

    def _add_row(self, attribute: Attribute) -> None:
        editor = editor_for(self._shell, attribute, self._schema.choices(attribute, self._label))
        editor.edited.connect(lambda value: self._edited(attribute.id, value))
        name = wrapped(attribute.name_in(i18n.language()), tone="t2")
        name.setFixedWidth(NAME_WIDTH)
        name.setProperty("least", 28)
        Explains(self._shell, name, ATTRIBUTE, self._kind, attribute.id)
        if attribute.type in {"registry", "entity_list"}:
            self._rare[attribute.id] = self._form.rowCount()
        self._form.addRow(name, editor)
        self.editors[attribute.id] = editor

    def _has_choice(self, attribute: Attribute) -> bool:
        return attribute.type not in {"enum", "enum_multi"} or bool(self._schema.choices(attribute, self._label))

    def show_values(self, annotation: Annotation, *, editable: bool) -> None:
        """References to known entities cannot be edited here: shown only where there is one."""
        now = (annotation.attributes, editable)
        if now == self._shown:
            return
        self._shown = now
        for name, editor in self.editors.items():
            value = annotation.attributes.get(name)
            if name in self._rare:
                self._form.setRowVisible(self._rare[name], value is not None)
            editor.show_value(value, enabled=editable)


def heading(key: str, *more: QWidget) -> QHBoxLayout:
    return row(label(i18n.tr(key), 12, 600, "t2"), 1, *more, margins=(0, 6, 0, 0))
