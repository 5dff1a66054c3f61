"""SIGKILL in the middle of a merge: everything of the bundle is there afterwards, or nothing of it."""

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
from tests.storage.building import finish
from tests.storage.travelling import Team

ROUNDS = int(os.environ.get("AYAR_KILL_ROUNDS", "30")) // 3
DOCUMENTS = 300


def merge_slowly(path: Path, bundle: Path, begun: Connection) -> None:
    """In a process of its own; says when the bundle was checked and the work begins, and when it is done."""
    with Project.open(path) as project:
        for _ in project.merge(bundle):
            begun.send_bytes(b"b")
        begun.send_bytes(b"d")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_at_random_moments(tmp_path: Path, schema: bytes) -> None:
    team = Team(tmp_path, schema, DOCUMENTS)
    team.take("Ali")
    team.work("Ali", *(f"d{n}" for n in range(DOCUMENTS)))
    bundle, before, start = team.back("Ali"), team.state(), team.place("Leila").read_bytes()
    team.merge(bundle)
    after = team.state()
    nursery = multiprocessing.get_context("forkserver")
    outcomes = []
    for n in range(ROUNDS):
        team.place("Leila").write_bytes(start)
        ours, theirs = nursery.Pipe(duplex=False)
        process = nursery.Process(target=merge_slowly, args=(team.place("Leila"), bundle, theirs))
        process.start()
        theirs.close()
        done = _kill(process, ours, random.Random(n).random() * 0.05)
        state = team.state()
        assert state in (before, after)
        assert state == after or not done, "a merge that has returned is there"
        outcomes.append(state == after)
        with team.open("Leila") as project:
            assert not project.read_only, "a dead process still holds the lock"
            report = finish(project.merge(bundle))
            assert (report.sets, report.known) in {(DOCUMENTS, 0), (0, DOCUMENTS)}
        assert team.state() == after
    print(f"{ROUNDS} kills, {sum(outcomes)} merges there, all or nothing")


def _kill(process: multiprocessing.process.BaseProcess, begun: Connection, lifetime: float) -> bool:
    """Whether the merge had returned before it was killed."""
    said = begun.recv_bytes()
    deadline = time.monotonic() + lifetime
    while begun.poll(max(0.0, deadline - time.monotonic())) and time.monotonic() < deadline:
        try:
            said = begun.recv_bytes()
        except EOFError:
            break
    process.kill()
    process.join()
    try:
        while True:
            said = begun.recv_bytes()
    except EOFError:
        begun.close()
    return said == b"d"
