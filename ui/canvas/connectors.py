"""The connectors of the focused event: one orthogonal tree that runs between the lines and in the margin. Qt-free.

From the trigger a stem rises to the channel above its line; arguments on the same line hang from that channel, the
others from the channel above their own line, which a shared trunk in the margin joins to the first (ux.md §4).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from ui.canvas.scene import Box

CHANNEL: Final = 6.5
"""How far above the tint of a line its channel runs, in pixels."""
EXTRA: Final = 11.0
"""Leading that a line with a channel gets on top."""
TRUNK: Final = 26.0
INSET: Final = 9.0
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class End:
    """One end of a connector: the box of the first piece of an annotation on its first line."""

    id: str
    box: Box
    role: str = ""
    live: bool = False


@dataclass(frozen=True, slots=True)
class Connector:
    """A path of straight segments (corners are rounded when painted), the dot at its end, and where the role name
    stands: ``label`` is the end (right in right-to-left text) of its baseline box."""

    id: str
    path: tuple[Point, ...]
    dot: Point
    label: Point
    role: str
    live: bool


def connect(trigger: End, arguments: Iterable[End], left: float, right: float, *, rtl: bool) -> list[Connector]:
    """``left`` and ``right`` are the edges of the text column; the trunk runs beyond the start side."""
    trunk = right + TRUNK if rtl else left - TRUNK
    ordered = sorted(arguments, key=lambda end: (end.live, end.box.top, end.box.left))
    return [_connector(trigger, end, trunk, rtl=rtl) for end in ordered]


def _connector(trigger: End, end: End, trunk: float, *, rtl: bool) -> Connector:
    stem = (trigger.box.left + trigger.box.right) / 2
    near, far = trigger.box.top - CHANNEL, end.box.top - CHANNEL
    inset = min(INSET, end.box.width / 2)
    foot = end.box.right - inset if rtl else end.box.left + inset
    path: list[Point] = [(stem, trigger.box.top - 1), (stem, near)]
    if abs(far - near) > 1:
        path += [(trunk, near), (trunk, far)]
    path += [(foot, far), (foot, end.box.top - 1)]
    label = (foot - INSET if rtl else foot + INSET, far)
    return Connector(end.id, tuple(path), (foot, end.box.top - 1), label, end.role, end.live)
