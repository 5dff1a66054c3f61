"""Selecting and labelling on the real canvas with real key and mouse events."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication

from models.errors import AyarError
from tests.ui.canvas.conftest import Bench

Open = Callable[..., Bench]
SENTENCE = "محمدجواد ظریف، وزیر امور خارجهٔ ایران، با «لاوروف» در مسکو دیدار کرد."
ALT = Qt.KeyboardModifier.AltModifier


def start_of(text: str, word: str) -> int:
    return text.index(word)


def test_a_word_and_one_key_make_a_mention_on_disk(bench: Open) -> None:
    desk = bench(SENTENCE)
    desk.keys("W", "W", "1")
    assert desk.mentions() == [("PER", "محمدجواد ظریف")]
    (stored,) = desk.stored()
    assert (stored.label, stored.start, stored.end) == ("PER", 0, 13)
    assert stored.attributes["mention"] == "NAM"


def test_the_arrow_keys_follow_the_paragraph_and_shift_extends(bench: Open) -> None:
    desk = bench(SENTENCE)
    desk.keys("Left", "Left")
    assert desk.session.caret == start_of(SENTENCE, "وزیر")
    desk.keys("Shift+Left", "Shift+Left")
    assert desk.selected() == "وزیر امور"
    desk.keys("Right")
    assert desk.session.selection is None


def test_arrows_go_the_other_way_in_an_english_document(bench: Open) -> None:
    desk = bench("Zarif met Lavrov in Moscow.", "en")
    desk.keys("Right", "Shift+Right")
    assert desk.selected() == "met"


def test_a_latin_name_in_persian_is_one_stop(bench: Open) -> None:
    text = "سفر Annalena Baerbock به ایران"
    desk = bench(text)
    desk.keys("Left", "Shift+Left", "Shift+Left", "1")
    assert desk.mentions() == [("PER", "Annalena Baerbock")]


@pytest.mark.parametrize("before", ["", "👨‍👩‍👧‍👦 🇮🇷 ", "سطر\r\nدوم\r\n", "پیش\u00a0از ", "مُحَمَّد ", "𝕋𝕖𝕙 "], ids=ascii)
def test_offsets_are_code_points_whatever_stands_before(bench: Open, before: str) -> None:
    text = f"{before}ایران و عراق"
    desk = bench(text)
    desk.drag(text.index("ایران"), text.index("ایران") + 4)
    desk.keys("3")
    (stored,) = desk.stored()
    assert text[stored.start : stored.end] == "ایران"
    assert stored.start == len(before)


@pytest.mark.parametrize(
    ("evdev", "qt_key", "text", "label"),
    [
        (2, 0x06F1, "۱", "PER"),
        (3, 0x0662, "٢", "ORG"),
        (4, Qt.Key.Key_3, "3", "GPE"),
        (12, Qt.Key.Key_Minus, "-", "EVN"),
    ],
)
def test_label_keys_work_under_persian_arabic_and_latin_layouts(
    bench: Open, evdev: int, qt_key: int, text: str, label: str
) -> None:
    desk = bench(SENTENCE)
    desk.scan(17, 0x0635, "ص")  # the W place under the Persian layout
    desk.scan(evdev, qt_key, text)
    assert desk.mentions() == [(label, "محمدجواد")]


def test_dragging_takes_whole_words_and_no_comma(bench: Open) -> None:
    desk = bench(SENTENCE)
    desk.drag(3, start_of(SENTENCE, "ظریف") + 1)
    assert desk.selected() == "محمدجواد ظریف"


def test_dragging_with_alt_takes_letters(bench: Open) -> None:
    text = "والمسلمین آمدند"
    desk = bench(text)
    desk.drag(1, 4, ALT)
    assert desk.selected() == "المس"


def test_double_click_takes_the_word_without_its_quotation_marks(bench: Open) -> None:
    desk = bench(SENTENCE)
    point = desk.point(start_of(SENTENCE, "لاوروف") + 2)
    desk.bot.mouseClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    desk.bot.mouseDClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert desk.selected() == "لاوروف"


def test_m_takes_the_sentence(bench: Open) -> None:
    text = "یک جمله است. جملهٔ دوم این است! سومی."
    desk = bench(text)
    desk.click(start_of(text, "دوم"))
    desk.keys("M")
    assert desk.selected() == "جملهٔ دوم این است!"


def test_a_focused_mention_is_relabelled_and_its_boundary_moves_by_words(bench: Open) -> None:
    desk = bench(SENTENCE)
    desk.keys("W", "1", "W")
    assert desk.mentions() == [("PER", "محمدجواد ظریف")]
    desk.keys("2")
    assert desk.mentions() == [("ORG", "محمدجواد ظریف")]
    desk.keys("Shift+W")
    assert desk.mentions() == [("ORG", "محمدجواد")]
    assert [(a.id, a.label, a.end) for a in desk.stored()] == [("e1", "ORG", 8)]


def test_alt_moves_a_boundary_by_letters(bench: Open) -> None:
    desk = bench("وزیرخارجه آمد")
    desk.keys("W", "5", "Alt+Shift+W", "Alt+Shift+W")
    assert desk.mentions() == [("ROLE", "وزیرخار")]
    desk.keys("Alt+W", "Alt+Shift+Q")
    assert desk.mentions() == [("ROLE", "زیرخارج")]


def test_an_edge_of_the_focused_mention_can_be_dragged(bench: Open) -> None:
    desk = bench(SENTENCE)
    desk.keys("W", "1")
    x, top, height = desk.canvas.page.edge_box(0, 8, "end")
    grip = QPointF(x, top + height / 2 - desk.canvas.scroll_place.top).toPoint()
    target = desk.point(start_of(SENTENCE, "ظریف") + 2)
    viewport, button = desk.canvas.viewport(), Qt.MouseButton.LeftButton
    desk.bot.mousePress(viewport, button, pos=grip)
    QApplication.sendEvent(viewport, mouse_move(target))
    desk.bot.mouseRelease(viewport, button, pos=target)
    assert desk.mentions() == [("PER", "محمدجواد ظریف")] and len(desk.stored()) == 1


def mouse_move(point: QPoint) -> QMouseEvent:
    held = Qt.MouseButton.LeftButton
    return QMouseEvent(
        QEvent.Type.MouseMove, QPointF(point), QPointF(point), held, held, Qt.KeyboardModifier.NoModifier
    )


def test_j_adds_the_selection_as_a_fragment_of_the_focus(bench: Open) -> None:
    text = "فرا خواهد خواند سفیر را"
    desk = bench(text)
    desk.keys("W", "1", "Shift+Left", "Escape")
    desk.canvas.caret.select(10, 15)
    desk.canvas.moved(keep_focus=True)
    desk.keys("J")
    (stored,) = desk.stored()
    assert (stored.start, stored.end, stored.fragments) == (0, 15, ((0, 3), (10, 15)))
    pieces = [mark.pieces for line in desk.canvas.page.scene(0) for mark in line.marks]
    assert [len(found) for found in pieces] == [2]


def test_delete_undo_and_redo(bench: Open) -> None:
    desk = bench(SENTENCE)
    desk.keys("W", "1", "Delete")
    assert desk.mentions() == [] == desk.stored()
    desk.undo()
    assert desk.mentions() == [("PER", "محمدجواد")]
    desk.undo()
    assert desk.mentions() == []
    desk.redo()
    assert desk.mentions() == [("PER", "محمدجواد")]
    assert len(desk.stored()) == 1


def test_undo_reaches_back_over_closing_and_opening(bench: Open) -> None:
    desk = bench(SENTENCE)
    desk.keys("W", "1")
    document_id = desk.session.document_id
    desk.session.open_project(desk.path)
    assert document_id is not None
    desk.session.open_document(document_id)
    desk.undo()
    assert desk.mentions() == [] == desk.stored()


def test_tab_walks_the_mentions_and_clicking_again_goes_outward(bench: Open) -> None:
    desk = bench(SENTENCE)
    inner = start_of(SENTENCE, "ایران")
    outer = start_of(SENTENCE, "وزیر")
    desk.drag(inner, inner + 4)
    desk.keys("3")
    desk.drag(outer, inner + 4)
    desk.keys("5")
    assert desk.mentions() == [("ROLE", "وزیر امور خارجهٔ ایران"), ("GPE", "ایران")]
    desk.keys("Escape", "Tab")
    first = desk.session.focus
    desk.keys("Tab")
    assert {first, desk.session.focus} == {"e1", "e2"}
    desk.keys("Escape")
    desk.click(inner + 2)
    assert desk.session.focus == "e1", "the inner one first"
    desk.click(inner + 2)
    assert desk.session.focus == "e2"


def test_labelling_moves_no_letter_and_breaks_no_line_elsewhere(bench: Open) -> None:
    text = " ".join([SENTENCE] * 6)
    desk = bench(text)

    def lines() -> list[tuple[int, int]]:
        return [(line.start, line.end) for line in desk.canvas.page.ensure(0).lines]

    before, pixels = lines(), desk.point(40)
    for word in ("لاوروف", "مسکو"):
        desk.drag(text.index(word), text.index(word) + len(word) - 1)
        desk.keys("1")
    assert lines() == before and desk.point(40) == pixels


def test_a_change_that_cannot_be_saved_is_not_painted(bench: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = bench(SENTENCE)
    failures: list[AyarError] = []
    desk.session.save_failed.connect(failures.append)
    project = desk.session.project
    assert project is not None
    with monkeypatch.context() as broken:
        broken.setattr(project, "commit", lambda *_, **__: (_ for _ in ()).throw(AyarError("disk_full", drive="/")))
        desk.keys("W", "1")
        assert desk.mentions() == [] == desk.stored()
        assert [error.key for error in failures] == ["disk_full"] and not desk.session.editable
    assert desk.session.retry() and desk.mentions() == [("PER", "محمدجواد")] and desk.session.editable


@pytest.mark.parametrize(
    "text", [" .", "\n\n.\n", "\u200c.", "ـ", "😀", "a" * 9000, "ایران " * 4000, "\r\n\r\nایران"], ids=ascii
)
def test_odd_texts_open_scroll_and_take_keys(bench: Open, text: str) -> None:
    desk = bench(text)
    desk.keys("End", "Ctrl+End", "Up", "PageUp", "Down", "Ctrl+Home", "W", "Shift+W", "M", "Q", "O", "Escape")
    assert 0 <= desk.session.caret <= len(text)
    assert not desk.canvas.grab().isNull()


def test_switching_direction_and_size_fifty_times_keeps_the_text_in_sight(bench: Open) -> None:
    desk = bench(SENTENCE)

    def ink() -> int:
        image = desk.canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        return sum(image.pixelColor(x, y).lightness() < 100 for x in range(0, 832, 4) for y in range(50, 120, 2))

    before = ink()
    for _ in range(50):
        for layout in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            desk.canvas.setLayoutDirection(layout)
        desk.canvas.set_zoom(2.0)
        desk.canvas.set_zoom(1.0)
    assert ink() == before > 50
