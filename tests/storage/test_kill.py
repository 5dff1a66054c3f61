"""Saved means saved: SIGKILL at any moment loses nothing that a commit has acknowledged."""

from __future__ import annotations

import multiprocessing
import os
import random
import sys
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from storage.project import Project
from tests.storage.building import add_all, finish, line
from tests.storage.scripted import AUTHOR, LENGTH, Annotator, snapshot, work_until_killed

ROUNDS = int(os.environ.get("AYAR_KILL_ROUNDS", "30"))
LONGEST = 0.03  # seconds a process may live after its first commit


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_at_random_moments(path: Path, schema: bytes) -> None:
    with Project.create(path, schema) as project:
        add_all(project, [line(f"{n} " + "متن" * LENGTH, key=f"d{n}") for n in range(ROUNDS)])
    nursery = multiprocessing.get_context("forkserver")
    nursery.set_forkserver_preload(["tests.storage.scripted"])
    total = 0
    for n in range(1, ROUNDS + 1):
        ours, theirs = nursery.Pipe(duplex=False)
        process = nursery.Process(target=work_until_killed, args=(path, n, n, theirs))
        process.start()
        theirs.close()
        count = _kill(process, ours, random.Random(n).random() * LONGEST)
        total += count
        _verify(path, n, count)
    assert total > ROUNDS
    print(f"{ROUNDS} kills, {total} acknowledged edits, all there")


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
