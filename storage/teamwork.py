"""The part of the façade that is about people: who they are, what they may do and which documents are theirs."""

from __future__ import annotations

from array import array
from collections.abc import Generator, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from models import late
from models.annotation_set import ANNOTATOR, MACHINE
from models.assignment import ASSIGNED_ROLES, Assignment
from models.comments import Comment
from models.comments import new as new_comment
from models.edits import Edit
from models.errors import AyarError
from models.progress import Step
from storage import arranging, database, history, people, project_edits
from storage.arranging import Arrangement
from storage.guarding import guarded, guarded_steps
from storage.people import Person
from storage.rights import Rights

with late.imports():
    from storage import assigning, bundle_file, bundles, commenting, progress_of

if TYPE_CHECKING:
    from storage.assigning import AssignReport, Wanted
    from storage.bundles import BundleReport
    from storage.commenting import Said
    from storage.merging_sets import MergeReport
    from storage.progress_of import DocumentTime, Progress

FOR: Final = "bundle"
"""The setting of a project that came in a bundle: whom it is for."""


class Teamwork(Rights):
    """What ``Project`` knows of people. What changes who does what is for the lead."""

    @property
    def read_only(self) -> bool:
        raise NotImplementedError

    def forget_schema(self) -> None:
        raise NotImplementedError

    # ---- people
    @guarded
    def people(self) -> list[Person]:
        return people.everyone(self._connection)

    @guarded
    def person(self, name: str, role: str = ANNOTATOR) -> Person:
        """The person of that name, added if there is none."""
        known = people.find(self._connection, name)
        if known is not None:
            return known
        self.require_write()
        with database.transaction(self._connection):
            return people.find_or_add(self._connection, name, role)

    @guarded
    def set_role(self, name: str, role: str) -> int | None:
        """Make a person (new ones are added) an annotator or a reviewer; the id of the edit, None when they are.

        Raises AyarError(no_name, not_a_person) for a machine, whose name cannot do people's work.
        """
        if role not in ASSIGNED_ROLES:
            raise ValueError(role)
        if not name.strip():
            raise AyarError("no_name")
        known = self.person(name.strip(), role)
        if known.role == MACHINE:
            raise AyarError("not_a_person", author=name)
        if known.role == role:
            return None
        return self._arrange("role", Arrangement(roles={known.name: (known.role, role)}), {"person": known.name})

    # ---- assignments
    @guarded
    def assigned(self, document_id: int) -> list[Assignment]:
        """Who is to read a document: annotators by name, then reviewers. Empty when it is assigned to nobody."""
        return assigning.of_document(self._connection, document_id)

    @guarded
    def assigned_to(self, name: str, role: str | None = None) -> array[int]:
        """The ids of the documents that a person is to read, as ``role`` or at all, ascending."""
        return array("q", sorted(assigning.of_person(self._connection, name, role)))

    @guarded
    def has_assignments(self) -> bool:
        return self._connection.execute("SELECT 1 FROM assignments LIMIT 1").fetchone() is not None

    @guarded
    def plan_assignment(self, wanted: Wanted) -> AssignReport:
        """What ``assign`` would do. Raises AyarError(assign_overlap, no_such_batch, nothing_to_assign, no_name)."""
        return assigning.planned(self._connection, wanted)

    @guarded
    def assign(self, wanted: Wanted) -> AssignReport:
        """Give documents to people, as one edit of the whole project; there is none when everything is given already.

        What is assigned stays, and so does work that has begun. Raises as ``plan_assignment`` does.
        """
        self.require_write()
        report = assigning.planned(self._connection, wanted)
        if report.arrangement:
            self._arrange(assigning.TITLE, report.arrangement, assigning.params_of(report, wanted))
        return report

    @guarded
    def unassign(self, assignments: Iterable[Assignment]) -> int:
        """Take documents back from people, as one edit of the whole project; its id. Their sets stay."""
        taken = tuple(assignments)
        return self._arrange("unassign", Arrangement(taken=taken), {"n": len(taken)})

    # ---- progress
    @guarded
    def progress(self, batch: str | None = None) -> list[Progress]:
        """How far everybody is: annotators by name, then reviewers; for an annotator only themselves."""
        every = progress_of.progress(self._connection, batch)
        return every if self.sees_all else [each for each in every if each.person == self.user]

    @guarded
    def document_times(self, batch: str | None = None) -> list[DocumentTime]:
        """How long each finished document took whom; an annotator sees their own."""
        every = progress_of.times(self._connection, batch)
        return list(every) if self.sees_all else [each for each in every if each.person == self.user]

    # ---- questions and answers
    @guarded
    def comments(self, document_id: int | None = None) -> list[Said]:
        """What whoever works may read: on their own sets, a reviewer or lead on everybody's; of one document or all."""
        about = None if self.sees_all else self.user
        return commenting.all_said(self._connection, about, document_id)

    @guarded
    def comment(
        self,
        document_id: int,
        about: str,
        text: str,
        on: str | None = None,
        quote: str = "",
        place: str | None = None,
    ) -> Comment:
        """Ask or answer on the set of ``about``, on disk when this returns; ``on`` is an annotation of it, ``quote``
        its words and ``place`` where readings were compared.

        Raises AyarError(no_name, empty_comment, not_your_set, locked, disk_full, read_only).
        """
        self.require_write()
        if not self.user:
            raise AyarError("no_name")
        if not text.strip():
            raise AyarError("empty_comment")
        if about != self.user and not self.may_lead(self.user):
            raise AyarError("not_your_set", author=about)
        said = new_comment(self.user, history.now(), text, on, place, quote or None)
        with database.transaction(self._connection):
            worker = people.find_or_add(self._connection, self.user, ANNOTATOR).id
            commenting.add(self._connection, document_id, about, said, worker)
            commenting.mark_seen(self._connection, self.user, [said.id])
        return said

    @guarded
    def take_back_comment(self, document_id: int, about: str, identifier: str) -> bool:
        """Remove what one said oneself; False when it is not there or is somebody else's."""
        self.require_write()
        own = [s for s in commenting.all_said(self._connection, about, document_id) if s.comment.author == self.user]
        if not self.user or identifier not in {said.comment.id for said in own}:
            return False
        with database.transaction(self._connection):
            worker = people.find_or_add(self._connection, self.user, ANNOTATOR).id
            return commenting.take_back(self._connection, document_id, about, identifier, worker)

    @guarded
    def unread(self) -> dict[int, int]:
        """Comments that whoever works may read and has not, by document id, in document order."""
        if not self.user:
            return {}
        seen, found = commenting.seen(self._connection, self.user), dict[int, int]()
        for said in self.comments():
            if said.comment.author != self.user and said.comment.id not in seen:
                found[said.document_id] = found.get(said.document_id, 0) + 1
        return found

    @guarded
    def mark_read(self, document_id: int) -> None:
        """What is said about a document is read by whoever works; nothing happens in a project that is only read."""
        fresh = self.unread().get(document_id)
        if self.user and fresh and not self.read_only:
            with database.transaction(self._connection):
                ids = [said.comment.id for said in self.comments(document_id)]
                commenting.mark_seen(self._connection, self.user, ids)

    # ---- batches
    @guarded
    def put_in_batch(self, document_ids: Iterable[int], batch: str | None) -> int | None:
        """Move documents into a batch (None: into none); the id of the edit, None when they are all there."""
        batch = (batch or "").strip() or None
        return self._rebatch("batch", document_ids, batch)

    @guarded
    def rename_batch(self, batch: str, name: str) -> int | None:
        """Give a batch another name; one of that name takes its documents in. Raises AyarError(no_name)."""
        if not name.strip():
            raise AyarError("no_name")
        rows = self._connection.execute("SELECT id FROM documents WHERE batch = ?", (batch,)).fetchall()
        return self._rebatch("batch_rename", [row[0] for row in rows], name.strip())

    def _rebatch(self, title: str, document_ids: Iterable[int], batch: str | None) -> int | None:
        wanted = set(document_ids)
        rows = self._connection.execute("SELECT id, batch FROM documents ORDER BY position").fetchall()
        moved = {n: (old, batch) for n, old in rows if n in wanted and old != batch}
        if not moved:
            return None
        return self._arrange(title, Arrangement(batches=moved), {"n": len(moved), "batch": batch or ""})

    # ---- documents set aside
    @guarded
    def set_aside(self, document_ids: Iterable[int], *, aside: bool = True) -> int | None:
        """Keep documents out of lists, exports, agreement, the queue, learning and releases, or bring them back; the id
        of the edit, None when they are as asked. Nothing of them is deleted. Raises AyarError(only_leads)."""
        wanted = set(document_ids)
        rows = self._connection.execute("SELECT id FROM documents WHERE aside <> ? ORDER BY position", (int(aside),))
        moved = tuple(row[0] for row in rows if row[0] in wanted)
        if not moved:
            return None
        arranged = Arrangement(aside=moved) if aside else Arrangement(back=moved)
        return self._arrange("set_aside" if aside else "bring_back", arranged, {"documents": len(moved)})

    # ---- bundles
    @guarded_steps
    def send_bundle(self, out: Path, receiver: str, batch: str | None = None) -> Generator[Step, None, BundleReport]:
        """A bundle for somebody; see ``storage.bundles.send``. Raises AyarError(only_leads), too."""
        self.require_lead()
        return (yield from bundles.send(self._connection, self.user, Path(out), receiver, batch))

    @guarded_steps
    def send_back(self, out: Path, sender: str) -> Generator[Step, None, BundleReport]:
        """Somebody's work for the lead; see ``storage.bundles.send_back``."""
        if sender != self.user:
            self.require_all()
        return (yield from bundles.send_back(self._connection, Path(out), sender))

    @guarded_steps
    def merge(self, bundle: Path, *, dry_run: bool = False) -> Generator[Step, None, MergeReport]:
        """A bundle into this project, all of it or nothing; see ``storage.merging.merge``. What comes back is for the
        lead to bring in: raises AyarError(only_leads), too."""
        from storage.merging import merge

        self.require_write()
        if not bundle_file.look(Path(bundle)).outwards:
            self.require_lead()
        report = yield from merge(self._connection, self.user, Path(bundle), dry_run=dry_run)
        self.forget_schema()
        return report

    def _arrange(self, title: str, wanted: Arrangement, params: Mapping[str, Any]) -> int:
        self.require_write()
        self.require_lead()
        with database.transaction(self._connection):
            worker = people.find_or_add(self._connection, self.user, ANNOTATOR).id if self.user else None
            project_edits.abandon(self._connection)
            edit = Edit(title, (), {**params, **arranging.make(self._connection, wanted)})
            return history.record(self._connection, edit, worker, {}, scope=history.OF_PROJECT)
