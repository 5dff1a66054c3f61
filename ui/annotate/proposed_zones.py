"""Zones that the shape of a text suggests, shown as proposals until somebody takes them over: nobody's yet."""

from __future__ import annotations

from collections.abc import Generator
from typing import Final

from PySide6.QtCore import QObject, QTimer

from models.annotation import ZONE, Annotation
from models.annotation_set import ANNOTATOR, FINISHED
from models.edits import Edit
from models.progress import Step
from models.span import overlaps
from models.zone import Zone
from models.zones import accept_zones, open_zones, zones_of
from models.zoning import propose
from ui import i18n
from ui.annotate.committing import commit_made
from ui.canvas.painting import Band
from ui.canvas.view import Canvas
from ui.jobs import Jobs

AT_ONCE: Final = 20_000
"""Code points up to which the proposals are worked out in the window's thread: some 5 ms. Longer texts are a job."""
AFTER_TEXT: Final = 20
"""Milliseconds after a document was opened: its text is painted first."""


class ProposedZones(QObject):
    """Proposes in a document where the annotator's set has no zones when it is opened, until they are accepted, or
    there are zones instead. A zone that is deleted is not proposed again in this sitting.

    ``session.proposed_zones`` is what is open; the canvas shows it dashed and dims what would be closed.
    """

    def __init__(self, canvas: Canvas, jobs: Jobs) -> None:
        super().__init__(canvas)
        self._canvas, self._session, self._jobs = canvas, canvas.session, jobs
        self._found: list[Zone] = []
        self._document: int | None = None
        self._wanted = False
        self._editing = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)
        session = self._session
        session.document_changed.connect(self._renew)
        session.closed.connect(self._renew)
        session.changed.connect(self._follow)
        session.schema_changed.connect(self.show)
        self._renew()

    # ---- working them out
    def _renew(self) -> None:
        self._found, self._document = [], self._session.document_id
        self._wanted = self._session.role == ANNOTATOR and not zones_of(self._session.layer)
        self._set_open([])
        if self._session.document is not None and self._wanted and self._session.editable:
            self._later.start(AFTER_TEXT)

    def _look(self) -> None:
        text, document = self._session.text, self._session.document
        title, asked = document.title if document else None, self._session.document_id

        def work() -> Generator[Step, None, list[Zone]]:
            yield Step(0)
            return propose(text, title)

        if len(text) <= AT_ONCE:
            self._take(asked, propose(text, title))
        else:
            self._jobs.start("", work, lambda found: self._take(asked, found), quiet=True)

    def _take(self, document: int | None, found: list[Zone] | None) -> None:
        if document == self._session.document_id and found is not None:
            self._found, self._document = found, document
            self.show()

    def _follow(self, edit: Edit) -> None:
        """A zone that somebody takes away is not wanted; one that undo takes back is open again."""
        gone = [c.before for c in edit.changes if c.after is None and isinstance(c.before, Annotation)]
        spans = [(a.start, a.end) for a in gone if a.kind == ZONE]
        if spans and not self._session.stepping:
            self._found = [z for z in self._found if not any(overlaps((z.start, z.end), span) for span in spans)]
        self.show()

    # ---- what is open
    def open(self) -> list[Zone]:
        """The proposals whose place is free, whether they are shown at the moment or not."""
        project = self._session.project
        if project is None or not self._session.editable:
            return []
        if not self._found and self._later.isActive():
            self._later.stop()
            self._look()
        return open_zones(self._session.layer, project.schema, self._session.text, self._found)

    def edit_zones(self, on: bool) -> None:
        """While zones are edited, those made already are shown too, and proposals wherever there is room."""
        self._editing = on
        if on and not self._found and not self._later.isActive() and self._session.document is not None:
            self._look()
        self.show()

    def show(self, *_: object) -> None:
        proposing = self._editing or (self._wanted and self._session.layer.status != FINISHED)
        self._set_open(self.open() if proposing else [])

    def _set_open(self, zones: list[Zone]) -> None:
        project = self._session.project
        self._session.set_proposed_zones(zones)
        bands = [Band(z.start, z.end, self._name(z.label), z.label, True) for z in zones]
        if self._editing:
            made = zones_of(self._session.layer)
            bands += [Band(z.start, z.end, self._name(z.label), z.label, False) for z in made]
        closed = {z.id for z in project.schema.zones if not z.annotate_inside} if project is not None else set()
        self._canvas.set_bands(bands, tuple((z.start, z.end) for z in zones if z.label in closed))

    def _name(self, label: str) -> str:
        project = self._session.project
        found = project.schema.label(ZONE, label) if project is not None else None
        return found.short_in(i18n.language()) if found else label

    def at(self, position: int) -> Zone | None:
        """The open proposal that covers a code point."""
        return next((z for z in self._session.proposed_zones if z.start <= position < z.end), None)

    # ---- taking them over
    def dismiss(self, zone: Zone) -> None:
        """Not proposed again in this sitting."""
        self._found = [z for z in self._found if not overlaps((z.start, z.end), (zone.start, zone.end))]
        self.show()

    def accept(self, zone: Zone | None = None) -> bool:
        """One proposal, or all that is open, as one edit."""
        session = self._session
        if session.project is None:
            return False
        schema, zones = session.project.schema, [zone] if zone is not None else self.open()
        return commit_made(session, lambda: accept_zones(session.layer, schema, session.text, zones))
