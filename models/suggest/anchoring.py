"""Not steering people: suggestions hidden on a share of documents, and until somebody's first pass is done.

Who has suggestions where is fixed by document and person, not by chance at opening: reopening shows nothing new, and
what people do with and without can be compared.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from models.annotation_set import FINISHED

_STEPS = 10_000


@dataclass(frozen=True, slots=True)
class Hiding:
    """``share`` (0 to 1) of the documents of each person show no suggestions at all; ``first_pass`` hides them until a
    set is finished once. As it is made, nothing is hidden."""

    share: float = 0.0
    first_pass: bool = False

    def hides(self, document_key: str, person: str, status: str) -> bool:
        """Whether suggestions are hidden from this person in this document, its set having this status."""
        return self.control(document_key, person) or (self.first_pass and status != FINISHED)

    def control(self, document_key: str, person: str) -> bool:
        """Whether this document is one that this person reads without suggestions."""
        digest = hashlib.sha256(f"{document_key}\n{person}".encode("utf-8", "surrogatepass")).digest()
        return int.from_bytes(digest[:8], "big") % _STEPS < self.share * _STEPS


@dataclass(frozen=True, slots=True)
class Following:
    """How far a person follows the machine: of ``judged`` suggestions so many were taken as they were.

    ``taken`` is None when none was judged.
    """

    person: str
    judged: int
    accepted: int

    @property
    def taken(self) -> float | None:
        return self.accepted / self.judged if self.judged else None


def following(outcomes: Iterable[tuple[str, str]]) -> list[Following]:
    """From (person, action) pairs, by name. Nearly all taken from a recommender of middling precision is a warning."""
    counted: dict[str, list[str]] = {}
    for person, action in outcomes:
        counted.setdefault(person, []).append(action)
    return [Following(name, len(actions), actions.count("accepted")) for name, actions in sorted(counted.items())]
