"""Who may fill a role: every mention near a trigger or evidence is judged by a maximum-entropy classifier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from models.annotation import ENTITY, EVENT, STANCE, Annotation
from models.annotation_set import AnnotationSet
from models.schema import Schema
from models.schema_parts import Role
from models.span import contains
from models.suggest.suggestion import Filler
from models.suggest.tagger.features import normal
from models.suggest.tagger.fields import Field
from models.suggest.tagger.sentences import Sentence, covering
from models.tagging import OUTSIDE

_LEAST: Final = 0.35
_FAR: Final = (1, 2, 4, 7, 12, 20)
_SHOWN: Final = 60  # mentions of one sentence that are judged at most
Row = list[str]


class Mention(NamedTuple):
    """A mention by its anchor, whether annotated or suggested."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Frame:
    """An event or stance by its anchor."""

    kind: str
    label: str
    start: int
    end: int


def examples(sentences: Sequence[Sentence], layer: AnnotationSet) -> Iterator[tuple[Row, str]]:
    """Features and role (``O`` for none) of every pair in a sentence of a finished set."""
    mentions = [Mention(a.start, a.end, a.label) for a in layer if a.kind == ENTITY and not a.fragments]
    for annotation in layer:
        if annotation.kind in (EVENT, STANCE):
            filled = _filled(layer, annotation)
            frame = Frame(annotation.kind, annotation.label, annotation.start, annotation.end)
            for mention, row in pairs(sentences, frame, mentions):
                yield row, filled.get((mention.start, mention.end), OUTSIDE)


def _filled(layer: AnnotationSet, annotation: Annotation) -> dict[tuple[int, int], str]:
    found = {}
    for argument in annotation.arguments:
        filler = layer.annotations.get(argument.target or "")
        if filler is not None and filler.kind == ENTITY:
            found[filler.start, filler.end] = argument.role
    return found


def pairs(sentences: Sequence[Sentence], frame: Frame, mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Row]]:
    """The mentions in the sentences of a frame, with what each looks like from there."""
    near = [s for s in sentences if s.spans[0][0] < frame.end and frame.start < s.spans[-1][1]]
    for sentence in near:
        inside = [m for m in mentions if contains(sentence.span, (m.start, m.end))][:_SHOWN]
        for n, mention in enumerate(inside):
            yield mention, list(_row(sentence, frame, mention, n, inside))


def fillers(
    field: Field, sentences: Sequence[Sentence], frame: Frame, mentions: Sequence[Mention], schema: Schema
) -> tuple[Filler, ...]:
    """The likely fillers, by role in the order of the schema; a role that is not repeatable gets the likeliest."""
    allowed = {role.id: role for role in schema.roles_for(frame.kind, frame.label).all}
    found: dict[str, list[tuple[float, Mention]]] = {}
    for mention, row in pairs(sentences, frame, mentions):
        shares = {role: p for role, p in field.shares(row).items() if role != OUTSIDE}
        best = max(shares, key=lambda role: (shares[role], role), default="")
        role = allowed.get(best)
        if role is not None and shares[best] >= _LEAST and schema.accepts(role, ENTITY, mention.label):
            found.setdefault(best, []).append((shares[best], mention))
    return tuple(_chosen(found, allowed.values()))


def _chosen(found: dict[str, list[tuple[float, Mention]]], roles: Iterable[Role]) -> Iterator[Filler]:
    for role in roles:
        ranked = sorted(found.get(role.id, ()), key=lambda each: (-each[0], each[1]))
        for _, mention in ranked if role.repeatable else ranked[:1]:
            yield Filler(role.id, ENTITY, mention.start, mention.end)


def _row(sentence: Sentence, frame: Frame, mention: Mention, n: int, inside: Sequence[Mention]) -> Iterator[str]:
    first, last = covering(sentence, (mention.start, mention.end))
    begin, end = covering(sentence, (frame.start, frame.end))
    side = "before" if last <= begin else "after" if first >= end else "within"
    gap = max(0, begin - last, first - end)
    far = next((k for k, most in enumerate(_FAR) if gap <= most), len(_FAR))
    yield "bias"
    yield f"frame={frame.kind}"
    for name in (frame.kind, frame.label):
        yield f"{name}:{mention.label}"
        yield f"{name}:{side}"
        yield f"{name}:{side}:{far}"
        yield f"{name}:{mention.label}:{side}"
    between = sum(1 for m in inside if min(last, end) < covering(sentence, (m.start, m.end))[0] < max(first, begin))
    yield f"{frame.kind}:{side}:between={min(between, 4)}"
    yield f"{frame.kind}:rank={min(n, 3)}"
    yield f"nested={any(m != mention and contains((m.start, m.end), (mention.start, mention.end)) for m in inside)}"
    yield f"{frame.kind}:prev={_word(sentence, first - 1)}"
    yield f"{frame.kind}:next={_word(sentence, last)}"
    yield f"{frame.kind}:trigger={_word(sentence, begin)}"


def _word(sentence: Sentence, n: int) -> str:
    return normal(sentence.words[n]) if 0 <= n < len(sentence.words) else "_"
