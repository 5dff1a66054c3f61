from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.annotation import Annotation, Argument
from models.annotation_set import AnnotationSet
from models.candidates import candidates, distance
from models.edits import Edit
from models.hinting import MOST, hints
from models.role_walk import RoleWalk, asked_roles
from models.schema import Schema

SCHEMA = Schema.load((Path(__file__).resolve().parents[2] / "resources" / "schema" / "schema.json").read_bytes())
TEXT = "احمد در تهران با رضا دیدار کرد. سارا از توافق استقبال کرد. فردا در مسقط جلسه است."


def mention(identifier: str, part: str, label: str) -> Annotation:
    start = TEXT.index(part)
    return Annotation(id=identifier, kind="entity", label=label, start=start, end=start + len(part))


def layer_of(*annotations: Annotation) -> AnnotationSet:
    return AnnotationSet(author="آ", annotations={a.id: a for a in annotations}, last_number=9)


def desk() -> AnnotationSet:
    trigger = TEXT.index("دیدار")
    return layer_of(
        mention("e1", "احمد", "PER"),
        mention("e2", "تهران", "GPE"),
        mention("e3", "رضا", "PER"),
        mention("e4", "سارا", "PER"),
        mention("e5", "فردا", "TIME"),
        mention("e6", "مسقط", "GPE"),
        Annotation(id="v7", kind="event", label="CONSULT", start=trigger, end=trigger + 5),
    )


def walk_of(layer: AnnotationSet, **shares: float) -> RoleWalk:
    return RoleWalk(layer, SCHEMA, TEXT, "v7", shares)


def done(layer: AnnotationSet, edit: Edit | None) -> None:
    assert edit is not None
    layer.apply(edit.changes)


def filled(layer: AnnotationSet) -> list[tuple[str, str | None]]:
    return [(a.role, a.target) for a in layer.annotations["v7"].arguments]


def role(walk: RoleWalk) -> str | None:
    return walk.role.id if walk.role is not None else None


def test_roles_are_asked_in_order_and_the_rest_can_be_reached() -> None:
    shares = {"TIME": 0.2, "PLACE": 0.19, "RECIPIENT": 0.6}
    assert [r.id for r in asked_roles(SCHEMA, "event", "CONSULT", shares)] == ["ACTOR", "RECIPIENT", "TIME"]
    assert [r.id for r in asked_roles(SCHEMA, "event", "AID")] == ["ACTOR", "RECIPIENT"]
    assert [r.id for r in asked_roles(SCHEMA, "stance", "support")] == ["HOLDER", "TARGET"]
    walk = RoleWalk(desk(), SCHEMA, TEXT, "v7", shares)
    assert [r.id for r in walk.roles][:4] == ["ACTOR", "RECIPIENT", "TIME", "THIRD_PARTY"]
    assert len(walk.roles) == 9


def test_the_nearest_fitting_mention_of_the_sentence_has_the_first_letter() -> None:
    walk = walk_of(desk())
    assert walk.hints == {"e3": "F", "e2": "J", "e1": "D", "e4": "K", "e6": "S"}
    assert walk.proposal is not None
    assert walk.proposal.id == "e3"


def test_one_letter_fills_and_goes_on() -> None:
    layer = desk()
    walk = walk_of(layer, RECIPIENT=0.5, TIME=0.5)
    done(layer, walk.type("d"))
    assert (filled(layer), role(walk)) == ([("ACTOR", "e1")], "RECIPIENT")
    done(layer, walk.type("F"))
    assert role(walk) == "TIME"
    done(layer, walk.not_in_text())
    assert filled(layer) == [("ACTOR", "e1"), ("RECIPIENT", "e3"), ("TIME", None)]
    assert walk.finished
    assert walk.candidates == ()
    assert (walk.fill_with("e1"), walk.clear_current(), walk.not_in_text(), walk.proposal) == (None, None, None, None)


def test_without_a_history_the_roles_follow_that_the_sentence_can_fill() -> None:
    layer = desk()
    walk = RoleWalk(layer, SCHEMA, TEXT, "v7", None)
    assert [r.id for r in walk.asked] == ["ACTOR"]
    done(layer, walk.type("D"))
    assert role(walk) == "RECIPIENT"
    done(layer, walk.type("F"))
    assert role(walk) == "THIRD_PARTY"  # تهران could be one
    done(layer, walk.not_in_text())
    assert role(walk) == "PLACE"
    done(layer, walk.type("F"))
    assert {a.role: a.target for a in layer.annotations["v7"].arguments}["PLACE"] == "e2"
    assert walk.finished  # فردا stands in another sentence: it can be gone to, and is not asked for
    assert walk.jump(5) is not None
    assert "e5" in walk.hints


def test_an_edit_that_was_not_saved_leaves_the_walk_where_it_was() -> None:
    layer = desk()
    walk = walk_of(layer, RECIPIENT=0.5)
    assert walk.type("F") is not None
    assert role(walk) == "ACTOR"
    done(layer, walk.type("J"))
    assert (filled(layer), role(walk)) == ([("ACTOR", "e2")], "RECIPIENT")


def test_another_filler_for_the_role_just_filled() -> None:
    layer = desk()
    walk = walk_of(layer, RECIPIENT=0.5)
    done(layer, walk.type("F"))
    assert role(walk) == "RECIPIENT"
    assert walk.another() is not None
    assert (role(walk), walk.hints["e2"]) == ("ACTOR", "F")
    done(layer, walk.type("F"))
    assert (filled(layer), role(walk)) == ([("ACTOR", "e3"), ("ACTOR", "e2")], "RECIPIENT")
    done(layer, walk.not_in_text())
    assert walk.finished
    assert walk.another() is not None
    assert (role(walk), walk.finished) == ("RECIPIENT", False)


def test_a_single_role_takes_no_other() -> None:
    stance = Annotation(id="v7", kind="stance", label="support", start=40, end=55)
    layer = layer_of(mention("e1", "احمد", "PER"), mention("e4", "سارا", "PER"), stance)
    walk = walk_of(layer)
    done(layer, walk.type("F"))
    assert walk.another() is None
    assert role(walk) == "TARGET"


def test_tab_and_digits_move_between_all_roles() -> None:
    layer = desk()
    walk = walk_of(layer, RECIPIENT=0.5)
    assert [getattr(walk.next(), "id", None) for _ in range(3)] == ["RECIPIENT", "THIRD_PARTY", "PLACE"]
    assert getattr(walk.previous(), "id", None) == "THIRD_PARTY"
    assert (walk.number, walk.jump(10), walk.jump(0)) == (3, None, None)
    assert getattr(walk.jump(4), "id", None) == "PLACE"
    done(layer, walk.type("F"))
    assert filled(layer) == [("PLACE", "e2")]
    assert walk.finished  # the two asked for were passed over


def test_a_jump_comes_back_to_what_is_still_empty() -> None:
    layer = desk()
    walk = walk_of(layer, RECIPIENT=0.5)
    walk.jump(5)
    assert role(walk) == "TIME"
    done(layer, walk.type("F"))
    assert (filled(layer), role(walk)) == ([("TIME", "e5")], "ACTOR")


def test_clearing_stays_with_the_role() -> None:
    layer = desk()
    layer.annotations["v7"] = replace(layer.annotations["v7"], arguments=(Argument("ACTOR", "e1"),))
    walk = RoleWalk(layer, SCHEMA, TEXT, "v7", start="ACTOR")
    done(layer, walk.clear_current())
    assert (filled(layer), role(walk)) == ([], "ACTOR")
    assert walk.clear_current() is None


def test_a_full_event_opens_at_its_first_role() -> None:
    layer = desk()
    layer.annotations["v7"] = replace(layer.annotations["v7"], arguments=(Argument("ACTOR", "e1"),))
    walk = walk_of(layer)
    assert (role(walk), walk.finished) == ("ACTOR", False)
    assert walk.fill_with("e1") is None
    assert walk.finished


def test_a_phrase_becomes_a_mention_and_a_filler_at_once() -> None:
    layer = desk()
    walk = walk_of(layer, TOPIC=0.5)
    done(layer, walk.type("F"))
    start = TEXT.index("توافق")
    edit = walk.fill_phrase(start, start + 6, "ISSUE")
    assert edit is not None
    assert len(edit.changes) == 2
    done(layer, edit)
    assert filled(layer) == [("ACTOR", "e3"), ("TOPIC", "e10")]
    assert (layer.annotations["e10"].label, walk.finished) == ("ISSUE", True)
    layer.apply(edit.inverse().changes)
    assert "e10" not in layer.annotations
    assert filled(layer) == [("ACTOR", "e3")]


def test_a_phrase_that_is_a_mention_already_is_used() -> None:
    layer = desk()
    walk = walk_of(layer)
    done(layer, walk.fill_phrase(0, 5, "PER"))
    assert filled(layer) == [("ACTOR", "e1")]
    assert walk_of(layer).fill_phrase(3, 3, "PER") is None


def test_a_phrase_of_another_label_is_relabelled_and_used() -> None:
    layer = desk()
    walk = walk_of(layer)
    done(layer, walk.fill_phrase(0, 4, "ORG"))
    assert (layer.annotations["e1"].label, filled(layer)) == ("ORG", [("ACTOR", "e1")])


def test_an_undone_event_ends_the_walk() -> None:
    layer = desk()
    walk = walk_of(layer)
    del layer.annotations["v7"]
    assert walk.finished
    assert (walk.candidates, walk.next(), walk.jump(1), walk.another(), walk.type("F")) == ((), None, None, None, None)


def test_events_fill_where_the_schema_lets_them_but_never_in_a_circle() -> None:
    layer = desk()
    inner = Annotation(id="v8", kind="event", label="AGREE", start=40, end=45, arguments=(Argument("TOPIC", "v7"),))
    outer = Annotation(id="v9", kind="event", label="AGREE", start=60, end=64)
    layer.annotations |= {"v8": inner, "v9": outer}
    walk = RoleWalk(layer, SCHEMA, TEXT, "v7", start="TOPIC")
    assert [a.id for a in walk.candidates if a.kind == "event"] == ["v9"]


def test_closed_zones_offer_nothing() -> None:
    layer = desk()
    layer.annotations["z1"] = Annotation(id="z1", kind="zone", label="SITE_UI", start=TEXT.index("سارا"), end=len(TEXT))
    assert list(walk_of(layer).hints) == ["e3", "e2", "e1"]


def test_the_holder_proposed_opens_the_sentence() -> None:
    start = TEXT.index("دیدار")
    stance = Annotation(id="v7", kind="stance", label="support", start=start, end=start + 5)
    layer = desk()
    layer.annotations["v7"] = stance
    walk = walk_of(layer)
    assert walk.proposal is not None
    assert (walk.proposal.id, walk.candidates[0].id) == ("e1", "e3")
    done(layer, walk.fill_with("e1"))
    assert walk.proposal.id == "e3"


@given(st.integers(0, 400))
def test_no_hint_begins_another(count: int) -> None:
    made = hints(count)
    assert len(made) == len(set(made)) == min(count, MOST)
    assert not any(a != b and b.startswith(a) for a in made for b in made)
    assert "".join(made).startswith("FJDKSLAHGWERUIO"[: min(count, 15)] if count <= 15 else "F")
    assert made[:9] == tuple("FJDKSLAHG")[:count], "the nearest have one letter, however many there are"


def test_pairs_are_typed_letter_by_letter() -> None:
    text = " ".join(["نام"] * 20) + " دیدار"
    people = [Annotation(id=f"e{n}", kind="entity", label="PER", start=4 * n, end=4 * n + 3) for n in range(20)]
    layer = layer_of(*people, Annotation(id="v7", kind="event", label="CONSULT", start=80, end=85))
    walk = RoleWalk(layer, SCHEMA, text, "v7")
    assert walk.hints["e19"] == "F"
    assert walk.hints["e0"] == "OL"
    assert walk.type("O") is None
    assert walk.typed == "O"
    assert set(walk.hints.values()) == {f"O{letter}" for letter in "FJDKSL"}, "only its pairs are shown"
    assert walk.type("Z") is None
    assert walk.typed == ""
    assert walk.hints["e19"] == "F"
    walk.type("O")
    done(layer, walk.type("L"))
    assert filled(layer) == [("ACTOR", "e0")]


@given(st.lists(st.tuples(st.integers(0, 70), st.integers(1, 9)), max_size=12))
def test_candidates_come_by_distance_within_and_then_outside_the_sentence(spans: list[tuple[int, int]]) -> None:
    layer = desk()
    for n, (start, size) in enumerate(spans, 20):
        layer.annotations[f"e{n}"] = Annotation(id=f"e{n}", kind="entity", label="PER", start=start, end=start + size)
    event = layer.annotations["v7"]
    found = candidates(layer, SCHEMA, TEXT, event, SCHEMA.argument_roles[0])
    end = TEXT.index(".") + 1
    inside = [a for a in found if a.start < end]
    assert list(found[: len(inside)]) == inside
    for part in (inside, found[len(inside) :]):
        distances = [distance(a, event) for a in part]
        assert distances == sorted(distances)


@given(st.lists(st.sampled_from(["F", "J", "0", "+", "tab", "back", "clear", "5", "2"]), max_size=20))
def test_every_edit_of_a_walk_can_be_taken_back(keys: list[str]) -> None:
    layer = desk()
    walk = walk_of(layer, RECIPIENT=0.5)
    for key in keys:
        edit = press(walk, key)
        if edit is not None:
            before = dict(layer.annotations)
            layer.apply(edit.changes)
            after = dict(layer.annotations)
            layer.apply(edit.inverse().changes)
            assert layer.annotations == before
            layer.annotations = after
    for argument in layer.annotations["v7"].arguments:
        assert argument.target is None or argument.target in layer.annotations


def press(walk: RoleWalk, key: str) -> Edit | None:
    moves = {"+": walk.another, "tab": walk.next, "back": walk.previous}
    if key in moves:
        moves[key]()
        return None
    if key.isdigit() and key != "0":
        walk.jump(int(key))
        return None
    return {"0": walk.not_in_text, "clear": walk.clear_current}.get(key, lambda: walk.type(key))()


def test_a_label_without_roles_cannot_be_walked() -> None:
    with pytest.raises(ValueError, match="no roles"):
        RoleWalk(desk(), SCHEMA, TEXT, "e1")
