from __future__ import annotations

import pytest

from models.annotation import ENTITY, EVENT, KINDS
from models.label_mapping import added, suggest
from models.schema import Schema
from models.schema_editing import loaded, plain


@pytest.fixture(scope="module")
def schema(resources: object) -> Schema:
    return Schema.load((resources / "schema" / "schema.json").read_bytes())  # type: ignore[operator]


@pytest.mark.parametrize(
    ("label", "ours"),
    [
        ("PER", "PER"), ("per", "PER"), ("Person", "PER"), ("PERSON", "PER"), ("شخص", "PER"), ("PERS", "PER"),
        ("Organization", "ORG"), ("سازمان", "ORG"), ("LOCATION", "LOC"), ("EVE", "EVN"), ("xyz", None), ("", None),
        ("\u200c", None), ("😀", None),
    ],
)  # fmt: skip
def test_labels_are_suggested_by_name(label: str, ours: str | None, schema: Schema) -> None:
    assert suggest((ENTITY, label), schema) == ours


def test_a_label_of_another_kind_is_suggested_when_its_own_has_none(schema: Schema) -> None:
    assert suggest((ENTITY, "consult"), schema) == "CONSULT"
    assert suggest((EVENT, "SUPPORT"), schema) == "SUPPORT"


@pytest.mark.parametrize("label", ["NAT", "نام خاص", "a b/c", "😀", "per", "=1+1", "-x"])
@pytest.mark.parametrize("kind", KINDS)
def test_an_added_label_makes_a_valid_schema(kind: str, label: str, schema: Schema) -> None:
    raw, ids = added(plain(schema), [(kind, label)])
    new = loaded({**raw, "version": "9.0.0"})
    found = new.label(kind, ids[label])
    assert found is not None
    assert found.name_in("fa") == label
    assert len(new.labels(kind)) == len(schema.labels(kind)) + 1
