"""What a label means, from the schema: its definition, a good example and a tricky one."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel

from models.schema_parts import Label
from ui import i18n
from ui.parts import column, label, row, wrapped
from ui.shell import Shell
from ui.theme import ui_font

RTL_LANGUAGES = frozenset({"fa", "ar", "ur", "he"})


class Definition(QFrame):
    def __init__(self, shell: Shell, kind: str, shown: Label) -> None:
        super().__init__()
        self.setObjectName("card")
        language = i18n.language()
        ink = shell.hue_of(kind, shown.id)[1]
        lines = column(spacing=6, margins=(12, 10, 12, 10))
        name = label(shown.name_in(language), 13, 600)
        lines.addLayout(row(name, label(i18n.isolated(i18n.Ltr(shown.id)), 11.5, tone="t3"), 1))
        lines.addWidget(wrapped(shown.definition_in(language), 12.5, tone="t2"))
        for which in ("positive", "tricky"):
            example = shown.examples.get(which)
            if isinstance(example, Mapping):
                lines.addWidget(label(i18n.tr(f"definition.{which}"), 11.5, tone="t3"))
                lines.addWidget(_example(example, ink))
                note = _note(example, language)
                if note:
                    lines.addWidget(wrapped(note, 12, tone="t3"))
        self.setLayout(lines)


def _example(example: Mapping[str, Any], ink: str) -> QLabel:
    shown = wrapped(size=12.5)
    shown.setTextFormat(Qt.TextFormat.RichText)
    direction = "rtl" if example.get("lang") in RTL_LANGUAGES else "ltr"
    shown.setFont(ui_font(12.5))
    shown.setText(f'<p dir="{direction}">{_marked(str(example.get("text", "")), example.get("marks") or [], ink)}</p>')
    return shown


def _marked(text: str, marks: list[list[int]], ink: str) -> str:
    """The example with its marked words set off; marks are (start, end) in code points."""
    out, at = [], 0
    for start, end in marks:
        out += [escape(text[at:start]), f'<b style="color:{ink}">{escape(text[start:end])}</b>']
        at = end
    return "".join([*out, escape(text[at:])])


def _note(example: Mapping[str, Any], language: str) -> str:
    notes = example.get("note")
    return str(notes.get(language) or notes.get("en") or "") if isinstance(notes, Mapping) else ""
