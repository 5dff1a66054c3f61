"""Choosing what the list shows: every choice takes effect at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLineEdit, QWidget

from models.annotation import ENTITY, EVENT, STANCE
from models.schema import Schema
from storage.project import Facets, Filter
from ui import i18n
from ui.annotate import filtering
from ui.buttons import FLAT, KeyButton
from ui.keyboard import chord
from ui.parts import Combo, column, label, row, set_tone
from ui.periods import period, written
from ui.shell import Shell

WIDTH: Final = 330
LEAST_CHOICE: Final = 2  # with one batch there is nothing to choose


class FilterPopover(QFrame):
    """``chosen`` carries the new filter. Esc and Enter close."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self._shell = shell
        self._filter = Filter()
        self.combos = {name: Combo(shell) for name in (*filtering.PIECES[:4], "status")}
        self.dates = {name: QLineEdit() for name in (filtering.SINCE, filtering.UNTIL)}
        self.doubt = QCheckBox()
        self.clear_button = KeyButton(shell, FLAT, height=28)
        self.done = KeyButton(shell, key=chord("Escape"), height=28)
        self._names: dict[str, Any] = {}
        self._wrong = label(size=12, tone="bad")
        self.setFixedWidth(WIDTH)
        foot = row(self._wrong, 1, self.clear_button, self.done)
        self.setLayout(column(self._form(), self.doubt, foot, spacing=12, margins=(16, 14, 16, 12)))
        self._connect()

    def _form(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for n, name in enumerate((filtering.LABEL, "status", *filtering.PIECES[1:6])):
            self._names[name] = label(tone="t2")
            grid.addWidget(self._names[name], n, 0)
            grid.addWidget(self.combos.get(name) or self.dates[name], n, 1)
        return grid

    def _connect(self) -> None:
        for combo in self.combos.values():
            combo.activated.connect(lambda _: self._take())
        for field in self.dates.values():
            field.editingFinished.connect(self._take)
        self.doubt.toggled.connect(lambda _: self._take())
        self.clear_button.clicked.connect(self._clear)
        self.done.clicked.connect(self.close)

    def open(self, wanted: Filter, facets: Facets, schema: Schema, at: QPoint) -> None:
        """Shows the filter as it is; ``at`` is the corner on the reading side, on the screen."""
        self._filter = wanted
        self._fill(facets, schema)
        self._show(wanted)
        self.adjustSize()
        x = at.x() - WIDTH if self._shell.rtl else at.x()
        self.move(max(0, x), at.y())
        self.show()
        self.combos[filtering.LABEL].setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill(self, facets: Facets, schema: Schema) -> None:
        for name, words in self._names.items():
            words.setText(i18n.tr(filtering.NAMES[name]))
            (self.combos.get(name) or self.dates[name]).setAccessibleName(words.text())
        self.doubt.setText(i18n.tr("filter.doubt"))
        self.clear_button.show_words(i18n.tr("button.clear_filter"))
        self.done.show_words(i18n.tr("button.close"))
        self._wrong.clear()
        self._fill_labels(schema)
        statuses = [(i18n.tr(f"status.{name}"), name) for name in ("new", "in_progress", "finished")]
        self._offer("status", statuses, always=True)
        self._offer(filtering.PERSON, [(i18n.isolated(name), name) for name in facets.people])
        self._offer(filtering.BATCH, [(i18n.isolated(name), name) for name in facets.batches])
        self._offer(filtering.LANGUAGE, [(filtering.language_words(code), code) for code in facets.languages])
        for name, field in self.dates.items():
            field.setPlaceholderText(i18n.tr("filter.date_example"))
            self._let_see(name, there=facets.dated or bool(getattr(self._filter, name)))

    def _offer(self, name: str, choices: Sequence[tuple[str, str]], *, always: bool = False) -> None:
        combo = self.combos[name]
        combo.clear()
        combo.addItem(i18n.tr("filter.any"), None)
        for words, value in choices:
            combo.addItem(words, value)
        asked = name in filtering.pieces(self._filter)
        self._let_see(name, there=always or asked or len(choices) >= LEAST_CHOICE)

    def _let_see(self, name: str, *, there: bool) -> None:
        self._names[name].setVisible(there)
        (self.combos.get(name) or self.dates[name]).setVisible(there)

    def _fill_labels(self, schema: Schema) -> None:
        combo, looks = self.combos[filtering.LABEL], self._shell.session.looks
        combo.clear()
        combo.addItem(i18n.tr("filter.any"), None)
        order = looks.order if looks is not None else []
        kinds: Iterable[tuple[str, Sequence[str]]] = (
            (ENTITY, order),
            *((kind, [found.id for found in schema.labels(kind) if found.active]) for kind in (EVENT, STANCE)),
        )
        for kind, names in kinds:
            combo.insertSeparator(combo.count())
            for name in names:
                found = schema.label(kind, name)
                if found is not None:
                    swatch = _swatch(self._shell.hue_of(kind, name)[0], round_=kind != ENTITY)
                    combo.addItem(swatch, found.name_in(i18n.language()), f"{kind}:{name}")

    def _show(self, wanted: Filter) -> None:
        values = {
            filtering.LABEL: f"{wanted.kind}:{wanted.label}" if wanted.label else None,
            "status": wanted.status,
            filtering.PERSON: wanted.person if wanted.worked else None,
            filtering.BATCH: wanted.batch,
            filtering.LANGUAGE: wanted.language,
        }
        for name, value in values.items():
            self.combos[name].setCurrentIndex(max(0, self.combos[name].findData(value)) if value else 0)
        for name, field in self.dates.items():
            day = getattr(wanted, name)
            field.setText(written(day) if day else "")
        self.doubt.blockSignals(True)
        self.doubt.setChecked(wanted.flagged)
        self.doubt.blockSignals(False)

    def _take(self) -> None:
        user = self._shell.session.user
        kind, _, name = str(self.combos[filtering.LABEL].currentData() or f"{ENTITY}:").partition(":")
        person = self.combos[filtering.PERSON].currentData()
        dates = self._dates()
        made = replace(
            self._filter,
            kind=kind,
            label=name or None,
            status=self._status(),
            person=person or user or None,
            worked=person is not None,
            batch=self.combos[filtering.BATCH].currentData(),
            language=self.combos[filtering.LANGUAGE].currentData(),
            since=dates[filtering.SINCE],
            until=dates[filtering.UNTIL],
            flagged=self.doubt.isChecked(),
        )
        if made != self._filter:
            self._filter = made
            self.chosen.emit(made)

    def _status(self) -> str | None:
        """The pill «flagged» is no choice here and stays what it is until another one is made."""
        found = self.combos["status"].currentData()
        return "flagged" if found is None and self._filter.status == "flagged" else found

    def _dates(self) -> dict[str, str | None]:
        """The first day of what was typed as the beginning, the last day of it as the end."""
        found: dict[str, str | None] = {}
        wrong = False
        for n, (name, field) in enumerate(self.dates.items()):
            typed = period(field.text()) if field.text().strip() else None
            bad = bool(field.text().strip()) and typed is None
            set_tone(field, "wrong", bad)
            wrong |= bad
            found[name] = typed[n] if typed is not None else None
        self._wrong.setText(i18n.tr("filter.wrong_date") if wrong else "")
        return found

    def _clear(self) -> None:
        self._filter = filtering.cleared(self._filter, self._shell.session.user)
        self._show(self._filter)
        self.chosen.emit(self._filter)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
            self.close()
        else:
            super().keyPressEvent(event)


def _swatch(colour: str, *, round_: bool) -> QIcon:
    picture = QPixmap(24, 24)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(2, 2, 20, 20), 10 if round_ else 5, 10 if round_ else 5)
    return QIcon(picture)
