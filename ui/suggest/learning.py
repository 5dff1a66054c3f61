"""What learns and answers in processes of their own: the tagger, hazm's lemmas, and models on other machines."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

from models.annotation_set import FINISHED
from models.document import Document
from models.edits import Edit
from models.errors import AyarError
from models.progress import Step
from models.suggest.external import EXTERNAL, Endpoint, External
from models.suggest.lemmas import LEMMAS, LemmaMemory
from models.suggest.suggestion import Context, Recommender, language_of
from models.suggest.tagger.model import TAGGER
from models.suggest.tagger.process import Tagger
from models.suggest.tagger.training import Report
from models.text.hazm_worker import Hazm
from storage.project import Filter, Project
from storage.records import dumps
from storage.suggesting import work_to_learn
from ui import i18n, messages
from ui.shell import Shell
from ui.suggest.desk import SuggestionDesk

START_AFTER: Final = 3_000
"""Milliseconds after a project was opened: nobody waits for hazm, and the first picture is long there."""
FEWEST: Final = 5
"""Finished documents from which on the tagger learns by itself, and how many more make it learn again at least."""
_GROWN: Final = 5  # a fifth more work
_TOLD: Final = "hazm"


class Learning(QObject):
    """Binds «Learn from my work». Answers go to the desk, which shows them when the document is still open."""

    def __init__(self, shell: Shell, desk: SuggestionDesk) -> None:
        super().__init__(desk)
        self._shell, self._session, self._desk = shell, shell.session, desk
        self.hazm = Hazm()
        self._taggers = [Tagger()]  # the one of now; held so that the end of this object closes it, too
        self._lemmas: LemmaMemory | None = None
        self._learnt_from = 0
        self._training = self._external_broken = False
        self.api_key = ""
        """Of the external model; kept until the program ends and never written down."""
        self._start = QTimer(self)
        self._start.setSingleShot(True)
        self._start.timeout.connect(self._start_late)
        shell.actions.bind("action.train_suggestions", lambda _: self.train())
        session = self._session
        session.opened.connect(self._opened)
        session.closed.connect(self._forget)
        session.document_changed.connect(self.ask)
        session.changed.connect(self._follow)
        self.destroyed.connect(_closing(self._taggers, self.hazm))
        self._opened()

    def _opened(self) -> None:
        self._forget()
        if self._session.project is not None:
            self._start.start(START_AFTER)
            self.ask()

    def _forget(self) -> None:
        """Another project: what was learnt belongs to the one before."""
        self._start.stop()
        self._lemmas, self._learnt_from = None, 0
        if self.tagger.report is not None:
            self._forget_tagger()

    @property
    def tagger(self) -> Tagger:
        return self._taggers[0]

    def _forget_tagger(self) -> None:
        self.tagger.close()
        self._taggers[0] = Tagger()

    def close(self) -> None:
        _closing(self._taggers, self.hazm)()

    def _is_on(self, recommender: str) -> bool:
        return recommender not in self._shell.settings.get("recommenders_off")

    # ---- the tagger
    def train(self, *, quiet: bool = False) -> None:
        """A job: the tagger learns in its own process from what this person has finished."""
        project = self._session.project
        if project is None or self._training:
            return
        self._training = True
        user, tagger = self._session.user, self.tagger

        def work() -> Generator[Step, None, Report]:
            yield Step(0)
            with project.again() as own:
                if user not in own.authors():
                    raise AyarError("nothing_to_learn")
                known = work_to_learn(own, user)
                schema, entries = dumps(own.schema.raw), list(own.registry())
                return (yield from tagger.train(known, schema, entries))

        title = i18n.tr("suggestions.learning")
        self._shell.jobs.start(
            title, work, lambda r: self._trained(project, r, quiet), lambda e: self._untrained(e, quiet), quiet=quiet
        )

    def _trained(self, project: Project, report: Report | None, quiet: bool) -> None:
        self._training = False
        if report is None:
            return
        if project is not self._session.project:
            self._forget_tagger()  # it has learnt from the project before
            return
        self._learnt_from = report.documents
        if not quiet:
            messages.notice(lambda: learnt_words(report))
        self.ask()

    def _untrained(self, error: Exception, quiet: bool) -> None:
        self._training = False
        if not quiet:
            messages.unexpected(error)

    def _follow(self, edit: Edit) -> None:
        if edit.gives("status", FINISHED):
            self._learn_more()

    def _learn_more(self) -> None:
        """Again when the finished work has grown by a fifth; for the first time when there is enough."""
        project, user = self._session.project, self._session.user
        if project is None or not self._is_on(TAGGER):
            return
        finished = len(project.document_ids(Filter(status=FINISHED, person=user)))
        if finished >= self._learnt_from + max(FEWEST, self._learnt_from // _GROWN):
            self.train(quiet=True)

    def doubt(self) -> Callable[[Document], float | None] | None:
        """How uncertain the tagger is about a document; None while it has learnt nothing."""
        return self.tagger.doubt if self.tagger.report is not None else None

    # ---- hazm
    def _start_late(self) -> None:
        self._learn_more()
        if self._is_on(LEMMAS) and self._shell.settings.get("hazm"):
            self._shell.jobs.start("", self._lemma_work, self._lemmas_known, _nothing, quiet=True)

    def _lemma_work(self) -> Generator[Step, None, LemmaMemory | None]:
        """Starts hazm and learns the triggers of the finished work by their lemmas; None where hazm is missing."""
        yield Step(0)
        project, user = self._session.project, self._session.user
        if project is None or not self.hazm.start():
            return None
        memory = LemmaMemory(self.hazm.analyse)
        with project.again() as own:
            for document, layer in own.suggestions.work_of(user, FINISHED):
                memory.learn([(document, layer)])
                yield Step(1)
        return memory

    def _lemmas_known(self, memory: LemmaMemory | None) -> None:
        self._lemmas = memory
        told, reason = self._shell.settings.get("told"), self.hazm.reason
        if memory is not None:
            self.ask()
        elif reason and _TOLD not in told:
            self._shell.settings.set("told", [*told, _TOLD])
            messages.notice(lambda: i18n.tr("suggestions.no_hazm", reason=reason), "warn")

    # ---- asking
    def ask(self) -> None:
        """Everybody slow about the open document, each in a job; what they said about it before stays until then."""
        document = self._session.document
        if document is None or not self._desk.works:
            return
        if self.tagger.report is not None and self._is_on(TAGGER):
            self._ask(self.tagger, document)
        if self._lemmas is not None and self._is_on(LEMMAS) and language_of(document) == "fa":
            self._ask(self._lemmas, document)
        if (external := self._external()) is not None:
            self._ask(external, document)

    def _ask(self, recommender: Recommender, document: Document) -> None:
        project, layer = self._session.project, self._session.layer
        assert project is not None, "a document is open"
        context = Context(project.schema, replace(layer, annotations=dict(layer.annotations)))

        def work() -> Generator[Step, None, list[Any]]:
            yield Step(0)
            return list(recommender.suggest(document, context))

        def done(found: list[Any] | None) -> None:
            if project is self._session.project and found is not None:
                self._desk.keep(document, recommender.id, found)

        self._shell.jobs.start("", work, done, lambda error: self._silent(recommender.id, error), quiet=True)

    def _silent(self, recommender: str, error: Exception) -> None:
        """A recommender that cannot answer is told of once and left alone until somebody asks for it."""
        if recommender == EXTERNAL and not self._external_broken and isinstance(error, AyarError):
            self._external_broken = True
            messages.error(error)

    def _external(self) -> External | None:
        chosen = self._shell.settings.get("external")
        if not self._is_on(EXTERNAL) or not chosen.get("address") or self._external_broken:
            return None
        address, protocol = str(chosen["address"]), str(chosen.get("protocol", ""))
        return External(Endpoint(address, protocol, str(chosen.get("model", "")), self.api_key))

    def learn_names(self) -> None:
        """The user's own list of names is another one now."""
        self._desk.learn()

    def use_settings(self) -> None:
        """After other recommenders were switched on, or another address was entered."""
        self._external_broken = False
        self._desk.use_settings()
        self.ask()


def learnt_words(report: Report) -> str:
    """From how much, and how a rehearsal on documents held out went."""
    words = i18n.plural("suggestions.learnt", report.documents)
    score = report.rehearsal.get("entity")
    f1 = score.f1 if score is not None else None
    return words if f1 is None else f"{words} {i18n.tr('suggestions.rehearsed', f1=i18n.number(f1, 2))}"


def _closing(taggers: list[Tagger], hazm: Hazm) -> Callable[[], None]:
    def close() -> None:
        for tagger in taggers:
            tagger.close()
        hazm.close()

    return close


def _nothing(_: Exception) -> None:
    """Work goes on without lemmas."""
