"""Filling the roles of an event or stance: one hint letter fills a role and goes on to the next."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from models.annotation import ENTITY
from models.edits import Edit
from models.hinting import LETTERS
from models.role_walk import RoleWalk
from models.roles import fillers
from ui import i18n
from ui.actions import CANVAS
from ui.annotate.committing import commit_made
from ui.annotate.modes import KeyHint
from ui.canvas.linking import Link
from ui.canvas.view import Canvas
from ui.keyboard import Chord, chord

NOT_IN_TEXT = chord("Digit0")
_POINTING: Final = 2  # candidates that are explained
_ANTECEDENTS: Final = 2  # for each of them
ANOTHER = frozenset({chord("Equal"), chord("Shift+Equal")})


class WalkMode:
    """Owns one RoleWalk; ``choose_label`` asks for the label of a phrase that is to become a filler, ``done`` is
    called when every role asked for has been dealt with."""

    def __init__(
        self,
        canvas: Canvas,
        identifier: str,
        shares: Mapping[str, float] | None,
        choose_label: Callable[[WalkMode], None],
        done: Callable[[], None],
        start: str | None = None,
    ) -> None:
        self._canvas, self._session = canvas, canvas.session
        self._choose_label, self._done = choose_label, done
        self._stand_for: list[KeyHint] | None = None
        project = self._session.project
        assert project is not None, "roles are filled in a project"
        self.schema = project.schema
        self.identifier = identifier
        self.walk = RoleWalk(self._session.layer, self.schema, self._session.text, identifier, shares, start)
        self._session.focus_changed.connect(self._focus_moved)
        self._session.changed.connect(self._show)
        self._session.selection_changed.connect(self._selection_changed)
        self._selecting = False
        self._selection_changed()
        self._show()

    @property
    def filling(self) -> str | None:
        role = self.walk.role
        return role.id if role is not None else None

    @property
    def keeps_focus(self) -> bool:
        """A role that is asked for waits until its words are found; one that is only guessed does not."""
        return self.walk.role is not None and not self.walk.guessed

    def leave(self) -> None:
        self._session.focus_changed.disconnect(self._focus_moved)
        self._session.changed.disconnect(self._show)
        self._session.selection_changed.disconnect(self._selection_changed)
        self._canvas.set_hints({})

    def _focus_moved(self) -> None:
        if self._session.focus != self.identifier:
            self._done()

    def _show(self, *_: object) -> None:
        """The letters of the candidates, and the connector that Enter would make; none while words are selected,
        because letters then do with them what they always do."""
        if self._selecting:
            self._canvas.set_hints({})
            return
        role, proposal = self.walk.role, self.walk.proposal
        live = None
        if role is not None and proposal is not None:
            live = Link(proposal, f"{role.short_in(i18n.language())}{i18n.tr('sign.question')}", live=True)
        self._canvas.set_hints(self.walk.hints, live)
        self._stand_for = None

    def _antecedents(self) -> Iterator[KeyHint]:
        """Whom the nearest pronouns and titles among the candidates may stand for, likeliest first, by their letter."""
        from models.suggest.antecedents import antecedents, wants_antecedent

        text, layer, letters = self._session.text, self._session.layer, self.walk.hints
        pointing = [c for c in self.walk.candidates[: len(LETTERS)] if wants_antecedent(text, c)][:_POINTING]
        for candidate in pointing:
            found = antecedents(layer, self.schema, text, candidate, _ANTECEDENTS)
            names = [layer.annotations[each.annotation] for each in found]
            words = [" ".join(text[a.start : a.end].split()) for a in names]
            letter = letters.get(candidate.id, "")
            if words and len(letter) == 1:
                own = " ".join(text[candidate.start : candidate.end].split())
                told = i18n.tr("walk.stands_for", text=own, names=i18n.listed(words))
                yield KeyHint((chord(f"Key{letter}"),), told)

    def _selection_changed(self) -> None:
        selecting = self._session.selection is not None
        if selecting != self._selecting:
            self._selecting = selecting
            self._show()

    # ---- keys
    def handle(self, pressed: Chord) -> bool:
        if pressed.ctrl or pressed.alt:
            return False
        if self._selecting:
            return self._with_selection(pressed)
        if pressed == NOT_IN_TEXT:
            return self._commit(self.walk.not_in_text)
        if pressed in ANOTHER:
            return self._stay(self.walk.another())
        if pressed.code == "Tab":
            return self._tab(back=pressed.shift)
        if pressed.shift:
            return False
        return self._plain(pressed.code)

    def _with_selection(self, pressed: Chord) -> bool:
        """Enter, or the key of a label that the role asked for accepts, makes the selection the filler. Any other key
        does what it does without a walk, which ends when that takes the focus elsewhere."""
        if pressed == chord("Enter"):
            self._choose_label(self)
            return True
        action, role = self._canvas.actions_table.for_chord(pressed, CANVAS), self.walk.role
        if action is None or action.id != "action.add_entity" or role is None or self.walk.guessed:
            return False
        return self.schema.accepts(role, ENTITY, action.arg) and self.fill_phrase(action.arg)

    def _tab(self, *, back: bool) -> bool:
        """To another role; a guessed one is passed over, and after the last of them Tab goes on to the next mention."""
        if back or not self.walk.guessed:
            return self._stay(self.walk.previous() if back else self.walk.next())
        self.walk.pass_over()
        return self._stay(None) and self.walk.role is not None

    def _plain(self, code: str) -> bool:
        if code.startswith("Digit"):
            return self._stay(self.walk.jump(int(code[5:])))
        if code == "Enter":
            return self._enter()
        if code in ("Backspace", "Delete"):
            return self._commit(self.walk.clear_current)
        if code.startswith("Key"):
            return self._commit(lambda: self.walk.type(code[3:]))
        return False

    def _enter(self) -> bool:
        """The nearest candidate is taken."""
        proposal = self.walk.proposal
        return self._commit(lambda: self.walk.fill_with(proposal.id) if proposal is not None else None)

    def click(self, annotation_id: str) -> bool:
        if annotation_id not in {candidate.id for candidate in self.walk.candidates}:
            return False
        return self._commit(lambda: self.walk.fill_with(annotation_id))

    def fill_phrase(self, label: str) -> bool:
        """The selection becomes a mention labelled ``label`` and fills the current role."""
        selection = self._session.selection
        if selection is None:
            return False
        done = self._commit(lambda: self.walk.fill_phrase(*selection, label))
        self._canvas.caret.move(self._canvas.caret.position, extend=False)
        self._session.set_selection(self._canvas.caret.position, None)
        return done

    def _commit(self, make: Callable[[], Edit | None]) -> bool:
        if not commit_made(self._session, make):
            return True
        return self._stay(None)

    def _stay(self, _: object) -> bool:
        if self.walk.finished:
            self._done()
        else:
            self._show()
        return True

    # ---- the strip
    def title(self) -> tuple[str, str]:
        role = self.walk.role
        name = role.name_in(i18n.language()) if role is not None else ""
        return i18n.tr("walk.role", role=name), i18n.tr("walk.selected" if self._selecting else "walk.press_letter")

    def rows(self) -> tuple[list[KeyHint], list[KeyHint]]:
        if self._selecting:
            return self._rows_with_selection()
        shown = [chord(f"Key{letter}") for letter in LETTERS[: min(4, len(self.walk.candidates))]]
        if self._stand_for is None:  # for what is on show, once, however many changes led there
            self._stand_for = list(self._antecedents())
        filling = [
            KeyHint(tuple(shown), i18n.tr("walk.hinted")) if shown else None,
            KeyHint((chord("Enter"),), i18n.tr("walk.take_nearest")) if shown else None,
            *self._stand_for,
            KeyHint((chord("Shift+ArrowLeft"), chord("Enter")), i18n.tr("walk.phrase")),
        ]
        roles = [
            KeyHint((chord("Tab"),), i18n.tr("action.next_role")),
            KeyHint((NOT_IN_TEXT,), i18n.tr("action.not_in_text")),
            KeyHint((chord("Equal"),), i18n.tr("action.another_filler")),
            KeyHint((chord("Backspace"),), i18n.tr("action.clear_role")) if self._is_filled() else None,
            KeyHint((chord("Escape"),), i18n.tr("walk.end")),
        ]
        return [hint for hint in filling if hint], [hint for hint in roles if hint]

    def _rows_with_selection(self) -> tuple[list[KeyHint], list[KeyHint]]:
        """What the selected words can become: a filler by the labels that the role accepts, or something of their
        own."""
        filling = [KeyHint((chord("Enter"),), i18n.tr("walk.fill_selected"))]
        others = (("KeyE", "action.add_event"), ("KeyS", "action.add_stance"), ("Escape", "walk.drop_selection"))
        return filling, [KeyHint((chord(key),), i18n.tr(words)) for key, words in others]

    def _is_filled(self) -> bool:
        role, event = self.walk.role, self.walk.event
        return role is not None and event is not None and bool(fillers(event, role.id))
