"""One earlier edit is taken back by itself; what was done since stays, and nothing is overwritten."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.annotation import ENTITY, EVENT, Annotation, Argument
from models.annotation_set import AnnotationSet, delete_edit
from models.edits import Change, Edit, SetField, add
from models.errors import AyarError
from models.reverting import revert


def mention(number: int, label: str = "PER") -> Annotation:
    return Annotation(id=f"e{number}", kind=ENTITY, label=label, start=number * 10, end=number * 10 + 4)


def test_a_deleted_mention_comes_back_while_later_work_stays() -> None:
    layer = AnnotationSet(author="A")
    layer.apply([add(mention(1))])
    deletion = delete_edit(layer, mention(1))
    layer.apply(deletion.changes)
    layer.apply([add(mention(2))])
    layer.apply(revert(layer, deletion.changes).changes)
    assert set(layer.annotations) == {"e1", "e2"}


def test_what_was_changed_again_is_not_overwritten() -> None:
    layer = AnnotationSet(author="A")
    first = Edit("label", (add(mention(1)),))
    layer.apply(first.changes)
    layer.apply([Change(mention(1), mention(1, "ORG"))])
    with pytest.raises(AyarError, match="revert_later"):
        revert(layer, first.changes)
    assert layer.annotations["e1"].label == "ORG"


def test_a_filler_is_not_taken_from_under_an_event() -> None:
    layer = AnnotationSet(author="A")
    made = Edit("label", (add(mention(1)),))
    layer.apply(made.changes)
    event = Annotation(id="v2", kind=EVENT, label="AID", start=0, end=3, arguments=(Argument("ACTOR", "e1"),))
    layer.apply([add(event)])
    with pytest.raises(AyarError, match="revert_later"):
        revert(layer, made.changes)


def test_a_document_label_goes_back_to_what_it_was() -> None:
    layer = AnnotationSet(author="A", labels={"genre": "news"})
    change = Change(SetField("labels.genre", "news"), SetField("labels.genre", "opinion"))
    layer.apply([change])
    layer.apply(revert(layer, [change]).changes)
    assert layer.labels == {"genre": "news"}


@given(st.lists(st.sampled_from(["PER", "ORG", "GPE"]), min_size=1, max_size=6), st.data())
def test_reverting_the_last_change_of_anything_is_its_undo(labels: list[str], data: st.DataObject) -> None:
    layer = AnnotationSet(author="A")
    edits: list[tuple[Change, ...]] = []
    for number, label in enumerate(labels):
        edits.append((add(mention(number, label)),))
        layer.apply(edits[-1])
    chosen = data.draw(st.integers(0, len(edits) - 1))
    before = dict(layer.annotations)
    layer.apply(revert(layer, edits[chosen]).changes)
    assert layer.annotations == {k: v for k, v in before.items() if k != f"e{chosen}"}
    assert replace(before[f"e{chosen}"]) not in layer.annotations.values()
