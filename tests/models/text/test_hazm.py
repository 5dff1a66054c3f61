"""hazm in its own process: raw offsets, never Arabic, and nothing breaks where it is missing."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from models.annotation import Annotation
from models.annotation_set import AnnotationSet
from models.document import Document, text_hash
from models.edits import add
from models.processes import Worker
from models.schema import Schema
from models.suggest.lemmas import LemmaMemory
from models.suggest.suggestion import Context
from models.text.hazm_text import Lemma
from models.text.hazm_worker import Hazm
from tests.conftest import ROOT

MESSY = "دانشجویان كتاب ها را 3.5 بار خواندند و مي روند، به https://a.ir/b?c=1 و مُحَمَّد گفتند."


@pytest.fixture(scope="module")
def hazm() -> Iterator[Hazm]:
    made = Hazm()
    yield made
    made.close()


def test_words_come_with_lemmas_and_the_offsets_of_the_raw_text(hazm: Hazm) -> None:
    found = {MESSY[start:end]: lemma for start, end, lemma in hazm.analyse(MESSY, "fa")}
    assert found["كتاب ها"] == "کتاب"
    assert found["خواندند"] == "خواند#خوان"
    assert found["مُحَمَّد"] == "محمد"
    assert "hazm" not in sys.modules


def test_it_never_sees_arabic(hazm: Hazm) -> None:
    assert hazm.analyse("قال الوزير إن المفاوضات مستمرة", "ar") == []
    assert hazm.variants("الوزير", "ar") == hazm.formal("الوزير", "ar") == []


def test_variants_of_a_word_are_for_searching(hazm: Hazm) -> None:
    assert "دیدار" in hazm.variants("دیدارها", "fa")
    assert {"رفت", "رو"} <= set(hazm.variants("رفتند", "fa"))


def test_where_it_cannot_be_loaded_everybody_is_told_why_and_nothing_fails() -> None:
    broken = Hazm(Worker("models.text.no_hazm:answer"))
    assert broken.start() is False
    assert "no_hazm" in broken.reason
    assert broken.analyse("متن فارسی", "fa") == []
    broken.close()


def test_where_it_dies_it_is_given_up() -> None:
    dying = Hazm(Worker("tests.models.handlers:dying", restarts=1))
    assert dying.start() is False
    assert dying.reason
    assert dying.analyse("متن", "fa") == []


def fake(monkeypatch: pytest.MonkeyPatch, normalized: str, lemma: str) -> None:
    from models.text import hazm_text

    words: Any = SimpleNamespace(normalize=lambda _: normalized, lemmatize=lambda _: lemma)
    monkeypatch.setattr(hazm_text, "_normalizer", lambda: words)
    monkeypatch.setattr(hazm_text, "_lemmatizer", lambda: words)


def test_what_it_made_up_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    from models.text import hazm_text

    fake(monkeypatch, "چیزی دیگر ایران", "x")
    assert hazm_text.answer(("analyse", "ایران")) == [Lemma(0, 5, "x")]


def test_a_trigger_is_known_in_another_form(root: Path) -> None:
    schema = Schema.load((ROOT / "resources/schema/schema.json").read_bytes())
    analyses = {
        "این دیدار بود": [Lemma(0, 3, "این"), Lemma(4, 9, "دیدار"), Lemma(10, 13, "بود#باش")],
        "در دیدارها و دیدار": [Lemma(0, 2, "در"), Lemma(3, 10, "دیدار"), Lemma(13, 18, "دیدار")],
    }
    lemmas = LemmaMemory(lambda text, _: analyses[text])
    layer = AnnotationSet(author="Sara", status="finished")
    layer.apply([add(Annotation(id="v1", kind="event", label="CONSULT", start=4, end=9))])
    lemmas.learn([(document("این دیدار بود"), layer)])
    found = list(lemmas.suggest(document("در دیدارها و دیدار"), Context(schema, AnnotationSet(author="Sara"))))
    assert [(s.start, s.end, s.label) for s in found] == [(3, 10, "CONSULT")]


def document(text: str) -> Document:
    return Document(key="d", text=text, text_sha256=text_hash(text), language="fa")
