"""What the conflict is: its number, type and label, and the way to the ones beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.adjudication.place import DOCUMENT
from ui import i18n, icons
from ui.adjudicate.bench import Bench, Entry
from ui.adjudicate.rows import ICONS, type_words
from ui.adjudicate.wording import label_name
from ui.parts import Elided, IconButton, label, row
from ui.shell import Shell
from ui.talk_mark import TalkMark
from ui.theme import ui_font


class ConflictHeading(QWidget):
    """``stepped`` carries 1 for the next conflict, -1 for the previous one."""

    stepped = Signal(int)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._title = label(size=13, weight=600)
        self._type = TypeChip(shell)
        self._label = Elided(12, 500, "t2")
        self._before, self._after = IconButton(shell, "chevron-back"), IconButton(shell, "chevron-forward")
        self._before.clicked.connect(lambda: self.stepped.emit(-1))
        self._after.clicked.connect(lambda: self.stepped.emit(1))
        self.talk = TalkMark(shell)
        items = (self._title, self._type, self._label, self.talk, self._before, self._after)
        layout = row(*items, spacing=8, margins=(16, 6, 10, 6))
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.setFixedHeight(44)

    def show_entry(self, entry: Entry | None, bench: Bench) -> None:
        project = self._shell.session.project
        self._before.describe(i18n.tr("action.previous_conflict"))
        self._after.describe(i18n.tr("action.next_conflict"))
        self._type.setVisible(entry is not None)
        self.talk.show_place(entry.place if entry is not None else None)
        if entry is None or project is None:
            self._title.setText(i18n.tr("panel.conflicts"))
            self._label.setText("")
            return
        number = entry.number
        title = i18n.tr("adjudicate.conflict_n", n=i18n.number(number)) if number else i18n.tr("status.agreed")
        self._title.setText(title)
        self._type.show_type(entry.place.type)
        place = entry.place
        if place.kind == DOCUMENT:
            self._label.setText(label_name(project.schema, DOCUMENT, place.label or ""))
            return
        names = {v.annotation.label: place.kind for v in bench.versions if v.annotation is not None}
        self._label.setText(" / ".join(label_name(project.schema, kind, name) for name, kind in names.items()))

    def spoken(self) -> str:
        """Number, type and labels in words."""
        parts = (self._title.text(), self._type.accessibleName(), self._label.text())
        return i18n.plain(", ".join(part for part in parts if part))


class TypeChip(QWidget):
    """The type of a conflict: icon and word."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell, self._icon, self._words = shell, "", ""
        self._colour = "bad"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_type(self, place_type: str) -> None:
        self._icon, self._words = ICONS[place_type], type_words(place_type)
        self._colour = "gold" if place_type == "agreed" else "bad"
        self.setAccessibleName(self._words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(ui_font(12, QFont.Weight.DemiBold)).horizontalAdvance(self._words) + 36, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._shell.theme
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(f"{self._colour}_tint"))
            painter.drawRoundedRect(self.rect(), 5, 5)
            x = self.width() - 24 if rtl else 8
            painter.drawPixmap(x, 6, icons.pixmap(self._icon, theme.color(self._colour), 14))
            painter.setPen(theme.color(self._colour))
            painter.setFont(ui_font(12, QFont.Weight.DemiBold))
            box = QRectF(self.rect())
            words = box.adjusted(6, 0, -28, 0) if rtl else box.adjusted(28, 0, -6, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._words)
