"""What an import may meet (product.md §2.2)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from models.errors import AyarError
from models.record import Problem, Record
from storage.project import Filter, ImportOptions, Project
from storage.records import record_from
from tests.storage.building import add_all, adding, entity, exported, finish, line, person_at, with_set

TEXT = "حسن روحانی به تهران رفت."


def keys(project: Project, *lines: dict[str, object], **options: object) -> list[str]:
    return [problem.key for problem in add_all(project, lines, **options).problems]


def test_the_same_text_without_a_key_is_known(project: Project) -> None:
    report = add_all(project, [line(TEXT), line(TEXT, name="another.txt")])
    assert (report.added, report.known, report.problems) == (1, 1, [])  # the second file is not passed over in silence
    report = add_all(project, [line(TEXT)])
    assert (report.added, report.known) == (0, 1)
    assert project.count() == 4


def test_equal_keys_with_other_texts_are_refused(project: Project) -> None:
    before = exported(project)
    assert keys(project, line("متن دیگر", key="d1")) == ["text_differs"]
    assert exported(project) == before


def test_equal_names_do_not_matter(project: Project) -> None:
    add_all(project, [line("یک", name="a.txt"), line("دو", name="a.txt")])
    assert project.count() == 5


def test_a_derived_key_gives_way_and_only_gaps_are_filled(project: Project) -> None:
    add_all(project, [line(TEXT, title="عنوان خودش")])
    report = add_all(project, [line(TEXT, key="given", title="عنوان دیگر", publisher="خبرگزاری", meta={"a": 1})])
    document_id = project.document_id("given")
    assert document_id is not None and (report.added, report.known) == (0, 1)
    document = project.document(document_id)
    assert (document.title, document.publisher, document.meta) == ("عنوان خودش", "خبرگزاری", {"a": 1})
    assert document.key_given
    assert project.count(Filter(text="خبرگزاري")) == 1  # found by the new publisher, typed with an Arabic ya


def test_one_text_under_two_given_keys_is_two_documents(project: Project) -> None:
    add_all(project, [line(TEXT, key="x"), line(TEXT, key="y")])
    assert project.document_id("x") != project.document_id("y")


def test_annotations_without_a_text_find_it_by_key_then_by_name(project: Project) -> None:
    add_all(project, [line(TEXT, key="k", name="n.txt")])
    by_key = with_set(line(None, key="k"), "Sara", entity("e1", 0, 3, text="حسن"))
    by_name = with_set(line(None, name="n.txt"), "Omid", entity("e1", 0, 3, text="حسن"))
    report = add_all(project, [by_key, by_name])
    assert (report.sets, report.problems) == (2, [])
    document_id = project.document_id("k")
    assert document_id is not None
    assert [row.author for row in project.sets_of(document_id)] == ["Omid", "Sara"]


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (with_set(line(None, key="d0"), "Sara", entity("e1", 0, 3, text="xyz")), "text_differs"),
        (with_set(line(None, key="d0"), "Sara", entity("e1", 0, 999)), "text_differs"),
        (with_set(line(None, name="nowhere"), "Sara", entity("e1", 0, 3)), "import_missing_field"),
        (with_set(line(None, key="d0", text_sha256="0" * 64), "Sara", entity("e1", 0, 3)), "text_differs"),
        (line("   \n"), "empty_file"),
        (line("یک\0دو"), "bad_characters"),
        (line("متن", key="a\0b"), "bad_characters"),
        (with_set(line("متن"), "", entity("e1", 0, 3)), "no_author"),
    ],
)
def test_refused_whole(project: Project, value: dict[str, object], problem: str) -> None:
    before = exported(project)
    report = add_all(project, [value])
    assert [p.key for p in report.problems] == [problem]
    assert not report.problems[0].kept
    assert exported(project) == before


def test_a_lone_surrogate_is_refused(project: Project) -> None:
    with pytest.raises(AyarError) as caught:
        add_all(project, [line("یک\ud800دو")])
    assert (caught.value.key, caught.value.params["position"]) == ("bad_characters", 2)


def test_a_bad_annotation_is_left_out_and_the_others_stay(project: Project) -> None:
    good, bad = entity("e1", 0, 3, text="حسن"), entity("e2", 4, 10, text="رئیس!!")
    report = add_all(project, [with_set(line(TEXT), "Sara", good, bad, entity("e3", 20, 200))])
    assert [(p.key, p.kept) for p in report.problems] == [("quote_mismatch", True), ("offset_out_of_range", True)]
    assert (report.sets, report.annotations) == (1, 1)


def test_what_cannot_be_stored_leaves_nothing_behind(project: Project) -> None:
    deep: object = []
    for _ in range(400):
        deep = [deep]
    value = with_set(line(TEXT), "Sara", entity("e1", 0, 3, attributes={"mention": deep}))
    before = exported(project)
    assert keys(project, value) == ["unstorable"]
    assert exported(project) == before


def test_an_equal_set_is_known_and_a_different_one_needs_replace(project: Project) -> None:
    one = with_set(line(TEXT, key="k"), "Sara", entity("e1", 0, 3))
    other = with_set(line(TEXT, key="k"), "Sara", entity("e1", 0, 10), entity("e2", 14, 19))
    add_all(project, [one])
    assert add_all(project, [one]).sets == 0
    assert keys(project, other) == ["duplicate_set"]
    report = add_all(project, [other], replace=True)
    assert (report.sets, report.annotations, report.problems) == (1, 2, [])
    document_id = project.document_id("k")
    assert document_id is not None
    assert set(project.set_for(document_id, "Sara").layer.annotations) == {"e1", "e2"}
    assert project.can_undo(document_id, "Sara") == "import"
    project.undo(document_id, "Sara")
    assert project.set_for(document_id, "Sara").layer.annotations["e1"].end == 3
    assert finish(project.check()) == []


def test_author_and_role_are_for_sets_without_one(project: Project) -> None:
    named = with_set(line("یک", key="1"), "Sara", entity("e1", 0, 2))
    nameless = with_set(line("دو", key="2"), "", entity("e1", 0, 2))
    add_all(project, [named, nameless], author="Machine", role="machine")
    roles = [project.sets_of(i)[0] for i in (4, 5)]
    assert [(row.author, row.role) for row in roles] == [("Sara", "annotator"), ("Machine", "machine")]


def test_a_dry_run_reports_and_changes_nothing(project: Project) -> None:
    before = exported(project)
    report = add_all(project, [with_set(line(TEXT), "Sara", entity("e1", 0, 3)), line(TEXT)], dry_run=True)
    assert (report.added, report.known, report.sets, report.annotations) == (1, 1, 1, 1)
    assert exported(project) == before
    assert finish(project.check()) == []


def test_batches_are_named_and_filtered(project: Project) -> None:
    add_all(project, [line(TEXT)], batch="مرداد")
    assert project.count(Filter(batch="مرداد")) == 1


def test_problems_of_the_reader_are_passed_on_in_order(project: Project) -> None:
    problem = Problem("import_bad_json", {"line": 1}, line=1)
    assert add_all(project, [problem, line(TEXT)]).problems == [problem]


def test_stopping_keeps_whole_batches(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.adding.RECORDS_AT_ONCE", 2)
    values = [with_set(line(f"متن شمارهٔ {n}", key=f"n{n}"), "Sara", entity("e1", 0, 3)) for n in range(5)]
    steps = project.add((record_from(value) for value in values), ImportOptions())
    assert next(steps).done == 2
    steps.close()
    assert project.count() == 5
    assert finish(project.check()) == []
    assert project.commit(1, "Sara", adding(person_at("e1"))) > 0


def test_an_error_while_reading_keeps_the_batches_before(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.adding.RECORDS_AT_ONCE", 1)

    def broken() -> Iterator[Record]:
        yield record_from(line(TEXT))
        raise RuntimeError("unplugged")

    with pytest.raises(RuntimeError):
        finish(project.add(broken(), ImportOptions()))
    assert project.count() == 4
    assert finish(project.check()) == []
