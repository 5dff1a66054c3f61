"""The type palette by real keys: found by name, code and wrong layout, taken by key, digit, Enter or click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Recorder
from tests.ui.scripted_annotator import ScriptedAnnotator
from ui.annotate.palette import DROP, ROWS, SOFT, Palette, Shadow, draw_shadow
from ui.main_window import MainWindow

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def hands(opened: MainWindow, heard: Recorder, qtbot: QtBot) -> ScriptedAnnotator:
    """Two words are selected and E was pressed: the types of events are offered."""
    with qtbot.waitActive(opened):
        opened.activateWindow()
    opened.page.canvas.setFocus()
    hands = ScriptedAnnotator(opened)
    for key in ("W", "W", "E"):
        hands.press(key)
    return hands


@pytest.fixture
def palette(hands: ScriptedAnnotator) -> Palette:
    return shown(hands)


def shown(hands: ScriptedAnnotator) -> Palette:
    (found,) = (each for each in hands.window.findChildren(Palette) if each.isVisible())
    return found


def write(palette: Palette, words: str) -> None:
    """Letter by letter, as a Persian or Arabic keyboard sends them too."""
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(palette.field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def ids(palette: Palette) -> list[str]:
    return [entry.id for entry in palette.model.rows]


def event(hands: ScriptedAnnotator) -> str:
    (made,) = (a for a in hands.session.layer if a.kind == "event")
    return made.label


def test_every_active_type_is_offered_with_its_key(hands: ScriptedAnnotator, palette: Palette) -> None:
    project = hands.session.project
    assert project is not None
    assert set(ids(palette)) == {label.id for label in project.schema.labels("event") if label.active}
    keys = [entry.key for entry in palette.model.rows if entry.key]
    assert len(keys) == len(set(keys))
    assert palette.field.hasFocus()


@pytest.mark.parametrize("typed", ["consult", "CONS", "رایزن", "دیدار", "لقاء", "vhdck"])
def test_a_type_is_found_by_any_of_its_names(palette: Palette, typed: str) -> None:
    """In three languages, by its code, and by the keys of «رایزن» under an English layout."""
    write(palette, typed)
    assert "CONSULT" in ids(palette)[:3]
    assert palette.view.currentIndex().row() == 0


def test_enter_takes_the_first_one_and_the_text_has_the_keyboard(hands: ScriptedAnnotator, palette: Palette) -> None:
    QTest.keyClicks(palette.field, "AID")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert event(hands) == "AID"
    assert not palette.isVisible()
    assert hands.canvas.hasFocus()


def test_a_digit_takes_the_row_of_that_number(hands: ScriptedAnnotator, palette: Palette) -> None:
    third = ids(palette)[2]
    QTest.keyClick(palette.field, Qt.Key.Key_3)
    assert event(hands) == third


def test_alt_and_a_letter_take_at_once_and_a_bare_letter_types(hands: ScriptedAnnotator, palette: Palette) -> None:
    QTest.keyClicks(palette.field, "w")
    assert palette.field.text() == "w"
    palette.field.clear()
    wanted = next(entry.id for entry in palette.model.rows if entry.key == "KeyW" and entry.alt)
    QTest.keyClick(palette.field, Qt.Key.Key_W, ALT)
    assert event(hands) == wanted


def test_arrows_go_round_and_a_click_takes(hands: ScriptedAnnotator, palette: Palette, qtbot: QtBot) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.view.currentIndex().row() == len(ids(palette)) - 1
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.view.currentIndex().row() == 0
    second = palette.model.index(1)
    qtbot.mouseClick(palette.view.viewport(), Qt.MouseButton.LeftButton, pos=palette.view.visualRect(second).center())
    assert event(hands) == palette.model.rows[1].id


def test_escape_changes_nothing_and_keeps_the_selection(hands: ScriptedAnnotator, palette: Palette) -> None:
    before = hands.session.selection
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert (len(hands.session.layer.annotations), hands.session.selection) == (0, before)
    assert hands.canvas.hasFocus()


def test_nothing_found_takes_nothing(hands: ScriptedAnnotator, palette: Palette) -> None:
    QTest.keyClicks(palette.field, "qqqqzz")
    assert ids(palette) == []
    picture = palette.view.grab().toImage()
    shades = {picture.pixel(x, y) for x in range(picture.width()) for y in range(40)}
    assert len(shades) > 5  # it says so
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert len(hands.session.layer.annotations) == 0


@pytest.mark.parametrize("code", ["en", "fa", "ar"])
def test_the_highlighted_one_is_defined_in_the_language_of_the_interface(
    hands: ScriptedAnnotator, palette: Palette, code: str
) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    hands.window.shell.language.use(code)
    hands.press("E")
    project, again = hands.session.project, shown(hands)
    assert project is not None
    chosen = project.schema.label("event", again.model.rows[0].id)
    assert chosen is not None
    assert again.model.rows[0].title == chosen.name_in(code)
    assert again.detail.text() == chosen.definition_in(code)
    assert again.detail.isVisible()


@pytest.mark.parametrize("size", [(1440, 900), (800, 600)])
def test_it_stands_inside_the_window_and_not_on_the_sentence(
    hands: ScriptedAnnotator, palette: Palette, size: tuple[int, int]
) -> None:
    window = hands.window
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    window.resize(*size)
    hands.press("E")
    again = shown(hands)
    assert window.rect().contains(again.geometry())
    start, end = hands.session.selection or (0, 0)
    box = hands.canvas.page.first_box(start, end)
    words = hands.canvas.viewport().mapTo(window, hands.canvas.viewport().rect().topLeft())
    top = words.y() + box.top - hands.canvas.scroll_place.top
    assert again.geometry().top() >= top + box.height or again.geometry().bottom() <= top
    assert again.height() <= again._height(ROWS)


@pytest.mark.parametrize("size", [QSize(464, 300), QSize(600, 91)])
def test_the_shadow_of_any_size_is_what_drawing_it_gives(qtbot: QtBot, size: QSize) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    shadow = Shadow(parent)
    shadow.lie_under(QRect(QPoint(SOFT, SOFT - DROP), size - QSize(2 * SOFT, 2 * SOFT)))
    drawn = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    drawn.fill(Qt.GlobalColor.transparent)
    seen = QImage(drawn)
    with QPainter(drawn) as painter:
        draw_shadow(painter, QRectF(QPointF(), drawn.deviceIndependentSize()))
    shadow.render(seen, QPoint(), QRegion(), QWidget.RenderFlag(0))
    assert seen == drawn
