"""The canvas for screen readers: one child for each paragraph in view, with its mentions in the description.

A QAccessibleTextInterface written in Python crashes when a client asks for it, so there is none; the paragraph can be
read letter by letter in a plain view instead (``ui/dialogs/paragraph.py``). Everything here is made when a client asks
and costs nothing without one.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from ui.accessible_parts import NOBODY, Part, PartInterface, introduce
from ui.canvas.spoken import described
from ui.canvas.view import Canvas


class Paragraph(Part):
    """What stands for block ``index`` of the open document."""

    def __init__(self, access: CanvasAccess, index: int) -> None:
        super().__init__(access, index)
        self.access = access
        self.canvas = access.canvas


class CanvasAccess(QObject):
    """Keeps the paragraphs of one canvas and says when the caret or the annotations changed. Make one for a canvas."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.interface: QAccessibleInterface | None = None
        self.made = 0  # paragraphs, so far
        self._paragraphs: dict[int, Paragraph] = {}
        self._at: int | None = None
        introduce(_interface_of)
        if QAccessible.isActive():  # whoever listens may have got Qt's own idea of the canvas already
            known = QAccessible.queryAccessibleInterface(canvas)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))
        session = canvas.session
        session.document_changed.connect(self._forget)
        session.closed.connect(self._forget)
        session.selection_changed.connect(self._caret_moved)
        session.changed.connect(self._described_anew)

    # ---- paragraphs
    def visible(self) -> list[int]:
        """The blocks in view that have text, in reading order."""
        canvas = self.canvas
        if canvas.session.document is None:
            return []
        top = canvas.scroll_place.top
        shown = canvas.page.visible(top, top + canvas.viewport().height())
        return [i for i in shown if canvas.page.blocks[i].start < canvas.page.blocks[i].end]

    def paragraph(self, index: int) -> Paragraph:
        found = self._paragraphs.get(index)
        if found is None:
            found = self._paragraphs[index] = Paragraph(self, index)
            self.made += 1
        return found

    @property
    def at_caret(self) -> int:
        """The block that the caret is in."""
        position = self.canvas.caret.position
        return self.canvas.page.blocks_of(position, position)[0]

    def box(self, index: int) -> QRect:
        """The part of a block that is in view, on the screen."""
        canvas = self.canvas
        top = round(canvas.page.top_of(index) - canvas.scroll_place.top)
        height = round(canvas.page.heights.values[index])
        inside = QRect(0, top, canvas.viewport().width(), height).intersected(canvas.viewport().rect())
        return QRect(canvas.viewport().mapToGlobal(inside.topLeft()), inside.size())

    # ---- what clients are told
    def _forget(self) -> None:
        """Another text: the paragraphs of the one before are gone."""
        old, self._paragraphs, self._at = self._paragraphs, {}, None
        for paragraph in old.values():
            paragraph.deleteLater()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self.canvas, QAccessible.Event.NameChanged))

    def _caret_moved(self) -> None:
        if not QAccessible.isActive() or self.at_caret == self._at:
            return
        self._at = self.at_caret
        if self.canvas.hasFocus():
            self._tell(self._at, QAccessible.Event.Focus)

    def _described_anew(self, _: object) -> None:
        if QAccessible.isActive():
            self._tell(self.at_caret, QAccessible.Event.DescriptionChanged)

    def _tell(self, index: int, event: QAccessible.Event) -> None:
        QAccessible.updateAccessibility(QAccessibleEvent(self.paragraph(index), event))


class _Document(QAccessibleWidget):
    """The canvas: a document whose children are the paragraphs in view."""

    def __init__(self, access: CanvasAccess) -> None:
        super().__init__(access.canvas, QAccessible.Role.Document, access.canvas.accessibleName())
        self._access = access

    def text(self, kind: QAccessible.Text) -> str:
        document = self._access.canvas.session.document
        if kind == QAccessible.Text.Name and document is not None:
            return document.title or document.name or document.key
        return str(super().text(kind))

    def childCount(self) -> int:
        return len(self._access.visible())

    def child(self, index: int) -> QAccessibleInterface:
        shown = self._access.visible()
        return self._interface(shown[index]) if 0 <= index < len(shown) else NOBODY

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        paragraph = child.object()
        shown = self._access.visible()
        if isinstance(paragraph, Paragraph) and paragraph.index in shown:
            return shown.index(paragraph.index)
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        at = QPoint(x, y)
        return next((self._interface(i) for i in self._access.visible() if self._access.box(i).contains(at)), NOBODY)

    def focusChild(self) -> QAccessibleInterface:
        access = self._access
        if not access.canvas.hasFocus():
            return NOBODY
        return self._interface(access.at_caret) if access.at_caret in access.visible() else NOBODY

    def _interface(self, index: int) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._access.paragraph(index))


class _Paragraph(PartInterface):
    """The name is the text as it is, the description its mentions in the interface language."""

    def __init__(self, paragraph: Paragraph) -> None:
        super().__init__(paragraph)
        self._paragraph = paragraph

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._paragraph.canvas)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Paragraph

    def rect(self) -> QRect:
        return self._paragraph.access.box(self._paragraph.index)

    def state(self) -> QAccessible.State:
        access, index = self._paragraph.access, self._paragraph.index
        state = QAccessible.State()
        state.readOnly = state.focusable = state.multiLine = True
        state.focused = access.canvas.hasFocus() and access.at_caret == index
        state.offscreen = index not in access.visible()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        canvas, index = self._paragraph.canvas, self._paragraph.index
        if index >= len(canvas.page.blocks):
            return ""
        block = canvas.page.blocks[index]
        if kind == QAccessible.Text.Name:
            return canvas.page.text[block.start : block.end]
        if kind == QAccessible.Text.Description:
            return described(canvas.session, canvas.page.held(index))
        return ""


def _interface_of(thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, Paragraph):
        thing.interface = _Paragraph(thing)
        return thing.interface
    access = thing.findChild(CanvasAccess) if isinstance(thing, Canvas) else None
    if not isinstance(access, CanvasAccess):
        return None
    access.interface = _Document(access)
    return access.interface
