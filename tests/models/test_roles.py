from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.annotation import Annotation, Argument
from models.annotation_set import AnnotationSet
from models.edits import Edit
from models.errors import AyarError
from models.roles import clear, fill, modes_named, new_event, new_stance, reaches, retype
from models.schema import Schema
from tests.nasty import texts_with_span

TEXT = "وزیر خارجهٔ ایران «دیدار» تلفنی با همتای عمانی خود در مسقط را فرا خواهد خواند."
SCHEMA = Schema.load((Path(__file__).resolve().parents[2] / "resources" / "schema" / "schema.json").read_bytes())


def mention(identifier: str, part: str, label: str) -> Annotation:
    start = TEXT.index(part)
    return Annotation(id=identifier, kind="entity", label=label, start=start, end=start + len(part))


def event(identifier: str = "v1", label: str = "CONSULT", *arguments: tuple[str, str | None]) -> Annotation:
    filled = tuple(Argument(role, target) for role, target in arguments)
    return Annotation(id=identifier, kind="event", label=label, start=19, end=24, arguments=filled)


def layer_of(*annotations: Annotation) -> AnnotationSet:
    return AnnotationSet(author="آ", annotations={a.id: a for a in annotations}, last_number=len(annotations))


def result(edit: Edit | None) -> Annotation:
    assert edit is not None
    (change,) = edit.changes
    assert isinstance(change.after, Annotation)
    return change.after


def pairs(annotation: Annotation) -> list[tuple[str, str | None]]:
    return [(a.role, a.target) for a in annotation.arguments]


PEOPLE = (mention("e1", "وزیر خارجهٔ ایران", "ROLE"), mention("e2", "عمانی", "GPE"), mention("e3", "مسقط", "GPE"))


def test_a_trigger_is_trimmed_and_begins_with_the_defaults() -> None:
    start = TEXT.index("«")
    made = result(new_event(layer_of(*PEOPLE), SCHEMA, TEXT, start, start + 8, "CONSULT"))
    assert (made.id, made.kind, TEXT[made.start : made.end]) == ("v4", "event", "دیدار")
    assert made.attributes == {"polarity": "positive", "modality": "actual", "tense": "past"}


def test_a_discontinuous_trigger_is_taken_as_it_is() -> None:
    parts = ((TEXT.index("فرا"), TEXT.index("فرا") + 4), (TEXT.index("خواند"), TEXT.index("خواند") + 5))
    made = result(new_event(layer_of(), SCHEMA, TEXT, 0, 1, "REQUEST", fragments=parts))
    assert (made.start, made.end, made.fragments) == (parts[0][0], parts[1][1], parts)


def test_mode_is_read_off_the_trigger_and_contexts_are_kept_while_active() -> None:
    start = TEXT.index("دیدار")
    made = result(new_event(layer_of(), SCHEMA, TEXT, start, start + 13, "CONSULT", context=["military", "moon"]))
    assert (made.attributes["mode"], made.attributes["context"]) == (["phone"], ["military"])
    assert modes_named(SCHEMA, "CONSULT", "گفت‌وگوي تلفني") == ("phone",)
    assert modes_named(SCHEMA, "CONSULT", "سفر تلفنی") == ()
    assert modes_named(SCHEMA, "NOPE", "سفر") == ()


def test_a_stance_has_its_defaults() -> None:
    made = result(new_stance(layer_of(), SCHEMA, TEXT, 18, 26, "oppose"))
    assert (made.id, TEXT[made.start : made.end], made.label) == ("s1", "دیدار", "oppose")
    assert made.attributes == {"intensity": 2, "expression": "explicit", "attribution": "indirect"}


@pytest.mark.parametrize(
    ("start", "end", "label", "key"),
    [(3, 3, "CONSULT", "nothing_selected"), (4, 5, "CONSULT", "nothing_selected"), (0, 4, "?", "label_not_offered")],
)
def test_what_cannot_become_an_event_says_why(start: int, end: int, label: str, key: str) -> None:
    with pytest.raises(AyarError) as caught:
        new_event(layer_of(), SCHEMA, TEXT, start, end, label)
    assert caught.value.key == key


@given(texts_with_span(), st.sampled_from([label.id for label in SCHEMA.event_types]))
def test_a_new_event_lies_in_the_selection(case: tuple[str, int, int], label: str) -> None:
    text, start, end = case
    try:
        made = result(new_event(layer_of(), SCHEMA, text, start, end, label))
    except AyarError as error:
        assert error.key == "nothing_selected"
        assert not text[start:end].strip()
    else:
        assert start <= made.start < made.end <= end


def test_a_repeatable_role_takes_several_fillers_in_the_order_of_roles() -> None:
    layer = layer_of(*PEOPLE, event())
    for role, target in (("PLACE", "e3"), ("ACTOR", "e1"), ("ACTOR", "e2")):
        layer.annotations["v1"] = result(fill(layer, SCHEMA, layer.annotations["v1"], role, target))
    assert pairs(layer.annotations["v1"]) == [("ACTOR", "e1"), ("ACTOR", "e2"), ("PLACE", "e3")]
    assert fill(layer, SCHEMA, layer.annotations["v1"], "ACTOR", "e2") is None


def test_a_filler_and_not_in_the_text_exclude_each_other() -> None:
    layer = layer_of(*PEOPLE, event("v1", "CONSULT", ("ACTOR", "e1"), ("ACTOR", "e2")))
    absent = result(fill(layer, SCHEMA, layer.annotations["v1"], "ACTOR", None))
    assert pairs(absent) == [("ACTOR", None)]
    assert fill(layer, SCHEMA, absent, "ACTOR", None) is None
    assert pairs(result(fill(layer, SCHEMA, absent, "ACTOR", "e2"))) == [("ACTOR", "e2")]


def test_a_single_role_is_replaced() -> None:
    stance = Annotation(id="s1", kind="stance", label="support", start=0, end=4, arguments=(Argument("HOLDER", "e1"),))
    layer = layer_of(*PEOPLE, stance, event())
    assert pairs(result(fill(layer, SCHEMA, stance, "HOLDER", "e2"))) == [("HOLDER", "e2")]
    assert pairs(result(fill(layer, SCHEMA, stance, "TARGET", "v1"))) == [("HOLDER", "e1"), ("TARGET", "v1")]


@pytest.mark.parametrize(
    ("role", "target", "key"),
    [
        ("TIME", "e1", "role_filler"),
        ("ACTOR", "v2", "role_filler"),
        ("ACTOR", "gone", "role_filler"),
        ("HOLDER", "e1", "role_unknown"),
        ("TOPIC", "v1", "role_cycle"),
        ("TOPIC", "v3", "role_cycle"),
    ],
)
def test_a_wrong_filler_is_refused(role: str, target: str, key: str) -> None:
    chain = (event("v2", "AGREE", ("TOPIC", "v1")), event("v3", "AGREE", ("TOPIC", "v2")))
    layer = layer_of(*PEOPLE, event(), *chain)
    with pytest.raises(AyarError) as caught:
        fill(layer, SCHEMA, layer.annotations["v1"], role, target)
    assert caught.value.key == key


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=25))
def test_no_sequence_of_fillings_makes_a_circle(links: list[tuple[int, int]]) -> None:
    layer = layer_of(*(event(f"v{n}", "AGREE") for n in range(6)))
    for one, other in links:
        try:
            edit = fill(layer, SCHEMA, layer.annotations[f"v{one}"], "TOPIC", f"v{other}")
        except AyarError as error:
            assert error.key == "role_cycle"
            assert reaches(layer, f"v{other}", f"v{one}")
        else:
            layer.apply(edit.changes if edit else ())
    for a in layer:
        assert not any(reaches(layer, argument.target or "", a.id) for argument in a.arguments)


def test_a_filler_is_taken_away_by_its_place() -> None:
    full = event("v1", "CONSULT", ("ACTOR", "e1"), ("ACTOR", "e2"), ("PLACE", "e3"))
    assert pairs(result(clear(full, "ACTOR", 0))) == [("ACTOR", "e2"), ("PLACE", "e3")]
    assert pairs(result(clear(full, "ACTOR"))) == [("ACTOR", "e1"), ("PLACE", "e3")]
    assert clear(full, "ACTOR", 2) is None
    assert clear(full, "TIME") is None


def test_another_type_keeps_what_fits_it() -> None:
    before = replace(
        event("v1", "CONSULT", ("ACTOR", "e1")), attributes={"mode": ["visit"], "context": ["military"], "x": [1]}
    )
    after = result(retype(SCHEMA, before, "SANCTION"))
    assert (after.label, pairs(after)) == ("SANCTION", [("ACTOR", "e1")])
    assert after.attributes == {
        "context": ["military"], "x": [1], "polarity": "positive", "modality": "actual", "tense": "past"
    }  # fmt: skip
    assert retype(SCHEMA, before, "CONSULT") is None
    with pytest.raises(AyarError):
        retype(SCHEMA, before, "nope")


def test_roles_that_the_new_type_lacks_go() -> None:
    raw = {**SCHEMA.raw, "event_types": [dict(label.raw) for label in SCHEMA.event_types]}
    raw["event_types"][0]["roles"] = {"required": ["ACTOR"]}
    narrow = Schema.load(json.dumps(raw).encode())
    before = event("v1", "CONSULT", ("ACTOR", "e1"), ("PLACE", "e3"))
    assert pairs(result(retype(narrow, before, raw["event_types"][0]["id"]))) == [("ACTOR", "e1")]
