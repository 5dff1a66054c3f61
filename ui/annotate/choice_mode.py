"""Choosing values by keys: the attributes of the focused annotation, or the labels of the document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from models.annotation import Annotation
from models.hinting import LETTERS
from models.schema import Schema
from models.schema_parts import BOOLEAN, ENUM, ENUM_MULTI, STRING, Attribute, Choice
from ui import i18n
from ui.annotate.modes import KeyHint
from ui.keyboard import Chord, chord

CHOSEN: Final = "● "
MOST: Final = 9


@dataclass(frozen=True, slots=True)
class Field:
    """One attribute or document label with its present value and the values that it may take."""

    attribute: Attribute
    choices: tuple[Choice, ...]
    value: Any

    @property
    def name(self) -> str:
        return self.attribute.name_in(i18n.language())

    @property
    def values(self) -> tuple[Any, ...]:
        if self.attribute.type == BOOLEAN:
            return (True, False)
        return tuple(choice.id for choice in self.choices)

    @property
    def waits(self) -> bool:
        """Whether a form stops here by itself: a line that need not be written is passed over."""
        return self.value in (None, "", [], ()) and (self.attribute.type != STRING or self.attribute.required)

    def chosen(self, value: Any) -> bool:
        if self.attribute.type == ENUM_MULTI:
            return value in (self.value or ())
        return bool(self.value == value)

    def after(self, value: Any) -> Any:
        """What the field holds once ``value`` was pressed: several-valued ones toggle, pressing again takes away an
        optional one."""
        if self.attribute.type == ENUM_MULTI:
            held = list(self.value or ())
            return [v for v in held if v != value] if value in held else [*held, value]
        return None if self.chosen(value) and not self.attribute.required else value

    def words(self, value: Any) -> str:
        if self.attribute.type == BOOLEAN:
            return i18n.tr("choice.yes" if value else "choice.no")
        return next((c.name_in(i18n.language()) for c in self.choices if c.id == value), str(value))


def fields_of(schema: Schema, annotation: Annotation) -> list[Field]:
    """The attributes of an annotation that are chosen from a list, where the list has something in it."""
    found = []
    for attribute in schema.attributes(annotation.kind, annotation.label):
        choices = tuple(choice for choice in schema.choices(attribute, annotation.label) if choice.active)
        found.append(Field(attribute, choices, annotation.attributes.get(attribute.id)))
    return chosen_from(found)


def chosen_from(fields: Sequence[Field], *, lines: bool = False) -> list[Field]:
    """Those with values to choose from, and with ``lines`` those into which words are written."""
    kinds = {ENUM, ENUM_MULTI, BOOLEAN}
    return [f for f in fields if (f.attribute.type in kinds and f.values) or (lines and f.attribute.type == STRING)]


class ChoiceMode:
    """``fields`` reads the present state anew after each key. A digit chooses a value of the current field, a letter
    goes to a field, Enter offers all values of a long list. A ``form`` begins at the first empty field and goes on to
    the next one, and has lines of text too, which Enter goes into; otherwise one value is all that was wanted, and the
    mode ends with it."""

    keeps_focus = False

    def __init__(
        self,
        heading: str,
        fields: Callable[[], Sequence[Field]],
        commit: Callable[[str, Any], object],
        choose_long: Callable[[ChoiceMode, Field], None],
        done: Callable[[], None],
        start: str | None = None,
        *,
        form: bool,
    ) -> None:
        self._heading, self._read, self._commit = heading, fields, commit
        self._choose_long, self._done, self.form = choose_long, done, form
        shown = self.fields()
        first = self._first_empty(shown) if form else next((f.attribute.id for f in shown), "")
        self._at = start if start in {f.attribute.id for f in shown} else first

    @property
    def filling(self) -> str | None:
        return None

    def leave(self) -> None:
        """Nothing is shown but the strip."""

    def click(self, annotation_id: str) -> bool:
        return False

    def fields(self) -> list[Field]:
        """The fields that keys can fill: those with values to choose from, and the lines of a form."""
        return chosen_from(self._read(), lines=self.form)

    @staticmethod
    def _first_empty(shown: Sequence[Field]) -> str:
        empty = (f.attribute.id for f in shown if f.waits)
        return next(empty, shown[0].attribute.id if shown else "")

    @property
    def current(self) -> Field | None:
        return next((f for f in self.fields() if f.attribute.id == self._at), None)

    # ---- keys
    def handle(self, pressed: Chord) -> bool:
        if pressed.ctrl or pressed.alt:
            return False
        if pressed.code == "Tab":
            self._step(-1 if pressed.shift else 1)
        elif pressed.code == "Enter":
            self._open_long()
        elif pressed.code.startswith("Digit") and not pressed.shift:
            self._choose(int(pressed.code[5:]))
        elif pressed.code.startswith("Key") and not pressed.shift:
            return self._go_to_letter(pressed.code[3:])
        else:
            return False
        return True

    def _choose(self, digit: int) -> None:
        field = self.current
        if field is None or not 1 <= digit <= min(MOST, len(field.values)):
            return
        self.put(field, field.values[digit - 1])

    def put(self, field: Field, value: Any) -> None:
        """Choose ``value``; a field with one value is done with that."""
        self._commit(field.attribute.id, field.after(value))
        self._at = field.attribute.id
        if field.attribute.type != ENUM_MULTI:
            self._after(field)

    def pass_on(self, name: str) -> None:
        """The line of text of ``name`` was ended."""
        field = next((f for f in self.fields() if f.attribute.id == name), None)
        if field is not None:
            self._at = name
            self._after(field)

    def _after(self, field: Field) -> None:
        shown = self.fields()
        ids = [f.attribute.id for f in shown]
        later = shown[ids.index(field.attribute.id) + 1 :] if field.attribute.id in ids else []
        empty = [f for f in later if self.form and f.waits]
        if empty:
            self._at = empty[0].attribute.id
        else:
            self._done()

    def _step(self, by: int) -> None:
        ids = [f.attribute.id for f in self.fields()]
        if ids:
            at = ids.index(self._at) if self._at in ids else 0
            self._at = ids[(at + by) % len(ids)]

    def _go_to_letter(self, letter: str) -> bool:
        shown = self.fields()
        at = LETTERS.find(letter)
        if not 0 <= at < len(shown):
            return False
        self._at = shown[at].attribute.id
        return True

    def _open_long(self) -> None:
        if self.current is not None:
            self._choose_long(self, self.current)

    # ---- the strip
    def title(self) -> tuple[str, str]:
        field = self.current
        return (field.name if field else self._heading), self._heading

    def rows(self) -> tuple[list[KeyHint], list[KeyHint]]:
        field = self.current
        values = list(enumerate(field.values[:MOST], 1)) if field else []
        offered = [
            KeyHint((chord(f"Digit{n}"),), (CHOSEN if field.chosen(v) else "") + field.words(v))
            for n, v in values
            if field
        ]
        if field and field.attribute.type == STRING:
            offered = [KeyHint((chord("Enter"),), i18n.tr("choice.write"))]
        elif field and len(field.values) > MOST:
            offered.insert(0, KeyHint((chord("Enter"),), i18n.tr("choice.all_values")))
        others = [
            KeyHint((chord(f"Key{letter}"),), (CHOSEN if f.attribute.id == self._at else "") + f.name)
            for letter, f in zip(LETTERS, self.fields(), strict=False)
        ]
        end = KeyHint((chord("Escape"),), i18n.tr("walk.end"))
        return offered, [end, *others] if self.form else [*others, end]  # a form has more names than there is room for
