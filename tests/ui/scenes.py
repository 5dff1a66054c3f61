"""Every view of the annotator's window, each reached as a person reaches it; what a test looks at in turn."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models import labelling, roles
from models.annotation import ENTITY, EVENT, STANCE
from models.zone import Zone
from ui import messages
from ui.main_window import MainWindow

NARROWEST: Final = (800, 600)
WIDE: Final = (1440, 900)
LANGUAGES: Final = ("en", "fa", "ar")


def act(window: MainWindow, action: str) -> None:
    window.shell.actions.trigger(action)


def annotate(window: MainWindow) -> None:
    """An actor, an event that he takes part in and a stance that he holds, on the first words of the text."""
    session = window.shell.session
    assert session.project is not None
    schema, text, layer = session.project.schema, session.text, session.layer
    words = [m.span() for m in re.finditer(r"\w+", text)]
    label = labelling.new_mention(layer, schema, text, *words[0], "PER")
    assert label is not None
    assert session.commit(label)
    assert session.commit(roles.new_event(layer, schema, text, *words[2], "CONSULT"))
    assert session.commit(roles.new_stance(layer, schema, text, words[4][0], words[9][1], "support"))
    actor, *others = [a for a in layer if a.kind != "zone"]
    for kind, role in ((EVENT, "ACTOR"), (STANCE, "HOLDER")):
        (one,) = [a for a in others if a.kind == kind]
        filled = roles.fill(layer, schema, one, role, actor.id)
        assert filled is not None
        assert session.commit(filled)


def focus(window: MainWindow, kind: str) -> None:
    desk = window.page.desk
    found = [a for a in desk.session.layer if a.kind == kind]
    assert found, f"the sample has no {kind} here"
    desk.focus(max(found, key=lambda a: len(a.arguments)))


def select(window: MainWindow) -> None:
    window.page.canvas.select(0, 0)
    QTest.keyClick(window.page.canvas, Qt.Key.Key_W)


def tab(window: MainWindow, n: int) -> None:
    window.page.show_inspector()
    window.page.inspector.show_tab(n)


def after_focus(kind: str, action: str) -> Callable[[MainWindow], None]:
    def go(window: MainWindow) -> None:
        focus(window, kind)
        act(window, action)

    return go


def after_selection(action: str) -> Callable[[MainWindow], None]:
    def go(window: MainWindow) -> None:
        select(window)
        act(window, action)

    return go


def found(window: MainWindow) -> None:
    window.page.find_bar.enter()
    window.page.find_bar.field.setText("ا")
    window.page.find_bar.search()


def doing(action: str) -> Callable[[MainWindow], None]:
    return lambda window: act(window, action)


def both(*actions: str) -> Callable[[MainWindow], None]:
    def go(window: MainWindow) -> None:
        for action in actions:
            act(window, action)

    return go


SCENES: Final[dict[str, Callable[[MainWindow], None]]] = {
    "text": lambda window: window.page.canvas.select(0, 0),
    "selection": select,
    "entity": lambda window: focus(window, ENTITY),
    "event": lambda window: focus(window, EVENT),
    "stance": lambda window: focus(window, STANCE),
    "document tab": lambda window: tab(window, 1),
    "mentions tab": lambda window: tab(window, 2),
    "findings tab": lambda window: tab(window, 3),
    "find": found,
    "identical": after_focus(ENTITY, "action.label_same"),
    "all labels": after_selection("action.all_labels"),
    "event types": after_selection("action.add_event"),
    "stance values": after_selection("action.add_stance"),
    "roles": after_focus(EVENT, "action.fill_roles"),
    "stance roles": after_focus(STANCE, "action.fill_roles"),
    "attributes": after_focus(EVENT, "action.attributes"),
    "document labels": doing("action.document_label"),
    "zone": after_selection("action.add_zone"),
    "same entity": after_focus(ENTITY, "action.same_entity"),
    "jump": doing("action.jump_to_mention"),
    "commands": doing("action.command_palette"),
    "document list": lambda window: window.page.documents.table.setFocus(),
    "search field": doing("action.search_documents"),
    "filter": doing("action.filter_documents"),
    "note": after_focus(ENTITY, "action.comment"),
    "proposed zones": lambda window: window.shell.session.set_proposed_zones([Zone("SITE_UI", 0, 4)]),
    "project search": doing("action.search_project"),
    "same in project": after_focus(ENTITY, "action.label_same_project"),
    "guideline": doing("action.guideline_beside"),
    "search beside guideline": both("action.guideline_beside", "action.search_project"),
    "search beside inspector": both("action.search_project", "action.toggle_inspector"),
    "search beside documents": both("action.search_project", "action.search_documents"),
    "notice": lambda _: messages.notice("«خبر» ← PER", "warn"),
}
"""name → how to get there from the text."""


def walk(window: MainWindow, settle: Callable[[], None]) -> Iterator[str]:
    """Goes through every scene, back to the text in between; ``settle`` lets timers and layouts catch up."""
    for name, go in SCENES.items():
        home(window)
        go(window)
        settle()
        yield name
    home(window)


def home(window: MainWindow) -> None:
    """Out of every popup, panel and mode, by Esc alone where the keyboard is; then a plain text."""
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget() or window.page.canvas, Qt.Key.Key_Escape)
    window.page.find_bar.hide()
    window.page.show_beside(None)
    window.page.search.hide()
    window.page.notices.hide()
    window.page.canvas.setFocus()
    for _ in range(4):
        QTest.keyClick(window.page.canvas, Qt.Key.Key_Escape)
