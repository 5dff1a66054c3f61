from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given

from models.text.language import detect, direction, paragraph_direction
from tests.nasty import texts


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("وزیر خارجه ایران در گفت‌وگو با همتای عمانی خود بر ادامه مذاکرات تأکید کرد.", "fa"),
        ("وزير خارجه ايران در گفتگو با همتاي عماني خود بر ادامه مذاكرات تاكيد كرد كه اين كار بايد شود.", "fa"),
        ("أكد وزير الخارجية الإيراني في اتصال هاتفي مع نظيره العماني على استمرار المفاوضات.", "ar"),
        ("The foreign minister of Iran said that the talks with Oman are to be continued in Muscat.", "en"),
        ("Le ministre des affaires étrangères a déclaré que les négociations se poursuivront à Mascate.", "und"),
        ("外交部长表示谈判将继续", "und"),
        ("", "und"),
        ("۱۲۳ ... !", "und"),
    ],
)
def test_languages(text: str, language: str) -> None:
    assert detect(text)[0] == language


def test_every_article_at_hand_is_recognised(shared: Path) -> None:
    lines = (shared / "samples" / "annotations.jsonl").read_text("utf-8").splitlines()
    documents = {d["key"]: d for d in (json.loads(line)["document"] for line in lines)}
    assert {key: detect(d["text"])[0] for key, d in documents.items()} == {
        key: d["language"] for key, d in documents.items()
    }
    assert min(detect(d["text"])[1] for d in documents.values()) > 0.5


@given(texts())
def test_confidence_is_a_share(text: str) -> None:
    language, confidence = detect(text)
    assert 0 <= confidence <= 1
    assert (language == "und") == (confidence == 0)


def test_directions() -> None:
    assert [direction(tag) for tag in ("fa", "ar", "fa-IR", "AR", "en", "und", "")] == ["rtl"] * 4 + ["ltr"] * 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(۱۲) ایران JCPOA", "rtl"),
        ("«JCPOA» ایران", "ltr"),
        ("\u2067ایران\u2069 JCPOA", "ltr"),
        ("12 / 5", "default"),
        ("", "default"),
    ],
)
def test_a_paragraph_runs_as_its_first_strong_letter(text: str, expected: str) -> None:
    assert paragraph_direction(text, "default") == expected


def test_arabic_letters_in_a_persian_file_do_not_make_it_arabic() -> None:
    text = "وزير خارجه ايران در گفتگو با همتاي عماني خود بر ادامه كار تاكيد كرد و گفت كه اين كار بايد انجام شود."
    language, confidence = detect(text)
    assert language == "fa"
    assert confidence > 0.5
