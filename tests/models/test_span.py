from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.span import Span, contains, crosses, fits, overlap_length, overlaps

spans = st.tuples(st.integers(0, 12), st.integers(0, 12)).map(lambda pair: (min(pair), max(pair)))


def covered(span: Span) -> set[int]:
    return set(range(*span))


@given(spans, spans)
def test_overlap_is_a_shared_code_point(one: Span, other: Span) -> None:
    shared = covered(one) & covered(other)
    assert overlaps(one, other) == bool(shared)
    assert overlap_length([one], [other]) == len(shared)


@given(spans, spans)
def test_crossing_spans_overlap_without_nesting(one: Span, other: Span) -> None:
    expected = bool(covered(one) & covered(other) and covered(one) - covered(other) and covered(other) - covered(one))
    assert crosses(one, other) == crosses(other, one) == expected


def test_containing_includes_equal_spans() -> None:
    assert contains((2, 5), (2, 5))
    assert contains((2, 5), (3, 5))
    assert not contains((2, 5), (1, 5))


def test_overlap_of_fragments_counts_each_shared_code_point() -> None:
    assert overlap_length([(0, 3), (6, 9)], [(2, 7)]) == 2


def test_only_non_empty_spans_inside_the_text_fit() -> None:
    assert fits((0, 1), 1)
    assert not any(fits(span, 5) for span in [(2, 2), (-1, 2), (4, 6), (3, 2)])
