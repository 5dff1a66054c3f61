"""What the deciding keys do: take a version, merge, edit in place, none; and what is asked on the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from models.adjudication.consequences import consequences
from models.adjudication.place import ARGUMENT, DOCUMENT, Place, Version
from models.adjudication.verdict import Fill, Filler, Nothing, Take, Verdict, fillers_of, likeliest, merged
from models.document_labels import NONE
from models.errors import AyarError
from models.schema_parts import ENUM_MULTI
from ui import i18n, messages
from ui.adjudicate.ask_mode import AskMode, Option, Question, ValuesMode
from ui.adjudicate.bench import Bench
from ui.adjudicate.people import names_of
from ui.adjudicate.precedents import PrecedentBook
from ui.adjudicate.questions import (
    BY_PARTS,
    PartQuestions,
    filler_questions,
    instead_question,
    label_question,
    label_values,
    merge_question,
)
from ui.adjudicate.reasons import KEYS
from ui.adjudicate.wording import NOTHING, label_name, shortened
from ui.annotate.modes import Modes
from ui.canvas.view import Canvas

_USES: Final = 3


class Deciding:
    """Turns a key into a verdict on the bench's conflict."""

    def __init__(self, bench: Bench, book: PrecedentBook, modes: Modes, canvas: Canvas) -> None:
        self._bench, self._book, self._modes, self._canvas = bench, book, modes, canvas

    @property
    def _place(self) -> Place | None:
        entry = self._bench.entry
        return entry.place if entry is not None and self._bench.session.editable else None

    def _ask(self, questions: Sequence[Question], done: Any) -> None:
        def answered(answers: list[Any]) -> None:
            self._modes.leave()
            done(answers)

        self._modes.enter(AskMode(questions, answered))

    def _decide(self, verdict: Verdict) -> None:
        """Against a precedent on the same words a reason is asked for, when none has been given."""
        place, why = self._place, self._bench.why
        found = self._book.against(place, verdict) if place is not None and why.reason is None else None
        if found is None:
            self._bench.decide(verdict)
            return

        def given(answers: list[Any]) -> None:
            self._bench.reason(answers[0])
            self._bench.decide(verdict)

        options = tuple(Option(n, i18n.tr(words), reason) for n, (reason, words) in enumerate(KEYS.items(), 1))
        told = label_name(self._bench.work.schema, found.precedent.kind, found.precedent.outcome.label or "") or NOTHING
        self._ask([Question(i18n.tr("adjudicate.why"), i18n.tr("adjudicate.against", label=told), options)], given)

    # ---- taking
    def take(self, number: int) -> None:
        """The version that stands in that place. Its fillers come along; where people differ on them it is asked."""
        place, versions = self._place, self._bench.versions
        if place is None or not 1 <= number <= len(versions):
            return
        version = versions[number - 1]
        verdict = Take(version.authors[0])
        if version.annotation is None and place.kind != DOCUMENT:
            self._reject(place, verdict)
        elif place.type == ARGUMENT or place.kind == DOCUMENT:
            self._decide(verdict)
        else:
            self._with_fillers(place, version, verdict)

    def _with_fillers(self, place: Place, version: Version, verdict: Take) -> None:
        bench = self._bench
        found = consequences(bench.work, place, verdict)
        if not found.differ or version.annotation is None:
            self._decide(verdict)
            return
        mine = fillers_of(version.annotation, verdict.author)
        questions = filler_questions(found, mine, bench.work.schema, place.kind, self._filler_words)

        def done(answers: list[Any]) -> None:
            asked = [each.role for each in found.differ]
            chosen = dict(zip(asked, answers, strict=True))
            kept = [filler for filler in mine if filler.role not in chosen]
            fillers = (*kept, *(filler for role in asked for filler in chosen[role]))
            self._decide(verdict if fillers == mine else replace(verdict, fillers=fillers))

        self._ask(questions, done)

    def _filler_words(self, filler: Filler) -> str:
        work = self._bench.work
        if filler.target is None:
            return i18n.tr("action.not_in_text")
        layer = work.gold.annotations if filler.author is None else work.sets[filler.author].annotations
        found = layer.get(filler.target)
        return self._bench.session.text[found.start : found.end] if found is not None else "–"

    # ---- rejecting
    def none_right(self) -> None:
        """Nobody is right: nothing to annotate here, or a document label that stays empty."""
        place = self._place
        if place is None:
            return
        if place.kind == DOCUMENT:
            attribute = self._bench.work.schema.attribute(DOCUMENT, place.label or "")
            self._decide(Fill(NONE if attribute is not None and attribute.allow_none else None))
        else:
            self._reject(place, Nothing())

    def _reject(self, place: Place, verdict: Verdict) -> None:
        """Rejecting what something uses shows what would break and offers the gold mentions that could stand in."""
        bench, text = self._bench, self._bench.session.text
        found = consequences(bench.work, place, verdict, text)
        if not found.breaks:
            self._decide(verdict)
            return
        uses = [self._use_words(use.annotation.kind, use.annotation.label, use.role) for use in found.breaks[:_USES]]
        self._ask([instead_question(found, text, uses)], lambda answers: self._decide(answers[0]))

    def _use_words(self, kind: str, label: str, role: str) -> str:
        schema = self._bench.work.schema
        known = schema.role(kind, role)
        name = known.name_in(i18n.language()) if known is not None else role
        return f"{label_name(schema, kind, label)} ({name})"

    # ---- merging
    def merge(self) -> None:
        """Union, intersection, or part by part."""
        place = self._place
        if place is not None and place.kind != DOCUMENT:
            self._ask([merge_question(place)], lambda answers: self._merge(place, answers[0]))

    def _merge(self, place: Place, way: str) -> None:
        """Asks for every other part in which the versions differ: nothing is taken from the more numerous unasked."""
        bench, extent = self._bench, "" if way == BY_PARTS else way
        asking = PartQuestions(bench.work, place, bench.versions, bench.session.text, extent)

        def done(answers: list[Any]) -> None:
            try:
                self._decide(merged(place, asking.parts(answers, likeliest(place))))
            except AyarError as error:
                messages.error(error)

        if asking.questions:
            self._ask(asking.questions, done)
        else:
            done([])

    # ---- editing
    def edit(self) -> None:
        """A version in the annotator's hands; which one is asked where there are several."""
        place, standing = self._place, self._bench.entry.standing if self._bench.entry else None
        if place is None or standing is None:
            return
        if place.kind == DOCUMENT:
            self._choose_value(place)
            return
        made = [(n, v) for n, v in enumerate(self._bench.versions, 1) if v.annotation is not None]
        if (standing.gold is not None and not standing.open) or len(made) == 1:
            self._begin(made[0][1])
        else:
            self._ask([self._base_question(made)], lambda answers: self._begin(answers[0]))

    def _base_question(self, made: list[tuple[int, Version]]) -> Question:
        bench, text = self._bench, self._bench.session.text
        options = []
        for n, version in made[:9]:
            assert version.annotation is not None
            words = shortened(text[version.annotation.start : version.annotation.end], 26)
            who = names_of(bench.numbers, version.authors, blind=bench.blind)
            options.append(Option(n, f"{words} ({who})", version))
        return Question(i18n.tr("action.edit_version"), i18n.tr("adjudicate.begin_with"), tuple(options))

    def _begin(self, version: Version) -> None:
        if version.annotation is None:
            return
        made = self._bench.begin(version.annotation, version.authors[0])
        if made is None:
            return
        self._canvas.reviewing.show(None)
        self._canvas.caret.move(made.end, extend=False)
        self._canvas.moved(keep_focus=True)
        self._bench.session.set_focus(made.id)

    def _choose_value(self, place: Place) -> None:
        """Another value for a document label: one by its digit, several on and off from what anybody gave."""
        bench = self._bench
        schema = bench.work.schema
        attribute = schema.attribute(DOCUMENT, place.label or "")
        values = label_values(place, schema)
        if attribute is None or not values:
            messages.notice(i18n.tr("adjudicate.free_text"))
        elif attribute.type != ENUM_MULTI:
            self._ask([label_question(place, schema)], lambda answers: self._decide(answers[0]))
        else:
            given = [v for version in place.versions for v in version.value or ()]
            title = label_name(schema, DOCUMENT, place.label or "")
            self._modes.enter(ValuesMode(title, values, given, self._values_chosen))

    def _values_chosen(self, values: list[Any]) -> None:
        self._modes.leave()
        self._decide(Fill(values or None))
