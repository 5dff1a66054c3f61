"""An annotator made of key events: reproduces a set of annotations in the real window, and counts what it presses."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.annotation import ENTITY, EVENT, STANCE, Annotation
from models.hinting import LETTERS
from models.text.sentences import next_sentence, previous_sentence
from models.text.words import end_after, next_word
from ui.annotate.choice_mode import ChoiceMode
from ui.annotate.walk_mode import WalkMode
from ui.main_window import MainWindow

NONE = Qt.KeyboardModifier.NoModifier
HELD = {
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


@dataclass
class Tally:
    """Key presses, actions (a selection counts as one) and seconds per press, by kind of annotation."""

    made: dict[str, int] = field(default_factory=dict)
    presses: dict[str, int] = field(default_factory=dict)
    actions: dict[str, int] = field(default_factory=dict)
    seconds: list[float] = field(default_factory=list)

    def report(self) -> str:
        lines = [
            f"{kind}: {self.made[kind]} made, {self.presses[kind] / self.made[kind]:.2f} presses and "
            f"{self.actions[kind] / self.made[kind]:.2f} actions each"
            for kind in self.made
        ]
        ordered = sorted(self.seconds)
        p50, p99 = (ordered[int(len(ordered) * share)] * 1000 for share in (0.5, 0.99))
        return "\n".join([*lines, f"{len(ordered)} presses, p50 {p50:.1f} ms, p99 {p99:.1f} ms"])


class ScriptedAnnotator:
    """Works on the open document of ``window``; ``ids`` maps the ids of the model set to those made here."""

    def __init__(self, window: MainWindow) -> None:
        self.window, self.canvas = window, window.page.canvas
        self.session = window.page.canvas.session
        self.modes = window.page.modes
        self.tally = Tally()
        self.ids: dict[str, str] = {}
        self._kind = ENTITY

    # ---- keys
    def press(self, name: str, *, action: bool = True) -> None:
        *held, key = name.split("+")
        modifiers = NONE
        for one in held:
            modifiers |= HELD[one]
        target = QApplication.focusWidget() or self.canvas
        began = time.perf_counter()
        QTest.keyClick(target, getattr(Qt.Key, f"Key_{key}"), modifiers)
        QApplication.processEvents()
        self.tally.seconds.append(time.perf_counter() - began)
        self.tally.presses[self._kind] = self.tally.presses.get(self._kind, 0) + 1
        self.tally.actions[self._kind] = self.tally.actions.get(self._kind, 0) + int(action)

    def select(self, start: int, end: int) -> None:
        """Move there and extend, by sentences, words and letters; one action, however many keys."""
        text = self.session.text
        self._go_back(start)
        while self.session.caret < (stop := next_sentence(text, self.session.caret)) <= start:
            self.press("Ctrl+Left", action=False)
        while self.session.caret < (stop := next_word(text, self.session.caret)) <= start and stop < len(text):
            self.press("Left", action=False)
        while self.session.caret < start:
            self.press("Alt+Left", action=False)
        while self.session.caret < end:
            word_end = end_after(text, self.session.caret)
            self.press("Shift+Left" if word_end is not None and word_end <= end else "Alt+Shift+Left", action=False)
        assert self.session.selection == (start, end), "the selection is made by keys alone"
        self.tally.actions[self._kind] = self.tally.actions.get(self._kind, 0) + 1

    def _go_back(self, start: int) -> None:
        if self.session.selection is not None:
            self.press("Escape", action=False)
        while self.session.caret > start:
            before = previous_sentence(self.session.text, self.session.caret)
            self.press("Ctrl+Right" if before < self.session.caret else "Alt+Right", action=False)

    # ---- annotations
    def work(self, model: Iterable[Annotation]) -> Tally:
        """Entities in text order, then events and stances, what is referred to first."""
        annotations = list(model)
        for annotation in (a for a in annotations if a.kind == ENTITY):
            self.entity(annotation)
        waiting = [a for a in annotations if a.kind in (EVENT, STANCE)]
        while waiting:
            ready = [a for a in waiting if all(g.target is None or g.target in self.ids for g in a.arguments)]
            for annotation in ready:
                self.frame(annotation)
            waiting = [a for a in waiting if a not in ready]
        return self.tally

    def _begin(self, annotation: Annotation) -> None:
        self._kind = annotation.kind
        self.tally.made[self._kind] = self.tally.made.get(self._kind, 0) + 1
        self.select(annotation.start, annotation.end)

    def _end(self, annotation: Annotation) -> None:
        made = self.session.focused
        assert made is not None, "what was just made has the focus"
        self.ids[annotation.id] = made.id
        self.choose_values(annotation)

    def entity(self, annotation: Annotation) -> None:
        self._begin(annotation)
        looks = self.session.looks
        assert looks is not None, "a project is open"
        key = looks.look(ENTITY, annotation.label).key
        assert key is not None, "every label of the schema has a key"
        self.press({"Minus": "Minus", "Equal": "Equal"}.get(key, key.removeprefix("Digit")))
        self._end(annotation)

    def frame(self, annotation: Annotation) -> None:
        """An event or stance: its type, then its roles by hint letters."""
        self._begin(annotation)
        project = self.session.project
        assert project is not None, "a project is open"
        labels = [label for label in project.schema.labels(annotation.kind) if label.active]
        label = next(label for label in labels if label.id == annotation.label)
        if annotation.kind == EVENT:
            self.press("E")
            key = label.key or ""
            self.press(f"Alt+{ {'Semicolon': 'Semicolon', 'Quote': 'Apostrophe'}.get(key, key.removeprefix('Key')) }")
        else:
            self.press("S")
            self.press(str(labels.index(label) + 1))
        for argument in annotation.arguments:
            self.fill(argument.role, argument.target)
        if self.modes.current is not None:
            self.press("Escape")
        self._end(annotation)

    def fill(self, role: str, target: str | None) -> None:
        if not isinstance(self.modes.current, WalkMode):
            self.press("R")
        mode = self.modes.current
        assert isinstance(mode, WalkMode), "R walks the roles"
        current = mode.walk.role
        if current is None or current.id != role:
            number = next(n for n, each in enumerate(mode.walk.roles, 1) if each.id == role)
            self.press(str(number))
        for letter in mode.walk.hints[self.ids[target]] if target is not None else "0":
            self.press(letter)

    def choose_values(self, annotation: Annotation) -> None:
        """The attributes that keys can choose, where they differ from what is there."""
        for name, value in annotation.attributes.items():
            focused = self.session.focused
            assert focused is not None, "attributes belong to the focus"
            for one in value if isinstance(value, list) else [value]:
                held = focused.attributes.get(name)
                if held != value and not (isinstance(held, list) and one in held):
                    self._choose(name, one)
            if self.modes.current is not None:
                self.press("Escape")

    def _choose(self, name: str, value: Any) -> None:
        offered = {f.attribute.id: f for f in self.window.commands.late.values.attribute_fields()}
        if name not in offered or value not in offered[name].values:
            return
        if not isinstance(self.modes.current, ChoiceMode):
            self.press("H")
        mode = self.modes.current
        assert isinstance(mode, ChoiceMode), "H offers the attributes"
        names = [f.attribute.id for f in mode.fields()]
        if mode.current is None or mode.current.attribute.id != name:
            self.press(LETTERS[names.index(name)])
        at = offered[name].values.index(value)
        if at < 9:
            self.press(str(at + 1))
            return
        self.press("Return")
        for letter in str(value):
            self.press("Underscore" if letter == "_" else letter.upper())
        self.press("Return")
