"""The boundary policy of a project: the lists that ship, and what the project and the text itself know as words."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache

from models.registry import ATTACHED, Registry, squeezed
from models.suggest import word_lists
from models.suggest.memory import Memory
from models.text.boundaries import Policy
from models.text.words import words


@cache
def shipped() -> Policy:
    """Titles and class nouns of all three languages; nothing is known as a word."""
    return Policy(word_lists.all_forms("titles"), word_lists.all_forms("class_nouns"))


def policy(registry: Registry, memory: Memory, text: str) -> Policy:
    """What is left of a word counts as one when the registry or the memory knows it or it stands alone in the text."""
    base = shipped()
    named = _naming(registry, memory)

    def known(left: str) -> bool:
        name = squeezed(left)
        return len(name) > 1 and (name in _words_of(text) or named(left))

    return Policy(base.titles, base.class_nouns, known=known, named=named)


@lru_cache(maxsize=2)  # every selection in the open document asks again
def _words_of(text: str) -> frozenset[str]:
    return frozenset(squeezed(text[start:end]) for start, end in words(text))


def _naming(registry: Registry, memory: Memory) -> Callable[[str], bool]:
    def named(words: str) -> bool:
        return bool(memory.senses(words)) or any(match.how != ATTACHED for match in registry.lookup(words)[:1])

    return named
