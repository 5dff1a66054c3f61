"""The guideline while it is edited: the same clauses in every language, until a new version is saved."""

from __future__ import annotations

from typing import Any, Final

from models import guideline as clauses
from models.guideline import Clause, Guideline, read, same_clauses, write
from storage.project import Project
from ui.language import LANGUAGES
from ui.steps_back import StepsBack

PREFACE: Final = ""


class Draft:
    """``texts`` by language. The preface has the empty id."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self.saved = {code: project.guidelines(code) or "" for code in LANGUAGES}
        self.texts: dict[str, Guideline] = same_clauses({code: read(text) for code, text in self.saved.items()})
        self._begun = self.written()
        self.steps = StepsBack(dict(self.texts), self._look())

    def note(self) -> None:
        """What has been done since is one more step that can be taken back."""
        self.steps.note(dict(self.texts), self._look())

    def step_back(self) -> str | None:
        """Takes the last step back; the id of the clause that it was about, if that is there."""
        after, self.texts = self._look(), self.steps.back()
        before = self._look()
        return next((name for name in before if before[name] != after.get(name)), None)

    def _look(self) -> dict[str, Any]:
        """Clause by clause, the preface among them, with where each stands."""
        ids = self.ids()
        return {
            each: {"at": n, "retired": self.clause(each, "en").retired}
            | {code: self.clause(each, code).text for code in LANGUAGES}
            for n, each in enumerate(ids)
        }

    def written(self) -> dict[str, str]:
        return {code: write(text) for code, text in self.texts.items()}

    @property
    def changed(self) -> bool:
        return self.written() != self._begun

    def ids(self) -> list[str]:
        """The preface, then every clause in order."""
        return [PREFACE, *(clause.id for clause in self.texts["en"].clauses)]

    def clause(self, identifier: str, language: str) -> Clause:
        if identifier == PREFACE:
            return Clause(PREFACE, self.texts[language].preface)
        return self.texts[language].clause(identifier) or Clause(identifier, "")

    def title(self, identifier: str, language: str) -> str:
        """In the language, else in one that has a title."""
        titles = (self.clause(identifier, code).title for code in (language, *LANGUAGES))
        return next((title for title in titles if title), identifier)

    def put(self, clause: Clause, language: str) -> None:
        """Another text of a clause in one language."""
        if clause.id == PREFACE:
            text = clause.text if not clause.text or clause.text.endswith("\n") else f"{clause.text}\n"
            self.texts[language] = Guideline(text, self.texts[language].clauses)
        else:
            self.texts = clauses.changed(self.texts, clause.id, language, text=clause.text)

    def add(self, identifier: str, after: str) -> None:
        """Raises ValueError when the id is taken or not of the form."""
        self.texts = clauses.added(self.texts, identifier, {}, after or None)

    def move(self, identifier: str, step: int) -> None:
        self.texts = clauses.moved(self.texts, identifier, step)

    def retire(self, identifier: str, retired: bool) -> None:
        self.texts = clauses.changed(self.texts, identifier, retired=retired)

    def save(self) -> int | None:
        """The number of the new version, None when nothing changed. Raises AyarError."""
        if not self.changed:
            return None
        texts = {code: text for code, text in self.written().items() if text or self.saved[code]}
        version = self._project.save_guidelines(texts)
        self.saved, self._begun = {**self.saved, **texts}, self.written()
        return version
