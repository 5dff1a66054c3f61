"""One table of actions: menus, key strip, command palette, key sheet and tests all read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from models.annotation import ENTITY, EVENT, STANCE
from models.annotation_set import GOLD, SEALED
from models.things import reference_of
from models.zones import zone_at
from ui.keyboard import Chord, chord
from ui.labels import Looks
from ui.session import ADJUDICATE, ANNOTATE, DASHBOARD, Session

WINDOW: Final = "window"
CANVAS: Final = "canvas"


@dataclass(frozen=True, slots=True)
class Action:
    """``id`` is its catalogue key. ``scope`` says where its keys work: everywhere, or on the text only (a text field
    keeps its letters). ``when`` names a condition of CONDITIONS. ``strip`` is its row in the key strip (0: not shown).
    ``arg`` is passed to the handler (the label id of a labelling action). ``menu`` is a catalogue key or empty.
    ``mode`` is the mode whose tools must be in hand (see Session.tools), empty for all of them: a key means other
    things in annotation and in adjudication."""

    id: str
    keys: tuple[Chord, ...] = ()
    menu: str = ""
    scope: str = WINDOW
    when: str = "always"
    strip: int = 0
    arg: str = ""
    icon: str = ""
    mode: str = ""


_MODE_OF_MENU: Final = {"menu.annotate": ANNOTATE, "menu.adjudicate": ADJUDICATE, "menu.dashboard": DASHBOARD}


def _act(
    id: str, keys: str, menu: str, scope: str, when: str, strip: int = 0, arg: str = "", icon: str = "", mode: str = ""
) -> Action:
    """What stands in the menu of a mode is of that mode."""
    chords = tuple(chord(k) for k in keys.split())
    return Action(id, chords, menu, scope, when, strip, arg, icon, mode or _MODE_OF_MENU.get(menu, ""))


def _focus_is(session: Session, kind: str) -> bool:
    return session.focused is not None and session.focused.kind == kind


def _offer_is(session: Session, kind: str) -> bool:
    return session.offers.current is not None and session.offers.current.kind == kind


def _has_version(n: int) -> Callable[[Session], bool]:
    return lambda s: s.editable and s.reviewed.versions >= n


CONDITIONS: Final[dict[str, Callable[[Session], bool]]] = {
    "always": lambda _: True,
    "project": lambda s: s.project is not None,
    "writable": lambda s: s.project is not None and not s.project.read_only,
    "lead": lambda s: s.project is not None and not s.project.read_only and s.project.may_lead(s.user),
    "text": lambda s: s.project is not None and s.mode != DASHBOARD,
    "document": lambda s: s.document is not None and s.mode != DASHBOARD,
    "editable": lambda s: s.editable,
    "own_set": lambda s: s.editable and s.role != GOLD,
    "selection": lambda s: s.selection is not None,
    "annotations": lambda s: bool(s.layer.annotations),
    "focus": lambda s: s.focused is not None,
    "focus_editable": lambda s: s.editable and s.focused is not None,
    "boundary": lambda s: s.document is not None and (s.selection is not None or s.focused is None or s.editable),
    "label": lambda s: s.editable and (s.selection is not None or _focus_is(s, ENTITY) or _offer_is(s, ENTITY)),
    "event": lambda s: s.editable and (s.selection is not None or _focus_is(s, EVENT) or _offer_is(s, EVENT)),
    "stance": lambda s: s.editable and (s.selection is not None or _focus_is(s, STANCE) or _offer_is(s, STANCE)),
    "offer": lambda s: s.editable and s.offers.current is not None,
    "offers": lambda s: s.editable and bool(s.offers.visible),
    "boundary_offer": lambda s: s.editable and s.offers.boundary is not None,
    "roles": lambda s: s.editable and (_focus_is(s, EVENT) or _focus_is(s, STANCE)),
    "entity": lambda s: s.editable and _focus_is(s, ENTITY),
    "thing": lambda s: s.editable and s.focused is not None and reference_of(s.focused) is not None,
    "fragment": lambda s: s.editable and s.selection is not None and s.focused is not None,
    "selection_editable": lambda s: s.editable and s.selection is not None,
    "zone_here": lambda s: s.editable and zone_at(s.layer, s.caret) is not None,
    "zones_proposed": lambda s: s.editable and bool(s.proposed_zones),
    "review": lambda s: s.project is not None and s.project.may_review(s.user),
    "conflict": lambda s: s.editable and s.reviewed.conflict,
    "conflict_mergeable": lambda s: s.editable and s.reviewed.mergeable,
    "conflict_decided": lambda s: s.editable and s.reviewed.conflict and s.reviewed.decided,
    "conflicts": lambda s: s.document is not None and s.reviewed.conflicts > 0,
    "layers": lambda s: s.document is not None and s.reviewed.layers > 0,
    "gold": lambda s: s.may_change and s.role == GOLD,
    "sealed": lambda s: s.may_change and s.layer.status == SEALED,
    **{f"version_{n}": _has_version(n) for n in range(1, 10)},
    "finished": lambda s: s.editable and s.layer.status == "finished",
}

ACTIONS: Final[tuple[Action, ...]] = (
    _act("action.new_project", "", "menu.project", WINDOW, "always", icon="file"),
    _act("action.open_project", "Ctrl+KeyO", "menu.project", WINDOW, "always", icon="folder-open"),
    _act("action.open_sample", "", "menu.project", WINDOW, "always"),
    _act("action.import", "Ctrl+KeyI", "menu.project", WINDOW, "writable", icon="upload"),
    _act("action.import_folder", "Ctrl+Shift+KeyI", "menu.project", WINDOW, "writable", icon="folder"),
    _act("action.import_paste", "Ctrl+KeyV", "menu.project", WINDOW, "always", icon="clipboard"),
    _act("action.export", "Ctrl+KeyE", "menu.project", WINDOW, "project", icon="download"),
    _act("action.release", "Ctrl+Shift+KeyE", "menu.project", WINDOW, "project", icon="upload"),
    _act("action.paper", "", "menu.project", WINDOW, "project", icon="grid"),
    _act("action.near_duplicates", "", "menu.project", WINDOW, "project", icon="compare"),
    _act("action.backup", "", "menu.project", WINDOW, "project"),
    _act("action.check_project", "", "menu.project", WINDOW, "project"),
    _act("action.edit_schema", "", "menu.project", WINDOW, "lead", icon="tag"),
    _act("action.edit_guideline", "", "menu.project", WINDOW, "lead", icon="book"),
    _act("action.close_project", "", "menu.project", WINDOW, "project"),
    _act("action.preferences", "Ctrl+Comma", "menu.project", WINDOW, "always", icon="settings"),
    _act("action.quit", "Ctrl+KeyQ", "menu.project", WINDOW, "always"),
    _act("action.undo", "Ctrl+KeyZ", "menu.edit", WINDOW, "editable", icon="undo"),
    _act("action.redo", "Ctrl+Shift+KeyZ Ctrl+KeyY", "menu.edit", WINDOW, "editable", icon="redo"),
    _act("action.undo_project", "", "menu.edit", WINDOW, "lead", icon="undo"),
    _act("action.redo_project", "", "menu.edit", WINDOW, "lead", icon="redo"),
    _act("action.set_aside", "", "menu.edit", WINDOW, "lead", icon="files"),
    _act("action.bring_back", "", "menu.edit", WINDOW, "lead", icon="files"),
    _act("action.copy", "Ctrl+KeyC", "menu.edit", CANVAS, "selection", icon="copy"),
    _act("action.find_in_text", "Ctrl+KeyF", "menu.edit", WINDOW, "document", icon="search"),
    _act("action.find_next", "Ctrl+KeyG", "menu.edit", WINDOW, "document"),
    _act("action.find_previous", "Ctrl+Shift+KeyG", "menu.edit", WINDOW, "document"),
    _act("action.search_project", "Ctrl+Shift+KeyF", "menu.edit", WINDOW, "text", icon="search"),
    _act("action.search_documents", "Slash", "menu.go", CANVAS, "text", icon="search"),
    _act("action.filter_documents", "Ctrl+Slash", "menu.go", WINDOW, "text", icon="filter"),
    _act("action.command_palette", "Ctrl+KeyK", "menu.go", WINDOW, "always"),
    _act("action.next_document", "Ctrl+PageDown", "menu.go", WINDOW, "text"),
    _act("action.previous_document", "Ctrl+PageUp", "menu.go", WINDOW, "text"),
    _act("mode.annotate", "Ctrl+Digit1", "menu.go", WINDOW, "project", icon="pencil"),
    _act("mode.adjudicate", "Ctrl+Digit2", "menu.go", WINDOW, "review", icon="scales"),
    _act("mode.dashboard", "Ctrl+Digit3", "menu.go", WINDOW, "review", icon="grid"),
    _act("action.next_pane", "F6", "menu.go", WINDOW, "always"),
    _act("action.zoom_in", "Ctrl+Equal", "menu.view", WINDOW, "always", icon="plus"),
    _act("action.zoom_out", "Ctrl+Minus", "menu.view", WINDOW, "always", icon="minus"),
    _act("action.zoom_reset", "Ctrl+Digit0", "menu.view", WINDOW, "always"),
    _act("action.toggle_inspector", "F7", "menu.view", WINDOW, "text"),
    _act("action.toggle_documents", "F8", "menu.view", WINDOW, "text"),
    _act("action.text_only", "F11", "menu.view", WINDOW, "text"),
    _act("action.read_paragraph", "Ctrl+Shift+KeyR", "menu.view", WINDOW, "document"),
    _act("action.label_density", "KeyV", "menu.view", CANVAS, "document", mode=ANNOTATE),
    _act("action.accept_suggestion", "Space", "menu.annotate", CANVAS, "offer", 2),
    _act("action.reject_suggestion", "KeyX", "menu.annotate", CANVAS, "offer", 2),
    _act("action.next_suggestion", "KeyN Space", "menu.go", CANVAS, "offers", 2, mode=ANNOTATE),
    _act("action.previous_suggestion", "Shift+KeyN", "menu.go", CANVAS, "offers", mode=ANNOTATE),
    _act("action.accept_sure", "Shift+Space", "menu.annotate", CANVAS, "offers", icon="sparkles"),
    _act("action.toggle_suggestions", "KeyT", "menu.view", CANVAS, "own_set", icon="sparkles", mode=ANNOTATE),
    _act("action.clean_boundary", "KeyU", "menu.annotate", CANVAS, "boundary_offer", 2),
    _act("action.all_labels", "Digit0 KeyL", "menu.annotate", CANVAS, "label", 1),
    _act("action.add_event", "KeyE", "menu.annotate", CANVAS, "event", 1),
    _act("action.add_stance", "KeyS", "menu.annotate", CANVAS, "stance", 1),
    _act("action.fill_roles", "KeyR", "menu.annotate", CANVAS, "roles", 1),
    _act("action.attributes", "KeyH", "menu.annotate", CANVAS, "focus_editable", 1),
    _act("action.document_label", "KeyD", "menu.annotate", CANVAS, "editable", 1),
    _act("action.add_zone", "KeyZ", "menu.annotate", CANVAS, "editable"),
    _act("action.accept_zones", "Shift+KeyZ", "menu.annotate", CANVAS, "zones_proposed", 1),
    _act("action.same_entity", "KeyB", "menu.annotate", CANVAS, "entity"),
    _act("action.remove_zone", "", "menu.annotate", CANVAS, "zone_here"),
    _act("action.merge_entities", "", "menu.annotate", CANVAS, "thing"),
    _act("action.split_entity", "", "menu.annotate", CANVAS, "thing"),
    _act("action.add_fragment", "KeyJ", "menu.annotate", CANVAS, "fragment"),
    _act("action.jump_to_mention", "KeyG", "menu.go", CANVAS, "annotations", mode=ANNOTATE),
    _act("action.guideline_beside", "KeyY", "menu.view", CANVAS, "text", icon="book"),
    _act("action.next_mention", "Tab", "menu.go", CANVAS, "annotations", 2, mode=ANNOTATE),
    _act("action.previous_mention", "Shift+Tab", "menu.go", CANVAS, "annotations", mode=ANNOTATE),
    _act("action.extend_word", "KeyW", "menu.annotate", CANVAS, "boundary", 2),
    _act("action.shrink_word", "Shift+KeyW", "menu.annotate", CANVAS, "boundary", 2),
    _act("action.extend_start", "KeyQ", "menu.annotate", CANVAS, "boundary", 2),
    _act("action.shrink_start", "Shift+KeyQ", "menu.annotate", CANVAS, "boundary"),
    _act("action.extend_letter", "Alt+KeyW", "menu.annotate", CANVAS, "boundary"),
    _act("action.shrink_letter", "Alt+Shift+KeyW", "menu.annotate", CANVAS, "boundary"),
    _act("action.extend_start_letter", "Alt+KeyQ", "menu.annotate", CANVAS, "boundary"),
    _act("action.shrink_start_letter", "Alt+Shift+KeyQ", "menu.annotate", CANVAS, "boundary"),
    _act("action.swap_edge", "KeyO", "menu.annotate", CANVAS, "selection", 2),
    _act("action.select_sentence", "KeyM", "menu.annotate", CANVAS, "document"),
    _act("action.label_same", "KeyA", "menu.annotate", CANVAS, "focus_editable", 2),
    _act("action.label_same_project", "Shift+KeyA", "menu.annotate", CANVAS, "entity"),
    _act("action.comment", "KeyC", "menu.annotate", CANVAS, "focus_editable", 1, icon="comment"),
    _act("action.doubt", "KeyF", "menu.annotate", CANVAS, "focus_editable", 1, icon="flag"),
    _act("action.delete", "Delete Backspace", "menu.annotate", CANVAS, "focus_editable", 1, icon="trash"),
    _act("action.finish_and_next", "Ctrl+Enter", "menu.annotate", WINDOW, "own_set", 2, icon="check"),
    _act("action.reopen_document", "", "menu.annotate", WINDOW, "finished"),
    _act("action.merge_versions", "KeyM", "menu.adjudicate", CANVAS, "conflict_mergeable", 1),
    _act("action.edit_version", "KeyE", "menu.adjudicate", CANVAS, "conflict", 1),
    _act("action.none_right", "Digit0", "menu.adjudicate", CANVAS, "conflict", 1),
    _act("action.reason", "KeyC", "menu.adjudicate", CANVAS, "conflict", 1, icon="comment"),
    _act("action.same_verdict", "KeyP", "menu.adjudicate", CANVAS, "conflict", 2),
    _act("action.cite_precedent", "KeyX", "menu.adjudicate", CANVAS, "conflict"),
    _act("action.reopen_decision", "Delete Backspace", "menu.adjudicate", CANVAS, "conflict_decided", 1),
    _act("reason.guideline", "Shift+Digit1", "menu.adjudicate", CANVAS, "conflict"),
    _act("reason.slip", "Shift+Digit2", "menu.adjudicate", CANVAS, "conflict"),
    _act("reason.ambiguous", "Shift+Digit3", "menu.adjudicate", CANVAS, "conflict"),
    _act("reason.other", "Shift+Digit4", "menu.adjudicate", CANVAS, "conflict"),
    _act("action.next_conflict", "Tab", "menu.adjudicate", CANVAS, "conflicts", 2),
    _act("action.previous_conflict", "Shift+Tab", "menu.adjudicate", CANVAS, "conflicts", 2),
    _act("action.annotator_layer", "KeyV", "menu.adjudicate", CANVAS, "layers", 2),
    _act("action.hide_names", "KeyN", "menu.adjudicate", CANVAS, "layers", icon="eye-off"),
    _act("action.only_conflicts", "KeyA", "menu.adjudicate", CANVAS, "layers", icon="compare"),
    _act("action.seal_and_next", "Ctrl+Enter", "menu.adjudicate", WINDOW, "gold", 2, icon="star8"),
    _act("action.adjudication_rules", "", "menu.adjudicate", WINDOW, "writable", icon="scales"),
    _act("action.revised_decisions", "", "menu.adjudicate", WINDOW, "project", icon="book"),
    _act("action.unseal", "", "menu.adjudicate", WINDOW, "sealed", icon="star8-filled"),
    _act("action.explain", "F1", "menu.dashboard", WINDOW, "project", icon="info"),
    _act("action.dashboard_renew", "F5", "menu.dashboard", WINDOW, "project"),
    _act("action.dashboard_print", "Ctrl+KeyP", "menu.dashboard", WINDOW, "project", icon="file-text"),
    _act("action.dashboard_png", "", "menu.dashboard", WINDOW, "project", icon="download"),
    _act("action.chart_png", "", "menu.dashboard", WINDOW, "project"),
    _act("action.dashboard_csv", "", "menu.dashboard", WINDOW, "project", icon="download"),
    _act("action.train_suggestions", "", "menu.tools", WINDOW, "own_set", icon="sparkles"),
    _act("action.second_look", "", "menu.tools", WINDOW, "project", icon="compare"),
    _act("action.suggestion_settings", "", "menu.tools", WINDOW, "project", icon="settings"),
    _act("action.comments", "F9", "menu.team", WINDOW, "text", icon="comment"),
    _act("action.people", "", "menu.team", WINDOW, "lead", icon="person"),
    _act("action.assign", "", "menu.team", WINDOW, "lead", icon="files"),
    _act("action.batches", "", "menu.team", WINDOW, "lead", icon="grid"),
    _act("action.bundle_make", "", "menu.team", WINDOW, "project", icon="upload"),
    _act("action.bundle_merge", "", "menu.team", WINDOW, "writable", icon="download"),
    _act("panel.key_sheet", "F1 Shift+Slash", "menu.help", WINDOW, "always", 1, icon="keyboard"),
    _act("action.about", "", "menu.help", WINDOW, "always", icon="info"),
)


def label_actions(session: Session) -> Iterator[Action]:
    """The labelling actions of the open schema: a key gives the label, with Shift a second label on the same span."""
    if session.looks is None:
        return
    for label in session.looks.order:
        key = session.looks.look("entity", label).key
        if key is None:
            continue
        yield _act("action.add_entity", key, "", CANVAS, "label", 1, label, mode=ANNOTATE)
        yield _act("action.second_label", f"Shift+{key}", "", CANVAS, "focus_editable", 0, label, mode=ANNOTATE)


def version_actions() -> Iterator[Action]:
    """Taking the versions of a conflict by their numbers."""
    for n in range(1, 10):
        yield _act("action.take_version", f"Digit{n}", "", CANVAS, f"version_{n}", 1, str(n), mode=ADJUDICATE)


_VERSIONS: Final = tuple(version_actions())


class Actions:
    """The table bound to handlers. A handler takes the action's ``arg``; an action nobody binds does not exist."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._handlers: dict[str, Callable[[str], object]] = {}
        self._looks: Looks | None = None
        self._table: tuple[Action, ...] = ACTIONS

    def bind(self, action_id: str, handler: Callable[[str], object]) -> None:
        self._handlers[action_id] = handler

    def __iter__(self) -> Iterator[Action]:
        if self._looks is not self.session.looks:  # another schema: every key press asks for the table
            self._looks, self._table = self.session.looks, (*ACTIONS, *label_actions(self.session), *_VERSIONS)
        for action in self._table:
            if action.id in self._handlers:
                yield action

    def get(self, action_id: str) -> Action:
        return next(action for action in self if action.id == action_id)

    def enabled(self, action: Action) -> bool:
        mine = not action.mode or action.mode == self.session.tools
        return mine and CONDITIONS[action.when](self.session)

    def for_chord(self, pressed: Chord, scope: str) -> Action | None:
        """The enabled action of ``pressed`` in ``scope``; the canvas has the window's keys too."""
        for action in self:
            if pressed in action.keys and (action.scope == scope or scope == CANVAS) and self.enabled(action):
                return action
        return None

    def run(self, action: Action) -> bool:
        """Run ``action`` if it is enabled now; False when it is not."""
        if not self.enabled(action):
            return False
        self._handlers[action.id](action.arg)
        return True

    def trigger(self, action_id: str, arg: str | None = None) -> bool:
        action = self.get(action_id)
        return self.run(replace(action, arg=arg) if arg is not None else action)
