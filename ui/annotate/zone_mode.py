"""Zones by keys: accept what the shape of the text suggests, or name the paragraph at the caret."""

from __future__ import annotations

from collections.abc import Callable

from models.annotation import ZONE
from models.edits import Edit, delete
from models.schema import Schema
from models.schema_parts import Label
from models.zone import Zone
from models.zones import accept_zones, paragraph_at, set_zone, zone_at, zones_of
from models.zoning import propose
from ui import i18n
from ui.annotate.committing import commit_made
from ui.annotate.modes import KeyHint
from ui.canvas.painting import IDENTICAL, Band
from ui.canvas.view import Canvas
from ui.keyboard import Chord, chord

DIGITS = tuple(f"Digit{n}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0))


class ZoneMode:
    """While it is on, bands in the margin show the zones, dashed ones what is only proposed."""

    def __init__(self, canvas: Canvas, schema: Schema, done: Callable[[], None]) -> None:
        self._canvas, self._session, self._schema, self._done = canvas, canvas.session, schema, done
        self._labels = [zone for zone in schema.zones if zone.active][: len(DIGITS)]
        document = self._session.document
        self._proposed = propose(self._session.text, document.title if document else None)
        self._session.changed.connect(self._show)
        self._session.selection_changed.connect(self._show)
        self._show()

    @property
    def filling(self) -> str | None:
        return None

    def leave(self) -> None:
        self._session.changed.disconnect(self._show)
        self._session.selection_changed.disconnect(self._show)
        self._canvas.set_bands(())
        self._canvas.set_highlights(IDENTICAL, ())

    def click(self, annotation_id: str) -> bool:
        return False

    # ---- what is shown
    def open_proposals(self) -> list[Zone]:
        """The proposals whose place is still free."""
        taken = [(zone.start, zone.end) for zone in zones_of(self._session.layer)]
        return [p for p in self._proposed if not any(p.start < end and start < p.end for start, end in taken)]

    def _show(self, *_: object) -> None:
        made = [Band(z.start, z.end, self._name(z.label), z.label, False) for z in zones_of(self._session.layer)]
        open_ = [Band(p.start, p.end, self._name(p.label), p.label, True) for p in self.open_proposals()]
        self._canvas.set_bands((*made, *open_))
        span = self._span()
        self._canvas.set_highlights(IDENTICAL, (span,) if span and self._session.selection is None else ())

    def _name(self, label: str) -> str:
        found = self._schema.label(ZONE, label)
        return found.short_in(i18n.language()) if found else label

    def _span(self) -> tuple[int, int] | None:
        """The selection, else the paragraph at the caret."""
        return self._session.selection or paragraph_at(self._session.text, self._canvas.caret.position)

    # ---- keys
    def handle(self, pressed: Chord) -> bool:
        if pressed.ctrl or pressed.alt or pressed.shift:
            return False
        if pressed.code in DIGITS:
            return self._name_span(DIGITS.index(pressed.code))
        if pressed.code == "Enter":
            return self._commit(lambda: accept_zones(self._session.layer, self._schema, self._proposed))
        if pressed.code in ("Delete", "Backspace"):
            there = zone_at(self._session.layer, self._canvas.caret.position)
            return self._commit(lambda: Edit("delete", (delete(there),)) if there is not None else None)
        return False

    def _name_span(self, number: int) -> bool:
        span = self._span()
        if span is None or number >= len(self._labels):
            return True
        label = self._labels[number].id
        self._commit(lambda: set_zone(self._session.layer, self._schema, self._session.text, *span, label))
        self._to_next_paragraph(span[1])
        return True

    def _to_next_paragraph(self, position: int) -> None:
        text = self._session.text
        while position < len(text) and text[position].isspace():
            position += 1
        if position < len(text):
            self._canvas.caret.move(position, extend=False)
            self._canvas.moved()

    def _commit(self, make: Callable[[], Edit | None]) -> bool:
        if not commit_made(self._session, make):
            return True
        self._show()
        return True

    # ---- the strip
    def title(self) -> tuple[str, str]:
        there = zone_at(self._session.layer, self._canvas.caret.position)
        return i18n.tr("kind.zone"), self._name(there.label) if there else i18n.tr("zones.none_here")

    def rows(self) -> tuple[list[KeyHint], list[KeyHint]]:
        labels = [KeyHint((chord(code),), self._label(zone)) for code, zone in zip(DIGITS, self._labels, strict=False)]
        open_ = len(self.open_proposals())
        others = [
            KeyHint((chord("Enter"),), i18n.plural("zones.accept", open_)) if open_ else None,
            KeyHint((chord("ArrowUp"), chord("ArrowDown")), i18n.tr("zones.paragraph")),
            KeyHint((chord("Delete"),), i18n.tr("button.remove")),
            KeyHint((chord("Escape"),), i18n.tr("walk.end")),
        ]
        return labels, [hint for hint in others if hint]

    @staticmethod
    def _label(zone: Label) -> str:
        return zone.short_in(i18n.language())
