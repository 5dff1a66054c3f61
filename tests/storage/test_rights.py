"""Who may read and write what is kept by the project itself, whatever window or program asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from models.adjudication.verdict import Take
from models.annotation_set import FINISHED, GOLD
from models.errors import AyarError
from models.schema import Schema
from models.suggest.accepting import rejected
from models.suggest.suggestion import Suggestion, Why
from storage import assigning
from storage.project import Filter, Project, Wanted
from storage.records import dumps
from storage.suggesting import work_to_learn
from tests.storage.building import add_all, adding, entity, finish, line, person_at, with_set
from tests.storage.travelling import Team

TEXT = "حسن روحانی به تهران رفت."


@pytest.fixture
def shared_file(path: Path, schema: bytes) -> Iterator[Path]:
    """One file on one machine: Leila made it, Rana and Omid review, Ali and Babak have read both documents; the first
    is for Rana to decide."""
    with Project.create(path, schema, user="Leila") as project:
        for key in ("d0", "d1"):
            add_all(project, [
                with_set(line(TEXT, key=key), "Ali", entity("e1", 0, 10)),
                with_set(line(TEXT, key=key), "Babak", entity("e1", 0, 3)),
            ])  # fmt: skip
        project.assign(assigning.Wanted(("Ali", "Babak"), 2))
        project.assign(assigning.Wanted(("Rana", "Omid"), 1, role="reviewer", seed=1))
    yield path


def refused(work: Callable[[], Any]) -> str:
    with pytest.raises(AyarError) as caught:
        work()
    return caught.value.key


def decide(project: Project, document_id: int) -> None:
    (standing,) = project.adjudication(document_id).conflicts
    project.decide(document_id, standing.place, Take("Ali"), project.given())


def reviewer_of(path: Path, document_id: int) -> tuple[str, str]:
    """Who is to decide, and the other one."""
    with Project.open(path) as project:
        (name,) = [each.person for each in project.assigned(document_id) if each.role == "reviewer"]
    return name, "Omid" if name == "Rana" else "Rana"


def test_gold_is_for_reviewers_and_for_the_one_it_is_assigned_to(shared_file: Path) -> None:
    mine, other = reviewer_of(shared_file, 1)
    for name, key in (("Ali", "not_a_reviewer"), ("Leila", "not_a_reviewer"), (other, "gold_of_other")):
        with Project.open(shared_file, user=name) as project:
            assert refused(lambda p=project: p.commit(1, GOLD, adding(person_at("e1")), GOLD)) == key  # type: ignore[misc]
            planned = [(1, GOLD, GOLD, adding(person_at("e1")))]
            assert refused(lambda p=project, e=planned: p.commit_many("x", e)) == key  # type: ignore[misc]
    with Project.open(shared_file, user=mine) as project:
        decide(project, 1)
        assert project.may_decide(1)
    with Project.open(shared_file, user=other) as project:
        assert not project.may_decide(1)
        assert refused(lambda: decide(project, 1)) == "gold_of_other"
        assert refused(lambda: project.undo(1, GOLD, GOLD)) == "gold_of_other"
        assert refused(lambda: project.seal(1)) == "gold_of_other"
        assert len(project.gold(1).annotations) == 1
    with Project.open(shared_file) as project:  # as the command line does
        project.undo(1, GOLD, GOLD)
        assert project.gold(1).annotations == {}


def test_a_rule_leaves_what_others_decide(shared_file: Path) -> None:
    mine, _ = reviewer_of(shared_file, 1)
    with Project.open(shared_file, user="Ali") as project:
        assert refused(lambda: finish(project.adjudicate("token-intersection"))) == "not_a_reviewer"
    with Project.open(shared_file, user=mine) as project:
        report = finish(project.adjudicate("token-intersection"))
        assert (report.documents, report.others, report.decided) == (1, 1, 1)
    with Project.open(shared_file) as project:
        assert finish(project.adjudicate("token-intersection")).others == 0


def test_an_annotator_reads_their_own_work_alone(shared_file: Path) -> None:
    with Project.open(shared_file, user=reviewer_of(shared_file, 1)[0]) as project:
        decide(project, 1)
    with Project.open(shared_file, user="Ali") as project:
        assert len(project.set_for(1, "Ali").layer.annotations) == 1
        assert [(row.author, row.role) for row in project.sets_of(1)] == [("Ali", "annotator")]
        assert project.authors() == ["Ali"] and project.facets().people == ()
        assert {row.person for row in project.history(1)} <= {"Ali", None}
        assert [each.person for each in project.progress()] == ["Ali"]
        everything: list[Callable[[], Any]] = [
            lambda: project.set_for(1, "Babak"), lambda: project.set_for(1, GOLD, GOLD), lambda: project.gold(1),
            lambda: list(project.records("all")), lambda: list(project.records("gold")),
            lambda: list(project.raw_lines("Babak")), lambda: project.totals("Babak"),
            lambda: project.history(1, "Babak"), lambda: project.readings(1), lambda: project.places(1),
            lambda: finish(project.all_places()), lambda: finish(project.agreement()),
            lambda: project.adjudication(1), lambda: finish(project.queue()), lambda: finish(project.briefs()),
            lambda: list(project.votes()), lambda: finish(project.precedents()), lambda: project.revised_decisions(),
            lambda: project.mentions([1], "Babak"), lambda: finish(project.send_back(Path("x.ayarb"), "Babak")),
            lambda: project.suggestions.work_of("Babak"), lambda: project.suggestions.work_of(GOLD),
            lambda: project.suggestions.readings("Babak"), lambda: project.suggestions.rejected(1, "Babak"),
            lambda: project.suggestions.outcomes(1, "Babak"), lambda: project.suggestions.precision("Babak"),
            lambda: project.suggestions.order("Babak"), lambda: project.rows([1], "Babak"),
            lambda: project.rows([1], "Ali", GOLD), lambda: project.first_rows(Filter(person="Babak")),
            lambda: project.counts(Filter()), lambda: project.counts(Filter(person="Babak")),
            lambda: project.document_ids(Filter(label="PER")), lambda: project.count(Filter(flagged=True)),
            lambda: project.search_ids("روحانی", Filter(person="Babak", status="finished")),
            lambda: project.document_ids(Filter(person="Ali", role=GOLD, worked=True)),
            lambda: finish(project.concordance(Wanted(query="روحانی", person="Babak", unlabelled="PER"))),
        ]  # fmt: skip
        assert [refused(each) for each in everything] == ["only_own_work"] * len(everything)
        assert len(list(project.records("Ali"))) == 2
        assert len(project.suggestions.work_of("Ali")) == 2 and len(project.rows([1], "Ali")) == 1
    for name in ("Leila", "Rana"):
        with Project.open(shared_file, user=name) as project:
            assert len(project.sets_of(1)) == 3 and len(finish(project.queue())) == 2


def test_what_others_said_of_suggestions_is_not_told_and_not_taken_back(shared_file: Path) -> None:
    offered = Suggestion(
        recommender="memory", version="1", kind="entity", label="GPE", start=14, end=19, score=0.9, why=Why("why.x")
    )  # fmt: skip
    with Project.open(shared_file, user="Babak") as project:
        number = project.suggestions.reject(1, "Babak", rejected(offered))
    with Project.open(shared_file, user="Ali") as project:
        assert project.suggestions.outcomes() == [] and project.suggestions.precision() == []
        assert refused(lambda: project.suggestions.take_back(number)) == "not_your_set"
        assert work_to_learn(project, None) == project.suggestions.work_of("Ali", FINISHED)
    with Project.open(shared_file, user="Babak") as project:
        assert [row.id for row in project.suggestions.outcomes()] == [number]
        project.suggestions.take_back(number)
    with Project.open(shared_file, user="Leila") as project:
        assert project.suggestions.outcomes() == [] and len(project.suggestions.work_of("Ali")) == 2


def test_schema_and_guidelines_are_for_the_lead_to_write(shared_file: Path) -> None:
    newer = {"en": "# Guidelines"}
    with Project.open(shared_file, user="Ali") as project:
        changed = Schema.load(dumps({**project.schema.raw, "version": "99.0.0"}))
        assert refused(lambda: project.save_schema(changed)) == "only_leads"
        assert refused(lambda: project.save_guidelines(newer)) == "only_leads"
        assert project.schema.version != "99.0.0" and project.guidelines("en") is None
    for name in ("Leila", "Rana"):
        with Project.open(shared_file, user=name) as project:
            project.save_schema(changed)
            project.save_guidelines({"en": f"# Guidelines of {name}"})
    with Project.open(shared_file) as project:
        assert project.schema.version == "99.0.0" and project.guidelines("en") == "# Guidelines of Rana"


def test_an_annotator_neither_leads_nor_brings_others_work(shared_file: Path) -> None:
    with Project.open(shared_file, user="Ali") as project:
        assert refused(lambda: project.set_role("Ali", "reviewer")) == "only_leads"
        assert refused(lambda: project.assign(assigning.Wanted(("Ali", "Babak", "Sara"), 3))) == "only_leads"
        assert refused(lambda: project.undo_project()) == "only_leads"
        assert refused(lambda: finish(project.send_bundle(Path("x.ayarb"), "Babak"))) == "only_leads"
        report = add_all(project, [
            with_set(line("متن تازه", key="new"), "Babak", entity("e1", 0, 3)),
            with_set(line(TEXT, key="d1"), GOLD, entity("e1", 0, 3), role="gold"),
            with_set(line("متن دیگر", key="own"), "Ali", entity("e1", 0, 3)),
        ])  # fmt: skip
        assert [problem.key for problem in report.problems] == ["not_your_set", "not_a_reviewer"]
        assert (report.added, report.sets) == (2, 1)


def test_a_lead_alone_does_everything(path: Path, schema: bytes) -> None:
    with Project.create(path, schema, user="Leila") as project:
        add_all(project, [with_set(line(TEXT, key="d0"), name, entity("e1", 0, 3 + n)) for n, name in enumerate("AB")])
        finish(project.adjudicate("token-intersection"))
        assert len(project.gold(1).annotations) == 1


def test_work_that_comes_back_is_for_the_lead_to_merge(tmp_path: Path, schema: bytes) -> None:
    team = Team(tmp_path, schema, documents=1)
    team.take("Ali")
    team.work("Ali", "d0")
    bundle = team.back("Ali")
    with Project.open(team.place("Leila"), user="Ali") as project:
        assert refused(lambda: finish(project.merge(bundle))) == "only_leads"
    assert team.merge(bundle).sets == 1
    assert team.merge(team.out("Ali", "again.ayarb"), into="Ali").sets == 0, "what the lead sends is for its receiver"
