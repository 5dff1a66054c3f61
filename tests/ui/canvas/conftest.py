"""A canvas on a real project file, with the desk's keys bound, as the window has it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.annotation import Annotation
from models.document import Document, text_hash
from models.record import Record
from models.schema import Schema
from storage.project import Project
from ui.actions import Actions
from ui.annotate.desk import Desk
from ui.canvas.view import Canvas
from ui.session import Session
from ui.theme import LIGHT, Theme, load_fonts

USER = "نرگس"


@dataclass
class Bench:
    """What a test handles: the canvas, its session and desk, and the project file."""

    canvas: Canvas
    session: Session
    desk: Desk
    path: Path
    bot: QtBot

    def keys(self, *names: str) -> None:
        """Press keys by their Qt names, such as ``W``, ``Shift+Left`` or ``Ctrl+Z``."""
        for name in names:
            *held, key = name.split("+")
            modifiers = Qt.KeyboardModifier.NoModifier
            for one in held:
                modifiers |= {"Shift": Qt.KeyboardModifier.ShiftModifier, "Ctrl": Qt.KeyboardModifier.ControlModifier,
                              "Alt": Qt.KeyboardModifier.AltModifier}[one]  # fmt: skip
            self.bot.keyClick(self.canvas, getattr(Qt.Key, f"Key_{key}"), modifiers)

    def scan(self, evdev: int, qt_key: int, text: str) -> None:
        """Press the key at an evdev position under a layout that makes ``qt_key`` and ``text`` of it (X11)."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, qt_key, Qt.KeyboardModifier.NoModifier, evdev + 8, 0, 0, text)
            QApplication.sendEvent(self.canvas, event)

    def point(self, position: int) -> QPoint:
        """A point on the character at a code point, in the viewport."""
        index, typeset, line = self.canvas.page.locate(position)
        left, right = typeset.pieces(line, position, position + 1)[0]
        y = self.canvas.page.top_of(index) + line.baseline - 4 - self.canvas.scroll_place.top
        return QPointF((left + right) / 2, y).toPoint()

    def click(self, position: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, modifier, self.point(position))

    def drag(self, start: int, end: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press on the character ``start``, release on the character ``end``."""
        viewport, button = self.canvas.viewport(), Qt.MouseButton.LeftButton
        self.bot.mousePress(viewport, button, modifier, self.point(start))
        self.bot.mouseMove(viewport, self.point(end))
        self.bot.mouseRelease(viewport, button, modifier, self.point(end))

    def selected(self) -> str:
        selection = self.session.selection
        return self.session.text[slice(*selection)] if selection else ""

    def mentions(self) -> list[tuple[str, str]]:
        """(label, text) of everything on screen."""
        return [(a.label, self.session.text[a.start : a.end]) for a in self.session.layer]

    def stored(self) -> list[Annotation]:
        """What a second reader finds in the file."""
        with Project.open(self.path, write=False) as project:
            (document_id,) = project.document_ids()
            return list(project.set_for(document_id, USER).layer)

    def undo(self) -> None:
        self.session.undo()

    def redo(self) -> None:
        self.session.redo()


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path, root: Path) -> Iterator[Callable[[str], Bench]]:
    """Call it with a text: a project with that one document, opened in a shown canvas."""
    load_fonts()
    theme = Theme(LIGHT)
    theme.apply()
    session = Session(USER)
    actions = Actions(session)
    canvas = Canvas(session, theme, actions)
    desk = Desk(session, canvas, actions)
    canvas.resize(832, 600)
    qtbot.addWidget(canvas)

    def open_text(text: str, language: str = "fa") -> Bench:
        path = tmp_path / "bench.ayar"
        schema = Schema.load((root / "resources" / "schema" / "schema.json").read_bytes())
        document = Document(key="d1", text=text, text_sha256=text_hash(text), language=language)
        with Project.create(path, schema) as project:
            for _ in project.add([Record(document)]):
                pass
        session.open_project(path)
        assert session.project is not None
        (document_id,) = session.project.document_ids()
        session.open_document(document_id)
        canvas.show()
        canvas.setFocus()
        qtbot.waitExposed(canvas)
        return Bench(canvas, session, desk, path, qtbot)

    yield open_text
    session.close_project()
