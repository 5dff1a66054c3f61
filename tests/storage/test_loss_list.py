"""Losses by the thousand: what goes in comes out again, in order, however many there are."""

from __future__ import annotations

import pytest

from models.record import Loss
from storage import loss_list
from storage.loss_list import LossList, said


def some(count: int) -> list[Loss]:
    return [
        Loss(f"d{n // 3}", f"e{n}" if n % 4 else None, f"k{n % 2}", {"label": "PER", "n": n % 5}) for n in range(count)
    ]


@pytest.mark.parametrize("count", [0, 1, 999, 1_000, 1_001, 2_500])
def test_what_went_in_comes_out(count: int) -> None:
    losses, known = some(count), LossList()
    for start in range(0, count, 7):
        known.extend(iter(losses[start : start + 7]))
    assert list(known) == losses
    assert len(known) == count
    assert bool(known) is bool(count)
    assert known.counts.total() == count


def test_it_can_be_read_twice_at_once_and_added_to_between() -> None:
    losses, known = some(3_000), LossList()
    known.extend(losses)
    one, other = iter(known), iter(known)
    pairs = [(next(one), next(other)) for _ in range(2_500)]
    assert [first for first, _ in pairs] == [second for _, second in pairs] == losses[:2_500]
    known.extend(losses)
    assert list(known) == losses * 2


def test_memory_holds_no_more_than_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loss_list, "HELD", 10)
    known = LossList()
    for loss in some(105):
        known.extend([loss])
        assert len(known._latest) < 10
    assert list(known) == some(105)


def test_the_same_words_are_the_same_sentence() -> None:
    one, other = (
        Loss("a", "e1", "kind", {"kind": "event", "label": "X"}),
        Loss("b", None, "kind", {"kind": "event", "label": "X"}),
    )
    assert said(one) == said(other)
    assert said(one) != said(Loss("a", "e1", "kind", {"kind": "event", "label": "Y"}))
