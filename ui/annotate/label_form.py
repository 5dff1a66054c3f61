"""The document labels as a form: what the schema asks about the article as a whole."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QScrollArea, QWidget

from models.document_labels import missing, set_label
from models.schema import DOCUMENT
from models.schema_parts import Attribute
from ui import i18n
from ui.annotate.attributes import AttributeEditor, TextEditor, editor_for
from ui.annotate.committing import commit_made
from ui.keyboard import chord
from ui.keycaps import KeyCaps
from ui.parts import column, label, row, set_tone, wrapped
from ui.session import Session
from ui.shell import Shell

NAME_WIDTH = 84
STAR = "\N{NO-BREAK SPACE}*"


class LabelForm(QWidget):
    """Required labels are marked, with a word and a star; each change is saved at once. ``written`` carries the label
    whose line of text was ended with Enter."""

    written = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell, self._session = shell, shell.session
        self._editors: dict[str, AttributeEditor] = {}
        self._names: dict[str, QWidget] = {}
        self._heading = label(size=12, weight=600, tone="t2")
        self._form = QFormLayout()
        self._form.setSpacing(7)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        head = row(self._heading, 1, KeyCaps(chord("KeyD"), shell.theme))
        self.setLayout(column(head, self._form, spacing=8))
        self._session.opened.connect(self._build)
        shell.refreshed.connect(self._build)

    def _build(self) -> None:
        """One row per label of the schema, in the language of the interface."""
        while self._form.rowCount():
            self._form.removeRow(0)
        self._editors, self._names = {}, {}
        project = self._session.project
        if project is None:
            return
        for attribute in project.schema.attributes(DOCUMENT):
            editor = editor_for(self._shell, attribute, project.schema.choices(attribute))
            editor.edited.connect(partial(self.put, attribute.id))
            if isinstance(editor, TextEditor):
                editor.ended.connect(partial(self.written.emit, attribute.id))
            self._names[attribute.id], self._editors[attribute.id] = self._name(attribute), editor
            self._form.addRow(self._names[attribute.id], editor)
        self.renew()

    def _name(self, attribute: Attribute) -> QWidget:
        words = attribute.name_in(i18n.language())
        name = wrapped(f"{words}{STAR}" if attribute.required else words, 12.5, tone="t2")
        name.setFixedWidth(NAME_WIDTH)
        name.setProperty("least", 28)
        help_text = attribute.help.get(i18n.language(), "")
        name.setToolTip(i18n.tr("labels.required") if attribute.required and not help_text else help_text)
        return name

    def mark(self, name: str) -> None:
        """Shows which label the keys are about, in sight; an empty ``name``: none."""
        for each, words in self._names.items():
            set_tone(words, "current", each == name)
        if name in self._editors:
            self._bring_into_sight(self._editors[name])

    def _bring_into_sight(self, editor: QWidget) -> None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None:
            parent.ensureWidgetVisible(editor)

    def write(self, name: str) -> None:
        """Gives the keyboard to the line of text of a label."""
        self._editors[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def renew(self) -> None:
        labels, editable = self._session.layer.labels, self._session.editable
        self._heading.setText(labels_progress(self._session) or i18n.tr("labels.heading"))
        for name, editor in self._editors.items():
            editor.show_value(labels.get(name), enabled=editable)

    def put(self, name: str, value: Any) -> None:
        put_label(self._session, name, value)


def labels_progress(session: Session) -> str:
    """How many of the required labels are filled, in words; empty where the schema requires none."""
    project = session.project
    needed = sum(a.required for a in project.schema.attributes(DOCUMENT)) if project is not None else 0
    if project is None or not needed:
        return ""
    return i18n.tr("labels.progress", n=needed - len(missing(session.layer, project.schema)), total=needed)


def put_label(session: Session, name: str, value: Any) -> None:
    """Set one document label of the open set; a value that the label does not take is said and not set."""
    if session.project is not None:
        schema = session.project.schema
        commit_made(session, lambda: set_label(session.layer, schema, name, value))
