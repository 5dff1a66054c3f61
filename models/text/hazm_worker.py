"""Asking hazm, which lives in a process of its own: where it is missing or broken everything else works as before."""

from __future__ import annotations

from typing import Any, Final

from models.errors import AyarError
from models.processes import GONE, Worker
from models.text import hazm_text
from models.text.hazm_text import Lemma

HANDLER: Final = "models.text.hazm_text:answer"
_FIRST: Final = 60.0  # seconds for importing and the first text
_LATER: Final = 15.0
_LONGEST: Final = 200_000  # code points; a longer text is not analysed
_LANGUAGES: Final = ("fa",)


class Hazm:
    """Nothing starts before ``start`` or the first question; both wait for the process: call them in a job.

    Questions about another language than Persian, and all of them once hazm is not available, are answered with
    nothing.
    """

    def __init__(self, worker: Worker | None = None) -> None:
        self._worker = worker or Worker(HANDLER)
        self._warm = False

    @property
    def available(self) -> bool:
        """False only once it is known not to be: ``reason`` then says why."""
        return self._worker.state != GONE

    @property
    def reason(self) -> str:
        """What stands behind «hazm is not available: …»; empty while nothing is known against it."""
        return self._worker.reason

    def start(self) -> bool:
        """Starts the process and has it import hazm, after the first paint; whether hazm is available."""
        self._ask(hazm_text.ANALYSE, "سلام")
        return self.available

    def analyse(self, text: str, language: str) -> list[Lemma]:
        """The words of a Persian text with their lemmas, in code points of the text as it is."""
        if language not in _LANGUAGES or not text.strip() or len(text) > _LONGEST:
            return []
        return [Lemma(*lemma) for lemma in self._ask(hazm_text.ANALYSE, text)]

    def variants(self, word: str, language: str) -> list[str]:
        """Other ways in which a word is written or inflected, for searching."""
        return list(self._ask(hazm_text.VARIANTS, word)) if language in _LANGUAGES and word.strip() else []

    def formal(self, word: str, language: str) -> list[str]:
        """The formal forms of a colloquial word."""
        return list(self._ask(hazm_text.FORMAL, word)) if language in _LANGUAGES and word.strip() else []

    def _ask(self, what: str, text: str) -> list[Any]:
        if not self.available:
            return []
        try:
            found: list[Any] = self._worker.call((what, text), _LATER if self._warm else _FIRST)
        except RuntimeError as error:  # hazm is not installed, or broke on this text
            if not self._warm:
                self._worker.give_up(str(error))
            return []
        except AyarError:
            return []
        self._warm = True
        return found

    def close(self) -> None:
        self._worker.close()
        self._warm = False
