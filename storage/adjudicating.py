"""The part of the façade that makes gold: everyone's places with their decisions, the queue, the seal, the rules."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from models import late
from models.annotation import NOTHING
from models.annotation_set import GOLD, OPEN, SEALED, AnnotationSet
from models.document import Document
from models.edits import Change, Edit, SetField
from models.errors import AyarError
from models.progress import Step
from models.schema import Schema
from storage import documents, readings
from storage.guarding import guarded, guarded_steps
from storage.history import now
from storage.readings import Chosen, Read
from storage.sets import StoredSet

with late.imports():
    from models.adjudication import adjudication, decision, sealing
    from models.adjudication import gold as making
    from models.adjudication import queue as queueing
    from storage import dumping, guidelines, processes, readiness, remembering, ruling

if TYPE_CHECKING:
    from models.adjudication.adjudication import Adjudication, Standing
    from models.adjudication.decision import Decision
    from models.adjudication.place import Place
    from models.adjudication.queue import DocumentQueue
    from models.adjudication.verdict import Verdict
    from models.agreement.confusion import Brief
    from storage.comparing import Compared
    from storage.readiness import Readiness
    from storage.remembering import Kept, Written
    from storage.ruling import RuleReport

SEAL: Final = "seal"
UNSEAL: Final = "unseal"
_MANY: Final = 150  # documents whose comparison takes longer than starting processes for it
_PROCESSES: Final = 8


class Adjudicating:
    """What ``Project`` knows of gold. A document has one gold set, whose name is ``gold`` unless it came with another;
    who works is the reviewer. Finished sets of annotators are compared."""

    path: Path
    user: str | None
    _connection: sqlite3.Connection

    @property
    def schema(self) -> Schema:
        raise NotImplementedError

    def _errors(self) -> AbstractContextManager[None]:
        raise NotImplementedError

    def set_for(self, document_id: int, author: str, role: str) -> StoredSet:
        raise NotImplementedError

    def document(self, document_id: int) -> Document:
        raise NotImplementedError

    def commit(self, document_id: int, author: str, edit: Edit, role: str, seconds: int = 0) -> int:
        raise NotImplementedError

    def commit_many(
        self, title: str, edits: Iterable[tuple[int, str, str, Edit]], params: Mapping[str, Any] = NOTHING
    ) -> int:
        raise NotImplementedError

    def require_write(self) -> None:
        raise NotImplementedError

    def require_review(self) -> None:
        raise NotImplementedError

    def require_all(self) -> None:
        raise NotImplementedError

    def may_decide(self, document_id: int) -> bool:
        raise NotImplementedError

    @property
    def read_only(self) -> bool:
        raise NotImplementedError

    @guarded
    def has_gold(self) -> bool:
        """Whether any document has."""
        return dumping.has_gold(self._connection)

    # ---- one document
    @guarded
    def gold_author(self, document_id: int) -> str:
        """The name of the document's gold set, also before there is one."""
        return ruling.gold_author(self._connection, document_id)

    def gold(self, document_id: int) -> AnnotationSet:
        """The gold set, an empty one before its first decision."""
        return self.set_for(document_id, self.gold_author(document_id), GOLD).layer

    @guarded
    def readiness(self, document_id: int) -> Readiness:
        """Who is to read a document and who has finished."""
        return readiness.of_documents(self._connection, document_id).get(document_id, readiness.Readiness())

    @guarded
    def adjudication(self, document_id: int) -> Adjudication:
        """The document on the table: the finished sets, the places where they meet, and gold so far. Without places
        when fewer than two have finished."""
        self.require_all()
        found = readings.documents(self._connection, Chosen(), document_id)
        compared = readings.load(self._connection, found[0]) if found else {}
        key = found[0].key if found else self.document(document_id).key
        return adjudication.Adjudication(key, self.gold(document_id), compared, self.schema)

    @guarded
    def standings(self, compared: Compared) -> dict[str, Standing]:
        """How the places of a comparison stand, by id: what gold says of them and which decision is in force."""
        gold = ruling.gold_of(self._connection, compared.document_id)
        return adjudication.Adjudication(compared.key, gold, compared.sets, self.schema, compared.places).standings

    @guarded
    def given(self, *, blind: bool | None = None) -> Decision:
        """What every decision of now carries: reviewer, time, versions of schema and guideline."""
        version = guidelines.newest(self._connection)
        return decision.Decision(
            rule=decision.REVIEWER,
            reviewer=self.user,
            time=now(),
            blind=blind,
            schema=self.schema.version,
            guideline=str(version) if version else None,
        )

    def decide(self, document_id: int, place: Place, verdict: Verdict, given: Decision, seconds: int = 0) -> Edit:
        """Write a decision; the edit that was made. Raises as ``commit`` does."""
        edit = making.decide(self.adjudication(document_id), place, verdict, given)
        self._commit_gold(document_id, edit, seconds)
        return edit

    def settle(self, document_id: int) -> Edit | None:
        """Write what all agree on into gold; None when there is nothing to write."""
        edit = making.settle(self.adjudication(document_id), self.given())
        if edit is not None:
            self._commit_gold(document_id, edit)
        return edit

    def _commit_gold(self, document_id: int, edit: Edit, seconds: int = 0) -> None:
        self.commit(document_id, self.gold_author(document_id), edit, GOLD, seconds)

    # ---- the seal
    def sealing(self, document_id: int) -> Edit:
        """The edit that seals gold, what all agree on included.

        Raises AyarError conflicts_open (document, n) while a person has something to decide, not_ready (document,
        people) where there is no gold and fewer than two have finished, gold_sealed.
        """
        table = self.adjudication(document_id)
        if table.gold.status == SEALED:
            raise AyarError("gold_sealed", document=self._name(document_id))
        if table.open:
            raise AyarError("conflicts_open", document=self._name(document_id), n=len(table.open))
        if not table.places and not table.gold.annotations:
            waiting = self.readiness(document_id).waiting
            raise AyarError("not_ready", document=self._name(document_id), people=", ".join(waiting) or "–")
        settled = making.settle(table, self.given())
        changes = settled.changes if settled is not None else ()
        return Edit(SEAL, (*changes, Change(SetField("status", table.gold.status), SetField("status", SEALED))))

    def seal(self, document_id: int) -> Edit:
        """Write ``sealing``. Raises as it does, and as ``commit`` does."""
        edit = self.sealing(document_id)
        self._commit_gold(document_id, edit)
        return edit

    def unsealing(self, document_id: int, note: str | None = None) -> Edit | None:
        """The edit that takes the seal off and says in gold's ``decisions`` who did, when and why; None without one."""
        gold = self.gold(document_id)
        if gold.status != SEALED:
            return None
        record = sealing.unsealed(gold.decisions, self.user, now(), note)
        return Edit(UNSEAL, (Change(SetField("status", SEALED), SetField("status", OPEN)), record))

    def unseal(self, document_id: int, note: str | None = None) -> Edit | None:
        """Write ``unsealing``."""
        edit = self.unsealing(document_id, note)
        if edit is not None:
            self._commit_gold(document_id, edit)
        return edit

    def _name(self, document_id: int) -> str:
        document = self.document(document_id)
        return document.title or document.name or document.key

    # ---- the whole project
    @guarded_steps
    def queue(self, document_ids: Iterable[int] | None = None) -> Generator[Step, None, list[DocumentQueue]]:
        """The conflicts of every document that at least two have finished, in the order of the project; steps count
        documents. 1,000 documents of ten readings take some seconds the first time; from then on only those whose sets
        changed are compared again, where the project may be written."""
        states = readiness.of_documents(self._connection)
        reads = self._readable(document_ids)
        known = remembering.queues(self._connection, self.schema)
        fresh = yield from self._compare([read for read in reads if read.document_id not in known], len(reads))
        known |= {document: remembering.queue_from(made.queue) for document, made in fresh.items()}
        return [
            self._queue_of(read, known[read.document_id], states.get(read.document_id, readiness.Readiness()))
            for read in reads
        ]

    def _compare(self, reads: Sequence[Read], total: int) -> Generator[Step, None, dict[int, Written]]:
        """What was not known yet, which is kept; the steps are the last of ``total``."""
        found: dict[int, Written] = {}
        waiting: list[tuple[int, int, Written]] = []
        revisions = remembering.revisions(self._connection)
        for n, (document_id, made) in enumerate(self._compared(reads), total - len(reads) + 1):
            found[document_id] = made
            waiting.append((document_id, revisions.get(document_id, 0), made))
            if len(waiting) == remembering.TOGETHER or n == total:
                self._keep(waiting)
                waiting.clear()
            yield Step(n, total)
        return found

    def _compared(self, reads: Sequence[Read]) -> Generator[tuple[int, Written], None, None]:
        """In any order; many documents by as many processes as the machine has processors, a few here, and all of them
        in a process that itself belongs to another one, which may have none."""
        from multiprocessing import current_process

        if len(reads) < _MANY or current_process().daemon:
            for read in reads:
                yield read.document_id, self.compare(read)
        else:
            count = min(_PROCESSES, os.cpu_count() or 1)
            yield from processes.together(_compare, [(self.path, reads[n::count]) for n in range(count)])

    @guarded
    def compare(self, read: Read) -> Written:
        """What there is to keep of a document."""
        table = ruling.table(self._connection, read, self.schema)
        conflicts = queueing.queued(table, documents.text_of(self._connection, read.document_id))
        agreed = sum(place.agreed for place in table.places)
        kept = remembering.Kept(table.gold.status == SEALED, agreed, conflicts)
        return remembering.Written.of(kept, table.places)

    def _keep(self, found: Sequence[tuple[int, int, Written]]) -> None:
        if not self.read_only:
            remembering.keep(self._connection, self.schema, found)

    @guarded_steps
    def compare_all(self) -> Generator[Step, None, None]:
        """Compares what was changed since it was last compared, and keeps it; the rest is not even read."""
        known, reads = remembering.known(self._connection, self.schema), self._readable(None)
        yield from self._compare([read for read in reads if read.document_id not in known], len(reads))

    @guarded_steps
    def briefs(self) -> Generator[Step, None, dict[int, tuple[Brief, ...]]]:
        """The places in brief of every document that at least two have finished, for matrices of confusion."""
        known = remembering.places(self._connection, self.schema)
        reads = self._readable(None)
        fresh = yield from self._compare([read for read in reads if read.document_id not in known], len(reads))
        known |= {document: remembering.places_from(made.places) for document, made in fresh.items()}
        return {read.document_id: known[read.document_id] for read in reads}

    def _readable(self, document_ids: Iterable[int] | None) -> list[Read]:
        self.require_all()
        wanted = None if document_ids is None else set(document_ids)
        every = readings.several(readings.documents(self._connection, Chosen()))
        return [read for read in every if wanted is None or read.document_id in wanted]

    def _queue_of(self, read: Read, kept: Kept, state: Readiness) -> DocumentQueue:
        return queueing.DocumentQueue(
            document_id=read.document_id,
            key=read.key,
            title=documents.title_of(self._connection, read.document_id),
            sealed=kept.sealed,
            waiting=state.waiting,
            agreed=kept.agreed,
            conflicts=kept.conflicts,
        )

    @guarded_steps
    def adjudicate(
        self, rule: str, min_votes: int = 2, *, dry_run: bool = False, document_ids: Iterable[int] | None = None
    ) -> Generator[Step, None, RuleReport]:
        """Let a rule decide every place of the documents that are ready, as one edit of the whole project.

        What a person decided stays, and so does sealed gold and what is for other reviewers to decide. With ``dry_run``
        nothing is written. Raises as ``commit_many`` does.
        """
        if not dry_run:
            self.require_write()
        self.require_review()
        states = readiness.of_documents(self._connection)
        reads = self._readable(document_ids)
        ready = [read for read in reads if states[read.document_id].ready]
        mine = [read for read in ready if self.may_decide(read.document_id)]
        run = ruling.Run(self._connection, self.schema, rule, min_votes, self.given())
        report = yield from run.over(mine, not_ready=len(reads) - len(ready), others=len(ready) - len(mine))
        if report.edits and not dry_run:
            planned = [(each.document_id, each.author, GOLD, each.edit) for each in report.edits]
            self.commit_many(ruling.TITLE, planned, {"rule": rule, "n": report.decided})
        return report


def _compare(path: Path, reads: Sequence[Read]) -> Generator[tuple[int, Written], None, None]:
    """In a process of its own."""
    from storage.project import Project

    with Project.open(path, write=False) as project:
        for read in reads:
            yield read.document_id, project.compare(read)
