"""Names that are known without anybody having labelled them: countries, capitals, demonyms, organisations, offices.

The registry of the project and the user's own file add to what ships. Dates and quantities are ``times``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from models.annotation import ENTITY, EVENT
from models.document import Document
from models.registry import Entry, Registry, squeezed
from models.schema import Schema
from models.suggest import times, word_lists
from models.suggest.lexicon import Hit, Lexicon
from models.suggest.suggestion import Alternative, Context, Suggestion, Why, language_of

GAZETTEER: Final = "gazetteer"
USER_FILE: Final = "gazetteer.jsonl"
_NAME_SCORE: Final = 0.8
_COMMON_SCORE: Final = 0.3
_PHRASE_SCORE: Final = 0.75
_NOMINAL_SCORE: Final = 0.35
_TRIGGER_SCORE: Final = 0.3
_LOOSE: Final = 0.9
_ADJECTIVE: Final = ("ی", "ي", "ية", "ة")
_EXTENDED: Final = ("extended", "extended-only")
_HERE: Final = ("این کشور", "آن کشور", "کشورمان", "هذا البلد")
_KIND_OF: Final = {"ORG": "org_kind", "LOC": "loc_kind"}
"""The attribute that says what kind of organisation or place an entry is, where the schema has it."""


class _Phrase(NamedTuple):
    label: str
    extended: str


def user_entries(folder: Path) -> list[Entry]:
    """The user's own entries, from ``gazetteer.jsonl`` in the folder of settings; none without the file.

    Raises AyarError("import_line") with the line that is wrong.
    """
    path = folder / USER_FILE
    return list(Registry.read(path.read_bytes(), str(path))) if path.is_file() else []


class Gazetteer:
    """The recommender ``gazetteer``; ``known`` is mostly the project's registry, ``more`` the user's own entries."""

    id = GAZETTEER
    version = "1"
    kinds = frozenset({ENTITY, EVENT})

    def __init__(self, known: Iterable[Entry], more: Iterable[Entry] = ()) -> None:
        unique = {entry.id: entry for entry in (*word_lists.entries(), *known, *more)}
        self._named: dict[str, list[Entry]] = {}
        for entry in unique.values():
            for name in dict.fromkeys(map(squeezed, (*entry.names.values(), *entry.aliases))):
                if len(name) > 1:
                    self._named.setdefault(name, []).append(entry)
        self._lexicon = Lexicon(self._named)

    def __len__(self) -> int:
        """How many strings are known."""
        return len(self._named)

    def suggest(self, document: Document, context: Context) -> Iterator[Suggestion]:
        """Names leftmost-longest, the phrases and the dates around them, by kind."""
        language = language_of(document)
        hits = list(_longest(self._lexicon.find(document.text, language)))
        for hit in hits:
            yield self._name(document.text, hit, context.schema)
        yield from self._phrases(document.text, language, hits)
        yield from times.suggestions(document, context.schema)
        yield from self._triggers(document.text, language)

    def _name(self, text: str, hit: Hit, schema: Schema) -> Suggestion:
        found = self._named[hit.name]
        best = found[0]
        common = hit.name in _common() or len(hit.name) < 3
        score = (_COMMON_SCORE if common else _NAME_SCORE) * (_LOOSE if hit.rules else 1)
        others = dict.fromkeys(entry.label for entry in found if entry.label != best.label)
        return Suggestion(
            recommender=self.id, version=self.version, kind=ENTITY, label=best.label, start=hit.start, end=hit.end,
            score=round(score, 4), why=Why("why.gazetteer", {"name": best.name_in("en")}),
            attributes=_attributes(schema, best, text[hit.start : hit.end]) if len(found) == 1 else {},
            alternatives=tuple(Alternative(label, 0) for label in others),
        )  # fmt: skip

    def _triggers(self, text: str, language: str) -> Iterator[Suggestion]:
        """Words that are often triggers: faintly, until the memory knows better."""
        table, lexicon = _triggers()
        for hit in _longest(lexicon.find(text, language)):
            yield Suggestion(
                recommender=self.id, version=self.version, kind=EVENT, label=table[hit.name], start=hit.start,
                end=hit.end, score=_TRIGGER_SCORE, why=Why("why.trigger"),
            )  # fmt: skip

    def _phrases(self, text: str, language: str, names: list[Hit]) -> Iterator[Suggestion]:
        """Offices and organs of a state, with the country behind them where it belongs to the phrase."""
        table, lexicon = _phrases()
        countries = {hit.start: hit for hit in names if self._named[hit.name][0].label == "GPE"}
        countries |= {hit.start: hit for hit in _here().find(text, language)}
        for hit in _longest(lexicon.find(text, language)):
            phrase = table[hit.name]
            behind = countries.get(_next_word(text, hit.end)) if phrase.extended in _EXTENDED else None
            if behind is None and phrase.extended == "extended-only":
                continue
            score = _NOMINAL_SCORE if phrase.label == "GPE" else _PHRASE_SCORE
            mention = "NAM" if phrase.label == "ORG" else "NOM"
            yield Suggestion(
                recommender=self.id, version=self.version, kind=ENTITY, label=phrase.label, start=hit.start,
                end=behind.end if behind else hit.end, score=score, why=Why("why.phrase"),
                attributes={"mention": mention},
            )  # fmt: skip


def _longest(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Leftmost, then longest; none overlaps another."""
    reached = 0
    for hit in sorted(hits, key=lambda h: (h.start, -h.end)):
        if hit.start >= reached:
            reached = hit.end
            yield hit


def _next_word(text: str, position: int) -> int:
    while position < len(text) and text[position] in " \u00a0\u200c\u0654":
        position += 1
    return position


def _attributes(schema: Schema, entry: Entry, words: str) -> dict[str, Any]:
    """What an entry says about its mention, in the attributes and values that the schema has."""
    demonym = words.endswith(_ADJECTIVE) and entry.extra.get("kind") == "country" and not _is_name(entry, words)
    wanted = {"mention": "ADJ" if demonym else "NAM", "entity_ref": entry.id}
    if (kind := entry.extra.get("kind")) and entry.label in _KIND_OF:
        wanted[_KIND_OF[entry.label]] = kind
    offered = {a.id: a for a in schema.attributes(ENTITY, entry.label)}
    return {n: v for n, v in wanted.items() if n in offered and _allowed(schema, entry.label, offered[n], v)}


def _allowed(schema: Schema, label: str, attribute: Any, value: str) -> bool:
    choices = schema.choices(attribute, label)
    return not choices or any(choice.id == value for choice in choices)


def _is_name(entry: Entry, words: str) -> bool:
    capital = entry.extra.get("capital") or {}
    return squeezed(words) in {squeezed(name) for name in (*entry.names.values(), *capital.values())}


@cache
def _common() -> frozenset[str]:
    return frozenset(map(squeezed, word_lists.all_forms("common_words")))


@cache
def _phrases() -> tuple[dict[str, _Phrase], Lexicon]:
    found: dict[str, _Phrase] = {}
    for name, label in (("roles", "ROLE"), ("bodies", "ORG"), ("nominals", "GPE")):
        for _, cell, extended in word_lists.rows(name):
            found |= {squeezed(form): _Phrase(label, extended) for form in word_lists.forms(cell)}
    return found, Lexicon(found)


@cache
def _triggers() -> tuple[dict[str, str], Lexicon]:
    found = {
        squeezed(form): label
        for label, *cells in word_lists.rows("triggers")
        for cell in cells
        for form in word_lists.forms(cell)
    }
    return found, Lexicon(found)


@cache
def _here() -> Lexicon:
    return Lexicon(map(squeezed, _HERE))
