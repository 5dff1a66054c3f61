"""Editors of attributes: segments or a list for one value, tags for several, a line for text, a box for yes and no."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from models.schema_parts import BOOLEAN, ENUM, ENUM_MULTI, STRING, Attribute, Choice
from ui import i18n
from ui.parts import Combo, Flow, IconButton, Segment, clear, label, row
from ui.shell import Shell
from ui.theme import ui_font

WIDEST_SEGMENTS: Final = 216
NOTHING: Final = "–"


class AttributeEditor(QWidget):
    """``edited`` carries the new value, None when the attribute was emptied."""

    edited = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)

    def show_value(self, value: Any, *, enabled: bool) -> None:
        raise NotImplementedError


def editor_for(shell: Shell, attribute: Attribute, choices: Sequence[Choice]) -> AttributeEditor:
    """The editor that fits the type of the attribute and the room its values need."""
    name = attribute.name_in(i18n.language())
    shown = [choice for choice in choices if choice.active]
    if attribute.type == ENUM:
        if _fits(shown, optional=not attribute.required):
            return SegmentEditor(shell, name, shown, optional=not attribute.required)
        return ListEditor(shell, name, shown, optional=not attribute.required)
    if attribute.type == ENUM_MULTI:
        return TagEditor(shell, name, shown)
    if attribute.type == BOOLEAN:
        return BoxEditor(name)
    return TextEditor(name, read_only=attribute.type != STRING)


def _fits(choices: Sequence[Choice], *, optional: bool) -> bool:
    metrics = QFontMetrics(ui_font(12, 600))
    words = [choice.name_in(i18n.language()) for choice in choices] + ([NOTHING] if optional else [])
    return 0 < len(words) <= 4 and sum(metrics.horizontalAdvance(word) + 20 for word in words) <= WIDEST_SEGMENTS


class SegmentEditor(AttributeEditor):
    def __init__(self, shell: Shell, name: str, choices: Sequence[Choice], *, optional: bool) -> None:
        super().__init__(name)
        self._values = {str(choice.id): choice.id for choice in choices}
        self._options = [(str(choice.id), choice.name_in(i18n.language()), "") for choice in choices]
        if optional:
            self._options.append(("", NOTHING, ""))
        self._segment = Segment(shell, 26)
        self._segment.set_choices(self._options, "")
        self._segment.chosen.connect(lambda key: self.edited.emit(self._values.get(key)))
        self.setLayout(row(self._segment, 1, spacing=0))

    def show_value(self, value: Any, *, enabled: bool) -> None:
        self._segment.set_current("" if value is None else str(value))
        self._segment.setEnabled(enabled)


class ListEditor(AttributeEditor):
    def __init__(self, shell: Shell, name: str, choices: Sequence[Choice], *, optional: bool) -> None:
        super().__init__(name)
        self._combo = Combo(shell)
        self._combo.setAccessibleName(name)
        if optional:
            self._combo.addItem(NOTHING, None)
        for choice in choices:
            self._combo.addItem(choice.name_in(i18n.language()), choice.id)
        self._combo.activated.connect(lambda _: self.edited.emit(self._combo.currentData()))
        self.setLayout(row(self._combo, spacing=0))

    def show_value(self, value: Any, *, enabled: bool) -> None:
        position = self._combo.findData(value)
        if position < 0 and value is not None:
            self._combo.addItem(str(value), value)
            position = self._combo.count() - 1
        self._combo.setCurrentIndex(position)
        self._combo.setEnabled(enabled)


class TagEditor(AttributeEditor):
    def __init__(self, shell: Shell, name: str, choices: Sequence[Choice]) -> None:
        super().__init__(name)
        self._shell, self._choices = shell, choices
        self._values: list[Any] = []
        self._shown: tuple[list[Any], bool] | None = None
        self._flow = Flow(spacing=5)
        self.setLayout(self._flow)

    def show_value(self, value: Any, *, enabled: bool) -> None:
        values = list(value) if isinstance(value, list | tuple) else []
        if (values, enabled) == self._shown:
            return
        self._values, self._shown = values, (values, enabled)
        clear(self._flow)
        for item in self._values:
            self._flow.addWidget(self._tag(item, enabled=enabled))
        if enabled and len(self._values) < len(self._choices):
            self._flow.addWidget(self._adder())
        self.updateGeometry()

    def _words(self, value: Any) -> str:
        return next((c.name_in(i18n.language()) for c in self._choices if c.id == value), str(value))

    def _tag(self, value: Any, *, enabled: bool) -> QWidget:
        words = self._words(value)
        tag = QPushButton(f"{words}  ×" if enabled else words)
        tag.setProperty("tag", True)
        tag.setEnabled(enabled)
        tag.setAccessibleName(f"{i18n.tr('button.remove')} {words}")
        tag.clicked.connect(lambda: self.edited.emit([v for v in self._values if v != value] or None))
        return tag

    def _adder(self) -> QWidget:
        button = IconButton(self._shell, "plus", 14)
        button.setFixedSize(26, 26)
        button.describe(i18n.tr("button.add"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for choice in self._choices:
            if choice.id not in self._values:
                entry = menu.addAction(choice.name_in(i18n.language()))
                entry.triggered.connect(lambda _=False, value=choice.id: self.edited.emit([*self._values, value]))
        button.setMenu(menu)
        return button


class BoxEditor(AttributeEditor):
    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._box = QCheckBox()
        self._box.setAccessibleName(name)
        self._box.clicked.connect(lambda on: self.edited.emit(True if on else None))
        self.setLayout(row(self._box, 1, spacing=0))

    def show_value(self, value: Any, *, enabled: bool) -> None:
        self._box.setChecked(value is True)
        self._box.setEnabled(enabled)


class TextEditor(AttributeEditor):
    """A line of text, saved when it is left; ``ended``: with Enter. References to known entities are shown only."""

    ended = Signal()

    def __init__(self, name: str, *, read_only: bool) -> None:
        super().__init__(name)
        self._read_only = read_only
        self._value = ""
        self._line = QLineEdit()
        self._line.setAccessibleName(name)
        self._line.setProperty("soft", True)
        self._line.editingFinished.connect(self._finished)
        self._line.returnPressed.connect(self.ended)
        if not read_only:
            self.setFocusProxy(self._line)
        self._shown = label(tone="t2")
        self._shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setLayout(row(self._shown if read_only else self._line, spacing=0))

    def show_value(self, value: Any, *, enabled: bool) -> None:
        several = isinstance(value, list | tuple)
        self._value = i18n.listed(list(value)) if several else "" if value is None else str(value)
        self._shown.setText(self._value or NOTHING)
        if not self._line.hasFocus() or self._line.text() == self._value:
            self._line.setText(self._value)
        self._line.setEnabled(enabled and not self._read_only)

    def _finished(self) -> None:
        text = self._line.text().strip()
        if text != self._value:
            self._value = text
            self.edited.emit(text or None)
