"""A random annotator that decides the same way every time for the same seed, and what her set should look like."""

from __future__ import annotations

import random
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

from models.annotation import Annotation, Argument
from models.annotation_set import AnnotationSet
from models.edits import Change, Edit, SetField, add, delete
from storage.project import Project
from storage.sets import fresh

AUTHOR = "Sara"
LENGTH = 40  # code points of the texts she works on


class Annotator:
    """Her own idea of the set (``layer``) and of what undo and redo do, without any storage."""

    def __init__(self, seed: int) -> None:
        self.layer = fresh(AUTHOR, "annotator")
        self._random = random.Random(seed)
        self._done: list[Edit] = []
        self._undone: list[Edit] = []

    def decide(self) -> Edit | str:
        """The next edit, or ``undo`` or ``redo``; already made in ``layer``."""
        what = self._random.choices(["edit", "undo", "redo"], [6, 2, 2])[0]
        if what == "undo":
            self._move(self._done, self._undone, inverse=True)
            return "undo"
        if what == "redo":
            self._move(self._undone, self._done, inverse=False)
            return "redo"
        return self.make(self._edit())

    def make(self, edit: Edit) -> Edit:
        self.layer.apply(edit.changes)
        self._done.append(edit)
        self._undone.clear()
        return edit

    def _move(self, source: list[Edit], target: list[Edit], *, inverse: bool) -> None:
        if source:
            edit = source.pop()
            self.layer.apply((edit.inverse() if inverse else edit).changes)
            target.append(edit)

    def _edit(self) -> Edit:
        kinds = [self._add, self._relabel, self._delete, self._set_label]
        return self._random.choice(kinds if self.layer.annotations else [self._add, self._set_label])()

    def _any(self) -> Annotation:
        return self._random.choice(list(self.layer))

    def _add(self) -> Edit:
        start = self._random.randrange(LENGTH - 1)
        end = self._random.randrange(start + 1, LENGTH)
        others = [Argument("ACTOR", a.id) for a in self.layer][:1]
        kind, label = self._random.choice([("entity", "PER"), ("event", "CONSULT"), ("stance", "support")])
        return Edit("label", (add(Annotation(
            id=self.layer.new_id(kind), kind=kind, label=label, start=start, end=end,
            arguments=tuple(others) if kind == "event" else (), doubt=self._random.random() < 0.2,
        )),))  # fmt: skip

    def _relabel(self) -> Edit:
        before = self._any()
        return Edit("note", (Change(before, replace(before, note=str(self._random.random()))),))

    def _delete(self) -> Edit:
        gone = self._any()
        emptied = [Change(a, replace(a, arguments=())) for a in self.layer.users_of(gone.id) if a.id != gone.id]
        return Edit("delete", (*emptied, delete(gone)))

    def _set_label(self) -> Edit:
        before = SetField("labels.genre", self.layer.labels["genre"]) if "genre" in self.layer.labels else None
        return Edit("labels", (Change(before, SetField("labels.genre", self._random.choice(["analysis", None]))),))


def do(project: Project, document_id: int, action: Edit | str) -> None:
    """Let the project do what the annotator decided."""
    if isinstance(action, Edit):
        project.commit(document_id, AUTHOR, action)
    elif action == "undo":
        project.undo(document_id, AUTHOR)
    else:
        project.redo(document_id, AUTHOR)


def snapshot(layer: AnnotationSet) -> tuple[object, ...]:
    return dict(layer.annotations), dict(layer.labels), layer.status, layer.last_number


def work_until_killed(path: Path, document_id: int, seed: int, acknowledged: Connection) -> None:
    """Runs in a process of its own and says after every commit that it has returned."""
    annotator = Annotator(seed)
    with Project.open(path) as project:
        while True:
            do(project, document_id, annotator.decide())
            acknowledged.send_bytes(b".")
