"""The data card of a release, in English and Persian, filled with its real numbers.

The front matter follows huggingface.co/docs/hub/datasets-cards and declares files and features, so that
``datasets.load_dataset`` reads the folder as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from models.annotation import ENTITY, EVENT, KINDS, STANCE, ZONE
from models.corpus.splitting import PARTS
from models.schema import Schema
from storage.release.facts import Facts
from storage.release.findings import ReleaseFinding
from storage.release.front import front_matter
from storage.release.options import ReleaseOptions
from storage.release.words import Words

TEMPLATES: Final = Path(__file__).resolve().parents[2] / "resources" / "release"
LANGUAGES: Final = {"en": "README.md", "fa": "README.fa.md"}
_COMMA: Final = {"en": ", ", "fa": "، "}
_MEASURES: Final = (
    ("entity", ("f1_exact", "alpha_token")), ("event", ("f1_trigger_type", "f1_argument")),
    ("stance", ("f1_evidence", "f1_holder_target_value")), ("zone", ("f1_exact",)),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """Everything a card tells. ``place`` is the split of each document, ``files`` what is in the folder."""

    title: str
    schema: Schema
    options: ReleaseOptions
    facts: Facts
    place: Mapping[str, str]
    agreement: Mapping[str, Any]
    findings: Sequence[ReleaseFinding]
    files: Sequence[str]


def card(told: Told, language: str, words: Words) -> str:
    """The Markdown of a card; the English one begins with the front matter."""
    front = front_matter(told.options, told.facts, told.place) if language == "en" else ""
    return front + text(told, language, words)


def text(told: Told, language: str, words: Words) -> str:
    """What people read of a card."""
    template = (TEMPLATES / f"card.{language}.md").read_text("utf-8")
    return template.format_map(_Filling(told, language, words).values())


class _Filling:
    def __init__(self, told: Told, language: str, words: Words) -> None:
        self._told, self._language, self._words = told, language, words
        self._facts, self._options = told.facts, told.options

    def values(self) -> dict[str, str]:
        facts, n = self._facts, self._number
        counted = {"entities": ENTITY, "events": EVENT, "stances": STANCE, "zones": ZONE}
        return {name: n(facts.annotations(kind)) for name, kind in counted.items()} | {
            "title": self._told.title, "version": self._options.version, "documents": n(len(facts.keys)),
            "tokens": n(facts.tokens), "languages": self._languages(), "people": self._people(),
            "splits": self._splits(), "split_method": self._method(), "labels": self._labels(),
            "schema": f"{self._told.schema.id} {self._told.schema.version}", "agreement": self._agreement(),
            "decisions": self._decisions(), "publishers": self._publishers(),
            "licence": self._options.licence or self._say("not_stated"),
            "use": self._options.use or self._say("not_stated"), "limits": self._limits(),
            "files": "\n".join(f"- {name}" for name in self._told.files),
        }  # fmt: skip

    def _number(self, value: float, digits: int = 0) -> str:
        return self._words.number(self._language, value, digits)

    def _say(self, key: str, **params: Any) -> str:
        return self._words.said(self._language, f"card.{key}", **params)

    def _languages(self) -> str:
        known = ((self._words.said(self._language, f"language.{code}"), n) for code, n in _most(self._facts.languages))
        return _COMMA[self._language].join(f"{name} {self._number(n)}" for name, n in known)

    def _people(self) -> str:
        authors = len(self._told.agreement.get("authors") or ())
        return self._say("people", n=self._number(authors)) if authors else ""

    def _splits(self) -> str:
        sizes = [(part, sum(where == part for where in self._told.place.values())) for part in PARTS]
        rows = [(f"`{part}`", self._number(size)) for part, size in sizes if size]
        return self._table((self._say("split"), self._say("documents")), rows)

    def _method(self) -> str:
        options = self._options
        how = "by_date" if options.by_date else "balanced" if options.balanced else "random"
        parts = [self._say(how, seed=self._number(options.seed))]
        if options.together:
            parts.append(self._say("together", n=self._number(len(self._facts.alike))))
        return " ".join(parts)

    def _labels(self) -> str:
        rows = []
        for kind in KINDS:
            for identifier, n in _most(self._facts.labels[kind]):
                label = self._told.schema.label(kind, identifier)
                name = label.name_in(self._language) if label is not None else identifier
                meaning = label.definition_in(self._language) if label is not None else ""
                rows.append(
                    (
                        self._words.said(self._language, f"kind.{kind}"),
                        f"`{identifier}`",
                        name,
                        self._number(n),
                        meaning,
                    )
                )
        heads = (
            *(self._say(head) for head in ("kind", "id", "name", "count")),
            self._words.said(self._language, "paper.definition"),
        )
        return self._table(heads, rows)

    def _agreement(self) -> str:
        overall = self._told.agreement.get("overall") or {}
        rows = [row for kind, names in _MEASURES for row in self._measured(kind, names, overall.get(kind) or {})]
        return self._table(tuple(self._say(head) for head in ("kind", "measure", "value")), rows) if rows else "–"

    def _measured(self, kind: str, names: Iterable[str], values: Mapping[str, Any]) -> Iterable[tuple[str, ...]]:
        for name in names:
            value = values.get(name, values.get(f"{name}_mean"))
            if value is None:
                continue
            interval, spread = values.get(f"{name}_ci"), values.get(f"{name}_sd")
            shown = self._number(value, 3)
            if interval:
                shown += f" [{self._number(interval[0], 3)}, {self._number(interval[1], 3)}]"
            elif spread is not None:
                shown += f" ± {self._number(spread, 3)}"
            yield self._kind(kind), f"`{name}`", shown

    def _kind(self, kind: str) -> str:
        return self._words.said(self._language, f"kind.{kind}")

    def _decisions(self) -> str:
        facts = self._facts
        if not facts.decisions:
            return self._say("no_decisions")
        rows = [(f"`{rule}`", self._number(n)) for rule, n in _most(facts.decisions)]
        blind = self._say("blind", n=self._number(facts.blind))
        return f"{self._table((self._say('rule'), self._say('count')), rows)}\n\n{blind}"

    def _publishers(self) -> str:
        rows = [(name or self._say("not_stated"), self._number(n)) for name, n in _most(self._facts.publishers)]
        dates = sorted(self._facts.dates.values())
        span = f"\n\n{self._say('dates', first=dates[0], last=dates[-1])}" if dates else ""
        return self._table((self._say("publisher"), self._say("documents")), rows) + span

    def _limits(self) -> str:
        own = [self._options.limits] if self._options.limits else []
        said = [self._words.finding(self._language, finding) for finding in self._told.findings]
        return "\n".join(f"- {line}" for line in (*own, *said)) or self._say("not_stated")

    def _table(self, heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
        lines = [heads, tuple("---" for _ in heads), *rows]
        return "\n".join(f"| {' | '.join(cell.replace('|', '¦') for cell in line)} |" for line in lines)


def _most(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """The most frequent first; equals by name, so that the same project gives the same bytes."""
    return sorted(counts.items(), key=lambda row: (-row[1], row[0]))
