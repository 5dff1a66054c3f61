"""The reviewer asks, the annotator answers, both see it; it travels, and takes nothing from anybody's undo."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.errors import AyarError
from storage.project import Project
from tests.storage.building import adding, finish, person_at
from tests.storage.travelling import Team


def words(project: Project, document_id: int | None = None) -> list[tuple[str, str]]:
    return [(said.comment.author, said.comment.text) for said in project.comments(document_id)]


def test_a_question_goes_out_and_its_answer_comes_back(tmp_path: Path, schema: bytes) -> None:
    team = Team(tmp_path, schema)
    team.take("Ali")
    team.work("Ali", "d0")
    team.merge(team.back("Ali"))
    with team.open("Leila") as lead:
        lead.comment(1, "Ali", "چرا این؟", on="e1", quote="سند")
        lead.comment(2, "Ali", "این سند را هم بخوانید.")
        assert lead.unread() == {}
    report = team.take("Ali", "2.ayarb")
    assert (report.sets, report.comments) == (0, 2)
    with team.open("Ali") as ali:
        assert ali.unread() == {1: 1, 2: 1}
        assert words(ali) == [("Leila", "چرا این؟"), ("Leila", "این سند را هم بخوانید.")]
        assert ali.set_for(2, "Ali").layer.status == "new", "to be asked is not to have begun"
        ali.mark_read(1)
        assert ali.unread() == {2: 1}
        ali.comment(1, "Ali", "چون نام سند است.", on="e1")
        assert finish(ali.check()) == []
    report = team.merge(team.back("Ali"))
    assert (report.sets, report.comments, len(report.replaced)) == (0, 1, 0)
    with team.open("Leila") as lead:
        assert lead.unread() == {1: 1}
        assert words(lead, 1) == [("Leila", "چرا این؟"), ("Ali", "چون نام سند است.")]
        assert finish(lead.check()) == []
    assert team.merge(team.back("Ali")).changes is False


def test_a_reviewers_question_on_anothers_set_travels_by_the_lead(tmp_path: Path, schema: bytes) -> None:
    team = Team(tmp_path, schema)
    for name in ("Ali", "Babak"):
        team.take(name)
        team.work(name, "d0")
        team.merge(team.back(name))
    team.take("Rana")
    with team.open("Rana") as rana:
        rana.comment(1, "Ali", "مرز درست است؟", on="e1")
        rana.comment(1, "Babak", "مرز درست است؟", on="e1")
    team.work("Rana", "d0", role="gold")
    assert team.merge(team.back("Rana")).comments == 2
    team.take("Ali", "2.ayarb")
    with team.open("Ali") as ali:
        assert words(ali) == [("Rana", "مرز درست است؟")], "what was asked of Babak is not Ali's to read"
        ali.comment(1, "Ali", "بله.", on="e1")
    team.merge(team.back("Ali", "2"))
    team.take("Rana", "2.ayarb")
    with team.open("Rana") as rana:
        assert [pair for pair in words(rana) if pair[0] == "Ali"] == [("Ali", "بله.")]


def test_what_others_say_is_not_the_annotators_to_undo(project: Project) -> None:
    project.user = "Sara"
    project.commit(1, "Sara", adding(person_at("e1")))
    project.user = "Leila"
    asked = project.comment(1, "Sara", "چرا؟", on="e1")
    project.user = "Sara"
    edit = project.undo(1, "Sara")
    assert edit is not None
    assert edit.title == "label"
    assert [s.comment for s in project.comments(1)] == [asked]
    project.redo(1, "Sara")
    project.user = "Leila"
    project.comment(1, "Sara", "و چرا؟")
    project.user = "Sara"
    assert project.can_undo(1, "Sara") == "label"
    project.comment(1, "Sara", "چون.")
    assert project.can_undo(1, "Sara") == "comment"
    project.undo(1, "Sara")
    assert [s.comment.text for s in project.comments(1)] == ["چرا؟", "و چرا؟"]
    assert finish(project.check()) == []


def test_one_takes_back_what_one_said_oneself(project: Project) -> None:
    project.user = "Leila"
    asked = project.comment(1, "Sara", "چرا؟")
    project.user = "Sara"
    assert not project.take_back_comment(1, "Sara", asked.id)
    project.user = "Leila"
    assert project.take_back_comment(1, "Sara", asked.id)
    assert project.comments() == []
    assert project.set_for(1, "Sara").layer.status == "new"


def test_who_may_not_ask(tmp_path: Path, schema: bytes) -> None:
    team = Team(tmp_path, schema)
    with team.open("Leila") as project:
        project.user = "Ali"
        for about, text, key in (("Babak", "x", "not_your_set"), ("Ali", " ", "empty_comment")):
            with pytest.raises(AyarError) as caught:
                project.comment(1, about, text)
            assert caught.value.key == key
        project.user = None
        with pytest.raises(AyarError) as caught:
            project.comment(1, "Ali", "x")
        assert caught.value.key == "no_name"
