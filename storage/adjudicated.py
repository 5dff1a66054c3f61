"""The part of the façade that looks across all decisions: alike conflicts, precedents, changed clauses, votes."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models import late
from models.annotation_set import GOLD, SEALED, AnnotationSet
from models.progress import Step
from storage import documents, sets
from storage.adjudicating import Adjudicating
from storage.guarding import guarded, guarded_steps

with late.imports():
    from models.adjudication import alike as likening
    from models.adjudication import gold as making
    from models.adjudication import precedents as preceding
    from storage import decided, ruling
    from storage import overview as overviewing

if TYPE_CHECKING:
    from models.adjudication.decision import Decision
    from models.adjudication.place import Place
    from models.adjudication.precedents import Precedent, Precedents
    from models.adjudication.verdict import Verdict
    from storage.decided import Revised
    from storage.overview import Overview, Scope

SAME_VERDICT: Final = "same_verdict"
CONTEXT: Final = 40  # code points shown on either side


@dataclass(frozen=True, slots=True)
class Alike:
    """An open conflict like another one, the verdict as it is said there, and the words around it."""

    document_id: int
    key: str
    title: str
    place: Place
    verdict: Verdict
    before: str
    surface: str
    after: str


class Adjudicated(Adjudicating):
    """What ``Project`` knows across documents."""

    # ---- the same verdict for all alike
    @guarded_steps
    def alike(
        self, document_id: int, place: Place, verdict: Verdict, *, exact: bool = False
    ) -> Generator[Step, None, list[Alike]]:
        """Every open conflict of the project with the same words and the same versions, this one first, each with the
        verdict as it is said there; steps count documents. None where the verdict means nothing elsewhere.

        Words are compared folded; ``exact`` tells spellings apart.
        """
        text = documents.text_of(self._connection, document_id)
        wanted = likening.pattern(self.adjudication(document_id), place, verdict, text, exact=exact)
        if wanted is None:
            return []
        found: list[Alike] = []
        reads = [read for read in self._readable(None) if self.may_decide(read.document_id)]
        for n, read in enumerate(reads, 1):
            there = documents.text_of(self._connection, read.document_id)
            if wanted.may_be_in(there):
                table = ruling.table(self._connection, read, self.schema)
                made = [] if table.gold.status == SEALED else list(likening.alike(table, wanted, there))
                title = documents.title_of(self._connection, read.document_id)
                found += [_alike(read.document_id, read.key, title, there, *each) for each in made]
            yield Step(n, len(reads), read.key)
        return sorted(found, key=lambda each: (each.document_id, each.place.id) != (document_id, place.id))

    def decide_alike(self, chosen: Sequence[Alike], given: Decision) -> int:
        """Write the same verdict for all of them, as one edit of the whole project; its id."""
        by_document: dict[int, list[Alike]] = {}
        for each in chosen:
            by_document.setdefault(each.document_id, []).append(each)
        planned = []
        for document_id, several in by_document.items():
            table = self.adjudication(document_id)
            edit = making.decide_all(table, [(e.place, e.verdict, given) for e in several], SAME_VERDICT)
            planned.append((document_id, self.gold_author(document_id), GOLD, edit))
        return self.commit_many(SAME_VERDICT, planned, {"n": len(chosen), "documents": len(planned)})

    # ---- precedents
    @guarded_steps
    def precedents(self) -> Generator[Step, None, Precedents]:
        """An index of all decisions that were not unanimous; steps count documents. 10,000 decisions take a second or
        two. ``renew_precedents`` keeps it up to date."""
        self.require_all()
        index = preceding.Precedents()
        every = decided.gold_sets(self._connection)
        for n, (set_id, document_id) in enumerate(every, 1):
            index.put(document_id, self._precedents_of(document_id, sets.load(self._connection, set_id)))
            yield Step(n, len(every))
        return index

    @guarded
    def renew_precedents(self, index: Precedents, document_id: int) -> None:
        """Take over what a document has decided since."""
        index.put(document_id, self._precedents_of(document_id, ruling.gold_of(self._connection, document_id)))

    def _precedents_of(self, document_id: int, gold: AnnotationSet) -> list[Precedent]:
        text = documents.text_of(self._connection, document_id)
        if not preceding.voteless(gold):
            return preceding.precedents_of(document_id, gold, text)
        table = self.adjudication(document_id)
        by_id = {place.id: place for place in table.places}
        return preceding.precedents_of(
            document_id, gold, text, {a.id: by_id[place] for place, a in table.bound.items()}
        )

    @guarded
    def revised_decisions(self, clause: str | None = None) -> list[Revised]:
        """The decisions that name a clause of the guideline (or this one) which was changed since, for another look."""
        self.require_all()
        return decided.revised(self._connection, clause)

    # ---- votes
    @guarded_steps
    def votes(self, document_ids: Iterable[int] | None = None) -> Generator[bytes, None, None]:
        """The lines of ``votes.jsonl``: every place of the documents that at least two have finished, with every
        author's version, what gold has and the decision; in the order of documents and texts."""
        for read in self._readable(document_ids):
            table = ruling.table(self._connection, read, self.schema)
            yield from decided.vote_lines(table, documents.text_of(self._connection, read.document_id))

    # ---- the dashboard
    @property
    def connection(self) -> sqlite3.Connection:
        """For what stands beside the façade in this package."""
        return self._connection

    @guarded_steps
    def overview(self, scope: Scope | None = None, *, agreed: bool = True) -> Generator[Step, None, Overview]:
        """What the dashboard shows, of the whole project when ``scope`` is None; partial without ``agreed``. Steps
        count documents. The window calls ``storage.processes.overview``. Raises AyarError no_such_reader."""
        wanted = scope or overviewing.Scope()
        return (yield from overviewing.gather(self, self._connection, self.schema, wanted, agreed=agreed))


def _alike(document_id: int, key: str, title: str, text: str, place: Place, verdict: Verdict) -> Alike:
    start, end = place.span
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return Alike(document_id, key, title, place, verdict, before, text[start:end], after)
