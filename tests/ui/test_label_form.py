"""Document labels by keys and in the form: saved at once, counted, wrong values refused."""

from __future__ import annotations

import pytest

from tests.ui.conftest import Recorder
from tests.ui.scripted_annotator import ScriptedAnnotator
from ui import i18n
from ui.annotate.label_form import put_label
from ui.main_window import MainWindow


@pytest.mark.usefixtures("heard")
def test_d_and_a_digit_fill_the_first_label_and_go_on(opened: MainWindow) -> None:
    hands = ScriptedAnnotator(opened)
    for key in ("D", "1", "2"):
        hands.press(key)
    labels = opened.page.canvas.session.layer.labels
    assert list(labels) == ["genre", "main_event"]
    heading = opened.page.inspector.document.labels._progress()
    assert heading == i18n.tr("labels.progress", n=2, total=4)


def test_a_value_that_the_label_does_not_take_is_said_and_not_set(opened: MainWindow, heard: Recorder) -> None:
    session = opened.page.canvas.session
    put_label(session, "genre", "poem")
    assert (session.layer.labels, heard.shown[-1]) == ({}, ("error", "bad_value"))


@pytest.mark.usefixtures("heard")
def test_zones_are_accepted_and_changed_by_keys(opened: MainWindow) -> None:
    hands = ScriptedAnnotator(opened)
    for key in ("Z", "Return"):
        hands.press(key)
    layer = opened.page.canvas.session.layer
    zones = [a for a in layer if a.kind == "zone"]
    assert zones
    for key in ("Ctrl+Home", "8", "Escape"):
        hands.press(key)
    assert [a.label for a in layer if a.kind == "zone" and a.start == 0] == ["END_MARK"]
