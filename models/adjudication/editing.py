"""Gold that is edited in place: what it says then is the reviewer's own version of the place it stands for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from models.adjudication.adjudication import Adjudication
from models.adjudication.decision import Decision, read, write
from models.adjudication.draft import Draft
from models.adjudication.gold import decide
from models.adjudication.place import Place
from models.adjudication.verdict import Nothing, Own
from models.annotation import Annotation
from models.annotation_set import DECISIONS
from models.edits import Change, Edit, SetField

RESTATE: Final = "restate"


def edited(adjudication: Adjudication, place: Place | None, annotation: Annotation, given: Decision) -> Annotation:
    """A gold annotation, as an edit leaves it, with the decision that it amounts to: the version that it equals now is
    the chosen one. ``place`` is None for what nobody had, which is the reviewer's alone."""
    if place is None:
        return replace(annotation, decision=write(given))
    made = decide(adjudication, place, Own(annotation), given)
    after = (change.after for change in made.changes)
    found = next((a for a in after if isinstance(a, Annotation) and a.id == annotation.id), annotation)
    if found.decision is None or annotation.decision is None:
        return replace(annotation, decision=found.decision)
    now, before = read(found.decision), read(annotation.decision)
    return replace(annotation, decision=write(replace(now, waiting=before.waiting, raw=None)))


def as_decisions(adjudication: Adjudication, edit: Edit, given: Decision) -> Edit:
    """An edit of gold by the annotator's tools with the decisions that it amounts to: on each annotation that it
    leaves; of one that it takes away, that there is nothing, else agreement would bring it back."""
    places = {annotation.id: place for place, annotation in adjudication.bound.items()}
    by_id = {place.id: place for place in adjudication.places}
    draft, changes = Draft(adjudication), []
    for change in edit.changes:
        place = by_id.get(places.get(change.touched, ""))
        if isinstance(change.after, Annotation):
            change = Change(change.before, edited(adjudication, place, change.after, given))
        elif change.after is None and place is not None:
            draft.set_entry(None, _nothing(adjudication, place, given))
        changes.append(change)
    return replace(edit, changes=(*changes, *draft.edit(edit.title).changes))


def _nothing(adjudication: Adjudication, place: Place, given: Decision) -> dict[str, Any]:
    """The entry of ``decisions`` that says so."""
    made = decide(adjudication, place, Nothing(), given)
    after = (change.after for change in made.changes)
    return next(side.value for side in after if isinstance(side, SetField) and side.name.startswith(DECISIONS))


def restate(adjudication: Adjudication, place: Place, decision: Decision) -> Edit | None:
    """Another reason, note, clause or citation for a decision that stands: what was decided stays. None when nothing
    stands."""
    standing, draft = adjudication.standing(place), Draft(adjudication)
    if standing.decision is None:
        return None
    if standing.gold is not None and standing.gold.decision is not None:
        draft.put(replace(standing.gold, decision=write(decision)))
    elif standing.entry is not None:
        draft.set_entry(standing.entry, write(decision))
    else:
        return None
    return draft.edit(RESTATE, {"kind": place.kind, "type": place.type})
