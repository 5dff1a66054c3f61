"""Suggestions are kept apart from people's work, and what people do with them is remembered until they take it back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.annotation import Annotation
from models.annotation_set import AnnotationSet
from models.edits import Change, Edit, delete
from models.errors import AyarError
from models.labelling import relabel
from models.suggest.accepting import accept, rejected
from models.suggest.merging import Undecided, merged
from models.suggest.suggestion import Alternative, Context, Filler, Suggestion, Why
from storage.project import Project
from tests.storage.building import adding, exported, person_at

Reopen = Callable[[], Project]


def suggestion(start: int = 7, end: int = 16, label: str = "PER", score: float = 0.8, **more: object) -> Suggestion:
    values = {"recommender": "memory", "version": "1", "kind": "entity", "why": Why("why.memory", {"n": 2}), **more}
    return Suggestion(label=label, start=start, end=end, score=score, **values)  # type: ignore[arg-type]


def layer(project: Project, author: str = "Sara") -> AnnotationSet:
    return project.set_for(1, author).layer


def take(project: Project, proposed: Suggestion, label: str | None = None) -> Annotation:
    edit = accept(layer(project), project.schema, proposed, "Sara", label)
    assert edit is not None
    project.commit(1, "Sara", edit)
    made = edit.changes[0].after
    assert isinstance(made, Annotation)
    return made


def offered(project: Project) -> list[Suggestion]:
    context = Context(project.schema, layer(project), project.suggestions.rejected(1, "Sara"))
    return merged(project.suggestions.of(1), Undecided(context))


def actions(project: Project) -> list[str]:
    return [row.outcome.action for row in project.suggestions.outcomes(1)]


def test_stored_suggestions_come_back_as_they_were(project: Project, reopen: Reopen) -> None:
    person = suggestion(alternatives=(Alternative("ROLE", 3),), attributes={"mention": "NAM"})
    stance = suggestion(20, 27, "support", kind="stance", arguments=(Filler("HOLDER", "entity", 7, 16),))
    assert project.suggestions.save(1, "memory", [stance, person]) == 2
    reopen()
    assert project.suggestions.of(1) == [person, stance]
    assert project.suggestions.save(1, "memory", []) == 0
    assert project.suggestions.of(1) == []


def test_a_machine_set_is_nobodys_work(project: Project) -> None:
    project.suggestions.save(1, "memory", [suggestion()])
    rows = project.sets_of(1)
    assert [(row.author, row.role, row.status) for row in rows] == [("memory", "machine", "finished")]
    assert b'"role":"machine"' in exported(project)
    assert project.suggestions.work_of("memory") == []
    assert project.suggestions.work_of("gold") == []
    assert project.sampled_annotations(["entity"]) == []
    assert not project.has_gold()


def test_a_person_is_no_machine(project: Project) -> None:
    project.commit(1, "Sara", adding(person_at("e1")))
    with pytest.raises(AyarError) as caught:
        project.suggestions.save(1, "Sara", [suggestion()])
    assert caught.value.key == "not_a_machine"
    assert project.suggestions.of(1) == []


def test_an_accepted_suggestion_says_where_it_comes_from(project: Project, reopen: Reopen) -> None:
    made = take(project, suggestion())
    reopen()
    stored = layer(project).annotations[made.id]
    assert stored.origin == {"by": "Sara", "recommender": "memory", "version": "1", "score": 0.8, "action": "accepted"}
    row = project.suggestions.outcomes(1)[0]
    assert (row.person, row.outcome.action, row.outcome.chosen) == ("Sara", "accepted", "PER")


def test_undoing_an_acceptance_offers_the_suggestion_again(project: Project, reopen: Reopen) -> None:
    project.suggestions.save(1, "memory", [suggestion()])
    take(project, suggestion())
    assert offered(project) == []
    project.undo(1, "Sara")
    reopen()
    assert offered(project) == [suggestion()]
    assert actions(project) == []
    project.redo(1, "Sara")
    assert offered(project) == []
    assert actions(project) == ["accepted"]


def test_another_label_is_an_edit(project: Project) -> None:
    made = take(project, suggestion(), "ROLE")
    assert made.label == "ROLE"
    outcome = project.suggestions.outcomes(1)[0].outcome
    assert (outcome.action, outcome.label, outcome.chosen) == ("edited", "PER", "ROLE")


def test_what_happens_later_to_an_accepted_one_is_the_last_word(project: Project) -> None:
    made = take(project, suggestion())
    project.commit(1, "Sara", relabel(made, project.schema, "ORG"))
    assert actions(project) == ["edited"]
    project.undo(1, "Sara")
    assert actions(project) == ["accepted"]
    project.commit(1, "Sara", Edit("delete", (delete(made),)))
    assert actions(project) == ["rejected"]


def test_a_note_on_an_accepted_one_changes_nothing(project: Project) -> None:
    from dataclasses import replace

    made = take(project, suggestion())
    project.commit(1, "Sara", Edit("note", (Change(made, replace(made, note="؟")),)))
    assert actions(project) == ["accepted"]


def test_a_rejection_is_remembered_for_one_person_and_can_be_taken_back(project: Project) -> None:
    project.suggestions.save(1, "memory", [suggestion()])
    number = project.suggestions.reject(1, "Sara", rejected(suggestion()))
    assert offered(project) == []
    assert project.suggestions.rejected(1, "Ali") == frozenset()
    project.suggestions.take_back(number)
    assert offered(project) == [suggestion()]


def test_precision_counts_by_recommender_and_label(project: Project) -> None:
    take(project, suggestion())
    take(project, suggestion(20, 25, "GPE"), "LOC")
    project.suggestions.reject(1, "Ali", rejected(suggestion(0, 3)))
    found = {
        (p.recommender, p.label): (p.accepted, p.edited, p.rejected, p.value) for p in project.suggestions.precision()
    }
    assert found == {("memory", "PER"): (1, 0, 1, 0.5), ("memory", "GPE"): (0, 1, 0, 0.0)}
    assert [p.label for p in project.suggestions.precision("Ali")] == ["PER"]


def test_a_machine_set_that_was_imported_is_a_suggestion_too(project: Project) -> None:
    project.commit(1, "model-x", adding(person_at("e1", 7, 16)), role="machine")
    found = project.suggestions.of(1)[0]
    assert (found.recommender, found.start, found.end, found.score) == ("model-x", 7, 16, 1.0)
    assert found.why.key == "why.stored"


def test_what_is_finished_is_no_longer_in_the_order_of_work(project: Project) -> None:
    from storage.work_order import work_order
    from tests.storage.building import field, finish

    assert finish(work_order(project, "Sara")) == [1, 2, 3]
    project.commit(2, "Sara", field("status", "new", "finished"))
    assert finish(work_order(project, "Sara")) == [1, 3]
    assert finish(work_order(project, "Sara", "uncertainty", lambda document: float("2" in document.text))) == [3, 1]
    assert sorted(finish(work_order(project, "Sara", "vocabulary"))) == [1, 3]
    assert finish(work_order(project, "Sara", "uncertainty")) == [1, 3]


def test_contradictions_are_fixed_as_one_edit_that_can_be_undone(project: Project) -> None:
    from models.suggest.contradictions import contradictions, fixes

    for number, label in ((1, "PER"), (2, "PER"), (3, "ORG")):
        project.commit(number, "Sara", adding(Annotation(id="e1", kind="entity", label=label, start=7, end=16)))
    found = contradictions(project.suggestions.readings("Sara"))[0]
    planned = fixes(found, lambda number: project.set_for(number, "Sara").layer, project.schema)
    project.commit_many("relabel_same", [(number, "Sara", "annotator", edit) for number, edit in planned], {"n": 1})
    assert contradictions(project.suggestions.readings("Sara")) == []
    assert project.undo_project() is not None
    assert contradictions(project.suggestions.readings("Sara")) == [found]


def test_a_desk_knows_what_its_person_did_and_nobody_elses(project: Project) -> None:
    from storage.suggestion_desk import desk
    from tests.storage.building import finish

    project.commit(1, "Sara", adding(person_at("e1", 7, 17)))
    project.suggestions.save(2, "memory", [suggestion(0, 3)])
    mine, theirs = finish(desk(project, "Sara")), finish(desk(project, "Ali"))
    assert (len(mine.memory), len(theirs.memory)) == (1, 0)
    assert len(finish(desk(project, "Ali", whose=["Sara"])).memory) == 1
    document, context = project.document(2), Context(project.schema, project.set_for(2, "Sara").layer)
    found = [s for s in mine.suggest(document, context) if s.recommender == "memory"]
    assert [document.text[s.start : s.end] for s in found] == ["حسن روحانی"]
    for number in (2, 3):
        project.suggestions.reject(number, "Sara", rejected(found[0]))
    assert finish(desk(project, "Sara")).suggest(document, context)[0].score < found[0].score
