"""The tables of a release in ``statistics/``: counts by split, agreement with intervals, definitions, the curve."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from models.annotation import KINDS
from models.corpus.splitting import PARTS
from storage.paper import Cell, Figures, Table, files, name_of, tables
from storage.release.words import Words

if TYPE_CHECKING:
    from storage.release.card import Told

FOLDER: Final = "statistics"
LANGUAGES: Final = ("en", "fa")


def statistics(told: Told, words: Words) -> Iterator[tuple[str, str]]:
    """The name in the folder of the release, and the content, of each table in each language and form."""
    for language in LANGUAGES:
        figures = Figures({}, told.agreement, told.schema, language)
        made = [_counts(told, figures, words), *tables(figures, words, counted=False), *_curve(told, language, words)]
        for name, content in files(made, language, words):
            yield f"{FOLDER}/{language}/{name}", content


def _counts(told: Told, figures: Figures, words: Words) -> Table:
    """How often each label is in the release, and in each split."""
    counted = told.facts.in_split(told.place)
    parts = [part for part in PARTS if part in counted]

    def said(key: str, **params: Any) -> str:
        return words.said(figures.language, key, **params)

    rows: list[tuple[Cell, ...]] = []
    for kind in KINDS:
        used = told.facts.labels[kind]
        known = [label.id for label in told.schema.labels(kind) if label.active or label.id in used]
        for label in [*known, *sorted(used.keys() - set(known))]:
            split = (counted[part][f"{kind}:{label}"] for part in parts)
            rows.append((said(f"kind.{kind}"), label, name_of(figures, kind, label), used[label], *split))
    heads = (*(said(f"card.{head}") for head in ("kind", "id", "name", "count")), *parts)
    return Table("counts", heads, (*rows, _documents(told, parts, said("card.documents"))))


def _documents(told: Told, parts: Sequence[str], said: str) -> tuple[Cell, ...]:
    sizes = Counter(told.place.values())
    return (said, None, None, len(told.place), *(sizes[part] for part in parts))


def _curve(told: Told, language: str, words: Words) -> Iterator[Table]:
    if told.curve is None or not told.curve[0].points:
        return
    heads = [words.said(language, f"card.{head}") for head in ("documents", "precision", "recall")]
    rows = tuple((p.documents, p.f1, p.precision, p.recall) for p in told.curve[0].points)
    yield Table("learning-curve", (heads[0], "F1", *heads[1:]), rows)
