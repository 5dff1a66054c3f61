"""Who reads which document: spreading documents over people so that everyone has as much as the others."""

from __future__ import annotations

import random
from collections import Counter, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from models.annotation_set import ANNOTATOR

REVIEWER: Final = "reviewer"
ASSIGNED_ROLES: Final = (ANNOTATOR, REVIEWER)


@dataclass(frozen=True, slots=True)
class Assignment:
    """``person`` is to read the document as ``role``: annotator or reviewer. A reviewer answers for its gold."""

    document_id: int
    person: str
    role: str = ANNOTATOR


def plan(
    taken: Mapping[int, Iterable[str]], people: Sequence[str], overlap: int, seed: int, before: Mapping[str, int]
) -> dict[int, tuple[str, ...]]:
    """Who of ``people`` is to read which document besides those who have it, so that ``overlap`` people do.

    ``taken`` has every document in its order and who has it already: that stays, and counts. The loads over these
    documents differ by at most one, unless what was there already makes that impossible; then by as little as can be.
    Who has had less before (``before``, in documents) comes first among equals, then whoever has shared less with the
    others of the document, so that every pair of people can be compared; then chance, decided by ``seed``.
    """
    chosen = _Plan(taken, people, overlap, before)
    chosen.spread(random.Random(seed))
    chosen.level()
    return {document: tuple(sorted(new)) for document, new in chosen.new.items() if new}


class _Plan:
    def __init__(
        self, taken: Mapping[int, Iterable[str]], people: Sequence[str], overlap: int, before: Mapping[str, int]
    ) -> None:
        self._people, self._overlap, self._before = sorted(set(people)), overlap, before
        self._taken = {document: frozenset(names) for document, names in taken.items()}
        self._load = Counter(name for names in self._taken.values() for name in names)
        self._shared: Counter[tuple[str, str]] = Counter()
        self.new: dict[int, set[str]] = {document: set() for document in self._taken}

    def spread(self, chance: random.Random) -> None:
        """The least loaded for each document, the documents in an order of chance."""
        order = list(self._taken)
        chance.shuffle(order)
        for document in order:
            while len(self._readers(document)) < self._overlap:
                free = [name for name in self._people if name not in self._readers(document)]
                if not free:
                    break
                least = min(map(self._burden, free))
                lots = {name: chance.random() for name in free if self._burden(name) == least}
                self._give(document, min(lots, key=lambda name: (self._met(name, document), lots[name])))

    def _readers(self, document: int) -> frozenset[str] | set[str]:
        return self._taken[document] | self.new[document]

    def _burden(self, name: str) -> tuple[int, int]:
        return self._load[name], self._before.get(name, 0)

    def _met(self, name: str, document: int) -> int:
        """How often somebody has shared a document with those who have this one."""
        return sum(self._shared[name, other] for other in self._readers(document))

    def _give(self, document: int, name: str) -> None:
        for other in self._readers(document):
            self._shared[name, other] += 1
            self._shared[other, name] += 1
        self.new[document].add(name)
        self._load[name] += 1

    def level(self) -> None:
        """Hands documents on, along chains of people if need be, until nobody could have less by another's having
        one more: what was there before can leave the loads uneven after the first round."""
        while (chain := self._chain()) is not None:
            for giver, taker, document in chain:
                self.new[document].remove(giver)
                self.new[document].add(taker)
                self._load[giver] -= 1
                self._load[taker] += 1

    def _chain(self) -> list[tuple[str, str, int]] | None:
        for giver in sorted(self._people, key=lambda name: (-self._load[name], name)):
            if self._load[giver] - min(self._load[name] for name in self._people) < 2:
                return None
            if (found := self._way_down(giver)) is not None:
                return found
        return None

    def _way_down(self, start: str) -> list[tuple[str, str, int]] | None:
        """The shortest chain of hand-overs from ``start`` to somebody who has at least two documents fewer."""
        came: dict[str, tuple[str, str, int]] = {}
        waiting, seen = deque([start]), {start}
        while waiting:
            giver = waiting.popleft()
            if self._load[start] - self._load[giver] >= 2:
                return _back(came, start, giver)
            for taker, document in self._may_pass(giver, seen):
                came[taker] = (giver, taker, document)
                seen.add(taker)
                waiting.append(taker)
        return None

    def _may_pass(self, giver: str, seen: set[str]) -> list[tuple[str, int]]:
        """Everyone not seen yet to whom ``giver`` could hand a document that is newly theirs, and which one."""
        found: dict[str, int] = {}
        left = [name for name in self._people if name not in seen]
        for document, new in self.new.items():
            if giver in new:
                for name in left:
                    if name not in found and name not in self._readers(document):
                        found[name] = document
            if len(found) == len(left):
                break
        return list(found.items())


def _back(came: Mapping[str, tuple[str, str, int]], start: str, end: str) -> list[tuple[str, str, int]]:
    chain = []
    while end != start:
        step = came[end]
        chain.append(step)
        end = step[0]
    return chain
