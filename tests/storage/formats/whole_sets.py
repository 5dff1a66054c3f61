"""Hypothesis strategies for whole records: documents and sets with everything in them that an annotator can make.

Nested, overlapping, crossing, adjacent and discontinuous spans that begin and end anywhere: inside tokens, between
CR and LF, inside an emoji; events filled by events; several annotators, gold with decisions, machines.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any, Final

from hypothesis import strategies as st

from models.annotation import ENTITY, EVENT, ID_PREFIX, KINDS, STANCE, ZONE, Annotation, Argument
from models.annotation_set import ANNOTATOR, GOLD, MACHINE, AnnotationSet, number_of
from models.document import Document, Pairs, derived_key, text_hash
from models.record import Record
from tests.nasty import FAMILY

PARTS: Final = (
    *"اآبپکيیةه۱1aé ", "\n", "\r\n", "\r", "\t", "\u00a0", "\u2028", "\x85", "\x0b", "\u200c", "\u200d", "\u200f", "ـ",
    "\u064e", "\u0651", "\u0301", "\ufeff", "علی", "می‌رود", "مُحَمَّد", "JCPOA", "😀", FAMILY, "🇮🇷", "1️⃣", "_", "|",
    "\\", "[1]", "->", ";", "*", "%", "=", "'", "«", "»", "،", "۳٫۵", "\x01", "\uffff", "#", "-DOCSTART-", " \n ",
)  # fmt: skip
WORDS: Final = ("x", "الف", "دو واژه", " لبه ", "a\nb", "=1+1", "'", "[1]|;*_", "😀\u200c", "\x01", "\\n", "_", "*")
LABELS: Final = {
    ENTITY: ("PER", "ORG", "GPE"), EVENT: ("AGREE", "ACCUSE"), STANCE: ("support", "oppose"),
    ZONE: ("HEADLINE", "METADATA"),
}  # fmt: skip
ROLES: Final = {EVENT: ("ACTOR", "TOPIC", "PLACE"), STANCE: ("HOLDER", "TARGET")}
Row = dict[str, Any]
WORD: Final = st.sampled_from(WORDS)
VALUE: Final = st.one_of(
    WORD, st.sampled_from([True, False, None, "", [], 3, 2.5, {"a": 1}, ["a"], ["a", "b"], ["a b", ""]])
)
ATTRIBUTES: Final[dict[str, st.SearchStrategy[Any]]] = {
    ENTITY: st.fixed_dictionaries({}, optional={
        "mention": st.sampled_from(["NAM", "NOM"]), "entity_ref": st.sampled_from(["IRN", "e:علی"]),
        "honorific": VALUE, "value": VALUE, "loaded": st.booleans(),
    }),
    EVENT: st.fixed_dictionaries({}, optional={
        "polarity": st.sampled_from(["positive", "negative"]), "mode": VALUE, "event_ref": WORD,
        "context": st.lists(st.sampled_from(["military", "economic"]), unique=True),
    }),
    STANCE: st.fixed_dictionaries({}, optional={"intensity": st.integers(1, 3), "conditional": st.booleans()}),
    ZONE: st.fixed_dictionaries({}),
}  # fmt: skip
LABEL_VALUES: Final = st.fixed_dictionaries({}, optional={
    "genre": st.sampled_from(["interview", None]), "main_event": st.sampled_from(["AGREE", "none", ""]),
    "contexts": VALUE, "outlet_stance_target": VALUE,
})  # fmt: skip


def unknown(of: str) -> st.SearchStrategy[Row]:
    """Keys that Ayar does not know and keeps."""
    return st.sampled_from([{}, {}, {}, {f"x-{of}": [1, "الف"]}])


def texts() -> st.SearchStrategy[str]:
    """Not blank, without NUL: such texts are in no project."""
    return (
        st.lists(st.sampled_from(PARTS), min_size=1, max_size=14)
        .map("".join)
        .filter(lambda text: text.strip("\ufeff").strip())
    )


@st.composite
def documents(draw: st.DrawFn, number: int) -> Document:
    text, given_key = draw(texts()), draw(st.booleans())
    digest = text_hash(text)
    tokens = draw(tokens_of(text)) if draw(st.integers(0, 2)) == 0 else None
    metadata: Row = draw(st.fixed_dictionaries({}, optional={
        "title": WORD, "publisher": WORD, "url": WORD, "published": st.just("2024-05-01"), "language": st.just("fa"),
        "meta": st.fixed_dictionaries({"k": VALUE}), "name": st.sampled_from([f"a{number}.txt", f"خبر {number}/ب"]),
    }))  # fmt: skip
    return Document(
        key=f"k{number}" if given_key else derived_key(digest), key_given=given_key, text=text, text_sha256=digest,
        tokens=tokens, sentences=draw(sentences_of(tokens)) if tokens else None, extra=draw(unknown("document")),
        **metadata,
    )  # fmt: skip


@st.composite
def tokens_of(draw: st.DrawFn, text: str) -> Pairs | None:
    """Words, or any stretches: some with white space inside, some of the text in none."""
    if draw(st.booleans()):
        return tuple(match.span() for match in re.finditer(r"\S+", text)) or None
    borders = sorted(draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=8)) | {0, len(text)})
    dropped = draw(st.sets(st.integers(0, 8), max_size=2))
    pairs = [pair for n, pair in enumerate(pairwise(borders)) if n not in dropped and text[slice(*pair)].strip()]
    return tuple(pairs) or None


@st.composite
def sentences_of(draw: st.DrawFn, tokens: Pairs) -> Pairs | None:
    if draw(st.booleans()):
        return None
    cuts = draw(st.sets(st.integers(1, max(1, len(tokens) - 1)), max_size=2)) if len(tokens) > 1 else set()
    return tuple(pairwise(sorted({0, *cuts, len(tokens)})))


@st.composite
def annotations_on(draw: st.DrawFn, text: str, role: str) -> dict[str, Annotation]:
    made: dict[str, Annotation] = {}
    for number in range(1, draw(st.integers(0, 6)) + 1):
        kind = draw(st.sampled_from(KINDS))
        spans = draw(_spans(text, list(made.values())))
        own = Annotation(
            id=f"{ID_PREFIX[kind]}{number}", kind=kind, label=draw(st.sampled_from(LABELS[kind])), start=spans[0][0],
            end=spans[-1][1], fragments=spans if len(spans) > 1 else (), attributes=draw(ATTRIBUTES[kind]),
            arguments=draw(_arguments(kind, list(made))), extra=draw(unknown("annotation")), **draw(_remarks(role)),
        )  # fmt: skip
        made[own.id] = own
    return made


@st.composite
def _spans(draw: st.DrawFn, text: str, others: list[Annotation]) -> Pairs:
    """Anywhere; or by another: on it, beside it, inside it, across its end."""
    length = len(text)
    borders = {0, length, 1, *(border for a in others for border in (a.start, a.end, a.end - 1))}
    place = st.one_of(st.integers(0, length), st.sampled_from(sorted(b for b in borders if 0 <= b <= length)))
    edges = sorted(draw(st.sets(place, min_size=2, max_size=4)) if length > 1 else {0, 1})
    edges = edges[: len(edges) // 2 * 2]
    return tuple(zip(edges[::2], edges[1::2], strict=True))


def _arguments(kind: str, others: list[str]) -> st.SearchStrategy[tuple[Argument, ...]]:
    """Roles filled several times, in vain, by events too; an annotation is never a part of itself."""
    if kind not in ROLES:
        return st.just(())
    filler = st.one_of(st.none(), st.sampled_from(others)) if others else st.none()
    return st.lists(st.builds(Argument, st.sampled_from(ROLES[kind]), filler, unknown("argument")), max_size=3).map(
        tuple
    )


def _remarks(role: str) -> st.SearchStrategy[dict[str, Any]]:
    optional: dict[str, st.SearchStrategy[Any]] = {"note": WORD, "doubt": st.just(True)}
    if role == GOLD:
        optional["decision"] = st.just({"rule": "majority", "chosen": ["A"], "rejected": [], "reviewer": "R"})
    else:
        optional["origin"] = st.just({"by": "machine", "score": 0.5, "action": "edited"})
    return st.fixed_dictionaries({}, optional=optional)


@st.composite
def sets(draw: st.DrawFn, text: str, author: str, role: str) -> AnnotationSet:
    held = draw(annotations_on(text, role))
    states = ["open", "sealed"] if role == GOLD else ["in_progress", "finished", "finished"]
    layer = AnnotationSet(
        author=author, role=role, status=draw(st.sampled_from(states)), seconds=draw(st.sampled_from([None, None, 61])),
        labels=draw(LABEL_VALUES), annotations=held, schema_id="s", schema_version="1",
        extra=dict(draw(unknown("set"))),
        last_number=max(map(number_of, held), default=0),
    )  # fmt: skip
    if role == GOLD and draw(st.booleans()):
        layer.decisions = [{"kind": "entity", "rule": "person", "chosen": [], "rejected": ["A"]}]
    if draw(st.integers(0, 4)) == 0:
        layer.comments = [{"id": "c1", "text": "چرا؟", "author": "A"}]
    return layer


PEOPLE: Final = (("A", ANNOTATOR), ("سارا ب", ANNOTATOR), ("M/1", MACHINE), ("R", GOLD))


@st.composite
def records(draw: st.DrawFn) -> list[Record]:
    """One or two documents with up to three people's sets each, as a project gives them."""
    made, seen = [], set[str]()
    for number in range(draw(st.integers(1, 2))):
        document = draw(documents(number))
        if document.text in seen:
            continue
        seen.add(document.text)
        people = sorted(draw(st.sets(st.integers(0, 3), max_size=3)))
        layers = [draw(sets(document.text, *PEOPLE[n])) for n in people]
        made += [Record(document, layer) for layer in layers] or [Record(document)]
    return made
