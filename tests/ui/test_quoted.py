"""A place with the words around it, as lists of places show it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.checked_list import quoted

TEXT = "وزیر امور خارجه گرجستان در آغاز این تماس سخن گفت."


def test_words_are_whole_and_ends_of_the_text_have_no_dots() -> None:
    start = TEXT.index("گرجستان")
    assert quoted(TEXT, start, start + 7, 8) == "…خارجه «گرجستان» در آغاز…"
    assert quoted(TEXT, start, start + 7) == f"{TEXT[:start]}«گرجستان»{TEXT[start + 7 :]}"


@given(st.text("اب \n", max_size=80), st.integers(0, 80), st.integers(0, 80), st.integers(0, 12))
def test_the_place_itself_is_never_cut(text: str, first: int, second: int, around: int) -> None:
    start, end = sorted((min(first, len(text)), min(second, len(text))))
    shown = quoted(text, start, end, around)
    assert f"«{' '.join(text[start:end].split())}»" in shown.replace("« ", "«").replace(" »", "»")
    assert "\n" not in shown
