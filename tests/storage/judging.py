"""A reviewer who decides the same way every time for the same seed, and what gold should look like then."""

from __future__ import annotations

import random
from multiprocessing.connection import Connection
from pathlib import Path

from models.adjudication import gold as making
from models.adjudication.adjudication import Adjudication
from models.adjudication.decision import REVIEWER, Decision
from models.adjudication.place import Place
from models.adjudication.verdict import Nothing, Take, Verdict
from models.annotation_set import GOLD, AnnotationSet
from models.edits import Edit
from storage.project import Project
from storage.sets import fresh
from tests.storage.building import Line, entity, finish, line, with_set

GIVEN = Decision(rule=REVIEWER, reviewer="Mina", time="2026-01-01T00:00:00.000Z", blind=True, schema="1.0.0")
RULE = "majority"


def contested(key: str) -> list[Line]:
    """One document by three people: eight mentions, some longer, missing or of another label for some."""
    text = line("متن کوتاه " * 12, key=key)
    lines = []
    for n, author in enumerate("ABC"):
        made = []
        for m in range(8):
            if (m + n) % 4 == 3:
                continue
            end = m * 10 + (3 if (m + n) % 3 else 9)
            made.append(entity(f"e{m + 1}", m * 10, end, label="ORG" if (m * n) % 5 == 2 else "PER"))
        trigger = {"id": "v1", "kind": "event", "label": "CONSULT", "start": 84, "end": 89, "attributes": {}}
        roles = [{"role": "ACTOR", "target": made[n]["id"]}, {"role": "RECIPIENT", "target": made[-1]["id"]}]
        lines.append(with_set(text, author, *made, {**trigger, "arguments": roles}))
    return lines


class Reviewer:
    """Her own idea of gold and of what undo does, without any storage."""

    def __init__(self, project: Project, document_id: int, seed: int) -> None:
        self._start: Adjudication = project.adjudication(document_id)
        self.gold = fresh(GOLD, GOLD)
        self._random = random.Random(seed)
        self._done: list[Edit] = []

    def decide(self) -> tuple[Place, Verdict] | None:
        """The next verdict, None for undo; already made in ``gold``."""
        if self._done and self._random.random() < 0.25:
            self.gold.apply(self._done.pop().inverse().changes)
            return None
        place = self._random.choice(self._start.places)
        verdict: Verdict = Take(self._random.choice("ABC")) if self._random.random() < 0.8 else Nothing()
        now = Adjudication(
            self._start.document, self.gold, self._start.sets, self._start.schema, self._start.places
        )  # fmt: skip
        edit = making.decide(now, place, verdict, GIVEN)
        self.gold.apply(edit.changes)
        if edit.changes:  # the same verdict once more is nothing that undo could take back
            self._done.append(edit)
        return place, verdict


def snapshot(gold: AnnotationSet) -> tuple[object, ...]:
    return dict(gold.annotations), list(gold.decisions or ()), gold.status


def decide_until_killed(path: Path, document_id: int, seed: int, acknowledged: Connection) -> None:
    """Runs in a process of its own and says after every commit that it has returned."""
    with Project.open(path, user="Mina") as project:
        reviewer = Reviewer(project, document_id, seed)
        while True:
            made = reviewer.decide()
            if made is None:
                project.undo(document_id, GOLD, GOLD)
            else:
                project.decide(document_id, *made, GIVEN)
            acknowledged.send_bytes(b".")


def rule_until_killed(path: Path, document_id: int, seed: int, acknowledged: Connection) -> None:
    """Lets a rule decide the whole project and takes it back, again and again."""
    with Project.open(path, user="Mina") as project:
        while True:
            finish(project.adjudicate(RULE))
            acknowledged.send_bytes(b".")
            project.undo_project()
            acknowledged.send_bytes(b".")
