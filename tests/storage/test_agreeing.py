"""Agreement of a project's people: who counts, weeks, repeats, and the same in a process of its own."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from models.agreement.tally import Wanted
from models.errors import AyarError
from models.progress import Step
from storage.agreeing import Agreement, Asked
from storage.processes import agreement, elsewhere
from storage.project import Project
from storage.readings import Chosen
from tests.storage.building import add_all, adding, entity, finish, line, person_at, with_set


@pytest.fixture
def opened(sample: Path) -> Iterator[Project]:
    with Project.open(sample, write=False) as project:
        yield project


def test_finished_sets_of_annotators_count(opened: Project) -> None:
    steps = list(walk(opened.agreement(resampled=False)))
    value = steps.pop().value
    assert value["authors"] == ["A", "B", "C"]
    assert [(p["authors"], p["documents"]) for p in value["pairs"]] == [
        (["A", "B"], 12),
        (["A", "C"], 10),
        (["B", "C"], 10),
    ]
    assert value["tokenizer"] == "hazm-regex/1"
    assert steps[-1] == Step(15, 15, "B – C")


def walk(work: Generator[Step, None, Agreement]) -> Iterator[Any]:
    yield (yield from work)


def test_intervals_hold_the_figure_from_ten_documents_on(opened: Project) -> None:
    pair = finish(opened.agreement(("A", "B"))).value["pairs"][0]
    low, high = pair["entity"]["f1_exact_ci"]
    assert low < pair["entity"]["f1_exact"] < high
    few = finish(opened.agreement(("A", "gold"))).value["pairs"][0]
    assert (few["documents"], few["entity"]["f1_exact_ci"]) == (8, None)
    assert few["entity"]["why"]["f1_exact_ci"] == "few_documents"


def test_a_kind_alone(opened: Project) -> None:
    value = finish(opened.agreement(wanted=Wanted(("zone",)), resampled=False)).value
    assert list(value["overall"]) == list(value["labels"]) == ["zone"]


def test_documents_add_up_to_all(opened: Project) -> None:
    found = finish(opened.agreement(("A", "B"), detailed=True, resampled=False))
    assert [d["document"] for d in found.documents] == [c.places[0].document for _, c in opened.all_places(("A", "B"))]
    assert all(d["week"] is None for d in found.documents)  # the sets were imported; nobody worked on them here
    assert found.weeks == []


def test_weeks_are_those_of_the_last_edit(path: Path, schema: bytes) -> None:
    with Project.create(path, schema) as project:
        text = line("Ali met Sara.", "k")
        add_all(project, [with_set(text, "A", entity("e1", 0, 3)), with_set(text, "B", entity("e1", 0, 3))])
        project.commit(1, "B", adding(person_at("e2", 8, 12)))
        found = finish(project.agreement(detailed=True))
        (week,) = found.weeks
        assert (week["week"], week["documents"]) == (found.documents[0]["week"], 1)
        assert week["overall"]["entity"]["f1_exact_mean"] == 2 / 3
        assert found.documents[0]["overall"] == week["overall"]


def test_a_repeat_tells_what_people_agree_with_themselves(path: Path, schema: bytes) -> None:
    with Project.create(path, schema) as project:
        text = line("Ali met Sara.", "k")
        again = line("Ali met Sara.", "k-again", meta={"repeats": "k"})
        one, other = entity("e1", 0, 3), entity("e2", 8, 12)
        lines = [with_set(text, "A", one, other), with_set(text, "B", one), with_set(again, "A", one)]
        report = add_all(project, lines)
        assert (report.added, report.problems) == (2, [])
        found = finish(project.agreement(detailed=True))
        assert list(found.themselves) == ["A"]
        assert (found.themselves["A"]["documents"], found.themselves["A"]["entity"]["f1_exact"]) == (1, 2 / 3)
        assert found.value["pairs"][0]["documents"] == 1
        assert len(list(project.all_places())) == 1


def test_another_process_says_the_same(sample: Path, opened: Project) -> None:
    asked = Asked(Chosen(("A", "B")), detailed=True)
    assert finish(agreement(sample, asked)) == finish(opened.agree(asked))
    with pytest.raises(AyarError, match="no_such_reader"):
        finish(agreement(sample, Asked(Chosen(("A", "X")))))


def die() -> Generator[Step, None, None]:
    yield Step(1, 2)
    os.kill(os.getpid(), signal.SIGKILL)


def wait_for_ever() -> Generator[Step, None, None]:
    yield Step(os.getpid(), 0)
    signal.pause()


def fail() -> Generator[Step, None, None]:
    yield Step(1, 2)
    raise ValueError("a bug of ours")


@pytest.mark.parametrize("work", [die, fail])
def test_a_process_that_dies_is_told_in_a_plain_sentence(work: Callable[[], Generator[Step, None, None]]) -> None:
    steps = elsewhere(work)
    assert next(steps) == Step(1, 2)
    with pytest.raises(AyarError, match="calculation_died"):
        next(steps)


def test_cancelling_ends_the_process() -> None:
    steps = elsewhere(wait_for_ever)
    process = next(steps).done
    os.kill(process, 0)
    steps.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
