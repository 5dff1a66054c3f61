"""The positive and the tricky example of a label. The marked words stand in square brackets while they are edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from models.text.language import detect
from ui import i18n
from ui.guideline.page import direction_of
from ui.parts import column, label
from ui.schema.fields import Names

_KINDS: Final = ("positive", "tricky")


class Examples(QWidget):
    """``edited`` carries the examples as the schema has them."""

    edited = Signal(object)

    def __init__(self, examples: Mapping[str, Any]) -> None:
        super().__init__()
        self._examples = {name: dict(value) for name, value in examples.items() if isinstance(value, Mapping)}
        self.fields: dict[str, QLineEdit] = {}
        lines = column(spacing=6)
        for which in _KINDS:
            lines.addWidget(label(i18n.tr(f"definition.{which}"), 12, 600, "t2"))
            lines.addWidget(self._field(which))
        lines.addWidget(label(i18n.tr("schema.marks"), 11.5, tone="t3"))
        note = Names([("note", "schema.note")])
        note.show_part(self._examples.get("tricky") or {})
        note.edited.connect(lambda _, value: self._put("tricky", {"note": value}))
        lines.addWidget(note)
        self.setLayout(lines)

    def _field(self, which: str) -> QLineEdit:
        example = self._examples.get(which) or {}
        field = QLineEdit(bracketed(str(example.get("text") or ""), example.get("marks") or []))
        field.setAccessibleName(i18n.tr(f"definition.{which}"))
        field.setLayoutDirection(direction_of(str(example.get("lang") or i18n.language())))
        field.textEdited.connect(lambda text: self._rewrite(which, text))
        self.fields[which] = field
        return field

    def _rewrite(self, which: str, shown: str) -> None:
        text, marks = unbracketed(shown)
        language = detect(text)[0] if text else ""
        known = language if language in {"fa", "ar", "en"} else i18n.language()
        self.fields[which].setLayoutDirection(direction_of(known))
        self._put(which, {"lang": known, "text": text, "marks": marks} if text else None)

    def _put(self, which: str, fields: Mapping[str, Any] | None) -> None:
        if fields is None:
            self._examples.pop(which, None)
        else:
            merged = {**(self._examples.get(which) or {}), **fields}
            self._examples[which] = {name: value for name, value in merged.items() if value is not None}
        self.edited.emit({name: value for name, value in self._examples.items() if value.get("text")} or None)


def bracketed(text: str, marks: list[list[int]]) -> str:
    """The example with its marks (start, end in code points) in square brackets."""
    for start, end in sorted(marks, reverse=True):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text


def unbracketed(shown: str) -> tuple[str, list[list[int]]]:
    """The text without the brackets, and the marks; a bracket that is not closed is left out."""
    text, marks, start = "", [], None
    for character in shown:
        if character == "[":
            start = len(text)
        elif character == "]":
            if start is not None and start < len(text):
                marks.append([start, len(text)])
            start = None
        else:
            text += character
    return text, marks
