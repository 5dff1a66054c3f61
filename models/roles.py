"""Events and stances as edits: making them, filling and emptying their roles, changing their type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from models.annotation import EVENT, STANCE, Annotation, Argument, Fragment
from models.annotation_set import AnnotationSet
from models.edits import Change, Edit, add
from models.errors import AyarError
from models.labelling import relabel
from models.schema import Schema
from models.schema_parts import ENUM_MULTI, Role
from models.text.folding import key
from models.text.tokens import tokenize
from models.text.words import trim

MODE: Final = "mode"
CONTEXT: Final = "context"
_TELLING: Final = 3  # letters from which on a word that mode and trigger share says something


def new_event(
    layer: AnnotationSet,
    schema: Schema,
    text: str,
    start: int,
    end: int,
    label: str,
    *,
    fragments: Sequence[Fragment] = (),
    context: Sequence[str] = (),
) -> Edit:
    """Makes the selection the trigger of an event.

    The trigger is trimmed like a mention, but for a discontinuous one, which is taken as it is: ``fragments`` in text
    order. The attributes begin with the schema's defaults, the mode that the trigger names (``modes_named``) and the
    active ones among ``context``. Raises AyarError ``nothing_selected``, ``label_not_offered``.
    """
    made = _anchored(layer, schema, EVENT, label, text, (start, end), tuple(fragments))
    attributes = dict(made.attributes)
    if modes := modes_named(schema, label, text[made.start : made.end]):
        attributes[MODE] = list(modes)
    if contexts := [c.id for c in schema.contexts if c.active and c.id in context]:
        attributes[CONTEXT] = contexts
    return Edit("event", (add(replace(made, attributes=attributes)),), {"label": label})


def new_stance(layer: AnnotationSet, schema: Schema, text: str, start: int, end: int, value: str) -> Edit:
    """Makes the selection, trimmed, the evidence of a stance. Raises AyarError as ``new_event`` does."""
    made = _anchored(layer, schema, STANCE, value, text, (start, end), ())
    return Edit("stance", (add(made),), {"label": value})


def modes_named(schema: Schema, label: str, trigger: str) -> tuple[str, ...]:
    """The mode of an event type whose name shares a word with the trigger («گفت‌وگوی تلفنی»); none unless just one."""
    event = schema.label(EVENT, label)
    said = _words(trigger)
    found = [
        mode.id
        for mode in (event.modes if event else ())
        if mode.active and said & {word for name in mode.name.values() for word in _words(name)}
    ]
    return (str(found[0]),) if len(found) == 1 else ()


def fill(layer: AnnotationSet, schema: Schema, event: Annotation, role: str, target: str | None) -> Edit | None:
    """Fills a role of an event or stance; None as ``target`` says: looked for, not in the text.

    A role that takes several fillers gets one more, another one is replaced; a filler and «not in the text» exclude
    each other. None when the role is filled so already. Raises AyarError ``role_unknown``, ``role_filler``,
    ``role_cycle``.
    """
    wanted = role_of(schema, event, role)
    if target is not None:
        _check_filler(layer, schema, event, wanted, target)
    if any(a.role == role and a.target == target for a in event.arguments):
        return None
    filler = Argument(role, target)
    keeps = wanted.repeatable and target is not None
    others = [a for a in event.arguments if a.role != role or (keeps and a.target is not None)]
    return _refilled("fill", event, _in_walk_order(schema, event, [*others, filler]), role)


def clear(event: Annotation, role: str, index: int = -1) -> Edit | None:
    """Takes away the filler at ``index`` among those of the role, by default the last; None when there is none."""
    there = fillers(event, role)
    if not -len(there) <= index < len(there):
        return None
    gone = there[index]
    return _refilled("clear_role", event, [a for a in event.arguments if a is not gone], role)


def retype(schema: Schema, annotation: Annotation, label: str) -> Edit | None:
    """Gives an event another type, or a stance another value: values and roles that it does not have go.

    None when it has that label. Raises AyarError ``label_not_offered``.
    """
    if label == annotation.label:
        return None
    _check_label(schema, annotation.kind, label)
    after = relabel(annotation, schema, label).changes[0].after
    assert isinstance(after, Annotation)
    offered = {role.id for role in schema.roles_for(annotation.kind, label).all}
    after = replace(
        after,
        attributes=_fitting_values(schema, after),
        arguments=tuple(a for a in after.arguments if a.role in offered),
    )
    return Edit("retype", (Change(annotation, after),), {"before": annotation.label, "label": label})


def role_of(schema: Schema, event: Annotation, role: str) -> Role:
    """The role of an annotation by id. Raises AyarError ``role_unknown`` (label, role)."""
    found = next((r for r in schema.roles_for(event.kind, event.label).all if r.id == role), None)
    if found is None:
        raise AyarError("role_unknown", label=event.label, role=role)
    return found


def fillers(event: Annotation, role: str) -> tuple[Argument, ...]:
    """The arguments of one role, in the order in which they were filled."""
    return tuple(a for a in event.arguments if a.role == role)


def reaches(layer: AnnotationSet, start: str, goal: str) -> bool:
    """Whether ``goal`` is ``start`` or fills one of its roles, directly or through other annotations."""
    waiting, seen = [start], {start}
    while waiting:
        here = waiting.pop()
        if here == goal:
            return True
        found = layer.annotations.get(here)
        more = {a.target for a in found.arguments if a.target is not None} - seen if found else set()
        seen |= more
        waiting.extend(more)
    return False


def _anchored(
    layer: AnnotationSet,
    schema: Schema,
    kind: str,
    label: str,
    text: str,
    span: Fragment,
    fragments: tuple[Fragment, ...],
) -> Annotation:
    _check_label(schema, kind, label)
    parts = fragments if len(fragments) > 1 else ()
    start, end = (parts[0][0], parts[-1][1]) if parts else trim(text, *(fragments[0] if fragments else span))
    if not 0 <= start < end <= len(text) or not text[start:end].strip():
        raise AyarError("nothing_selected")
    defaults = schema.defaults(kind, label)
    return Annotation(
        id=layer.new_id(kind), kind=kind, label=label, start=start, end=end, fragments=parts, attributes=defaults
    )


def _check_label(schema: Schema, kind: str, label: str) -> None:
    if not schema.allows(kind, label):
        raise AyarError("label_not_offered", label=label)


def _check_filler(layer: AnnotationSet, schema: Schema, event: Annotation, role: Role, target: str) -> None:
    filler = layer.annotations.get(target)
    if filler is None or not schema.accepts(role, filler.kind, filler.label):
        allowed = ", ".join((*role.entities, *((EVENT,) if role.events else ())))
        label = filler.label if filler else target
        raise AyarError("role_filler", label=label, role=role.id, allowed=allowed)
    if reaches(layer, target, event.id):
        raise AyarError("role_cycle", id=event.id, target=target)


def _refilled(title: str, event: Annotation, arguments: Iterable[Argument], role: str) -> Edit:
    change = Change(event, replace(event, arguments=tuple(arguments)))
    return Edit(title, (change,), {"label": event.label, "role": role})


def _in_walk_order(schema: Schema, event: Annotation, arguments: list[Argument]) -> list[Argument]:
    """By the schema's order of roles, the fillers of one role in the order of filling; unknown roles last."""
    order = {role.id: n for n, role in enumerate(schema.roles_for(event.kind, event.label).all)}
    return sorted(arguments, key=lambda a: order.get(a.role, len(order)))


def _fitting_values(schema: Schema, annotation: Annotation) -> Mapping[str, Any]:
    """The attributes without the listed values that the label does not offer, as the modes of another event type."""
    fitting = dict(annotation.attributes)
    for attribute in schema.attributes(annotation.kind, annotation.label):
        value = fitting.get(attribute.id)
        if attribute.type == ENUM_MULTI and isinstance(value, list | tuple):
            offered = {choice.id for choice in schema.choices(attribute, annotation.label)}
            fitting[attribute.id] = [v for v in value if v in offered]
            if value and not fitting[attribute.id]:
                del fitting[attribute.id]
    return fitting


def _words(text: str) -> set[str]:
    words = (key(text[start:end]) for start, end in tokenize(text))
    return {word for word in words if len(word) >= _TELLING and word.isalpha()}
