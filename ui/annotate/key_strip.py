"""The keys that work at this moment, painted as keys; clicking one does what pressing it would."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from ui import i18n
from ui.action_words import action_words
from ui.actions import Action
from ui.annotate.modes import KeyHint, Modes
from ui.annotate.strip_hints import StripHints, hints_of
from ui.badges import Badge, badges_width, paint_badges
from ui.canvas.view import Canvas
from ui.frames import BeforeFrame
from ui.keyboard import Chord
from ui.keycaps import caps_of, caps_width, paint_caps, spoken
from ui.session import ADJUDICATE, ANNOTATE
from ui.shell import Shell
from ui.theme import ui_font
from ui.window_keys import action_for

if TYPE_CHECKING:
    from models.suggest.suggestion import Suggestion

HEIGHT: Final = 74
CONTEXT: Final = 190.0
_GAP: Final = 14.0
_AT_END: Final = {"panel.key_sheet", "action.finish_and_next", "action.seal_and_next"}
_BOLD: Final = {"action.finish_and_next", "action.seal_and_next"}
_HEADING: Final = 50.0
_HEADINGS: Final = {1: "keys.labels", 2: "strip.move"}
_OF_MODE: Final = {ADJUDICATE: {1: "strip.verdict", 2: "strip.move"}}
# Keys of the caret, which are no actions: shown while neither a selection nor a focus asks for the room.
_HINTS: Final = {
    1: ((("Shift", "ArrowRight", "ArrowLeft"), "starter.select"),),
    2: ((("ArrowRight", "ArrowLeft"), "keys.word"), (("ArrowUp", "ArrowDown"), "strip.line")),
}


@dataclass(frozen=True, slots=True)
class _Item:
    action: Action | None
    words: str
    caps: tuple[str, ...]
    width: float
    color: QColor | None = None
    badges: tuple[Badge, ...] = ()
    pressed: Chord | None = None  # what a click gives to the mode that is on


class KeyStrip(QWidget):
    """Two rows of keys. It is not in the tab order; its help text lists the same keys for screen readers.

    A mode of the window puts its two lines about what is going on into ``situations``; ``badges_of`` gives the people's
    marks that stand at an action in place of words."""

    def __init__(self, shell: Shell, modes: Modes) -> None:
        super().__init__()
        self._modes = modes
        self._frame = BeforeFrame(self, self._look)
        modes.changed.connect(self.renew)
        self.setObjectName("strip")
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        self._shell = shell
        self._places: list[tuple[QRectF, _Item]] = []
        self._hovered: _Item | None = None
        self._beside: QWidget | None = None
        self.situations: dict[str, Callable[[], tuple[str, str]]] = {}
        self.badges_of: Callable[[Action], tuple[Badge, ...]] = lambda _: ()
        self._situation_shown: tuple[object, ...] | None = None
        self._picture: QPixmap | None = None
        self._pictures: dict[tuple[object, ...], tuple[list[tuple[QRectF, _Item]], QPixmap]] = {}
        session = shell.session
        for signal in (
            session.document_changed, session.changed, session.selection_changed, session.focus_changed,
            session.save_failed, session.save_recovered, session.proposed_changed, session.tools_changed,
            session.offers.changed,
        ):  # fmt: skip
            signal.connect(self.renew)
        for signal in (session.opened, session.closed, shell.refreshed):
            signal.connect(self._forget)
        application = QApplication.instance()
        assert isinstance(application, QApplication), "the keyboard belongs to the application"
        application.focusChanged.connect(self._keyboard_moved)

    def _keyboard_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Other keys work in a list or a field than on the text."""
        ours = new is not None and new.window() is self.window() and not isinstance(new, Canvas)
        beside = new if ours else None
        if beside is not self._beside:
            self._beside = beside
            self.renew()

    def valid_now(self, strip_row: int) -> list[Action]:
        """The actions of a row (1 or 2) whose keys work at this moment."""
        actions, beside = self._shell.actions, self._beside
        found = [a for a in actions if a.strip == strip_row and a.keys and actions.enabled(a)]
        if beside is not None:
            found = [a for a in found if any(action_for(actions, beside, key) == a for key in a.keys)]
        return sorted(found, key=lambda action: not action.arg)

    def renew(self, *_: object) -> None:
        """Another picture when other keys work than before: a key press mostly leaves them as they are. Looked at once
        for each frame, however much a key has changed."""
        self._frame.ask()

    def _look(self) -> None:
        now = self._now()
        if now == self._situation_shown and self._hovered is None:
            return
        self._situation_shown = now
        kept = self._pictures.get(now) if self._hovered is None else None
        self._places, self._picture = kept or ([], None)
        if kept is not None:
            self._describe()
        self.update()

    def _forget(self, *_: object) -> None:
        """Another schema, language, theme or size: nothing drawn so far is right."""
        self._pictures.clear()
        self._situation_shown = None
        self.setAccessibleName(i18n.tr("panel.key_strip"))
        self.renew()

    def _now(self) -> tuple[object, ...]:
        """What the strip depends on."""
        mode = self._modes.current
        if mode is not None and self._beside is None:
            return (*self.situation(), *(tuple(row) for row in mode.rows()))
        return (
            self._hints_beside(),
            self._shell.session.document is None,
            *self.situation(),
            *((action, self.badges_of(action)) for n in (1, 2) for action in self.valid_now(n)),
        )

    def _hints_beside(self) -> StripHints | None:
        return hints_of(self._beside) if self._beside is not None else None

    # ---- painting
    def paintEvent(self, event: QPaintEvent) -> None:
        self._frame.settle()
        if self._picture is None:
            self._picture = self._draw()
            if self._hovered is None and self._situation_shown is not None:
                self._pictures[self._situation_shown] = (self._places, self._picture)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)

    def _draw(self) -> QPixmap:
        theme, ratio = self._shell.theme, self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        with QPainter(picture) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.fillRect(self.rect(), theme.color("window"))
            painter.setPen(theme.color("line"))
            painter.drawLine(0, 0, self.width(), 0)
            self._paint_context(painter)
            if not self._places:
                self._places = self._arrange()
                self._describe()
            for box, item in self._places:
                self._paint_item(painter, box, item)
        return picture

    def _describe(self) -> None:
        self.setAccessibleDescription("; ".join(f"{i.words} {'+'.join(i.caps)}" for _, i in self._places))

    def _paint_context(self, painter: QPainter) -> None:
        theme, rtl = self._shell.theme, self._shell.rtl
        left = self.width() - CONTEXT - 14 if rtl else 14.0
        title, detail = self.situation()
        painter.setPen(theme.color("t1"))
        painter.setFont(ui_font(13, 600))
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 14, CONTEXT - 12, 22), side, title)
        painter.setPen(theme.color("t3"))
        painter.setFont(ui_font(11.5))
        painter.drawText(QRectF(left, 36, CONTEXT - 12, 20), side, detail)
        painter.setPen(theme.color("line"))
        x = left - 6 if rtl else left + CONTEXT
        painter.drawLine(QPointF(x, 8), QPointF(x, HEIGHT - 8))
        if self._shell.session.document is not None and self._modes.current is None and self._beside is None:
            self._paint_headings(painter)

    def _paint_headings(self, painter: QPainter) -> None:
        painter.setPen(self._shell.theme.color("t3"))
        painter.setFont(ui_font(11))
        for strip_row, top in ((1, 8.0), (2, 39.0)):
            box = self._mirrored(14 + CONTEXT + 12, top, _HEADING)
            side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            headings = _OF_MODE.get(self._shell.session.tools, _HEADINGS)
            painter.drawText(box, side, i18n.tr(headings[strip_row]))

    def situation(self) -> tuple[str, str]:
        session = self._shell.session
        focused, beside = session.focused, self._hints_beside()
        if beside is not None:
            return beside.title, i18n.tr("panel.key_strip")
        if self._modes.current is not None:
            return self._modes.current.title()
        of_mode = self.situations.get(session.mode)
        if of_mode is not None and session.document is not None:
            return of_mode()
        if session.document is None:
            key = "strip.nothing"
        elif session.selection is not None:
            key = "strip.selection"
        elif session.offers.current is not None:
            return i18n.tr("strip.offer"), self._offered(session.offers.current)
        else:
            key = f"strip.focus_{focused.kind}" if focused else "strip.text"
        reading = session.document is not None and not session.editable
        return i18n.tr(key), i18n.tr("strip.reading" if reading else "panel.key_strip")

    def _offered(self, suggestion: Suggestion) -> str:
        """Its label and confidence, also where the margin has no room for the card."""
        project = self._shell.session.project
        found = project.schema.label(suggestion.kind, suggestion.label) if project is not None else None
        name = found.short_in(i18n.language()) if found is not None else suggestion.label
        return f"{name}{i18n.tr('sign.question')} · {i18n.number(suggestion.score, 2)}"

    def _arrange(self) -> list[tuple[QRectF, _Item]]:
        """What there is no room for in the first row goes on in the second: of many labels the last ones come before
        the keys of events and stances."""
        first, left_over = self._arrange_row(self._items(1), 8.0)
        second, _ = self._arrange_row([*self._items(2), *left_over], 39.0)
        return [*first, *second]

    def _arrange_row(self, items: list[_Item], top: float) -> tuple[list[tuple[QRectF, _Item]], list[_Item]]:
        """The places of a row, and what there was no room for."""
        first = [item for item in items if not _at_end(item)]
        last = [item for item in items if _at_end(item)]
        start, end = 14 + CONTEXT + 16 + _HEADING, self.width() - 14.0
        places: list[tuple[float, _Item]] = []
        for item in last:
            end -= item.width
            places.append((end, item))
            end -= _GAP
        while first and start + first[0].width <= end:
            places.append((start, first[0]))
            start += first.pop(0).width + _GAP
        return [(self._mirrored(x, top, item.width), item) for x, item in places], first

    def _items(self, strip_row: int) -> list[_Item]:
        """The keys of the mode that is on, else the caret's and those of the actions that can run."""
        mode, beside = self._modes.current, self._hints_beside()
        if beside is not None:
            hints = beside.hints if strip_row == 1 else beside.panes
            return [*map(self._mode_item, hints), *(self._item(action) for action in self.valid_now(strip_row))]
        if mode is not None:
            return [self._mode_item(hint) for hint in mode.rows()[strip_row - 1]]
        return [*self._hints(strip_row), *(self._item(action) for action in self.valid_now(strip_row))]

    def _mode_item(self, hint: KeyHint) -> _Item:
        caps = tuple(cap for key in hint.keys for cap in caps_of(key))
        color = QColor(hint.color) if hint.color else None
        width = caps_width(caps) + 6 + QFontMetricsF(ui_font(12.5)).horizontalAdvance(hint.words)
        pressed = hint.keys[0] if len(hint.keys) == 1 else None
        return _Item(None, hint.words, caps, width + (15 if color else 0), color, pressed=pressed)

    def _mirrored(self, x: float, top: float, width: float) -> QRectF:
        return QRectF(self.width() - x - width if self._shell.rtl else x, top, width, 27)

    def _hints(self, strip_row: int) -> list[_Item]:
        session = self._shell.session
        busy = session.selection is not None or session.focused is not None
        if session.document is None or session.mode != ANNOTATE or busy:
            return []
        font = QFontMetricsF(ui_font(12.5))
        return [
            _Item(None, i18n.tr(key), caps, caps_width(caps) + 6 + font.horizontalAdvance(i18n.tr(key)))
            for caps, key in _HINTS[strip_row]
        ]

    def _item(self, action: Action) -> _Item:
        words = action_words(self._shell, action)
        caps = caps_of(self._chord_of(action))
        badges = self.badges_of(action)
        if badges:
            return _Item(action, "", caps, caps_width(caps) + 6 + badges_width(badges, 7.5), badges=badges)
        font = ui_font(12.5, 600 if action.id in _BOLD else 400)
        color = None
        if action.arg and action.mode == ANNOTATE:
            color = QColor(self._shell.hue_of("entity", action.arg)[0])
        width = caps_width(caps) + 6 + QFontMetricsF(font).horizontalAdvance(words) + (15 if color else 0)
        return _Item(action, words, caps, width, color)

    def _chord_of(self, action: Action) -> Chord:
        """The chord to show: where letters are typed only F1 opens the key sheet."""
        beside, first = self._beside, first_chord(action)
        if beside is None or action_for(self._shell.actions, beside, first) == action:
            return first
        return next(key for key in action.keys if action_for(self._shell.actions, beside, key) == action)

    def _paint_item(self, painter: QPainter, box: QRectF, item: _Item) -> None:
        theme, rtl = self._shell.theme, self._shell.rtl
        if self._hovered is not None and self._hovered == item:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(box.adjusted(-4, 0, 4, 0), 6, 6)
        keys = caps_width(item.caps)
        x = box.right() - keys if rtl else box.left()
        paint_caps(painter, QPointF(x, box.top() + 3), item.caps, theme)
        used = keys + 6
        if item.color is not None:
            x = box.right() - used - 9 if rtl else box.left() + used
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(item.color)
            painter.drawRoundedRect(QRectF(x, box.center().y() - 5, 9, 9), 2, 2)
            used += 15
        if item.badges:
            start = QPointF(box.right() - used if rtl else box.left() + used, box.center().y())
            paint_badges(painter, start, item.badges, theme, 7.5, rtl=rtl)
        bold = item.action is not None and item.action.id in _BOLD
        painter.setPen(theme.color("t1" if bold else "t2"))
        painter.setFont(ui_font(12.5, 600 if bold else 400))
        words = box.adjusted(0, 0, -used, 0) if rtl else box.adjusted(used, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, item.words)

    # ---- mouse
    def _item_at(self, point: QPointF) -> _Item | None:
        """What can be clicked there."""
        self._frame.settle()
        for box, item in self._places:
            if box.adjusted(-4, -2, 4, 2).contains(point) and (item.action or item.pressed):
                return item
        return None

    def action_at(self, point: QPointF) -> Action | None:
        item = self._item_at(point)
        return item.action if item is not None else None

    def place_of(self, action_id: str, arg: str = "") -> QRectF | None:
        """Where an action is painted, None when its key does not work now or there is no room."""
        self._frame.settle()
        for box, item in self._places or self._arrange():
            if item.action is not None and (item.action.id, item.action.arg) == (action_id, arg):
                return box
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self._item_at(event.position())
        if item is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if item.action is not None:
            self._shell.actions.run(item.action)
        elif item.pressed is not None and self._beside is None:
            self._modes.handle(item.pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._item_at(event.position())
        if found != self._hovered:
            self._hovered = found
            self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
            self._picture = None
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = self._picture = None
        self.update()

    def resizeEvent(self, event: QEvent) -> None:
        self._forget()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            action = self.action_at(QPointF(event.pos()))
            if action is not None:
                QToolTip.showText(event.globalPos(), key_words(action), self)
            return True
        return super().event(event)


def _at_end(item: _Item) -> bool:
    return item.action is not None and item.action.id in _AT_END


def first_chord(action: Action) -> Chord:
    """The chord shown for an action: «?» for the key sheet, which is easier found than F1."""
    shown = Chord("Slash", shift=True)
    return shown if shown in action.keys else action.keys[0]


def key_words(action: Action) -> str:
    """All chords of an action in words."""
    return "  ".join(spoken(chord) for chord in action.keys)
