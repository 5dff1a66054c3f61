"""The figures of an overview as tables, for spreadsheets: numbers as they are, names of columns as in product.md."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from models.errors import AyarError
from storage.overview import Overview

Table = list[list[Any]]
"""The first row names the columns; an undefined figure is empty and has its reason beside it."""
_RISKY: Final = ("=", "+", "-", "@", "\t", "\r")


def tables(overview: Overview) -> dict[str, Table]:
    """Every table by the name of its file."""
    made: dict[str, Table] = {
        "progress": _progress(overview),
        "states": [
            ["state", "documents"],
            *[[n, getattr(overview.states, n)] for n in ("gold", "read", "in_progress", "new")],
        ],
        "labels": [["kind", "label", "annotations"], *[[*key, n] for key, n in sorted(overview.labels.items())]],
        "confusion": _confusion(overview),
        "conflicts": [
            ["type", "open", "all"],
            *[[name, *counts] for name, counts in sorted(overview.conflicts.items())],
        ],
        "times": [["document", "annotator", "seconds"], *[[t.key, t.person, t.seconds] for t in overview.times]],
        "suggestions": _suggestions(overview),
    }
    if overview.agreement is not None:
        value = overview.agreement.value
        made["agreement_overall"] = [["kind", "measure", "value", "why"], *_figures([], value["overall"])]
        made["agreement_pairs"] = _headed(
            ["one", "other", "documents"],
            [([*pair["authors"], pair["documents"]], _kinds(pair)) for pair in value["pairs"]],
        )
        made["agreement_labels"] = _by_label(value["labels"])
        made["agreement_weeks"] = _headed(
            ["week", "documents"], [([w["week"], w["documents"]], w["overall"]) for w in overview.agreement.weeks]
        )
        made["agreement_documents"] = _headed(
            ["document", "readers", "week"],
            [([d["document"], len(d["authors"]), d["week"]], d["overall"]) for d in overview.agreement.documents],
        )
        made["agreement_with_oneself"] = _headed(
            ["annotator", "documents"],
            [([name, pair["documents"]], _kinds(pair)) for name, pair in overview.agreement.themselves.items()],
        )
    return made


def _kinds(pair: Mapping[str, Any]) -> dict[str, Any]:
    return {name: part for name, part in pair.items() if isinstance(part, dict)}


def _headed(names: Sequence[str], parts: Sequence[tuple[list[Any], Mapping[str, Any]]]) -> Table:
    rows = [row for first, figures in parts for row in _figures(first, figures)]
    return [[*names, "kind", "measure", "value", "why"], *rows]


def _figures(first: list[Any], kinds: Mapping[str, Any]) -> Iterator[list[Any]]:
    for kind, figures in kinds.items():
        for name, value in figures.items():
            if isinstance(value, dict) and name != "why":  # a document label with figures of its own
                yield from _figures(first, {f"{kind}/{name}": value})
            elif name != "why" and not isinstance(value, list):
                yield [*first, kind, name, value, figures.get("why", {}).get(name, "")]


def _by_label(labels: Mapping[str, Any]) -> Table:
    rows = [["kind", "label", "measure", "value", "why"]]
    for kind, by_label in labels.items():
        for label, figures in by_label.items():
            own = {name: value for name, value in figures.items() if name != "n"}
            rows += [[kind, label, *row[1:]] for row in _figures([], {kind: own})]
    return rows


def _progress(overview: Overview) -> Table:
    names = [
        "person",
        "role",
        "assigned",
        "new",
        "in_progress",
        "finished",
        "flagged",
        "timed",
        "median_seconds",
        "seconds",
    ]
    return [names, *[[getattr(person, name) for name in names] for person in overview.people]]


def _confusion(overview: Overview) -> Table:
    """One row a cell; nothing is empty. The first label is that of the annotator earlier by name."""
    cells = [
        [kind, one or "", other or "", n]
        for kind, matrix in overview.cells.items()
        for (one, other), n in sorted(matrix.cells.items(), key=lambda cell: (cell[0][0] or "", cell[0][1] or ""))
    ]
    return [["kind", "label", "other", "pairs"], *cells]


def _suggestions(overview: Overview) -> Table:
    names = ["recommender", "kind", "label", "accepted", "edited", "rejected"]
    return [names, *[[getattr(each, name) for name in names] for each in overview.suggestions]]


def write(overview: Overview, folder: Path) -> list[Path]:
    """A CSV file for each table (RFC 4180, UTF-8 with the mark that Excel wants). Raises AyarError(no_permission,
    disk_full)."""
    written = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, rows in tables(overview).items():
            path = folder / f"{name}.csv"
            with path.open("w", encoding="utf-8-sig", newline="") as stream:
                csv.writer(stream).writerows([_safe(cell) for cell in row] for row in rows)
            written.append(path)
    except OSError as error:
        raise AyarError("no_permission", file=str(folder)) from error
    return written


def _safe(cell: Any) -> Any:
    """A name that a spreadsheet would take for a formula gets an apostrophe, as spreadsheets themselves do it."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_RISKY) else cell
