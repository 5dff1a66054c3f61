"""A set gives its annotations in order, however they came in and whatever happened to them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.annotation import Annotation, Argument
from models.annotation_set import AnnotationSet, delete_edit
from models.edits import Change, add, delete

Step = tuple[str, int, int, int]
STEPS = st.lists(st.tuples(st.sampled_from(("put", "delete", "look")), *[st.integers(0, 6)] * 3), max_size=40)


def mark(number: int, start: int, length: int) -> Annotation:
    return Annotation(id=f"e{number}", kind="entity", label="PER", start=start, end=start + length + 1)


@given(STEPS)
def test_the_order_survives_every_edit(steps: list[Step]) -> None:
    layer = AnnotationSet(author="آ")
    for what, number, start, length in steps:
        there = layer.annotations.get(f"e{number}")
        if what == "put":
            layer.apply([Change(there, mark(number, start, length))])
        elif what == "delete" and there is not None:
            layer.apply([delete(there)])
        else:
            assert list(layer) == sorted(layer.annotations.values(), key=lambda a: a.order)
    assert list(layer) == sorted(layer.annotations.values(), key=lambda a: a.order)


def test_a_walk_goes_on_over_what_was_there_when_it_began() -> None:
    layer = AnnotationSet(author="آ")
    layer.apply([add(mark(n, n, 1)) for n in range(4)])
    seen = []
    for annotation in layer:
        layer.apply([delete(annotation)])
        seen.append(annotation.id)
    assert seen == ["e0", "e1", "e2", "e3"]
    assert not layer.annotations


def test_deleting_a_mention_empties_the_roles_it_fills() -> None:
    layer = AnnotationSet(author="آ")
    event = Annotation(id="v9", kind="event", label="AID", start=0, end=2, arguments=(Argument("ACTOR", "e1"),))
    layer.apply([add(mark(1, 3, 1)), add(event)])
    layer.apply(delete_edit(layer, layer.annotations["e1"]).changes)
    assert [(a.id, a.arguments) for a in layer] == [("v9", ())]
