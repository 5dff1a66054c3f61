"""Fields of the schema's forms: names in three languages, colours, keys, boxes to tick."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from ui import i18n
from ui.guideline.page import direct, direction_of
from ui.labels import COLOURS, KEYS
from ui.language import LANGUAGES
from ui.parts import Combo, Flow, label
from ui.shell import Shell
from ui.theme import ui_font

_SWATCH: Final = 26.0


class Names(QWidget):
    """One row for each language, each in its own direction; columns are fields such as name and short name.
    ``edited`` carries the field and its names by language."""

    edited = Signal(str, object)

    def __init__(self, fields: Sequence[tuple[str, str]], tall: bool = False) -> None:
        """``fields`` are (field of the part, catalogue key)."""
        super().__init__()
        self._fields = fields
        self._names: dict[str, dict[str, str]] = {}
        self.lines: dict[tuple[str, str], QLineEdit | QPlainTextEdit] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        for column, (field, title) in enumerate(fields, 1):
            grid.addWidget(label(i18n.tr(title), 12, tone="t2"), 0, column)
            for n, code in enumerate(LANGUAGES, 1):
                grid.addWidget(label(LANGUAGES[code], 12, tone="t3"), n, 0)
                grid.addWidget(self._line(field, code, f"{i18n.tr(title)}, {LANGUAGES[code]}", tall), n, column)
        grid.setColumnMinimumWidth(0, 58)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2 if len(fields) > 1 else 0)
        self.setLayout(grid)

    def _line(self, field: str, code: str, name: str, tall: bool) -> QWidget:
        made: QLineEdit | QPlainTextEdit
        if tall:
            made = QPlainTextEdit()
            made.setTabChangesFocus(True)
            made.setFixedHeight(58)
            direct(made, code)
            made.textChanged.connect(lambda: self._edited(field, code, made.toPlainText()))
        else:
            made = QLineEdit()
            made.textEdited.connect(lambda text: self._edited(field, code, text))
            made.setLayoutDirection(direction_of(code))
        made.setFont(ui_font(13))
        made.setAccessibleName(name)
        self.lines[field, code] = made
        return made

    def show_part(self, part: Mapping[str, Any]) -> None:
        self._names = {field: dict(part.get(field) or {}) for field, _ in self._fields}
        for (field, code), line in self.lines.items():
            words = str(self._names[field].get(code, ""))
            line.blockSignals(True)
            line.setText(words) if isinstance(line, QLineEdit) else line.setPlainText(words)
            line.blockSignals(False)

    def _edited(self, field: str, code: str, text: str) -> None:
        names = {**self._names[field], code: text.strip()}
        self._names[field] = {language: words for language, words in names.items() if words}
        self.edited.emit(field, self._names[field] or None)


class Swatches(QWidget):
    """The colours of the palette; arrows walk, a click or Space takes one."""

    chosen = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell, self.colour = shell, COLOURS[0]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(round(_SWATCH * len(COLOURS)) + 4, round(_SWATCH) + 4)
        self.setAccessibleName(i18n.tr("schema.colour"))

    def show_colour(self, colour: str) -> None:
        self.colour = colour
        self.setAccessibleDescription(i18n.tr(f"colour.{colour}"))
        self.setToolTip(i18n.tr(f"colour.{colour}"))
        self.update()

    def take(self, n: int) -> None:
        self.show_colour(COLOURS[n % len(COLOURS)])
        self.chosen.emit(self.colour)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()), 0) * (-1 if self._shell.rtl else 1)
        if step:
            self.take(COLOURS.index(self.colour) + step)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        n = int((event.position().x() - 2) // _SWATCH)
        if 0 <= n < len(COLOURS):
            self.take(len(COLOURS) - 1 - n if self._shell.rtl else n)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._shell.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for n, colour in enumerate(COLOURS):
                place = len(COLOURS) - 1 - n if self._shell.rtl else n
                box = QRectF(2 + place * _SWATCH, 2, _SWATCH, _SWATCH)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.hue(colour)[0])
                painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), 4, 4)
                if colour == self.colour:
                    painter.setPen(QPen(theme.color("accent" if self.hasFocus() else "t1"), 2))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
                    painter.drawPoint(QPointF(box.center()))

    def sizeHint(self) -> QSize:
        return self.size()


class Checks(QWidget):
    """Boxes in lines; ``edited`` carries the ids of those that are ticked, in order."""

    edited = Signal(list)

    def __init__(self, choices: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        flow = Flow(4)
        for identifier, words in choices:
            box = QCheckBox(words)
            box.toggled.connect(lambda _: self.edited.emit(self.ticked()))
            self.boxes[identifier] = box
            flow.addWidget(box)
        self.setLayout(flow)

    def show_ticked(self, ids: Iterable[str]) -> None:
        wanted = set(ids)
        for identifier, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(identifier in wanted)
            box.blockSignals(False)

    def ticked(self) -> list[str]:
        return [identifier for identifier, box in self.boxes.items() if box.isChecked()]


def combo(
    shell: Shell, choices: Iterable[tuple[str, Any]], now: Any, take: Callable[[Any], object], name: str
) -> Combo:
    """A list of (words, value), the value in use shown; ``take`` gets the value that is chosen."""
    made = Combo(shell)
    for words, value in choices:
        made.addItem(words, value)
    made.setCurrentIndex(max(0, made.findData(now)))
    made.setAccessibleName(name)
    made.activated.connect(lambda _: take(made.currentData()))
    return made


def key_names() -> list[tuple[str, str]]:
    """The keys that a label may have on the text, as they are spoken."""
    from ui.keyboard import Chord
    from ui.keycaps import spoken

    return [(spoken(Chord(key)), key) for key in KEYS]
