"""What a widget paints by itself, for screen readers: a child interface for each part, made when a client asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleObject

NOBODY: Final = cast("QAccessibleInterface", None)
"""How Qt says that there is no such child; its stubs leave that out."""
Maker = Callable[[QObject], QAccessibleInterface | None]


class Part(QObject):
    """What stands for a part of a widget; Qt keeps an interface as long as its object lives."""

    def __init__(self, parent: QObject, index: int) -> None:
        super().__init__(parent)
        self.index = index
        self.interface: QAccessibleInterface | None = None  # Qt holds the other side; Python must not let go of this


class PartInterface(QAccessibleObject):
    """A part has none of its own."""

    def child(self, index: int) -> QAccessibleInterface:
        return NOBODY

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1


_makers: list[Maker] = []


def introduce(maker: Maker) -> None:
    """Asks ``maker`` for the interface of every object from now on; None where it has none. Once is enough."""
    if not _makers:
        QAccessible.installFactory(_interface_of)
    if maker not in _makers:
        _makers.append(maker)


def _interface_of(_class: str, thing: QObject) -> QAccessibleInterface | None:
    return next((made for maker in _makers if (made := maker(thing)) is not None), None)
