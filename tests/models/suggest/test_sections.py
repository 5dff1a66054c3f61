"""A text looked through in parts gives what it gives as a whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from pytest import MonkeyPatch

from models.annotation_set import AnnotationSet
from models.document import Document, text_hash
from models.registry import Registry
from models.suggest import desk as desks
from models.suggest.desk import Desk
from models.suggest.gazetteer import Gazetteer
from models.suggest.memory import Memory
from models.suggest.sections import sections
from models.suggest.suggestion import Context, Suggestion
from tests.models.suggest.test_merging import SCHEMA

PARTS = (
    "ایران", "وزیر امور خارجهٔ ایران", "تهران", "ال", "۱۲ مهر ۱۴۰۲", "دوشنبه", "،", "(", ".", "؟", "\n", "\n\n", "\r\n",
    " \n ", "سازمان ملل", "گفت", "حمله کرد", "«", "»", " ", " ", " ", " ", "Tehran",
    "United Nations", "وزارة الخارجية", "مهر",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PARTS), max_size=40).map("".join)


@given(
    text=TEXTS, least=st.integers(1, 30), uncut=st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80)), max_size=4)
)
def test_parts_are_all_of_the_text_and_leave_spans_whole(text: str, least: int, uncut: list[tuple[int, int]]) -> None:
    found = list(sections(text, uncut, least))
    assert "".join(text[a:b] for a, b in found) == text
    assert all(b - a >= least for a, b in found[:-1])
    assert not any(a < end < b for _, end in found[:-1] for a, b in uncut)


def looked(text: str, least: int, kept: list[Suggestion] | None = None) -> list[Suggestion]:
    document = Document(key="d", text=text, text_sha256=text_hash(text), language="fa", published="2023-10-04")
    desk = Desk(Memory(), Gazetteer(()), Registry(()))
    desk.keep(document, "tagger", kept or [])
    with MonkeyPatch.context() as patch:
        patch.setattr(desks, "sections", lambda whole, spans: sections(whole, spans, least))
        return desk.suggest(document, Context(SCHEMA, AnnotationSet(author="a")))


@given(text=TEXTS)
def test_what_is_found_in_parts_is_what_is_found_in_the_whole(text: str) -> None:
    whole = looked(text, len(text) + 1)
    assert looked(text, 1) == whole
    again = [s for s in whole if s.start % 2]
    assert looked(text, 1, again) == looked(text, len(text) + 1, again)


def test_what_is_as_it_was_is_the_same_object() -> None:
    text = "وزیر امور خارجهٔ ایران گفت.\nتهران در مهر ۱۴۰۲ چنین گفت."
    document = Document(key="d", text=text, text_sha256=text_hash(text), language="fa")
    desk = Desk(Memory(), Gazetteer(()), Registry(()))
    context = Context(SCHEMA, AnnotationSet(author="a"))
    first = desk.suggest(document, context)
    again = desk.looking(document, context, first)
    while True:
        try:
            next(again)
        except StopIteration as end:
            assert [id(s) for s in end.value] == [id(s) for s in first] != []
            return
