"""Other people's tokens onto documents that are here: exactly, or not at all and with the first difference."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.record import Problem
from storage.formats.base import ReadOptions
from storage.importing import import_paths
from storage.project import ImportOptions, Project
from tests.storage.building import add_all, finish, line

TEXT = "حسن روحانی،  رئیس‌جمهور ایران،\nبه تهران رفت."
TOKENS = "حسن B-PER|روحانی I-PER|، O|رئیس‌جمهور B-ROLE|ایران B-GPE|، O||به O|تهران B-GPE|رفت O|. O|"


def conll(place: Path, rows: str) -> Path:
    place.write_text(rows.replace("|", "\n"), encoding="utf-8")
    return place


def bring(project: Project, place: Path, author: str) -> list[Problem]:
    options = ImportOptions(author=author)
    return finish(import_paths(project, [place], options, ReadOptions(author=author), "conll")).report.problems


def said(project: Project, author: str, document_id: int = 4) -> list[tuple[str, str]]:
    text = project.document(document_id).text
    return [(a.label, text[a.start : a.end]) for a in project.set_for(document_id, author).layer]


@pytest.fixture
def here(project: Project) -> Project:
    add_all(project, [line(TEXT, key="raw", name="سفر.txt")])
    return project


def test_tokens_of_a_raw_text_stand_where_they_stood(here: Project, tmp_path: Path) -> None:
    assert bring(here, conll(tmp_path / "ann.conll", TOKENS), "Bahar") == []
    assert here.count() == 4, "no second document"
    assert said(here, "Bahar") == [("PER", "حسن روحانی"), ("ROLE", "رئیس‌جمهور"), ("GPE", "ایران"), ("GPE", "تهران")]
    assert finish(here.check()) == []


def test_one_file_per_annotator_keeps_the_tokenisation(project: Project, tmp_path: Path) -> None:
    one, two = conll(tmp_path / "a.conll", TOKENS), conll(tmp_path / "b.conll", TOKENS.replace("B-ROLE", "O"))
    assert bring(project, one, "A") == bring(project, two, "B") == []
    assert project.count() == 4
    tokens = project.document(4).tokens
    assert tokens is not None
    assert len(tokens) == 10
    assert ("ROLE", "رئیس‌جمهور") in said(project, "A")
    assert ("ROLE", "رئیس‌جمهور") not in said(project, "B")


@pytest.mark.parametrize(("old", "new", "position", "found"), [
    ("تهران B-GPE", "طهران B-GPE", 8, "طهران"), ("ایران B-GPE|", "", 5, "،"), ("رفت O", "رفت O|و O", 10, "و"),
])  # fmt: skip
def test_other_tokens_of_a_tokenised_document_are_told(
    project: Project, tmp_path: Path, old: str, new: str, position: int, found: str
) -> None:
    bring(project, conll(tmp_path / "سفر.conll", TOKENS), "A")
    folder = tmp_path / "other"
    folder.mkdir()
    problems = bring(project, conll(folder / "سفر.conll", TOKENS.replace(old, new)), "B")
    assert [p.key for p in problems] == ["tokens_differ"]
    params = problems[0].params
    assert (params["position"], params["found"], params["n"]) == (position, found, 1)
    assert (project.count(), project.authors()) == (4, ["A"])


def test_other_words_than_the_text_has_are_told(here: Project, tmp_path: Path) -> None:
    problems = bring(here, conll(tmp_path / "سفر.conll", TOKENS.replace("تهران", "طهران")), "Bahar")
    assert [p.key for p in problems] == ["tokens_differ"]
    assert here.count() == 4
    assert here.authors() == []


def test_a_text_of_the_same_key_tells_its_first_difference(project: Project) -> None:
    report = add_all(project, [line("سند 0: حسین روحانی به تهران رفت.", key="d0")], author="Bahar")
    (problem,) = report.problems
    assert problem.key == "text_differs"
    assert (problem.params["position"], problem.params["n"]) == (10, 1)
    from ui.i18n import describe, plain

    assert "first at character 10" in plain(describe(problem))


def test_without_an_author_another_text_is_another_document(here: Project, tmp_path: Path) -> None:
    place = conll(tmp_path / "سفر.conll", TOKENS.replace("تهران", "طهران"))
    report = finish(import_paths(here, [place], ImportOptions(), ReadOptions(), "conll")).report
    assert (report.added, report.problems) == (1, [])


def test_the_documents_of_one_file_are_not_namesakes_of_each_other(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "many.conll"
    path.write_text("".join(f"-DOCSTART-\tO\n\nواژهٔ{n}\tB-PER\n\n" for n in range(5)), "utf-8")
    result = finish(import_paths(project, [path], ImportOptions(author="سارا"), ReadOptions(author="سارا")))
    assert (result.report.added, result.report.sets, result.report.problems) == (5, 5, [])
