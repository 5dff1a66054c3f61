from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.annotation import Annotation
from models.annotation_set import AnnotationSet
from models.edits import Edit
from models.errors import AyarError
from models.schema import Schema
from models.zone import Zone
from models.zones import accept_zones, closed_zones, open_zones, paragraph_at, set_zone, zone_at, zones_of
from models.zoning import propose

SCHEMA = Schema.load((Path(__file__).resolve().parents[2] / "resources" / "schema" / "schema.json").read_bytes())
TEXT = "تیتر خبر\r\nمتن نخست این است.\n\nمتن دوم این است.\nانتهای پیام"


def layer_of(*zones: tuple[str, int, int]) -> AnnotationSet:
    made = [Annotation(id=f"z{n}", kind="zone", label=z[0], start=z[1], end=z[2]) for n, z in enumerate(zones, 1)]
    return AnnotationSet(author="آ", annotations={a.id: a for a in made}, last_number=len(made))


def shown(layer: AnnotationSet) -> list[tuple[str, str, str]]:
    return [(a.id, a.label, TEXT[a.start : a.end]) for a in zones_of(layer)]


def done(layer: AnnotationSet, edit: Edit | None) -> list[tuple[str, str, str]]:
    assert edit is not None
    layer.apply(edit.changes)
    return shown(layer)


def test_proposals_are_taken_over_once() -> None:
    layer = layer_of()
    assert [label for _, label, _ in done(layer, accept_zones(layer, SCHEMA, TEXT, propose(TEXT)))] == [
        "HEADLINE", "LEAD", "BODY", "END_MARK"
    ]  # fmt: skip
    assert accept_zones(layer, SCHEMA, TEXT, propose(TEXT)) is None
    assert accept_zones(layer_of(), SCHEMA, TEXT, [Zone("NOT_IN_THE_SCHEMA", 0, 4)]) is None


def test_of_a_proposal_only_what_no_zone_covers_stays_open() -> None:
    start = TEXT.index("متن دوم")
    layer = layer_of(("SUBHEAD", start, start + 16))
    proposed = [Zone("BODY", 10, len(TEXT))]
    assert [TEXT[z.start : z.end] for z in open_zones(layer, SCHEMA, TEXT, proposed)] == [
        "متن نخست این است.", "انتهای پیام"
    ]  # fmt: skip
    assert [label for _, label, _ in done(layer, accept_zones(layer, SCHEMA, TEXT, proposed))] == [
        "BODY", "SUBHEAD", "BODY"
    ]  # fmt: skip
    assert open_zones(layer, SCHEMA, TEXT, proposed) == []


def test_a_zone_in_another_splits_it() -> None:
    layer = layer_of(("BODY", 0, len(TEXT)))
    start = TEXT.index("متن دوم")
    assert done(layer, set_zone(layer, SCHEMA, TEXT, start - 1, start + 17, "SUBHEAD")) == [
        ("z1", "BODY", "تیتر خبر\r\nمتن نخست این است."),
        ("z2", "SUBHEAD", "متن دوم این است."),
        ("z3", "BODY", "انتهای پیام"),
    ]


def test_a_zone_over_others_cuts_and_removes_them() -> None:
    layer = layer_of(("HEADLINE", 0, 8), ("LEAD", 10, 27), ("BODY", 29, len(TEXT)))
    assert done(layer, set_zone(layer, SCHEMA, TEXT, 5, 45, "SITE_UI")) == [
        ("z1", "HEADLINE", "تیتر"),
        ("z4", "SITE_UI", TEXT[5:45]),
        ("z3", "BODY", "انتهای پیام"),
    ]


def test_the_same_stretch_is_relabelled() -> None:
    layer = layer_of(("HEADLINE", 0, 8))
    assert set_zone(layer, SCHEMA, TEXT, 0, 10, "HEADLINE") is None
    assert done(layer, set_zone(layer, SCHEMA, TEXT, 0, 10, "SUBHEAD")) == [("z1", "SUBHEAD", "تیتر خبر")]


@pytest.mark.parametrize(
    ("span", "label", "key"), [((8, 10), "BODY", "nothing_selected"), ((0, 4), "?", "label_not_offered")]
)
def test_what_cannot_become_a_zone_says_why(span: tuple[int, int], label: str, key: str) -> None:
    with pytest.raises(AyarError) as caught:
        set_zone(layer_of(), SCHEMA, TEXT, *span, label)
    assert caught.value.key == key


def test_closed_zones_and_the_zone_at_a_place() -> None:
    layer = layer_of(("BODY", 0, 8), ("END_MARK", 30, 40))
    assert closed_zones(layer, SCHEMA) == [(30, 40)]
    assert getattr(zone_at(layer, 7), "id", None) == "z1"
    assert zone_at(layer, 8) is None


def test_a_paragraph_is_a_line() -> None:
    assert paragraph_at(TEXT, 3) == (0, 8)
    assert paragraph_at(TEXT, 12) == (10, 27)
    assert paragraph_at(TEXT, 28) is None
    assert paragraph_at(TEXT, len(TEXT)) == (TEXT.index("انتهای"), len(TEXT))


@given(
    st.lists(
        st.tuples(st.integers(0, 60), st.integers(1, 30), st.sampled_from(["BODY", "LEAD", "SITE_UI"])), max_size=8
    )
)
def test_zones_never_overlap_and_every_edit_can_be_taken_back(spans: list[tuple[int, int, str]]) -> None:
    layer = layer_of()
    for start, size, label in spans:
        before = dict(layer.annotations)
        try:
            edit = set_zone(layer, SCHEMA, TEXT, start, start + size, label)
        except AyarError:
            continue
        if edit is not None:
            layer.apply(edit.changes)
            layer.apply(edit.inverse().changes)
            assert layer.annotations == before
            layer.apply(edit.changes)
        for one, other in pairwise(zones_of(layer)):
            assert one.end <= other.start
