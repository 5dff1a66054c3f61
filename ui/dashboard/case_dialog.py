"""The places behind a figure; one of them opens where it stands."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from models.schema import Schema
from storage.case_list import Found, Listed
from ui import i18n
from ui.adjudicate.rows import type_words
from ui.adjudicate.wording import label_name
from ui.dialogs.base import Dialog
from ui.parts import wrapped
from ui.shell import Shell
from ui.theme import ui_font

HEIGHT: Final = 52
_FOUND: Final = int(Qt.ItemDataRole.UserRole)


class CaseDialog(Dialog):
    """``chosen`` is the place that the person wants to see, None when they close the list."""

    def __init__(self, shell: Shell, parent: QWidget | None, title: str) -> None:
        super().__init__(shell, parent, title, "filter", width=680)
        self.chosen: Found | None = None
        self.list = QListWidget()
        self.list.setItemDelegate(_Rows(shell))
        self.list.setMinimumHeight(360)
        self.list.setAccessibleName(i18n.plain(title))
        self.words = wrapped(i18n.tr("dashboard.working"), 12.5, tone="t2")
        self.list.itemClicked.connect(self._take_item)
        self.list.itemActivated.connect(self._take_item)
        self.body.addWidget(self.words)
        self.body.addWidget(self.list)
        self.add_buttons(i18n.tr("dashboard.open_case"), "enter")

    def show_found(self, listed: Listed) -> None:
        project = self._shell.session.project
        assert project is not None
        words = i18n.plural("count.places", listed.total)
        if listed.total > len(listed.found):
            words += f" · {i18n.tr('dashboard.first_shown', n=len(listed.found))}"
        self.words.setText(words)
        for found in listed.found:
            item = QListWidgetItem(describe(found, project.schema))
            item.setData(_FOUND, found)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _take_item(self, item: QListWidgetItem) -> None:
        self.chosen = item.data(_FOUND)
        self.accept()

    def take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._take_item(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.take()
            return
        super().keyPressEvent(event)


def describe(found: Found, schema: Schema) -> str:
    """A place in one line, as a screen reader says it."""
    parts = [f"{found.before}{found.surface}{found.after}".replace("\n", " ").strip(), *details(found, schema)]
    return " · ".join(part for part in parts if part)


def details(found: Found, schema: Schema) -> list[str]:
    what = ""
    if found.detail:
        status = f"status.{found.detail}"
        what = i18n.tr(status) if i18n.has(status) else type_words(found.detail)
    names = " / ".join(label_name(schema, found.kind, each) for each in found.labels)
    return [part for part in (what, names, i18n.isolated(found.person) if found.person else "", found.title) if part]


class _Rows(QStyledItemDelegate):
    """The words of the place in their context, and under them what it is and in which document."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        found, theme = index.data(_FOUND), self._shell.theme
        project = self._shell.session.project
        if project is None or not isinstance(found, Found):
            return
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect)
        painter.save()
        if on:
            painter.fillRect(box, theme.color("sel"))
        first = box.adjusted(12, 6, -12, -24)
        second = box.adjusted(12, 27, -12, -4)
        painter.setPen(theme.color("sel_text" if on else "t1"))
        painter.setFont(ui_font(13.5, QFont.Weight.Medium))
        # The words of the text come first: they are what the person looks for.
        words = f"{found.surface.strip() or found.title}"
        context = f"…{found.before}{found.surface}{found.after}…".replace("\n", " ") if found.surface else ""
        self._line(painter, first, i18n.isolated(words.replace("\n", " ")), context, theme.color("t3"))
        painter.setFont(ui_font(12))
        painter.setPen(theme.color("t2"))
        self._line(painter, second, " · ".join(details(found, project.schema)))
        painter.restore()

    def _line(self, painter: QPainter, box: QRectF, words: str, faint: str = "", ink: QColor | None = None) -> None:
        rtl = self._shell.rtl
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        flags |= Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, int(flags | Qt.TextFlag.TextSingleLine), elided)
        if faint and ink is not None:
            width = painter.fontMetrics().horizontalAdvance(elided) + 16
            rest = box.adjusted(0, 0, -width, 0) if rtl else box.adjusted(width, 0, 0, 0)
            painter.setFont(ui_font(12))
            painter.setPen(ink)
            shown = painter.fontMetrics().elidedText(
                i18n.isolated(faint), Qt.TextElideMode.ElideRight, int(rest.width())
            )
            painter.drawText(rest, int(flags | Qt.TextFlag.TextSingleLine), shown)
