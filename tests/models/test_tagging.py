"""Tokens under annotations."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.annotation import ENTITY, Annotation
from models.tagging import owners, under

TOKENS = ((0, 2), (3, 4), (4, 9), (12, 15))
spans = st.tuples(st.integers(0, 16), st.integers(1, 6)).map(lambda each: (each[0], each[0] + each[1]))


def made(name: str, found: list[tuple[int, int]]) -> Annotation:
    first, last = min(a for a, _ in found), max(b for _, b in found)
    fragments = tuple(found) if len(found) > 1 else ()
    return Annotation(id=name, kind=ENTITY, label="PER", start=first, end=last, fragments=fragments)


@given(st.lists(st.lists(spans, min_size=1, max_size=3), max_size=4))
def test_the_tokens_under_an_annotation_are_those_it_owns_alone(given: list[list[tuple[int, int]]]) -> None:
    annotations = [made(f"e{n}", found) for n, found in enumerate(given)]
    alone = [{n for n, owner in enumerate(owners(TOKENS, [a])) if owner is not None} for a in annotations]
    assert under(TOKENS, annotations) == alone


def test_a_token_that_is_only_touched_is_not_under_it() -> None:
    assert under(TOKENS, [made("e1", [(2, 4)]), made("e2", [(9, 12)])]) == [{1}, set()]
