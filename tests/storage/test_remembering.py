"""What comparisons found out is kept as long as it holds, and not one edit longer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from models.agreement.confusion import Confusion, cases
from storage import adjudicating, readings, remembering, ruling
from storage.project import Project
from storage.sample import make
from tests.storage.building import add_all, adding, entity, field, finish, line, person_at, with_set


@pytest.fixture
def project(path: Path, schema: bytes) -> Iterator[Project]:
    with Project.create(path, schema) as project:
        text = line("Ali met Sara.", "k")
        add_all(project, [with_set(text, "A", entity("e1", 0, 3)), with_set(text, "B", entity("e1", 0, 3))])
        yield project


def kept(project: Project) -> bool:
    return bool(remembering.queues(project._connection, project.schema))


def state(project: Project) -> list[tuple[Any, ...]]:
    return [(q.agreed, q.sealed, [(c.type, c.state) for c in q.conflicts]) for q in finish(project.queue())]


def test_the_queue_is_kept_and_the_same_when_it_is(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.commit(1, "B", adding(person_at("e2", 8, 12)))
    first = finish(project.queue())
    assert kept(project)
    monkeypatch.setattr(ruling, "table", None)  # whoever compares again now fails
    assert finish(project.queue()) == first


def test_every_change_of_a_set_is_seen(project: Project) -> None:
    assert state(project) == [(1, False, [])]
    project.commit(1, "B", adding(person_at("e2", 8, 12)))
    assert not kept(project)
    assert state(project) == [(1, False, [("missing", "open")])]
    project.undo(1, "B")
    assert state(project) == [(1, False, [])]
    project.redo(1, "B")
    project.commit(1, "A", field("labels.genre", None, "speech"))
    assert state(project) == [(1, False, [("missing", "open"), ("label", "open")])]
    project.commit(1, "A", field("status", "finished", "in_progress"))
    assert state(project) == []


def test_gold_is_seen_too(project: Project) -> None:
    finish(project.queue())
    project.settle(1)
    assert not kept(project)
    project.seal(1)
    assert state(project) == [(1, True, [])]


def test_another_persons_work_is_seen(project: Project) -> None:
    finish(project.queue())
    add_all(project, [with_set(line("Ali met Sara.", "k"), "C")])
    assert state(project) == [(0, False, [("missing", "open")])]
    add_all(project, [with_set(line("Ali met Sara.", "k"), "C", entity("e9", 0, 3))], replace=True)
    assert state(project) == [(1, False, [])]


def test_another_schema_is_another_comparison(project: Project) -> None:
    finish(project.queue())
    raw = project.schema.raw
    from dataclasses import replace

    project.save_schema(replace(project.schema, version="9.9.9", raw={**raw, "version": "9.9.9"}))
    assert not kept(project)
    assert state(project) == [(1, False, [])]


def test_what_changed_while_it_was_compared_is_not_kept(project: Project) -> None:
    read = readings.documents(project._connection, readings.Chosen())[0]
    revision = remembering.revisions(project._connection).get(1, 0)
    found = project.compare(read)
    project.commit(1, "B", adding(person_at("e2", 8, 12)))
    remembering.keep(project._connection, project.schema, [(1, revision, found)])
    assert not kept(project)


def test_many_documents_are_compared_by_several_processes(
    project: Project, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(5):
        text = line(f"Sara met Ali, {n}.", f"k{n}")
        add_all(project, [with_set(text, "A", entity("e1", 0, 4)), with_set(text, "B", entity("e1", 0, n + 4))])
    with Project.open(path, write=False) as reader:
        here = finish(reader.queue())
        monkeypatch.setattr(adjudicating, "_MANY", 2)
        assert finish(reader.queue()) == here
    assert finish(project.queue()) == here
    assert kept(project)


def test_who_may_only_read_compares_every_time(project: Project, path: Path) -> None:
    with Project.open(path, write=False) as reader:
        assert state(reader) == [(1, False, [])]
        assert not kept(reader)


def test_the_matrix_of_the_sample_and_its_cases(tmp_path: Path) -> None:
    with Project.open(finish(make(tmp_path / "s.ayar", "s"))) as sample:
        first, again = finish(sample.briefs()), finish(sample.briefs())
        assert first == again
        matrix = Confusion("entity")
        for places in first.values():
            matrix.add(places, ("A", "B"))
        assert matrix.cells["PER", "PER"] == 49
        row, column = next(labels for labels in matrix.cells if None not in labels and labels[0] != labels[1])
        found = [c for n, places in first.items() for c in cases(n, places, "entity", (row, column), ("A", "B"))]
        assert len(found) == matrix.cells[row, column]
        for case in found:
            place = next(p for p in sample.places(case.document_id) if p.id == case.place)
            assert place.span == (case.start, case.end)
            a, b = (place.members[author] for author in case.pairs[0])
            assert (a and a.label, b and b.label) == (row, column)
