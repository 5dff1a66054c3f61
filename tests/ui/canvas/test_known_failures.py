"""Failures of other tools with right-to-left text, by their numbers in docs/decisions; here the ones of the canvas.

R2 to R5 are in test_geometry.py, R8, R15 and R17 in test_annotating.py.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage

from tests.ui.canvas.conftest import Bench
from ui.canvas.typeset import Typeset

Open = Callable[..., Bench]


def glyphs(typeset: Typeset) -> list[tuple[int, float, float]]:
    """Every glyph with its place, as it will be painted."""
    return [
        (index, point.x(), point.y())
        for line in typeset.lines
        for run in line.qt.glyphRuns()
        for index, point in zip(run.glyphIndexes(), run.positions(), strict=True)
    ]


@pytest.mark.parametrize("text", ["سلام لا إله (JCPOA) ۱۴۰۲-۱۴۰۳ «ایران»، تمام.", "  وبالمسلمین، گفت‌وگو"])
def test_r1_r6_labelling_changes_no_glyph(bench: Open, text: str) -> None:
    desk = bench(text)
    before = glyphs(desk.canvas.page.ensure(0))
    for start in range(0, len(text) - 2, 3):
        desk.canvas.caret.select(start, start + 2)
        desk.canvas.moved()
        desk.keys("1")
    assert len(desk.session.layer.annotations) > 3
    after = glyphs(desk.canvas.page.ensure(0))
    assert [g[:2] for g in after] == [g[:2] for g in before]


def test_r7_nothing_selected_is_nothing_labelled(bench: Open) -> None:
    desk = bench("ایران")
    desk.canvas.caret.select(2, 2)
    desk.canvas.moved()
    desk.keys("1")
    assert desk.mentions() == [] and desk.canvas.page.ensure(0).lines


def test_r10_the_end_of_a_very_long_line_can_be_reached_and_labelled(bench: Open) -> None:
    text = "واژه " * 6000 + "پایان"
    desk = bench(text)
    desk.keys("Ctrl+End", "Shift+Right", "1")
    assert desk.mentions() == [("PER", "پایان")]
    bar = desk.canvas.verticalScrollBar()
    assert bar.value() > 0.9 * bar.maximum()


@pytest.mark.parametrize(("language", "rtl"), [("fa", True), ("ar", True), ("en", False)])
def test_r12_the_direction_is_the_document_s_and_is_remembered(bench: Open, language: str, rtl: bool) -> None:
    desk = bench("۱۲۳ abc", language)
    assert desk.canvas.page.metrics.rtl is rtl
    document_id = desk.session.document_id
    assert document_id is not None
    desk.session.open_document(document_id)
    assert desk.canvas.page.metrics.rtl is rtl


@pytest.mark.parametrize(
    "text", ["یک\r\nدو سه", "یک\rدو سه", "یک\tدو سه", "یک\u00a0 دو سه", "یک  دو سه", "یک\u2028دو سه"], ids=ascii
)
def test_r16_separators_shift_nothing(bench: Open, text: str) -> None:
    desk = bench(text)
    place = text.index("سه")
    desk.drag(place, place + 1)
    desk.keys("1")
    (stored,) = desk.stored()
    assert (text[stored.start : stored.end], stored.end) == ("سه", len(text))


def test_r20_a_label_name_stands_once_and_on_the_first_line_of_its_span(bench: Open) -> None:
    text = "سازمان " * 40
    desk = bench(text)
    desk.canvas.caret.select(7, 7 * 30 - 1)
    desk.canvas.moved()
    desk.keys("2")
    scene = desk.canvas.page.scene(0)
    marks = [(number, mark) for number, line in enumerate(scene) for mark in line.marks]
    assert len(marks) > 2
    assert [number for number, mark in marks if mark.tag is not None] == [marks[0][0]]


@pytest.mark.parametrize("word", ["مُحَمَّدٌ", "ایرانِ", "بـيـــان", "لآلئ"])
def test_r22_marks_and_tatweel_belong_to_their_word(bench: Open, word: str) -> None:
    text = f"قال {word} نعم"
    desk = bench(text, "ar")
    desk.keys("Left", "Shift+Left", "1")
    assert desk.mentions() == [("PER", word)]


def test_a_span_in_two_directions_is_painted_as_two_boxes(bench: Open) -> None:
    text = "سفر JCPOA به تهران"
    desk = bench(text)
    desk.canvas.caret.select(2, 7)
    desk.canvas.moved()
    desk.keys("1")
    (mark,) = desk.canvas.page.scene(0)[0].marks
    image = desk.canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    background = image.pixelColor(5, 5)
    y = round(desk.canvas.page.top_of(0) - desk.canvas.scroll_place.top + mark.line)
    inside = [image.pixelColor(round((a + b) / 2), y) != background for a, b in mark.pieces]
    gap = round((mark.pieces[0][1] + mark.pieces[1][0]) / 2)
    assert inside == [True, True] and image.pixelColor(gap, y) == background
