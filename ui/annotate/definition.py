"""What a label, role or attribute means, from the schema: its definition, a good example and a tricky one."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel

from models.annotation import ENTITY, EVENT
from models.schema_parts import Attribute, Label, Role
from ui import i18n
from ui.parts import Chip, Flow, column, label, row, wrapped
from ui.shell import Shell
from ui.theme import ui_font

RTL_LANGUAGES: Final = frozenset({"fa", "ar", "ur", "he"})
VALUES_SHOWN: Final = 8
Part = Label | Role | Attribute


class Definition(QFrame):
    """``kind`` is what the label, role or attribute belongs to."""

    def __init__(self, shell: Shell, kind: str, shown: Part) -> None:
        super().__init__()
        self.setObjectName("card")
        self._shell, self._kind = shell, kind
        self._lines = column(spacing=6, margins=(12, 10, 12, 10))
        name = label(shown.name_in(i18n.language()), 13, 600)
        self._lines.addLayout(row(name, label(i18n.isolated(i18n.Ltr(shown.id)), 11.5, tone="t3"), 1))
        if isinstance(shown, Label):
            self._add_label(shown)
        elif isinstance(shown, Role):
            self._add_role(shown)
        else:
            self._add_attribute(shown)
        self.setLayout(self._lines)

    def _add_words(self, words: str) -> None:
        if words:
            self._lines.addWidget(wrapped(words, 12.5, tone="t2"))

    def _add_label(self, shown: Label) -> None:
        self._add_words(shown.definition_in(i18n.language()))
        self._add_examples(shown.examples, self._shell.hue_of(self._kind, shown.id)[1])

    def _add_examples(self, examples: Mapping[str, Any], ink: str) -> None:
        for which in ("positive", "tricky"):
            example = examples.get(which)
            if isinstance(example, Mapping):
                self._lines.addWidget(label(i18n.tr(f"definition.{which}"), 11.5, tone="t3"))
                self._lines.addWidget(_example(example, ink))
                note = _in_language(example.get("note"))
                if note:
                    self._lines.addWidget(wrapped(note, 12, tone="t3"))

    def _add_role(self, shown: Role) -> None:
        """The definition, examples where the schema has some, and who may fill the role."""
        self._add_words(_in_language(shown.definition))
        examples = shown.raw.get("examples")
        self._add_examples(examples if isinstance(examples, Mapping) else {}, self._shell.theme.hue("plum")[1])
        project = self._shell.session.project
        names = Flow(4)
        for each in shown.entities:
            found = project.schema.label(ENTITY, each) if project is not None else None
            words = found.short_in(i18n.language()) if found is not None else each
            names.addWidget(Chip(words, self._shell.hue_of(ENTITY, each), size=11))
        if shown.events:
            names.addWidget(Chip(i18n.tr("kind.event"), self._shell.hue_of(EVENT, ""), pill=True, size=11))
        self._lines.addWidget(label(i18n.tr("definition.fillers"), 11.5, tone="t3"))
        self._lines.addLayout(names)

    def _add_attribute(self, shown: Attribute) -> None:
        """The help and the values with what they mean."""
        self._add_words(_in_language(shown.help))
        for choice in [choice for choice in shown.values if choice.active][:VALUES_SHOWN]:
            means = _in_language(choice.raw.get("definition"))
            name = choice.name_in(i18n.language())
            self._lines.addWidget(wrapped(f"{name}: {means}" if means else name, 12, tone="t2"))


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


def _in_language(names: Any) -> str:
    if not isinstance(names, Mapping):
        return ""
    return str(names.get(i18n.language()) or names.get("en") or "")
