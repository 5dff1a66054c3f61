"""Says aloud what happened on the canvas, for people who cannot see it; nothing is said when nobody listens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6 import QtGui
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible

from models.annotation import Annotation
from models.edits import Edit, SetField
from models.text.words import word_at
from ui import i18n
from ui.annotate.desk_page import DeskPage
from ui.annotate.modes import Mode
from ui.annotate.walk_mode import WalkMode
from ui.canvas.accessible import CanvasAccess
from ui.canvas.offering import as_mark
from ui.canvas.spoken import SHORTENED, label_of, spoken, text_of

if TYPE_CHECKING:
    from models.suggest.suggestion import Suggestion
    from models.text.boundaries import Boundary

_LABELLED: Final = frozenset({"label", "event", "stance", "boundary"})
_HINTS_SPOKEN: Final = 4


class Announcer(QObject):
    """Listens to a page. ``speak`` takes the sentence and whether it interrupts; tests put their own in its place."""

    def __init__(self, page: DeskPage) -> None:
        super().__init__(page)
        self.speak: Callable[[str, bool], None] = self._announce
        self._page, self._session = page, page.desk.session
        self._access = CanvasAccess(page.canvas)
        self._said = ""
        self._told: tuple[Suggestion | None, Boundary | None] = (None, None)
        self._named: str | None = None  # the annotation that an edit has just told about
        session = self._session
        session.changed.connect(self._edited)
        session.selection_changed.connect(self._moved)
        session.focus_changed.connect(self._focused)
        session.offers.changed.connect(self._offered)
        session.offers.rejected.connect(lambda s: self._say(self._about(s, "notice.rejected")))
        session.offers.restored.connect(lambda s: self._say(self._about(s, "notice.restored")))
        page.modes.changed.connect(self._mode_changed)
        page.find_bar.counted.connect(lambda words: self._say(words))
        page.notices.shown.connect(lambda words, tone: self._say(words, urgent=tone == "bad"))

    # ---- what is said
    def _edited(self, edit: Edit) -> None:
        if not QAccessible.isActive():
            return
        words = {"undo": "notice.undone", "redo": "access.redone"}.get(self._session.stepping)
        if words is None:
            self._say(self._edit_words(edit))
        else:
            self._say(i18n.tr(words, action=self._edit_words(edit, named=True)))

    def _edit_words(self, edit: Edit, *, named: bool = False) -> str:
        """What an edit did; ``named``: what kind of edit it was, and on which words."""
        last = edit.changes[-1] if edit.changes else None
        before, after = (last.before, last.after) if last is not None else (None, None)
        if isinstance(after, SetField) and after.name == "status":
            return i18n.tr(f"status.{after.value}")
        about = after if isinstance(after, Annotation) else before
        self._named = about.id if isinstance(about, Annotation) else None
        kind = i18n.tr(f"edit.{edit.title}", **edit.params) if i18n.has(f"edit.{edit.title}") else edit.title
        if not isinstance(about, Annotation):
            return kind
        if named or edit.title not in {*_LABELLED, "relabel", "retype", "delete", "accept_suggestion"}:
            return i18n.tr("access.labelled", text=kind, label=text_of(self._session, about))
        return self._deed(edit.title, about, before)

    # ---- suggestions
    def _offered(self) -> None:
        """The suggestion that is looked at now, once; and a cleaner boundary."""
        offers = self._session.offers
        if not QAccessible.isActive() or (offers.current, offers.boundary) == self._told:
            return
        told, self._told = self._told, (offers.current, offers.boundary)
        if offers.current is not None and offers.current != told[0]:
            several = offers.visible
            n = several.index(offers.current) + 1 if offers.current in several else 1
            value = i18n.number(offers.current.score, 2)
            self._say(self._about(offers.current, "access.offer", n=n, total=len(several), value=value))
        elif offers.boundary is not None and offers.boundary != told[1]:
            start, end, rule, _ = offers.boundary
            words = " ".join(self._session.text[start:end].split())
            self._say(i18n.tr("access.boundary", text=words, rule=i18n.tr(f"boundary.{rule}")))

    def _about(self, suggestion: Suggestion, key: str, **params: object) -> str:
        mark = as_mark(suggestion)
        text, label = text_of(self._session, mark), label_of(self._session, mark)
        return i18n.tr(key, text=text, label=label, **params)

    def _deed(self, title: str, about: Annotation, before: object) -> str:
        text, label = text_of(self._session, about), label_of(self._session, about)
        if title == "accept_suggestion":
            return i18n.tr("notice.accepted", text=text, label=label)
        if title == "delete":
            return i18n.tr("access.deleted", text=text, label=label)
        if title in {"relabel", "retype"} and isinstance(before, Annotation):
            return i18n.tr("access.relabelled", text=text, label=label, before=label_of(self._session, before))
        return i18n.tr("access.labelled", text=text, label=label)

    def _moved(self) -> None:
        """The words under the caret, since there is no text interface that could read them."""
        if not QAccessible.isActive() or not self._page.canvas.hasFocus():
            return
        session = self._session
        if session.selection is not None:
            words = " ".join(session.text[slice(*session.selection)].split())
            self._say(i18n.tr("access.selected", text=words[:SHORTENED]), urgent=True)
        elif (word := word_at(session.text, session.caret)) is not None:
            self._say(session.text[slice(*word)], urgent=True)

    def _focused(self) -> None:
        """The mention that was gone to; not the one that was just made, which has been told already."""
        focused, named, self._named = self._session.focused, self._named, None
        if not QAccessible.isActive() or focused is None or focused.id == named or self._page.modes.current is not None:
            return
        self._say(spoken(self._session, focused))

    def _mode_changed(self) -> None:
        """The heading of a mode, once; and which letter means what, nearest first."""
        if not QAccessible.isActive():
            return
        mode = self._page.modes.current
        words = self._mode_words(mode) if mode is not None else ""
        if words == self._said:
            return
        self._said = words
        self._say(words or i18n.tr("access.mode_left"))

    def _mode_words(self, mode: Mode) -> str:
        parts = [*mode.title()]
        if isinstance(mode, WalkMode):
            held = self._session.layer.annotations
            hints = list(mode.walk.hints.items())[:_HINTS_SPOKEN]
            parts += [
                i18n.tr("access.hint", letter=i18n.Ltr(letter), text=text_of(self._session, held[identifier]))
                for identifier, letter in hints
                if identifier in held
            ]
        return f"{i18n.tr('access.stop')} ".join(part for part in parts if part)

    def announce(self, words: str) -> None:
        """What a mode of the window has to tell."""
        self._say(words)

    # ---- how
    def _say(self, words: str, *, urgent: bool = False) -> None:
        if words and QAccessible.isActive():
            self.speak(i18n.plain(words), urgent)

    def _announce(self, words: str, urgent: bool) -> None:
        """An announcement where Qt has them (from 6.8), else the description of the canvas says it."""
        canvas = self._page.canvas
        announcement = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
        if announcement is None:
            canvas.setAccessibleDescription(words)
            return
        event = announcement(canvas, words)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)
