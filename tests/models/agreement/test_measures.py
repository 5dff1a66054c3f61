"""The measures of §2.3 on small readings, on the seeds whose figures are given, and what must hold of any readings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given

from models.agreement.measures import MEASURES
from models.agreement.tally import Wanted, choices_of
from models.annotation import Annotation
from models.annotation_set import AnnotationSet
from models.tagging import iob2, owners
from models.text.tokens import tokenize
from tests.models.agreement.comparing import RESOURCES, SCHEMA, TEXT, compared, of_file, reported, tallied
from tests.models.readings import Sets, made, read_lines, reading, sets_of, several

F1 = [(kind, name) for kind, names in MEASURES.items() for name in names if name.startswith("f1")]


def test_the_figures_given_for_the_seeds(shared: Path) -> None:
    (pair,) = of_file(shared / "data" / "seed_annotations.jsonl", "AB")["pairs"]
    found = {f"{kind}.{name}": round(value, 4) for kind in MEASURES for name, value in figures(pair[kind])}
    given = {
        "entity.f1_exact": 0.8192, "entity.f1_span": 0.8531, "entity.f1_overlap": 0.9153,
        "event.f1_trigger_type": 0.7692, "event.f1_trigger": 0.9231, "event.f1_argument": 0.6667,
        "stance.f1_evidence": 0.8539,
        "stance.f1_holder_target": 0.6966, "stance.f1_holder_target_value": 0.6517, "zone.f1_exact": 0.9231,
    }  # fmt: skip
    assert {name: found[name] for name in given} == given


def figures(own: dict[str, Any]) -> list[tuple[str, float]]:
    return [(name, value) for name, value in own.items() if isinstance(value, float)]


def test_spans_and_overlaps() -> None:
    a = [made("e1", 0, 2), made("e2", 3, 5), made("e3", 6, 8), made("e4", 9, 14)]
    b = [made("e1", 0, 2), made("e2", 3, 5, "ORG"), made("e3", 6, 7), made("e4", 9, 11), made("e5", 12, 14)]
    entity = compared(sets_of(A=a, B=b))["entity"]
    assert (entity["f1_exact"], entity["f1_span"], entity["f1_overlap"]) == (2 / 9, 4 / 9, 6 / 9)


def test_equal_annotations_of_one_author_count_as_often_as_they_are_there() -> None:
    a, b = [made("v1", 0, 2, "MEET"), made("v2", 0, 2, "MEET")], [made("v1", 0, 2, "MEET")]
    assert compared(sets_of(A=a, B=b))["event"]["f1_trigger_type"] == 2 / 3


def test_arguments_do_not_need_the_same_trigger() -> None:
    mentions = [made("e1", 0, 2), made("e2", 3, 5)]
    a = [*mentions, made("v1", 6, 8, "MEET", ("ACTOR", "e1"), ("PLACE", "e2"))]
    b = [*mentions, made("v1", 9, 11, "MEET", ("ACTOR", "e1"), ("PLACE", None))]
    event = compared(sets_of(A=a, B=b))["event"]
    assert (event["f1_trigger"], event["f1_argument"]) == (0, 2 / 3)


def test_fillers_that_stand_for_one_entity_are_equal_where_coreference_counts() -> None:
    iran = {"entity_ref": "IRN"}
    a = [made("e1", 0, 2, attributes=iran), made("v1", 6, 8, "MEET", ("ACTOR", "e1"))]
    b = [made("e1", 3, 5, attributes=iran), made("v1", 6, 8, "MEET", ("ACTOR", "e1"))]
    event = compared(sets_of(A=a, B=b))["event"]
    assert (event["f1_argument"], event["f1_argument_coref"]) == (0, 1)
    unnamed = [made("e1", 3, 5), made("v1", 6, 8, "MEET", ("ACTOR", "e1"))]
    assert compared(sets_of(A=a, B=unnamed))["event"]["f1_argument_coref"] == 0


def test_a_stance_without_target_counts_in_the_total_and_is_never_equal() -> None:
    mentions = [made("e1", 0, 2), made("e2", 3, 5)]
    whole = made("s1", 6, 8, "support", ("HOLDER", "e1"), ("TARGET", "e2"))
    half = made("s2", 9, 11, "oppose", ("HOLDER", "e1"))
    other = made("s1", 12, 14, "oppose", ("HOLDER", "e1"), ("TARGET", "e2"))
    stance = compared(sets_of(A=[*mentions, whole, half], B=[*mentions, other, half]))["stance"]
    assert (stance["f1_holder_target"], stance["f1_holder_target_value"], stance["f1_evidence"]) == (0.5, 0, 0.5)


def test_the_value_is_compared_where_the_evidence_is_equal() -> None:
    a = [made("s1", 0, 2, "support"), made("s2", 3, 5, "oppose"), made("s3", 6, 8, "support")]
    b = [made("s1", 0, 2, "support"), made("s2", 3, 5, "support"), made("s3", 6, 7, "oppose")]
    stance = compared(sets_of(A=a, B=b))["stance"]
    assert stance["kappa_value"] == 0
    assert compared(sets_of(A=a[:1], B=b[:1]))["stance"]["why"]["kappa_value"] == "no_variation"


def test_a_token_belongs_to_the_longest_entity() -> None:
    a = [made("e1", 0, 5), made("e2", 3, 5, "ORG")]
    found = tallied(sets_of(A=a, B=[made("e1", 0, 4)]))
    assert found.tags["A"] == {"B-PER": 1, "I-PER": 1, "O": 4}
    assert found.same_tags["A", "B"] == 6
    assert compared(sets_of(A=a, B=[made("e1", 0, 4)]))["entity"]["kappa_token"] == 1


def test_document_labels() -> None:
    sets = [
        {"A": reading("A", genre=one, contexts=["economic"]), "B": reading("B", genre=other, contexts=many)}
        for one, other, many in (
            ("speech", "speech", ["economic"]),
            ("speech", "other", ["economic", "military"]),
            ("other", "other", []),
            ("other", None, None),
        )
    ]
    (pair,) = reported(*(tallied(own, number=n) for n, own in enumerate(sets)))["pairs"]
    assert pair["document"]["genre"]["kappa"] == pytest.approx(0.4)
    n, both, one_more = 2 * len(choices_of(SCHEMA, "contexts") or ()), 2, 1
    chance = (both * (both + one_more) + (n - both) * (n - both - one_more)) / n**2
    assert pair["document"]["contexts"]["kappa"] == pytest.approx(((n - one_more) / n - chance) / (1 - chance))
    assert pair["document"]["date_published"] == {"kappa": None, "why": {"kappa": "free_text"}}


def test_one_label_alone() -> None:
    a, b = [made("e1", 0, 2), made("e2", 3, 5, "ORG")], [made("e1", 0, 2), made("e2", 6, 8, "ORG")]
    wanted = Wanted(kinds=("entity",), label="PER")
    pair = compared(sets_of(A=a, B=b), wanted=wanted)
    assert list(pair) == ["authors", "documents", "entity"]
    assert (pair["entity"]["f1_exact"], pair["entity"]["kappa_token"]) == (1, 1)


def test_labels_are_given_over_all_pairs() -> None:
    sets = sets_of(A=[made("e1", 0, 2)], B=[made("e1", 0, 2)], C=[made("e1", 0, 5), made("e2", 6, 8, "ORG")])
    labels = reported(tallied(sets))["labels"]["entity"]
    assert labels["PER"]["f1_exact"] == 2 / 6
    assert labels["PER"]["f1_overlap"] == 1
    assert labels["PER"]["n"] == {"A": 1, "B": 1, "C": 1}
    assert (labels["ORG"]["f1_exact"], labels["ORG"]["n"]) == (0, {"A": 0, "B": 0, "C": 1})


def test_the_alpha_of_a_label_takes_the_others_for_outside() -> None:
    from models.agreement.reliability import alpha

    sets = sets_of(A=[made("e1", 0, 5), made("e2", 6, 8, "ORG")], B=[made("e1", 3, 5)], C=[made("e1", 0, 2, "ORG")])
    units = [["B", "O", "O"], ["I", "B", "O"], *[["O", "O", "O"]] * 4]
    assert reported(tallied(sets))["labels"]["entity"]["PER"]["alpha_token"] == pytest.approx(alpha(units))


def test_zones_without_annotation_can_be_left_out() -> None:
    closed = made("z1", 0, 5, "SITE_UI")
    sets = sets_of(A=[closed, made("e1", 0, 2), made("e2", 6, 8)], B=[closed, made("e1", 6, 8)])
    assert compared(sets)["entity"]["f1_exact"] == 2 / 3
    assert compared(sets, wanted=Wanted(skip_zones=True))["entity"]["f1_exact"] == 1


def test_mean_and_deviation_are_over_pairs() -> None:
    sets = sets_of(A=[made("e1", 0, 2)], B=[made("e1", 0, 2)], C=[made("e1", 0, 5)])
    entity = reported(tallied(sets))["overall"]["entity"]
    assert (entity["f1_exact_mean"], entity["f1_exact_sd"]) == pytest.approx((1 / 3, (1 / 3) ** 0.5))


def test_intensity_is_ordinal() -> None:
    """Values 1 and 3, and 2 twice: the default. Observed 18, expected 36 among 4 values: 1 - 3 · 18 / 36."""
    sets = sets_of(
        A=[made("s1", 0, 2, "support", attributes={"intensity": 1}), made("s2", 3, 5, "oppose")],
        B=[made("s1", 0, 2, "oppose", attributes={"intensity": 3}), made("s2", 3, 5, "oppose")],
    )
    assert reported(tallied(sets))["overall"]["stance"]["alpha_intensity"] == pytest.approx(-0.5)


@given(several(2, 2))
def test_f1_is_the_same_from_either_side(sets: Sets) -> None:
    turned = {"A": reading("A", *sets["B"]), "B": reading("B", *sets["A"])}
    one, other = compared(sets), compared(turned)
    for kind, name in F1:
        assert one[kind][name] == other[kind][name] or name == "f1_overlap"  # ties may fall differently


@given(several(1, 1))
def test_equal_readings_agree_wholly_or_have_nothing(sets: Sets) -> None:
    pair = compared({"A": sets["A"], "B": sets["A"]})
    for kind, names in MEASURES.items():
        for name in names:
            if kind == "stance" and name.startswith("f1_holder"):
                continue  # a stance that lacks one of the two is never equal
            assert pair[kind][name] == 1 or name in pair[kind]["why"], name


@given(several(2, 2))
def test_readings_that_share_nothing_score_nothing(sets: Sets) -> None:
    moved = reading("B", *(made(a.id, a.start + 12, a.end + 12, a.label) for a in sets["B"] if a.kind != "stance"))
    assume(any(a.kind == "entity" for a in sets["A"]))
    pair = compared({"A": sets["A"], "B": moved}, TEXT + TEXT)
    for kind, name in F1:
        assert not pair[kind][name]
    assert pair["entity"]["f1_exact"] == 0


def test_nothing_against_nothing_is_undefined() -> None:
    pair = compared({"A": reading("A"), "B": reading("B")})
    for kind, names in MEASURES.items():
        assert all(pair[kind][name] is None for name in names)
        assert all(pair[kind]["why"][name] for name in names)


@given(several(3, 4))
def test_the_order_of_authors_changes_no_figure_over_all(sets: Sets) -> None:
    names = sorted(sets)
    turned = {new: sets[old] for new, old in zip(names, reversed(names), strict=True)}
    one, other = (reported(tallied(own))["overall"]["entity"] for own in (sets, turned))
    for name in ("alpha_token", "fleiss_token", "f1_exact_mean"):
        assert one[name] == pytest.approx(other[name], nan_ok=True) if one[name] is not None else other[name] is None


@pytest.mark.peer
def test_nervaluate_agrees_on_exact_and_span_f1() -> None:
    """Without nested mentions, of which nervaluate lets one stand for the other."""
    from nervaluate import Evaluator

    documents = read_lines(RESOURCES / "samples" / "annotations.jsonl").values()
    flat = [{author: flattened(sets[author]) for author in "AB"} for _, sets in documents]
    true, found = (
        [[{"label": a.label, "start": a.start, "end": a.end} for a in sets[author]] for sets in flat] for author in "AB"
    )
    tags = [label.id for label in SCHEMA.labels("entity")]
    results = Evaluator(true, found, tags=tags, loader="dict").evaluate()["overall"]
    (pair,) = reported(*(tallied(sets, number=n) for n, sets in enumerate(flat)))["pairs"]
    assert pair["entity"]["f1_exact"] == pytest.approx(results["strict"].f1)
    assert pair["entity"]["f1_span"] == pytest.approx(results["exact"].f1)


def flattened(layer: AnnotationSet) -> AnnotationSet:
    """The mentions that overlap none before them."""
    kept: list[Annotation] = []
    for a in layer:
        if a.kind == "entity" and (not kept or kept[-1].end <= a.start):
            kept.append(a)
    return reading(layer.author, *kept)


@pytest.mark.peer
def test_the_packages_agree_on_the_tokens_of_the_sample() -> None:
    """Kappa of a pair and alpha of three readers, one of whom did not read every document."""
    import krippendorff
    import numpy as np
    from sklearn.metrics import cohen_kappa_score

    rows: dict[str, list[str | None]] = {author: [] for author in "ABC"}
    tallies = []
    for number, (document, sets) in enumerate(read_lines(RESOURCES / "samples" / "annotations.jsonl").values()):
        finished = {author: sets[author] for author in rows if sets[author].status == "finished"}
        tokens = tuple(tokenize(document.text))
        for author, row in rows.items():
            own = [a for a in sets[author] if a.kind == "entity"]
            row += iob2(owners(tokens, own)) if author in finished else [None] * len(tokens)
        tallies.append(tallied(finished, document.text, number=number))
    value = reported(*tallies)
    assert value["pairs"][0]["entity"]["kappa_token"] == pytest.approx(cohen_kappa_score(rows["A"], rows["B"]))
    names = sorted({tag for row in rows.values() for tag in row if tag is not None})
    codes = np.array([[names.index(tag) if tag else np.nan for tag in row] for row in rows.values()])
    alpha = krippendorff.alpha(codes, level_of_measurement="nominal")
    assert value["overall"]["entity"]["alpha_token"] == pytest.approx(alpha)
    assert value["pairs"][0]["entity"]["alpha_token"] == pytest.approx(
        krippendorff.alpha(codes[:2], level_of_measurement="nominal")
    )
    per = np.where(np.isin(codes, [names.index("B-PER"), names.index("I-PER")]) | np.isnan(codes), codes, -1)
    assert value["labels"]["entity"]["PER"]["alpha_token"] == pytest.approx(
        krippendorff.alpha(per, level_of_measurement="nominal")
    )
