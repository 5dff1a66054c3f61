"""Copies of one story are found, and nothing else is."""

from __future__ import annotations

import random
import sys

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.corpus.near_duplicates import Likeness, clusters, pairs, shingles, similarity
from models.errors import AyarError
from models.progress import Step
from storage.sample import SAMPLES

WORDS = "باران رود سفیر دیدار مرز نامه کشتی پیمان دولت آب کوه دشت شهر بندر راه پل سخن خبر تالار درخت".split()


def story(seed: int, words: int = 120) -> str:
    chance = random.Random(seed)
    return " ".join(chance.choice(WORDS) + str(chance.randrange(50)) for _ in range(words))


def found(texts: list[tuple[str, str]]) -> list[Likeness]:
    return [each for each in pairs(texts) if isinstance(each, Likeness)]


def sample_texts() -> list[tuple[str, str]]:
    lines = (SAMPLES / "annotations.jsonl").read_bytes().splitlines()
    documents = [orjson.loads(line)["document"] for line in lines]
    return list({d["key"]: (d["key"], d["text"]) for d in documents}.values())


def test_the_wire_story_that_two_agencies_print_is_the_only_pair_of_the_samples() -> None:
    (pair,) = found(sample_texts())
    assert (pair.one, pair.other) == ("fa-07-khabar", "fa-08-khabar")
    assert 0.45 < pair.similarity < 0.6


def test_another_keyboard_and_missing_joiners_make_no_difference() -> None:
    one = "وزیر خارجهٔ ایران می‌گوید که همکاری‌ها ادامه دارد " * 3
    other = one.replace("ی", "ي").replace("ک", "ك").replace("\u200c", "")
    assert similarity(shingles(one), shingles(other)) == 1.0


def test_a_short_copy_inside_a_long_text_is_found() -> None:
    short = story(1, 60)
    assert [(p.one, p.other) for p in found([("a", f"{short} {story(2, 40)}"), ("b", short)])] == [("a", "b")]


def test_unrelated_and_empty_texts_are_like_nothing() -> None:
    assert found([("empty", ""), ("empty too", " \n"), *((str(n), story(n)) for n in range(60))]) == []


def test_steps_count_documents() -> None:
    steps = [each for each in pairs(((str(n), story(n, 5)) for n in range(1001)), 1001) if isinstance(each, Step)]
    assert [step.done for step in steps] == [500, 1000, 1001]


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12))))
def test_clusters_are_a_partition_that_keeps_linked_keys_together(links: list[tuple[int, int]]) -> None:
    keys = [str(n) for n in range(13)]
    groups = clusters(keys, [Likeness(str(a), str(b), 0.5) for a, b in links])
    assert sorted(key for group in groups for key in group) == sorted(keys)
    home = {key: group for group in groups for key in group}
    assert all(home[str(a)] == home[str(b)] for a, b in links)


def test_without_the_library_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rensa", None)
    with pytest.raises(AyarError) as refused:
        found([("a", "x")])
    assert (refused.value.key, refused.value.params["package"]) == ("missing_extra", "rensa")
