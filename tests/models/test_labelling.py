from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.annotation import Annotation, Argument
from models.annotation_set import AnnotationSet
from models.edits import Edit
from models.labelling import (
    label_identical,
    move_boundary,
    new_mention,
    relabel,
    second_label,
    set_attribute,
    set_doubt,
    set_note,
)
from models.schema import Schema
from models.text.finding import identical
from tests.nasty import texts_with_span

TEXT = "«وزیر خارجهٔ ایران»، ظریف‌ها به ایران رفتند."


@pytest.fixture(scope="module")
def schema(resources: Path) -> Schema:
    return Schema.load((resources / "schema" / "schema.json").read_bytes())


def mention(text: str, part: str, label: str = "PER", identifier: str = "e1") -> Annotation:
    start = text.index(part)
    return Annotation(id=identifier, kind="entity", label=label, start=start, end=start + len(part))


def layer_of(*annotations: Annotation) -> AnnotationSet:
    layer = AnnotationSet(author="آ")
    for annotation in annotations:
        layer.annotations[annotation.id] = annotation
        layer.last_number += 1
    return layer


def result(edit: Edit | None) -> Annotation:
    assert edit is not None
    (change,) = edit.changes
    assert isinstance(change.after, Annotation)
    return change.after


def test_a_selection_becomes_a_trimmed_mention_with_defaults(schema: Schema) -> None:
    start = TEXT.index("ایران»")
    edit = new_mention(layer_of(), schema, TEXT, start - 1, start + 7, "GPE")
    made = result(edit)
    assert TEXT[made.start : made.end] == "ایران"
    assert (made.id, made.kind, made.label, dict(made.attributes)) == ("e1", "entity", "GPE", {"mention": "NAM"})
    assert edit is not None
    assert edit.title == "label"


def test_the_same_label_on_the_same_span_is_no_edit(schema: Schema) -> None:
    there = mention(TEXT, "ایران", "GPE")
    assert new_mention(layer_of(there), schema, TEXT, there.start, there.end + 1, "GPE") is None


def test_another_label_on_the_same_span_relabels_it(schema: Schema) -> None:
    there = replace(mention(TEXT, "ایران", "GPE"), attributes={"mention": "NAM", "gpe_use": "people", "x": 1})
    edit = new_mention(layer_of(there), schema, TEXT, there.start, there.end, "LOC")
    changed = result(edit)
    assert (changed.id, changed.label) == ("e1", "LOC")
    assert dict(changed.attributes) == {"mention": "NAM", "x": 1}
    assert edit is not None
    assert edit.title == "relabel"


def test_an_empty_selection_is_no_edit(schema: Schema) -> None:
    assert new_mention(layer_of(), schema, TEXT, 3, 3, "PER") is None
    assert new_mention(layer_of(), schema, "", 0, 0, "PER") is None


def test_a_second_label_stands_on_the_same_span_once(schema: Schema) -> None:
    there = replace(mention(TEXT, "ایران", "GPE"), end=TEXT.index("ظ"), fragments=((0, 2), (4, 9)))
    made = result(second_label(layer_of(there), schema, there, "LOC"))
    assert (made.id, made.label, made.spans) == ("e2", "LOC", there.spans)
    assert second_label(layer_of(there, made), schema, there, "LOC") is None


def test_relabelling_an_event_keeps_its_arguments(schema: Schema) -> None:
    event = Annotation(id="v1", kind="event", label="CONSULT", start=0, end=2, arguments=(Argument("ACTOR", "e1"),))
    changed = result(relabel(event, schema, "AID"))
    assert (changed.label, changed.arguments) == ("AID", event.arguments)
    assert changed.attributes["modality"] == "actual"


def test_identical_strings_get_the_label_once(schema: Schema) -> None:
    first = replace(mention(TEXT, "ایران", "GPE"), attributes={"mention": "NAM", "entity_ref": "IRN"})
    spans = identical(TEXT, first.start, first.end)
    assert [TEXT[slice(*span)] for span in spans] == ["ایران"]
    edit = label_identical(layer_of(first), schema, TEXT, first, [*spans, *spans, (first.start, first.end), (5, 999)])
    made = result(edit)
    assert (made.id, (made.start, made.end), made.attributes["entity_ref"]) == ("e2", spans[0], "IRN")
    assert edit.params["n"] == 1


@pytest.mark.parametrize(
    ("part", "edge", "by", "steps", "expected"),
    [
        ("خارجهٔ", "end", "word", 1, "خارجهٔ ایران"),
        ("خارجهٔ", "start", "word", -1, "وزیر خارجهٔ"),
        ("خارجهٔ ایران", "end", "word", -1, "خارجهٔ"),
        ("خارجهٔ ایران", "start", "word", 1, "ایران"),
        ("وزیر", "end", "word", 2, "وزیر خارجهٔ ایران"),
        ("ایران", "end", "word", 1, "ایران»، ظریف‌ها"),
        ("ظریف‌ها", "end", "letter", -2, "ظریف"),
        ("ظریف", "end", "letter", 1, "ظریف‌ه"),
        ("خارجهٔ", "end", "letter", -1, "خارج"),
        ("ظریف‌ها", "end", "letter", -3, "ظری"),
        ("یران»،", "start", "letter", -1, "ایران»،"),
        ("رفتند", "end", "word", 9, None),
        ("وزیر", "start", "word", -1, None),
        ("وزیر", "end", "word", -1, None),
        ("وزیر", "start", "word", 1, None),
    ],
)
def test_boundaries_move_by_word_and_letter(part: str, edge: str, by: str, steps: int, expected: str | None) -> None:
    edit = move_boundary(mention(TEXT, part), TEXT, edge, by, steps)
    if expected is None:
        assert edit is None
    else:
        changed = result(edit)
        assert TEXT[changed.start : changed.end] == expected


@pytest.mark.parametrize(
    ("edge", "steps", "spans"),
    [
        ("end", 1, ((0, 3), (8, 15))),
        ("end", -1, ((0, 3),)),
        ("start", 1, ((8, 11),)),
        ("start", 2, ((8, 11),)),
    ],
)
def test_fragments_follow_a_moved_boundary(edge: str, steps: int, spans: tuple[tuple[int, int], ...]) -> None:
    text = "abc def ghi jkl"
    split = Annotation(id="e1", kind="entity", label="PER", start=0, end=11, fragments=((0, 3), (8, 11)))
    changed = result(move_boundary(split, text, edge, "word", steps))
    assert changed.spans == spans
    assert (changed.start, changed.end) == (spans[0][0], spans[-1][1])


@given(texts_with_span(), st.sampled_from(["start", "end"]), st.sampled_from(["word", "letter"]), st.integers(-3, 3))
def test_a_moved_boundary_never_leaves_the_text(sample: tuple[str, int, int], edge: str, by: str, steps: int) -> None:
    text, start, end = sample
    if start == end:
        return
    annotation = Annotation(id="e1", kind="entity", label="PER", start=start, end=end)
    edit = move_boundary(annotation, text, edge, by, steps)
    if edit is not None:
        changed = result(edit)
        assert 0 <= changed.start < changed.end <= len(text)
        still = (changed.end, end) if edge == "start" else (changed.start, start)
        assert still[0] == still[1]
        moved = (changed.start - start) + (changed.end - end)
        assert moved * steps > 0


def test_single_fields_are_set_and_taken_away() -> None:
    there = replace(mention(TEXT, "ایران"), attributes={"mention": "NAM"})
    assert dict(result(set_attribute(there, "loaded", True)).attributes) == {"mention": "NAM", "loaded": True}
    assert dict(result(set_attribute(there, "mention", None)).attributes) == {}
    assert result(set_note(there, "یادداشت")).note == "یادداشت"
    assert result(set_note(replace(there, note="x"), "  ")).note is None
    assert result(set_doubt(there, True)).doubt


def test_every_edit_can_be_taken_back(schema: Schema) -> None:
    there = mention(TEXT, "ایران", "GPE")
    layer = layer_of(there)
    edits = [relabel(there, schema, "LOC"), set_note(there, "n"), set_doubt(there, True)]
    for edit in edits:
        layer.apply(edit.changes)
        assert layer.annotations["e1"] != there
        layer.apply(edit.inverse().changes)
        assert layer.annotations == {"e1": there}
