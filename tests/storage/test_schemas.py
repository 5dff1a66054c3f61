"""Versions of the schema and of the guidelines, and edits of the whole project, on a real file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from models import schema_editing as editing
from models.annotation import Annotation, Argument
from models.edits import Change, Edit, add
from models.errors import AyarError
from models.schema import Schema
from models.schema_migration import MergeLabels, MergeRoles, Migration, MoveValue, SplitLabel
from storage.migrating import planned
from storage.project import Project
from tests.storage.building import adding, field, finish, person_at


def saved(project: Project, raw: dict[str, Any], version: str) -> int:
    return project.save_schema(editing.loaded({**raw, "version": version}))


def migrate(project: Project, migration: Migration, version: str = "2.0.0") -> int:
    raw = editing.after_migration(editing.plain(project.schema), migration)
    schema = editing.loaded({**raw, "version": version})
    return project.save_schema(schema, planned(finish(project.affected(migration, schema))), "migrate", {"n": 1})


def labels(project: Project, n: int, author: str, role: str = "annotator") -> list[str]:
    return [a.label for a in project.set_for(document(project, n), author, role).layer]


def document(project: Project, n: int) -> int:
    found = project.document_id(f"d{n}")
    assert found is not None
    return found


def both_work(project: Project) -> None:
    for author in ("آ", "ب"):
        for n in range(2):
            project.commit(document(project, n), author, adding(person_at("e1"), person_at("e2", 4, 7)))


def test_a_saved_version_is_used_kept_and_stamped_on_sets_from_then_on(
    project: Project, reopen: Callable[[], Project]
) -> None:
    here = document(project, 0)
    project.commit(here, "آ", adding(person_at("e1")))
    saved(
        project,
        editing.change(editing.plain(project.schema), ("entity_types",), "PER", {"name": {"en": "Human"}}),
        "1.0.1",
    )
    project.commit(document(project, 1), "آ", adding(person_at("e1")))
    again = reopen()
    assert again.schema.version == "1.0.1"
    label = again.schema.label("entity", "PER")
    assert label is not None
    assert label.name_in("en") == "Human"
    assert [v.version for v in again.schema_versions()] == ["1.0.1", "1.0.0"]
    assert again.set_for(here, "آ").layer.schema_version == "1.0.0"
    assert again.set_for(document(again, 1), "آ").layer.schema_version == "1.0.1"
    again.commit(here, "آ", adding(person_at("e5", 8, 9)))
    assert again.set_for(here, "آ").layer.schema_version == "1.0.1"


def test_a_merge_is_one_edit_of_everybody_and_undo_brings_schema_and_sets_back(
    project: Project, reopen: Callable[[], Project]
) -> None:
    both_work(project)
    migration = MergeLabels("entity", "PER", "ROLE")
    after = editing.loaded(editing.after_migration(editing.plain(project.schema), migration))
    found = finish(project.affected(migration, after))
    places = [(a.document_id, a.change.before) for a in found[:2] if isinstance(a.change.before, Annotation)]
    words = [project.words_around(document_id, place.start, place.end) for document_id, place in places]
    assert [(a.author, text) for a, (_, text, _) in zip(found[:2], words, strict=True)] == [("آ", "سند"), ("آ", "0: ")]
    assert len(found) == 8
    migrate(project, migration)
    assert labels(project, 0, "آ") == labels(project, 1, "ب") == ["ROLE", "ROLE"]
    assert not reopen().schema.allows("entity", "PER")
    undone = project.undo_project()
    assert undone is not None
    assert labels(project, 0, "آ") == labels(project, 1, "ب") == ["PER", "PER"]
    assert project.schema.allows("entity", "PER")
    assert project.redo_project() is not None
    assert labels(project, 0, "ب") == ["ROLE", "ROLE"]
    assert project.schema.version == "2.0.0"


def test_undo_in_one_document_takes_the_whole_migration_back(project: Project) -> None:
    both_work(project)
    migrate(project, MergeLabels("entity", "PER", "ROLE"))
    applied = project.undo(document(project, 0), "آ")
    assert applied is not None
    assert len(applied.changes) == 2
    assert labels(project, 1, "ب") == ["PER", "PER"]
    assert project.schema.version == "1.0.0"


def test_a_migration_is_not_taken_back_under_the_hands_of_somebody(project: Project) -> None:
    both_work(project)
    migrate(project, MergeLabels("entity", "PER", "ROLE"))
    here = document(project, 1)
    layer = project.set_for(here, "ب").layer
    first = layer.annotations["e1"]
    project.commit(here, "ب", Edit("note", (Change(first, replace(first, note="x")),)))
    with pytest.raises(AyarError) as error:
        project.undo_project()
    assert error.value.key == "edited_since"
    assert labels(project, 0, "آ") == ["ROLE", "ROLE"]
    assert project.schema.version == "2.0.0"


def test_an_older_schema_edit_waits_for_the_newer_one(project: Project) -> None:
    both_work(project)
    migrate(project, MergeLabels("entity", "PER", "ROLE"))
    saved(project, editing.plain(project.schema), "2.0.1")
    with pytest.raises(AyarError) as error:
        project.undo(document(project, 0), "آ")
    assert error.value.key == "schema_changed_since"
    assert project.undo_project() is not None
    assert project.undo_project() is not None
    assert project.schema.version == "1.0.0"
    with pytest.raises(AyarError) as error:
        project.undo_project()
    assert error.value.key == "import_worked_on"


def test_split_by_choice_and_by_value(project: Project) -> None:
    here = document(project, 0)
    ways = [person_at("e1", attributes={"mention": "NAM"}), person_at("e2", 4, 7, attributes={"mention": "NOM"})]
    project.commit(here, "آ", adding(*ways))
    migrate(project, SplitLabel("entity", "PER", "mention", {"NOM": "ROLE"}))
    assert labels(project, 0, "آ") == ["PER", "ROLE"]
    set_id = project.set_for(here, "آ").id
    assert set_id is not None
    migrate(project, SplitLabel("entity", "PER", chosen={(set_id, "e1"): "GROUP"}), "2.1.0")
    assert labels(project, 0, "آ") == ["GROUP", "ROLE"]


def test_values_move_in_annotations_and_in_the_form(project: Project) -> None:
    here = document(project, 0)
    project.commit(here, "آ", adding(person_at("e1", attributes={"mention": "PRO"})))
    project.commit(here, "آ", field("labels.genre", None, "speech"))
    migrate(project, MoveValue("entity", "mention", "PRO", "mention", "NOM"))
    migrate(project, MoveValue("document", "genre", "speech", "genre", "interview"), "3.0.0")
    layer = project.set_for(here, "آ").layer
    assert layer.annotations["e1"].attributes == {"mention": "NOM"}
    assert layer.labels == {"genre": "interview"}
    values = {c.id: c.active for c in project.schema.choices(project.schema.attributes("document")[0])}
    assert values["speech"] is False


def test_roles_merge(project: Project) -> None:
    here = document(project, 0)
    event = Annotation(
        id="v1",
        kind="event",
        label="AGREE",
        start=4,
        end=5,
        arguments=(Argument("RECIPIENT", "e1"), Argument("ACTOR", "e1")),
    )
    project.commit(here, "آ", Edit("event", (add(person_at("e1")), add(event))))
    migrate(project, MergeRoles("event", "RECIPIENT", "ACTOR"))
    assert project.set_for(here, "آ").layer.annotations["v1"].arguments == (Argument("ACTOR", "e1"),)
    types = project.schema.label("event", "AGREE")
    assert types is not None
    assert "RECIPIENT" not in types.roles
    assert project.undo_project() is not None
    assert len(project.set_for(here, "آ").layer.annotations["v1"].arguments) == 2


def test_sealed_gold_is_migrated_but_closed_to_edits_of_many(project: Project) -> None:
    here = document(project, 0)
    project.commit(here, "زر", adding(person_at("e1")), role="gold")
    project.commit(here, "زر", field("status", "open", "sealed"), role="gold")
    with pytest.raises(AyarError) as error:
        project.commit_many("label", [(here, "زر", "gold", adding(person_at("e2", 4, 5)))])
    assert error.value.key == "gold_sealed"
    migrate(project, MergeLabels("entity", "PER", "ROLE"))
    assert labels(project, 0, "زر", "gold") == ["ROLE"]
    assert project.undo_project() is not None
    assert labels(project, 0, "زر", "gold") == ["PER"]


def test_many_sets_are_edited_and_undone_as_one(project: Project) -> None:
    places = [document(project, n) for n in range(3)]
    plan = [(n, "آ", "annotator", adding(person_at("e1"))) for n in places]
    project.commit_many("label_project", plan, {"n": 3})
    assert [labels(project, n, "آ") for n in range(3)] == [["PER"]] * 3
    row = project.next_step(places[1], "آ", "annotator", "undo")
    assert row is not None
    assert (row.scope, row.params) == ("project", {"n": 3})
    project.undo(places[2], "آ")
    assert [labels(project, n, "آ") for n in range(3)] == [[]] * 3
    assert project.redo_project() is not None
    assert labels(project, 0, "آ") == ["PER"]


def test_nobody_else_s_set_is_edited_with_many(project: Project) -> None:
    project.user = "آ"
    with pytest.raises(AyarError) as error:
        project.commit_many("label", [(document(project, 0), "ب", "annotator", adding(person_at("e1")))])
    assert error.value.key == "not_your_set"
    assert labels(project, 0, "ب") == []


def test_uses_count_labels_roles_values_and_the_form(project: Project) -> None:
    both_work(project)
    here = document(project, 0)
    event = Annotation(
        id="v9", kind="event", label="MEET", start=4, end=5, arguments=(Argument("ACTOR", None),),
        attributes={"context": ["a", "b"], "polarity": "positive", "sure": True},
    )  # fmt: skip
    project.commit(here, "آ", Edit("event", (add(event),)))
    project.commit(here, "آ", field("labels.genre", None, "speech"))
    uses = project.uses()
    assert uses.labels == {("entity", "PER"): 8, ("event", "MEET"): 1}
    assert uses.roles == {("event", "ACTOR"): 1}
    assert uses.values[("event", "context", "b")] == 1
    assert uses.values[("document", "genre", "speech")] == 1
    assert uses.of_attribute("event", "context") == 2
    assert uses.of_attribute("event", "sure") == 1


def test_guidelines_keep_every_version_with_its_person(project: Project, reopen: Callable[[], Project]) -> None:
    project.user = "نرگس"
    assert project.save_guidelines({"en": "one", "fa": "یک"}) == 1
    assert project.save_guidelines({"en": "one", "fa": "یک"}) is None
    assert project.save_guidelines({"en": "one", "fa": "دو"}) == 2
    again = reopen()
    assert (again.guidelines("fa"), again.guidelines("fa", 1), again.guidelines("en", 2)) == ("دو", "یک", "one")
    assert again.guidelines("ar") is None
    newest, oldest = again.guideline_versions()
    assert (newest.version, newest.languages, newest.person) == (2, ("fa",), "نرگس")
    assert oldest.languages == ("en", "fa")


def test_a_schema_is_not_saved_read_only(project: Project, schema: bytes) -> None:
    with Project.open(project.path, write=False) as other:
        with pytest.raises(AyarError) as error:
            other.save_schema(Schema.load(schema))
        assert error.value.key in {"locked", "read_only"}
