"""What the annotator's keys do: each handler reads session and caret, makes one edit and commits it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from models import labelling, roles
from models.annotation import ENTITY, Annotation
from models.annotation_set import FINISHED, IN_PROGRESS, delete_edit
from models.edits import Change, Edit, SetField
from models.schema import Schema
from models.text.finding import identical
from models.text.words import trim
from ui.actions import Actions
from ui.annotate.committing import commit_made
from ui.canvas.naming import DENSITIES
from ui.canvas.painting import IDENTICAL
from ui.canvas.view import Canvas
from ui.session import Session


class Desk:
    """Binds the annotation actions to one canvas."""

    def __init__(self, session: Session, canvas: Canvas, actions: Actions) -> None:
        self.session = session
        self.canvas = canvas
        self.accept_as: Callable[[str], bool] = lambda _: False
        self.finishing: Callable[[Edit], Edit] = lambda edit: edit
        caret = canvas.caret_action
        for name, handler in {
            "action.add_entity": self.label,
            "action.second_label": self.second_label,
            "action.delete": lambda _: self.delete(),
            "action.doubt": lambda _: self.doubt(),
            "action.extend_word": lambda _: self.boundary("end", +1),
            "action.shrink_word": lambda _: self.boundary("end", -1),
            "action.extend_start": lambda _: self.boundary("start", -1),
            "action.shrink_start": lambda _: self.boundary("start", +1),
            "action.extend_letter": lambda _: self.boundary("end", +1, "letter"),
            "action.shrink_letter": lambda _: self.boundary("end", -1, "letter"),
            "action.extend_start_letter": lambda _: self.boundary("start", -1, "letter"),
            "action.shrink_start_letter": lambda _: self.boundary("start", +1, "letter"),
            "action.swap_edge": lambda _: caret("swap"),
            "action.select_sentence": lambda _: caret("take_sentence"),
            "action.add_fragment": lambda _: self.add_fragment(),
            "action.next_mention": lambda _: self.walk(+1),
            "action.previous_mention": lambda _: self.walk(-1),
            "action.copy": lambda _: self.copy(),
            "action.undo": lambda _: self.session.undo(),
            "action.redo": lambda _: self.session.redo(),
            "action.label_density": lambda _: self.next_density(),
        }.items():
            actions.bind(name, handler)
        canvas.edge_dragged.connect(self.drag_edge)

    @property
    def schema(self) -> Schema:
        assert self.session.project is not None
        return self.session.project.schema

    # ---- labels
    def label(self, label: str) -> bool:
        """The selection becomes a mention, or the focused mention gets another label; a selection wins. A suggestion
        that is looked at becomes a mention with that label."""
        if self.session.selection is not None:
            return self._new_mention(*self.session.selection, label)
        if self.session.offers.current is not None:
            return self.accept_as(label)
        focused = self.session.focused
        if focused is None or focused.kind != ENTITY or focused.label == label:
            return False
        return self.session.commit(labelling.relabel(focused, self.schema, label))

    def _new_mention(self, start: int, end: int, label: str) -> bool:
        edit = labelling.new_mention(self.session.layer, self.schema, self.session.text, start, end, label)
        if edit is None:
            self._focus_existing(start, end, label)
            return False
        if not self.session.commit(self.finishing(edit)):
            return False
        self._focus_result(edit)
        return True

    def _focus_existing(self, start: int, end: int, label: str) -> None:
        inside = [a for a in self.session.layer if start <= a.start and a.end <= end and a.label == label]
        if inside:
            self.focus(inside[0])

    def _focus_result(self, edit: Edit) -> None:
        after = edit.changes[-1].after
        if isinstance(after, Annotation):
            self.focus(after)

    def focus(self, annotation: Annotation) -> None:
        """Focus an annotation: the caret goes to its end, the selection is given up."""
        self.canvas.caret.move(annotation.end, extend=False)
        self.canvas.moved(keep_focus=True)
        self.session.set_focus(annotation.id)

    def second_label(self, label: str) -> bool:
        """Another mention on exactly the focused span."""
        focused = self.session.focused
        if focused is None:
            return False
        edit = labelling.second_label(self.session.layer, self.schema, focused, label)
        if edit is None or not self.session.commit(edit):
            return False
        self._focus_result(edit)
        return True

    # ---- boundaries
    def boundary(self, edge: str, step: int, by: str = "word") -> bool:
        """With a selection (or nothing) the selection grows or shrinks; else the focused mention's boundary moves."""
        focused = self.session.focused
        if self.session.selection is not None or focused is None:
            outward = step > 0 if edge == "end" else step < 0
            if by == "letter":
                return self.canvas.caret_action(f"{edge}_by_letter", step)
            return self.canvas.caret_action(f"{'grow' if outward else 'shrink'}_{edge}")
        edit = labelling.move_boundary(focused, self.session.text, edge, by, step)
        return edit is not None and self.session.commit(edit)

    def drag_edge(self, identifier: str, start: int, end: int) -> bool:
        dragged = self.session.layer.annotations.get(identifier)
        return dragged is not None and self.session.commit(labelling.set_span(dragged, start, end))

    def add_fragment(self) -> bool:
        """The selection becomes one more part of the focused annotation."""
        focused, selection = self.session.focused, self.session.selection
        if focused is None or selection is None:
            return False
        edit = labelling.add_fragment(focused, *trim(self.session.text, *selection))
        return edit is not None and self.session.commit(edit)

    # ---- roles
    def fill_role(self, role: str, mention: str) -> bool:
        """A mention fills a role of the focused event or stance."""
        focused = self.session.focused
        if focused is None:
            return False
        return commit_made(self.session, lambda: roles.fill(self.session.layer, self.schema, focused, role, mention))

    # ---- the rest
    def delete(self) -> bool:
        focused = self.session.focused
        return focused is not None and self.session.commit(delete_edit(self.session.layer, focused))

    def doubt(self) -> bool:
        focused = self.session.focused
        return focused is not None and self.session.commit(labelling.set_doubt(focused, not focused.doubt))

    def walk(self, step: int) -> bool:
        """To the next or previous annotation from the focus, or from the caret."""
        marks = [a for a in self.session.layer if a.kind != "zone"]
        if not marks:
            return False
        ids = [a.id for a in marks]
        if self.session.focus in ids:
            self.focus(marks[(ids.index(self.session.focus) + step) % len(marks)])
            return True
        caret = self.canvas.caret.position
        later = [a for a in marks if a.start >= caret] or marks
        earlier = [a for a in marks if a.end <= caret] or marks
        self.focus(later[0] if step > 0 else earlier[-1])
        return True

    def copy(self) -> None:
        selection = self.session.selection
        if selection is not None:
            QGuiApplication.clipboard().setText(self.session.text[slice(*selection)])

    def next_density(self) -> None:
        now = DENSITIES.index(self.canvas.density)
        self.canvas.set_density(DENSITIES[(now + 1) % len(DENSITIES)])

    def finish(self) -> bool:
        return self._set_status(FINISHED)

    def reopen(self) -> bool:
        return self._set_status(IN_PROGRESS)

    def _set_status(self, status: str) -> bool:
        before = SetField("status", self.session.layer.status)
        return self.session.commit(Edit("status", (Change(before, SetField("status", status)),), {"status": status}))

    # ---- identical strings
    def identical_spans(self) -> list[tuple[int, int]]:
        """The other places of the focused mention's string that do not carry its label yet."""
        focused = self.session.focused
        if focused is None:
            return []
        taken = {(a.start, a.end) for a in self.session.layer if a.label == focused.label}
        found = identical(self.session.text, focused.start, focused.end)
        return [span for span in found if span not in taken]

    def preview_identical(self) -> list[tuple[int, int]]:
        spans = self.identical_spans()
        self.canvas.set_highlights(IDENTICAL, spans)
        return spans

    def label_identical(self, spans: list[tuple[int, int]]) -> bool:
        focused = self.session.focused
        self.canvas.set_highlights(IDENTICAL, ())
        if focused is None or not spans:
            return False
        edit = labelling.label_identical(self.session.layer, self.schema, self.session.text, focused, spans)
        return self.session.commit(edit)
