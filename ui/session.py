"""The open project, document and set: the one gate through which every edit passes."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from models.annotation import Annotation
from models.annotation_set import ANNOTATOR, SEALED, AnnotationSet
from models.document import Document
from models.edits import Edit
from models.errors import AyarError
from storage.project import Project
from ui.labels import Looks

IDLE_SECONDS: Final = 60.0
"""A longer gap between two actions is a pause and does not count as time worked (architecture.md)."""


class Session(QObject):
    """What is open, whose work is shown, where the caret is. Widgets read it, and change annotations by ``commit``.

    ``selection`` and ``caret`` are code points. ``user`` is who works; ``author`` whose set is shown (the same person
    except when looking at somebody else's work, which is then read-only).
    """

    opened = Signal()
    closed = Signal()
    document_changed = Signal()
    changed = Signal(object)  # Edit
    selection_changed = Signal()
    focus_changed = Signal()
    save_failed = Signal(object)  # AyarError
    save_recovered = Signal()

    def __init__(self, user: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.user = user
        self.author = user
        self.role = ANNOTATOR
        self.project: Project | None = None
        self.looks: Looks | None = None
        self.document_id: int | None = None
        self.document: Document | None = None
        self.layer = AnnotationSet(author=user)
        self.selection: tuple[int, int] | None = None
        self.caret = 0
        self.focus: str | None = None
        self.failure: AyarError | None = None
        self._pending: Edit | None = None
        self._last_action = time.monotonic()

    # ---- what is open
    def open_project(self, path: Path) -> None:
        """Raises AyarError when the file cannot be opened; what was open stays open then."""
        if self.project is not None and self.project.path.resolve() == Path(path).resolve():
            self.close_project()  # its own lock would make the second opening read-only
        project = Project.open(path, user=self.user)
        self.close_project()
        self.project, self.looks = project, Looks(project.schema)
        self.opened.emit()

    def close_project(self) -> None:
        if self.project is None:
            return
        self.project.close()
        self.project = self.document = self.document_id = None
        self.focus = self.selection = None
        self.failure = self._pending = None
        self.layer = AnnotationSet(author=self.user)
        self.closed.emit()

    def open_document(self, document_id: int) -> None:
        assert self.project is not None
        self.document = self.project.document(document_id)
        self.document_id = document_id
        self.layer = self.project.set_for(document_id, self.author, self.role).layer
        self.focus = self.selection = None
        self.caret = 0
        self._last_action = time.monotonic()
        self.document_changed.emit()

    def show_author(self, author: str, role: str = ANNOTATOR) -> None:
        """Show ``author``'s set of the open document; read-only unless it is the user's own."""
        self.author, self.role = author, role
        if self.document_id is not None:
            self.open_document(self.document_id)

    @property
    def text(self) -> str:
        return self.document.text if self.document else ""

    @property
    def editable(self) -> bool:
        return (
            self.project is not None
            and self.document is not None
            and not self.project.read_only
            and self.failure is None
            and self.author == self.user != ""
            and self.layer.status != SEALED
        )

    # ---- where the annotator is
    def set_selection(self, caret: int, selection: tuple[int, int] | None) -> None:
        if selection is not None and selection[0] == selection[1]:
            selection = None
        if (caret, selection) == (self.caret, self.selection):
            return
        self.caret, self.selection = caret, selection
        self.selection_changed.emit()

    def set_focus(self, annotation_id: str | None) -> None:
        if annotation_id == self.focus:
            return
        self.focus = annotation_id
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
        return self._write(edit)

    def retry(self) -> bool:
        """Try the edit that could not be written once more."""
        pending, self.failure = self._pending, None
        if pending is None:
            return True
        return self._write(pending)

    def _write(self, edit: Edit) -> bool:
        assert self.project is not None and self.document_id is not None
        project, document_id = self.project, self.document_id

        def save() -> Edit:
            project.commit(document_id, self.author, edit, role=self.role, seconds=self._worked())
            return edit

        self._pending = edit
        return self._apply(save)

    def undo(self) -> bool:
        """Take back this person's last edit in the open document."""
        return self._step_history("undo")

    def redo(self) -> bool:
        return self._step_history("redo")

    def _step_history(self, direction: str) -> bool:
        if not self.editable or self.project is None or self.document_id is None:
            return False
        step = self.project.undo if direction == "undo" else self.project.redo
        document_id = self.document_id
        return self._apply(lambda: step(document_id, self.author, role=self.role))

    def _apply(self, save: Callable[[], Edit | None]) -> bool:
        try:
            edit = save()
        except AyarError as error:
            self.failure = error
            self.save_failed.emit(error)
            return False
        self._pending = None
        if self.failure is not None:
            self.failure = None
        self.save_recovered.emit()
        if edit is None:
            return False
        self.layer.apply(edit.changes)
        if self.layer.status == "new":
            self.layer.status = "in_progress"
        if self.focus is not None and self.focus not in self.layer.annotations:
            self.focus = None
            self.focus_changed.emit()
        self.changed.emit(edit)
        return True

    def _worked(self) -> int:
        now = time.monotonic()
        gap, self._last_action = now - self._last_action, now
        return round(gap) if gap <= IDLE_SECONDS else 0
