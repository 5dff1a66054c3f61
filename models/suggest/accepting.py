"""What a person does with a suggestion, as an edit of their set; the annotation says where it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from models.annotation import Annotation, Argument
from models.annotation_set import AnnotationSet
from models.edits import Change, Edit, add
from models.labelling import relabel
from models.schema import Schema
from models.suggest.suggestion import Suggestion

ACCEPTED: Final = "accepted"
EDITED: Final = "edited"
REJECTED: Final = "rejected"
ACTIONS: Final = (ACCEPTED, EDITED, REJECTED)
TITLE: Final = "accept_suggestion"
MANY: Final = "accept_suggestions"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a suggestion: ``label`` is what was suggested, ``chosen`` what it became (None when rejected).

    ``annotation`` is the id of the annotation made of it in the person's set.
    """

    recommender: str
    version: str
    kind: str
    label: str
    start: int
    end: int
    score: float | None
    action: str
    chosen: str | None = None
    annotation: str | None = None


def accept(
    layer: AnnotationSet, schema: Schema, suggestion: Suggestion, by: str, label: str | None = None
) -> Edit | None:
    """Makes the suggestion an annotation of the set, with another ``label`` when one is given.

    Roles are filled with the annotations of the set that have the suggested anchors. None when the set has an
    annotation of this label on this span.
    """
    made = accepted(layer, schema, suggestion, by, label)
    return None if made is None else Edit(TITLE, (add(made),), {"label": made.label})


def accept_all(layer: AnnotationSet, schema: Schema, suggestions: Iterable[Suggestion], by: str) -> Edit | None:
    """All of them in one edit; None when there is nothing to add."""
    changes: list[Change] = []
    for suggestion in suggestions:
        made = accepted(layer, schema, suggestion, by)
        if made is not None:
            changes.append(add(replace(made, id=layer.new_id(made.kind, len(changes) + 1))))
    return Edit(MANY, tuple(changes), {"n": len(changes)}) if changes else None


def accepted(
    layer: AnnotationSet, schema: Schema, suggestion: Suggestion, by: str, label: str | None = None
) -> Annotation | None:
    """The annotation that accepting makes, with an id of the set and its origin."""
    s, chosen = suggestion, label or suggestion.label
    spans = s.fragments or ((s.start, s.end),)
    if any(a.kind == s.kind and a.label == chosen and a.spans == spans for a in layer.annotations.values()):
        return None
    made = Annotation(
        id=layer.new_id(s.kind), kind=s.kind, label=s.label, start=s.start, end=s.end, fragments=s.fragments,
        attributes={**schema.defaults(s.kind, s.label), **s.attributes}, arguments=_arguments(layer, schema, s, chosen),
        origin=origin(s, by, ACCEPTED if chosen == s.label else EDITED),
    )  # fmt: skip
    if chosen == s.label:
        return made
    after = relabel(made, schema, chosen).changes[0].after
    assert isinstance(after, Annotation)
    return after


def origin(suggestion: Suggestion, by: str, action: str | None = None) -> dict[str, Any]:
    """Where an annotation comes from (docs/formats.md): who accepted it, the recommender, its score, what was done.

    ``suggested`` is the label that was proposed, where another one was chosen or may be.
    """
    s = suggestion
    value: dict[str, Any] = {"by": by, "recommender": s.recommender, "version": s.version, "score": s.score}
    value |= {"suggested": s.label} if action == EDITED else {}
    return value | ({"action": action} if action else {})


def rejected(suggestion: Suggestion) -> Outcome:
    return _outcome(suggestion, REJECTED)


def _outcome(s: Suggestion, action: str) -> Outcome:
    return Outcome(
        recommender=s.recommender, version=s.version, kind=s.kind, label=s.label, start=s.start, end=s.end,
        score=s.score, action=action,
    )  # fmt: skip


def outcomes_of(changes: Iterable[Change]) -> list[Outcome]:
    """What an edit says about suggestions: those it accepts, and accepted ones that it alters or takes away.

    A later change of boundary or label makes an acceptance an edit, a later deletion a rejection.
    """
    return [outcome for change in changes if (outcome := _of_change(change)) is not None]


def _of_change(change: Change) -> Outcome | None:
    before = change.before if isinstance(change.before, Annotation) else None
    after = change.after if isinstance(change.after, Annotation) else None
    told = after or before
    if told is None or not _is_suggested(told.origin):
        return None
    if before is None:
        return _from(told, told, str((told.origin or {}).get("action", ACCEPTED)), told.label)
    if after is None:
        return _from(before, before, REJECTED, None)
    if (before.label, before.spans) == (after.label, after.spans):
        return None
    return _from(before, after, EDITED, after.label)


def _is_suggested(origin: Mapping[str, Any] | None) -> bool:
    return origin is not None and isinstance(origin.get("recommender"), str) and origin.get("action") in ACTIONS


def _from(suggested: Annotation, now: Annotation, action: str, chosen: str | None) -> Outcome:
    origin = suggested.origin or {}
    score = origin.get("score")
    return Outcome(
        recommender=origin["recommender"], version=str(origin.get("version", "")), kind=suggested.kind,
        label=str(origin.get("suggested", suggested.label)), start=suggested.start, end=suggested.end,
        score=float(score) if isinstance(score, int | float) else None,
        action=action if action in ACTIONS else ACCEPTED, chosen=chosen, annotation=now.id,
    )  # fmt: skip


def _arguments(layer: AnnotationSet, schema: Schema, suggestion: Suggestion, label: str) -> tuple[Argument, ...]:
    """The suggested fillers that are in the set, in roles that the label has."""
    roles = {role.id: role for role in schema.roles_for(suggestion.kind, label).all}
    there = {(a.kind, a.start, a.end): a for a in layer.annotations.values()}
    found = []
    for filler in suggestion.arguments:
        role, a = roles.get(filler.role), there.get((filler.kind, filler.start, filler.end))
        if role is not None and a is not None and schema.accepts(role, a.kind, a.label):
            found.append(Argument(role.id, a.id))
    return tuple(dict.fromkeys(found))
