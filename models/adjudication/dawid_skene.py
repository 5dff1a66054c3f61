"""Tokens decided by how reliable their voters are: Dawid and Skene's model (1979), estimated by EM.

A. P. Dawid, A. M. Skene: Maximum likelihood estimation of observer error-rates using the EM algorithm. Applied
Statistics 28 (1979), 20-28. Items are tokens, labels their IOB2 tags; a person without a tag on an item is left out.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

Votes = tuple[tuple[str, str], ...]
"""(person, tag) of one token, by person. Tokens with the same votes are the same item, counted once."""
Shares = dict[str, float]
"""The probability of each tag."""

ITERATIONS: Final = 50
ENOUGH: Final = 1e-6


@dataclass(frozen=True, slots=True)
class Model:
    """``probabilities`` of the true tag by votes; ``errors`` of a person: how often they write which tag (inner)
    where which one is true (outer); ``prior`` of every tag."""

    probabilities: Mapping[Votes, Shares]
    prior: Shares
    errors: Mapping[str, Mapping[str, Shares]]


def estimate(items: Mapping[Votes, int], iterations: int = ITERATIONS, enough: float = ENOUGH) -> Model:
    """EM from vote shares: until no probability moves by ``enough``, ``iterations`` times at most.

    ``items`` says how many tokens have the same votes. 5,000 different ones of ten people each take some seconds.
    """
    steps = estimating(items, iterations, enough)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            model: Model = end.value
            return model


def estimating(
    items: Mapping[Votes, int], iterations: int = ITERATIONS, enough: float = ENOUGH
) -> Generator[float, None, Model]:
    """``estimate`` one iteration at a time, each saying how far the probability that moved most did."""
    learning = _Learning(items)
    for _ in range(iterations):
        moved = learning.step()
        yield moved
        if moved < enough:
            break
    return learning.model()


Row = list[float]
"""A number for each tag."""


class _Learning:
    """People and tags as numbers; ``_errors[person][said]`` is a row over the true tags."""

    def __init__(self, items: Mapping[Votes, int]) -> None:
        self._votes, self._n = list(items), list(items.values())
        self._tags = sorted({tag for votes in items for _, tag in votes})
        self._people = sorted({person for votes in items for person, _ in votes})
        people, tags = _numbers(self._people), _numbers(self._tags)
        self._said = [[(people[person], tags[tag]) for person, tag in votes] for votes in items]
        self._shares = [self._vote_shares(said) for said in self._said]
        self._maximise()

    def _vote_shares(self, said: Sequence[tuple[int, int]]) -> Row:
        row = [0.0] * len(self._tags)
        for _, tag in said:
            row[tag] += 1 / len(said)
        return row

    def step(self) -> float:
        """One expectation and one maximisation; how far the probability that moved most did."""
        before = self._shares
        self._shares = [self._expect(said) for said in self._said]
        self._maximise()
        pairs = zip(before, self._shares, strict=True)
        return max((abs(a - b) for one, other in pairs for a, b in zip(one, other, strict=True)), default=0.0)

    def _maximise(self) -> None:
        """Prior and error rates out of the probabilities."""
        size = len(self._tags)
        prior = [0.0] * size
        counts = [[[0.0] * size for _ in range(size)] for _ in self._people]
        for said, n, shares in zip(self._said, self._n, self._shares, strict=True):
            weighted = [n * share for share in shares]
            prior = [a + b for a, b in zip(prior, weighted, strict=True)]
            for person, tag in said:
                mine = counts[person]
                mine[tag] = [a + b for a, b in zip(mine[tag], weighted, strict=True)]
        total = sum(self._n)
        self._prior = [value / total for value in prior] if total else prior
        self._errors = [_normal(rows) for rows in counts]

    def _expect(self, said: Sequence[tuple[int, int]]) -> Row:
        """The probabilities of the tags out of prior and error rates."""
        likely = self._prior
        for person, tag in said:
            likely = [a * b for a, b in zip(likely, self._errors[person][tag], strict=True)]
        total = sum(likely)
        return [value / total for value in likely] if total > 0 else self._vote_shares(said)

    def model(self) -> Model:
        shares = zip(self._votes, self._shares, strict=True)
        errors = {
            person: {true: self._named([rows[said][n] for said in range(len(self._tags))])
                     for n, true in enumerate(self._tags)}
            for person, rows in zip(self._people, self._errors, strict=True)
        }  # fmt: skip
        return Model({votes: self._named(row) for votes, row in shares}, self._named(self._prior), errors)

    def _named(self, row: Row) -> Shares:
        return {tag: value for tag, value in zip(self._tags, row, strict=True) if value > 0}


def _numbers(names: Sequence[str]) -> dict[str, int]:
    return {name: n for n, name in enumerate(names)}


def _normal(rows: Sequence[Row]) -> list[Row]:
    """Divided by how often each tag is the true one."""
    totals = [sum(column) for column in zip(*rows, strict=True)]
    return [[value / total if total else 0.0 for value, total in zip(row, totals, strict=True)] for row in rows]


def best(shares: Shares) -> tuple[str, float] | None:
    """The most probable tag and its probability; None below one half, and for a tie."""
    ranked = sorted(shares.items(), key=lambda each: (-each[1], each[0]))
    if ranked[0][1] < 0.5 or (len(ranked) > 1 and ranked[0][1] - ranked[1][1] < ENOUGH):
        return None
    return ranked[0]


def decoded(tags: Sequence[str | None]) -> list[tuple[str, list[int]]]:
    """Annotations out of tags: (label, token numbers). ``I-`` after something else begins one as ``B-`` does; a token
    that is undecided (None) belongs to none."""
    found: list[tuple[str, list[int]]] = []
    before: str | None = None
    for n, tag in enumerate(tags):
        label = None if tag is None or tag == "O" else tag[2:]
        if label is not None and tag is not None:
            if tag[0] == "I" and before == label:
                found[-1][1].append(n)
            else:
                found.append((label, [n]))
        before = label
    return found
