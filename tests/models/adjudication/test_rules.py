"""What each rule decides, what it leaves open, and that it agrees with the sample's gold and with published gold."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from models.adjudication import gold as making
from models.adjudication.adjudication import Adjudication
from models.adjudication.decision import DAWID_SKENE, MAJORITY, TOKEN_INTERSECTION, UNANIMOUS, Decision
from models.adjudication.place import AGREED, DOCUMENT, Place, Version
from models.adjudication.rules import Case, majority, ruling
from models.adjudication.token_rulings import Models, count_votes, learn, rulings
from models.adjudication.verdict import Nothing, Own, Take
from models.annotation import Annotation
from models.annotation_set import AnnotationSet
from models.document import Pairs
from storage.records import record_from
from tests.models.adjudication.reading import SCHEMA, empty_gold, entity, event, reading, table

FIVE = tuple((n * 3, n * 3 + 2) for n in range(5))
"""Five tokens of two letters."""


def case(*sets: AnnotationSet) -> Case:
    return Case(table(empty_gold(), *sets), "ab cd ef gh ij", FIVE)


def only(found: Case, rule: str, min_votes: int = 2) -> Any:
    (place,) = found.adjudication.places
    made = ruling(rule, found, place, min_votes)
    return None if made is None else made.verdict


def people(*spans: tuple[int, int, str] | None) -> list[AnnotationSet]:
    return [
        reading("ABCDE"[n], [] if span is None else [entity("e1", span[0], span[1], span[2])])
        for n, span in enumerate(spans)
    ]


def test_unanimity_decides_only_what_all_say() -> None:
    assert only(case(*people((0, 2, "PER"), (0, 2, "PER"))), UNANIMOUS) == Take("A")
    assert only(case(*people((0, 2, "PER"), (0, 5, "PER"))), UNANIMOUS) is None
    assert only(case(*people((0, 2, "PER"), None)), UNANIMOUS) is None


def test_majority_needs_more_than_half_and_enough_votes() -> None:
    two_of_three = case(*people((0, 2, "PER"), (0, 2, "PER"), (0, 5, "PER")))
    assert only(two_of_three, MAJORITY) == Take("A")
    assert only(two_of_three, MAJORITY, min_votes=3) is None
    assert only(case(*people((0, 2, "PER"), (0, 5, "PER"))), MAJORITY) is None
    assert only(case(*people((0, 2, "PER"), (0, 2, "PER"), None, None)), MAJORITY) is None
    nothing = only(case(*people((0, 2, "PER"), None, None)), MAJORITY)
    assert nothing == Take("B")  # whose version is that there is nothing
    labels = table(empty_gold(), reading("A", [], genre="x"), reading("B", [], genre="x"), reading("C", []))
    assert majority(labels, labels.places[0]) is not None


def test_attributes_and_arguments_follow_their_own_majority() -> None:
    who = [entity("e1", 0, 2), entity("e2", 3, 5)]
    a = reading("A", [*who, event("v1", 6, 8, ("ACTOR", "e1"), ("RECIPIENT", "e2"))])
    b = reading("B", [*who, event("v1", 6, 8, ("ACTOR", "e1"))])
    c = reading("C", [*who, event("v1", 6, 8, ("RECIPIENT", "e2"))])
    found = case(a, b, c)
    place = next(p for p in found.adjudication.places if p.kind == "event")
    made = ruling(MAJORITY, found, place)
    assert made is not None and isinstance(made.verdict, Own | Take)
    found.adjudication.gold.apply(
        making.decide(found.adjudication, place, made.verdict, Decision(rule=MAJORITY, chosen=made.voters)).changes
    )
    (trigger,) = (a for a in found.adjudication.gold if a.kind == "event")
    assert [x.role for x in trigger.arguments] == ["ACTOR", "RECIPIENT"]
    assert (trigger.decision or {})["chosen"] == ["A"]
    split = case(a, b)
    assert ruling(MAJORITY, split, next(p for p in split.adjudication.places if p.kind == "event")) is None


def test_an_attribute_tie_is_undecided() -> None:
    def said(author: str, mention: str) -> AnnotationSet:
        return reading(author, [entity("e1", 0, 2, attributes={"mention": mention})])

    assert only(case(said("A", "NAM"), said("B", "NOM")), MAJORITY) is None
    assert only(case(said("A", "NAM"), said("B", "NOM"), said("C", "NOM")), MAJORITY) == Own(
        entity("e1", 0, 2, attributes={"mention": "NOM"}), ()
    )


def test_token_intersection_keeps_what_everyone_covers() -> None:
    made = only(case(*people((0, 8, "PER"), (3, 11, "PER"), (3, 14, "ORG"))), TOKEN_INTERSECTION)
    assert (made.annotation.start, made.annotation.end, made.annotation.label) == (3, 8, "PER")
    assert only(case(*people((0, 8, "PER"), None)), TOKEN_INTERSECTION) == Nothing()
    assert only(case(*people((0, 8, "PER"), (3, 8, "ORG"))), TOKEN_INTERSECTION) is None
    assert only(case(*people((0, 5, "PER"), (4, 9, "PER"))), TOKEN_INTERSECTION).annotation.start == 3
    chained = case(*people((0, 4, "PER"), (3, 8, "PER"), (7, 11, "PER")))
    assert only(chained, TOKEN_INTERSECTION) == Nothing()
    letters = only(case(*people((0, 1, "PER"), (0, 1, "ORG"), (0, 1, "PER"))), TOKEN_INTERSECTION)
    assert (letters.annotation.label, letters.annotation.end) == ("PER", 1)  # nobody covers the whole token


def learnt(counts: dict[str, Counter[Any]]) -> Models:
    steps = learn(counts)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            models: Models = end.value
            return models


def test_dawid_skene_trusts_whoever_is_reliable() -> None:
    """A and B agree with each other everywhere but in one place, where C, who is at odds with both, sides with B."""
    documents = [people((0, 2, "PER"), (0, 2, "PER"), (0, 2, "ORG")) for _ in range(20)]
    documents += [people((0, 2, "ORG"), (0, 2, "ORG"), (0, 2, "PER")) for _ in range(20)]
    cases = [case(*sets) for sets in documents]
    split = case(*people((0, 2, "PER"), None, (0, 2, "ORG")))
    counts: dict[str, Counter[Any]] = {}
    for each in (*cases, split):
        count_votes(each, counts)
    models = learnt(counts)
    ((_, made),) = rulings(cases[0], models)
    assert (made.verdict, made.voters) == (Take("A"), ("A", "B"))
    assert models["entity"].errors["C"]["B-PER"]["B-ORG"] > 0.9
    ((_, alone),) = rulings(split, models)
    assert alone.voters == ("A",)  # C's ORG means PER as often as not


def test_dawid_skene_leaves_ties_and_document_labels() -> None:
    found = case(*people((0, 2, "PER"), (0, 2, "ORG")))
    counts: dict[str, Counter[Any]] = {}
    count_votes(found, counts)
    assert list(rulings(found, learnt(counts))) == []
    labels = case(reading("A", [], genre="x"), reading("B", [], genre="y"))
    assert only(labels, TOKEN_INTERSECTION) is None
    assert DAWID_SKENE == "dawid-skene"


# ---- gold of others
def sample(resources: Path) -> dict[str, dict[str, AnnotationSet]]:
    found: dict[str, dict[str, AnnotationSet]] = {}
    for line in (resources / "samples" / "annotations.jsonl").read_text("utf-8").splitlines():
        record = record_from(json.loads(line))
        assert record.set is not None
        found.setdefault(record.document.key, {})[record.set.author] = record.set
    return {key: sets for key, sets in found.items() if "gold" in sets}


def test_the_sample_gold_is_what_the_rules_give(resources: Path) -> None:
    """Of one entity the sample says unanimous where the schema has an attribute that its makers did not compare."""
    same: Counter[tuple[str, bool]] = Counter()
    for key, sets in sample(resources).items():
        gold = sets.pop("gold")
        reference = Adjudication(key, gold, sets, SCHEMA)
        made = _by_majority(reference)
        for place in reference.places:
            before, after = reference.standing(place), made.standing(place)
            if before.decision is None or before.decision.rule not in (UNANIMOUS, MAJORITY):
                continue
            assert before.gold is not None
            assert after.gold is not None
            assert _anchored(after.gold) == _anchored(before.gold)
            assert after.decision is not None
            same[before.decision.rule, after.decision.chosen == before.decision.chosen] += 1
    assert same == {(UNANIMOUS, True): 313, (UNANIMOUS, False): 1, (MAJORITY, True): 160}


def _by_majority(reference: Adjudication) -> Adjudication:
    gold = empty_gold()
    fresh = Adjudication(reference.document, gold, reference.sets, SCHEMA, reference.places)
    decided = []
    for place in fresh.places:
        made = ruling(MAJORITY, Case(fresh), place)
        if made is not None:
            given = Decision(rule=UNANIMOUS if place.agreed else MAJORITY, chosen=made.voters)
            decided.append((place, made.verdict, given))
    gold.apply(making.decide_all(fresh, decided, "adjudicate").changes)
    return Adjudication(reference.document, gold, reference.sets, SCHEMA, reference.places)


def _anchored(a: Annotation) -> tuple[object, ...]:
    return a.kind, a.label, a.start, a.end, a.fragments


def _tokens(text: str, words: set[str]) -> Pairs:
    """As the coders' tool cut the text: their own words first."""
    known = [rf"(?<!\w){re.escape(w)}(?!\w)" if w[0].isalnum() or w[-1].isalnum() else re.escape(w)
             for w in sorted(words, key=lambda w: (-len(w), w))]  # fmt: skip
    return tuple(m.span() for m in re.finditer("|".join([*known, r"\w+", r"[^\w\s]"]), text))


def _marked(text: str, tokens: Pairs, words: list[str]) -> list[Annotation]:
    """The coder's words, the second time a word is named its second occurrence."""
    seen: Counter[str] = Counter()
    numbers = []
    for word in words:
        numbers.append([n for n, (s, e) in enumerate(tokens) if text[s:e] == word][seen[word]])
        seen[word] += 1
    spans = tuple(tokens[n] for n in sorted(numbers))
    if not spans:
        return []
    return [entity("e1", spans[0][0], spans[-1][1], fragments=spans if len(spans) > 1 else ())]


@pytest.mark.parametrize("slot", ["source_actor", "verb", "target_actor"])
def test_the_arabic_protest_gold_is_the_token_intersection(slot: str, shared: Path) -> None:
    """272 protest items with every coder's words: the published gold, slot by slot, is our rule's."""
    items = json.loads((shared / "fixtures" / "arabic-event-gsr" / "protest_spans.json").read_text("utf-8"))
    assert len(items) == 272
    equal = 0
    for item in items:
        text, words = item["text"], {w for coder in item["spans"] for w in _all_words(coder)}
        tokens = _tokens(text, words)
        sets = [reading(f"C{n}", _marked(text, tokens, coder[slot])) for n, coder in enumerate(item["spans"])]
        gold = _intersected(Case(table(empty_gold(), *sets), text, tokens))
        made = sorted(text[s:e] for a in gold for s, e in tokens if any(x <= s and e <= y for x, y in a.spans))
        equal += made == sorted(item[f"{slot.removesuffix('_actor')}_gold"].split())
    assert equal == 272


def _all_words(coder: dict[str, Any]) -> list[str]:
    return [*coder["source_actor"], *coder["verb"], *coder["target_actor"]]


def _intersected(found: Case) -> AnnotationSet:
    adjudication = found.adjudication
    if len(adjudication.sets) == 1:  # one coder: nothing to compare, but a place all the same
        adjudication = Adjudication("d", empty_gold(), adjudication.sets, SCHEMA, _lone(adjudication.sets))
    made = [(place, ruling(TOKEN_INTERSECTION, found, place)) for place in adjudication.places]
    assert all(one is not None for _, one in made)
    given = Decision(rule=TOKEN_INTERSECTION)
    decided = [(place, one.verdict, given) for place, one in made if one is not None and place.kind != DOCUMENT]
    adjudication.gold.apply(making.decide_all(adjudication, decided, "adjudicate").changes)
    return adjudication.gold


def _lone(sets: Any) -> list[Place]:
    ((author, layer),) = sets.items()
    return [Place("p", "d", a.kind, AGREED, {author: a}, (Version((author,), a),)) for a in layer]
