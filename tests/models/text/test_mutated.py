"""Real articles with marks, joiners, tatweel and spaces strewn over them: no offset leads astray."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from models.text.alignment import Alignment
from models.text.annotation_tokens import annotation_tokens
from models.text.folding import Folded, fold, key
from models.text.sentences import sentences
from models.text.tokens import tokenize

STREWN = ("\u200c", "\u0640", "\u064e", "\u0651", "\u200f", " ", "\u00a0", "\n", "😀")


@pytest.mark.parametrize("seed", range(5))
def test_no_offset_is_wrong(shared: Path, seed: int) -> None:
    chance = Random(seed)
    for path in sorted((shared / "data" / "seeds").glob("*.txt")):
        text = "".join(
            c + (chance.choice(STREWN) if chance.random() < 0.05 else "") for c in path.read_bytes().decode("utf-8")
        )
        folded = Folded(text)
        for _ in range(300):
            start = chance.randrange(len(folded.text))
            end = min(len(folded.text), start + chance.randint(1, 20))
            assert folded.text[start:end].strip() in fold(text[slice(*folded.to_raw(start, end))])
        for spans in (tokenize(text), annotation_tokens(text), sentences(text)):
            assert all(0 <= a < b <= len(text) for a, b in spans)
            assert all(one[1] <= two[0] for one, two in pairwise(spans))
        covered = "".join(text[a:b] for a, b in annotation_tokens(text))
        assert "".join(covered.split()) == "".join(text.split())


@pytest.mark.parametrize("seed", range(3))
def test_words_lead_back_through_an_alignment(shared: Path, seed: int) -> None:
    chance = Random(seed)
    for path in sorted((shared / "data" / "seeds").glob("*.txt")):
        raw = path.read_bytes().decode("utf-8")
        changed = "".join(c + (chance.choice(STREWN[:2]) if chance.random() < 0.1 else "") for c in raw)
        alignment = Alignment(raw, changed)
        for start, end in annotation_tokens(changed):
            span = alignment.to_raw(start, end)
            if span is not None:
                assert key(raw[slice(*span)]) == key(changed[start:end])
