"""Label Studio's JSON: an array of tasks with annotations (people) and predictions (machines).

Spans are regions of the controls ``entity``, ``event``, ``stance`` and ``zone`` on ``<Text name="text"
value="$text"/>``; roles are relations from an event's or stance's region to its filler; plain attribute values are
choices of the region, document labels choices of the task, notes the region's meta text. All the rest stands in
``"ayar"``, of the region's meta, the annotation and the task.

Offsets are code points: Label Studio has stored these since 1.4 (HumanSignal/label-studio-frontend#308). A task whose
quotes agree with UTF-16 units only comes from before; it is converted, and that is told.

What Ayar has no place for (names of controls, other result types, scores, who completed it) is kept under ``KEY`` of
document, set and annotation and goes out again.
"""

from __future__ import annotations

from collections.abc import Iterator

from models.record import Problem, Record
from storage.formats.base import LABELS, Format, ReadOptions
from storage.formats.json_objects import objects
from storage.formats.label_studio_min import ABOUT, is_minimal, task_of, telling
from storage.formats.label_studio_reading import TASK_KEYS, records_of
from storage.formats.label_studio_writing import write
from storage.formats.source import Source


def read(source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    """One record for each annotation and prediction of a task, else the document alone.

    Raises AyarError of ``json_objects.objects``.
    """
    told = False
    for number, item in enumerate(objects(source, options, "label-studio"), 1):
        if isinstance(item, Problem):
            yield item
            continue
        line, task = item
        if is_minimal(task):
            if not told and (problem := telling(task, source.name, line)):
                yield problem
            told, task = True, task_of(task)
        yield from records_of(task, line, f"{source.name}#{number}", source.name, options)


def recognise(source: Source) -> bool:
    """An array, or lines, of tasks with ``data`` and one of their lists, or of what JSON-MIN says of an answer."""
    head = source.head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if head[:1] not in (b"[", b"{"):
        return False
    is_task = b'"data"' in head and any(f'"{key}"'.encode() in head for key in TASK_KEYS)
    return is_task or all(f'"{key}"'.encode() in head for key in ABOUT[:3])


FORMAT = Format(
    id="label-studio", suffixes=(".json", ".jsonl"), read=read, write=write, recognise=recognise, maps_labels=True,
    choices=LABELS,
)  # fmt: skip
