"""Time at work is measured honestly: reading counts, pauses do not, nothing is rounded away."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.main_window import MainWindow
from ui.work_clock import IDLE_SECONDS, WorkClock


class Hands:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        return self.time


@given(st.lists(st.floats(0, 200), max_size=50))
def test_gaps_up_to_a_minute_add_up_and_longer_ones_do_not(gaps: list[float]) -> None:
    hands = Hands()
    clock = WorkClock(hands)
    on_disk = 0
    for gap in gaps:
        hands.time += gap
        seconds = clock.unspent()
        clock.spend(seconds)
        on_disk += seconds
    worked = sum(gap for gap in gaps if gap <= IDLE_SECONDS)
    assert abs(clock.total - worked) < 1e-6
    assert on_disk in (int(worked), int(worked + 1e-6), int(worked - 1e-6))


def test_what_could_not_be_saved_is_not_lost() -> None:
    hands = Hands()
    clock = WorkClock(hands)
    hands.time += 7.5
    assert clock.unspent() == 7
    hands.time += 0.5
    assert clock.unspent() == 8
    clock.restart()
    assert clock.unspent() == 0


def test_reading_for_minutes_counts_when_the_caret_moves(opened: MainWindow) -> None:
    session, hands = opened.shell.session, Hands()
    session.clock = WorkClock(hands)
    opened.page.canvas.setFocus()
    for _ in range(5):
        hands.time += 50
        QTest.keyClick(opened.page.canvas, Qt.Key.Key_Left)
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    hands.time += 500
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_1)
    project = session.project
    assert project is not None
    assert session.document_id is not None
    assert project.set_for(session.document_id, session.user).layer.seconds == 250
