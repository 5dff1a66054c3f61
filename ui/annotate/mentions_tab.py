"""Every annotation of the document in reading order; choosing one puts it in focus."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.annotation import EVENT, Annotation
from models.text.folding import fold
from ui import i18n
from ui.annotate.search_field import SearchField
from ui.parts import column, paint_chip
from ui.rows_list import ROW, Index, RowsList
from ui.shell import Shell
from ui.theme import ui_font

HEIGHT: Final = 34


class MentionsModel(RowsList[Annotation]):
    """The annotations that match what was typed, by (start, end, id)."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell

    def show(self, query: str) -> None:
        wanted = fold(query)
        self.put([a for a in self._shell.session.layer if not wanted or wanted in fold(self.spoken(a))])

    def label_words(self, annotation: Annotation) -> str:
        project = self._shell.session.project
        found = project.schema.label(annotation.kind, annotation.label) if project else None
        return found.short_in(i18n.language()) if found else annotation.label

    def spoken(self, annotation: Annotation) -> str:
        text = self._shell.session.text[annotation.start : annotation.end]
        return f"{self.label_words(annotation)} {text}"


class MentionsTab(QWidget):
    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.model = MentionsModel(shell)
        self.search = SearchField(shell)
        self.search.field.textChanged.connect(self.renew)
        self.search.left.connect(self.search.field.clear)
        self.view = QListView()
        self.view.setObjectName("documents")
        self.view.setModel(self.model)
        self.view.setItemDelegate(MentionDelegate(shell, self.model))
        self.view.setUniformItemSizes(True)
        self.view.clicked.connect(self._chosen)
        self.view.activated.connect(self._chosen)
        self.setLayout(column(self.search, self.view, spacing=8, margins=(12, 12, 12, 0)))

    def renew(self, *_: object) -> None:
        self.search.field.setPlaceholderText(i18n.tr("mentions.filter"))
        self.search.field.setAccessibleName(i18n.tr("mentions.filter"))
        self.view.setAccessibleName(i18n.tr("panel.all_mentions"))
        at = self.view.verticalScrollBar().value()
        self.model.show(self.search.field.text())
        self.view.verticalScrollBar().setValue(at)
        self.show_focus()

    def show_focus(self) -> None:
        focus = self._shell.session.focus
        for n, annotation in enumerate(self.model.rows):
            if annotation.id == focus:
                self.view.setCurrentIndex(self.model.index(n, 0))
                return
        self.view.clearSelection()

    def _chosen(self, index: QModelIndex) -> None:
        self._shell.session.set_focus(self.model.rows[index.row()].id)


class MentionDelegate(QStyledItemDelegate):
    def __init__(self, shell: Shell, model: MentionsModel) -> None:
        super().__init__(model)
        self._shell, self._model = shell, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        annotation = index.data(ROW)
        theme, rtl = self._shell.theme, self._shell.rtl
        box = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.color("sel"))
        painter.setFont(ui_font(11.5, 600))
        words = self._model.label_words(annotation)
        pill = annotation.kind == EVENT
        width = painter.fontMetrics().horizontalAdvance(words) + (20 if pill else 14)
        x = box.right() - 6 - width if rtl else box.left() + 6
        hue = self._shell.hue_of(annotation.kind, annotation.label)
        paint_chip(painter, QRectF(x, box.top() + 7, width, 20), words, hue, pill=pill)
        room = box.adjusted(6, 0, -width - 16, 0) if rtl else box.adjusted(width + 16, 0, -6, 0)
        painter.setFont(ui_font(13))
        painter.setPen(theme.color("t1"))
        text = self._shell.session.text[annotation.start : annotation.end].replace("\n", " ")
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
        painter.restore()
