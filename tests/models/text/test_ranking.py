from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.text.ranking import rank
from tests.nasty import texts

LABELS = [
    ("شخص", "شخص", "Person", "PER"),
    ("سمت", "منصب", "Office / role", "ROLE"),
    ("سازمان", "منظمة", "Organisation", "ORG"),
    ("کشور و شهر", "كيان جغرافي سياسي", "Geopolitical entity", "GPE"),
    ("رایزنی", "تشاور", "Consult / meet", "CONSULT"),
    ("همکاری", "تعاون", "Cooperate (material)", "COOPERATE"),
    ("امتیازدهی", "تنازل", "Concede (verbal)", "CONCEDE"),
]


@pytest.mark.parametrize(
    ("query", "best"),
    [
        ("رای", "CONSULT"),
        ("راي", "CONSULT"),
        ("vhd", "CONSULT"),  # رای on a Latin layout
        ("زخدس", "CONSULT"),  # cons on a Persian layout
        ("per", "PER"),
        ("role", "ROLE"),
        ("منظ", "ORG"),
        ("كش", "GPE"),
        ("شهر", "GPE"),
        ("کش‌و", "GPE"),
        ("coop", "COOPERATE"),
        ("cnc", "CONCEDE"),
        ("ge", "GPE"),
    ],
)
def test_the_label_that_was_meant_comes_first(query: str, best: str) -> None:
    assert LABELS[rank(query, LABELS)[0]][3] == best


def test_an_exact_code_comes_before_a_prefix_and_a_prefix_before_the_middle() -> None:
    names = [("aid worker",), ("first aid",), ("AID",), ("said",)]
    assert [names[n][0] for n in rank("aid", names)] == ["AID", "aid worker", "first aid", "said"]


def test_words_of_the_meaning_find_what_no_name_finds_better() -> None:
    consult, concede = "Two parties hold talks; «دیدار کردند».", "Gives in after talks, only in words."
    meanings = [("",)] * 4 + [(consult,), ("",), (concede,)]
    assert [LABELS[n][3] for n in rank("talk", LABELS, meanings)] == ["CONSULT", "CONCEDE"]
    assert [LABELS[n][3] for n in rank("دیدار", LABELS, meanings)] == ["CONSULT"]
    assert rank("con", LABELS, meanings) == rank("con", LABELS), "names come first"
    assert rank("t", LABELS, meanings) == rank("t", LABELS), "a single letter is looked for in names alone"


def test_no_query_keeps_all_and_nonsense_none() -> None:
    assert rank(" ", LABELS) == list(range(len(LABELS)))
    assert rank("xqzxqz", LABELS) == []


@given(texts(), st.lists(st.tuples(texts(4), texts(4)), max_size=5))
def test_any_query_gives_each_candidate_at_most_once(query: str, candidates: list[tuple[str, ...]]) -> None:
    order = rank(query, candidates)
    assert len(order) == len(set(order))
    assert set(order) <= set(range(len(candidates)))
