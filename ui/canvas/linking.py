"""Which annotations the focused event or stance is joined to, by what names, and where the connectors run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from models.annotation import EVENT, STANCE, Annotation
from models.schema import Schema
from ui.canvas.connectors import Connector, End, connect
from ui.canvas.page import Page
from ui.canvas.scene import Box
from ui.i18n import language
from ui.session import Session


@dataclass(frozen=True, slots=True)
class Link:
    """One filled role, or (``live``) the candidate that the next key would fill it with; ``role`` is its short name."""

    filler: Annotation
    role: str
    live: bool = False


def links_of(annotation: Annotation, layer: Mapping[str, Annotation], schema: Schema) -> tuple[Link, ...]:
    """The filled roles of an event or stance, in their order; what is not in the text has no link."""
    found = []
    for argument in annotation.arguments:
        filler = layer.get(argument.target) if argument.target else None
        if filler is not None:
            role = schema.role(annotation.kind, argument.role)
            found.append(Link(filler, role.short_in(language()) if role else argument.role))
    return tuple(found)


class Linking:
    """The links of the focus on one page; ``live`` is the one that the next key would make."""

    def __init__(self, session: Session, page: Page) -> None:
        self._session, self._page = session, page
        self.clear()

    def clear(self) -> None:
        self.links: tuple[Link, ...] = ()
        self.live: Link | None = None

    def renew(self) -> None:
        """After the focus or an argument changed."""
        focused, project = self._session.focused, self._session.project
        if focused is None or project is None or focused.kind not in (EVENT, STANCE):
            self.links = ()
            return
        found = links_of(focused, self._session.layer.annotations, project.schema)
        self.links = (*found, self.live) if self.live is not None else found

    def positions(self) -> list[int]:
        """The code points whose lines need room for a connector."""
        focused = self._session.focused
        if focused is None or not self.links:
            return []
        return [focused.start, *(link.filler.start for link in self.links)]

    def connectors(self, top: float) -> tuple[Connector, ...]:
        """The tree in viewport pixels, ``top`` being where the view stands: made anew for each painting."""
        focused = self._session.focused
        if focused is None or not self.links:
            return ()
        trigger = End(focused.id, self._box(focused, top))
        ends = [End(link.filler.id, self._box(link.filler, top), link.role, link.live) for link in self.links]
        metrics = self._page.metrics
        return tuple(connect(trigger, ends, metrics.left, metrics.right, rtl=metrics.rtl))

    def _box(self, annotation: Annotation, top: float) -> Box:
        box = self._page.first_box(annotation.start, annotation.end)
        return Box(box.left, box.top - top, box.width, box.height)
