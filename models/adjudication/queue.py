"""The reviewer's queue: what is in conflict in each document, what of it is decided, and what the reviewer asks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from models.adjudication.adjudication import DECIDED, NEW_VOTE, Adjudication, Standing
from models.adjudication.place import DOCUMENT, Place


@dataclass(frozen=True, slots=True)
class Queued:
    """One conflict. ``labels`` are those of its versions (the id of a document label), ``apart`` the people whose
    version is not the one that most hold, ``surface`` the words from its first to its last code point."""

    place: str
    kind: str
    type: str
    state: str
    rule: str | None
    labels: tuple[str, ...]
    apart: tuple[str, ...]
    start: int
    surface: str

    @property
    def open(self) -> bool:
        return self.state != DECIDED


@dataclass(frozen=True, slots=True)
class DocumentQueue:
    """The conflicts of one document. ``waiting`` names who has not finished yet; ``agreed`` counts places."""

    document_id: int
    key: str
    title: str
    sealed: bool
    waiting: tuple[str, ...] = ()
    agreed: int = 0
    conflicts: tuple[Queued, ...] = field(default=(), repr=False)

    @property
    def open(self) -> int:
        return sum(each.open for each in self.conflicts)

    @property
    def decided(self) -> int:
        return len(self.conflicts) - self.open

    @property
    def new_votes(self) -> int:
        return sum(each.state == NEW_VOTE for each in self.conflicts)

    @property
    def by_type(self) -> dict[str, tuple[int, int]]:
        """(open, all) of each type that there is."""
        every = Counter(each.type for each in self.conflicts)
        still = Counter(each.type for each in self.conflicts if each.open)
        return {name: (still[name], n) for name, n in sorted(every.items())}


def queued(adjudication: Adjudication, text: str) -> tuple[Queued, ...]:
    """In the order of the places."""
    return tuple(_queued(standing, text) for standing in adjudication.conflicts)


def _queued(standing: Standing, text: str) -> Queued:
    place = standing.place
    start, end = place.span
    return Queued(
        place=place.id,
        kind=place.kind,
        type=place.type,
        state=standing.state,
        rule=standing.decision.rule if standing.decision is not None else None,
        labels=labels_of(place),
        apart=apart(place),
        start=start,
        surface=text[start:end],
    )


def labels_of(place: Place) -> tuple[str, ...]:
    """The labels of its versions, each once; the id of the document label."""
    if place.kind == DOCUMENT:
        return (place.label or "",)
    return tuple(dict.fromkeys(v.annotation.label for v in place.versions if v.annotation is not None))


def apart(place: Place) -> tuple[str, ...]:
    """Whose version is not the one that most hold; everyone's where none is held by more than the others."""
    if place.agreed:
        return ()
    most = max(len(version.authors) for version in place.versions)
    leading = [version for version in place.versions if len(version.authors) == most]
    held = leading[0].authors if len(leading) == 1 else ()
    return tuple(author for author in place.members if author not in held)


def totals(queues: Iterable[DocumentQueue]) -> dict[str, tuple[int, int]]:
    """(open, all) by type over several documents."""
    still: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for queue in queues:
        for name, (n, of) in queue.by_type.items():
            still[name] += n
            every[name] += of
    return {name: (still[name], n) for name, n in sorted(every.items())}
