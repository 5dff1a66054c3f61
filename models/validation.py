"""The rules that annotations keep. A rule is code under its id; whether it holds, and how gravely, says the schema."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from models import role_rules, span_rules, value_rules
from models.annotation import EVENT, NOTHING, Annotation
from models.annotation_set import AnnotationSet
from models.edits import Edit, SetField
from models.rule_case import ENTITY_REF, Case, Finding, Found
from models.schema import Schema
from models.schema_parts import ERROR, Rule
from models.span import Span, overlaps

__all__ = ["RULES", "SET_RULES", "Finding", "Findings", "check", "check_annotation"]

RULES: Final[Mapping[str, Callable[[Case, Annotation], Iterator[Found]]]] = {
    "R1": span_rules.span_matches_text,
    "R2": role_rules.arguments_match_roles,
    "R3": role_rules.stance_is_whole,
    "R4": span_rules.entities_nest,
    "R5": value_rules.values_are_offered,
    "R6": span_rules.open_zone,
    "R7": role_rules.roles_are_filled,
    "R8": span_rules.clean_ends,
    "R9": value_rules.types_agree,
    "R10": role_rules.mention_is_used,
    "R11": span_rules.whole_words,
    "R12": span_rules.layer_constraints,
    "R13": value_rules.attributes_are_filled,
}
SET_RULES: Final[Mapping[str, Callable[[Case], Iterator[Found]]]] = {"R13": value_rules.labels_are_filled}
_STOPPING: Final = ("finding.role_needed", "finding.attribute_needed", "finding.label_needed")
_WHOLE: Final = ""  # the key of findings about the set as a whole


def check(layer: AnnotationSet, text: str, schema: Schema, quotes: Mapping[str, str] = NOTHING) -> list[Finding]:
    """Every breach of the schema's rules, in the schema's order of rules, then in text order.

    ``quotes`` is what a source said that annotations cover, by id.
    """
    return Findings(layer, text, schema, quotes).all


def check_annotation(layer: AnnotationSet, text: str, schema: Schema, annotation: Annotation) -> list[Finding]:
    """What is wrong with one annotation of the layer; a finding about two is found at the later one."""
    return list(_of_annotation(Case(layer, text, schema), annotation))


class Findings:
    """The findings of one set, kept up to date edit by edit; always what ``check`` would find."""

    def __init__(self, layer: AnnotationSet, text: str, schema: Schema, quotes: Mapping[str, str] = NOTHING) -> None:
        self._layer, self._text, self._schema, self._quotes = layer, text, schema, quotes
        case = self._case()
        self._found = {a.id: found for a in layer.annotations.values() if (found := list(_of_annotation(case, a)))}
        self._found[_WHOLE] = list(_of_set(case))

    @property
    def all(self) -> list[Finding]:
        """In the schema's order of rules, then in text order."""
        order = {rule.id: n for n, rule in enumerate(self._schema.rules)}
        present = self._layer.annotations
        where = {identifier: present[identifier].order for identifier in self._found if identifier != _WHOLE}
        text_order = [_WHOLE, *sorted(where, key=lambda identifier: where[identifier])]
        return sorted((f for i in text_order for f in self._found[i]), key=lambda f: order[f.rule])

    @property
    def stopping(self) -> list[Finding]:
        """Those with which the set cannot be finished."""
        return [finding for finding in self.all if finding.stops]

    def of(self, identifier: str) -> list[Finding]:
        """The findings that concern an annotation."""
        return [finding for finding in self.all if identifier in finding.annotations]

    def update(self, edit: Edit) -> None:
        """Looks again at what an edit may have changed; call it after the layer has applied the edit."""
        case = self._case()
        for identifier in _neighbourhood(case, edit):
            annotation = self._layer.annotations.get(identifier)
            found = list(_of_annotation(case, annotation)) if annotation is not None else []
            if found:
                self._found[identifier] = found
            else:
                self._found.pop(identifier, None)
        self._found[_WHOLE] = list(_of_set(case))

    def _case(self) -> Case:
        return Case(self._layer, self._text, self._schema, self._quotes)


def _of_annotation(case: Case, annotation: Annotation) -> Iterator[Finding]:
    for rule in case.schema.rules:
        if (look := RULES.get(rule.id)) is not None:
            for found in look(case, annotation):
                yield _finding(rule, found)


def _of_set(case: Case) -> Iterator[Finding]:
    for rule in case.schema.rules:
        if (look := SET_RULES.get(rule.id)) is not None:
            for found in look(case):
                yield _finding(rule, found)


def _finding(rule: Rule, found: Found) -> Finding:
    return Finding(rule.id, rule.severity, *found, stops=rule.severity == ERROR or found[0] in _STOPPING)


def _neighbourhood(case: Case, edit: Edit) -> set[str]:
    """The ids of all annotations whose findings the edit can have changed."""
    sides = [a for change in edit.changes for a in (change.before, change.after) if isinstance(a, Annotation)]
    touched = {a.id for a in sides}
    spans = [span for a in sides for span in ((a.start, a.end), *a.spans)]
    low, high = min((s for s, _ in spans), default=0), max((e for _, e in spans), default=0)
    near = {a.id for a in case.layer.annotations.values() if a.start < high and low < a.end and _touches(a, spans)}
    linked = {argument.target for a in sides for argument in a.arguments if argument.target is not None}
    users = {user for identifier in touched for user in case.users.get(identifier, ())}
    # What is said of a thing is said at its first mention, which may have become the second.
    things = {a.id for side in sides for a in case.things.get(str(side.attributes.get(ENTITY_REF)), ())[:2]}
    return touched | near | linked | users | things | (_chained(case) if _links_differ(edit) else set())


def _touches(a: Annotation, spans: Iterable[Span]) -> bool:
    return any(overlaps((a.start, a.end), span) for span in spans)


def _links_differ(edit: Edit) -> bool:
    """Whether the edit changes who fills whose role, or takes an event away or brings one."""
    sides = [(change.before, change.after) for change in edit.changes]
    events = [side for side in sides if any(isinstance(a, Annotation) and a.kind == EVENT for a in side)]
    return any(_arguments(before) != _arguments(after) for before, after in events)


def _arguments(side: Annotation | SetField | None) -> object:
    return side.arguments if isinstance(side, Annotation) else None


def _chained(case: Case) -> set[str]:
    """The events that other events fill roles of: what a circle may run through."""
    events = {a.id for a in case.layer.annotations.values() if a.kind == EVENT}
    return {a.id for a in case.layer.annotations.values() if any(x.target in events for x in a.arguments)}
