"""What a label or role means, when the pointer rests on it: in the text, in the key strip, among the roles."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QWidget

from models.annotation import ENTITY
from ui.annotate.explaining import LABEL, ROLE, Explanation, explanation
from ui.annotate.key_strip import KeyStrip
from ui.annotate.role_slots import RoleSlots
from ui.canvas.scene import marks_at
from ui.canvas.view import Canvas
from ui.shell import Shell

About = tuple[str, str, str]
_ENDS = (QEvent.Type.Leave, QEvent.Type.Wheel, QEvent.Type.MouseButtonPress)


class Tips(QObject):
    """Watches a widget whose parts are painted; ``about`` says which part of the schema is at a point of it."""

    def __init__(self, shell: Shell, widget: QWidget, about: Callable[[QPoint], About | None]) -> None:
        super().__init__(widget)
        self._shell, self._widget, self._about = shell, widget, about
        self._shown: Explanation | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            about = self._about(event.pos())
            place = QRect(event.globalPos() - QPoint(6, 16), event.globalPos() + QPoint(6, 18))
            if about is not None:
                self._shown = explanation(self._shell, self._widget)
                return self._shown.explain(*about, place)
            self._hide()
        elif event.type() in _ENDS:
            self._hide()
        return False

    def _hide(self) -> None:
        if self._shown is not None:
            self._shown.hide()
            self._shown = None


def watch(shell: Shell, canvas: Canvas, strip: KeyStrip, slots: RoleSlots) -> None:
    """Makes the annotator's page explain itself."""
    Tips(shell, canvas.viewport(), lambda point: _in_text(shell, canvas, point))
    Tips(shell, strip, lambda point: _in_strip(strip, point))
    Tips(shell, slots, lambda point: _among_roles(shell, slots, point))


def _in_text(shell: Shell, canvas: Canvas, point: QPoint) -> About | None:
    x, y = point.x(), point.y() + canvas.scroll_place.top
    index = canvas.page.block_at_y(y)
    marks = marks_at(canvas.page.scene(index), x, y - canvas.page.top_of(index))
    found = shell.session.layer.annotations.get(marks[0].annotation.id) if marks else None
    return (LABEL, found.kind, found.label) if found is not None else None


def _in_strip(strip: KeyStrip, point: QPoint) -> About | None:
    action = strip.action_at(QPointF(point))
    return (LABEL, ENTITY, action.arg) if action is not None and action.id == "action.add_entity" else None


def _among_roles(shell: Shell, slots: RoleSlots, point: QPoint) -> About | None:
    focused, role = shell.session.focused, slots.role_at(point.y())
    return (ROLE, focused.kind, role) if focused is not None and role is not None else None
