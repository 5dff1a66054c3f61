"""Pairing: the four steps, the tie rule, and many authors against a word-for-word writing of product.md §2.3."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from models.annotation import KINDS, Annotation
from models.matching import Side, join, pairs, sides_of
from tests.models.readings import Sets, made, reading, sets_of, several


def paired(ones: list[Annotation], others: list[Annotation], kind: str = "entity") -> set[tuple[str, str]]:
    one, other = sides_of(sets_of(A=ones, B=others))
    return {(a.id, b.id) for a, b in pairs(one, other, kind)}


def test_an_equal_annotation_comes_before_a_larger_overlap() -> None:
    assert paired([made("e1", 0, 4)], [made("e1", 0, 9), made("e2", 0, 4)]) == {("e1", "e2")}


def test_an_equal_anchor_comes_before_an_equal_label() -> None:
    assert paired([made("e1", 0, 4)], [made("e1", 0, 9), made("e2", 0, 4, "ORG")]) == {("e1", "e2")}


def test_an_equal_label_comes_before_a_larger_overlap() -> None:
    assert paired([made("e1", 0, 8)], [made("e1", 0, 9, "ORG"), made("e2", 7, 9)]) == {("e1", "e2")}


def test_of_two_overlaps_the_larger_one_is_paired() -> None:
    assert paired([made("e1", 0, 8)], [made("e1", 6, 12), made("e2", 1, 6)]) == {("e1", "e2")}


def test_overlap_counts_what_the_fragments_share() -> None:
    scattered = made("e1", 0, 20, fragments=((0, 2), (18, 20)))
    assert paired([made("e1", 0, 10)], [scattered, made("e2", 7, 12)]) == {("e1", "e2")}
    assert paired([made("e1", 5, 10)], [scattered]) == set()


def test_stacked_events_are_told_apart_by_their_arguments() -> None:
    mentions = [made("e1", 0, 2), made("e2", 6, 8)]
    ones = [*mentions, made("v3", 3, 5, "MEET", ("ACTOR", "e1")), made("v4", 3, 5, "MEET", ("ACTOR", "e2"))]
    others = [*mentions, made("v8", 3, 5, "MEET", ("ACTOR", "e2")), made("v9", 3, 5, "MEET", ("ACTOR", "e1"))]
    assert paired(ones, others, "event") == {("v3", "v9"), ("v4", "v8")}


def test_the_smaller_start_and_then_the_id_decide_what_is_still_equal() -> None:
    assert paired([made("e1", 2, 6)], [made("e1", 4, 8), made("e2", 0, 4)]) == {("e1", "e2")}
    assert paired([made("v1", 0, 4, "MEET")], [made("v3", 0, 4, "MEET"), made("v20", 0, 4, "MEET")], "event") == {
        ("v1", "v20")
    }


def test_a_pair_is_in_the_order_it_was_asked_for() -> None:
    one, other = Side.of("Z", reading("Z", made("e1", 0, 4))), Side.of("A", reading("A", made("e7", 0, 4)))
    assert [(a.id, b.id) for a, b in pairs(one, other, "entity")] == [("e1", "e7")]


def test_three_authors_who_overlap_in_a_chain_share_a_place() -> None:
    sides = sides_of(sets_of(A=[made("e1", 0, 4)], B=[made("e1", 3, 8)], C=[made("e1", 7, 9)]))
    assert [sorted(place) for place in join(sides, "entity")] == [["A", "B", "C"]]


def literal(sets: Sets, kind: str, steps: tuple[int, ...] = (1, 2, 3, 4)) -> set[frozenset[tuple[str, str]]]:
    """§2.3 as it is written: every pair of annotations of every pair of authors, sorted, joined."""
    candidates = []
    for one, other in combinations(sorted(sets), 2):
        for a in sets[one].annotations.values():
            for b in sets[other].annotations.values():
                shared = len(covered(a) & covered(b))
                step = step_of(a, b)
                if a.kind == b.kind == kind and shared and step in steps:
                    equal = (slots(sets, one, a) & slots(sets, other, b)).total()
                    tie = (-shared, -equal, a.start, b.start, a.id, b.id)
                    candidates.append((step, tie, one, other, a.id, b.id))
    of = {
        (author, a.id): {(author, a.id)} for author in sets for a in sets[author].annotations.values() if a.kind == kind
    }
    for _, _, one, other, a_id, b_id in sorted(candidates):
        mine, theirs = of[one, a_id], of[other, b_id]
        if mine is not theirs and not {author for author, _ in mine} & {author for author, _ in theirs}:
            mine |= theirs
            of.update(dict.fromkeys(theirs, mine))
    return {frozenset(place) for place in of.values()}


def covered(a: Annotation) -> set[int]:
    return {position for start, end in a.spans for position in range(start, end)}


def step_of(a: Annotation, b: Annotation) -> int:
    anchors = (a.start, a.end, a.fragments) == (b.start, b.end, b.fragments)
    return (1 if a.label == b.label else 2) if anchors else 3 if a.label == b.label else 4


def slots(sets: Sets, author: str, a: Annotation) -> Counter[tuple[str, object]]:
    own = sets[author].annotations
    filled = [(arg.role, own[arg.target]) for arg in a.arguments if arg.target is not None]
    return Counter((role, (f.start, f.end, f.fragments)) for role, f in filled)


@given(several(), st.sampled_from(KINDS), st.sampled_from([(1, 2, 3, 4), (1, 3), (1, 2)]))
def test_it_joins_what_the_rule_says(sets: Sets, kind: str, steps: tuple[int, ...]) -> None:
    found = {frozenset((author, a.id) for author, a in place.items()) for place in join(sides_of(sets), kind, steps)}
    assert found == literal(sets, kind, steps)


@given(several(), st.sampled_from(KINDS))
def test_nobody_has_two_annotations_in_a_place_and_none_is_lost(sets: Sets, kind: str) -> None:
    found = [(author, a.id) for place in join(sides_of(sets), kind) for author, a in place.items()]
    there = [(author, a.id) for author in sets for a in sets[author] if a.kind == kind]
    assert sorted(found) == sorted(there)


@given(several(), st.sampled_from(KINDS), st.randoms(use_true_random=False))
def test_the_order_in_which_sets_and_annotations_come_does_not_matter(sets: Sets, kind: str, random: object) -> None:
    turned = {author: reading(author, *reversed(list(sets[author]))) for author in reversed(sets)}
    assert join(sides_of(turned), kind) == join(sides_of(sets), kind)
