"""Any sequence of edits, undo, redo and reopening leaves on disk what it leaves in memory."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from storage.project import Project
from tests.conftest import ROOT
from tests.storage.building import add_all, exported, finish, line
from tests.storage.scripted import AUTHOR, LENGTH, Annotator, do, snapshot


class Work(RuleBasedStateMachine):
    @initialize(seed=st.integers(0, 10_000))
    def begin(self, seed: int) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name, "machine.ayar")
        self.project = Project.create(self.path, (ROOT / "resources/schema/schema.json").read_bytes())
        add_all(self.project, [line("متن" * LENGTH, key="d")])
        self.annotator = Annotator(seed)

    @rule(times=st.integers(1, 6))
    def work(self, times: int) -> None:
        for _ in range(times):
            do(self.project, 1, self.annotator.decide())

    @rule()
    def reopen(self) -> None:
        self.project.close()
        self.project = Project.open(self.path)

    @rule()
    def back_to_the_start_and_again(self) -> None:
        before = snapshot(self.project.set_for(1, AUTHOR).layer)
        times = 0
        while self.project.undo(1, AUTHOR):
            times += 1
        assert self.project.set_for(1, AUTHOR).layer.annotations == {}
        for _ in range(times):
            assert self.project.redo(1, AUTHOR) is not None
        after = snapshot(self.project.set_for(1, AUTHOR).layer)
        assert after == before or self.project.can_redo(1, AUTHOR) is not None

    @invariant()
    def disk_is_memory(self) -> None:
        stored = self.project.set_for(1, AUTHOR).layer
        assert snapshot(stored) == snapshot(self.annotator.layer)

    @precondition(lambda self: hasattr(self, "project"))
    @rule()
    def checked(self) -> None:
        assert finish(self.project.check()) == []
        assert exported(self.project).count(b"\n") == 1

    def teardown(self) -> None:
        if hasattr(self, "project"):
            self.project.close()
            self.folder.cleanup()


TestWork = Work.TestCase
TestWork.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
