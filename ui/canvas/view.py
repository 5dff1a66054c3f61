"""The reading canvas: right-to-left text as it is in the file, with annotations painted from its geometry."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from models.annotation import STANCE
from models.edits import Edit
from models.text.language import direction
from models.zones import closed_zones
from ui.actions import CANVAS, Actions
from ui.canvas.caret import Caret
from ui.canvas.linking import Link, Linking
from ui.canvas.margin import Note, notes
from ui.canvas.metrics import Metrics
from ui.canvas.motions import MOTIONS
from ui.canvas.naming import ALWAYS, FOCUS, UI_FAMILY, lettering, short_names, tag_font
from ui.canvas.offering import Offering
from ui.canvas.page import Page
from ui.canvas.page_painting import paint_page
from ui.canvas.painting import Band, Palette, Shown, State, Tags
from ui.canvas.pointer import Pointer
from ui.canvas.repainting import REACH, Repainting
from ui.canvas.reviewing import Reviewing
from ui.canvas.scene import Lettering
from ui.canvas.scroll import Scroll
from ui.canvas.strips import Strips
from ui.frames import paint_now
from ui.i18n import tr
from ui.keyboard import Chord, chord_of
from ui.labels import Looks
from ui.session import Session
from ui.theme import Theme

_STEPS: Final = 64
"""Parts of a pixel in which Qt counts where a line stands: what lies between would come and go with rounding."""


class Canvas(QAbstractScrollArea):
    """Shows the session's document and set. It never edits: keys and clicks become actions, selection and focus of the
    session; what a commit changed is painted when the session says so.

    ``passes_closed``: whether plain motions pass over stretches that are closed to annotation. ``keeps_focus`` tells
    whether the focus stays wherever the caret goes: words for a half-built event are looked for anywhere."""

    context_requested = Signal(object)  # QPoint in the view, None from the keyboard
    zoom_changed = Signal(float)
    edge_dragged = Signal(str, int, int)  # annotation id, new start and end in code points

    def __init__(self, session: Session, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = theme
        self.actions_table = actions
        self.key_filter: Callable[[Chord], bool] = lambda _: False
        self.click_filter: Callable[[str], bool] = lambda _: False
        self.keeps_focus: Callable[[], bool] = lambda: False
        self.caret = Caret()
        self.density = ALWAYS
        self.caption = ""  # the line above the text: publisher, date, language
        self.passes_closed = True
        self.zoom = 1.0
        self._family = UI_FAMILY
        self._rtl = True
        self.names = short_names(None)
        self._state = State()
        self._closed: tuple[tuple[int, int], ...] = ()
        self._palette: Palette | None = None
        metrics = Metrics(1.0, 800.0)
        self.tags = Tags(tag_font(metrics))
        self.page = Page(self._font(metrics), metrics, self._lettering())
        self.scroll_place = Scroll(self.page)
        self.reviewing = Reviewing(self)
        self.offering = Offering(self)
        self._linking = Linking(self.session, self.page)
        self.strips = Strips()
        self.repainting = Repainting(self)
        self.pointer = Pointer(self)
        self._set_up()

    def _set_up(self) -> None:
        self.setObjectName("canvas")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("panel.document"))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.session.document_changed.connect(self._load)
        self.session.closed.connect(self._load)
        self.session.changed.connect(self._apply)
        self.session.focus_changed.connect(self._focus_moved)
        self.theme.changed.connect(self._recolour)
        self.session.opened.connect(self._recolour)
        self.session.schema_changed.connect(self._follow_schema)

    # ---- what is shown
    def _load(self) -> None:
        document, project = self.session.document, self.session.project
        self.names = short_names(project.schema if project else None)
        self._state, self._closed = State(), ()
        self._linking.clear()
        self.reviewing.clear()
        self.caret = Caret(self.session.text)
        self._rtl = direction((document.language if document else None) or "und") == "rtl"
        self.page.metrics = self._metrics()
        self.page.lettering = self._lettering()
        self.page.set_text(self.session.text, document.title if document else None)
        self.page.set_annotations(self.session.layer.annotations.values())
        self._dim()
        self.scroll_place.to_start()
        self._update_range()
        self.repainting.everything()

    def _follow_schema(self) -> None:
        """Names, colours and closed zones of another version of the schema; the text stays where it is."""
        self._dim()
        self.refresh()
        self._recolour()

    def _dim(self) -> None:
        project = self.session.project
        own = closed_zones(self.session.layer, project.schema) if project else []
        self._state.dimmed = tuple(sorted([*own, *self._closed]))

    def fill(self) -> None:
        """Take the marks anew from what is to be shown."""
        with self.still():
            self.page.set_annotations(self.reviewing.annotations.values())

    def _apply(self, edit: Edit) -> None:
        """Repaint what an edit touched; the caret's line stays where it is on the screen."""
        if self.reviewing.on:
            return
        with self.still():
            self.page.apply(edit.changes)
            self._dim()
            self._linking.renew()
            self.page.set_channels(self._linking.positions())
        self.repainting.look()

    @contextmanager
    def still(self) -> Iterator[None]:
        """Whatever heights change inside, the caret's line stays where it is on the screen."""
        _, before, _ = self.page.caret_box(self.caret.position)
        height = self.page.height
        yield
        _, after, _ = self.page.caret_box(self.caret.position)
        if after != before or self.page.height != height:
            if not self.scroll_place.at_start:
                self.scroll_place.move(after - before)
            self._update_range()

    # ---- the focused event
    def set_hints(self, hints: Mapping[str, str], live: Link | None = None) -> None:
        """Show a letter on each candidate (annotation id → letter), and the connector that the first letter would
        make; called again with nothing when the roles are done."""
        self._state.hints = dict(hints)
        self._state.live_hint = live.filler.id if live is not None else None
        self._linking.live = live
        self._relink()

    def set_kin(self, ids: frozenset[str]) -> None:
        """Light up the other mentions of the focused one's thing."""
        if ids != self._state.kin:
            self._state.kin = ids
            self.repainting.look()

    def set_bands(self, bands: Sequence[Band], closed: Sequence[tuple[int, int]] = ()) -> None:
        """Show zones in the margin; called again with nothing to take them away. ``closed`` stretches are dimmed and
        passed over by the caret, as the zones of the set that are closed to annotation always are."""
        if (tuple(bands), tuple(closed)) == (self._state.bands, self._closed):
            return
        self._state.bands, self._closed = tuple(bands), tuple(closed)
        self._dim()
        self.repainting.look()

    def _relink(self) -> None:
        self._linking.renew()
        with self.still():
            self.page.set_channels(self._linking.positions())
        self.repainting.look()

    def refresh(self) -> None:
        """After the interface language, the label names or the density changed."""
        self.names = short_names(self.session.project.schema if self.session.project else None)
        self.page.lettering = self._lettering()
        self.page.refresh_scenes()
        self.setAccessibleName(tr("panel.document"))
        self.repainting.everything()

    def set_zoom(self, zoom: float) -> None:
        self.zoom = zoom
        self._reset_sizes()
        self.zoom_changed.emit(zoom)

    def set_family(self, family: str) -> None:
        self._family = family
        self._reset_sizes()

    def set_density(self, density: str) -> None:
        """When label names are printed: ``always``, ``focus`` or ``never``."""
        self.density = density
        self.refresh()

    def set_highlights(
        self, name: str, spans: Sequence[tuple[int, int]], current: tuple[int, int] | None = None
    ) -> None:
        """Mark search hits or identical strings until called again with nothing; ``current`` is brought into view."""
        self._state.highlights = {**self._state.highlights, name: tuple(spans)}
        self._state.current = current
        if current is not None:
            self.show_position(current[0])
        self.repainting.look()

    # ---- sizes
    def _metrics(self) -> Metrics:
        return Metrics(self.zoom, float(self.viewport().width()), self._rtl)

    def _font(self, metrics: Metrics) -> QFont:
        font = QFont(self._family)
        font.setPixelSize(metrics.em)
        return font

    def _lettering(self) -> Lettering:
        return lettering(self.tags.font, self.names, self.density, self.session.focus)

    def _reset_sizes(self) -> None:
        """Set everything anew; the text at the top edge stays there."""
        first = self.page.character_at(self.page.metrics.right, self.scroll_place.top + 8)
        at_start = self.scroll_place.at_start
        metrics = self._metrics()
        self.tags = Tags(tag_font(metrics))
        self.page.lettering = self._lettering()
        self.page.set_metrics(self._font(metrics), metrics)
        self.reviewing.make_room()
        if at_start:
            self.scroll_place.to_start()
        else:
            self.scroll_place.to_block(self.page.blocks_of(first, first + 1)[0])
            _, top, _ = self.page.caret_box(first)
            self.scroll_place.move(top - self.scroll_place.top - 8)
        self._update_range()
        self.repainting.everything()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._metrics() == self.page.metrics:
            self._update_range()
        else:
            self._reset_sizes()

    # ---- scrolling
    def _update_range(self) -> None:
        bar = self.verticalScrollBar()
        bar.blockSignals(True)
        bar.setRange(0, max(0, round(self.page.height - self.viewport().height())))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(round(self.page.metrics.pitch(self.page.metrics.em)))
        bar.setValue(round(self.scroll_place.top))
        bar.blockSignals(False)
        if bar.value() != round(self.scroll_place.top):
            self.scroll_place.jump(float(bar.value()))

    def _scrolled(self, value: int) -> None:
        delta = value - self.scroll_place.top
        if abs(delta) > 3 * self.viewport().height():
            self.scroll_place.jump(float(value))
        else:
            self.scroll_place.move(delta)
        self._update_range()
        self.repainting.moved()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Painting starts from the anchor; nothing is moved here."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.actions_table.trigger("action.zoom_in" if event.angleDelta().y() > 0 else "action.zoom_out")
        else:
            super().wheelEvent(event)

    def visible_range(self) -> tuple[int, int]:
        """The code points from the first to the last block in view."""
        top = self.scroll_place.top
        shown = self.page.visible(top, top + self.viewport().height())
        return self.page.blocks[shown[0]].start, self.page.blocks[shown[-1]].after + 1

    def show_position(self, position: int) -> None:
        """Bring the line of a code point into view."""
        if self.scroll_place.reveal(position, self.viewport().height()):
            self._update_range()
            self.repainting.look()

    # ---- painting
    def paintEvent(self, event: QPaintEvent) -> None:
        exposed, height = event.region(), self.page.height
        with QPainter(self.viewport()) as painter:
            painter.setClipRegion(exposed)
            if self.session.document is not None and self.session.looks is not None:
                paint_page(self, painter, exposed, self._palette_for(self.session.looks))
            else:
                painter.fillRect(exposed.boundingRect(), self.theme.color("canvas"))
        if self.page.height != height:
            self._update_range()

    def state(self) -> State:
        """What the layers need besides the marks, as it is now."""
        state = self._state
        state.focus = self.session.focus
        state.selection = self.caret.selection
        state.review = self.reviewing.review
        shows_caret = self.hasFocus() and (state.review is None or self.caret.selection is not None)
        state.caret = self.caret.position if shows_caret else None
        state.connectors = self._linking.connectors(self.scroll_place.top)
        state.offer, state.cleaner = self.offering.current, self.offering.cleaner
        return state

    def shown(self) -> list[Shown]:
        """The blocks in view, all their lines in view with them."""
        offset, bottom = self.scroll_place.top, self.viewport().height() + REACH
        found = []
        for index in self.page.visible(offset, offset + bottom):
            y = round((self.page.top_of(index) - offset) * _STEPS) / _STEPS
            typeset, scene = self.page.ensure(index), self.page.scene(index)
            several = enumerate(typeset.lines)
            lines = [n for n, each in several if y + each.top < bottom and y + each.top + each.height > -REACH]
            found.append(Shown(index, y, typeset, [scene[n] for n in lines], [typeset.lines[n] for n in lines]))
        return found

    def notes(self, shown: list[Shown]) -> list[Note]:
        """The stances in the margin beside the blocks in view."""
        values = {label: name for (kind, label), name in self.names.items() if kind == STANCE}
        return notes(self.page, self.tags.font, shown, self.reviewing.annotations, values)

    def _palette_for(self, looks: Looks) -> Palette:
        if self._palette is None:
            self._palette = Palette(self.theme, looks)
        return self._palette

    def _recolour(self) -> None:
        self._palette = None
        self.repainting.everything()

    # ---- the keyboard
    def event(self, event: QEvent) -> bool:
        """Canvas keys win over menu shortcuts while the text has the focus."""
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
        self._take_key(event)
        if not event.isAutoRepeat():
            paint_now(self)

    def _take_key(self, event: QKeyEvent) -> None:
        pressed = chord_of(event)
        motion = MOTIONS.get(pressed) if pressed else None
        action = self.actions_table.for_chord(pressed, CANVAS) if pressed else None
        if pressed is None:
            super().keyPressEvent(event)
        elif self.key_filter(pressed):
            return
        elif motion is not None:
            before = self.caret.position
            motion(self)
            if not pressed.shift and self.passes_closed:
                self.caret.leave_closed(self._state.dimmed, forward=self.caret.position > before)
            self.moved(keep_focus=pressed.shift)
        elif action is not None:
            self.actions_table.run(action)
        elif pressed.code == "Escape":
            self._step_back()
        elif pressed.code != "Tab" or pressed.ctrl:  # with no mention to go to, Tab must not leave through a parent
            super().keyPressEvent(event)

    def _step_back(self) -> None:
        """Esc is one level back: the selection, then the focus."""
        if self.caret.selection is not None:
            self.caret.move(self.caret.position, extend=False)
            self.moved(keep_focus=True)
        else:
            self.session.offers.point(None)
            self.session.set_focus(None)

    def caret_action(self, name: str, *arguments: int) -> bool:
        """Run a method of the caret by name (grow_end, swap, …) and show where it went; False when it stayed."""
        before = (self.caret.anchor, self.caret.position)
        getattr(self.caret, name)(*arguments)
        self.moved()
        return before != (self.caret.anchor, self.caret.position)

    def moved(self, *, keep_focus: bool = False) -> None:
        """Tell the session where the caret went; a plain motion drops the focused annotation."""
        if not keep_focus and not self.keeps_focus():
            self.session.set_focus(None)
        self.session.set_selection(self.caret.position, self.caret.selection)
        self.show_position(self.caret.position)
        self.repainting.look()

    def select(self, start: int, end: int) -> None:
        """Select a range from outside (a search hit, a sentence) and bring it into view."""
        self.caret.select(start, end)
        self.moved()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.repainting.look()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.repainting.look()

    def _focus_moved(self) -> None:
        if self.density == FOCUS:
            self.refresh()
        self._relink()
        focused = self.session.focused
        if focused is not None:
            self.show_position(focused.start)
        self.repainting.look()

    # ---- the mouse
    def character_near(self, x: float, y: float) -> int:
        """The code point drawn at a point of the viewport, or the nearest one on its line."""
        return self.page.character_at(x, y + self.scroll_place.top)

    def character_under(self, event: QMouseEvent) -> int:
        return self.character_near(event.position().x(), event.position().y())

    def boundary_under(self, event: QMouseEvent) -> int:
        """The caret position nearest to the pointer."""
        return self.page.boundary_at(event.position().x(), event.position().y() + self.scroll_place.top)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() == Qt.MouseButton.LeftButton and self.session.document is not None
        if not left or (self.reviewing.on and self.reviewing.click(self.character_under(event))):
            return
        if not self.offering.click(event.position()):
            self.pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.session.document is not None:
            self.pointer.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.context_requested.emit(None if by_key else event.pos())
