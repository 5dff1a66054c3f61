"""The rows as a table for people and as JSON for machines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from benchmarks.measuring import Row

HEAD: Final = ("what", "case", "n", "median", "p99", "× floor", "judged", "goal", "")
WIDTHS: Final = (40, 22, 6, 14, 11, 8, 10, 8, 4)


def head() -> str:
    return f"{_line(HEAD)}\n{'-' * (sum(WIDTHS) + 2 * len(WIDTHS))}"


def text(row: Row) -> str:
    share, met = row.share, row.met
    cells = (
        row.name,
        row.case,
        str(len(row.sample.values)),
        f"{_number(row.sample.median)} {row.unit}",
        _number(row.sample.p99) if len(row.sample.values) > 1 else "",
        f"{share:.1f}" if share is not None else "",
        _number(row.judged) if row.judged is not None else "",
        _number(row.goal) if row.goal is not None else "",
        {True: "ok", False: "OVER", None: ""}[met],
    )
    return f"{_line(cells)}{'  ' + row.note if row.note else ''}"


def as_json(row: Row) -> dict[str, Any]:
    return {
        "suite": row.suite, "name": row.name, "case": row.case, "unit": row.unit, "n": len(row.sample.values),
        "median": row.sample.median, "p99": row.sample.p99, "floor": row.floor.median if row.floor else None,
        "judged": row.judged, "goal": row.goal, "met": row.met, "note": row.note,
    }  # fmt: skip


def conditions(facts: Mapping[str, str]) -> str:
    return "\n".join(f"{name:<14}{value}" for name, value in facts.items())


def summary(rows: Iterable[Row]) -> str:
    judged = [row for row in rows if row.met is not None]
    over = [f"  {row.name}, {row.case}: {_number(row.judged or 0)}" for row in judged if not row.met]
    return "\n".join([f"{len(judged) - len(over)} of {len(judged)} goals met", *over])


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.1f}" if abs(value) >= 100 else f"{value:.2f}"


def _line(cells: Sequence[str]) -> str:
    return "  ".join(
        cell.ljust(width) if n in {0, 1, 8} else cell.rjust(width)
        for n, (cell, width) in enumerate(zip(cells, WIDTHS, strict=True))
    ).rstrip()
