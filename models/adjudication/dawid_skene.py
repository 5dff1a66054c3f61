"""Tokens decided by how reliable their voters are: Dawid and Skene's model (1979), estimated by EM.

A. P. Dawid, A. M. Skene: Maximum likelihood estimation of observer error-rates using the EM algorithm. Applied
Statistics 28 (1979), 20-28. Items are tokens, labels their IOB2 tags; a person without a tag on an item is left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import prod
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

    ``items`` says how many tokens have the same votes.
    """
    shares = {votes: _vote_shares(votes) for votes in items}
    prior, errors = _maximise(items, shares)
    for _ in range(iterations):
        after = {votes: _expect(votes, prior, errors) for votes in items}
        moved = max((abs(after[v][tag] - shares[v].get(tag, 0.0)) for v in after for tag in after[v]), default=0.0)
        shares = after
        prior, errors = _maximise(items, shares)
        if moved < enough:
            break
    return Model(shares, prior, errors)


def _vote_shares(votes: Votes) -> Shares:
    counted = Counter(tag for _, tag in votes)
    return {tag: n / len(votes) for tag, n in sorted(counted.items())}


def _maximise(
    items: Mapping[Votes, int], shares: Mapping[Votes, Shares]
) -> tuple[Shares, dict[str, dict[str, Shares]]]:
    """Prior and error rates out of the probabilities."""
    prior: Counter[str] = Counter()
    counted: dict[str, dict[str, Counter[str]]] = {}
    for votes, n in items.items():
        for tag, share in shares[votes].items():
            prior[tag] += n * share  # type: ignore[assignment]
            for person, said in votes:
                counted.setdefault(person, {}).setdefault(tag, Counter())[said] += n * share  # type: ignore[assignment]
    total = sum(items.values())
    errors = {
        person: {tag: _normal(said) for tag, said in by_tag.items() if said.total()}
        for person, by_tag in counted.items()
    }
    return {tag: n / total for tag, n in sorted(prior.items())}, errors


def _normal(counted: Counter[str]) -> Shares:
    total = counted.total()
    return {tag: n / total for tag, n in counted.items()}


def _expect(votes: Votes, prior: Shares, errors: Mapping[str, Mapping[str, Shares]]) -> Shares:
    """The probabilities of the tags out of prior and error rates; tags that cannot be are left out."""
    likely = {
        tag: share * prod(errors[person].get(tag, {}).get(said, 0.0) for person, said in votes)
        for tag, share in prior.items()
    }
    total = sum(likely.values())
    if total == 0:
        return _vote_shares(votes)
    return {tag: value / total for tag, value in likely.items() if value > 0}


def counted(tokens: Iterable[Votes]) -> Counter[Votes]:
    return Counter(tokens)


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
