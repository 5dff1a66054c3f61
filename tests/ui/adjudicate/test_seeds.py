"""Five real articles, A against B, adjudicated to the given gold by keys alone in the real window."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from models.adjudication.adjudication import Adjudication
from models.annotation import Annotation
from models.annotation_set import GOLD, AnnotationSet
from models.matching import anchor
from storage import sample
from storage.adding import ImportOptions
from storage.formats.base import ReadOptions
from storage.importing import import_paths
from storage.project import Project
from storage.records import record_from
from tests.ui.adjudicate.conftest import Reviewer
from tests.ui.adjudicate.scripted_reviewer import ScriptedReviewer
from tests.ui.conftest import Recorder
from ui.main_window import MainWindow

Seeds = tuple[Reviewer, dict[str, AnnotationSet]]


def readings_and_gold(source: Path, to: Path) -> dict[str, AnnotationSet]:
    """Writes the annotators' lines to a file of their own; the gold sets by document key."""
    lines = source.read_text("utf-8").splitlines()
    gold, kept = {}, []
    for line in lines:
        value: dict[str, Any] = json.loads(line)
        if value["set"]["role"] == GOLD:
            record = record_from(value, 1)
            assert record.set is not None
            gold[record.document.key] = record.set
        else:
            kept.append(line)
    to.write_text("\n".join(kept) + "\n", "utf-8")
    return gold


@pytest.fixture
def seeds(
    window: MainWindow, heard: Recorder, shared: Path, tmp_path: Path, qtbot: QtBot
) -> tuple[Reviewer, dict[str, AnnotationSet]]:
    source = shared / "data" / "seed_annotations.jsonl"
    if not source.is_file():
        pytest.skip("no seed annotations")
    gold = readings_and_gold(source, tmp_path / "readings.jsonl")
    path = tmp_path / "seeds.ayar"
    with sample.create(path, title="بذر") as project:
        for _ in import_paths(project, [tmp_path / "readings.jsonl"], ImportOptions(), ReadOptions()):
            pass
    assert window.projects.open(path)
    window.page.canvas.setFocus()
    hands = Reviewer(window)
    hands.press("Ctrl+2")
    qtbot.waitUntil(lambda: hands.desk.book.index is not None)
    return hands, gold


def test_the_given_gold_by_keyboard(seeds: Seeds, capsys: pytest.CaptureFixture[str]) -> None:
    hands, gold = seeds
    session = hands.window.shell.session
    assert session.project is not None
    every, ways = [], Counter[str]()
    for document_id in session.project.document_ids():
        hands.window.open_document(document_id)
        assert session.document is not None
        wanted = gold[session.document.key]
        keys = ScriptedReviewer(hands, wanted).work()
        every += keys.presses
        ways += keys.ways
        assert_same_gold(session.project, document_id, wanted, hands)
        assert_standings_are_fresh(hands)
        hands.press("Ctrl+Return")
        assert session.project.gold(document_id).status == "sealed"
    with capsys.disabled():
        print(f"\n{len(every)} conflicts, {sum(every) / len(every):.3f} keys each, {dict(ways)}, {Counter(every)}")
    assert every.count(1) / len(every) > 0.9, "one action for a choice"
    assert sum(every) / len(every) < 1.3


def assert_same_gold(project: Project, document_id: int, wanted: AnnotationSet, hands: Reviewer) -> None:
    made = project.gold(document_id)
    assert said(made, project) == said(wanted, project)
    assert {k: v for k, v in made.labels.items() if v is not None} == {
        k: v for k, v in wanted.labels.items() if v is not None
    }


def assert_standings_are_fresh(hands: Reviewer) -> None:
    """What was taken over from before is what a new look finds."""
    work = hands.bench.work
    again = Adjudication(work.document, work.gold, work.sets, work.schema, work.places)
    assert work.standings == again.standings


def said(layer: AnnotationSet, project: Project) -> Counter[object]:
    """What a set says, without ids: fillers by their own kind, label and place."""

    def name(annotation: Annotation) -> tuple[object, ...]:
        return (annotation.kind, annotation.label, anchor(annotation))

    found: Counter[object] = Counter()
    for annotation in layer:
        fillers = frozenset(
            Counter(
                (a.role, name(layer.annotations[a.target]) if a.target else None) for a in annotation.arguments
            ).items()
        )
        found[(*name(annotation), fillers, values(annotation, project))] += 1
    return found


def values(annotation: Annotation, project: Project) -> frozenset[tuple[str, str]]:
    """The attributes of the label with their defaults, lists in no order; names of the registry left out."""
    said = []
    for attribute in project.schema.attributes(annotation.kind, annotation.label):
        value = annotation.attributes.get(attribute.id)
        value = attribute.default if value in (None, "", [], ()) else value
        if attribute.type != "registry" and value not in (None, "", [], (), False):
            said.append((attribute.id, str(sorted(map(str, value)) if isinstance(value, list | tuple) else value)))
    return frozenset(said)
