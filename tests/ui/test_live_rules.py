"""Every rule of the schema, broken in the window: listed in three languages, clickable, stopping or asking once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.annotation import Annotation, Argument
from models.edits import Change, Edit
from models.schema_parts import ERROR
from tests.ui.conftest import TEXT, Recorder
from tests.ui.scenes import LANGUAGES
from ui.annotate.inspector import DOCUMENT, FINDINGS
from ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def made(identifier: str, kind: str, label: str, start: int, end: int, **more: Any) -> Annotation:
    return Annotation(id=identifier, kind=kind, label=label, start=start, end=end, **more)


def entity(n: int, part: str, label: str = "ORG", **attributes: Any) -> Annotation:
    start = TEXT.index(part)
    return made(f"e{n}", "entity", label, start, start + len(part), attributes={"mention": "NAM", **attributes})


def event(label: str = "CONSULT", *arguments: tuple[str, str | None], **attributes: Any) -> Annotation:
    start, filled = TEXT.index("سخن"), tuple(Argument(role, target) for role, target in arguments)
    return made("v1", "event", label, start, start + 3, arguments=filled, attributes=attributes)


def stance(*arguments: tuple[str, str | None]) -> Annotation:
    filled = tuple(Argument(role, target) for role, target in arguments)
    return made("s1", "stance", "support", 0, TEXT.index("\n"), arguments=filled)


def zone(label: str) -> Annotation:
    start = TEXT.index("\n") + 1
    return made("z1", "zone", label, start, len(TEXT))


NESTED = ("وزیر خارجهٔ ایران امروز در تهران", "وزیر خارجهٔ ایران امروز", "وزیر خارجهٔ ایران", "وزیر خارجهٔ", "وزیر")
BREACHES: dict[str, tuple[Annotation, ...]] = {
    "R1": (replace(entity(1, "ایران"), end=10_000),),
    "R2": (entity(1, "امروز", "TIME"), event("CONSULT", ("ACTOR", "e1"))),
    "R3": (entity(1, "ایران"), stance(("HOLDER", "e1"))),
    "R4": (entity(1, "وزیر خارجهٔ"), entity(2, "خارجهٔ ایران")),
    "R5": (event("CONSULT", ("ACTOR", None), mode=["withdraw"]),),
    "R6": (zone("READER_COMMENT"), entity(1, "دوحه", "GPE")),
    "R7": (event("AID"),),
    "R8": (entity(1, "ایران "),),
    "R9": (entity(1, "ایران", "GPE", entity_ref="X"), entity(2, "تهران", "PER", entity_ref="X")),
    "R10": (entity(1, "وزیر", "ROLE", mention="NOM"), entity(2, "او", "PER", mention="PRO")),
    "R11": (entity(1, "ایرا"),),
    "R12": tuple(entity(n, part) for n, part in enumerate(NESTED)),
    "R13": (entity(1, "ایران"),),
}


def broken(window: MainWindow, rule: str) -> None:
    changes = tuple(Change(None, annotation) for annotation in BREACHES[rule])
    assert window.shell.session.commit(Edit("label", changes))
    window.page.inspector.watch.catch_up()


def rows(window: MainWindow, rule: str) -> list[int]:
    window.page.inspector.show_tab(FINDINGS)
    return [n for n, finding in enumerate(window.page.inspector.findings.model.rows) if finding.rule == rule]


@pytest.fixture
def words(opened: MainWindow) -> Callable[[int], str]:
    model = opened.page.inspector.findings.model
    return lambda n: str(model.index(n).data(Qt.ItemDataRole.DisplayRole))


def test_every_rule_of_the_schema_is_broken_here(opened: MainWindow) -> None:
    project = opened.shell.session.project
    assert project is not None
    assert {rule.id for rule in project.schema.rules} == BREACHES.keys()


@pytest.mark.usefixtures("heard")
@pytest.mark.parametrize("rule", BREACHES)
def test_a_breach_is_listed_in_words_and_goes_with_undo(
    opened: MainWindow, words: Callable[[int], str], rule: str
) -> None:
    opened.page.inspector.watch.catch_up()
    before = len(rows(opened, rule))  # the labels of the document are empty from the start
    broken(opened, rule)
    listed = rows(opened, rule)
    assert len(listed) > (0 if rule == "R13" else before)
    told = set()
    for code in LANGUAGES:
        opened.shell.language.use(code)
        told.add(words(listed[0]))
        assert not set("{}") & set(words(listed[0]))
    assert len(told) == len(LANGUAGES)
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Z, CTRL)
    opened.page.inspector.watch.catch_up()
    assert len(rows(opened, rule)) == before


@pytest.mark.usefixtures("heard")
@pytest.mark.parametrize("rule", BREACHES)
def test_a_click_goes_to_the_place(opened: MainWindow, qtbot: QtBot, rule: str) -> None:
    broken(opened, rule)
    view, n = opened.page.inspector.findings.view, rows(opened, rule)[0]
    finding = opened.page.inspector.findings.model.rows[n]
    index = opened.page.inspector.findings.model.index(n)
    view.scrollTo(index)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    if finding.annotations:
        assert opened.shell.session.focus == finding.annotations[0]
    else:
        assert opened.page.inspector.tabs.currentIndex() == DOCUMENT


@pytest.mark.parametrize("rule", BREACHES)
def test_errors_stop_finishing_and_warnings_ask_once(opened: MainWindow, heard: Recorder, rule: str) -> None:
    broken(opened, rule)
    severe = any(finding.severity == ERROR for finding in opened.page.inspector.watch.all)
    for _ in range(2):
        QTest.keyClick(opened.page.canvas, Qt.Key.Key_Return, CTRL)
    row = opened.page.documents.model.row_at(0)
    assert row is not None
    assert row.status == ("in_progress" if severe else "finished")
    assert [tone for tone, _ in heard.shown] == (["bad", "bad"] if severe else ["warn"])
