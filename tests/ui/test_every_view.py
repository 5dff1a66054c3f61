"""Every view, panel, popup, mode and dialog in each language: whole words, at the narrowest window too."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Recorder
from tests.ui.dialogs.test_dialogs import MAKERS
from tests.ui.looking import come_to_rest, cut_off, focusable, name_of, shows_focus
from tests.ui.scenes import LANGUAGES, NARROWEST, SCENES, WIDE, annotate, home, walk
from ui.annotate.key_strip import CONTEXT
from ui.main_window import MainWindow
from ui.theme import ui_font


@pytest.fixture
def sample(window: MainWindow, heard: Recorder, qtbot: QtBot) -> MainWindow:
    """The sample project with an entity, an event and a stance in its first document."""
    window.projects.open_sample()
    qtbot.waitUntil(lambda: window.shell.session.project is not None, timeout=20_000)
    annotate(window)
    with qtbot.waitActive(window):
        window.activateWindow()
    window.page.canvas.setFocus()
    return window


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Until nothing runs and what it found is laid out."""
    qtbot.waitUntil(lambda: not window.shell.jobs.running)
    come_to_rest(window)


@pytest.mark.parametrize("size", [WIDE, NARROWEST])
@pytest.mark.parametrize("code", LANGUAGES)
def test_no_words_of_a_view_are_cut_off(sample: MainWindow, qtbot: QtBot, code: str, size: tuple[int, int]) -> None:
    sample.shell.language.use(code)
    sample.resize(*size)
    come_to_rest(sample)
    cut = []
    for scene in walk(sample, lambda: settle(sample, qtbot)):
        cut += [f"{scene}: {each}" for each in cut_off(sample)]
        if (sample.width(), sample.height()) != size:
            cut.append(f"{scene}: the window grew to {sample.width()} by {sample.height()}")
        title, detail = sample.page.strip.situation()
        for words, font in ((title, ui_font(13, 600)), (detail, ui_font(11.5))):
            if QFontMetricsF(font).horizontalAdvance(words) > CONTEXT - 12:
                cut.append(f"{scene}: strip {words!r}")
    assert not cut, "\n".join(dict.fromkeys(cut))


@pytest.mark.parametrize("name", sorted(MAKERS))
@pytest.mark.parametrize("code", LANGUAGES)
def test_no_words_of_a_dialog_are_cut_off(opened: MainWindow, qtbot: QtBot, name: str, code: str) -> None:
    opened.shell.language.use(code)
    dialog = MAKERS[name](opened.shell, opened)
    qtbot.addWidget(dialog)
    dialog.show()
    come_to_rest(dialog)
    cut = list(cut_off(dialog))
    dialog.reject()
    qtbot.waitUntil(lambda: not opened.shell.jobs.running)
    assert not cut, "\n".join(cut)


@pytest.mark.parametrize("name", sorted(MAKERS))
def test_focus_is_seen_and_told_everywhere_in_a_dialog(opened: MainWindow, qtbot: QtBot, name: str) -> None:
    dialog = MAKERS[name](opened.shell, opened)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    come_to_rest(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    widgets = focusable(dialog)
    dim = [name_of(widget) for widget in widgets if not shows_focus(widget)]
    nameless = [name_of(widget) for widget in widgets if not told(widget)]
    reached = tabbed(dialog, len(widgets))
    lost = [name_of(widget) for widget in widgets if widget not in reached and not by_arrows(widget, reached)]
    dialog.reject()
    qtbot.waitUntil(lambda: not opened.shell.jobs.running)
    assert widgets
    assert (dim, nameless, lost) == ([], [], [])


@pytest.mark.parametrize("scene", ["entity", "event", "document tab", "find", "identical", "project search"])
def test_focus_is_seen_and_told_everywhere_in_the_window(sample: MainWindow, qtbot: QtBot, scene: str) -> None:
    home(sample)
    SCENES[scene](sample)
    come_to_rest(sample)
    widgets = [widget for widget in focusable(sample) if widget is not sample.page.canvas]
    dim = [name_of(widget) for widget in widgets if not shows_focus(widget)]
    nameless = [name_of(widget) for widget in widgets if not told(widget)]
    assert (dim, nameless) == ([], [])


def told(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def by_arrows(widget: QWidget, reached: set[QWidget]) -> bool:
    """One of several choices: Tab goes to one of them, the arrows to the others."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = cast("QButtonGroup | None", widget.group())
    if group is not None:
        return group.exclusive() and bool(reached & set(group.buttons()))
    return widget.autoExclusive() and any(type(other) is type(widget) for other in reached)


def tabbed(top: QWidget, most: int) -> set[QWidget]:
    """Where Tab leads to, from wherever the keyboard is, once around."""
    reached: set[QWidget] = set()
    for _ in range(2 * most + 2):
        now = QApplication.focusWidget()
        if now is None:
            break
        reached.add(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return reached


def test_the_caret_shows_that_the_text_has_the_keyboard(sample: MainWindow) -> None:
    home(sample)
    canvas = sample.page.canvas
    before = canvas.viewport().grab().toImage()
    sample.page.documents.table.setFocus()
    assert canvas.viewport().grab().toImage() != before


def test_f6_goes_through_list_text_and_inspector(sample: MainWindow) -> None:
    page = sample.page
    home(sample)
    order = []
    for _ in range(4):
        now = QApplication.focusWidget()
        assert now is not None
        panes = {"list": page.documents, "text": page.canvas, "inspector": page.inspector}
        order += [name for name, pane in panes.items() if pane is now or pane.isAncestorOf(now)]
        QTest.keyClick(now, Qt.Key.Key_F6)
    assert order == ["text", "inspector", "list", "text"]


def test_the_strip_can_be_read_but_not_reached(sample: MainWindow) -> None:
    home(sample)
    sample.page.strip.repaint()
    strip = QAccessible.queryAccessibleInterface(sample.page.strip)
    assert strip.text(QAccessible.Text.Name)
    assert "W" in strip.text(QAccessible.Text.Description)
    assert sample.page.strip not in focusable(sample)


def test_escape_leads_out_of_everything_to_the_text(sample: MainWindow, qtbot: QtBot) -> None:
    stuck = []
    for scene in walk(sample, lambda: settle(sample, qtbot)):
        if scene == "notice":
            continue
        for _ in range(4):
            now = QApplication.focusWidget()
            assert now is not None, scene
            QTest.keyClick(now, Qt.Key.Key_Escape)
        page = sample.page
        if QApplication.focusWidget() is not page.canvas or page.modes.current is not None:
            stuck.append(f"{scene}: {name_of(QApplication.focusWidget() or sample)}")
    assert not stuck, "\n".join(stuck)


def test_letters_typed_in_a_field_stay_there(sample: MainWindow, qtbot: QtBot) -> None:
    """No letter that is a key of the canvas does anything while a text field has the keyboard."""
    session = sample.shell.session
    before = dict(session.layer.annotations)
    for scene in ("find", "commands", "all labels", "project search"):
        home(sample)
        SCENES[scene](sample)
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit), scene
        field.clear()
        QTest.keyClicks(field, "wqmxafdsrlgtvcj")
        assert field.text() == "wqmxafdsrlgtvcj", scene
        assert session.layer.annotations == before


@pytest.mark.parametrize("code", LANGUAGES)
def test_twice_as_large_fits_the_width(sample: MainWindow, qtbot: QtBot, code: str) -> None:
    """200 % in the narrowest window: nothing to scroll sideways to, every line inside the paper."""
    sample.shell.language.use(code)
    sample.resize(*NARROWEST)
    canvas = sample.page.canvas
    canvas.set_zoom(2.0)
    come_to_rest(sample)
    assert canvas.horizontalScrollBar().maximum() == 0
    width = canvas.viewport().width()
    for index in canvas.page.visible(0, canvas.page.height):
        typeset = canvas.page.ensure(index)
        for line in typeset.lines:
            for left, right in typeset.pieces(line, line.start, line.end):
                assert left >= -1
                assert right <= width + 1
    assert not list(cut_off(sample))
