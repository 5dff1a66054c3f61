"""Agreement of small readings and of whole files, for tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from models.agreement.report import Comparison, report
from models.agreement.tally import Tally, Wanted, tally
from models.text.tokens import tokenize
from tests.models.readings import Sets, read_lines, shipped
from tests.storage.building import finish

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
SCHEMA = shipped(RESOURCES)
TEXT = "ab cd ef gh ij kl"


def tallied(sets: Sets, text: str = TEXT, wanted: Wanted = Wanted(), number: int = 1) -> Tally:  # noqa: B008  frozen
    return tally((number, f"d{number}"), tuple(tokenize(text)), sets, SCHEMA, wanted)


def reported(*tallies: Tally, wanted: Wanted = Wanted()) -> dict[str, Any]:  # noqa: B008  frozen
    authors = tuple(sorted({author for one in tallies for author in one.authors}))
    return finish(report(Comparison(tallies, authors, SCHEMA, wanted, "test")))


def compared(sets: Sets, text: str = TEXT, wanted: Wanted = Wanted()) -> dict[str, Any]:  # noqa: B008  frozen
    """The only pair of two readings of one document."""
    (pair,) = reported(tallied(sets, text, wanted), wanted=wanted)["pairs"]
    found: dict[str, Any] = pair
    return found


def of_file(path: Path, authors: str) -> dict[str, Any]:
    tallies = []
    for number, (document, sets) in enumerate(read_lines(path).values(), 1):
        chosen = {author: layer for author, layer in sets.items() if author in authors}
        tallies.append(tallied(chosen, document.text, number=number))
    return reported(*tallies)
