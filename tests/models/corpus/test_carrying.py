"""Annotations go along exactly where the other text says the same, and nowhere else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.annotation import Annotation, Argument
from models.annotation_set import AnnotationSet
from models.corpus.carrying import CARRIED, Carrier, stretches

WORDS = st.lists(st.sampled_from(["ایران", "می‌رود", "🇮🇷", "12/5", "دولت", "،", " ", "\n", "\r\n", "مُحَمَّد"]), max_size=30)
ONE = "رویترز: وزیر خارجهٔ ایران 🇮🇷 به دوحه رفت."
OTHER = "دیروز وزیر خارجهٔ ایران 🇮🇷 به دوحه می‌رود."


def entity(identifier: str, words: str, text: str = ONE) -> Annotation:
    start = text.index(words)
    return Annotation(id=identifier, kind="entity", label="GPE", start=start, end=start + len(words))


def layer(*annotations: Annotation) -> AnnotationSet:
    return AnnotationSet(author="نرگس", annotations={a.id: a for a in annotations})


@given(WORDS, WORDS)
def test_the_stretches_are_both_texts_and_same_means_same(one: list[str], other: list[str]) -> None:
    a, b = "".join(one), "".join(other)
    found = stretches(a, b)
    assert "".join(a[s.start : s.end] for s in found) == a
    assert "".join(b[s.other_start : s.other_end] for s in found) == b
    assert all((a[s.start : s.end] == b[s.other_start : s.other_end]) == s.same for s in found)


@given(WORDS, WORDS, st.data())
def test_a_place_that_is_found_says_the_same(one: list[str], other: list[str], data: st.DataObject) -> None:
    a, b = "".join(one), "".join(other)
    start = data.draw(st.integers(0, len(a)))
    end = data.draw(st.integers(start, len(a)))
    place = Carrier(a, b).place(start, end)
    assert place is None or a[start:end] == b[place[0] : place[1]]


@given(WORDS, st.data())
def test_in_a_copy_everything_has_its_place(words: list[str], data: st.DataObject) -> None:
    text = "".join(words) + "."
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert Carrier(text, text).place(start, end) == (start, end)
    before = "خبر: "
    place = Carrier(text, before + text).place(start, end)
    assert place is None or (before + text)[place[0] : place[1]] == text[start:end]


def test_roles_go_along_with_their_fillers_and_what_changed_stays_behind() -> None:
    source, place = entity("e1", "رویترز"), entity("e2", "دوحه")
    minister = Annotation(
        id="e3", kind="entity", label="ROLE", start=8, end=ONE.index(" 🇮🇷"), attributes={"mention": "NOM"}
    )
    went = Annotation(
        id="v4", kind="event", label="CONSULT", start=ONE.index("به"), end=ONE.index(" رفت"),
        arguments=(Argument("PLACE", "e2"), Argument("SOURCE", "e1"), Argument("ACTOR", None)),
    )  # fmt: skip
    gone = entity("v5", "رفت")
    found = Carrier(ONE, OTHER).carry(layer(source, place, minister, went, gone), 0.9, "خبر ۱")
    assert [OTHER[s.start : s.end] for s in found] == ["وزیر خارجهٔ ایران", "به دوحه", "دوحه"]
    by_kind = {s.kind: s for s in found}
    (filler,) = by_kind["event"].arguments
    assert (filler.role, OTHER[filler.start : filler.end]) == ("PLACE", "دوحه")
    assert found[0].attributes == {"mention": "NOM"}
    assert {(s.recommender, s.score, s.why.key) for s in found} == {(CARRIED, 0.9, "why.carried")}


def test_fragments_go_along_when_all_of_them_do() -> None:
    start = ONE.index("خارجهٔ")
    end = ONE.index("به") + 2
    split = Annotation(
        id="e1", kind="entity", label="ORG", start=start, end=end, fragments=((start, start + 6), (end - 2, end))
    )
    (found,) = Carrier(ONE, OTHER).carry(layer(split), 1.0, "")
    assert [OTHER[a:b] for a, b in found.fragments] == ["خارجهٔ", "به"]


def test_zones_stay() -> None:
    zone = Annotation(id="z1", kind="zone", label="BODY", start=8, end=len(ONE) - 5)
    assert Carrier(ONE, ONE).carry(layer(zone), 1.0, "") == []
