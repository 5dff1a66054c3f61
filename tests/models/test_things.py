from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from models.annotation import Annotation
from models.annotation_set import AnnotationSet
from models.edits import Edit
from models.registry import Registry
from models.schema import Schema
from models.things import (
    Suggestion,
    entities_of,
    free_reference,
    merge,
    reference_of,
    same_thing,
    set_reference,
    split,
    suggestions,
)

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SCHEMA = Schema.load((RESOURCES / "schema" / "schema.json").read_bytes())
COUNTRIES = Registry.read((RESOURCES / "registry" / "countries.jsonl").read_bytes())
TEXT = "محمد جواد ظریف در تهران بود. ظریف‌ها رفتند. ظریف گفت: ایرانی هستیم، تهران ما. ظريف آمد."


def mention(identifier: str, part: str, label: str, nth: int = 0, reference: str | None = None) -> Annotation:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(part, start + 1)
    attributes = {"entity_ref": reference} if reference else {}
    return Annotation(
        id=identifier, kind="entity", label=label, start=start, end=start + len(part), attributes=attributes
    )  # fmt: skip


def layer_of(*annotations: Annotation) -> AnnotationSet:
    return AnnotationSet(author="آ", annotations={a.id: a for a in annotations})


def done(layer: AnnotationSet, edit: Edit | None) -> dict[str, list[str]]:
    assert edit is not None
    layer.apply(edit.changes)
    return {reference: [a.id for a in mentions] for reference, mentions in entities_of(layer).items()}


def suggested(layer: AnnotationSet, identifier: str) -> list[Suggestion]:
    return suggestions(layer, SCHEMA, TEXT, layer.annotations[identifier], COUNTRIES)


def test_the_same_words_come_before_parts_of_a_name() -> None:
    layer = layer_of(
        mention("e1", "محمد جواد ظریف", "PER", reference="PER-1"),
        mention("e2", "ظریف", "PER", 2, "PER-2"),
        mention("e3", "ظريف", "PER"),
        mention("e4", "ظریف‌ها", "PER", reference="PER-3"),
    )
    assert suggested(layer, "e3") == [
        Suggestion("PER-2", "e2"), Suggestion("PER-3", "e4"), Suggestion("PER-1", "e1")
    ]  # fmt: skip


def test_the_nearest_mention_speaks_for_a_thing_and_its_own_is_left_out() -> None:
    layer = layer_of(
        mention("e1", "تهران", "GPE", reference="IRN"),
        mention("e2", "تهران", "GPE", 1),
        mention("e3", "ایرانی", "GPE", reference="IRN"),
    )
    assert suggested(layer, "e2") == [Suggestion("IRN", "e1")]
    assert suggested(layer, "e3") == []
    layer.annotations["e1"] = mention("e1", "تهران", "GPE")
    assert suggested(layer, "e2") == [Suggestion("IRN", None), Suggestion(None, "e1")]


def test_types_must_agree() -> None:
    layer = layer_of(mention("e1", "تهران", "PER"), mention("e2", "تهران", "GPE", 1, "IRN"))
    assert suggested(layer, "e1") == []
    layer.annotations["e1"] = mention("e1", "تهران", "GROUP")
    assert suggested(layer, "e1") == [Suggestion("IRN", "e2")]


def test_two_mentions_become_one_thing() -> None:
    layer = layer_of(mention("e1", "تهران", "GPE"), mention("e2", "تهران", "GPE", 1), mention("e3", "ایرانی", "GPE"))
    one, two, three = layer.annotations.values()
    assert done(layer, same_thing(layer, two, one, "GPE-1")) == {"GPE-1": ["e1", "e2"]}
    assert done(layer, same_thing(layer, one, three, "GPE-9")) == {"GPE-1": ["e1", "e3", "e2"]}
    assert same_thing(layer, one, two, "GPE-9") is None


def test_things_are_merged_and_split_in_one_edit() -> None:
    layer = layer_of(
        mention("e1", "تهران", "GPE", reference="A"),
        mention("e2", "ایرانی", "GPE", reference="B"),
        mention("e3", "تهران", "GPE", 1, "A"),
    )
    before = dict(layer.annotations)
    edit = merge(layer, "A", "B")
    assert done(layer, edit) == {"B": ["e1", "e2", "e3"]}
    assert edit is not None
    layer.apply(edit.inverse().changes)
    assert layer.annotations == before
    assert done(layer, split(layer, ["e3"], "C")) == {"A": ["e1"], "B": ["e2"], "C": ["e3"]}
    assert done(layer, split(layer, ["e3"], None)) == {"A": ["e1"], "B": ["e2"]}
    assert (merge(layer, "A", "A"), merge(layer, "Z", "A"), split(layer, [], "D")) == (None, None, None)


def test_a_free_id_is_free() -> None:
    assert free_reference("PER", {"PER-1", "PER-2"}) == "PER-3"


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.sampled_from("ABC")), max_size=10))
def test_merging_loses_no_mention(pairs: list[tuple[str, str]]) -> None:
    layer = layer_of(*(mention(f"e{n}", "تهران", "GPE", reference="ABC"[n % 3]) for n in range(9)))
    for gone, kept in pairs:
        edit = merge(layer, gone, kept)
        if edit is not None:
            layer.apply(edit.changes)
            assert gone not in entities_of(layer)
    assert sum(len(mentions) for mentions in entities_of(layer).values()) == 9


def test_taking_the_id_away_leaves_the_other_attributes() -> None:
    one = mention("e1", "تهران", "GPE", reference="IRN")
    edit = set_reference([one], None)
    assert edit is not None
    after = edit.changes[0].after
    assert isinstance(after, Annotation)
    assert (reference_of(after), dict(after.attributes)) == (None, {})
