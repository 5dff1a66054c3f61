"""Full collections wait for a rest; nothing unreachable stays for good."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.collecting import SELDOM, Collecting
from ui.session import Session


class Knot:
    """Holds on to itself."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    return Session("Sara")


@pytest.fixture
def collecting(session: Session) -> Iterator[Collecting]:
    """As in a process of its own: the windows of other tests set apart what they like, and a start turns it off."""
    before, was_on = gc.get_threshold(), gc.isenabled()
    gc.unfreeze()
    gc.enable()
    yield Collecting(session, session)
    gc.unfreeze()
    gc.set_threshold(*before)
    if not was_on:
        gc.disable()


def test_python_looks_at_all_objects_only_in_a_rest(collecting: Collecting, session: Session, qtbot: QtBot) -> None:
    assert gc.get_threshold()[2] == SELDOM
    assert not collecting.resting.isActive()
    session.set_selection(3, (1, 3))
    assert collecting.resting.isActive()
    knot = weakref.ref(Knot())
    assert gc.get_freeze_count() == 0
    collecting.resting.setInterval(0)
    collecting.resting.start()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    assert knot() is None


def test_what_was_set_apart_is_looked_at_again_when_the_project_is_closed(
    collecting: Collecting, session: Session
) -> None:
    knot = Knot()
    seen = weakref.ref(knot)
    collecting.collect()
    del knot
    collecting.collect()
    assert seen() is not None
    session.closed.emit()
    collecting.collect()
    assert seen() is None
