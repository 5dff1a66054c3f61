"""The bench as the canvas paints it: gold lines, numbered zigzags, the staff of the conflict that is looked at."""

from __future__ import annotations

from models.adjudication.place import DOCUMENT, Place
from models.adjudication.verdict import union
from models.annotation import ZONE
from ui import i18n
from ui.adjudicate.bench import Bench
from ui.adjudicate.people import badges_of
from ui.canvas.review import Disputed, Lane, Review, Spans


def picture_of(bench: Bench, *, agreed: bool = True) -> Review:
    """``agreed``: whether what all agree on is painted too."""
    settled: dict[str, Spans] = {}
    disputed: list[Disputed] = []
    for standing in bench.work.standings.values():
        place = standing.place
        if place.kind in {DOCUMENT, ZONE} and place.id != bench.current:
            continue
        if standing.gold is not None and not standing.open and (agreed or standing.conflict):
            settled[place.id] = standing.gold.spans
    for entry in bench.conflicts:
        if entry.standing.open and entry.place.kind not in {DOCUMENT, ZONE}:
            number = i18n.number(entry.number) if entry.number is not None else ""
            disputed.append(Disputed(entry.place.id, number, covered(entry.place)))
    for annotation in bench.work.unbound:
        settled[annotation.id] = annotation.spans
    current = bench.entry
    if current is None or current.place.kind == DOCUMENT:
        return Review(settled, tuple(disputed))
    settled.pop(current.place.id, None)
    lanes = tuple(
        Lane(version.annotation.spans, tuple((b.letter, b.number) for b in badges_of(bench.numbers, version.authors)))
        for version in bench.versions
        if version.annotation is not None
    )
    return Review(settled, tuple(disputed), current.place.id, covered(current.place), lanes)


def covered(place: Place) -> Spans:
    """Everything that the versions of a place cover together."""
    return tuple(union([v.annotation.spans for v in place.versions if v.annotation is not None]))
