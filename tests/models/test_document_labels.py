from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.annotation_set import AnnotationSet
from models.document_labels import form, missing, progress, set_label, toggle
from models.edits import Edit
from models.errors import AyarError
from models.schema import Schema

SCHEMA = Schema.load((Path(__file__).resolve().parents[2] / "resources" / "schema" / "schema.json").read_bytes())
NEEDED = ("genre", "main_event", "outlet_stance", "usability")


def layer_of(**labels: Any) -> AnnotationSet:
    return AnnotationSet(author="آ", labels=labels)


def done(layer: AnnotationSet, edit: Edit | None) -> dict[str, Any]:
    assert edit is not None
    layer.apply(edit.changes)
    return layer.labels


def test_the_form_says_what_each_field_takes() -> None:
    fields = {field.id: field for field in form(layer_of(genre="speech"), SCHEMA)}
    assert {name: field.kind for name, field in fields.items()} == {
        "genre": "choice", "main_event": "choice", "contexts": "choices", "outlet_stance": "choice",
        "outlet_stance_target": "text", "source_chain": "names", "date_published": "date", "usability": "choice",
        "quality_flags": "choices",
    }  # fmt: skip
    assert tuple(name for name, field in fields.items() if field.required) == NEEDED
    assert (fields["genre"].value, fields["genre"].filled, fields["usability"].filled) == ("speech", True, False)
    assert (fields["usability"].suggested, fields["main_event"].allows_none) == ("usable", True)
    assert "CONSULT" in [choice.id for choice in fields["main_event"].choices]
    assert all(choice.active for choice in fields["contexts"].choices)


def test_a_retired_value_in_use_stays_on_offer() -> None:
    retired = next(c.id for c in SCHEMA.contexts if not c.active)
    fields = {field.id: field for field in form(layer_of(contexts=[retired]), SCHEMA)}
    assert retired in [choice.id for choice in fields["contexts"].choices]


def test_what_is_missing_and_how_far_it_is() -> None:
    layer = layer_of(genre="speech", main_event="none", outlet_stance=None, contexts=[])
    assert missing(layer, SCHEMA) == ("outlet_stance", "usability")
    assert progress(layer, SCHEMA) == 0.5
    assert progress(layer_of(), SCHEMA) == 0.0


@pytest.mark.parametrize(
    ("name", "value", "stored"),
    [
        ("genre", "speech", "speech"),
        ("main_event", "none", "none"),
        ("contexts", ["military", "diplomatic"], ["diplomatic", "military"]),
        ("date_published", "2020-02-29", "2020-02-29"),
        ("date_published", "2020-02", "2020-02"),
        ("date_published", "2020", "2020"),
        ("date_published", "2020-02-29T10:00:00+00:00", "2020-02-29T10:00:00+00:00"),
        ("source_chain", ["خبرگزاری نمونه"], ["خبرگزاری نمونه"]),
        ("outlet_stance_target", "دولت", "دولت"),
    ],
)
def test_values_are_stored_in_the_order_of_the_schema(name: str, value: Any, stored: Any) -> None:
    layer = layer_of()
    edit = set_label(layer, SCHEMA, name, value)
    assert done(layer, edit) == {name: stored}
    assert set_label(layer, SCHEMA, name, stored) is None
    assert edit is not None
    layer.apply(edit.inverse().changes)
    assert layer.labels == {}


@pytest.mark.parametrize(
    ("name", "value", "key"),
    [
        ("genre", "poem", "bad_value"),
        ("genre", "none", "bad_value"),
        ("contexts", ["military", "moon"], "bad_value"),
        ("contexts", "military", "bad_value"),
        ("date_published", "2021-02-29", "bad_value"),
        ("date_published", "yesterday", "bad_value"),
        ("source_chain", ["", "x"], "bad_value"),
        ("outlet_stance_target", 7, "bad_value"),
        ("colour", "red", "unknown_field"),
    ],
)
def test_other_values_are_refused(name: str, value: Any, key: str) -> None:
    with pytest.raises(AyarError) as caught:
        set_label(layer_of(), SCHEMA, name, value)
    assert caught.value.key == key


def test_an_empty_value_empties_the_field() -> None:
    layer = layer_of(genre="speech", contexts=["military"])
    done(layer, set_label(layer, SCHEMA, "genre", None))
    assert done(layer, set_label(layer, SCHEMA, "contexts", [])) == {}
    assert set_label(layer, SCHEMA, "contexts", []) is None


def test_a_key_takes_a_value_and_takes_it_away() -> None:
    layer = layer_of()
    assert done(layer, toggle(layer, SCHEMA, "genre", "speech")) == {"genre": "speech"}
    assert done(layer, toggle(layer, SCHEMA, "genre", "interview")) == {"genre": "interview"}
    assert done(layer, toggle(layer, SCHEMA, "genre", "interview")) == {}
    with pytest.raises(AyarError):
        toggle(layer, SCHEMA, "colour", "red")


@given(st.lists(st.sampled_from([c.id for c in SCHEMA.contexts if c.active]), max_size=12))
def test_toggling_twice_changes_nothing(names: list[str]) -> None:
    layer = layer_of()
    for name in names:
        done(layer, toggle(layer, SCHEMA, "contexts", name))
    odd = {name for name in names if names.count(name) % 2}
    assert set(layer.labels.get("contexts", ())) == odd
