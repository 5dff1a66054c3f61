from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.annotation import Annotation, Argument
from models.annotation_set import AnnotationSet
from models.schema import Schema
from models.span import crosses
from models.validation import RULES, Finding, check

FIRST = ("R1", "R2", "R3", "R4", "R5", "R99")
TEXT = "وزیر خارجهٔ ایران با همتای عمانی خود دیدار کرد."


@pytest.fixture(scope="module")
def schema(resources: Path) -> Schema:
    return Schema.load((resources / "schema" / "schema.json").read_bytes())


def entity(identifier: str, start: int, end: int, label: str = "ORG") -> Annotation:
    return Annotation(id=identifier, kind="entity", label=label, start=start, end=end)


def event(*arguments: tuple[str, str | None], **attributes: Any) -> Annotation:
    filled = tuple(Argument(role, target) for role, target in arguments)
    return Annotation(id="v9", kind="event", label="CONSULT", start=37, end=42, arguments=filled, attributes=attributes)


def stance(*arguments: tuple[str, str | None]) -> Annotation:
    filled = tuple(Argument(role, target) for role, target in arguments)
    return Annotation(id="s9", kind="stance", label="support", start=0, end=10, arguments=filled)


def findings(schema: Schema, *annotations: Annotation, text: str = TEXT) -> list[Finding]:
    found = check(AnnotationSet(author="آ", annotations={a.id: a for a in annotations}), text, schema)
    return [finding for finding in found if finding.rule in FIRST]


def keys(schema: Schema, *annotations: Annotation) -> list[tuple[str, str]]:
    return [(found.rule, found.key.removeprefix("finding.")) for found in findings(schema, *annotations)]


def test_a_clean_set_has_no_findings(schema: Schema) -> None:
    people = (entity("e1", 0, 17, "ROLE"), entity("e2", 12, 17, "GPE"))
    whole = stance(("HOLDER", "e1"), ("TARGET", "v9"), ("SOURCE", "e1"), ("SOURCE", "e2"))
    meeting = event(("ACTOR", "e1"), ("RECIPIENT", None), mode=["visit"], context=["diplomatic"])
    assert findings(schema, *people, whole, meeting) == []


def test_spans_lie_in_the_text(schema: Schema) -> None:
    assert keys(schema, entity("e1", 0, len(TEXT) + 1)) == [("R1", "outside_text")]
    assert keys(schema, replace(entity("e1", 0, 10), fragments=((0, 4), (3, 10)))) == [("R1", "bad_fragments")]
    assert keys(schema, replace(entity("e1", 0, 10), fragments=((0, 4), (6, 10)))) == []


def test_a_span_covers_what_its_source_said(schema: Schema) -> None:
    layer = AnnotationSet(author="آ", annotations={"e1": entity("e1", 0, 4)})
    assert "R1" not in [found.rule for found in check(layer, TEXT, schema, {"e1": "وزیر"})]
    found = check(layer, TEXT, schema, {"e1": "خارجه"})[0]
    assert (found.rule, found.severity, found.annotations) == ("R1", "error", ("e1",))


@pytest.mark.parametrize(
    ("argument", "expected"),
    [
        (("ACTOR", "e7"), "unknown_target"),
        (("HOLDER", "e1"), "unknown_role"),
        (("TIME", "e1"), "wrong_filler"),
        (("ACTOR", "v9"), "wrong_filler"),
    ],
)
def test_arguments_fit_their_roles(schema: Schema, argument: tuple[str, str], expected: str) -> None:
    assert keys(schema, entity("e1", 0, 4), event(argument)) == [("R2", expected)]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], ["role_missing", "role_missing"]),
        ([("HOLDER", "e1")], ["role_missing"]),
        ([("HOLDER", "e1"), ("TARGET", None)], []),
        ([("HOLDER", "e1"), ("HOLDER", "e1"), ("TARGET", "e1")], ["role_repeated"]),
    ],
)
def test_a_stance_has_one_holder_and_one_target(
    schema: Schema, arguments: list[tuple[str, str | None]], expected: list[str]
) -> None:
    assert keys(schema, entity("e1", 0, 4), stance(*arguments)) == [("R3", key) for key in expected]


def test_only_crossing_mentions_are_found(schema: Schema) -> None:
    spans = [("e1", 0, 10), ("e2", 5, 17), ("e3", 5, 10), ("e4", 0, 10), ("e5", 20, 25)]
    crossing = [found.annotations for found in findings(schema, *(entity(*span) for span in spans))]
    assert sorted(crossing) == [("e1", "e2"), ("e4", "e2")]


def test_fragments_may_interleave_without_crossing(schema: Schema) -> None:
    split = replace(entity("e1", 0, 17), fragments=((0, 4), (12, 17)))
    assert findings(schema, split, entity("e2", 5, 10)) == []
    assert keys(schema, split, entity("e2", 3, 10)) == [("R4", "crossing")]


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 12)), max_size=8))
def test_every_crossing_pair_is_found_once(sizes: list[tuple[int, int]]) -> None:
    schema = Schema.load((Path(__file__).resolve().parents[2] / "resources" / "schema" / "schema.json").read_bytes())
    spans = [(start, start + size) for start, size in sizes]
    mentions = [entity(f"e{n}", *span) for n, span in enumerate(spans)]
    expected = {
        frozenset((f"e{i}", f"e{j}")) for i, a in enumerate(spans) for j, b in enumerate(spans) if crosses(a, b)
    }
    found = [frozenset(f.annotations) for f in findings(schema, *mentions, text="ا" * 40)]
    assert len(found) == len(expected)
    assert set(found) == expected


@pytest.mark.parametrize(
    ("attributes", "count"),
    [
        ({"mode": ["visit", "phone"]}, 0),
        ({"mode": ["withdraw"]}, 1),
        ({"context": ["gender", "moon", "military"]}, 2),
        ({"mode": None, "polarity": "strange"}, 0),
    ],
)
def test_modes_and_contexts_come_from_the_schema(schema: Schema, attributes: dict[str, Any], count: int) -> None:
    assert keys(schema, event(**attributes)) == [("R5", "wrong_value")] * count


def test_a_schema_without_the_rule_does_not_apply_it(schema: Schema) -> None:
    raw = {**schema.raw, "validation_rules": [{"id": "R2", "severity": "warning"}, {"id": "R99", "severity": "error"}]}
    lax = Schema.load(json.dumps(raw).encode())
    assert [(f.rule, f.severity) for f in findings(lax, entity("e1", 0, 99), event(("X", None)))] == [("R2", "warning")]


def test_the_rules_of_the_table_are_in_the_default_schema(schema: Schema) -> None:
    assert set(RULES) <= {rule.id for rule in schema.rules}
