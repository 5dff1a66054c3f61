from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from models import schema_editing as editing
from models.schema import Schema
from models.schema_difference import Difference, differences

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "schema" / "schema.json"
RAW: dict[str, Any] = editing.plain(Schema.load(SHIPPED.read_bytes()))
ENTITIES, EVENTS, ROLES = ("entity_types",), ("event_types",), ("argument_roles",)
MENTION = ("entity_attributes", "mention", "values")


def edited(edit: Any) -> list[Difference]:
    return differences(RAW, edit(RAW))


def test_nothing_differs_from_itself_whatever_the_version() -> None:
    assert differences(RAW, {**RAW, "version": "9.9.9"}) == []


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (lambda raw: editing.add(raw, ENTITIES, {"id": "SHIP", "name": {"en": "Ship"}}),
         Difference(ENTITIES, "SHIP", "added")),
        (lambda raw: editing.set_active(raw, ENTITIES, "ORG", False), Difference(ENTITIES, "ORG", "retired")),
        (lambda raw: editing.change(raw, ROLES, "PLACE", {"repeatable": "x"}),
         Difference(ROLES, "PLACE", "changed", "repeatable", True, "x")),
        (lambda raw: editing.set_role(raw, "AID", "TIME", "recommended"),
         Difference(EVENTS, "AID", "changed", "roles.TIME", "optional", "recommended")),
        (lambda raw: editing.add(raw, MENTION, {"id": "X", "name": {"en": "X"}}), Difference(MENTION, "X", "added")),
        (lambda raw: {**raw, "entity_types": raw["entity_types"][1:]}, Difference(ENTITIES, "PER", "removed")),
        (lambda raw: {**raw, "compatible": []}, Difference((), "", "changed", "compatible")),
    ],
)  # fmt: skip
def test_each_kind_of_change_is_told_with_its_place(edit: Any, expected: Difference) -> None:
    assert edited(edit) == [expected]


def test_a_new_name_is_told_by_language() -> None:
    names = dict(editing.part(RAW, ENTITIES, "PER")["name"])  # type: ignore[index]
    (found,) = edited(lambda raw: editing.change(raw, ENTITIES, "PER", {"name": {**names, "en": "Human"}}))
    assert found == Difference(ENTITIES, "PER", "renamed", "name.en", names["en"], "Human")


def test_a_retired_part_returns_and_an_order_is_told_once() -> None:
    off = editing.set_active(RAW, ENTITIES, "ORG", False)
    assert differences(off, RAW) == [Difference(ENTITIES, "ORG", "returned")]
    (found,) = edited(lambda raw: editing.move(raw, ENTITIES, "PER", 1))
    assert (found.place, found.part, found.what, found.after[:2]) == (ENTITIES, "", "moved", ["ROLE", "PER"])
