"""The tagger in a process of its own: what it answers, and the recommender that asks it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from models.annotation import ENTITY, EVENT, STANCE
from models.document import Document
from models.errors import AyarError
from models.processes import Worker
from models.progress import Step
from models.registry import Entry
from models.schema import Schema
from models.suggest.suggestion import Context, Suggestion
from models.suggest.tagger.model import TAGGER, Model
from models.suggest.tagger.training import Report, Work, train

HANDLER: Final = "models.suggest.tagger.process:answer"
_LONGEST: Final = 20.0  # seconds for the suggestions of one document


@dataclass(frozen=True, slots=True)
class Training:
    """What to learn from; ``schema`` is the JSON of the schema."""

    work: Sequence[Work]
    folder: str
    schema: bytes
    entries: tuple[Entry, ...] = ()
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A document to make suggestions for, or, without a context, to say how uncertain it is."""

    folder: str
    document: Document
    context: Context | None = None


_loaded: dict[str, Model] = {}


def answer(question: Training | Reading) -> Any:
    """Runs in the other process."""
    if isinstance(question, Training):
        _loaded.pop(question.folder, None)
        folder = Path(question.folder)
        return train(question.work, folder, Schema.load(question.schema), question.entries, question.texts)
    model = _loaded.get(question.folder) or Model.load(Path(question.folder))
    _loaded[question.folder] = model
    if question.context is None:
        return model.doubt(question.document)
    return list(model.suggest(question.document, question.context))


class Tagger:
    """The recommender ``tagger`` of the window: trains and suggests in a worker, in ``folder``.

    ``suggest`` gives nothing before the first training. It waits for the worker: call it in a job.
    """

    id = TAGGER
    kinds = frozenset({ENTITY, EVENT, STANCE})

    def __init__(self, folder: Path | None = None, worker: Worker | None = None) -> None:
        self._kept = tempfile.TemporaryDirectory(prefix="ayar-tagger-") if folder is None else None
        self._base = folder or Path(self._kept.name if self._kept else "")
        self._folder = ""
        self._trainings = 0
        self._worker = worker or Worker(HANDLER)
        self.report: Report | None = None

    @property
    def version(self) -> str:
        return self.report.version if self.report else ""

    @property
    def state(self) -> str:
        """That of the worker (``processes``), whose reason is ``reason``."""
        return self._worker.state

    @property
    def reason(self) -> str:
        return self._worker.reason

    def train(
        self, work: Sequence[Work], schema: bytes, entries: Iterable[Entry] = (), texts: Iterable[str] = ()
    ) -> Generator[Step, None, Report]:
        """A job. Raises AyarError("nothing_to_learn", "worker_gone"); the model before stays in use then."""
        self._trainings += 1
        folder = self._base / f"model-{self._trainings}"
        question = Training(work, str(folder), schema, tuple(entries), tuple(texts))
        report: Report = yield from self._worker.ask(question)
        before, self._folder, self.report = self._folder, str(folder), report
        if before:
            shutil.rmtree(before, ignore_errors=True)
        return report

    def suggest(self, document: Document, context: Context) -> list[Suggestion]:
        """Raises AyarError("worker_gone", "worker_slow")."""
        if self.report is None:
            return []
        found: list[Suggestion] = self._worker.call(Reading(self._folder, document, context), _LONGEST)
        return found

    def doubt(self, document: Document) -> float | None:
        """How uncertain the tagger is about a document, from 0 to 1 (``Model.doubt``); None before training."""
        if self.report is None:
            return None
        try:
            return float(self._worker.call(Reading(self._folder, document), _LONGEST))
        except AyarError:
            return None

    def close(self) -> None:
        self._worker.close()
        if self._kept is not None:
            self._kept.cleanup()
