"""The queue as rows: a heading for each type of conflict with what is done of it, then its conflicts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt

from models.adjudication.adjudication import CHANGED, NEW_VOTE
from models.adjudication.place import (
    AGREED,
    ARGUMENT,
    ATTRIBUTE,
    BOUNDARY,
    BOUNDARY_AND_LABEL,
    LABEL,
    MISSING,
    Place,
)
from models.schema import Schema
from ui import i18n
from ui.adjudicate.bench import Bench, Entry
from ui.adjudicate.people import badges_of, shuffled
from ui.adjudicate.wording import labels_words, surface
from ui.badges import Badge
from ui.rows_list import Index, RowsList

ORDER: Final = (BOUNDARY, LABEL, BOUNDARY_AND_LABEL, MISSING, ARGUMENT, ATTRIBUTE, AGREED)
ICONS: Final = {
    BOUNDARY: "bracket", LABEL: "tag", BOUNDARY_AND_LABEL: "bracket", MISSING: "circle-dashed", ARGUMENT: "branch",
    ATTRIBUTE: "sliders", AGREED: "check",
}  # fmt: skip
UP_AGAIN: Final = {CHANGED: "adjudicate.changed", NEW_VOTE: "adjudicate.new_vote"}


@dataclass(frozen=True, slots=True)
class Heading:
    type: str
    words: str
    count: str


@dataclass(frozen=True, slots=True)
class Row:
    """``number`` is empty for what all agree on; ``done``: decided."""

    place: str
    number: str
    surface: str
    detail: str
    badges: tuple[Badge, ...]
    done: bool
    again: bool


def type_words(place_type: str) -> str:
    return i18n.tr("status.agreed" if place_type == AGREED else f"conflict.{place_type}")


Known = dict[str, tuple[Entry, Row]]
"""Rows by place, with what they were made of."""


def rows_of(bench: Bench, schema: Schema, text: str, known: Known) -> list[Heading | Row]:
    """Types in the order of the design, conflicts in text order; rows of what is as it was are taken from ``known``,
    which gets the new ones."""
    by_type: dict[str, list[Entry]] = {}
    for entry in bench.shown:
        by_type.setdefault(entry.place.type if entry.standing.conflict else AGREED, []).append(entry)
    rows: list[Heading | Row] = []
    for each in sorted(by_type, key=ORDER.index):
        entries = by_type[each]
        done = sum(not entry.standing.open for entry in entries)
        rows.append(Heading(each, type_words(each), _count(each, done, len(entries))))
        rows += [_known_row(entry, bench, schema, text, known) for entry in entries]
    return rows


def _count(place_type: str, done: int, total: int) -> str:
    if place_type == AGREED:
        return i18n.number(total)
    return i18n.tr("adjudicate.of", done=done, total=total)


def _known_row(entry: Entry, bench: Bench, schema: Schema, text: str, known: Known) -> Row:
    before = known.get(entry.place.id)
    if before is not None and before[0].standing is entry.standing and before[0].number == entry.number:
        return before[1]
    made = _row(entry, bench, schema, text)
    known[entry.place.id] = (entry, made)
    return made


def _row(entry: Entry, bench: Bench, schema: Schema, text: str) -> Row:
    place, standing = entry.place, entry.standing
    number = i18n.number(entry.number) if entry.number is not None else ""
    badges = badges_of(bench.numbers, _makers(place))
    return Row(
        place.id, number, surface(place, schema, text), _detail(entry, schema), badges, not standing.open,
        standing.state in UP_AGAIN,
    )  # fmt: skip


def _detail(entry: Entry, schema: Schema) -> str:
    again = UP_AGAIN.get(entry.standing.state)
    if again is not None:
        return i18n.tr(again)
    place = entry.place
    return f"{type_words(place.type)} · {labels_words(place, schema, shuffled(place))}"


def _makers(place: Place) -> Iterable[str]:
    """Who has something here."""
    return (a for v in place.versions if v.annotation is not None or v.value is not None for a in v.authors)


class QueueModel(RowsList[Heading | Row]):
    """Rows for the list; headings cannot be chosen."""

    def take(self, rows: Sequence[Heading | Row]) -> None:
        if list(rows) == list(self.rows):
            return
        if [_identity(row) for row in rows] == [_identity(row) for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.put(rows)

    def position(self, place: str | None) -> int:
        return next((n for n, row in enumerate(self.rows) if isinstance(row, Row) and row.place == place), -1)

    def spoken(self, row: Heading | Row) -> str:
        return _spoken(row)

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled
        return plain | Qt.ItemFlag.ItemIsSelectable if isinstance(self.rows[index.row()], Row) else plain


def _identity(row: Heading | Row) -> str:
    return row.place if isinstance(row, Row) else f"#{row.type}"


def _spoken(row: Heading | Row) -> str:
    if isinstance(row, Heading):
        return f"{row.words} {i18n.plain(row.count)}"
    done = i18n.tr("status.decided") if row.done else ""
    return "; ".join(part for part in (row.number, row.surface, row.detail, done) if part)
