"""The open project, document and set: the one gate through which every edit passes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from models.adjudication.place import Place
from models.annotation import NOTHING, Annotation
from models.annotation_set import ANNOTATOR, GOLD, SEALED, AnnotationSet, differences
from models.comments import Topic
from models.document import Document
from models.edits import Edit
from models.errors import AyarError
from models.schema import Schema
from models.span import Span
from models.spreading import TITLE, label_spans
from models.zone import Zone
from storage.commenting import Said
from storage.project import HistoryRow, Planned, Project
from ui.labels import Looks
from ui.naming import Naming
from ui.offers import Offers
from ui.work_clock import WorkClock

ANNOTATE: Final = "annotate"
ADJUDICATE: Final = "adjudicate"
DASHBOARD: Final = "dashboard"
MODES: Final = (ANNOTATE, ADJUDICATE, DASHBOARD)
"""What the window is for at the moment; each has a page and keys of its own."""

NO_EDIT: Final = Edit("", ())
"""What was written does not concern the open document."""
SETTLED: Final = "settle"
"""The title of the edit that makes gold of what all agree on; nobody made it, and nobody takes it back."""
REFUSALS: Final = frozenset(
    {"edited_since", "schema_changed_since", "not_your_set", "not_a_reviewer", "gold_of_other", "only_leads"}
)
"""Nothing was written and nothing is wrong with the file: what was asked for cannot be done any more."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What adjudication has in hand, for the table of actions: whether there is a place, whether it is ``decided``, how
    many versions it has, whether two of them can be merged; how many conflicts and people's layers the document has;
    the ``place`` itself, for questions about it."""

    conflict: bool = False
    decided: bool = False
    versions: int = 0
    mergeable: bool = False
    conflicts: int = 0
    layers: int = 0
    place: Place | None = None


def _as_it_is(edit: Edit) -> Edit:
    return edit


class Session(QObject):
    """What is open, whose work is shown, where the caret is. Widgets read it, and change annotations by ``commit``.

    ``selection`` and ``caret`` are code points. ``user`` is who works; ``author`` whose set is shown (the same person
    except when looking at somebody else's work, which is then read-only, and in adjudication: gold).
    ``mode`` is one of MODES, ``tools`` the mode whose keys work: the annotator's also while gold is edited in place.
    ``proposed_zones`` is what the desk proposes and nobody has taken over, ``offers`` what recommenders suggest.
    """

    opened = Signal()
    closed = Signal()
    document_changed = Signal()
    changed = Signal(object)  # Edit
    selection_changed = Signal()
    focus_changed = Signal()
    proposed_changed = Signal()
    save_failed = Signal(object)  # AyarError
    save_recovered = Signal()
    refused = Signal(object)  # AyarError
    schema_changed = Signal()
    mode_changed = Signal()
    tools_changed = Signal()
    talked = Signal()  # something was asked, answered or read
    reviewed_changed = Signal()  # another place is in hand
    naming_changed = Signal()
    place_wanted = Signal(object)  # Topic: where it came up is to be shown
    elsewhere = Signal(object)  # ids of the documents whose sets changed, the open one or not; empty: any of them

    def __init__(self, user: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.user = user
        self.author = user
        self.role = ANNOTATOR
        self.mode = self.tools = ANNOTATE
        self.project: Project | None = None
        self.looks: Looks | None = None
        self.document_id: int | None = None
        self.document: Document | None = None
        self.layer = AnnotationSet(author=user)
        self.selection: tuple[int, int] | None = None
        self.caret = 0
        self.focus: str | None = None
        self.proposed_zones: tuple[Zone, ...] = ()
        self.failure: AyarError | None = None
        self.not_mine: AyarError | None = None  # why the gold that is shown is not for this person to decide
        self.revise: Callable[[Edit], Edit] = _as_it_is
        self.reviewed = Reviewed()
        self.naming = Naming()
        self._said: list[Said] | None = None
        self._pending: Callable[[], bool] | None = None
        self.stepping = ""  # "undo" or "redo" while such a step is on its way
        self.clock = WorkClock()
        self._schema: Schema | None = None
        self.offers = Offers(self)

    # ---- what is open
    def open_project(self, path: Path) -> None:
        """Raises AyarError when the file cannot be opened; what was open stays open then."""
        if self.project is not None and self.project.path.resolve() == Path(path).resolve():
            self.close_project()  # its own lock would make the second opening read-only
        project = Project.open(path, user=self.user)
        self.close_project()
        self.project = project
        self._take_schema()
        self.opened.emit()

    def close_project(self) -> None:
        if self.project is None:
            return
        self.project.close()
        self.project = self.document = self.document_id = self._said = None
        self.focus = self.selection = None
        self.failure = self._pending = None
        self.layer = AnnotationSet(author=self.user)
        self.use_mode(ANNOTATE)
        self.closed.emit()

    def open_document(self, document_id: int) -> None:
        assert self.project is not None
        self.document = self.project.document(document_id)
        self.document_id, self._said = document_id, None
        if self.mode == ADJUDICATE:
            self.author, self.role = self._gold_author(document_id), GOLD
            self.not_mine = self._why_not_mine(document_id)
        self.use_tools(self.mode)
        self.layer = self.project.set_for(document_id, self.author, self.role).layer
        self.focus = self.selection = None
        self.caret = 0
        self.clock.restart()
        self.document_changed.emit()

    def _gold_author(self, document_id: int) -> str:
        """The name that the gold set carries; new gold is called so."""
        assert self.project is not None
        return next((each.author for each in self.project.sets_of(document_id) if each.role == GOLD), GOLD)

    def _why_not_mine(self, document_id: int) -> AyarError | None:
        assert self.project is not None
        try:
            self.project.require_gold(document_id)
        except AyarError as error:
            return error
        return None

    def use_mode(self, mode: str) -> None:
        """Work in another of MODES; the open document is opened anew when the mode is about another set of it."""
        if mode == self.mode:
            return
        gold_before = self.role == GOLD
        self.mode = mode
        self.use_tools(mode)
        if mode != ADJUDICATE:
            self.author, self.role = self.user, ANNOTATOR
        self.mode_changed.emit()
        if self.document_id is not None and gold_before != (mode == ADJUDICATE):
            self.open_document(self.document_id)

    def use_tools(self, mode: str) -> None:
        """Whose keys work on the text: those of the mode, or in adjudication the annotator's."""
        if mode != self.tools:
            self.tools = mode
            self.tools_changed.emit()

    @property
    def text(self) -> str:
        return self.document.text if self.document else ""

    @property
    def editable(self) -> bool:
        return self.may_change and self.layer.status != SEALED

    @property
    def may_change(self) -> bool:
        """Whether the set that is shown may be changed, sealed or not."""
        return (
            self.project is not None
            and self.document is not None
            and not self.project.read_only
            and self.failure is None
            and self.mode != DASHBOARD
            and self.user != ""
            and (self.not_mine is None if self.role == GOLD else self.author == self.user)
        )

    # ---- where the annotator is
    def set_selection(self, caret: int, selection: tuple[int, int] | None) -> None:
        if selection is not None and selection[0] == selection[1]:
            selection = None
        if (caret, selection) == (self.caret, self.selection):
            return
        self.caret, self.selection = caret, selection
        self.clock.touch()
        self.selection_changed.emit()

    def set_proposed_zones(self, zones: Iterable[Zone]) -> None:
        """What is proposed from now on."""
        proposed = tuple(zones)
        if proposed != self.proposed_zones:
            self.proposed_zones = proposed
            self.proposed_changed.emit()

    def set_focus(self, annotation_id: str | None) -> None:
        if annotation_id == self.focus:
            return
        self.focus = annotation_id
        self.clock.touch()
        self.focus_changed.emit()

    @property
    def focused(self) -> Annotation | None:
        return self.layer.annotations.get(self.focus) if self.focus else None

    # ---- edits
    def commit(self, edit: Edit) -> bool:
        """Write ``edit`` to disk, then apply and announce it. False, with nothing applied, when it could not be
        written: ``save_failed`` tells why, and the edit waits for ``retry``."""
        if not self.editable:
            return False
        return self._write(self.revise(edit))

    def commit_sealed(self, edit: Edit) -> bool:
        """Write an edit of sealed gold that takes off the seal."""
        return self.may_change and self._write(edit)

    def retry(self) -> bool:
        """Try the edit that could not be written once more."""
        pending, self.failure = self._pending, None
        return pending is None or pending()

    def _write(self, edit: Edit) -> bool:
        assert self.project is not None and self.document_id is not None
        project, document_id = self.project, self.document_id

        def save() -> Edit:
            seconds = self.clock.unspent()
            project.commit(document_id, self.author, edit, role=self.role, seconds=seconds)
            self.clock.spend(seconds)
            return edit

        self._pending = lambda: self._write(edit)
        return self._apply(save)

    def label_places(
        self, places: Mapping[int, Iterable[Span]], label: str, attributes: Mapping[str, Any] | None = None
    ) -> tuple[int, int]:
        """Give a label to spans of several documents, by document id, in this person's sets; how many were changed,
        in how many documents.

        One document gets an edit of its own, several get one edit of the whole project.
        """
        if not self.may_write or self.role == GOLD:
            return 0, 0
        edits = {d: edit for d, spans in places.items() if (edit := self._labelling(d, spans, label, attributes))}
        changed = sum(len(edit.changes) for edit in edits.values())
        params = {"label": label, "n": changed, "documents": len(edits)}
        return (changed, len(edits)) if self.commit_everywhere(TITLE, edits, params) else (0, 0)

    @property
    def may_write(self) -> bool:
        """Whether this person may work on any document of the project, whatever is open."""
        return self.project is not None and not self.project.read_only and self.failure is None and self.user != ""

    @property
    def _shows_own(self) -> bool:
        """Whether the set that undo and redo are about is the one that is shown."""
        return (self.author, self.role) == self.undoes

    @property
    def undoes(self) -> tuple[str, str]:
        """Author and role of the set that undo and redo are about: the gold set in adjudication, else one's own."""
        return (self.author, self.role) if self.role == GOLD else (self.user, ANNOTATOR)

    def _labelling(
        self, document_id: int, spans: Iterable[Span], label: str, attributes: Mapping[str, Any] | None
    ) -> Edit | None:
        assert self.project is not None
        layer = self.project.set_for(document_id, self.user).layer
        text = self.project.document(document_id).text
        return label_spans(layer, self.project.schema, text, spans, label, attributes)

    def commit_everywhere(self, title: str, edits: Mapping[int, Edit], params: Mapping[str, Any]) -> bool:
        """Write edits of this person's sets by document id: one as it is, several as one edit of the whole project,
        ``title`` and ``params`` telling what it was."""
        if not edits or not self.may_write or self.role == GOLD:
            return False
        assert self.project is not None
        project, here = self.project, edits.get(self.document_id or 0) if self.author == self.user else None

        def save() -> Edit:
            if len(edits) == 1:
                ((document_id, edit),) = edits.items()
                project.commit(document_id, self.user, edit)
            else:
                project.commit_many(title, [(d, self.user, ANNOTATOR, edit) for d, edit in edits.items()], params)
            return here or NO_EDIT

        self._pending = lambda: self.commit_everywhere(title, edits, params)
        written = self._apply(save)
        if written:
            self.elsewhere.emit(tuple(edits))
        return written

    def undo(self) -> bool:
        """Take back this person's last edit in the open document."""
        return self._step_history("undo")

    def redo(self) -> bool:
        return self._step_history("redo")

    def _step_history(self, direction: str) -> bool:
        if not self.editable or self.project is None or self.document_id is None:
            return False
        return self.step_in(self.document_id, direction)

    def step_in(self, document_id: int, direction: str) -> bool:
        """Undo or redo (``direction``) this person's last edit in any document."""
        if not self.may_write or self.project is None:
            return False
        author, role = self.undoes
        row = self.project.next_step(document_id, author, role, direction)
        if row is not None and role == GOLD and row.title == SETTLED:
            return False  # what all agree on is gold as long as they do
        whole = row is not None and row.scope == "project"
        if whole and row == self._own_step(direction):
            document_id = self.document_id or document_id  # the same edit, and the open text follows it
        here = document_id == self.document_id and self._shows_own
        step = self.project.undo if direction == "undo" else self.project.redo

        def save() -> Edit | None:
            edit = step(document_id, author, role)
            return edit if here or edit is None else NO_EDIT

        self.stepping = direction
        done = self._apply(save)
        self.stepping = ""
        if done and whole and not here:
            self._follow_elsewhere()
        if done and (whole or not here):
            self.elsewhere.emit(() if whole else (document_id,))
        return done

    def _own_step(self, direction: str) -> HistoryRow | None:
        """What undo or redo would be about in the open document."""
        if self.project is None or self.document_id is None or not self._shows_own:
            return None
        return self.project.next_step(self.document_id, *self.undoes, direction)

    def _follow_elsewhere(self) -> None:
        """Read the open set again when an edit that was taken back in another document was about it too."""
        assert self.project is not None
        if self.document_id is None or not self._shows_own:
            return
        if self.project.set_for(self.document_id, self.author, self.role).layer.annotations != self.layer.annotations:
            self.open_document(self.document_id)

    def _apply(self, save: Callable[[], Edit | None]) -> bool:
        try:
            edit = save()
        except AyarError as error:
            if error.key in REFUSALS:
                self._pending = None
                self.refused.emit(error)
                return False
            self.failure = error
            self.save_failed.emit(error)
            return False
        self._pending = None
        if self.failure is not None:
            self.failure = None
        self.save_recovered.emit()
        self._follow_schema()
        if edit is None or edit is NO_EDIT:
            return edit is NO_EDIT
        self.layer.apply(edit.changes)
        self._said = None
        if self.focus is not None and self.focus not in self.layer.annotations:
            self.focus = None
            self.focus_changed.emit()
        self.changed.emit(edit)
        return True

    # ---- the schema
    def _take_schema(self) -> None:
        assert self.project is not None
        self._schema = self.project.schema
        self.looks = Looks(self._schema)

    def _follow_schema(self) -> None:
        """Renew what hangs on the schema after it was changed, or a change of it taken back."""
        if self.project is not None and self.project.schema is not self._schema:
            self._take_schema()
            self.schema_changed.emit()

    def save_schema(
        self, schema: Schema, edits: Sequence[Planned] = (), title: str = "schema", params: Mapping[str, Any] = NOTHING
    ) -> None:
        """Use another schema from now on, together with ``edits`` of anybody's sets, as one edit of the whole project.

        The window follows at once. Raises AyarError, with nothing changed.
        """
        assert self.project is not None
        self.project.save_schema(schema, edits, title, params)
        self._follow_schema()
        if edits:
            self._read_again()
            self.elsewhere.emit(())

    def follow_schema(self) -> None:
        """Take over what a job has saved of schema and sets through a connection of its own."""
        assert self.project is not None
        self.project.follow_schema()
        self._follow_schema()
        self._read_again()
        self.elsewhere.emit(())

    def import_schema(self, data: bytes, file: str) -> None:
        """Use a schema file from now on. Raises AyarError(schema_invalid, schema_in_use), with nothing changed."""
        from storage.schema_files import import_schema

        assert self.project is not None
        import_schema(self.project, data, file)
        self._follow_schema()

    def step_project(self, direction: str) -> HistoryRow | None:
        """Undo or redo the last edit of the whole project; None when there is none. Raises AyarError."""
        assert self.project is not None
        row = self.project.undo_project() if direction == "undo" else self.project.redo_project()
        if row is not None:
            self._follow_schema()
            self._read_again()
            self.elsewhere.emit(())
        return row

    def take_over(self) -> None:
        """Follow what was merged over another connection."""
        if self.project is not None:
            self.project.forget_schema()
        self._follow_schema()
        self._read_again()
        self.elsewhere.emit(())

    # ---- questions and answers
    @property
    def said(self) -> list[Said]:
        """What whoever works may read about the open document."""
        if self._said is None:
            known = self.project is not None and self.document_id is not None
            self._said = self.project.comments(self.document_id) if known and self.project is not None else []
        return self._said

    def comment(self, topic: Topic, text: str) -> None:
        """Ask or answer about somebody's work on the open document. Raises AyarError, with nothing written."""
        assert self.project is not None and self.document_id is not None
        self.project.comment(self.document_id, topic.about, text, topic.on, topic.quote or "", topic.place)
        self._talk_again()

    def take_back_comment(self, about: str, identifier: str) -> None:
        assert self.project is not None and self.document_id is not None
        self.project.take_back_comment(self.document_id, about, identifier)
        self._talk_again()

    def _talk_again(self) -> None:
        self._said = None
        self._read_again()
        self.talked.emit()

    def go_to_topic(self, topic: Topic) -> None:
        """To the annotation in the set that is shown; in adjudication to the place where it is."""
        if self.role == GOLD:
            self.place_wanted.emit(topic)
        elif topic.on in self.layer.annotations:
            self.set_focus(topic.on)

    # ---- adjudication
    def review(self, reviewed: Reviewed) -> None:
        """What adjudication has in hand from now on."""
        moved = reviewed.place is not self.reviewed.place
        self.reviewed = reviewed
        if moved:
            self.reviewed_changed.emit()

    def use_naming(self, naming: Naming) -> None:
        """Whose names are hidden from now on."""
        if naming != self.naming:
            self.naming = naming
            self.naming_changed.emit()

    def _read_again(self) -> None:
        """Take over what was changed in the open set from elsewhere, as one edit."""
        if self.project is None or self.document_id is None:
            return
        self._said = None
        now = self.project.set_for(self.document_id, self.author, self.role).layer
        changes = tuple(differences(self.layer, now))
        if changes:
            self.layer.apply(changes)
            self.changed.emit(Edit("", changes))
