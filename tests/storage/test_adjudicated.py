"""Across documents: the same verdict for all alike, precedents, clauses that changed, and every vote on one line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest

from models.adjudication.decision import read
from models.adjudication.place import Place
from models.adjudication.precedents import contradicts
from models.adjudication.verdict import Nothing, Own, Parts, Take, merged
from storage import sample
from storage.project import Project
from tests.storage.building import add_all, entity, exported, finish, line, with_set

TEXTS = (
    "گزارش: دکتر محمد ظریف آمد.",
    "باز دکتر محمد ظريف آمد؛ دکتر محمد ظریف رفت.",  # one of them with an Arabic ya
    "دکتر محمد ظریف نیامد.",
    "آقای حسن روحانی رفت.",
)
TITLE, NAME = "دکتر ", "محمد ظریف"
Reopen = Callable[[], Project]


def spans(text: str) -> list[tuple[int, int]]:
    """Where the titled name stands, in whatever spelling."""
    found, at = [], 0
    while (at := text.find(TITLE + "محمد", at)) >= 0:
        found.append((at, at + len(TITLE + NAME)))
        at += 1
    return found


def fill(project: Project) -> None:
    """A marks the name with its title, B without; in the third document B's label differs too."""
    for n, text in enumerate(TEXTS):
        label = "ORG" if n == 2 else "PER"
        a = [entity(f"e{m}", s, e) for m, (s, e) in enumerate(spans(text), 1)]
        b = [entity(f"e{m}", s + len(TITLE), e, label=label) for m, (s, e) in enumerate(spans(text), 1)]
        if n == 3:
            a, b = [entity("e1", 0, 14)], [entity("e1", 5, 14)]
        add_all(project, [with_set(line(text, key=f"d{n}"), who, *made) for who, made in (("A", a), ("B", b))])


@pytest.fixture
def project(path: Path, schema: bytes) -> Iterator[Project]:
    with Project.create(path, schema, user="Mina") as project:
        fill(project)
        yield project


def conflict(project: Project, document_id: int = 1, number: int = 0) -> Place:
    return project.adjudication(document_id).conflicts[number].place


def decide(project: Project, document_id: int, verdict: Any, **why: Any) -> None:
    project.decide(document_id, conflict(project, document_id), verdict, replace(project.given(), **why))


def test_all_alike_are_found_previewed_and_decided_as_one(project: Project, reopen: Reopen) -> None:
    before = exported(project)
    found = finish(project.alike(1, conflict(project), Take("B")))
    assert [(each.key, each.surface) for each in found] == [
        ("d0", "دکتر محمد ظریف"), ("d1", "دکتر محمد ظريف"), ("d1", "دکتر محمد ظریف")
    ]  # fmt: skip
    assert found[0].before == "گزارش: "
    assert len(finish(project.alike(1, conflict(project), Take("B"), exact=True))) == 2
    assert exported(project) == before
    project.decide_alike(found, replace(project.given(), reason="guideline"))
    gold = [a for n in (1, 2) for a in project.gold(n)]
    assert [TEXTS[0][gold[0].start : gold[0].end], len(gold)] == [NAME, 3]
    assert {read(a.decision or {}).chosen for a in gold} == {("B",)}
    assert {read(a.decision or {}).reason for a in gold} == {"guideline"}
    again = reopen()
    assert again.undo_project() is not None
    assert [again.gold(n).annotations for n in (1, 2)] == [{}, {}]


def test_an_own_version_and_nothing_go_elsewhere_too(project: Project) -> None:
    place = conflict(project)
    own = merged(place, Parts("A", anchor="B", attributes={}))
    longer = Own(replace(own.annotation, end=own.annotation.end + len(" آمد")), ())
    assert [each.key for each in finish(project.alike(1, place, longer))] == ["d0", "d1"]  # «رفت» is another word
    assert len(finish(project.alike(1, place, Nothing()))) == 3
    assert finish(project.alike(1, place, Nothing(instead="e1"))) == []


def test_what_is_decided_or_sealed_is_not_alike_any_more(project: Project) -> None:
    decide(project, 1, Take("A"))
    project.seal(1)
    place = conflict(project, 2)
    assert [each.key for each in finish(project.alike(2, place, Take("A")))] == ["d1", "d1"]


def test_earlier_decisions_are_found_ranked_and_contradicted(project: Project) -> None:
    decide(project, 1, Take("B"), reason="guideline", note="لقب بیرون است.")
    decide(project, 4, Take("A"))
    index = finish(project.precedents())
    assert len(index) == 2
    place, text = conflict(project, 2), TEXTS[1]
    (found,) = index.like(place, text)
    assert found.same
    assert found.likeness == 1.0
    assert (found.precedent.decision.reason, found.precedent.decision.note) == ("guideline", "لقب بیرون است.")
    assert contradicts(found.precedent, place, Take("A"), text)
    assert contradicts(found.precedent, place, Nothing(), text)
    assert not contradicts(found.precedent, place, Take("B"), text)
    decide(project, 2, Take("B"), cites=found.precedent.id)
    project.renew_precedents(index, 2)
    assert len(index) == 3
    assert index.get(found.precedent.id) == found.precedent
    other = index.like(conflict(project, 3), TEXTS[2])
    assert [each.same for each in other] == [True, True]
    assert other[0].likeness < 1  # another pair of labels
    assert index.like(conflict(project, 4), TEXTS[3]) == []  # its own decision is no precedent
    project.undo(2, "gold", "gold")
    project.renew_precedents(index, 2)
    assert len(index) == 2


def test_a_decision_for_nothing_is_a_precedent_too(project: Project) -> None:
    decide(project, 1, Nothing(), reason="slip")
    (found,) = finish(project.precedents()).like(conflict(project, 2), TEXTS[1])
    assert found.precedent.outcome.label is None
    assert found.precedent.annotation is None
    assert contradicts(found.precedent, conflict(project, 2), Take("A"), TEXTS[1])


def test_similar_words_are_precedents_but_bind_only_the_label(project: Project) -> None:
    text = "محمد ظریف وزیر بود."
    add_all(project, [
        with_set(line(text, key="d9"), "A", entity("e1", 0, 9)),
        with_set(line(text, key="d9"), "B", entity("e1", 0, 14)),
    ])  # fmt: skip
    decide(project, 1, Take("B"))
    place = conflict(project, 5)
    (found,) = finish(project.precedents()).like(place, text)
    assert not found.same
    assert 0.5 < found.likeness < 1
    assert not contradicts(found.precedent, place, Take("B"), text)


def test_decisions_on_a_clause_that_changed_are_listed(project: Project) -> None:
    project.save_guidelines(
        {"fa": "<!-- id: a.b -->\nلقب بیرون\n<!-- id: c.d -->\nدوم\n", "en": "<!-- id: a.b -->\nOut\n"}
    )
    decide(project, 1, Take("B"), clause="a.b")
    decide(project, 4, Nothing(), clause="c.d")
    assert project.revised_decisions() == []
    project.save_guidelines({"fa": "<!-- id: a.b -->\nلقب درون\n<!-- id: c.d -->\nدوم\n"})
    (found,) = project.revised_decisions()
    assert (found.key, found.annotation, found.clause, found.then, found.languages) == ("d0", "e1", "a.b", 1, ("fa",))
    project.save_guidelines({"fa": "<!-- id: a.b -->\nلقب درون\n", "en": "<!-- id: a.b -->\nIn\n"})
    assert [(each.key, each.languages) for each in project.revised_decisions()] == [
        ("d0", ("en", "fa")),
        ("d3", ("fa",)),
    ]
    assert [each.key for each in project.revised_decisions("c.d")] == ["d3"]


def test_every_vote_is_on_a_line(project: Project) -> None:
    decide(project, 1, Take("B"), reason="guideline")
    lines = list(project.votes())
    assert lines == list(project.votes())
    rows = [orjson.loads(each) for each in lines]
    assert [row["document"] for row in rows] == ["d0", "d1", "d1", "d2", "d3"]
    first = rows[0]
    assert list(first) == ["format", "document", "place", "kind", "type", "state", "votes", "gold", "decision"]
    assert [(vote["author"], vote["annotation"]["text"]) for vote in first["votes"]] == [
        ("A", TITLE + NAME), ("B", NAME)
    ]  # fmt: skip
    assert (first["state"], first["gold"], first["decision"]["reason"]) == ("decided", "e1", "guideline")
    assert (rows[1]["state"], rows[1]["gold"], rows[1]["decision"]) == ("open", None, None)
    assert [orjson.loads(each)["document"] for each in project.votes([3])] == ["d2"]


def test_votes_tell_the_places_of_fillers_and_document_labels(project: Project) -> None:
    trigger = {"id": "v1", "kind": "event", "label": "CONSULT", "start": 4, "end": 8, "arguments": []}
    roles = [{"role": "ACTOR", "target": "e1"}]
    add_all(project, [
        with_set(line("ابت رفت اینجا", key="x"), "A", entity("e1", 0, 3), {**trigger, "arguments": roles}),
        with_set(line("ابت رفت اینجا", key="x"), "B", entity("e1", 0, 3), trigger) | {"labels": {"genre": "analysis"}},
    ])  # fmt: skip
    who, event, label = [orjson.loads(each) for each in project.votes([5])]
    assert event["votes"][0]["annotation"]["arguments"] == [{"role": "ACTOR", "target": "e1", "place": who["place"]}]
    assert (label["label"], [vote["value"] for vote in label["votes"]]) == ("genre", [None, "analysis"])


def test_decisions_that_came_without_votes_are_precedents_of_their_places(tmp_path: Path) -> None:
    with sample.create(tmp_path / "sample.ayar") as project:
        finish(sample.fill_with_sample(project))
        index = finish(project.precedents())
        table = project.adjudication(project.document_id("fa-02-didar") or 0)
        place = next(
            s.place for s in table.conflicts if s.decision and s.decision.note == "این‌جا نام شهر است، نه روز هفته."
        )
        made = index.get(place.id)
        assert made is not None
        assert (made.type, made.labels, made.outcome.label) == ("label", frozenset({"GPE", "TIME"}), "GPE")
        twin = project.document_id("fa-08-khabar") or 0  # nearly the same article as one that has gold
        text = project.document(twin).text
        found = {text[slice(*s.place.span)]: index.like(s.place, text) for s in project.adjudication(twin).open}
        (ban,) = found["ممنوعیت"]
        assert (ban.same, ban.likeness, ban.precedent.labels) == (True, 1.0, frozenset({"COERCE", "SANCTION"}))
        assert all(each.likeness >= 0.4 for several in found.values() for each in several)
