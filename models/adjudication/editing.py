"""Gold that is edited in place: what it says then is the reviewer's own version of the place it stands for."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from models.adjudication.adjudication import Adjudication
from models.adjudication.decision import Decision, read, write
from models.adjudication.draft import Draft
from models.adjudication.gold import decide
from models.adjudication.place import Place
from models.adjudication.verdict import Own
from models.annotation import Annotation
from models.edits import Edit

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
