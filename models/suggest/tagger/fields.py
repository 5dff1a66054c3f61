"""Linear-chain conditional random fields (Lafferty et al. 2001) through crfsuite: training one, and reading tags."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from models.suggest.tagger.sentences import Tagged, runs
from models.tagging import OUTSIDE

L1: Final = 0.02
L2: Final = 0.05
ITERATIONS: Final = 60
Rows = Sequence[Sequence[str]]


def train(path: Path, examples: Iterable[tuple[Rows, Sequence[str]]], iterations: int = ITERATIONS) -> bool:
    """Writes a field to ``path``; False when no example has a label. 1,000 tweets take 5 s, 6,400 a minute."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    some = False
    for rows, tags in examples:
        some = some or any(tag != OUTSIDE for tag in tags)
        trainer.append(rows, tags)
    if some:
        trainer.set_params({"c1": L1, "c2": L2, "max_iterations": iterations, "feature.possible_transitions": True})
        trainer.train(str(path))
    return some


@dataclass(frozen=True)
class Field:
    """A trained field, read from its file when first asked."""

    path: Path

    @cached_property
    def _tagger(self) -> Any:
        import pycrfsuite

        tagger = pycrfsuite.Tagger()
        tagger.open(str(self.path))
        return tagger

    @cached_property
    def _labels(self) -> list[str]:
        """Labels by name, without ``B-`` and ``I-``."""
        return sorted({tag[2:] for tag in self._tagger.labels() if tag != OUTSIDE})

    @cached_property
    def _tags(self) -> frozenset[str]:
        return frozenset(self._tagger.labels())

    def best(self, rows: Rows) -> list[str]:
        """The likeliest sequence of tags (Viterbi)."""
        found: list[str] = self._tagger.tag(rows)
        return found

    def bold(self, rows: Rows, least: float) -> list[str]:
        """Tags wherever being labelled at all has a probability of ``least``: more is found, more of it is wrong."""
        self._tagger.set(rows)
        tags: list[str] = []
        for n in range(len(rows)):
            if 1 - self._marginal(OUTSIDE, n) < least:
                tags.append(OUTSIDE)
                continue
            begin, inside, label = max(
                ((self._marginal(f"B-{x}", n), self._marginal(f"I-{x}", n), x) for x in self._labels),
                key=lambda each: each[0] + each[1],
            )
            goes_on = inside >= begin and bool(tags) and tags[-1][2:] == label
            tags.append(f"{'I' if goes_on else 'B'}-{label}")
        return tags

    def spans(self, rows: Rows, least: float | None) -> list[tuple[Tagged, float]]:
        """The labelled stretches with their raw probability: that of their least certain token.

        ``least`` is None for the likeliest sequence, else as in ``bold``.
        """
        if not rows:
            return []
        tags = self.best(rows) if least is None else self.bold(rows, least)
        self._tagger.set(rows)
        return [(run, min(self._labelled(run.label, n) for n in range(run.first, run.last))) for run in runs(tags)]

    def doubts(self, rows: Rows) -> list[float]:
        """For each token how far from certain the field is, from 0 to 1: 1 less the probability of its best tag."""
        if not rows:
            return []
        self._tagger.set(rows)
        return [1 - max(self._tagger.marginal(tag, n) for tag in self._tags) for n in range(len(rows))]

    def shares(self, row: Sequence[str]) -> dict[str, float]:
        """The probability of each tag for a lone item: the field as a maximum-entropy classifier."""
        self._tagger.set([row])
        return {tag: float(self._tagger.marginal(tag, 0)) for tag in self._tagger.labels()}

    def _labelled(self, label: str, n: int) -> float:
        return self._marginal(f"B-{label}", n) + self._marginal(f"I-{label}", n)

    def _marginal(self, tag: str, n: int) -> float:
        return float(self._tagger.marginal(tag, n)) if tag in self._tags else 0.0
