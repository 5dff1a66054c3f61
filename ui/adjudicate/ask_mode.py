"""Questions that a digit answers: which part of which version, which mention instead. The strip shows the answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from models.hinting import LETTERS
from ui import i18n
from ui.annotate.modes import KeyHint
from ui.keyboard import Chord, chord


@dataclass(frozen=True, slots=True)
class Option:
    """One answer: a digit (or ``0``), its words and what it stands for."""

    digit: int
    words: str
    value: Any


KEYS: Final = (*(f"Digit{n}" for n in range(1, 10)), *(f"Key{letter}" for letter in LETTERS))
CHOSEN: Final = "✓ "


@dataclass(frozen=True, slots=True)
class Question:
    """``enter`` is what Enter answers, as the position of an option; None when it must be a digit."""

    title: str
    detail: str
    options: tuple[Option, ...]
    enter: int | None = None


class AskMode:
    """Asks one question after another; ``done`` gets all the answers, Esc asks no more and decides nothing."""

    filling = None
    keeps_focus = False

    def __init__(self, questions: Sequence[Question], done: Callable[[list[Any]], None]) -> None:
        self._questions, self._done = list(questions), done
        self._answers: list[Any] = []

    @property
    def question(self) -> Question:
        return self._questions[min(len(self._answers), len(self._questions) - 1)]

    def title(self) -> tuple[str, str]:
        return self.question.title, self.question.detail

    def rows(self) -> tuple[list[KeyHint], list[KeyHint]]:
        asked = self.question
        first = [KeyHint((chord(f"Digit{option.digit}"),), option.words) for option in asked.options]
        second = [KeyHint((chord("Escape"),), i18n.tr("button.back"))]
        if asked.enter is not None:
            words = asked.options[asked.enter].words
            second.insert(0, KeyHint((chord("Enter"),), words))
        return first, second

    def handle(self, pressed: Chord) -> bool:
        """Every plain key is for the question: nothing is decided by a slip of the finger."""
        if pressed.ctrl or pressed.alt or pressed.shift or pressed.code in {"F1", "F6"}:
            return False
        asked = self.question
        if pressed.code == "Enter" and asked.enter is not None:
            self._answer(asked.options[asked.enter].value)
            return True
        digit = int(pressed.code[5:]) if pressed.code.startswith("Digit") else None
        found = [option for option in asked.options if option.digit == digit]
        if found:
            self._answer(found[0].value)
        return pressed.code.startswith(("Digit", "Key")) or pressed.code in {"Enter", "Tab"}

    def _answer(self, value: Any) -> None:
        self._answers.append(value)
        if len(self._answers) == len(self._questions):
            self._done(self._answers)

    def click(self, annotation_id: str) -> bool:
        return False

    def leave(self) -> None:
        """Nothing of it stays on the text."""


class ValuesMode:
    """Several values at once: each key puts one on or takes it off, Enter is done, Esc decides nothing."""

    filling = None
    keeps_focus = False

    def __init__(
        self, title: str, values: Sequence[tuple[Any, str]], on: Sequence[Any], done: Callable[[list[Any]], None]
    ) -> None:
        self._title, self._values, self._done = title, list(values)[: len(KEYS)], done
        self.on = [value for value, _ in self._values if value in on]

    def title(self) -> tuple[str, str]:
        return self._title, i18n.tr("adjudicate.choose_values")

    def rows(self) -> tuple[list[KeyHint], list[KeyHint]]:
        offered = [
            KeyHint((chord(key),), (CHOSEN if value in self.on else "") + words)
            for key, (value, words) in zip(KEYS, self._values, strict=False)
        ]
        ends = [
            KeyHint((chord("Enter"),), i18n.tr("adjudicate.take_these")),
            KeyHint((chord("Escape"),), i18n.tr("button.back")),
        ]
        half = (len(offered) + 1) // 2 if len(offered) > 6 else len(offered)
        return offered[:half], [*offered[half:], *ends]

    def handle(self, pressed: Chord) -> bool:
        if pressed.ctrl or pressed.alt or pressed.shift or pressed.code in {"F1", "F6"}:
            return False
        if pressed.code == "Enter":
            self._done([value for value, _ in self._values if value in self.on])
        elif pressed.code in KEYS[: len(self._values)]:
            value = self._values[KEYS.index(pressed.code)][0]
            self.on = [each for each in self.on if each != value] if value in self.on else [*self.on, value]
        return True

    def click(self, annotation_id: str) -> bool:
        return False

    def leave(self) -> None:
        """Nothing of it stays on the text."""
