"""One door to the person: the right words for the right kind of error."""

from __future__ import annotations

import sys

import pytest

from models.errors import AyarError
from tests.ui.conftest import Recorder
from ui import messages


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


def test_what_the_person_can_act_on_is_a_sentence(recorder: Recorder) -> None:
    before = messages.install(recorder)
    messages.unexpected(AyarError("disk_full", drive="/"))
    messages.install(before)
    assert recorder.shown == [("error", "disk_full")]


def test_a_bug_of_ours_is_reported_with_details(recorder: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    before = messages.install(recorder)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    messages.catch_everything()
    try:
        raise ZeroDivisionError("ours")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    messages.install(before)
    kind, details = recorder.shown[0]
    assert kind == "report"
    assert "ZeroDivisionError: ours" in details
    assert "test_messages.py" in details
