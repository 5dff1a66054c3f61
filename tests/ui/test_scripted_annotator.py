"""A whole article is annotated by keys alone, in the real window, as the gold has it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from models.annotation import ENTITY, EVENT, STANCE, ZONE, Annotation
from models.record import Record
from storage.project import Project
from storage.records import record_from
from tests.ui.conftest import Recorder
from tests.ui.scripted_annotator import ScriptedAnnotator
from ui.main_window import MainWindow


def gold_records(path: Path) -> list[Record]:
    records = [record_from(orjson.loads(line)) for line in path.read_bytes().splitlines()]
    return [r for r in records if r.set is not None and r.set.role == "gold"]


def content(annotations: list[Annotation], *, attributes: bool) -> set[Any]:
    """What was annotated, without ids: labels, places, arguments by the place of their fillers."""
    places = {a.id: (a.kind, a.label, a.start, a.end) for a in annotations}
    return {
        (
            places[a.id],
            tuple(sorted((g.role, str(places.get(g.target or ""))) for g in a.arguments)),
            str(sorted((k, str(v)) for k, v in a.attributes.items() if k in CHOSEN)) if attributes else "",
        )
        for a in annotations
        if a.kind != ZONE
    }


CHOSEN = {"mention", "polarity", "modality", "tense", "intensity", "expression", "attribution", "mode", "context"}


def reproduce(window: MainWindow, tmp_path: Path, resources: Path, record: Record) -> ScriptedAnnotator:
    path = tmp_path / "raw.ayar"
    with Project.create(path, (resources / "schema" / "schema.json").read_bytes(), "raw") as project:
        for _ in project.add([Record(record.document)]):
            pass
    assert window.projects.open(path)
    window.page.canvas.setFocus()
    annotator = ScriptedAnnotator(window)
    assert record.set is not None
    annotator.work(record.set)
    return annotator


def check(window: MainWindow, annotator: ScriptedAnnotator, record: Record) -> None:
    assert record.set is not None
    wanted = list(record.set)
    made = list(window.page.canvas.session.layer)
    assert content(made, attributes=False) == content(wanted, attributes=False)
    assert content(made, attributes=True) == content(wanted, attributes=True)
    tally = annotator.tally
    print(f"\n{record.document.key}\n{tally.report()}")
    assert tally.made == {kind: sum(a.kind == kind for a in wanted) for kind in (ENTITY, EVENT, STANCE)}


def test_a_sample_article_is_annotated_by_keys_alone(
    window: MainWindow, heard: Recorder, tmp_path: Path, resources: Path
) -> None:
    record = gold_records(resources / "samples" / "annotations.jsonl")[0]
    annotator = reproduce(window, tmp_path, resources, record)
    check(window, annotator, record)
    assert not [shown for shown in heard.shown if shown[0] == "error"]


@pytest.mark.usefixtures("heard")
def test_seed_001_is_annotated_by_keys_alone(window: MainWindow, tmp_path: Path, resources: Path, shared: Path) -> None:
    record = gold_records(shared / "data" / "seed_annotations.jsonl")[1]
    annotator = reproduce(window, tmp_path, resources, record)
    check(window, annotator, record)
    assert annotator.tally.made == {ENTITY: 57, EVENT: 14, STANCE: 7}
