"""What has to be asked before a decision: the parts of a merged version, fillers that differ, a mention instead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, Final

from models.adjudication.adjudication import Adjudication
from models.adjudication.consequences import Consequences, Differing
from models.adjudication.place import DOCUMENT, Place, Version
from models.adjudication.verdict import INTERSECTION, UNION, Fill, Filler, Nothing, Parts
from models.annotation import Annotation
from models.document_labels import NONE
from models.matching import anchor
from models.schema import Schema
from models.schema_parts import ENUM_MULTI, Attribute
from ui import i18n
from ui.adjudicate.ask_mode import Option, Question
from ui.adjudicate.wording import label_name, label_value, shortened, value_words

BY_PARTS: Final = "parts"
_WORDS: Final = 34


def merge_question(place: Place) -> Question:
    """How to merge: the spans together, or what they share, or part by part."""
    ways = ((UNION, "action.merge_union"), (INTERSECTION, "action.merge_intersection"))
    apart = len({anchor(v.annotation) for v in place.versions if v.annotation is not None}) > 1
    offered = [*(ways if apart else ()), (BY_PARTS, "action.merge_by_attribute")]
    options = tuple(Option(n, i18n.tr(words), value) for n, (value, words) in enumerate(offered, 1))
    return Question(i18n.tr("action.merge_versions").rstrip("…"), i18n.tr("adjudicate.choose_way"), options)


class PartQuestions:
    """One question for every part in which the versions differ; the answers make ``Parts``. ``extent``: UNION or
    INTERSECTION when where it stands is settled so."""

    def __init__(
        self, work: Adjudication, place: Place, versions: Sequence[Version], text: str, extent: str = ""
    ) -> None:
        self._extent = extent
        self._work, self._place, self._schema, self._text = work, place, work.schema, text
        self._made = [(n, v, v.annotation) for n, v in enumerate(versions, 1) if v.annotation is not None]
        self.asked: list[tuple[str, str]] = []
        self.questions: list[Question] = []
        self._ask()

    def _ask(self) -> None:
        if not self._extent:
            self._part("anchor", "", i18n.tr("conflict.boundary"), self._span, lambda _, made: anchor(made))
        self._part("label", "", i18n.tr("conflict.label"), self._label)
        kind = self._place.kind
        for attribute in self._schema.attributes(kind):
            name = attribute.name_in(i18n.language())
            self._part("attribute", attribute.id, name, partial(self._value, attribute))
        roles = dict.fromkeys(arg.role for _, _, a in self._made for arg in a.arguments)
        for role in roles:
            found = self._schema.role(kind, role)
            name = found.name_in(i18n.language()) if found is not None else role
            self._part("role", role, name, partial(self._fillers, role), partial(self._filled, role))

    def _part(
        self,
        part: str,
        name: str,
        title: str,
        say: Callable[[Version, Annotation], str],
        mean: Callable[[Version, Annotation], object] | None = None,
    ) -> None:
        """``mean`` is what versions must differ in for the question to be asked; what they ``say`` without it."""
        if len({(mean or say)(v, a) for _, v, a in self._made}) < 2:
            return
        self.asked.append((part, name))
        options = tuple(Option(n, say(v, a) or "–", v.authors[0]) for n, v, a in self._made if n < 10)
        self.questions.append(Question(title, i18n.tr("action.merge_by_attribute"), options))

    def _span(self, _: Version, annotation: Annotation) -> str:
        return shortened(" … ".join(self._text[a:b] for a, b in annotation.spans), _WORDS)

    def _label(self, _: Version, annotation: Annotation) -> str:
        return label_name(self._schema, annotation.kind, annotation.label)

    def _value(self, attribute: Attribute, _: Version, annotation: Annotation) -> str:
        return value_words(self._schema, attribute, annotation)

    def _fillers(self, role: str, version: Version, annotation: Annotation) -> str:
        layer = self._work.sets[version.authors[0]].annotations
        targets = [arg.target for arg in annotation.arguments if arg.role == role]
        found = [layer[t] for t in targets if t is not None and t in layer]
        return shortened("، ".join(self._text[a.start : a.end] for a in found), _WORDS)

    def _filled(self, role: str, version: Version, annotation: Annotation) -> object:
        """The places of the fillers: two that are paired are the same, whatever their boundaries."""
        targets = [arg.target for arg in annotation.arguments if arg.role == role and arg.target is not None]
        places = (self._work.place_of(version.authors[0], target) for target in targets)
        return frozenset(place.id for place in places if place is not None)

    def parts(self, answers: Sequence[Any], base: str) -> Parts:
        chosen: dict[str, dict[str, str]] = {"anchor": {}, "label": {}, "attribute": {}, "role": {}}
        for (part, name), author in zip(self.asked, answers, strict=True):
            chosen[part][name] = author
        return Parts(
            base,
            chosen["anchor"].get("", self._extent),
            chosen["label"].get("", ""),
            chosen["attribute"],
            chosen["role"],
        )


def filler_questions(
    found: Consequences, mine: Iterable[Filler], schema: Schema, kind: str, say: Callable[[Filler], str]
) -> list[Question]:
    """The roles that people fill differently; Enter keeps what came with the version that was taken."""
    own = tuple(mine)
    return [_filler_question(each, own, schema, kind, say) for each in found.differ]


def _filler_question(
    each: Differing, own: Sequence[Filler], schema: Schema, kind: str, say: Callable[[Filler], str]
) -> Question:
    role = schema.role(kind, each.role)
    name = role.name_in(i18n.language()) if role is not None else each.role
    options = []
    for n, (_, fillers) in enumerate(each.options, 1):
        words = "، ".join(shortened(say(filler), _WORDS) for filler in fillers) or i18n.tr("action.not_in_text")
        options.append(Option(n, words, fillers))
    mine = tuple(filler for filler in own if filler.role == each.role)
    at = next((n for n, option in enumerate(options) if option.value == mine), 0)
    return Question(name, i18n.tr("adjudicate.which_filler"), tuple(options[:9]), at)


def instead_question(found: Consequences, text: str, names: Sequence[str]) -> Question:
    """What would lose its filler, and which gold mentions could take over; 0 rejects all the same."""
    options = [
        Option(n, shortened(text[a.start : a.end], _WORDS), Nothing(a.id))
        for n, a in enumerate(found.replacements[:8], 1)
    ]
    options.append(Option(0, i18n.tr("adjudicate.reject_anyway"), Nothing()))
    detail = i18n.tr("adjudicate.used_by", uses=i18n.listed(list(names)))
    return Question(i18n.tr("adjudicate.instead"), detail, tuple(options))


def label_values(place: Place, schema: Schema) -> list[tuple[Any, str]]:
    """What a document label can be, each with its words; empty when it is free text."""
    attribute = schema.attribute(DOCUMENT, place.label or "")
    if attribute is None:
        return []
    values: list[Any] = [choice.id for choice in schema.choices(attribute) if choice.active]
    if values and attribute.allow_none and attribute.type != ENUM_MULTI:
        values.append(NONE)
    return [(value, label_value(schema, place.label or "", value)) for value in values]


def label_question(place: Place, schema: Schema) -> Question:
    """For a reviewer who takes none of the values given."""
    values = label_values(place, schema)
    options = tuple(Option(n, words, Fill(value)) for n, (value, words) in enumerate(values[:9], 1))
    return Question(label_name(schema, DOCUMENT, place.label or ""), i18n.tr("adjudicate.choose_value"), options)
