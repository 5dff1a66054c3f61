"""What points to an argument out of sight stands in the margin, not on the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter

from tests.ui.scripted_annotator import ScriptedAnnotator
from ui.canvas.painting import Tags
from ui.main_window import MainWindow


def test_names_of_roles_out_of_sight_stand_beside_the_text(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    hands = ScriptedAnnotator(opened)
    for word, keys in (("ایران", ("3",)), ("خارجهٔ", ("5",)), ("آرام", ("E", "Alt+A", "F", "Equal", "F", "Escape"))):
        start = hands.session.text.index(word)
        hands.select(start, start + len(word))
        for key in keys:
            hands.press(key)
    hands.canvas.set_zoom(1.5)
    opened.resize(1440, 250)
    hands.canvas.verticalScrollBar().setValue(hands.canvas.verticalScrollBar().maximum())
    drawn: list[tuple[str, QPointF]] = []
    kept = Tags.draw

    def draw(tags: Tags, painter: QPainter, words: str, at: QPointF) -> None:
        drawn.append((words, at))
        kept(tags, painter, words, at)

    monkeypatch.setattr(Tags, "draw", draw)
    hands.canvas.viewport().grab()
    places = [at for words, at in drawn if words == "Actor"]
    metrics = hands.canvas.page.metrics
    width = QFontMetricsF(hands.canvas.tags.font).horizontalAdvance("Actor")
    assert len(places) == 2
    assert all(metrics.right < at.x() and at.x() + width <= metrics.view for at in places)
    assert abs(places[0].y() - places[1].y()) >= 10, "one name does not lie on the other"
