"""A box put down as a picture looks as one that is drawn."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.canvas import stamps
from ui.canvas.stamps import Dashed, stamp

PAPER = QColor("#fffdf8")
Box = tuple[float, float, float, float]


def picture(box: Box, look: Dashed, ratio: float) -> QImage:
    image = QImage(400, 120, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(PAPER)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stamp(painter, box, look, ratio)
    return image


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("box", [(10.25, 7.5, 60.125, 30.0), (6.875, 12.125, 41.0, 33.375)], ids=["a", "b"])
@pytest.mark.parametrize("inside", [None, QColor(20, 90, 200, 60).rgba()], ids=["open", "filled"])
def test_a_stamp_looks_as_the_box_that_is_drawn(
    qtbot: QtBot, box: Box, inside: int | None, ratio: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = Dashed(QColor("#00aa55").rgba(), 1.3, (3.2, 2.6), 5.0, inside)
    stamped = picture(box, look, ratio)
    monkeypatch.setattr(stamps, "LARGEST", 0.0)
    drawn = picture(box, look, ratio)
    apart = 0
    for y in range(stamped.height()):
        for x in range(stamped.width()):
            one, other = stamped.pixelColor(x, y), drawn.pixelColor(x, y)
            for ours, theirs in ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue())):
                apart = max(apart, abs(ours - theirs))
    assert apart <= 3
    assert stamped.pixelColor(5, 5) == PAPER
    assert any(stamped.pixelColor(x, y) != PAPER for x in range(150) for y in range(10, 60))
