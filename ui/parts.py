"""Small widgets that several parts of the window share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextLayout,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import icons
from ui.shell import Shell
from ui.theme import ui_font


def label(text: str = "", size: float = 13, weight: int = QFont.Weight.Normal, tone: str = "t1") -> QLabel:
    """A line of words; ``tone`` is a token that the style sheet knows."""
    made = QLabel(text)
    made.setFont(ui_font(size, weight))
    made.setProperty("tone", tone)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def wrapped(text: str = "", size: float = 13, weight: int = QFont.Weight.Normal, tone: str = "t1") -> QLabel:
    """Words that run over several lines."""
    made = _Prose(text)
    made.setFont(ui_font(size, weight))
    made.setProperty("tone", tone)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made


class _Prose(QLabel):
    """Several lines of plain words, set so that a space at a break does not push a right-to-left line inwards, and as
    high as they are: forms and nested columns give a wrapped label less than it needs."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self._hold_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._hold_height()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._hold_height()

    def _hold_height(self) -> None:
        needed = self.heightForWidth(self.width()) if self.isVisible() else 0
        self.setMinimumHeight(max(needed, int(self.property("least") or 0)))

    def paintEvent(self, event: QPaintEvent) -> None:
        plain = self.textFormat() == Qt.TextFormat.PlainText
        if not plain or self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            super().paintEvent(event)
            return
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        layout.setTextOption(option)
        height = self._lay_out(layout)
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            top = 0.0 if self.alignment() & Qt.AlignmentFlag.AlignTop else max(0.0, (self.height() - height) / 2)
            layout.draw(painter, QPointF(0, top))

    def _lay_out(self, layout: QTextLayout) -> float:
        """Breaks the lines at the width of the widget; returns their height together."""
        y = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width())
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return y


def set_tone(widget: QWidget, name: str, value: Any) -> None:
    """Changes a property that the style sheet looks at."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def row(
    *items: QWidget | QLayout | int, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """Widgets side by side; an int is a stretch of that weight."""
    layout = QHBoxLayout()
    _fill(layout, items, spacing, margins)
    return layout


def column(
    *items: QWidget | QLayout | int, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """Widgets one under another; an int is a stretch of that weight."""
    layout = QVBoxLayout()
    _fill(layout, items, spacing, margins)
    return layout


def _fill(
    layout: QHBoxLayout | QVBoxLayout,
    items: Sequence[QWidget | QLayout | int],
    spacing: int,
    margins: tuple[int, int, int, int],
) -> None:
    layout.setSpacing(spacing)
    layout.setContentsMargins(*margins)
    for item in items:
        if isinstance(item, int):
            layout.addStretch(item)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)


def clear(layout: QLayout) -> None:
    """Takes everything out of ``layout`` and lets go of the widgets."""
    if isinstance(layout, QFormLayout):
        _clear_form(layout)
        return
    while layout.count() and (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        if inner is not None:
            clear(inner)
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _clear_form(form: QFormLayout) -> None:
    """Row by row: an empty row counts as an item that cannot be taken."""
    while form.rowCount():
        taken = form.takeRow(0)
        items: tuple[QLayoutItem | None, ...] = (taken.labelItem, taken.fieldItem)
        for item in items:
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


class IconButton(QToolButton):
    """A button with an icon that follows the colours, a name for screen readers and a tip."""

    def __init__(self, shell: Shell, name: str, size: int = 16, token: str = "t2") -> None:
        super().__init__()
        self._shell, self._name, self._token = shell, name, token
        self.setIconSize(QSize(size, size))
        self.setFixedSize(30, 30)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        shell.refreshed.connect(self._tint)
        self._tint()

    def describe(self, text: str) -> None:
        self.setAccessibleName(text)
        self.setToolTip(text)

    def _tint(self) -> None:
        theme = self._shell.theme
        size = self.iconSize().width()
        self.setIcon(icons.icon(self._name, theme.color(self._token), theme.color("line2"), size, rtl=self._shell.rtl))


class Picture(QLabel):
    """An icon that is not a button."""

    def __init__(self, shell: Shell, name: str, token: str = "t3", size: int = 16) -> None:
        super().__init__()
        self._shell, self._name, self._token, self._size = shell, name, token, size
        self.setFixedSize(size, size)
        shell.refreshed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        color = self._shell.theme.color(self._token)
        self.setPixmap(icons.pixmap(self._name, color, self._size, rtl=self._shell.rtl))


def select_alone(view: QAbstractItemView, index: QModelIndex) -> None:
    """Whatever keys are held meanwhile: with the Ctrl of Ctrl+Enter a list of several would by itself add the row to
    those that are selected, or take it from them."""
    alone = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().setCurrentIndex(index, alone)


def lead(field: QLineEdit, *, rtl: bool) -> None:
    """Sets what is typed, and the caret of an empty field, at the side where reading starts, whatever the keyboard
    layout is."""
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    field.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class Elided(QLabel):
    """One line of words that gives way to a narrow window; the whole is in its tip."""

    def __init__(self, size: float = 13, weight: int = QFont.Weight.Normal, tone: str = "t1") -> None:
        super().__init__()
        self.setFont(ui_font(size, weight))
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(24)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)


class Combo(QComboBox):
    """A list that opens, with a chevron in the colour of the theme; it leaves the wheel to what it stands in."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            color = self._shell.theme.color("t2" if self.isEnabled() else "line2")
            x = 9 if rtl else self.width() - 23
            painter.drawPixmap(x, (self.height() - 14) // 2, icons.pixmap("chevron-down", color, 14))


class Segment(QWidget):
    """A few exclusive choices side by side on one track, equally wide (``even``) or each as wide as its words.
    ``chosen`` carries the value of the new one."""

    chosen = Signal(str)

    def __init__(self, shell: Shell, height: int = 30, *, even: bool = True) -> None:
        super().__init__()
        self._even = even
        self._shell = shell
        self._height = height
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _SegmentButton] = {}
        self._layout = row(spacing=0, margins=(2, 2, 2, 2))
        self.setLayout(self._layout)
        self.setFixedHeight(height)
        self._group.buttonClicked.connect(self._clicked)
        shell.refreshed.connect(self.update)

    def set_choices(self, choices: Sequence[tuple[str, str, str]], current: str) -> None:
        """``choices`` are (value, words, icon or empty)."""
        if list(self._buttons) != [value for value, _, _ in choices]:
            self._rebuild([value for value, _, _ in choices])
        for value, words, icon in choices:
            self._buttons[value].show_words(words, icon)
        self.set_current(current)

    def set_current(self, value: str) -> None:
        self._group.setExclusive(False)
        for each, button in self._buttons.items():
            button.setChecked(each == value)
        self._group.setExclusive(True)

    def buttons(self) -> dict[str, _SegmentButton]:
        return self._buttons

    def show_icons_alone(self, alone: bool) -> None:
        """For narrow windows: the words are in the tip and for screen readers."""
        for button in self._buttons.values():
            button.show_icon_alone(alone)

    def _rebuild(self, values: Sequence[str]) -> None:
        clear(self._layout)
        for button in self._buttons.values():
            self._group.removeButton(button)
        self._buttons = {value: _SegmentButton(self._shell, self._height - 4) for value in values}
        for button in self._buttons.values():
            self._group.addButton(button)
            self._layout.addWidget(button, int(self._even))

    def _clicked(self, clicked: QAbstractButton) -> None:
        for value, button in self._buttons.items():
            if button is clicked:
                self.chosen.emit(value)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._shell.theme.color("hover"))
            painter.drawRoundedRect(self.rect(), 8, 8)


class _SegmentButton(QAbstractButton):
    def __init__(self, shell: Shell, height: int) -> None:
        super().__init__()
        self._shell = shell
        self._icon = ""
        self._alone = False
        self._small = height < 26
        self.setCheckable(True)
        self.setFixedHeight(height)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_words(self, words: str, icon: str) -> None:
        self.setText("" if self._alone else words)
        self.setAccessibleName(words)
        self._icon = icon
        self.setFont(ui_font(12 if self._small else 13, QFont.Weight.DemiBold))
        self.updateGeometry()
        self.update()

    def show_icon_alone(self, alone: bool) -> None:
        if alone != self._alone:
            self._alone = alone
            self.setText("" if alone else self.accessibleName())
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        if self._alone and self._icon:
            return QSize(40, self.height())
        text = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(text + (18 if self._small else 26) + (22 if self._icon else 0), self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, on = self._shell.theme, self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            if on:
                painter.setPen(QPen(theme.color("line"), 1))
                painter.setBrush(theme.color("raised"))
                painter.drawRoundedRect(box, 6, 6)
            if self.hasFocus():
                painter.setPen(QPen(theme.color("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            color = theme.color("line2" if not self.isEnabled() else "t1" if on else "t2")
            painter.setPen(color)
            painter.setFont(ui_font(12 if self._small else 13, QFont.Weight.DemiBold if on else QFont.Weight.Medium))
            self._paint_words(painter, color)

    def _paint_words(self, painter: QPainter, color: QColor) -> None:
        if self._alone and self._icon:
            at = QPoint((self.width() - 16) // 2, (self.height() - 16) // 2)
            painter.drawPixmap(at, icons.pixmap(self._icon, color, 16))
            return
        if not self._icon:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
            return
        text = painter.fontMetrics().horizontalAdvance(self.text())
        left = (self.width() - text - 22) // 2
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        picture_x = self.width() - left - 16 if rtl else left
        painter.drawPixmap(QPoint(picture_x, (self.height() - 16) // 2), icons.pixmap(self._icon, color, 16, rtl=rtl))
        box = self.rect().adjusted(left, 0, -left - 22, 0) if rtl else self.rect().adjusted(left + 22, 0, -left, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())


def paint_chip(painter: QPainter, box: QRectF, words: str, hue: tuple[str, str, str], *, pill: bool = False) -> None:
    """A label as a chip: tint and underline for entities, an outlined pill for events."""
    line, ink, tint = (QColor(part) for part in hue)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, 1.4) if pill else Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    radius = box.height() / 2 if pill else 4
    painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7) if pill else box, radius, radius)
    if not pill:
        painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), line)
    painter.setPen(ink)
    painter.drawText(box.adjusted(0, 0, 0, 0 if pill else -1), Qt.AlignmentFlag.AlignCenter, words)


class Chip(QWidget):
    """A label of the schema in its colour, with its words."""

    def __init__(self, words: str, hue: tuple[str, str, str], *, pill: bool = False, size: float = 11.5) -> None:
        super().__init__()
        self._words, self._hue, self._pill = words, hue, pill
        self.setFont(ui_font(size, QFont.Weight.DemiBold))
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self._words)
        return QSize(width + (22 if self._pill else 16), 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(self.font())
            paint_chip(painter, QRectF(self.rect()), self._words, self._hue, pill=self._pill)


class Flow(QLayout):
    """Widgets one after another in reading direction, in as many lines as the width needs."""

    def __init__(self, spacing: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), apply=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, apply=True)

    def _place(self, rect: QRect, *, apply: bool) -> int:
        x = y = height = 0
        parent = self.parentWidget()
        rtl = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item in self._items:
            if item.isEmpty():  # hidden
                continue
            hint = item.sizeHint()
            if x and x + hint.width() > rect.width():
                x, y, height = 0, y + height + self.spacing(), 0
            if apply:
                left = rect.right() + 1 - x - hint.width() if rtl else rect.left() + x
                item.setGeometry(QRect(QPoint(left, rect.top() + y), hint))
            x += hint.width() + self.spacing()
            height = max(height, hint.height())
        return y + height
