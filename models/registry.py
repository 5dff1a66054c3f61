"""The project's named entities and their aliases: who «تهران», «ایرانی» and «لإيران» may be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, Self

import orjson

from models.annotation import NOTHING
from models.errors import AyarError
from models.text.folding import key

_SHORTEST: Final = 3  # letters that are left when something attached is taken off
_BEFORE: Final = ("و", "ف", "ب", "ک", "ل", "وب", "ول", "فب", "فل", "وک")
_ARTICLE: Final = "ال"
_AFTER: Final = (
    "ها", "های", "هایی", "هایش", "ی", "ای", "اش", "ام", "ات", "مان", "تان", "شان", "ش", "م", "را", "ان", "یان",
    "از", "به", "با", "و", "هم", "ین", "ون", "ات",
)  # fmt: skip
_FIELDS: Final = ("id", "label", "names", "aliases", "extra")

NAME: Final = 0
ALIAS: Final = 1
ATTACHED: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A named entity. ``label`` is its entity type, ``names`` by language, ``aliases`` in any language."""

    id: str
    label: str
    names: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    aliases: tuple[str, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=lambda: NOTHING)

    def name_in(self, language: str) -> str:
        return self.names.get(language) or self.names.get("en") or next(iter(self.names.values()), self.id)


class Match(NamedTuple):
    """An entry and how it was found: NAME, ALIAS or ATTACHED, the smaller the better."""

    how: int
    entry: Entry


class Registry:
    """Entries by id and by folded name; an entry added under a known id takes the place of the old one."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._entries: dict[str, Entry] = {}
        self._names: dict[str, dict[str, int]] = {}  # folded name → entry id → NAME or ALIAS
        for entry in entries:
            self.add(entry)

    @classmethod
    def read(cls, lines: bytes, file: str = "registry.jsonl") -> Self:
        """Reads registry.jsonl, one entry a line. Raises AyarError ``import_line`` (file, line, reason)."""
        return cls(
            _entry(line, file, number)
            for number, line in enumerate(lines.removeprefix(b"\xef\xbb\xbf").splitlines(), 1)
            if line.strip()
        )

    def lines(self) -> bytes:
        """The registry as registry.jsonl, entries by id; what ``read`` reads."""
        return b"".join(orjson.dumps(_record(self._entries[name])) + b"\n" for name in sorted(self._entries))

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, identifier: object) -> bool:
        return identifier in self._entries

    def entry(self, identifier: str) -> Entry | None:
        return self._entries.get(identifier)

    def add(self, entry: Entry) -> None:
        if entry.id in self._entries:
            self.remove(entry.id)
        self._entries[entry.id] = entry
        for name, how in _indexed(entry):
            found = self._names.setdefault(name, {})
            found[entry.id] = min(how, found.get(entry.id, how))

    def remove(self, identifier: str) -> None:
        """Raises KeyError when there is no such entry."""
        for name, _ in _indexed(self._entries.pop(identifier)):
            self._names.get(name, {}).pop(identifier, None)

    def lookup(self, text: str) -> list[Match]:
        """The entries that a phrase may name, best first: by name, by alias, then without what is attached to it."""
        found: dict[str, tuple[int, int]] = {}
        for n, name in enumerate(forms(text)):
            for identifier, how in self._names.get(name, {}).items():
                found.setdefault(identifier, (how if n == 0 else ATTACHED, n))
        return [Match(found[i][0], self._entries[i]) for i in sorted(found, key=lambda i: (found[i], i))]


def squeezed(text: str) -> str:
    """The folded text without any space: what two spellings of one name have in common."""
    return key(text).replace(" ", "")


def forms(text: str) -> list[str]:
    """The squeezed text, then without what may be attached: Arabic particles and article, Persian endings.

    At least three letters are left. «للوزير» gives «الوزير» and «وزیر», «عمانی‌اش» gives «عمانی» and «عمان».
    """
    whole = squeezed(text)
    found = dict.fromkeys([whole])
    for begun in _without_beginnings(whole):
        found.setdefault(begun)
        for ended in _without_endings(begun):
            found.setdefault(ended)
    return list(found)


def _without_beginnings(word: str) -> Iterator[str]:
    yield word
    for particle in ("", *_BEFORE):
        rest = word.removeprefix(particle)
        if rest == word and particle:
            continue
        if len(rest) >= _SHORTEST:
            yield rest
        if particle.endswith("ل") and rest.startswith("ل") and len(rest) > _SHORTEST:
            yield "ا" + rest
            yield rest[1:]
        if rest.startswith(_ARTICLE) and len(rest) >= _SHORTEST + len(_ARTICLE):
            yield rest.removeprefix(_ARTICLE)


def _without_endings(word: str) -> Iterator[str]:
    for ending in _AFTER:
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= _SHORTEST:
            yield rest
            yield from (rest.removesuffix(more) for more in ("ی", "ای") if len(rest) - len(more) >= _SHORTEST)


def _indexed(entry: Entry) -> Iterator[tuple[str, int]]:
    for how, names in ((NAME, entry.names.values()), (ALIAS, entry.aliases)):
        for name in names:
            if folded := squeezed(name):
                yield folded, how
                if folded.startswith(_ARTICLE) and len(folded) >= _SHORTEST + len(_ARTICLE):
                    yield folded.removeprefix(_ARTICLE), ALIAS


def _entry(line: bytes, file: str, number: int) -> Entry:
    try:
        raw = orjson.loads(line)
        names, aliases = dict(raw.get("names") or {}), tuple(raw.get("aliases") or ())
        if not all(isinstance(text, str) for text in (raw["id"], raw["label"], *names.values(), *aliases)):
            raise TypeError("names must be text")
        extra = {**raw.get("extra", {}), **{name: raw[name] for name in raw if name not in _FIELDS}}
        return Entry(id=raw["id"], label=raw["label"], names=names, aliases=aliases, extra=extra)
    except (orjson.JSONDecodeError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise AyarError("import_line", file=file, line=number, reason=f"{error}.") from error


def _record(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "label": entry.label,
        "names": dict(entry.names),
        "aliases": list(entry.aliases),
        "extra": dict(entry.extra),
    }
