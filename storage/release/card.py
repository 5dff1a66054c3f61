"""The data card of a release, in English and Persian, filled with its real numbers.

The front matter follows huggingface.co/docs/hub/datasets-cards and declares files and features, so that
``datasets.load_dataset`` reads the folder as it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from models.annotation import ENTITY, EVENT, KINDS, STANCE, ZONE
from models.corpus.splitting import PARTS
from models.schema import DOCUMENT, Schema
from storage.release.card_agreement import AgreementTold
from storage.release.facts import Facts
from storage.release.findings import ReleaseFinding
from storage.release.front import front_matter
from storage.release.markdown import in_order, plain, table, unisolated
from storage.release.options import WITH_VOTES, ReleaseOptions
from storage.release.words import COMMA, Words

if TYPE_CHECKING:
    from models.suggest.learning_curve import Curve

TEMPLATES: Final = Path(__file__).resolve().parents[2] / "resources" / "release"
LANGUAGES: Final = {"en": "README.md", "fa": "README.fa.md"}
_RIGHT_TO_LEFT: Final = frozenset({"fa"})
_VALUES: Final = 6  # of a document label are listed, the commonest


@dataclass(frozen=True, slots=True)
class Told:
    """Everything a card tells. ``place`` is the split of each document, ``files`` what is in the folder; ``curve`` the
    learning curve where one was asked for, with the split that it was measured on."""

    title: str
    schema: Schema
    options: ReleaseOptions
    facts: Facts
    place: Mapping[str, str]
    agreement: Mapping[str, Any]
    findings: Sequence[ReleaseFinding]
    files: Sequence[str]
    curve: tuple[Curve, str] | None = None


def card(told: Told, language: str, words: Words) -> str:
    """The Markdown of a card as it stands in the folder: the English one begins with the front matter, the Persian one
    says to a page that it runs from right to left, which Markdown cannot; its code does not."""
    written = text(told, language, words)
    if language in _RIGHT_TO_LEFT:
        before, code, after = written.split("```", 2)
        written = f'<div dir="rtl">\n\n{before}<div dir="ltr">\n\n```{code}```\n\n</div>{after}\n</div>\n'
    front = front_matter(told.title, told.options, told.facts, told.place) if language == "en" else ""
    return front + written


def text(told: Told, language: str, words: Words) -> str:
    """What people read of a card."""
    template = (TEMPLATES / f"card.{language}.md").read_text("utf-8")
    return template.format_map(_Filling(told, language, words).values())


class _Filling:
    def __init__(self, told: Told, language: str, words: Words) -> None:
        self._told, self._language, self._words = told, language, words
        self._facts, self._options = told.facts, told.options
        self._agreement = AgreementTold(told.agreement, told.facts, language, words)

    def values(self) -> dict[str, str]:
        facts, n, said = self._facts, self._number, self._say
        counted = {"entities": ENTITY, "events": EVENT, "stances": STANCE, "zones": ZONE}
        return {name: n(facts.annotations(kind)) for name, kind in counted.items()} | {
            "title": plain(self._told.title), "version": self._options.version, "documents": n(len(facts.keys)),
            "tokens": n(facts.tokens), "languages": self._languages(), "people": " ".join(self._people()),
            "splits": self._splits(), "split_method": self._method(), "labels": self._labels(),
            "document_labels": self._document_labels(), "agreement": self._agreement.section(),
            "schema": f"{self._told.schema.id} {self._told.schema.version}", "decisions": self._decisions(),
            "curve": self._curve(), "publishers": self._publishers(),
            "licence": self._options.licence or said("no_licence"), "use": self._options.use or said("not_stated"),
            "limits": self._limits(), "files": "\n".join(f"- {name}" for name in self._told.files),
        }  # fmt: skip

    def _number(self, value: float, digits: int = 0) -> str:
        return self._words.number(self._language, value, digits)

    def _say(self, key: str, **params: Any) -> str:
        return self._words.said(self._language, f"card.{key}", **params)

    def _languages(self) -> str:
        known = ((self._words.said(self._language, f"language.{code}"), n) for code, n in most(self._facts.languages))
        return COMMA[self._language].join(f"{name} {self._number(n)}" for name, n in known)

    def _people(self) -> Iterator[str]:
        authors = len(self._told.agreement.get("authors") or ())
        if authors:
            yield self._say("people", n=self._number(authors))
        if self._options.scope == WITH_VOTES:
            yield self._say("votes")
        if not self._options.anonymous:
            yield self._say("named")
            return
        yield self._say("nobody_named")
        if self._facts.written and not self._options.notes:
            yield self._say("notes_left_out", n=self._number(self._facts.written))

    def _splits(self) -> str:
        sizes = Counter(self._told.place.values())
        counted = self._facts.in_split(self._told.place)
        heads = (self._say("split"), self._say("documents"), *(self._kind(kind) for kind in KINDS))
        rows = [
            (f"`{part}`", self._number(sizes[part]), *self._of_split(counted[part])) for part in PARTS if sizes[part]
        ]
        return table(heads, rows)

    def _of_split(self, counted: Mapping[str, int]) -> Iterator[str]:
        for kind in KINDS:
            yield self._number(sum(n for name, n in counted.items() if name.startswith(f"{kind}:")))

    def _method(self) -> str:
        options = self._options
        how = "by_date" if options.by_date else "balanced" if options.balanced else "random"
        parts = [self._say(how, seed=self._number(options.seed))]
        if options.together:
            parts.append(self._say("together", n=self._number(len(self._facts.alike))))
        if options.previous is not None and not options.by_date:
            parts.append(self._say("kept"))
        return " ".join(parts)

    def _labels(self) -> str:
        rows = [self._label(kind, name, n) for kind in KINDS for name, n in most(self._facts.labels[kind])]
        heads = [self._say(head) for head in ("kind", "id", "name", "count", "agreement")]
        return table([*heads, self._words.said(self._language, "paper.definition")], rows)

    def _label(self, kind: str, identifier: str, n: int) -> list[str]:
        label = self._told.schema.label(kind, identifier)
        name = label.name_in(self._language) if label is not None else identifier
        meaning = label.definition_in(self._language) if label is not None else ""
        agreed = self._agreement.of_label(kind, identifier)
        return [self._kind(kind), f"`{identifier}`", name, self._number(n), agreed, meaning]

    def _document_labels(self) -> str:
        rows = [self._document_label(a.id, a.name_in(self._language)) for a in self._told.schema.attributes(DOCUMENT)]
        heads = [self._say(head) for head in ("id", "name", "documents", "values")]
        return table(heads, rows) if rows else ""

    def _document_label(self, identifier: str, name: str) -> list[str]:
        prefix = f"document:{identifier}="
        values: Counter[str] = Counter()
        for features in self._facts.features.values():
            values.update(feature.removeprefix(prefix) for feature in features if feature.startswith(prefix))
        shown = [f"`{value}` {self._number(n)}" for value, n in most(values)]
        more = ["…"] if len(shown) > _VALUES else []
        listed = COMMA[self._language].join([*shown[:_VALUES], *more])
        return [f"`{identifier}`", name, self._number(self._facts.filled[identifier]), listed or "–"]

    def _kind(self, kind: str) -> str:
        return self._words.said(self._language, f"kind.{kind}")

    def _decisions(self) -> str:
        facts = self._facts
        if not facts.decisions:
            return self._say("no_decisions")
        rows = [(f"`{rule}`", self._number(n)) for rule, n in most(facts.decisions)]
        blind = self._say("blind", n=self._number(facts.blind))
        return f"{table((self._say('rule'), self._say('count')), rows)}\n\n{blind}"

    def _curve(self) -> str:
        """A section of its own, or nothing."""
        if self._told.curve is None or not self._told.curve[0].points:
            return ""
        curve, split = self._told.curve
        seed, n = self._number(self._options.seed), self._number(curve.held_out)
        rows = [
            [self._number(point.documents), *(self._share(x) for x in (point.f1, point.precision, point.recall))]
            for point in curve.points
        ]
        heads = [self._say("documents"), "F1", self._say("precision"), self._say("recall")]
        said = self._say("curve_explained", seed=seed, n=n, split=f"`{split}`")
        return f"## {self._say('curve')}\n\n{table(heads, rows)}\n\n{said}\n\n"

    def _share(self, value: float | None) -> str:
        return "–" if value is None else self._number(value, 3)

    def _publishers(self) -> str:
        rows = [(name or self._say("not_stated"), self._number(n)) for name, n in most(self._facts.publishers)]
        dates = sorted(self._facts.dates.values())
        said = self._say("dates", first=dates[0], last=dates[-1]) if dates else ""
        span = f"\n\n{in_order(said) if self._language in _RIGHT_TO_LEFT else said}" if dates else ""
        return table((self._say("publisher"), self._say("documents")), rows) + span

    def _limits(self) -> str:
        own = [self._options.limits] if self._options.limits else []
        said = [self._words.finding(self._language, finding) for finding in self._told.findings]
        if self._language not in _RIGHT_TO_LEFT:
            said = [unisolated(words) for words in said]
        return "\n".join(f"- {line}" for line in (*own, *said)) or self._say("not_stated")


def most(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """The commonest first, those as common by name: counters remember who came first, which is chance."""
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
