"""Label Studio's JSON-MIN: a row an answer, the fields of the task and the names of the controls side by side.

Relations and ids are not in it, and a plain answer looks like a field of the task: what is no list of regions is kept
as metadata, and that is told.
"""

from __future__ import annotations

from typing import Any, Final

from models.record import Problem
from storage.formats.json_lines import Row

ABOUT: Final = ("annotation_id", "annotator", "lead_time", "id", "created_at", "updated_at", "agreement")
ANSWERS: Final = ("choices", "text", "rating", "number")


def is_minimal(row: Row) -> bool:
    return "data" not in row and all(name in row for name in ABOUT[:3])


def task_of(row: Row) -> Row:
    """The same as a task with one annotation."""
    data, results = dict[str, Any](), list[Row]()
    for name, value in row.items():
        if _are_regions(value):
            results += (_region(name, n, each) for n, each in enumerate(value, 1))
        elif isinstance(value, dict) and isinstance(value.get("choices"), list):
            results.append({"from_name": name, "type": "choices", "value": value})
        elif name not in ABOUT:
            data[name] = value
    _join(results)
    answer = {"completed_by": row.get("annotator"), "lead_time": row.get("lead_time"), "result": results}
    return {"data": data, "annotations": [answer]}


def telling(row: Row, file: str, line: int) -> Problem | None:
    """Which fields may be answers, when there are any beside the text."""
    longest = max((v for v in row.values() if isinstance(v, str)), key=len, default="")
    plain = [name for name, value in row.items() if name not in ABOUT and isinstance(value, str | int | float)]
    fields = [name for name in plain if name != "text" and row[name] != longest]
    if not fields:
        return None
    return Problem("plain_answers", {"file": file, "fields": ", ".join(fields)}, file, line, kept=True)


def _are_regions(value: object) -> bool:
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(each, dict) and "start" in each and "end" in each for each in value)
    )


def _region(name: str, number: int, value: Row) -> Row:
    kind = next((key for key in value if key.endswith("labels")), None)
    kind = kind or next((key for key in ANSWERS if key != "text" and key in value), "text")
    shown = "textarea" if kind == "text" else kind
    return {"id": f"{name}-{number}", "from_name": name, "type": shown, "value": value}


def _join(results: list[Row]) -> None:
    """Answers about a region have its id when they lie where it lies."""
    places = {_place(r): r["id"] for r in results if str(r["type"]).endswith("labels")}
    for result in results:
        if (own := places.get(_place(result))) is not None:
            result["id"] = own if not str(result["type"]).endswith("labels") else result["id"]


def _place(result: Row) -> tuple[Any, Any]:
    value = result["value"]
    return str(value.get("start")), str(value.get("end"))
