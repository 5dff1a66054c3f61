"""A worker answers from another process, survives its own crashes, and says so when it is given up."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

import pytest

from models.errors import AyarError
from models.processes import GONE, OFF, READY, Worker
from models.progress import Step

HANDLER = "tests.models.handlers:answer"


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker(HANDLER, restarts=1)
    yield made
    made.close()


def test_nothing_runs_before_the_first_question(worker: Worker) -> None:
    assert worker.state == OFF
    assert worker.call(("pid",)) != os.getpid()
    assert worker.state == READY


def test_one_process_answers_again_and_again(worker: Worker) -> None:
    first = worker.call(("pid",))
    assert worker.call(("echo", MappingProxyType({"متن": 1}))) == {"متن": 1}
    assert worker.call(("pid",)) == first


def test_progress_comes_before_the_answer(worker: Worker) -> None:
    steps = worker.ask(("count", 3))
    seen = [next(steps), next(steps), next(steps)]
    assert seen == [Step(1, 3), Step(2, 3), Step(3, 3)]
    with pytest.raises(StopIteration) as end:
        next(steps)
    assert end.value.value == "counted"


def test_a_crash_is_survived_and_the_question_asked_again(worker: Worker, tmp_path: Path) -> None:
    assert worker.call(("die once", str(tmp_path / "died"))) == str(tmp_path / "died")
    assert worker.state == READY


def test_after_too_many_crashes_it_is_given_up_with_a_reason(worker: Worker) -> None:
    for _ in range(2):
        with pytest.raises(AyarError) as caught:
            worker.call(("die",))
        assert caught.value.key == "worker_gone" and caught.value.params["reason"]
    assert worker.state == GONE


def test_what_the_handler_refuses_is_refused_here_and_the_process_lives(worker: Worker) -> None:
    with pytest.raises(AyarError) as caught:
        worker.call(("refuse",))
    assert caught.value.key == "nothing_to_learn"
    with pytest.raises(RuntimeError, match="one by nothing"):
        worker.call(("break",))
    assert worker.call(("echo", 1)) == 1


def test_who_waits_no_longer_ends_the_process(worker: Worker) -> None:
    first = worker.call(("pid",))
    steps = worker.ask(("count", 5))
    next(steps)
    steps.close()
    assert worker.state == OFF
    assert worker.call(("pid",)) != first


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a pipe with a name")
def test_a_question_may_take_only_so_long(worker: Worker, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(AyarError) as caught:
        worker.call(("hang", str(pipe)), timeout=0.5)
    assert caught.value.key == "worker_slow"
    assert worker.call(("echo", 2)) == 2


def test_a_handler_that_is_not_there_is_our_bug() -> None:
    broken = Worker("tests.models.nowhere:answer")
    with pytest.raises(RuntimeError, match="ModuleNotFoundError"):
        broken.call(1)
    broken.close()
