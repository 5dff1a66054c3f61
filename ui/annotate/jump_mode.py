"""Jumping to any mention in view: a letter on each, typed to focus it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from models.annotation import Annotation
from models.hinting import hints
from ui import i18n
from ui.annotate.modes import KeyHint
from ui.canvas.view import Canvas
from ui.keyboard import Chord, chord


class JumpMode:
    """``targets`` are the annotations in view; ``go`` focuses one."""

    keeps_focus = False

    def __init__(
        self,
        canvas: Canvas,
        targets: Sequence[Annotation],
        go: Callable[[Annotation], None],
        done: Callable[[], None],
    ) -> None:
        self._canvas, self._go, self._done = canvas, go, done
        self._by_hint = dict(zip(hints(len(targets)), targets, strict=False))
        self._typed = ""
        self._show()

    def _show(self) -> None:
        """The letters that still lead somewhere."""
        fitting = {hint: target for hint, target in self._by_hint.items() if hint.startswith(self._typed)}
        self._canvas.set_hints({target.id: hint for hint, target in fitting.items()})

    @property
    def filling(self) -> str | None:
        return None

    def leave(self) -> None:
        self._canvas.set_hints({})

    def click(self, annotation_id: str) -> bool:
        self._done()
        return False

    def handle(self, pressed: Chord) -> bool:
        if pressed.ctrl or pressed.alt or not pressed.code.startswith("Key"):
            self._done()
            return False
        self._typed += pressed.code[3:]
        found = self._by_hint.get(self._typed)
        if found is not None:
            self._done()
            self._go(found)
        elif not any(hint.startswith(self._typed) for hint in self._by_hint):
            self._done()
        else:
            self._show()
        return True

    def title(self) -> tuple[str, str]:
        return i18n.tr("action.jump_to_mention"), i18n.tr("walk.press_letter")

    def rows(self) -> tuple[list[KeyHint], list[KeyHint]]:
        return [], [KeyHint((chord("Escape"),), i18n.tr("walk.end"))]
