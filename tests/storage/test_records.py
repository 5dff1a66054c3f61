"""The codec between records and lines of ``ayar-jsonl``."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.annotation import Annotation, Argument
from models.edits import SetField
from models.errors import AyarError
from storage.records import annotation_from, annotation_to, dumps, record_from, record_to, side_from, side_to
from tests.storage.building import entity, line, with_set

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
json = st.recursive(st.none() | st.booleans() | st.integers(-(2**53), 2**53) | words, lambda c: st.lists(c, max_size=3))
mappings = st.dictionaries(words, json, max_size=3)
some_annotations = st.builds(
    Annotation,
    id=words, kind=words, label=words, start=st.integers(0, 99), end=st.integers(0, 99),
    fragments=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=2).map(tuple),
    attributes=mappings, note=st.none() | words, doubt=st.booleans(), origin=st.none() | mappings,
    arguments=st.lists(st.builds(Argument, words, st.none() | words), max_size=2).map(tuple),
    decision=st.none() | mappings,
)  # fmt: skip


@given(some_annotations)
def test_an_annotation_comes_back(annotation: Annotation) -> None:
    value = orjson.loads(dumps(annotation_to(annotation, None)))
    assert annotation_from(value) == annotation
    assert side_from(orjson.loads(dumps(side_to(annotation)))) == annotation


@given(words, json)
def test_a_field_comes_back(name: str, value: Any) -> None:
    assert side_from(orjson.loads(dumps(side_to(SetField(name, value))))) == SetField(name, value)
    assert side_from(side_to(None)) is None


BAD: list[tuple[Any, str]] = [
    ([], "document"),
    ({}, "document"),
    ({"document": 3}, "document"),
    (line("x") | {"format": "ayar-jsonl/2"}, "format"),
    (line("x", key=3), "document.key"),
    (line("x", meta=[]), "document.meta"),
    (line("x", tokens=[[0, 1, 2]]), "document.tokens"),
    (line("x", tokens=[[True, 1]]), "document.tokens"),
    (with_set(line("x"), "A", role="king"), "set.role"),
    (with_set(line("x"), "A", labels=[]), "labels"),
    (with_set(line("x"), "A") | {"annotations": {}}, "annotations"),
    (with_set(line("x"), "A") | {"annotations": [3]}, "annotations[0]"),
    (with_set(line("x"), "A", entity("e1", 0, 1), {"id": "e2"}), "annotations[1].kind"),
    (with_set(line("x"), "A", entity("e1", 0, 1) | {"start": "0"}), "annotations[0].start"),
    (with_set(line("x"), "A", entity("e1", 0, 1) | {"end": True}), "annotations[0].end"),
    (with_set(line("x"), "A", entity("e1", 0, 1) | {"end": 1 << 64}), "annotations[0].end"),
    (with_set(line("x"), "A", entity("e1", 0, 1, arguments={})), "annotations[0].arguments"),
    (with_set(line("x"), "A", entity("e1", 0, 1, arguments=[{"target": "e1"}])), "annotations[0].arguments[0].role"),
    (with_set(line("x"), "A", entity("e1", 0, 1, fragments=[[0]])), "annotations[0].fragments"),
    (with_set(line("x"), "A", entity("e1", 0, 1, note=5)), "annotations[0].note"),
]


@pytest.mark.parametrize(("value", "field"), BAD)
def test_what_is_missing_or_of_the_wrong_kind_is_named(value: Any, field: str) -> None:
    with pytest.raises(AyarError) as caught:
        record_from(value, 7)
    assert (caught.value.key, caught.value.params) == ("import_missing_field", {"field": field, "line": 7})


def test_a_checksum_that_does_not_fit_the_text() -> None:
    with pytest.raises(AyarError) as caught:
        record_from(line("x", key="k", text_sha256="0" * 64))
    assert caught.value.key == "text_differs"


def test_an_id_twice_keeps_the_first() -> None:
    record = record_from(with_set(line("متن"), "A", entity("e1", 0, 1), entity("e1", 0, 2)))
    assert record.set is not None
    assert record.set.annotations["e1"].end == 1
    assert [(p.key, p.kept) for p in record.problems] == [("duplicate_annotation", True)]


def test_annotations_without_a_set_wait_for_an_author() -> None:
    record = record_from(line("متن") | {"annotations": [entity("e1", 0, 1)]})
    assert record.set is not None and record.set.author == ""


def test_keys_are_in_the_order_of_the_format() -> None:
    full = with_set(line("متن"), "A", entity("e1", 0, 3, doubt=True, note="n")) | {"comments": [], "mine": 1}
    written = record_to(record_from(full))
    assert list(written) == ["format", "document", "schema", "set", "labels", "annotations", "comments", "mine"]
    assert list(written["annotations"][0]) == [
        "id", "kind", "label", "start", "end", "text", "attributes", "arguments", "note", "doubt",
    ]  # fmt: skip


def test_too_deep_for_json() -> None:
    deep: list[Any] = []
    for _ in range(300):
        deep = [deep]
    with pytest.raises(AyarError) as caught:
        dumps(deep)
    assert caught.value.key == "unstorable"
