"""A document that two people have read, open in adjudication, and hands to decide with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.annotation import Annotation, Argument
from models.annotation_set import FINISHED, GOLD, AnnotationSet
from models.document import Document, text_hash
from models.record import Record
from storage import sample
from tests.ui.conftest import TEXT, Recorder
from ui.adjudicate.bench import Bench, Entry
from ui.adjudicate.desk import AdjudicationDesk
from ui.main_window import MainWindow

MODIFIERS = {
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


def span(words: str, nth: int = 0) -> tuple[int, int]:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return start, start + len(words)


def made(identifier: str, label: str, words: str, kind: str = "entity", nth: int = 0, **more: Any) -> Annotation:
    start, end = span(words, nth)
    return Annotation(id=identifier, kind=kind, label=label, start=start, end=end, **more)


def reading(author: str, *annotations: Annotation, **labels: Any) -> AnnotationSet:
    found = {a.id: a for a in annotations}
    return AnnotationSet(author=author, status=FINISHED, annotations=found, labels=labels, last_number=len(found))


def filled(*pairs: tuple[str, str]) -> tuple[Argument, ...]:
    return tuple(Argument(role, target) for role, target in pairs)


# A and B agree on «تهران»; they differ in a boundary, a missing mention, an argument, a label and a document label.
A = reading(
    "مریم",
    made("e1", "ROLE", "وزیر خارجهٔ ایران"),
    made("e2", "GPE", "ایران"),
    made("e3", "GPE", "تهران"),
    made("e4", "GPE", "دوحه"),
    made("v5", "CONSULT", "سخن", "event", arguments=filled(("ACTOR", "e1"), ("PLACE", "e3"))),
    genre="news_report",
)
B = reading(
    "بهرام",
    made("e1", "ROLE", "وزیر خارجهٔ"),
    made("e2", "GPE", "تهران"),
    made("e3", "LOC", "دوحه"),
    made("v4", "CONSULT", "سخن", "event", arguments=filled(("ACTOR", "e1"))),
    genre="commentary",
)


def document(key: str = "k0") -> Document:
    text = f"{TEXT}\n{key}"
    return Document(key=key, text=text, text_sha256=text_hash(text), title=f"خبر {key}", language="fa")


def make(path: Path, *readings: AnnotationSet, documents: int = 2) -> Path:
    with sample.create(path, title="کار") as project:
        records = [Record(document(f"k{n}"), layer) for n in range(documents) for layer in readings]
        for _ in project.add(records):
            pass
    return path


@dataclass
class Reviewer:
    """Presses keys where the keyboard is; ``presses`` counts them."""

    window: MainWindow
    presses: int = 0

    @property
    def desk(self) -> AdjudicationDesk:
        found = self.window.modes.built["adjudicate"]
        assert isinstance(found, AdjudicationDesk)
        return found

    @property
    def bench(self) -> Bench:
        return self.desk.bench

    @property
    def gold(self) -> AnnotationSet:
        """Gold as it is on disk."""
        session = self.window.shell.session
        assert session.project is not None and session.document_id is not None
        return session.project.set_for(session.document_id, session.author, GOLD).layer

    def press(self, *keys: str) -> None:
        for each in keys:
            *held, key = each.split("+")
            modifiers = Qt.KeyboardModifier.NoModifier
            for name in held:
                modifiers |= MODIFIERS[name]
            target = QApplication.focusWidget() or self.window.page.canvas
            QTest.keyClick(target, getattr(Qt.Key, f"Key_{key}"), modifiers)
            QApplication.processEvents()
            self.presses += 1

    def entry(self, place_type: str, kind: str = "entity") -> Entry:
        return next(e for e in self.bench.entries if (e.place.type, e.place.kind) == (place_type, kind))

    def go_to(self, place_type: str, kind: str = "entity") -> Entry:
        """By Tab alone."""
        wanted = self.entry(place_type, kind).place.id
        for _ in self.bench.entries:
            if self.bench.current == wanted:
                break
            self.press("Tab")
        assert self.bench.current == wanted
        return self.entry(place_type, kind)

    def number_of(self, author: str) -> str:
        """The digit that takes this person's version."""
        return str(next(n for n, v in enumerate(self.bench.versions, 1) if author in v.authors))


@pytest.fixture
def reviewer(window: MainWindow, heard: Recorder, tmp_path: Path) -> Reviewer:
    assert window.projects.open(make(tmp_path / "work.ayar", A, B))
    window.page.canvas.setFocus()
    hands = Reviewer(window)
    hands.press("Ctrl+2")
    assert window.shell.session.mode == "adjudicate"
    return hands
