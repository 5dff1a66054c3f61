"""Words in their context, by pages, with the marks of one person."""

from __future__ import annotations

import pytest

from models.annotation import Annotation
from storage import concordance
from storage.project import Page, Project, Wanted
from tests.storage.building import add_all, adding, field, finish, line, person_at

SARA = "Sara"


def page(project: Project, query: str, after: int = 0, **more: object) -> Page:
    return finish(project.concordance(Wanted(query, SARA, **more), after))  # type: ignore[arg-type]


def test_a_hit_stands_in_the_context_of_its_own_text(project: Project) -> None:
    found = page(project, "تهران")
    assert found.complete
    assert [place.document_id for place in found.places] == [1, 2, 3]
    place = found.places[0]
    text = project.document(1).text
    assert place.before + place.text + place.after == text
    assert text[place.start : place.end] == place.text == "تهران"
    assert (place.paragraph, place.direction) == (1, "rtl")


def test_paragraphs_are_counted_without_empty_lines_and_have_their_own_direction(project: Project) -> None:
    add_all(project, [line("یک\n\nTehran is here: تهران\n\n\nدو تهران تهران", key="p")])
    places = [p for p in page(project, "تهران").places if p.document_id == 4]
    assert [(p.paragraph, p.direction) for p in places] == [(2, "ltr"), (3, "rtl"), (3, "rtl")]


def test_pages_go_on_where_the_last_one_ended(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(concordance, "DOCUMENTS", 2)
    first = page(project, "تهران")
    assert (len(first.places), first.read, first.documents, first.complete) == (2, 2, 3, False)
    second = page(project, "تهران", after=first.last)
    assert ([p.document_id for p in second.places], second.read, second.complete) == ([3], 3, True)


def test_whole_words_leave_out_parts_of_words(project: Project) -> None:
    add_all(project, [line("تهرانی‌ها در تهران", key="w")])
    assert [p.start for p in page(project, "تهران").places if p.document_id == 4] == [0, 13]
    assert [p.start for p in page(project, "تهران", whole=True).places if p.document_id == 4] == [13]


def test_scope_leaves_out_what_this_person_has_finished(project: Project) -> None:
    project.commit(1, SARA, field("status", "new", "finished"))
    project.commit(2, SARA, adding(person_at("e1")))
    project.commit(3, "Ali", field("status", "new", "finished"))
    assert [p.document_id for p in page(project, "تهران", scope=concordance.UNFINISHED).places] == [2, 3]
    assert [p.document_id for p in page(project, "تهران", scope=concordance.STARTED).places] == [2]


def test_marks_are_those_of_the_person_and_a_label_can_be_left_out(project: Project) -> None:
    start = project.document(1).text.index("تهران")
    city = Annotation(id="e1", kind="entity", label="GPE", start=start, end=start + 5)
    project.commit(1, SARA, adding(city))
    project.commit(2, "Ali", adding(city))
    found = page(project, "تهران")
    assert [[m.label for m in found.marks[d]] for d in (1, 2, 3)] == [["GPE"], [], []]
    assert [p.document_id for p in page(project, "تهران", unlabelled="GPE").places] == [2, 3]
    assert len(page(project, "تهران", unlabelled="PER").places) == 3


def test_nothing_is_found_for_nothing(project: Project) -> None:
    assert page(project, "  ") == Page([], {}, 0, 0, 0, complete=True)
    assert page(project, "زعفران").places == []
