"""The roles of the focused event or stance as a card of slots: name, filler, number. Clicking one fills it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.annotation import Annotation, Argument
from models.schema import Schema
from models.schema_parts import Role
from ui import i18n, icons
from ui.annotate.slot_menu import SlotMenu
from ui.keyboard import chord
from ui.keycaps import caps_of, caps_width, paint_caps
from ui.shell import Shell
from ui.theme import ui_font

ROW: Final = 34.0
PAD: Final = 6.0
NAME: Final = 84.0


@dataclass(frozen=True, slots=True)
class Slot:
    """One line of the card: a role with one of its fillers, or empty (``argument`` None)."""

    role: Role
    number: int
    argument: Argument | None


def slots_of(
    schema: Schema, annotation: Annotation, shares: Mapping[str, float] | None, current: str | None
) -> list[Slot]:
    """The roles asked for, those that are filled, and the one being filled, in the order of the walk."""
    from models.role_walk import asked_roles  # not needed before the first event has the focus

    asked = asked_roles(schema, annotation.kind, annotation.label, shares)
    every = schema.roles_for(annotation.kind, annotation.label).all
    ordered = (*asked, *(role for role in every if role not in asked))
    found = []
    for number, role in enumerate(ordered, 1):
        arguments = [argument for argument in annotation.arguments if argument.role == role.id]
        found += [Slot(role, number, argument) for argument in arguments]
        if not arguments and (role in asked or role.id == current):
            found.append(Slot(role, number, None))
    return found


class RoleSlots(QWidget):
    """Painted as one piece: a document has dozens of events, and the card changes with every key. Its last line offers
    the roles that have no slot; the context menu of a slot takes its filler away or says that there is none."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._slots: list[Slot] = []
        self._others: list[Role] = []
        self._current: str | None = None
        self._over: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_roles(self, annotation: Annotation | None, current: str | None) -> None:
        """``current`` is the id of the role that is being filled, if any."""
        project = self._shell.session.project
        self._current = current
        self._slots, self._others = [], []
        if annotation is not None and project is not None:
            shares = self._shell.role_shares(annotation.kind, annotation.label)
            self._slots = slots_of(project.schema, annotation, shares, current)
            shown = {slot.role.id for slot in self._slots}
            every = project.schema.roles_for(annotation.kind, annotation.label).all
            self._others = [role for role in every if role.id not in shown] if self._shell.session.editable else []
        self.setVisible(bool(self._slots))
        self.setAccessibleName(i18n.tr("panel.roles"))
        self.setAccessibleDescription("; ".join(f"{self._name(s)}: {self._filler(s)[1]}" for s in self._slots))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, round((len(self._slots) + bool(self._others)) * ROW + 2 * PAD))

    # ---- painting
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._shell.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.setBrush(theme.color("raised"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
            for n, slot in enumerate(self._slots):
                self._paint_slot(painter, QRectF(0, PAD + n * ROW, self.width(), ROW), slot)
            if self._others:
                self._paint_more(painter, QRectF(0, PAD + len(self._slots) * ROW, self.width(), ROW))

    def _paint_slot(self, painter: QPainter, box: QRectF, slot: Slot) -> None:
        theme = self._shell.theme
        if slot.role.id in (self._current, self._over):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sel"))
            painter.drawRoundedRect(box.adjusted(4, 0, -4, 0), 7, 7)
        painter.setPen(theme.color("t2"))
        painter.setFont(ui_font(12.5))
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._inside(box, 12, NAME), side, self._name(slot))
        used = self._paint_number(painter, box, slot)
        self._paint_filler(painter, self._inside(box, 12 + NAME, box.width() - NAME - 30 - used), slot)

    def _paint_more(self, painter: QPainter, box: QRectF) -> None:
        theme = self._shell.theme
        sign = self._inside(box, 12, 14)
        painter.drawPixmap(QPointF(sign.left(), sign.center().y() - 7), icons.pixmap("plus", theme.color("t3"), 14))
        painter.setPen(theme.color("t3"))
        painter.setFont(ui_font(12.5))
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._inside(box, 32, box.width() - 44), side, i18n.tr("slots.more"))

    def _paint_number(self, painter: QPainter, box: QRectF, slot: Slot) -> float:
        if slot.number > 9:
            return 0.0
        caps = caps_of(chord(f"Digit{slot.number}"))
        width = caps_width(caps)
        place = self._inside(box, box.width() - 12 - width, width)
        paint_caps(painter, place.topLeft() + QRectF(0, 0, 0, (ROW - 20) / 2).bottomLeft(), caps, self._shell.theme)
        return width

    def _paint_filler(self, painter: QPainter, box: QRectF, slot: Slot) -> None:
        """A chip with the label, then the words; an empty slot is a dashed field."""
        theme = self._shell.theme
        label, words, colour = self._filler(slot)
        if slot.argument is None:
            painter.setPen(QPen(theme.color("line2"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2, 4, -2, -4), 6, 6)
        used = 8.0 if slot.argument is None else 2.0
        if label:
            painter.setFont(ui_font(11.5, 600))
            width = QFontMetricsF(painter.font()).horizontalAdvance(label) + 12
            chip = self._inside(box, 2, width).adjusted(0, 7, 0, -7)
            line, ink, tint = colour
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tint))
            painter.drawRoundedRect(chip, 4, 4)
            painter.fillRect(QRectF(chip.left(), chip.bottom() - 1.5, chip.width(), 1.8), QColor(line))
            painter.setPen(QColor(ink))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, label)
            used += width + 6
        painter.setPen(theme.color("t1" if slot.argument is not None and slot.argument.target else "t3"))
        painter.setFont(ui_font(13, 500 if label else 400))
        space = self._inside(box, used, box.width() - used)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(space.width()))
        painter.drawText(space, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)

    def _inside(self, box: QRectF, start: float, width: float) -> QRectF:
        """A part of ``box``, ``start`` pixels from its leading side."""
        left = box.right() - start - width if self._shell.rtl else box.left() + start
        return QRectF(left, box.top(), width, box.height())

    # ---- words
    def _name(self, slot: Slot) -> str:
        return slot.role.name_in(i18n.language())

    def _filler(self, slot: Slot) -> tuple[str, str, tuple[str, str, str]]:
        """Short label, words and colours of a filler."""
        session = self._shell.session
        nothing = ("", "", "")
        if slot.argument is None:
            return "", i18n.tr("empty.slot"), nothing
        filler = session.layer.annotations.get(slot.argument.target or "")
        if filler is None or session.project is None:
            return "", i18n.tr("action.not_in_text"), nothing
        label = session.project.schema.label(filler.kind, filler.label)
        short = label.short_in(i18n.language()) if label else filler.label
        return short, session.text[filler.start : filler.end], self._shell.hue_of(filler.kind, filler.label)

    def role_under(self, place: QPoint) -> str | None:
        """The role whose slot is at a place on the screen."""
        here = self.mapFromGlobal(place)
        return self.role_at(here.y()) if self.isVisible() and self.rect().contains(here) else None

    def show_over(self, role: str | None) -> None:
        """Marks the slot over which a mention is carried."""
        if role != self._over:
            self._over = role
            self.update()

    def role_at(self, y: float) -> str | None:
        """The role whose slot is at a height of the widget."""
        n = int((y - PAD) // ROW)
        return self._slots[n].role.id if 0 <= n < len(self._slots) else None

    # ---- the mouse
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        role = self.role_at(event.position().y())
        if role is not None:
            self._shell.actions.trigger("action.fill_roles", role)
        elif self._others and event.position().y() >= PAD + len(self._slots) * ROW:
            SlotMenu(self._shell, self).offer(self._others, event.globalPosition().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        n = int((event.pos().y() - PAD) // ROW)
        if 0 <= n < len(self._slots) and self._shell.session.editable:
            slot = self._slots[n]
            before = sum(other.role is slot.role for other in self._slots[:n])
            SlotMenu(self._shell, self).about(slot.role, slot.argument, before, event.globalPos())
