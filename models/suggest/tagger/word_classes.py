"""Word classes from unlabelled text: words that stand among the same neighbours share a class.

What Brown clusters are used for, made with less: positive pointwise mutual information with the neighbours on either
side (contexts smoothed by .75, Levy et al. 2015, TACL 3:211), its principal directions, and spherical k-means at two
sizes. The same texts give the same classes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Final

_MOST_WORDS: Final = 9_000
_CONTEXTS: Final = 1_000
_DIRECTIONS: Final = 50
_SIZES: Final = (40, 160)
_LEAST: Final = 3  # times a word must be met
_ROUNDS: Final = 10
_SMOOTHING: Final = 0.75

Classes = dict[str, tuple[int, ...]]


def learn(sentences: Sequence[Sequence[str]]) -> Classes:
    """word → its class at each size; nothing when there are too few words. 200,000 words take about 10 s."""
    counted = Counter(word for sentence in sentences for word in sentence)
    words = [word for word, n in counted.most_common(_MOST_WORDS) if n >= _LEAST]
    sizes = [size for size in _SIZES if size * 4 <= len(words)]
    if not sizes:
        return {}
    vectors = _directions(_neighbours(sentences, words))
    by_size = [_grouped(vectors, size) for size in sizes]
    return {word: tuple(int(groups[n]) for groups in by_size) for n, word in enumerate(words)}


def _neighbours(sentences: Iterable[Sequence[str]], words: Sequence[str]) -> Any:
    """How often each word (row) has each common word to its left and to its right (columns)."""
    import numpy as np

    rows = {word: n for n, word in enumerate(words)}
    width = min(_CONTEXTS, len(words)) + 1
    columns = {word: n for n, word in enumerate(words[: width - 1])}
    counts = np.zeros((len(words), 2 * width), dtype=np.float32)
    for sentence in sentences:
        places = [columns.get(word, width - 1) for word in sentence]
        for n, word in enumerate(sentence):
            row = rows.get(word)
            if row is not None:
                counts[row, places[n - 1] if n else width - 1] += 1
                counts[row, width + (places[n + 1] if n + 1 < len(places) else width - 1)] += 1
    return counts


def _directions(counts: Any) -> Any:
    """Unit vectors in the principal directions of the positive pointwise mutual information."""
    import numpy as np

    smoothed = counts.sum(axis=0, keepdims=True) ** _SMOOTHING
    expected = counts.sum(axis=1, keepdims=True) * (smoothed / max(smoothed.sum(), 1e-9))
    with np.errstate(divide="ignore", invalid="ignore"):
        information = np.log(counts / expected)
    information = np.where(np.isfinite(information), np.maximum(information, 0), 0).astype(np.float32)
    _, directions = np.linalg.eigh(information.T @ information)
    vectors = information @ directions[:, -_DIRECTIONS:]
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)


def _grouped(vectors: Any, size: int) -> Any:
    """The nearest of ``size`` centres for each row; the centres start from the commonest words."""
    import numpy as np

    centres = vectors[:size].copy()
    groups = np.argmax(vectors @ centres.T, axis=1)
    for _ in range(_ROUNDS):
        sums = np.zeros_like(centres)
        np.add.at(sums, groups, vectors)
        lengths = np.linalg.norm(sums, axis=1, keepdims=True)
        centres = np.where(lengths > 0, sums / np.maximum(lengths, 1e-9), centres)
        groups = np.argmax(vectors @ centres.T, axis=1)
    return groups
