"""The lists of resources/gazetteer: rows of ``|``, forms of ``;`` (its README says what is in which)."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from models.registry import Entry

FOLDER: Final = Path(__file__).resolve().parents[2] / "resources" / "gazetteer"
_LANGUAGES: Final = ("fa", "ar", "en")


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of ``name``.txt, each as its columns."""
    lines = (FOLDER / f"{name}.txt").read_text("utf-8").splitlines()
    return tuple(tuple(line.split("|")) for line in lines if line and not line.startswith("#"))


def forms(cell: str) -> tuple[str, ...]:
    """The forms of one column."""
    return tuple(form for form in cell.split(";") if form)


@cache
def by_language(name: str) -> dict[str, tuple[str, ...]]:
    """The forms of a list whose rows are language and forms, such as ``titles``."""
    found: dict[str, tuple[str, ...]] = {}
    for language, cell, *_ in rows(name):
        found[language] = found.get(language, ()) + forms(cell)
    return found


@cache
def all_forms(name: str) -> tuple[str, ...]:
    """The forms of a list of that kind in every language."""
    return tuple(form for several in by_language(name).values() for form in several)


@cache
def entries() -> tuple[Entry, ...]:
    """The organisations and places as entries of a registry; the first form of a language is the name."""
    found = []
    for name in ("organisations", "places"):
        for identifier, label, kind, *cells in rows(name):
            by_code = {code: forms(cell) for code, cell in zip(_LANGUAGES, cells, strict=False)}
            names = {code: several[0] for code, several in by_code.items() if several}
            aliases = tuple(form for several in by_code.values() for form in several[1:])
            found.append(Entry(id=identifier, label=label, names=names, aliases=aliases, extra={"kind": kind}))
    return tuple(found)
