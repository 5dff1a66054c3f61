"""Saved means saved: SIGKILL at any moment loses nothing that a commit has acknowledged."""

from __future__ import annotations

import multiprocessing
import os
import random
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from models.annotation_set import GOLD
from storage.project import Project
from tests.storage.building import add_all, finish, line
from tests.storage.judging import Reviewer, contested, decide_until_killed, rule_until_killed
from tests.storage.judging import snapshot as gold_snapshot
from tests.storage.scripted import AUTHOR, LENGTH, Annotator, snapshot, work_until_killed

ROUNDS = int(os.environ.get("AYAR_KILL_ROUNDS", "30"))
LONGEST = 0.03  # seconds a process may live after its first commit


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_at_random_moments(path: Path, schema: bytes) -> None:
    with Project.create(path, schema) as project:
        add_all(project, [line(f"{n} " + "متن" * LENGTH, key=f"d{n}") for n in range(ROUNDS)])
    total = 0
    for n in range(1, ROUNDS + 1):
        count = _work(work_until_killed, path, n)
        total += count
        _verify(path, n, count)
    assert total > ROUNDS
    print(f"{ROUNDS} kills, {total} acknowledged edits, all there")


Worker = Callable[[Path, int, int, Connection], None]


def _work(worker: Worker, path: Path, n: int) -> int:
    """Let a process work on the n-th document until it is killed; how many commits had returned."""
    nursery = multiprocessing.get_context("forkserver")
    nursery.set_forkserver_preload(["tests.storage.scripted", "tests.storage.judging"])
    ours, theirs = nursery.Pipe(duplex=False)
    process = nursery.Process(target=worker, args=(path, n, n, theirs))
    process.start()
    theirs.close()
    return _kill(process, ours, random.Random(n).random() * LONGEST)


def _kill(process: multiprocessing.process.BaseProcess, acknowledged: Connection, lifetime: float) -> int:
    """The number of commits that had returned when the process was killed."""
    count = len(acknowledged.recv_bytes())
    deadline = time.monotonic() + lifetime
    while acknowledged.poll(max(0.0, deadline - time.monotonic())) and time.monotonic() < deadline:
        count += len(acknowledged.recv_bytes())
    process.kill()
    process.join()
    try:
        while True:
            count += len(acknowledged.recv_bytes())
    except EOFError:
        acknowledged.close()
    return count


def _verify(path: Path, document_id: int, count: int) -> None:
    annotator = Annotator(document_id)
    for _ in range(count):
        annotator.decide()
    expected = [snapshot(annotator.layer)]
    annotator.decide()
    expected.append(snapshot(annotator.layer))  # committed, but killed before it could say so
    with Project.open(path) as project:
        assert not project.read_only, "a dead process still holds the lock"
        assert snapshot(project.set_for(document_id, AUTHOR).layer) in expected
        assert finish(project.check()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_while_deciding(path: Path, schema: bytes) -> None:
    rounds = max(3, ROUNDS // 3)
    with Project.create(path, schema, user="Mina") as project:
        add_all(project, [each for n in range(rounds) for each in contested(f"d{n}")])
    total = 0
    for n in range(1, rounds + 1):
        count = _work(decide_until_killed, path, n)
        total += count
        _verify_gold(path, n, count)
    assert total > rounds
    print(f"{rounds} kills, {total} acknowledged decisions, all there")


def _verify_gold(path: Path, document_id: int, count: int) -> None:
    with Project.open(path, user="Mina") as project:
        reviewer = Reviewer(project, document_id, document_id)
        for _ in range(count):
            reviewer.decide()
        expected = [gold_snapshot(reviewer.gold)]
        reviewer.decide()
        expected.append(gold_snapshot(reviewer.gold))  # committed, but killed before it could say so
        assert gold_snapshot(project.gold(document_id)) in expected
        assert finish(project.check()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_while_a_rule_decides(path: Path, schema: bytes) -> None:
    """A rule decides all documents or none, and what it said it had done is done."""
    documents, rounds = 12, max(3, ROUNDS // 3)
    with Project.create(path, schema, user="Mina") as project:
        add_all(project, [each for n in range(documents) for each in contested(f"d{n}")])
    total = 0
    for n in range(1, rounds + 1):
        with Project.open(path, user="Mina") as project:
            before = len(project.history(1, GOLD))
        count = _work(rule_until_killed, path, n)
        total += count
        with Project.open(path, user="Mina") as project:
            made = project.history(1, GOLD)
            assert len(made) - before in (count, count + 1)
            sizes = {len(project.gold(document).annotations) for document in range(1, documents + 1)}
            assert len(sizes) == 1
            assert (sizes != {0}) == (made[-1].kind == "edit")
            assert finish(project.check()) == []
            if sizes != {0}:
                project.undo_project()
    print(f"{rounds} kills, {total} acknowledged runs and undos, all there")
