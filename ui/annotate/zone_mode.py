"""Zones by keys: accept what the shape of the text suggests, or name the paragraph at the caret."""

from __future__ import annotations

from collections.abc import Callable

from models.annotation import ZONE
from models.edits import Edit, delete
from models.schema import Schema
from models.schema_parts import Label
from models.zones import paragraph_after, paragraph_at, paragraph_before, set_zone, zone_at
from ui import i18n
from ui.annotate.committing import commit_made
from ui.annotate.modes import KeyHint
from ui.annotate.proposed_zones import ProposedZones
from ui.canvas.painting import IDENTICAL
from ui.canvas.view import Canvas
from ui.keyboard import Chord, chord

DIGITS = tuple(f"Digit{n}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0))


class ZoneMode:
    """While it is on, bands in the margin show the zones, dashed ones what is only proposed."""

    keeps_focus = False

    def __init__(self, canvas: Canvas, schema: Schema, proposed: ProposedZones) -> None:
        self._canvas, self._session, self._schema, self._proposed = canvas, canvas.session, schema, proposed
        self._labels = [zone for zone in schema.zones if zone.active][: len(DIGITS)]
        self._session.changed.connect(self._show)
        self._session.selection_changed.connect(self._show)
        canvas.passes_closed = False
        proposed.edit_zones(True)
        self._show()

    @property
    def filling(self) -> str | None:
        return None

    def leave(self) -> None:
        self._session.changed.disconnect(self._show)
        self._session.selection_changed.disconnect(self._show)
        self._proposed.edit_zones(False)
        self._canvas.passes_closed = True
        self._canvas.set_highlights(IDENTICAL, ())

    def click(self, annotation_id: str) -> bool:
        return False

    # ---- what is shown
    def _show(self, *_: object) -> None:
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
            self._proposed.accept()
            return True
        if pressed.code == "Space":
            return self._accept_one()
        if pressed.code in ("Delete", "Backspace"):
            return self._remove()
        if pressed.code in ("ArrowUp", "ArrowDown") and self._session.selection is None:
            return self._to_paragraph(1 if pressed.code == "ArrowDown" else -1)
        return False

    def _accept_one(self) -> bool:
        """Takes over the proposal at the caret and goes to what follows it."""
        here = self._proposed.at(self._canvas.caret.position)
        if here is not None and self._proposed.accept(here):
            self._go(paragraph_after(self._session.text, here.end))
        return True

    def _remove(self) -> bool:
        """A zone of the set is deleted, a proposal is not shown any more."""
        position = self._canvas.caret.position
        there, proposal = zone_at(self._session.layer, position), self._proposed.at(position)
        if there is not None:
            return self._commit(lambda: Edit("delete", (delete(there),)))
        if proposal is not None:
            self._proposed.dismiss(proposal)
        return True

    def _to_paragraph(self, step: int) -> bool:
        text, here = self._session.text, paragraph_at(self._session.text, self._canvas.caret.position)
        low, high = here or (self._canvas.caret.position, self._canvas.caret.position)
        self._go(paragraph_after(text, high) if step > 0 else paragraph_before(text, low))
        return True

    def _name_span(self, number: int) -> bool:
        span = self._span()
        if span is None or number >= len(self._labels):
            return True
        label = self._labels[number].id
        self._commit(lambda: set_zone(self._session.layer, self._schema, self._session.text, *span, label))
        self._go(paragraph_after(self._session.text, span[1]))
        return True

    def _go(self, paragraph: tuple[int, int] | None) -> None:
        if paragraph is not None:
            self._canvas.caret.move(paragraph[0], extend=False)
            self._canvas.moved()

    def _commit(self, make: Callable[[], Edit | None]) -> bool:
        if not commit_made(self._session, make):
            return True
        self._show()
        return True

    # ---- the strip
    def title(self) -> tuple[str, str]:
        position = self._canvas.caret.position
        there, proposal = zone_at(self._session.layer, position), self._proposed.at(position)
        if proposal is not None:
            return i18n.tr("kind.zone"), i18n.tr("zones.proposed_here", name=self._name(proposal.label))
        return i18n.tr("kind.zone"), self._name(there.label) if there else i18n.tr("zones.none_here")

    def rows(self) -> tuple[list[KeyHint], list[KeyHint]]:
        labels = [KeyHint((chord(code),), self._label(zone)) for code, zone in zip(DIGITS, self._labels, strict=False)]
        open_, here = len(self._session.proposed_zones), self._proposed.at(self._canvas.caret.position)
        others = [
            KeyHint((chord("Enter"),), i18n.plural("zones.accept", open_)) if open_ else None,
            KeyHint((chord("Space"),), i18n.tr("zones.accept_one")) if here is not None else None,
            KeyHint((chord("ArrowUp"), chord("ArrowDown")), i18n.tr("zones.paragraph")),
            KeyHint((chord("Delete"),), i18n.tr("button.remove")),
            KeyHint((chord("Escape"),), i18n.tr("walk.end")),
        ]
        return labels, [hint for hint in others if hint]

    @staticmethod
    def _label(zone: Label) -> str:
        return zone.short_in(i18n.language())
