"""One list out of several: what is decided is left out, of what crosses the better stays."""

from __future__ import annotations

from models.annotation import Annotation
from models.annotation_set import AnnotationSet
from models.edits import add
from models.schema import Schema
from models.suggest.accepting import accept, accept_all
from models.suggest.ensemble import Ensemble
from models.suggest.merging import Undecided, merged
from models.suggest.suggestion import Alternative, Context, Filler, Suggestion, Why
from tests.conftest import ROOT

SCHEMA = Schema.load((ROOT / "resources/schema/schema.json").read_bytes())


def one(start: int, end: int, label: str = "GPE", score: float = 0.5, **more: object) -> Suggestion:
    values = {"recommender": "memory", "version": "1", "kind": "entity", "why": Why("why.memory", {"n": 1}), **more}
    return Suggestion(start=start, end=end, label=label, score=score, **values)  # type: ignore[arg-type]


def layer(*annotations: Annotation) -> AnnotationSet:
    made = AnnotationSet(author="Sara")
    made.apply([add(annotation) for annotation in annotations])
    return made


def there(start: int, end: int, label: str = "GPE", kind: str = "entity", number: int = 1) -> Annotation:
    return Annotation(id=f"e{number}", kind=kind, label=label, start=start, end=end)


def labels(found: list[Suggestion], context: Context | None = None, least: float = 0.0) -> list[tuple[int, int, str]]:
    kept = merged(found, Undecided(context or Context(SCHEMA, layer())), least)
    return [(s.start, s.end, s.label) for s in kept]


def test_the_best_of_a_place_stays_and_the_others_are_its_alternatives() -> None:
    found = [one(0, 5, "GPE", 0.6), one(0, 5, "ORG", 0.8, alternatives=(Alternative("LOC", 3),))]
    kept = merged(found, Undecided(Context(SCHEMA, layer())))[0]
    assert (kept.label, kept.alternatives) == ("ORG", (("LOC", 3), ("GPE", 0)))


def test_of_two_that_cross_the_better_stays_and_nested_ones_both() -> None:
    assert labels([one(0, 5, score=0.4), one(3, 8, score=0.9)]) == [(3, 8, "GPE")]
    assert labels([one(0, 9, "ROLE"), one(3, 8)]) == [(0, 9, "ROLE"), (3, 8, "GPE")]
    assert labels([one(0, 9, score=0.9), one(3, 8)]) == [(0, 9, "GPE")]


def test_what_the_person_has_decided_is_not_offered() -> None:
    decided = Context(SCHEMA, layer(there(0, 5)), frozenset({("entity", 10, 15, "GPE")}))
    found = [one(0, 5, "ORG"), one(3, 8), one(10, 15), one(10, 15, "ORG"), one(20, 25)]
    assert labels(found, decided) == [(10, 15, "ORG"), (20, 25, "GPE")]


def test_nothing_is_offered_in_zones_that_forbid_it_or_by_labels_the_schema_lacks() -> None:
    zones = Context(SCHEMA, layer(there(0, 9, "METADATA", "zone")))
    assert labels([one(2, 5), one(12, 15), one(20, 25, "NOSUCH")], zones) == [(12, 15, "GPE")]


def test_faint_ones_are_left_out() -> None:
    assert labels([one(0, 5, score=0.1), one(6, 9, score=0.2)], least=0.2) == [(6, 9, "GPE")]


def test_roles_are_filled_with_what_the_set_has_there() -> None:
    mine = layer(there(0, 5, "GPE"))
    fillers = (Filler("HOLDER", "entity", 0, 5), Filler("TARGET", "entity", 50, 55), Filler("NOSUCH", "entity", 0, 5))
    edit = accept(mine, SCHEMA, one(10, 20, "support", kind="stance", arguments=fillers), "Sara")
    assert edit is not None
    made = edit.changes[0].after
    assert isinstance(made, Annotation)
    assert [(a.role, a.target) for a in made.arguments] == [("HOLDER", "e1")]


def test_many_are_accepted_as_one_edit_with_ids_of_their_own() -> None:
    mine = layer(there(0, 5))
    edit = accept_all(mine, SCHEMA, [one(0, 5), one(6, 9), one(10, 12)], "Sara")
    assert edit is not None
    assert [change.touched for change in edit.changes] == ["e2", "e3"]
    assert accept_all(mine, SCHEMA, [one(0, 5)], "Sara") is None


def test_a_recommender_that_is_off_is_not_asked() -> None:
    class Loud:
        id = "loud"
        version = "1"
        kinds = frozenset({"entity"})

        def suggest(self, document: object, context: Context) -> list[Suggestion]:
            return [one(0, 3)]

    document: object = None
    context = Context(SCHEMA, layer())
    assert len(Ensemble([Loud()]).suggest(document, context)) == 1  # type: ignore[arg-type]
    assert Ensemble([Loud()], off=["loud"]).suggest(document, context) == []  # type: ignore[arg-type]
