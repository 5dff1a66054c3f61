"""Bundles between lead, annotators and reviewer: what travels, what comes in, what stays out, what can be undone."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from models.annotation import Annotation
from models.annotation_set import GOLD
from models.edits import Change, Edit, SetField
from models.errors import AyarError
from models.suggest.accepting import accept, rejected
from models.suggest.suggestion import Suggestion, Why
from storage.assigning import Wanted
from storage.bundle_file import look
from storage.bundle_opening import open_bundle, place_of
from storage.merging_sets import envelope_of
from storage.project import Project
from tests.storage.building import add_all, adding, finish, line, person_at
from tests.storage.travelling import Team, keys_of

EVERY = ("d0", "d1", "d2", "d3")


@pytest.fixture
def team(tmp_path: Path, schema: bytes) -> Team:
    return Team(tmp_path, schema)


def refused(call: Callable[[], object]) -> AyarError:
    with pytest.raises(AyarError) as caught:
        call()
    return caught.value


def later() -> None:
    """Until the clock of the history has gone on: two edits of one millisecond are equally old."""
    now = time.time_ns() // 1_000_000
    while time.time_ns() // 1_000_000 == now:
        pass


def test_an_annotator_gets_the_documents_and_rules_and_nobody_elses_work(team: Team) -> None:
    team.take("Babak")
    team.work("Babak", "d0")
    team.merge(team.back("Babak"))
    report = team.take("Ali")
    assert (report.documents, report.sets, keys_of(report)) == (4, 0, [])
    with team.open("Ali") as project, team.open("Leila") as lead:
        assert project.title == "خبر"
        assert project.schema.raw == lead.schema.raw
        assert project.guidelines("fa") == "# شیوه‌نامه"
        assert project.authors() == []
        assert [[a.person for a in project.assigned(n)] for n in project.document_ids()] == [["Ali", "Rana"]] * 4
        assert [p.name for p in project.people()] == ["Ali", "Rana"]
        assert not project.may_review("Ali")
        assert project.may_review("Rana")
        assert not project.may_lead("Ali")


def test_the_same_project_gives_the_same_bytes(team: Team) -> None:
    assert team.out("Ali", "1").read_bytes() == team.out("Ali", "2").read_bytes()
    team.take("Ali")
    team.work("Ali", *EVERY)
    assert team.back("Ali", "1").read_bytes() == team.back("Ali", "2").read_bytes()


def test_work_comes_back_once(team: Team) -> None:
    team.take("Ali")
    team.work("Ali", *EVERY)
    bundle = team.back("Ali")
    before = team.state()
    dry = team.merge(bundle, dry_run=True)
    assert team.state() == before
    report = team.merge(bundle)
    assert (report.sets, report.known, len(report.replaced), keys_of(report)) == (4, 0, 0, [])
    assert (dry.sets, dry.known, dry.replaced, dry.refused) == (4, 0, [], [])
    merged = team.state()
    again = team.merge(bundle)
    assert (again.sets, again.known, again.changes) == (0, 4, False)
    assert team.state() == merged
    with team.open("Leila") as lead, team.open("Ali") as ali:
        for n in lead.document_ids():
            assert lead.set_for(n, "Ali").layer == replace(ali.set_for(n, "Ali").layer)
            assert lead.set_for(n, "Ali").layer.seconds == 10


def test_newer_work_replaces_older_with_one_undo_and_says_what_changed(team: Team) -> None:
    team.take("Ali")
    team.work("Ali", "d0", "d1")
    first = team.back("Ali", "1")
    team.merge(first)
    before = team.state()
    later()
    team.work("Ali", "d1", end=5, identifier="e2")
    second = team.back("Ali", "2")
    assert [(r.document, r.added, r.changed, r.removed) for r in team.merge(second, dry_run=True).replaced] == [
        ("d1", 1, 0, 0)
    ]
    report = team.merge(second)
    assert (report.sets, report.known, len(report.replaced)) == (1, 1, 1)
    assert team.spans("Ali", "d1") == [(0, 3), (0, 5)]
    older = team.merge(first)
    assert keys_of(older) == [("bundle_older", "d1")]
    assert team.spans("Ali", "d1") == [(0, 3), (0, 5)]
    with team.open("Leila") as project:
        undone = project.undo_project()
        assert undone is not None
        assert undone.title == "merge"
    assert team.state() == before
    report = team.merge(second)
    assert len(report.replaced) == 1, "what was taken back may come in again"


def test_sets_merged_by_mistake_go_away_by_one_undo(team: Team) -> None:
    team.take("Ali")
    team.work("Ali", *EVERY)
    team.merge(team.back("Ali"))
    with team.open("Leila") as project:
        project.undo_project()
        assert [project.set_for(n, "Ali").layer.status for n in project.document_ids()] == ["new"] * 4
        assert not any(project.set_for(n, "Ali").layer.annotations for n in project.document_ids())
        project.redo_project()
        assert [project.set_for(n, "Ali").layer.status for n in project.document_ids()] == ["finished"] * 4
        assert [project.set_for(n, "Ali").layer.seconds for n in project.document_ids()] == [10] * 4
        assert finish(project.check()) == []


def test_a_document_with_another_text_is_refused_by_name(team: Team) -> None:
    team.take("Ali")
    team.work("Ali", *EVERY)
    with team.open("Ali") as project:
        connection = project._connection
        connection.execute("UPDATE texts SET text = text || '.' WHERE document_id = 2")
        text = connection.execute("SELECT text FROM texts WHERE document_id = 2").fetchone()[0]
        from models.document import text_hash

        connection.execute("UPDATE documents SET text_sha256 = ?, length = length + 1 WHERE id = 2", (text_hash(text),))
    report = team.merge(team.back("Ali"))
    assert (report.sets, keys_of(report)) == (3, [("text_differs", "d1")])
    assert team.spans("Ali", "d1") == []


def test_a_document_that_the_lead_does_not_have_stays_out(team: Team) -> None:
    team.take("Ali")
    with team.open("Ali") as project:
        add_all(project, [line("متن دیگری که سرپرست ندارد.", key="x")])
    team.work("Ali", "d0", "x")
    report = team.merge(team.back("Ali"))
    assert (report.sets, keys_of(report)) == (1, [("bundle_no_document", "x")])


def test_a_second_bundle_brings_new_documents_and_keeps_newer_work(team: Team) -> None:
    team.take("Ali")
    team.work("Ali", "d0")
    team.merge(team.back("Ali"))
    later()
    team.work("Ali", "d0", end=5, identifier="e2")
    with team.open("Leila") as project:
        add_all(project, [line("سند تازه دربارهٔ تهران.", key="new")], batch="second")
        project.assign(Wanted(("Ali",), 1, batch="second"))
        project.save_guidelines({"fa": "# شیوه‌نامهٔ تازه"})
    report = team.take("Ali", "2.ayarb")
    assert (report.documents, report.sets, report.kept, keys_of(report)) == (1, 0, 1, [])
    assert team.spans("Ali", at="Ali") == [(0, 3), (0, 5)]
    with team.open("Ali") as project:
        assert project.facets().batches == ("second",)
        assert project.guidelines("fa") == "# شیوه‌نامهٔ تازه"
        assert len(project.assigned_to("Ali")) == 5
    again = finish(open_bundle(team.out("Ali", "2.ayarb"), team.place("Ali")))
    assert not again.changes


def test_a_lost_laptop_gets_its_work_back(team: Team) -> None:
    team.take("Ali")
    team.work("Ali", *EVERY)
    team.merge(team.back("Ali"))
    team.place("Ali").unlink()
    report = team.take("Ali", "again.ayarb")
    assert (report.documents, report.sets) == (4, 4)
    assert team.spans("Ali", "d3", at="Ali") == [(0, 3)]


def test_lead_annotators_reviewer_lead(team: Team) -> None:
    """Two read, the reviewer decides, the lead has gold with its decisions."""
    for name, end in (("Ali", 3), ("Babak", 5)):
        team.take(name)
        team.work(name, *EVERY, end=end)
        team.merge(team.back(name))
    report = team.take("Rana")
    assert (report.documents, report.sets) == (4, 8)
    decision = {"rule": "reviewer", "chosen": ["Ali"], "rejected": ["Babak"], "reason": "guideline", "reviewer": "Rana"}
    value = {"place": "abc", "rule": "reviewer", "chosen": [], "rejected": ["Babak"], "label": "genre"}
    with team.open("Rana") as project:
        for n in project.document_ids():
            gold = Edit("decide", (
                Change(None, replace(person_at("e1"), decision=decision)),
                Change(None, SetField("decisions.abc", value)),
                Change(SetField("status", "open"), SetField("status", "sealed")),
            ))  # fmt: skip
            project.commit(n, "Rana", gold, role=GOLD)
    report = team.merge(team.back("Rana"))
    assert (report.sets, keys_of(report)) == (4, [])
    with team.open("Leila") as lead, team.open("Rana") as rana:
        for n in lead.document_ids():
            gold_layer = lead.set_for(n, "Rana", GOLD).layer
            assert gold_layer == rana.set_for(n, "Rana", GOLD).layer
            assert gold_layer.annotations["e1"].decision == decision
            assert gold_layer.decisions == [value]
            assert gold_layer.status == "sealed"
        assert lead.has_gold()
        assert list(lead.raw_lines("gold")) == list(rana.raw_lines("gold"))
    assert len(team.merge(team.back("Rana")).replaced) == 0
    with team.open("Leila") as lead:
        lead.undo_project()
        assert lead.set_for(1, "Rana", GOLD).layer.annotations == {}
        lead.redo_project()
        assert finish(lead.check()) == []


def test_gold_belongs_to_the_reviewer_of_the_document(team: Team) -> None:
    team.take("Rana")
    team.work("Rana", "d0", "d1", role=GOLD)
    with team.open("Leila") as project:
        project.unassign([a for a in project.assigned(1) if a.role == "reviewer"])
        project.assign(Wanted(("Zari",), 1, role="reviewer"))
    report = team.merge(team.back("Rana"))
    assert (report.sets, keys_of(report)) == (1, [("bundle_not_theirs", "d0")])


def test_an_annotator_cannot_bring_gold_or_anothers_work(team: Team) -> None:
    team.take("Ali")
    team.work("Ali", "d0")
    with team.open("Ali") as project:
        project._connection.execute("UPDATE people SET role = 'reviewer' WHERE name = 'Ali'")
        project._connection.execute("DELETE FROM assignments")
    team.work("Ali", "d0", role=GOLD)
    assert keys_of(team.merge(team.back("Ali"))) == [("bundle_not_theirs", "d0")]
    with team.open("Leila") as lead:
        assert not lead.has_gold()


def test_where_a_bundle_does_not_belong(team: Team, tmp_path: Path, schema: bytes) -> None:
    out = team.out("Ali")
    team.take("Ali")
    team.take("Babak")
    team.work("Ali", "d0")
    back = team.back("Ali")
    assert refused(lambda: team.merge(out)).key == "bundle_own"
    assert refused(lambda: team.merge(out, into="Babak")).key == "bundle_for_other"
    assert refused(lambda: finish(open_bundle(back, tmp_path / "new.ayar"))).key == "bundle_comes_back"
    assert not (tmp_path / "new.ayar").exists()
    with Project.create(tmp_path / "other.ayar", schema) as other:
        assert refused(lambda: finish(other.merge(back))).key == "bundle_other_project"
    with team.open("Leila") as project:
        for name, key in (("Zari", "bundle_nothing_assigned"), (" ", "no_name")):
            assert refused(lambda name=name: finish(project.send_bundle(tmp_path / "x", name))).key == key  # type: ignore[misc]
        assert refused(lambda: finish(project.send_back(tmp_path / "x", "Zari"))).key == "bundle_no_work"
        assert refused(lambda: finish(project.send_bundle(tmp_path / "x", "Ali", "nowhere"))).key == "no_such_batch"
    assert not (tmp_path / "x").exists()


def test_work_with_a_schema_of_another_project_is_refused(team: Team) -> None:
    from models.schema_editing import loaded

    team.take("Ali")
    team.work("Ali", "d0")
    with Project.open(team.place("Ali")) as project:  # as the command line may
        project.save_schema(loaded({**project.schema.raw, "version": "9.0.0"}))
    assert refused(lambda: team.merge(team.back("Ali"))).key == "bundle_schema"


def test_a_new_schema_travels_with_the_next_bundle_and_is_undone_with_it(team: Team) -> None:
    from models.schema_editing import loaded

    team.take("Ali")
    team.work("Ali", "d0")
    with team.open("Leila") as project:
        project.save_schema(loaded({**project.schema.raw, "version": "1.1.0"}))
    first = team.back("Ali", "1")
    assert team.merge(first).sets == 1, "an older version of this project's schema is fine"
    report = team.take("Ali", "2.ayarb")
    assert report.schema == "1.1.0"
    with team.open("Ali") as project:
        assert project.schema.version == "1.1.0"
        project.undo_project()
        assert project.schema.version == "1.0.0"


def test_opening_finds_the_project_it_made_before(team: Team, tmp_path: Path) -> None:
    bundle = team.out("Ali")
    manifest = look(bundle)
    assert (manifest.person, manifest.role, manifest.documents) == ("Ali", "annotator", 4)
    place = place_of(manifest, bundle)
    assert place == tmp_path / "خبر - Ali.ayar"
    finish(open_bundle(bundle, place))
    moved = tmp_path / "elsewhere.ayar"
    place.rename(moved)
    assert place_of(manifest, bundle, [tmp_path / "nowhere.ayar", team.place("Leila"), moved]) == moved


def test_stopping_in_the_middle_changes_nothing(team: Team) -> None:
    team.take("Ali")
    team.work("Ali", *EVERY)
    bundle, before = team.back("Ali"), team.state()
    with team.open("Leila") as project:
        steps = project.merge(bundle)
        next(steps)
        steps.close()
    assert team.state() == before
    place = team.folder / "new.ayar"
    steps = open_bundle(team.out("Ali"), place)
    next(steps)
    steps.close()
    assert [p.name for p in team.folder.iterdir() if "new" in p.name] == []


def test_an_annotation_beyond_the_text_keeps_its_set_out(team: Team) -> None:
    team.take("Ali")
    with team.open("Ali") as project:
        beyond = Annotation(id="e1", kind="entity", label="PER", start=0, end=4000)
        project.commit(1, "Ali", adding(beyond))
        project.commit(2, "Ali", adding(person_at("e1")))
    report = team.merge(team.back("Ali"))
    assert (report.sets, keys_of(report)) == (1, [("offset_out_of_range", "d0")])


def offered(start: int, end: int) -> Suggestion:
    return Suggestion(
        recommender="memory", version="1", kind="entity", label="PER", start=start, end=end, score=0.5, why=Why("why.x")
    )


def test_what_was_done_with_suggestions_comes_back_once_and_goes_with_the_merge(team: Team) -> None:
    team.take("Ali")
    team.work("Ali", "d0")
    with team.open("Ali") as project:
        project.suggestions.reject(1, "Ali", rejected(offered(8, 11)))
        edit = accept(project.set_for(1, "Ali").layer, project.schema, offered(12, 18), "Ali")
        assert edit is not None
        project.commit(1, "Ali", edit)
        said = [(row.time, row.outcome) for row in project.suggestions.outcomes(1)]
    bundle = team.back("Ali")
    assert team.merge(bundle, dry_run=True).outcomes == 2
    assert team.merge(bundle).outcomes == 2
    again = team.merge(bundle)
    assert (again.outcomes, again.changes) == (0, False)
    with team.open("Leila") as project:
        assert [(row.time, row.outcome) for row in project.suggestions.outcomes(1, "Ali")] == said
        (found,) = project.suggestions.precision()
        assert (found.accepted, found.edited, found.rejected) == (1, 0, 1)
    team.place("Ali").unlink()
    team.take("Ali", "again.ayarb")
    with team.open("Ali") as project:
        assert project.suggestions.rejected(1, "Ali") == {("entity", 8, 11, "PER")}, "it is not offered there again"
    with team.open("Leila") as project:
        project.undo_project()
        assert project.suggestions.outcomes(1) == []


@pytest.mark.parametrize("wrong", [
    5, ["x"], [{}], [{"time": "2025", "action": "rejected"}],
    [{"recommender": "m", "version": "1", "kind": "entity", "label": "PER", "start": -1, "end": 3, "action": "rejected",
      "time": "2025"}],
    [{"recommender": "m", "version": "1", "kind": "entity", "label": "PER", "start": 0, "end": 3, "action": "eaten",
      "time": "2025"}],
])  # fmt: skip
def test_outcomes_that_no_bundle_has_are_refused(wrong: object) -> None:
    with pytest.raises((TypeError, AttributeError)):
        envelope_of({"edited": None, "outcomes": wrong})
