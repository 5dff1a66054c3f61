"""What nothing can be faster than: the disk's own fsync, and Qt painting the same text with nothing on it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QTextLayout, QTextOption

from benchmarks.measuring import Lab, Row, Sample
from benchmarks.texts import article

SUITE: Final = "floors"
WRITTEN: Final = bytes(4096)
VIEW: Final = (832, 700)
"""Pixels of the text's viewport in a window of 1440 × 900."""
EM, PITCH, MARGIN = 20, 44.0, 66.0


def measure(lab: Lab) -> Iterator[Row]:
    yield Row(SUITE, "fsync of 4 KB appended", "same disk", fsync(lab.folder, lab.times(500)))
    text = article(4_000, 1)
    yield Row(SUITE, "one screen of bare text, set and painted", "QTextLayout", set_and_painted(text, lab.times(100)))
    yield Row(SUITE, "one screen of bare text, painted", "QTextLayout", painted(text, lab.times(300)))


def fsync(folder: Path, times: int) -> Sample:
    """Append and fsync, as the write-ahead log does once for each edit."""
    sample, path = Sample(), folder / "floor.bin"
    with path.open("wb", buffering=0) as out:
        for _ in range(times):

            def append() -> None:
                out.write(WRITTEN)
                os.fsync(out.fileno())

            sample.time(append)
    path.unlink()
    return sample


def set_and_painted(text: str, times: int) -> Sample:
    """What fills one screen, broken into lines and painted: the floor of opening."""
    sample, image = Sample(), QImage(*VIEW, QImage.Format.Format_RGB32)
    for _ in range(times):
        sample.time(lambda: paint(image, screen(text)))
    return sample


def painted(text: str, times: int) -> Sample:
    """The same with the lines ready: the floor of a frame."""
    sample, image, ready = Sample(), QImage(*VIEW, QImage.Format.Format_RGB32), screen(text)
    for _ in range(times):
        sample.time(lambda: paint(image, ready))
    return sample


def screen(text: str) -> list[tuple[float, QTextLayout]]:
    """The paragraphs that fill the view, each with its top in pixels."""
    font = QFont("Vazirmatn")
    font.setPixelSize(EM)
    option = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    found: list[tuple[float, QTextLayout]] = []
    top = 0.0
    for paragraph in text.split("\n"):
        if top >= VIEW[1]:
            break
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        found.append((top, layout))
        top += lay_out(layout)
    return found


def lay_out(layout: QTextLayout) -> float:
    """Breaks a paragraph into lines as far apart as the canvas has them; its height in pixels."""
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(VIEW[0] - 2 * MARGIN)
        line.setPosition(QPointF(MARGIN, y))
        y += PITCH
    layout.endLayout()
    return y


def paint(image: QImage, layouts: list[tuple[float, QTextLayout]]) -> None:
    with QPainter(image) as painter:
        painter.fillRect(image.rect(), Qt.GlobalColor.white)
        for top, layout in layouts:
            layout.draw(painter, QPointF(0, top))
