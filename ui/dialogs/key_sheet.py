"""Every key on one sheet: the table of actions, and the motions of the caret."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from ui import i18n
from ui.action_words import action_words
from ui.actions import Action
from ui.dialogs.base import Dialog
from ui.keyboard import Chord, chord
from ui.keycaps import KeyCaps
from ui.parts import column, label, row
from ui.session import ANNOTATE
from ui.shell import Shell

MOTIONS: Final = (
    ("ArrowLeft", "keys.word"), ("Alt+ArrowLeft", "keys.letter"), ("Ctrl+ArrowLeft", "keys.sentence"),
    ("ArrowDown", "keys.line"), ("Home", "keys.line_ends"), ("Ctrl+Home", "keys.text_ends"),
    ("Shift+ArrowLeft", "keys.select"),
)  # fmt: skip
GROUPS: Final = (
    "menu.annotate", "menu.adjudicate", "menu.dashboard", "menu.go", "menu.edit", "menu.view", "menu.project",
    "menu.team", "menu.help",
)  # fmt: skip
COLUMNS: Final = 3


class KeySheet(Dialog):
    def __init__(self, shell: Shell, parent: QWidget | None) -> None:
        super().__init__(shell, parent, i18n.tr("panel.key_sheet"), "keyboard", width=1080)
        self.setMinimumHeight(640)
        groups = [(i18n.tr("keys.labels"), self._labels()), (i18n.tr("keys.moving"), self._motions())]
        groups += [(i18n.tr(name), self._group(name)) for name in GROUPS]
        content = QWidget()
        columns: list[list[QWidget]] = [[] for _ in range(COLUMNS)]
        heights = [0] * COLUMNS
        for title, lines in groups:
            if lines:
                shortest = heights.index(min(heights))
                columns[shortest].append(self._card(title, lines))
                heights[shortest] += len(lines) + 2
        content.setLayout(row(*(column(*items, 1, spacing=12) for items in columns), spacing=12))
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setAccessibleName(i18n.tr("panel.key_sheet"))
        self.body.addWidget(area)
        self.add_buttons()

    def _labels(self) -> list[tuple[str, tuple[Chord, ...], str]]:
        if self._shell.session.mode != ANNOTATE:
            return []
        found = [a for a in self._shell.actions if a.id == "action.add_entity"]
        return [(action_words(self._shell, a), a.keys, self._shell.hue_of("entity", a.arg)[0]) for a in found]

    def _motions(self) -> list[tuple[str, tuple[Chord, ...], str]]:
        return [(i18n.tr(key), (chord(keys),), "") for keys, key in MOTIONS]

    def _group(self, name: str) -> list[tuple[str, tuple[Chord, ...], str]]:
        mode = self._shell.session.mode
        found: list[Action] = [
            a for a in self._shell.actions if a.menu == name and a.keys and not a.arg and a.mode in {"", mode}
        ]
        lines = [(i18n.tr(action.id).rstrip("…"), action.keys, "") for action in found]
        if name == "menu.adjudicate" and lines:
            lines.insert(0, (i18n.tr("adjudicate.take_any"), tuple(chord(f"Digit{n}") for n in (1, 2, 3)), ""))
        return lines

    def _card(self, title: str, lines: list[tuple[str, tuple[Chord, ...], str]]) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        grid = QGridLayout()
        grid.setContentsMargins(14, 10, 14, 12)
        grid.setVerticalSpacing(6)
        grid.addWidget(label(title, 12, 600, "t2"), 0, 0, 1, 2)
        for n, (words, keys, color) in enumerate(lines, 1):
            name = label(words, 12.5)
            grid.addLayout(row(*([_Square(color)] if color else []), name, 1, spacing=6), n, 0)
            caps = row(1, *(KeyCaps(each, self._shell.theme) for each in keys), spacing=8)
            grid.addLayout(caps, n, 1)
        grid.setColumnStretch(0, 1)
        card.setLayout(grid)
        return card


class _Square(QWidget):
    """The colour of a label beside its name."""

    def __init__(self, color: str) -> None:
        super().__init__()
        self.setFixedSize(10, 10)
        self.setAutoFillBackground(True)
        palette = self.palette()
        palette.setColor(self.backgroundRole(), QColor(color))
        self.setPalette(palette)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
