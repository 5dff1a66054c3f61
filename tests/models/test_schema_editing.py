"""Edits of a schema: what they change, what they refuse, and that nothing is ever lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import schema_editing as editing
from models.errors import AyarError
from models.schema import Schema
from models.schema_migration import MergeLabels, MergeRoles, MoveValue, SplitLabel
from models.schema_versions import MAJOR, MINOR, PATCH, level, next_version

ROOT = Path(__file__).resolve().parents[2]
RAW: dict[str, Any] = editing.plain(Schema.load((ROOT / "resources" / "schema" / "schema.json").read_bytes()))
ENTITIES = ("entity_types",)
IDS = [part["id"] for part in RAW["entity_types"]]
PLACES = [*editing.LABEL_PLACES.values(), *editing.ATTRIBUTE_PLACES.values(), *editing.ROLE_PLACES.values()]


def everything(raw: dict[str, Any]) -> set[tuple[object, ...]]:
    """Every id of every list, with its place."""
    found = {(*place, part["id"]) for place in PLACES for part in editing.parts(raw, place)}
    for place in editing.ATTRIBUTE_PLACES.values():
        for part in editing.parts(raw, place):
            found |= {(*place, part["id"], value["id"]) for value in part.get("values") or []}
    return found


def test_an_added_label_is_offered_and_its_id_is_never_free_again() -> None:
    raw = editing.add(RAW, ENTITIES, {"id": "SHIP", "name": {"en": "Ship"}})
    assert editing.loaded(raw).allows("entity", "SHIP")
    raw = editing.set_active(raw, ENTITIES, "SHIP", False)
    assert not editing.loaded(raw).allows("entity", "SHIP")
    for taken in ("SHIP", "ship", "PER"):
        with pytest.raises(AyarError, match="id_taken"):
            editing.add(raw, ENTITIES, {"id": taken, "name": {"en": "x"}})
    with pytest.raises(AyarError, match="id_invalid"):
        editing.add(raw, ENTITIES, {"id": "دو", "name": {"en": "x"}})


def test_ids_are_fixed() -> None:
    with pytest.raises(AyarError, match="id_fixed"):
        editing.change(RAW, ENTITIES, "PER", {"id": "MAN"})


def test_values_of_one_attribute_are_edited_in_place() -> None:
    place = ("entity_attributes", "mention", "values")
    raw = editing.add(RAW, place, {"id": "EMO", "name": {"en": "Emoji"}})
    attribute = editing.loaded(raw).attribute("entity", "mention")
    assert attribute is not None
    assert [choice.id for choice in attribute.values][-1] == "EMO"
    assert editing.parts(RAW, place)[-1]["id"] != "EMO"


def test_a_role_changes_its_group_and_leaves_the_type() -> None:
    raw = editing.set_role(RAW, "AGREE", "RECIPIENT", "required")
    roles = editing.loaded(raw).roles_for("event", "AGREE")
    assert [role.id for role in roles.required] == ["ACTOR", "RECIPIENT"]
    raw = editing.set_role(raw, "AGREE", "RECIPIENT", None)
    assert "RECIPIENT" not in [role.id for role in editing.loaded(raw).roles_for("event", "AGREE").all]


def test_pinned_looks_stay_with_the_labels() -> None:
    looks = [("GPE", "Digit3", "cypress", False), ("PER", "Digit1", "lapis", False), ("QTY", None, "slate", True)]
    raw = editing.pinned(RAW, "entity", looks)
    labels = editing.loaded(raw).entity_types
    assert [(a.id, a.text_key, a.palette, a.dashed) for a in labels[:3]] == [
        ("GPE", "Digit3", "cypress", False), ("PER", "Digit1", "lapis", False), ("QTY", None, "slate", True),
    ]  # fmt: skip


def test_a_merge_retires_the_source_and_accepts_the_target_in_its_places() -> None:
    raw = editing.after_migration(RAW, MergeLabels("entity", "PER", "LOC"))
    schema = editing.loaded(raw)
    assert not schema.allows("entity", "PER")
    actor = schema.role("event", "ACTOR")
    assert actor is not None
    assert "LOC" in actor.entities
    honorific = schema.attribute("entity", "honorific")
    assert honorific is not None
    assert honorific.applies_to == ("PER", "LOC")


def test_a_moved_default_moves_with_its_value() -> None:
    raw = editing.after_migration(RAW, MoveValue("entity", "mention", "NAM", "mention", "NOM"))
    attribute = editing.loaded(raw).attribute("entity", "mention")
    assert attribute is not None
    assert attribute.default == "NOM"
    assert {c.id: c.active for c in attribute.values}["NAM"] is False


def test_merged_roles_keep_the_stronger_demand() -> None:
    schema = editing.loaded(editing.after_migration(RAW, MergeRoles("event", "ACTOR", "RECIPIENT")))
    assert "RECIPIENT" in [role.id for role in schema.roles_for("event", "AGREE").required]
    assert "ACTOR" not in [role.id for role in schema.roles_for("event", "AGREE").all]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [({"name": {"en": "x"}}, PATCH), ({"active": False}, MAJOR), ({"style": {"palette": "rose"}}, PATCH)],
)
def test_levels_of_one_change(fields: dict[str, Any], expected: int) -> None:
    assert level(RAW, editing.change(RAW, ENTITIES, "PER", fields)) == expected


def test_levels_of_lists() -> None:
    added = editing.add(RAW, ENTITIES, {"id": "X1", "name": {"en": "x"}})
    assert level(RAW, added) == MINOR
    assert level(added, RAW) == MAJOR
    assert level(RAW, editing.move(RAW, ENTITIES, "PER", 3)) == PATCH
    assert level(RAW, RAW) is None
    assert level(RAW, editing.set_role(RAW, "AGREE", "TOPIC", "required")) == MAJOR
    assert level(editing.set_active(RAW, ENTITIES, "PER", False), RAW) == MINOR
    needed = editing.change(RAW, ("document_attributes",), "genre", {"required": False})
    assert (level(RAW, needed), level(needed, RAW)) == (MINOR, MAJOR)


@pytest.mark.parametrize(
    ("change", "taken", "expected"),
    [(PATCH, (), "1.4.3"), (MINOR, (), "1.5.0"), (MAJOR, (), "2.0.0"), (MINOR, ("1.5.0", "1.6.0"), "1.7.0")],
)
def test_next_versions(change: int, taken: tuple[str, ...], expected: str) -> None:
    assert next_version("1.4.2", change, taken) == expected


@pytest.mark.parametrize("strange", ["", "draft", "1", "1.2"])
def test_a_strange_version_gets_a_proper_one(strange: str) -> None:
    assert next_version(strange, PATCH).count(".") == 2


OPERATION = st.one_of(
    st.tuples(st.just("move"), st.sampled_from(IDS), st.integers(-12, 12)),
    st.tuples(st.just("active"), st.sampled_from(IDS), st.booleans()),
    st.tuples(st.just("add"), st.from_regex(r"[A-Z]{4,6}", fullmatch=True), st.none()),
    st.tuples(st.just("merge"), st.sampled_from(IDS), st.sampled_from(IDS)),
    st.tuples(st.just("split"), st.sampled_from(IDS), st.sampled_from(IDS)),
    st.tuples(st.just("role"), st.sampled_from(["ACTOR", "TOPIC", "TIME"]), st.sampled_from([None, *editing.GROUPS])),
)


def carried_out(raw: dict[str, Any], what: str, one: str, other: Any) -> dict[str, Any]:
    match what:
        case "move":
            return editing.move(raw, ENTITIES, one, other)
        case "active":
            return editing.set_active(raw, ENTITIES, one, other)
        case "add":
            return editing.add(raw, ENTITIES, {"id": one, "name": {"en": one}})
        case "merge":
            return editing.after_migration(raw, MergeLabels("entity", one, other))
        case "split":
            return editing.after_migration(raw, SplitLabel("entity", one, "mention", {"NOM": other}))
    return editing.set_role(raw, "AGREE", one, other)


@given(st.lists(OPERATION, max_size=8))
def test_whatever_is_edited_the_schema_is_valid_and_no_id_is_lost(steps: list[tuple[str, str, Any]]) -> None:
    raw = RAW
    for step in steps:
        before = everything(raw)
        try:
            raw = carried_out(raw, *step)
        except AyarError as error:
            assert error.key == "id_taken"
        assert before <= everything(raw)
    editing.loaded(raw)
    changed = level(RAW, raw)
    assert (changed is None) == (raw == RAW)
