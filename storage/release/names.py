"""Numbers in the place of people's names, wherever a release says who."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final

from models.annotation_set import GOLD

PEOPLE: Final = frozenset({"author", "authors", "chosen", "rejected", "reviewer", "by", "person", "to"})
"""The keys of decisions, votes, comments and figures whose values are names."""
_BY_NAME: Final = frozenset({"n", "ids", "themselves"})
"""The keys whose values are mappings with people as keys."""
_SOMEBODY: Final = "person"
_SHORTEST: Final = 3
"""Letters of a name that is looked for inside other words; «A» stands in every key."""
_PART: Final = 4
"""Letters of a part of a name that counts in what people wrote: many sign with one of their names."""
_PLAIN: Final = frozenset({GOLD, "import"})
"""Authors that are nobody's names."""
_ALIKE: Final = ("یيى", "کك")
"""Letters that a Persian and an Arabic keyboard write differently."""
_ADDRESS: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\w)@\w{2,}")


class Names:
    """``annotator-1``, ``annotator-2`` … in the order of the names, ``reviewer-1`` … for those who only decided,
    ``person-1`` … for everybody else that is named. With ``anonymous`` False everybody keeps their name."""

    def __init__(
        self, annotators: Iterable[str], reviewers: Iterable[str] = (), others: Iterable[str] = (), *, anonymous: bool
    ) -> None:
        self.anonymous = anonymous
        self._given: dict[str, str] = {}
        for word, names in (("annotator", annotators), ("reviewer", reviewers), (_SOMEBODY, others)):
            new = sorted(set(names) - self._given.keys() - {GOLD})
            self._given |= {name: f"{word}-{n}" for n, name in enumerate(new, 1)}
        self._whole = _pattern(self._given)
        self._by_letters = {_letters(name): given for name, given in reversed(self._given.items())}
        self._parts = _pattern(part for name in self._given for part in name.split() if len(part) >= _PART)

    def of(self, name: str) -> str:
        """The number of a person; nobody's name goes out because it was not known."""
        if not self.anonymous or name == GOLD:
            return name
        return self._given.get(name, _SOMEBODY)

    def without(self, words: str) -> str:
        """A key, file name or other word with the names and addresses in it replaced."""
        if not self.anonymous:
            return words
        found = self._whole.sub(self._instead, words) if self._whole is not None else words
        return _ADDRESS.sub(_SOMEBODY, found) if "@" in found else found

    def unsigned(self, words: str) -> str:
        """What somebody wrote, with the names in it replaced, parts of them too."""
        found = self.without(words)
        return self._parts.sub(_SOMEBODY, found) if self.anonymous and self._parts is not None else found

    def _instead(self, found: re.Match[str]) -> str:
        said = _letters(found[0])
        return self._by_letters.get(said, _SOMEBODY)

    def inside(self, value: Any, key: str = "") -> Any:
        """A decision, vote, comment or agreement with the names in it replaced. Words that people wrote stay."""
        if isinstance(value, str):
            return self.of(value) if key in PEOPLE else value
        if isinstance(value, Mapping):
            return {self._key(k, key): self.inside(v, k) for k, v in value.items()}
        if isinstance(value, list | tuple):
            return [self.inside(each, key) for each in value]
        return value

    def _key(self, own: str, under: str) -> str:
        return self.of(own) if under in _BY_NAME else own


def _pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    """Any of the names as words of their own, however the parts are joined; the longest first."""
    long = sorted({name for name in names if _counts(name)}, key=lambda name: (-len(name), name))
    if not long:
        return None
    either = "|".join(r"[\W_]*".join(map(_spelled, re.findall(r"[^\W_]+", name))) for name in long)
    return re.compile(rf"(?<![^\W\d_])(?:{either})(?![^\W\d_])", re.IGNORECASE)


def _counts(name: str) -> bool:
    return len(_letters(name)) >= _SHORTEST and name not in _PLAIN


def _spelled(word: str) -> str:
    classes: Collection[str] = _ALIKE
    return "".join(next((f"[{alike}]" for alike in classes if c in alike), re.escape(c)) for c in word)


def _letters(name: str) -> str:
    """What two spellings of a name have in common."""
    plain = "".join(re.findall(r"[^\W_]+", name)).casefold()
    return plain.translate({ord(c): alike[0] for alike in _ALIKE for c in alike})
