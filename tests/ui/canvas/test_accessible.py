"""The canvas as a screen reader gets it, asked for in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from models import roles
from tests.ui.canvas.conftest import Bench
from ui import i18n
from ui.canvas.accessible import CanvasAccess

TEXT = "وزیر خارجهٔ ایران در تهران سخن گفت.\n\nاو به دوحه رفت."
NAME = QAccessible.Text.Name
DESCRIPTION = QAccessible.Text.Description


@pytest.fixture
def listening() -> Iterator[None]:
    """As if a screen reader were there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def reader(bench: Callable[[str], Bench], listening: None) -> Bench:
    opened = bench(TEXT)
    CanvasAccess(opened.canvas)
    return opened


def document(bench: Bench) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(bench.canvas)


def children(bench: Bench) -> list[QAccessibleInterface]:
    whole = document(bench)
    return [whole.child(n) for n in range(whole.childCount())]


def label(bench: Bench, words: str, key: str) -> None:
    start = bench.session.text.index(words)
    bench.canvas.select(start, start + len(words))
    bench.keys(key)


def test_one_child_for_each_paragraph_with_text(reader: Bench) -> None:
    assert document(reader).role() == QAccessible.Role.Document
    found = children(reader)
    assert [child.text(NAME) for child in found] == [line for line in TEXT.split("\n") if line]
    assert {child.role() for child in found} == {QAccessible.Role.Paragraph}
    assert [document(reader).indexOfChild(child) for child in found] == [0, 1]
    assert document(reader).child(2) is None


def test_children_are_where_they_are_painted(reader: Bench) -> None:
    first, second = (child.rect() for child in children(reader))
    viewport = reader.canvas.viewport()
    whole = QRect(viewport.mapToGlobal(viewport.rect().topLeft()), viewport.size())
    assert whole.contains(first)
    assert first.bottom() < second.top()
    found = document(reader).childAt(second.center().x(), second.center().y())
    assert found.text(NAME) == "او به دوحه رفت."


@pytest.mark.parametrize(
    ("language", "words"),
    [("fa", "مکان سیاسی، تهران، ۲ از ۲"), ("en", "Political place, تهران, 2 of 2"), ("ar", "تهران، ٢ من ٢")],
)
def test_mentions_are_described_in_the_interface_language(reader: Bench, language: str, words: str) -> None:
    label(reader, "ایران", "3")
    label(reader, "تهران", "3")
    i18n.set_language(language)
    first, second = children(reader)
    assert words.split("، ", 1)[-1].split(", ", 1)[-1] in first.text(DESCRIPTION)
    assert len(first.text(DESCRIPTION).split("\n")) == 2
    assert second.text(DESCRIPTION) == ""


def test_what_a_mention_does_and_who_fills_a_role_is_told(reader: Bench) -> None:
    session = reader.session
    assert session.project is not None
    schema, start = session.project.schema, session.text.index("سخن گفت")
    label(reader, "وزیر خارجهٔ ایران", "1")
    actor = session.focused
    assert actor is not None
    assert session.commit(roles.new_event(session.layer, schema, session.text, start, start + 7, "CONSULT"))
    (event,) = [a for a in session.layer if a.kind == "event"]
    filled = roles.fill(session.layer, schema, event, "ACTOR", actor.id)
    assert filled is not None
    assert session.commit(filled)
    i18n.set_language("fa")
    told = children(reader)[0].text(DESCRIPTION).split("\n")
    assert told == [
        "شخص، وزیر خارجهٔ ایران، ۱ از ۱؛ کنشگر دیدار و رایزنی",
        "دیدار و رایزنی، سخن گفت، ۱ از ۱؛ کنشگر: وزیر خارجهٔ ایران",
    ]


def test_the_paragraph_of_the_caret_has_the_focus(reader: Bench) -> None:
    reader.canvas.select(len(TEXT) - 3, len(TEXT) - 3)
    first, second = children(reader)
    assert document(reader).focusChild().text(NAME) == second.text(NAME)
    assert second.state().focused
    assert not first.state().focused
    assert first.state().readOnly


def test_only_what_is_in_view_is_a_child(bench: Callable[[str], Bench], listening: None) -> None:
    opened = bench("\n".join(f"بند شمارهٔ {n} از متنی بلند" for n in range(200)))
    CanvasAccess(opened.canvas)
    assert 3 < document(opened).childCount() < 30
    opened.canvas.verticalScrollBar().setValue(opened.canvas.verticalScrollBar().maximum())
    assert "199" in children(opened)[-1].text(NAME)


def test_another_document_leaves_nothing_of_the_one_before(reader: Bench) -> None:
    old = children(reader)
    assert reader.session.document_id is not None
    reader.session.open_document(reader.session.document_id)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [child.text(NAME) for child in children(reader)] == [line for line in TEXT.split("\n") if line]
    assert old


def test_nothing_is_made_while_nobody_listens(bench: Callable[[str], Bench]) -> None:
    opened = bench(TEXT)
    access = CanvasAccess(opened.canvas)
    label(opened, "تهران", "3")
    opened.keys("Left", "Down", "Z")
    assert access.made == 0
