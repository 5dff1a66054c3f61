"""Hint letters stand side by side where spans end at one place: none hides another."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from models.annotation import Annotation
from ui.canvas.layers import hint_boxes
from ui.canvas.links import clear_of
from ui.canvas.scene import Mark


def mark(n: int, left: float, width: float, lane: int) -> Mark:
    annotation = Annotation(id=f"e{n}", kind="entity", label="PER", start=n, end=n + 1)
    return Mark(annotation, lane, ((left, left + width),), True, True, 10.0, 30.0, 31.0)


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(1, 200)), max_size=12), st.booleans())
def test_no_letter_hides_another(places: list[tuple[int, int]], rtl: bool) -> None:
    marks = [mark(n, left, width, n % 3) for n, (left, width) in enumerate(places)]
    letters = {m.annotation.id: "F" if n % 2 else "FJ" for n, m in enumerate(marks)}
    boxes = hint_boxes(marks, letters, rtl=rtl)
    assert len(boxes) == len(marks)
    for (_, _, one), (_, _, other) in combinations(boxes, 2):
        assert not one.intersects(other)


def test_the_inner_one_keeps_its_place() -> None:
    inner, outer = mark(1, 100, 30, 0), mark(2, 100, 90, 1)
    boxes = {m.annotation.id: box for m, _, box in hint_boxes([outer, inner], {"e1": "J", "e2": "F"}, rtl=True)}
    assert boxes["e1"].center().x() == 98
    assert boxes["e2"].right() <= boxes["e1"].left()


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(8, 26)), max_size=9), st.booleans())
def test_a_role_name_keeps_clear_of_the_letters(places: list[tuple[int, int]], rtl: bool) -> None:
    letters = [QRectF(left, 0, width, 17) for left, width in places]
    box = clear_of(QRectF(150, 2, 60, 13), letters, rtl=rtl)
    assert not any(box.intersects(letter) for letter in letters)
    assert box.left() <= 150 if rtl else box.left() >= 150
