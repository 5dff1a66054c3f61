"""Hint letters stand side by side where spans end at one place: none hides another."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from models.annotation import Annotation
from ui.canvas.layers import hint_boxes
from ui.canvas.links import clear_of
from ui.canvas.metrics import Metrics
from ui.canvas.naming import tag_font
from ui.canvas.scene import Mark


def mark(n: int, left: float, width: float, lane: int) -> Mark:
    annotation = Annotation(id=f"e{n}", kind="entity", label="PER", start=n, end=n + 1)
    return Mark(annotation, lane, ((left, left + width),), True, True, 10.0, 30.0, 31.0)


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(1, 200)), max_size=12), st.booleans())
def test_no_letter_hides_another(places: list[tuple[int, int]], rtl: bool) -> None:
    marks = [mark(n, left, width, n % 3) for n, (left, width) in enumerate(places)]
    letters = {m.annotation.id: "F" if n % 2 else "FJ" for n, m in enumerate(marks)}
    boxes = hint_boxes(marks, letters, Metrics(1.0, 600, rtl))
    assert len(boxes) == len(marks)
    for (_, _, one), (_, _, other) in combinations(boxes, 2):
        assert not one.intersects(other)


def test_the_inner_one_keeps_its_place() -> None:
    inner, outer = mark(1, 100, 30, 0), mark(2, 100, 90, 1)
    boxes = {
        m.annotation.id: box for m, _, box in hint_boxes([outer, inner], {"e1": "J", "e2": "F"}, Metrics(1.0, 600))
    }
    assert boxes["e1"].center().x() == 98
    assert boxes["e2"].right() <= boxes["e1"].left()


@pytest.mark.parametrize("rtl", [True, False])
def test_letters_at_the_edge_of_the_view_stay_inside(rtl: bool) -> None:
    """Two spans that end at the left edge (in English at the right one) have both letters in sight."""
    left, width = (0.0, 40.0) if rtl else (360.0, 40.0)
    marks = [mark(1, left, width, 0), mark(2, left, width, 1)]
    boxes = [box for _, _, box in hint_boxes(marks, {"e1": "F", "e2": "JK"}, Metrics(1.0, 400, rtl))]
    assert len(boxes) == 2
    assert all(box.left() >= 0 and box.right() <= 400 for box in boxes)
    assert not boxes[0].intersects(boxes[1])


def test_letters_grow_with_the_text() -> None:
    """At 200 % a letter still has room on its ground."""
    ((_, _, box),) = hint_boxes([mark(1, 100, 30, 0)], {"e1": "W"}, Metrics(2.0, 800))
    letters = QFontMetricsF(tag_font(Metrics(2.0, 800)))
    assert box.width() >= letters.horizontalAdvance("W") + 4
    assert box.height() >= letters.capHeight() + 8


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(8, 26)), max_size=9), st.booleans())
def test_a_role_name_keeps_clear_of_the_letters(places: list[tuple[int, int]], rtl: bool) -> None:
    letters = [QRectF(left, 0, width, 17) for left, width in places]
    box = clear_of(QRectF(150, 2, 60, 13), letters, Metrics(1.0, 2000, rtl))
    assert not any(box.intersects(letter) for letter in letters)
    assert box.left() >= (0 if rtl else 150)
