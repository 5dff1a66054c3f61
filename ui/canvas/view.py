"""The reading canvas: right-to-left text as it is in the file, with annotations painted from its geometry."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from models.annotation import EVENT, ZONE, Annotation
from models.edits import Edit
from models.text.language import direction
from ui.actions import CANVAS, Actions
from ui.canvas.caret import Caret
from ui.canvas.margin import paint_margin
from ui.canvas.metrics import Metrics
from ui.canvas.motions import MOTIONS
from ui.canvas.mouse import LETTER, SENTENCE, WORD, Drag
from ui.canvas.page import TOP, Page
from ui.canvas.paint import Canvas2D, Shown, State, Tags
from ui.canvas.scene import Lettering, Mark, marks_at
from ui.i18n import language, tr
from ui.keyboard import chord_of
from ui.labels import Looks
from ui.session import Session
from ui.theme import Theme

ALWAYS: Final = "always"
FOCUS: Final = "focus"
NEVER: Final = "never"
DENSITIES: Final = (ALWAYS, FOCUS, NEVER)


class Canvas(QAbstractScrollArea):
    """Shows the session's document and set. It never edits: keys and clicks become actions, selection and focus of the
    session; what a commit changed is painted when the session says so."""

    context_requested = Signal(object)  # QPoint, global
    zoom_changed = Signal(float)

    def __init__(self, session: Session, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = theme
        self.actions_table = actions
        self.caret = Caret()
        self.density = ALWAYS
        self.caption = ""
        self.zoom = 1.0
        self._family = "Vazirmatn"
        self._drag: Drag | None = None
        self._third_click_until = 0
        self._pressed_at = 0
        self._anchor = (0, 0.0)
        self._state = State()
        self._tags = Tags(self._tag_font(Metrics(1.0, 800)))
        self.page = Page(self._font(Metrics(1.0, 800)), Metrics(1.0, 800), self._lettering())
        self._set_up_widget()
        self._connect()

    def _set_up_widget(self) -> None:
        self.setObjectName("canvas")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("panel.document"))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._autoscroll = QTimer(self, interval=40)
        self._autoscroll.timeout.connect(self._scroll_while_dragging)

    def _connect(self) -> None:
        self.session.document_changed.connect(self._load)
        self.session.closed.connect(self._load)
        self.session.changed.connect(self._apply)
        self.session.focus_changed.connect(self._focus_moved)
        self.theme.changed.connect(self.viewport().update)

    # ---- what is shown
    def _load(self) -> None:
        document = self.session.document
        self._closed = self._closed_zones()
        self._state = State()
        self.caret = Caret(self.session.text)
        self._rtl = direction((document.language if document else None) or "und") == "rtl"
        self.page.metrics = self._metrics()
        self.page.set_text(self.session.text, document.title if document else None)
        self.page.lettering = self._lettering()
        self.page.set_annotations(self.session.layer.annotations.values())
        self._dim()
        self._anchor = (0, -TOP)
        self._update_range()
        self.viewport().update()

    def _closed_zones(self) -> frozenset[str]:
        if self.session.project is None:
            return frozenset()
        return frozenset(z["id"] for z in self.session.project.schema.raw["zones"] if not z["annotate_inside"])

    def _dim(self) -> None:
        zones = [a for a in self.session.layer if a.kind == ZONE and a.label in self._closed]
        self._state.dimmed = tuple((zone.start, zone.end) for zone in zones)

    def _apply(self, edit: Edit) -> None:
        """Repaint what an edit touched; the caret's line stays where it is on the screen."""
        _, before, _ = self.page.caret_box(self.caret.position)
        old_height = self.page.height
        dirty = self.page.apply(edit.changes)
        self._dim()
        _, after, _ = self.page.caret_box(self.caret.position)
        if after != before:
            self._move_anchor(after - before)
        if self.page.height != old_height or after != before:
            self._update_range()
            self.viewport().update()
        else:
            self._update_blocks(dirty)

    def _update_blocks(self, indexes: set[int]) -> None:
        for index in indexes:
            top = round(self.page.top_of(index) - self._top)
            height = round(self.page.heights.values[index]) + 24
            self.viewport().update(QRect(0, top - 12, self.viewport().width(), height + 12))

    def refresh(self) -> None:
        """After the interface language, the names or the density changed."""
        self.page.lettering = self._lettering()
        self.page.refresh_scenes()
        self.setAccessibleName(tr("panel.document"))
        self.viewport().update()

    def set_zoom(self, zoom: float) -> None:
        self.zoom = zoom
        self._reset_metrics()
        self.zoom_changed.emit(zoom)

    def set_family(self, family: str) -> None:
        self._family = family
        self._reset_metrics()

    def set_density(self, density: str) -> None:
        self.density = density
        self.refresh()

    def set_highlights(self, name: str, spans: Sequence[tuple[int, int]], current: tuple[int, int] | None = None) -> None:
        """Mark search hits or identical strings until called again with nothing; ``current`` is brought into view."""
        self._state.highlights = {**self._state.highlights, name: tuple(spans)}
        self._state.current = current
        if current is not None:
            self.show_position(current[0])
        self.viewport().update()

    # ---- sizes
    def _metrics(self) -> Metrics:
        return Metrics(self.zoom, float(self.viewport().width()), getattr(self, "_rtl", True))

    def _font(self, metrics: Metrics) -> QFont:
        font = QFont(self._family)
        font.setPixelSize(metrics.em)
        return font

    def _tag_font(self, metrics: Metrics) -> QFont:
        font = QFont("Vazirmatn")
        font.setPixelSize(metrics.label_em)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _lettering(self) -> Lettering:
        measure = QFontMetricsF(self._tags.font)
        names = self._short_names()

        def text(annotation: Annotation) -> str:
            if self.density == NEVER or (self.density == FOCUS and annotation.id != self.session.focus):
                return ""
            name = names.get((annotation.kind, annotation.label), annotation.label)
            return f"◆ {name}" if annotation.kind == EVENT else name

        def elide(words: str, width: float) -> str:
            return measure.elidedText(words, Qt.TextElideMode.ElideRight, width)

        return Lettering(text, measure.horizontalAdvance, elide)

    def _short_names(self) -> dict[tuple[str, str], str]:
        if self.session.project is None:
            return {}
        schema = self.session.project.schema
        kinds = ("entity", "event", "stance")
        return {(kind, label.id): label.short_in(language()) for kind in kinds for label in schema.labels(kind)}

    def _reset_metrics(self) -> None:
        position = self.caret.position
        metrics = self._metrics()
        self._tags = Tags(self._tag_font(metrics))
        self.page.lettering = self._lettering()
        self.page.set_metrics(self._font(metrics), metrics)
        self._update_range()
        self.show_position(position)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._metrics() == self.page.metrics:
            self._update_range()
            return
        first = self.page.character_at(self.page.metrics.right, self._top + 8)
        self.page.set_metrics(self._font(self._metrics()), self._metrics())
        at_top = self._anchor == (0, -TOP)
        self._anchor = (0, -TOP) if at_top else (self.page.blocks_of(first, first + 1)[0], 0.0)
        self._update_range()

    # ---- scrolling: the anchor (block, pixels into it) is what stays when heights become exact
    @property
    def _top(self) -> float:
        return self.page.top_of(self._anchor[0]) + self._anchor[1]

    def _update_range(self) -> None:
        bar = self.verticalScrollBar()
        bar.blockSignals(True)
        bar.setRange(0, max(0, round(self.page.height - self.viewport().height())))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(round(self.page.metrics.pitch(self.page.metrics.em)))
        bar.setValue(round(self._top))
        bar.blockSignals(False)
        if bar.value() != round(self._top):
            self._set_anchor(float(bar.value()))

    def _set_anchor(self, y: float) -> None:
        index = self.page.block_at_y(y)
        self.page.ensure(index)
        self._anchor = (index, y - self.page.top_of(index))

    def _scrolled(self, value: int) -> None:
        if abs(value - self._top) > 3 * self.viewport().height():
            self._set_anchor(float(value))
        else:
            self._move_anchor(value - self._top)
        self._update_range()
        self.viewport().update()

    def _move_anchor(self, delta: float) -> None:
        """Walk from the old anchor, setting every block on the way, so that a block that turns out higher than
        estimated does not make the text jump."""
        index, into = self._anchor[0], self._anchor[1] + delta
        while into < 0 and index > 0:
            index -= 1
            self.page.ensure(index)
            into += self.page.heights.values[index]
        while index < len(self.page.blocks) - 1 and into >= self.page.heights.values[index]:
            into -= self.page.heights.values[index]
            index += 1
            self.page.ensure(index)
        self._anchor = (index, into)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Painting starts from the anchor; nothing is moved here."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.actions_table.trigger("action.zoom_in" if event.angleDelta().y() > 0 else "action.zoom_out")
            return
        super().wheelEvent(event)

    def show_position(self, position: int) -> None:
        """Scroll just as far as needed to have the line of ``position`` in view, with some text around it."""
        _, top, height = self.page.caret_box(position)
        view, margin = self.viewport().height(), 1.2 * height
        bar = self.verticalScrollBar()
        if top - margin < self._top or top + height + margin > self._top + view:
            above = top - margin if top < self._top else top + height + margin - view
            far = abs(top - self._top) > 1.5 * view
            self._set_anchor(max(0.0, top - view / 3 if far else above))
            _, exact, _ = self.page.caret_box(position)
            self._move_anchor(exact - top)
            self._update_range()
            bar.setValue(round(self._top))
            self.viewport().update()

    # ---- painting
    def paintEvent(self, event: QPaintEvent) -> None:
        exposed = event.rect()
        before = self.page.height
        with QPainter(self.viewport()) as painter:
            painter.fillRect(exposed, self.theme.color("canvas"))
            if self.session.document is not None and self.session.looks is not None:
                self._paint_page(painter, exposed, self.session.looks)
        if self.page.height != before:
            self._update_range()

    def _paint_page(self, painter: QPainter, exposed: QRect, looks: Looks) -> None:
        shown = self._shown(exposed.top(), exposed.bottom())
        self._state.focus = self.session.focus
        self._state.selection = self.caret.selection
        self._state.caret = self.caret.position if self.hasFocus() else None
        pass_ = Canvas2D(painter, self.page, self.theme, looks, self._tags, self._state)
        self._paint_caption(painter)
        pass_.paint(shown)
        names = {label: name for (kind, label), name in self._short_names().items() if kind == "stance"}
        paint_margin(pass_, shown, self.session.layer.annotations, names)

    def _shown(self, top: float, bottom: float) -> list[Shown]:
        offset = self._top
        indexes = self.page.visible(top + offset, bottom + offset)
        return [
            Shown(i, self.page.top_of(i) - offset, self.page.ensure(i), self.page.scene(i))
            for i in indexes
        ]

    def _paint_caption(self, painter: QPainter) -> None:
        metrics = self.page.metrics
        box = QRectF(metrics.left, 18 - self._top, metrics.width, 22)
        painter.setFont(self._caption_font())
        painter.setPen(self.theme.color("t3"))
        side = Qt.AlignmentFlag.AlignRight if metrics.rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if metrics.rtl else Qt.LayoutDirection.LeftToRight)
        painter.drawText(box, self.caption, option)

    def _caption_font(self) -> QFont:
        font = QFont("Vazirmatn")
        font.setPixelSize(12)
        return font

    # ---- the keyboard
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = chord_of(event)
            if pressed is not None and (pressed in MOTIONS or self.actions_table.for_chord(pressed, CANVAS)):
                event.accept()
                return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks the mentions; F6 leaves the text."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = chord_of(event)
        if pressed is None:
            super().keyPressEvent(event)
            return
        motion = MOTIONS.get(pressed)
        if motion is not None:
            motion(self)
            self.moved(keep_focus=pressed.shift)
            return
        action = self.actions_table.for_chord(pressed, CANVAS)
        if action is not None:
            self.actions_table.run(action)
        elif pressed.code == "Escape":
            self._step_back()
        else:
            super().keyPressEvent(event)

    def _step_back(self) -> None:
        """Esc is one level back: the selection, then the focus."""
        if self.caret.selection is not None:
            self.caret.move(self.caret.position, extend=False)
            self.moved(keep_focus=True)
        else:
            self.session.set_focus(None)

    def caret_action(self, name: str) -> bool:
        """Run a method of the caret by name (grow_end, swap, …) and show where it went."""
        before = (self.caret.anchor, self.caret.position)
        getattr(self.caret, name)()
        self.moved()
        return before != (self.caret.anchor, self.caret.position)

    def moved(self, *, keep_focus: bool = False) -> None:
        """Tell the session where the caret went; a plain motion drops the focused annotation."""
        if not keep_focus:
            self.session.set_focus(None)
        self.session.set_selection(self.caret.position, self.caret.selection)
        self.show_position(self.caret.position)
        self.viewport().update()

    def focusInEvent(self, event: QEvent) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.viewport().update()

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.viewport().update()

    def select(self, start: int, end: int) -> None:
        """Select a range from outside (a search hit, a sentence) and bring it into view."""
        self.caret.select(start, end)
        self.moved()

    def _focus_moved(self) -> None:
        focused = self.session.focused
        if self.density == FOCUS:
            self.page.refresh_scenes()
        if focused is not None:
            self.show_position(focused.start)
        self.viewport().update()

    # ---- the mouse
    def marks_under(self, event: QMouseEvent) -> list[Mark]:
        x, y = event.position().x(), event.position().y() + self._top
        index = self.page.block_at_y(y)
        return marks_at(self.page.scene(index), x, y - self.page.top_of(index))

    def _character_under(self, event: QMouseEvent) -> int:
        return self.page.character_at(event.position().x(), event.position().y() + self._top)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self.session.document is None:
            return
        position = self._character_under(event)
        self._pressed_at = position
        if event.timestamp() < self._third_click_until:
            self._select_unit(position, SENTENCE)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.caret.move(Drag(self.caret.text, self.caret.anchor).to(position)[1], extend=True)
            self.moved()
            return
        unit = LETTER if event.modifiers() & Qt.KeyboardModifier.AltModifier else WORD
        self._drag = Drag(self.caret.text, position, unit)
        self.caret.move(self.page.boundary_at(event.position().x(), event.position().y() + self._top), extend=False)
        self._focus_under(event)
        self.moved(keep_focus=True)

    def _focus_under(self, event: QMouseEvent) -> None:
        """The innermost mark under the pointer; clicking again takes the next one outward."""
        ids = [mark.annotation.id for mark in self.marks_under(event)]
        if self.session.focus in ids:
            after = ids.index(self.session.focus) + 1
            self.session.set_focus(ids[after % len(ids)])
        else:
            self.session.set_focus(ids[0] if ids else None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        position = self._character_under(event)
        if position != self._pressed_at or self.caret.selection is not None:
            self._drag_to(position)
        outside = not self.viewport().rect().contains(event.position().toPoint())
        if outside != self._autoscroll.isActive():
            self._autoscroll.start() if outside else self._autoscroll.stop()

    def _drag_to(self, position: int) -> None:
        assert self._drag is not None
        self.caret.anchor, self.caret.position = self._drag.to(position)
        self.session.set_focus(None)
        self.session.set_selection(self.caret.position, self.caret.selection)
        self.viewport().update()

    def _scroll_while_dragging(self) -> None:
        if self._drag is None:
            self._autoscroll.stop()
            return
        pointer = self.viewport().mapFromGlobal(self.cursor().pos())
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (bar.singleStep() if pointer.y() > 0 else -bar.singleStep()))
        self._drag_to(self.page.character_at(pointer.x(), pointer.y() + self._top))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None
        self._autoscroll.stop()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._select_unit(self._character_under(event), WORD)
        self._third_click_until = event.timestamp() + 400

    def _select_unit(self, position: int, unit: str) -> None:
        self._drag = Drag(self.caret.text, position, unit)
        self.caret.anchor, self.caret.position = self._drag.to(position)
        self.moved()

    def contextMenuEvent(self, event: QEvent) -> None:
        self.context_requested.emit(event.globalPos())  # type: ignore[attr-defined]
