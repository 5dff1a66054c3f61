"""What the schema's rules say about this document, as a list; choosing an entry goes to its place."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.schema_parts import ERROR
from ui import i18n, icons
from ui.annotate.findings import FindingsWatch
from ui.parts import column, wrapped
from ui.rows_list import ROW, Index, RowsList
from ui.shell import Shell
from ui.theme import ui_font

if TYPE_CHECKING:
    from models.validation import Finding

LEAST: Final = 34
SIDES: Final = 44
"""Pixels beside the words of a row."""
ABOVE: Final = 8
_WRAP: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class FindingsModel(RowsList["Finding"]):
    TOLD = RowsList.TOLD | {Qt.ItemDataRole.ToolTipRole}

    def __init__(self, watch: FindingsWatch) -> None:
        super().__init__()
        self._watch = watch

    def words(self, finding: Finding) -> str:
        return self._watch.words(finding)

    def show(self, rows: list[Finding]) -> None:
        if rows != list(self.rows):
            self.put(rows)

    def spoken(self, finding: Finding) -> str:
        return f"{i18n.tr(f'severity.{finding.severity}')}: {self.words(finding)}"


@lru_cache(maxsize=1024)
def _height(words: str, width: int) -> int:
    """Of a row whose words have ``width`` pixels."""
    box = QFontMetrics(ui_font(12.5)).boundingRect(QRect(0, 0, width, 10_000), int(_WRAP), words)
    return max(LEAST, box.height() + 2 * ABOVE)


class FindingsTab(QWidget):
    """``wanted`` carries the finding that was chosen."""

    wanted = Signal(object)

    def __init__(self, shell: Shell, watch: FindingsWatch) -> None:
        super().__init__()
        self._watch = watch
        self.model = FindingsModel(watch)
        self._nothing = wrapped(size=13, tone="t3")
        self.view = QListView()
        self.view.setObjectName("documents")
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(shell, self.model, self.view))
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.clicked.connect(self._chosen)
        self.view.activated.connect(self._chosen)
        self.setLayout(column(self._nothing, self.view, spacing=8, margins=(12, 12, 12, 0)))

    def renew(self) -> None:
        self.view.setAccessibleName(i18n.tr("panel.findings"))
        self._nothing.setText(i18n.tr("findings.none"))
        self.model.show(self._watch.all)
        self._nothing.setVisible(not self.model.rows)
        self.view.setVisible(bool(self.model.rows))

    def _chosen(self, index: QModelIndex) -> None:
        self.wanted.emit(self.model.rows[index.row()])


class _Delegate(QStyledItemDelegate):
    """A sign by shape (errors are crosses, warnings triangles) and words, in as many lines as they need."""

    def __init__(self, shell: Shell, model: FindingsModel, view: QListView) -> None:
        super().__init__(model)
        self._shell, self._model, self._view = shell, model, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = self._model.words(index.data(ROW))
        return QSize(100, _height(words, self._view.viewport().width() - SIDES))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        finding = index.data(ROW)
        theme, rtl = self._shell.theme, self._shell.rtl
        box = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.color("sel"))
        error = finding.severity == ERROR
        sign = icons.pixmap("alert" if error else "warn-triangle", theme.color("bad" if error else "warn"), 16)
        painter.drawPixmap(round(box.right() - 26 if rtl else box.left() + 10), round(box.top() + 9), sign)
        words = box.adjusted(8, ABOVE, -36, 0) if rtl else box.adjusted(36, ABOVE, -8, 0)
        painter.setPen(theme.color("t1"))
        painter.setFont(ui_font(12.5))
        painter.drawText(words, int(_WRAP), self._model.words(finding))
        painter.restore()
