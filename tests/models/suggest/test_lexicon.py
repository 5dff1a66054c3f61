"""Known strings are found where they stand and nowhere else, however nasty the text."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from models.registry import squeezed
from models.suggest.lexicon import Lexicon
from models.text.words import words
from tests.nasty import ALL, texts

INSERTED = ("\u200c", "\u0640", "\u064e", "\u200f", " ", "\u00a0")


@given(texts(), st.sampled_from(["fa", "ar", "und"]), st.data())
def test_every_hit_says_what_stands_there(text: str, language: str, data: st.DataObject) -> None:
    spans = words(text)
    chosen = data.draw(st.lists(st.sampled_from(spans), max_size=5)) if spans else []
    lexicon = Lexicon(squeezed(text[start:end]) for start, end in chosen)
    hits = list(lexicon.find(text, language))
    for hit in hits:
        assert 0 <= hit.start < hit.end <= len(text)
        assert hit.name in lexicon
        there = squeezed(text[hit.start : hit.end])
        assert there == hit.name or there in (f"ال{hit.name}", f"لل{hit.name.removeprefix('ال')}")
    assert {(hit.start, hit.end) for hit in hits} >= {span for span in chosen if squeezed(text[slice(*span)])}


def test_a_name_is_found_in_texts_changed_at_random() -> None:
    """10 names in every text, marks, joiners and spaces strewn over them: none is lost, no offset is wrong."""
    chance, names = Random(7), ("ایران", "روحانی", "سازمان ملل", "مسکو", "وزیر خارجه")
    lexicon = Lexicon(map(squeezed, names))
    for text in ALL:
        for name in names:
            strewn = (
                "".join(c + (chance.choice(INSERTED[:3]) if chance.random() < 0.3 else "") for c in name[:-1])
                + name[-1]
            )
            mutated = f"{text}\n{strewn} بود"
            found = [hit for hit in lexicon.find(mutated, "fa") if hit.start > len(text)]
            assert [hit.name for hit in found] == [squeezed(name)]
            assert mutated[found[0].start : found[0].end] == strewn


def test_what_was_added_twice_is_known_until_it_is_discarded_twice() -> None:
    lexicon = Lexicon(["ایران", "ایران", ""])
    lexicon.discard("ایران")
    assert "ایران" in lexicon and len(lexicon) == 1
    lexicon.discard("ایران")
    assert list(lexicon.find("ایران", "fa")) == []
