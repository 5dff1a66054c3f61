"""Places and conflicts: the counts that are published with the sample, and each rule of §2.3 by itself."""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from pathlib import Path

import pytest
from hypothesis import given

from models.adjudication.conflicts import place_id, places
from models.adjudication.place import TYPES, Place
from models.annotation import Annotation
from tests.models.readings import Sets, annotators, made, read_lines, reading, sets_of, several, shipped

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
SCHEMA = shipped(RESOURCES)
SAMPLE = annotators(read_lines(RESOURCES / "samples" / "annotations.jsonl"))
EXPECTED = json.loads((RESOURCES / "samples" / "conflicts_expected.json").read_text("utf-8"))["pairs"]


def compared(a: list[Annotation], b: list[Annotation], **options: bool) -> list[Place]:
    return places("doc", sets_of(A=a, B=b), SCHEMA, **options)  # type: ignore[arg-type]


def types(found: list[Place], kind: str = "entity") -> list[str]:
    return [place.type for place in found if place.kind == kind]


@pytest.mark.parametrize("pair", EXPECTED)
def test_the_sample_has_the_conflicts_that_are_published_with_it(pair: str) -> None:
    authors = pair.split(",")
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for key, sets in SAMPLE.items():
        for place in places(key, {author: sets[author] for author in authors}, SCHEMA, kinds=list(EXPECTED[pair])):
            side = "_in_first" if place.members[authors[0]] is None else "_in_second"
            found[place.kind][place.type + (side if place.type == "missing" else "")] += 1
    assert found == EXPECTED[pair]


def test_what_differs_is_typed() -> None:
    def of(b: Annotation) -> list[str]:
        return types(compared([made("e1", 0, 4)], [b]))

    assert of(made("e9", 0, 4)) == ["agreed"]
    assert of(made("e9", 0, 4, "ORG")) == ["label"]
    assert of(made("e9", 0, 5)) == ["boundary"]
    assert of(made("e9", 0, 5, "ORG")) == ["boundary_and_label"]
    assert of(made("e9", 0, 4, attributes={"mention": "PRO"})) == ["attribute"]
    assert of(made("e9", 4, 5)) == ["missing", "missing"]


def test_a_filler_with_another_boundary_is_a_conflict_of_its_own_only() -> None:
    a = [made("e1", 0, 4), made("v1", 6, 9, "MEET", ("ACTOR", "e1"))]
    b = [made("e7", 0, 5), made("v2", 6, 9, "MEET", ("ACTOR", "e7"))]
    assert (types(compared(a, b)), types(compared(a, b), "event")) == (["boundary"], ["agreed"])


def test_another_filler_or_role_is_a_conflict_of_the_event() -> None:
    mentions = [made("e1", 0, 4), made("e2", 10, 12)]
    a = [*mentions, made("v1", 6, 9, "MEET", ("ACTOR", "e1"))]
    for argument in (("ACTOR", "e2"), ("RECIPIENT", "e1")):
        b = [*mentions, made("v1", 6, 9, "MEET", argument)]
        assert types(compared(a, b), "event") == ["argument"]
    twice = [*mentions, made("v1", 6, 9, "MEET", ("ACTOR", "e1"), ("ACTOR", "e1"))]
    assert types(compared(a, twice), "event") == ["argument"]


def test_an_event_fills_a_role_across_kinds() -> None:
    a = [made("v1", 0, 3, "MEET"), made("v2", 6, 9, "CONSULT", ("TOPIC", "v1"))]
    b = [made("v5", 0, 4, "MEET"), made("v6", 6, 9, "CONSULT", ("TOPIC", "v5"))]
    assert types(compared(a, b), "event") == ["boundary", "agreed"]
    assert [p.type for p in places("doc", sets_of(A=a, B=b), SCHEMA, kinds=["event"])] == ["boundary", "agreed"]


def test_a_role_that_was_looked_for_in_vain_is_no_filler() -> None:
    assert types(compared([made("v1", 0, 3, "MEET", ("ACTOR", None))], [made("v1", 0, 3, "MEET")]), "event") == [
        "agreed"
    ]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({}, {"mention": "NAM"}, True),  # the default
        ({}, {"loaded": False}, True),
        ({"loaded": True}, {}, False),
        ({"entity_ref": "IRN"}, {"entity_ref": "IRQ"}, False),
        ({"entity_ref": "IRN"}, {"entity_ref": "x17"}, True),
        ({"entity_ref": "IRN"}, {}, True),
        ({"entity_ref": "x1"}, {"entity_ref": "x2"}, True),
        ({"honorific": "Dr"}, {}, False),
        ({"org_kind": "media"}, {}, True),  # belongs to ORG, and this is a PER
        ({"from_elsewhere": 1}, {}, False),
        ({"from_elsewhere": None}, {}, True),
    ],
)
def test_attributes_compare_as_the_schema_says(one: dict[str, object], other: dict[str, object], same: bool) -> None:
    found = compared([made("e1", 0, 4, attributes=one)], [made("e1", 0, 4, attributes=other)])
    assert types(found) == ["agreed" if same else "attribute"]


def test_lists_are_sets_and_notes_never_count() -> None:
    a = made("v1", 0, 3, "MEET", attributes={"context": ["economic", "military"]}, note="sure")
    b = made("v1", 0, 3, "MEET", attributes={"context": ["military", "economic"]}, doubt=True)
    assert types(compared([a], [b]), "event") == ["agreed"]


def test_versions_name_their_authors_with_nothing_last() -> None:
    sets = sets_of(A=[], B=[made("e3", 0, 4)], C=[made("e1", 0, 5)], D=[made("e2", 0, 4)])
    (place,) = places("doc", sets, SCHEMA)
    assert [version.authors for version in place.versions] == [("B", "D"), ("C",), ("A",)]
    assert place.versions[0].annotation == place.members["B"]
    assert (place.versions[-1].annotation, place.members["A"]) == (None, None)
    assert (place.type, place.span) == ("boundary", (0, 5))


def test_a_mention_without_a_country_does_not_make_two_countries_one() -> None:
    refs = {"A": {"entity_ref": "IRN"}, "B": {}, "C": {"entity_ref": "IRQ"}}
    sets = sets_of(**{author: [made("e1", 0, 4, attributes=ref)] for author, ref in refs.items()})
    (place,) = places("doc", sets, SCHEMA)
    assert (place.type, [v.authors for v in place.versions]) == ("attribute", [("A", "B"), ("C",)])


def test_of_many_sets_the_gravest_difference_types_the_place() -> None:
    sets = sets_of(A=[made("e1", 0, 4)], B=[made("e1", 0, 4, "ORG")], C=[made("e1", 0, 5)], D=[])
    assert types(places("doc", sets, SCHEMA)) == ["boundary_and_label"]


def test_zones_that_forbid_annotation_can_be_left_out() -> None:
    closed = made("z1", 0, 10, "SITE_UI")
    a, b = [closed, made("e1", 2, 4), made("e2", 8, 12)], [closed, made("e2", 8, 12)]
    assert types(compared(a, b)) == ["missing", "agreed"]
    assert types(compared(a, b, skip_zones=True)) == ["agreed"]
    assert types(compared(a, b, skip_zones=True), "zone") == ["agreed"]


def test_document_labels_come_last_and_empty_is_a_version() -> None:
    sets = {
        "A": reading("A", made("e1", 0, 4), genre="other", contexts=["economic", "military"], usability=None),
        "B": reading("B", made("e1", 0, 4), genre="speech", contexts=["military", "economic"], outlet_stance="none"),
    }
    found = places("doc", sets, SCHEMA)
    assert [(p.label, p.type) for p in found] == [
        (None, "agreed"),
        ("genre", "label"),
        ("contexts", "agreed"),
        ("outlet_stance", "label"),
    ]
    assert [(v.authors, v.value) for v in found[3].versions] == [(("B",), "none"), (("A",), None)]
    assert places("doc", sets, SCHEMA, kinds=["document"]) == found[1:]


def test_an_id_is_the_hash_of_what_it_says() -> None:
    (place,) = compared([made("e1", 0, 4)], [made("e7", 0, 4)])
    written = '["doc","entity",[["A","e1"],["B","e7"]]]'
    assert place.id == hashlib.sha256(written.encode()).hexdigest()[:12]
    assert place_id("سند", "entity", [("ب", "e1"), ("آ", "e2")]) == place_id(
        "سند", "entity", [("آ", "e2"), ("ب", "e1")]
    )


def test_one_reading_has_nothing_to_be_compared_with() -> None:
    assert places("doc", sets_of(A=[made("e1", 0, 4)]), SCHEMA) == []


@given(several())
def test_places_are_in_text_order_and_hold_everything_once(sets: Sets) -> None:
    found = places("doc", sets, SCHEMA)
    assert [p.span for p in found] == sorted(p.span for p in found)
    held = Counter((author, a.id) for p in found for author, a in p.members.items() if a is not None)
    assert held == Counter((author, a.id) for author in sets for a in sets[author])
    assert len({p.id for p in found}) == len(found)


@given(several())
def test_versions_divide_the_authors(sets: Sets) -> None:
    for place in places("doc", sets, SCHEMA):
        assert sorted(author for version in place.versions for author in version.authors) == sorted(sets)
        assert place.agreed == (len(place.versions) == 1)
        assert place.agreed or place.type in TYPES


@given(several(1, 1))
def test_equal_readings_agree_everywhere(sets: Sets) -> None:
    assert all(place.agreed for place in places("doc", {"A": sets["A"], "B": sets["A"], "C": sets["A"]}, SCHEMA))
