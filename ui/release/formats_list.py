"""The formats that go out beside the JSONL, each with what it will not hold of this project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from storage.formats.base import Format
from storage.formats.registry import FORMATS
from ui import i18n
from ui.buttons import FLAT, KeyButton
from ui.parts import Picture, column, label, row
from ui.shell import Shell

USUAL: Final = ("parquet", "conll", "brat", "csv", "spacy")
"""Shown at once; the others when they are asked for or chosen."""


class FormatsList(QFrame):
    changed = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("card")
        self._shell = shell
        always = QCheckBox(i18n.tr("release.always"))
        always.setChecked(True)
        always.setEnabled(False)
        writers = [form for form in FORMATS.values() if form.write is not None]
        ordered = sorted(writers, key=lambda form: form.id not in USUAL)
        self.rows = {form.id: FormatRow(shell, form) for form in ordered}
        self.more = KeyButton(shell, FLAT, "chevron-down", height=26)
        self.more.show_words(i18n.tr("release.more_formats"))
        self.more.clicked.connect(self._show_all)
        self.setLayout(column(always, *self.rows.values(), row(self.more, 1), spacing=2, margins=(12, 8, 12, 8)))
        for name, each in self.rows.items():
            each.setVisible(name in USUAL)
            each.box.toggled.connect(lambda _: self.changed.emit())

    def chosen(self) -> tuple[str, ...]:
        """In the order of the registry, so that the same choice is the same release."""
        return tuple(name for name in FORMATS if name in self.rows and self.rows[name].box.isChecked())

    def choose(self, names: Collection[str]) -> None:
        for name, each in self.rows.items():
            each.box.setChecked(name in names)
            each.setVisible(name in USUAL or name in names)

    def show_lost(self, lost: Mapping[str, Counter[str]]) -> None:
        for name, each in self.rows.items():
            each.show_lost(lost.get(name))

    def _show_all(self) -> None:
        for each in self.rows.values():
            each.show()
        self.more.hide()
        next(each for name, each in self.rows.items() if name not in USUAL).box.setFocus()


class FormatRow(QWidget):
    """A format, and how much it drops."""

    def __init__(self, shell: Shell, form: Format) -> None:
        super().__init__()
        name = f"format.{form.id}"
        self.box = QCheckBox(i18n.tr(name) if i18n.has(name) else form.id)
        said = (f"format.about.{form.id}", *(f"loss.{key}" for key in form.cannot_hold))
        self.box.setToolTip("\n".join(i18n.tr(key) for key in said if i18n.has(key)))
        self._sign = Picture(shell, "warning", "warn", 14)
        self.words = label(size=12, tone="warn")
        self.setLayout(row(self.box, 1, self._sign, self.words, spacing=6))
        self.show_lost(None)

    def show_lost(self, lost: Counter[str] | None) -> None:
        """None when it is not known."""
        total = lost.total() if lost else 0
        self.words.setText(i18n.tr("release.drops", n=total) if total else "")
        self.words.setToolTip("\n".join(_kinds(lost)) if lost else "")
        self._sign.setVisible(total > 0)


def _kinds(lost: Counter[str]) -> list[str]:
    """What is lost how often; what the single losses are about is in LOSSES.md."""
    said = (f"{i18n.number(n)} × {i18n.general(f'loss.{key}')}" for key, n in lost.most_common())
    return list(said)
