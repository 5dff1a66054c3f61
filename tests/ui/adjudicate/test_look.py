"""The screen of adjudication in each language: whole words, visible focus, names for screen readers, Esc, zoom."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.adjudicate.conftest import Reviewer
from tests.ui.looking import come_to_rest, cut_off, focusable, name_of, shows_focus
from tests.ui.scenes import LANGUAGES, NARROWEST, WIDE
from ui.annotate.key_strip import CONTEXT
from ui.canvas.review import LANE
from ui.theme import ui_font

SCENES: dict[str, tuple[str, ...]] = {
    "boundary": (), "missing": ("Tab",), "argument": ("Tab", "Tab"), "label": ("Tab", "Tab", "Tab"),
    "document label": ("Shift+Tab",), "merge": ("M",), "parts": ("Tab", "Tab", "M", "1"), "editing": ("E", "1"),
    "value": ("Shift+Tab", "E"), "decided": ("1", "Shift+Tab"), "layer": ("V",), "agreed": ("A",),
    "reason": ("Shift+1",),
}  # fmt: skip


@pytest.mark.parametrize("size", [WIDE, NARROWEST])
@pytest.mark.parametrize("code", LANGUAGES)
def test_no_words_are_cut_off(reviewer: Reviewer, qtbot: QtBot, code: str, size: tuple[int, int]) -> None:
    window = reviewer.window
    window.shell.language.use(code)
    window.resize(*size)
    come_to_rest(window)
    cut = []
    for scene, keys in SCENES.items():
        reviewer.press(*keys)
        come_to_rest(window)
        cut += [f"{scene}: {each}" for each in cut_off(window)]
        for words, font in zip(window.page.strip.situation(), (ui_font(13, 600), ui_font(11.5)), strict=True):
            if QFontMetricsF(font).horizontalAdvance(words) > CONTEXT - 12:
                cut.append(f"{scene}: strip {words!r}")
        reviewer.press("Escape", "Escape")
        while reviewer.window.page.canvas.reviewing.layer is not None:
            reviewer.press("V")
        while window.page.top.undo.isEnabled():
            reviewer.press("Ctrl+Z")
        reviewer.bench.go_to(reviewer.bench.conflicts[0].place.id)
    assert not cut, "\n".join(dict.fromkeys(cut))


def test_focus_is_seen_and_told_everywhere(reviewer: Reviewer, qtbot: QtBot) -> None:
    with qtbot.waitActive(reviewer.window):
        reviewer.window.activateWindow()
    widgets = [widget for widget in focusable(reviewer.window) if widget is not reviewer.window.page.canvas]
    dim = [name_of(widget) for widget in widgets if not shows_focus(widget)]
    nameless = [name_of(widget) for widget in widgets if not told(widget)]
    assert (dim, nameless) == ([], [])


def told(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_a_card_says_what_it_shows(reviewer: Reviewer) -> None:
    """Number, who, what: nothing by colour alone."""
    reviewer.window.page.documents.hide()
    first = reviewer.desk.cards.cards[0].accessibleName()
    assert first.startswith("1. Annotator") and "words" in first and "وزیر خارجهٔ" in first


def test_f6_goes_through_queue_text_and_cards_and_escape_leads_back(reviewer: Reviewer) -> None:
    canvas, desk = reviewer.window.page.canvas, reviewer.desk
    reviewer.press("F6")
    assert desk.cards.isAncestorOf(focused())
    reviewer.press("F6")
    assert desk.queue.isAncestorOf(focused())
    reviewer.press("Down")
    assert reviewer.bench.entry is not None and reviewer.bench.entry.place.type != "boundary"
    reviewer.press("Escape")
    assert canvas.hasFocus()
    reviewer.press("C")
    assert isinstance(focused(), QLineEdit)
    reviewer.press("Escape")
    assert canvas.hasFocus()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_the_staff_has_room_at_every_size(reviewer: Reviewer) -> None:
    """No lane of the open conflict lies on the words of the next line."""
    canvas = reviewer.window.page.canvas
    for zoom in (1.0, 2.0, 0.8):
        canvas.set_zoom(zoom)
        review, page = canvas.reviewing.review, canvas.page
        assert review is not None
        _, typeset, line = page.locate(review.wash[0][0])
        lowest = line.baseline + 0.45 * typeset.em + (9 + (len(review.lanes) - 1) * LANE) * zoom
        assert line.top + line.height - lowest > 4 * zoom


def test_entering_and_leaving_keep_the_place_in_the_text(reviewer: Reviewer) -> None:
    reviewer.press("Tab", "Tab")
    caret = reviewer.window.shell.session.caret
    assert caret > 0
    reviewer.press("Ctrl+1")
    assert reviewer.window.shell.session.caret == caret
