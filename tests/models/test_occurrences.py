from __future__ import annotations

from pathlib import Path

from hypothesis import given

from models.annotation import Annotation
from models.annotation_set import AnnotationSet
from models.occurrences import label_places, occurrences
from models.schema import Schema
from tests.nasty import texts_with_span

SCHEMA = Schema.load((Path(__file__).resolve().parents[2] / "resources" / "schema" / "schema.json").read_bytes())
TEXT = "تهران گفت.\nاو به تهران رفت، تهرانی نبود. طهران، تـهران؛ تهران\nپایان تهران"


def entity(identifier: str, start: int, end: int, label: str = "GPE", kind: str = "entity") -> Annotation:
    return Annotation(id=identifier, kind=kind, label=label, start=start, end=end, attributes={"mention": "NAM"})


def layer_of(*annotations: Annotation) -> AnnotationSet:
    return AnnotationSet(author="آ", annotations={a.id: a for a in annotations}, last_number=9)


def test_each_place_says_what_is_there() -> None:
    second = TEXT.index("تهران", 3)
    layer = layer_of(
        entity("e1", 0, 5),
        entity("e2", second - 3, second + 5, "LOC"),
        entity("z3", TEXT.index("پایان"), len(TEXT), "END_MARK", "zone"),
    )
    found = occurrences(TEXT, layer, SCHEMA, "تهران", "entity", "GPE")
    assert [place.state for place in found] == ["labelled", "otherwise", "free", "free", "closed"]
    assert [place.words for place in found] == ["تهران", "تهران", "تـهران", "تهران", "تهران"]


def test_the_context_ends_at_the_line() -> None:
    found = occurrences(TEXT, layer_of(), SCHEMA, "تهران", "entity", "GPE")
    assert (found[0].before, found[0].after) == ("", " گفت.")
    assert found[1].before == "او به "
    assert (found[-1].before, found[-1].after) == ("پایان ", "")


def test_the_free_places_chosen_are_labelled_in_one_edit() -> None:
    layer = layer_of(entity("e1", 0, 5))
    model = layer.annotations["e1"]
    found = occurrences(TEXT, layer, SCHEMA, "تهران", "entity", "GPE")
    edit = label_places(TEXT, layer, SCHEMA, model, found[:3])
    assert edit is not None
    layer.apply(edit.changes)
    assert [a.id for a in layer] == ["e1", "e10", "e11"]
    assert all(a.attributes == model.attributes for a in layer)
    again = occurrences(TEXT, layer, SCHEMA, "تهران", "entity", "GPE")
    assert label_places(TEXT, layer, SCHEMA, model, again[:3]) is None
    layer.apply(edit.inverse().changes)
    assert list(layer.annotations) == ["e1"]


@given(texts_with_span())
def test_places_never_overlap_and_show_the_text_around(case: tuple[str, int, int]) -> None:
    text, start, end = case
    reached = 0
    for place in occurrences(text, layer_of(), SCHEMA, text[start:end], "entity", "GPE"):
        assert reached <= place.start < place.end <= len(text)
        assert text[: place.start].endswith(place.before)
        assert text[place.end :].startswith(place.after)
        reached = place.end
