"""Suggestions by keys: asked for when a document opens and after every edit, accepted, rejected, walked and hidden."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator, Iterable
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from models.annotation import Annotation
from models.annotation_set import ANNOTATOR, FINISHED
from models.document import Document
from models.edits import Edit
from models.errors import AyarError
from models.progress import Step
from models.registry import Entry
from models.suggest.accepting import accept, accept_all, rejected
from models.suggest.anchoring import Hiding
from models.suggest.desk import Desk as Recommenders
from models.suggest.gazetteer import user_entries
from models.suggest.merging import Undecided
from models.suggest.suggestion import Context, Place, Suggestion
from storage.project import Project
from storage.suggestion_desk import desk as learn
from ui import i18n, messages
from ui.annotate.desk import Desk
from ui.folders import config_folder
from ui.shell import Shell
from ui.suggest.rejections import Rejections
from ui.suggest.sure_panel import SurePanel

AFTER_TEXT: Final = 10
"""Milliseconds after a document was opened: its text is painted first."""
AFTER_EDIT: Final = 120
"""Milliseconds after the last edit: what touched it went away at once, what it makes likelier comes now."""
SLICE: Final = 0.003
"""Seconds of looking through the text between two looks at the person's keys."""
BY_SHARE, UNTIL_FINISHED = "suggestions.withheld_share", "suggestions.withheld_first_pass"
"""Why a document goes without suggestions, as sentences of the catalogue."""
Looking = Generator[None, None, list[Suggestion]]
SHARE, FIRST_PASS = "suggestions_hidden_share", "suggestions_after_first_pass"
"""Settings of a project: per cent of the documents without suggestions, and whether the first pass is done without."""


class SuggestionDesk(QObject):
    """Fills ``session.offers``. ``recommenders`` is None until what this person did has been learnt, in a job."""

    def __init__(self, shell: Shell, desk: Desk, put_under: Callable[[QWidget], None]) -> None:
        super().__init__(desk.canvas)
        self._shell, self._session, self._desk = shell, shell.session, desk
        self.recommenders: Recommenders | None = None
        self.rejections = Rejections(shell.session)
        self.sure = SurePanel(shell, desk.canvas, self.accept_these)
        put_under(self.sure)
        self._refused: frozenset[Place] | None = None
        self._hiding: Hiding | None = None
        self._looking: Looking | None = None
        self._given_up: list[Looking] = []
        self._later, self._anew, self._soon = QTimer(self), QTimer(self), QTimer(self)
        for timer, run in ((self._later, self.ask), (self._anew, self.learn), (self._soon, self._look_on)):
            timer.setSingleShot(True)
            timer.timeout.connect(run)
        for name, handler in {
            "action.accept_suggestion": lambda _: self.accept(),
            "action.reject_suggestion": lambda _: self.reject(),
            "action.next_suggestion": lambda _: self.step(+1),
            "action.previous_suggestion": lambda _: self.step(-1),
            "action.accept_sure": lambda _: self.sure.enter(),
            "action.toggle_suggestions": lambda _: self.toggle(),
        }.items():
            shell.actions.bind(name, handler)
        session = self._session
        session.opened.connect(self.learn)
        session.closed.connect(self._close)
        session.document_changed.connect(self._document_changed)
        session.changed.connect(self._follow)
        session.elsewhere.connect(lambda _: self._anew.start(AFTER_EDIT))
        desk.accept_as = self.accept
        if session.project is not None:
            self.learn()

    # ---- learning
    @property
    def works(self) -> bool:
        """Whether this person annotates a document of theirs: nobody else is offered anything."""
        session = self._session
        own = session.user != "" and session.author == session.user
        return session.document is not None and session.role == ANNOTATOR and own

    def learn(self) -> None:
        """Memory and gazetteer of this project, in a job with a connection of its own."""
        project, user = self._session.project, self._session.user
        if project is None or not user:
            return
        more = self._own_entries()

        def work() -> Generator[Step, None, Recommenders]:
            with project.again() as own:
                return (yield from learn(own, user, more=more))

        self._session.offers.wait(pending=True)
        self._shell.jobs.start("", work, lambda found: self._learnt(project, found), self._failed, quiet=True)

    def _own_entries(self) -> list[Entry]:
        try:
            return list(user_entries(config_folder()))
        except AyarError as error:
            messages.error(error)
            return []

    def _learnt(self, project: object, found: Recommenders | None) -> None:
        if found is not None and project is self._session.project:
            if self.recommenders is not None:
                found.take_kept(self.recommenders)
            self.recommenders = found
            self.use_settings()

    def _failed(self, error: Exception) -> None:
        self._session.offers.wait(pending=False)
        if self._session.project is not None:
            messages.unexpected(error)

    def _close(self) -> None:
        self.recommenders = None
        self._later.stop()
        self._stop_looking()
        self._session.offers.show(())

    def use_settings(self) -> None:
        """Take over which recommenders are on and where suggestions are withheld."""
        if self.recommenders is not None:
            self.recommenders.off = set(self._shell.settings.get("recommenders_off"))
        self._hiding = None
        self._reveal()
        self.ask()

    # ---- asking
    def _document_changed(self) -> None:
        self._session.offers.show((), pending=self.works)
        self.rejections.forget()
        self._refused = self._hiding = None
        self._stop_looking()
        self._reveal()
        if self.works:
            self._later.start(AFTER_TEXT)

    def _reveal(self) -> None:
        project, document, layer = self._session.project, self._session.document, self._session.layer
        why = ""
        if project is not None and document is not None and self.works:
            hiding = self._hiding = self._hiding or _hiding(project)
            if hiding.control(document.key, self._session.user):
                why = BY_SHARE
            elif hiding.hides(document.key, self._session.user, layer.status):
                why = UNTIL_FINISHED
        self._session.offers.reveal(shown=bool(self._shell.settings.get("suggestions")), withheld=why)

    def ask(self, *, at_once: bool = False) -> None:
        """What is open to decide now: looked for in short steps between the person's keys, in this thread, because
        another would take the interpreter from them; or ``at_once``, where the person waits for the answer."""
        document, found, context = self._session.document, self.recommenders, self._context()
        self._stop_looking()
        self._given_up.clear()
        if document is None or context is None or found is None:
            return
        self._looking = found.looking(document, context, self._session.offers.open)
        self._look_on(math.inf if at_once else SLICE)

    def _look_on(self, seconds: float = SLICE) -> None:
        end = time.perf_counter() + seconds
        while self._looking is not None:
            try:
                next(self._looking)
            except StopIteration as answer:
                self._looking = None
                self._session.offers.show(answer.value)
            else:
                if time.perf_counter() > end:
                    self._soon.start(0)
                    return

    def _stop_looking(self) -> None:
        """What was learnt or decided makes another answer of it. What was found is let go of with the next question:
        thousands of suggestions take their time, and a key may be on its way to the screen."""
        if self._looking is not None:
            self._given_up.append(self._looking)
        self._looking = None
        self._soon.stop()

    def _context(self) -> Context | None:
        """Looks up once for each document what was rejected in it."""
        session = self._session
        if not self.works or session.project is None or session.document_id is None:
            return None
        if self._refused is None:
            self._refused = session.project.suggestions.rejected(session.document_id, session.user)
        return Context(session.project.schema, session.layer, self._refused)

    def keep(self, document: Document, recommender: str, found: Iterable[Suggestion]) -> None:
        """The answer of a slower recommender about a document."""
        if self.recommenders is not None:
            self.recommenders.keep(document, recommender, list(found))
            if document is self._session.document:
                self.ask()

    def _follow(self, edit: Edit) -> None:
        """After every edit: what it touched goes at once, the rest is asked for again a moment later."""
        document, layer = self._session.document, self._session.layer
        if not self.works or document is None:
            return
        self._stop_looking()
        if self.recommenders is not None:
            self.recommenders.follow(document, layer, edit.changes)
            if edit.gives("status", FINISHED):
                self.recommenders.finish(document, layer)
        self.rejections.edited()
        self._drop_decided(edit)
        self._reveal()
        self._later.start(AFTER_EDIT)

    def _drop_decided(self, edit: Edit) -> None:
        spans = [(c.after.start, c.after.end) for c in edit.changes if isinstance(c.after, Annotation)]
        context = self._context()
        if not spans or context is None:
            return
        offers = self._session.offers
        touched = [s for s in offers.open for start, end in spans if s.start < end and start < s.end]
        if touched:
            is_open = Undecided(context)
            gone = {id(s) for s in touched if not is_open(s)}
            offers.show([s for s in offers.open if id(s) not in gone], pending=offers.pending)

    # ---- deciding
    def accept(self, label: str | None = None) -> bool:
        """Makes the one looked at an annotation, with another ``label`` when one is given, and goes on."""
        session, current = self._session, self._session.offers.current
        if current is None or session.project is None:
            return False
        edit = accept(session.layer, session.project.schema, current, session.user, label)
        after = self._after(current)
        if edit is None or not session.commit(edit):
            return False
        self._go_on(after)
        return True

    def reject(self) -> bool:
        """Written down before it disappears; undo brings it back."""
        session, current = self._session, self._session.offers.current
        if current is None or session.project is None or session.document_id is None or not session.editable:
            return False
        try:
            number = session.project.suggestions.reject(session.document_id, session.user, rejected(current))
        except AyarError as error:
            messages.error(error)
            return False
        after = self._after(current)
        self.rejections.add(number, current)
        self._refuse(current, reject=True)
        self._go_on(after)
        session.offers.rejected.emit(current)
        return True

    def _refuse(self, suggestion: Suggestion, *, reject: bool) -> None:
        """Takes a suggestion out of what is open, or lets it come back."""
        place, document, offers = {suggestion.place}, self._session.document, self._session.offers
        self._stop_looking()
        refused = self._refused or frozenset()
        self._refused = refused | place if reject else refused - place
        if reject:
            offers.show([s for s in offers.open if s.place != suggestion.place], pending=offers.pending)
            if self.recommenders is not None and document is not None:
                self.recommenders.reject(document, suggestion)
        self._later.start(AFTER_EDIT)

    def step_back(self, direction: str) -> bool:
        """Undo or redo of a rejection, when that is what was done last."""
        try:
            suggestion = self.rejections.step(direction, rejected)
        except AyarError as error:
            messages.error(error)
            return False
        if suggestion is None:
            return False
        self._refuse(suggestion, reject=direction == "redo")
        if direction == "undo":
            self._session.offers.restored.emit(suggestion)
            self.ask(at_once=True)
            self._go_on(suggestion)
        return True

    def accept_these(self, several: Iterable[Suggestion]) -> bool:
        """All of them as one edit."""
        session = self._session
        if session.project is None:
            return False
        edit = accept_all(session.layer, session.project.schema, several, session.user)
        return edit is not None and session.commit(edit)

    # ---- walking
    def step(self, by: int) -> bool:
        """To the next or previous one from the one looked at, or from the caret; round at the ends."""
        offers, caret = self._session.offers, self._session.caret
        several = offers.visible
        if not several:
            return False
        if offers.current in several:
            self._go_on(several[(several.index(offers.current) + by) % len(several)])
            return True
        later = [s for s in several if s.start >= caret] or list(several)
        earlier = [s for s in several if s.end <= caret] or list(several)
        self._go_on(later[0] if by > 0 else earlier[-1])
        return True

    def _after(self, suggestion: Suggestion) -> Suggestion | None:
        """The next one in the text that does not touch this one; none behind the last."""
        behind = [s for s in self._session.offers.visible if s.start >= suggestion.end]
        return behind[0] if behind else None

    def _go_on(self, suggestion: Suggestion | None) -> None:
        offers = self._session.offers
        there = next((s for s in offers.visible if suggestion is not None and s.anchor == suggestion.anchor), None)
        if there is not None:
            self._desk.canvas.offering.go_to(there)
        else:
            offers.point(None)

    def toggle(self) -> None:
        """T: suggestions are there or not, in every document and until pressed again."""
        shown = not self._shell.settings.get("suggestions")
        self._shell.settings.set("suggestions", shown)
        self._reveal()
        if self._session.offers.withheld:
            messages.notice(lambda: i18n.tr(self._session.offers.withheld or "suggestions.shown"))


def _hiding(project: Project) -> Hiding:
    """Which documents go without; read once for each document, because every edit asks."""
    return Hiding(int(project.setting(SHARE, 0)) / 100, bool(project.setting(FIRST_PASS, False)))
