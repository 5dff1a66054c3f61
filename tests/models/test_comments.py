"""What is said about somebody's work: read from anything, joined without loss, changed one by one."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from models.annotation_set import COMMENTS, AnnotationSet, differences, entry_changes
from models.comments import joined, key_of, new, read, threads, write
from models.edits import Edit

FIRST = new("Leila", "2026-01-02T10:00:00.000Z", "چرا این «نهاد» است؟", on="e3", quote="وزارت")
ANSWER = new("Sara", "2026-01-02T11:00:00.000Z", "چون سخنگو گفته است.", on="e3")
OTHER = new("Leila", "2026-01-02T09:00:00.000Z", "سند را دوباره ببینید.")


def test_threads_are_about_an_annotation_a_place_or_the_document() -> None:
    elsewhere = new("Leila", "2026-01-02T12:00:00.000Z", "و این؟", place="p1", quote="وزارت")
    said = [("Sara", each) for each in read([write(ANSWER), write(FIRST), write(OTHER), write(elsewhere)])]
    found = threads([*said, ("Babak", FIRST)])
    assert [(t.about, t.on, t.place, t.whole, [c.author for c in several]) for t, several in found.items()] == [
        ("Sara", None, None, True, ["Leila"]), ("Sara", "e3", None, False, ["Leila", "Sara"]),
        ("Sara", None, "p1", False, ["Leila"]), ("Babak", "e3", None, False, ["Leila"]),
    ]  # fmt: skip


def test_a_comment_comes_back_as_it_went() -> None:
    assert read([write(FIRST)]) == [FIRST]
    foreign = {"author": "x", "text": "y", "colour": "red"}
    assert write(read([foreign])[0])["colour"] == "red"
    assert read([3, None, {"text": "nobody"}, {"author": 1, "text": "t"}]) == []


entries = st.lists(
    st.one_of(st.integers(), st.fixed_dictionaries({"id": st.sampled_from("abcd"), "text": st.text(max_size=3)})),
    max_size=4, unique_by=key_of,
)  # fmt: skip
lists = st.one_of(st.none(), entries)


@given(lists, lists)
def test_nothing_said_is_lost(ours: list[Any] | None, theirs: list[Any] | None) -> None:
    both = joined(ours, theirs)
    assert {key_of(e) for e in both or ()} == {key_of(e) for e in (*(ours or ()), *(theirs or ()))}
    assert joined(both, theirs) == both
    assert (both is None) == (ours is None and theirs is None)


@given(lists, lists)
def test_every_change_of_the_list_can_be_undone(old: list[Any] | None, new_: list[Any] | None) -> None:
    layer = AnnotationSet(author="Sara", status="in_progress", comments=old)
    changes = tuple(entry_changes(old, new_, COMMENTS))
    layer.apply(changes)
    if changes or old:
        assert layer.comments == new_ or not (layer.comments or new_)
    layer.apply(Edit("x", changes).inverse().changes)
    assert layer.comments == old
    assert not list(differences(layer, AnnotationSet(author="Sara", status="in_progress", comments=old)))
