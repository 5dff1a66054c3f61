"""spaCy's DocBin, ``spacy train`` and all: a Doc for each record, its words cut where annotations begin and end.

``doc.text`` is the text, character for character. ``doc.ents`` are the entities (the longest of those that overlap),
``doc.spans`` hold everything under ``entities``, ``events``, ``stances``, ``zones``, a span a fragment, with the
annotation's id as ``span.id_``. ``doc.cats`` are document labels, ``doc.user_data["ayar"]`` is the whole record but
its text as JSON: attributes, roles, notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, pairwise
from typing import Any, Final

import orjson

from models.annotation import ENTITY, KINDS, Annotation
from models.document import Pairs
from models.errors import missing_package
from models.record import Loss, Record
from storage.formats.base import Format, WriteOptions
from storage.formats.target import Target
from storage.formats.tokenised import tokens_of
from storage.records import dumps, record_to

PLURAL: Final = dict(zip(KINDS, ("entities", "events", "stances", "zones"), strict=True))
SPACE: Final = re.compile(r"\s+")
ATTRIBUTES: Final = ("ENT_IOB", "ENT_TYPE", "ENT_ID", "SENT_START")


def write(records: Iterable[Record], target: Target, _: WriteOptions) -> Iterator[int]:
    """Raises AyarError missing_extra. DocBin holds every Doc until it is written: memory grows with the corpus."""
    try:
        from spacy.tokens import DocBin
        from spacy.vocab import Vocab
    except ImportError as error:
        raise missing_package("spacy") from error
    vocab, bin_ = Vocab(), DocBin(attrs=ATTRIBUTES, store_user_data=True)
    done = 0
    for done, record in enumerate(records, 1):
        doc = _doc(record, vocab)
        with _without_plugins():
            bin_.add(doc)
        if done > 1:
            yield done - 1
    target.stream.write(bin_.to_bytes())
    if done:
        yield done


@contextmanager
def _without_plugins() -> Iterator[None]:
    """srsly looks through all installed packages for encoders of ours each time it writes a value, six times a Doc and
    three quarters of the time. Strings and numbers need none."""
    import srsly

    looked = srsly.msgpack_encoders.entry_points
    srsly.msgpack_encoders.entry_points = False
    try:
        yield
    finally:
        srsly.msgpack_encoders.entry_points = looked


def _doc(record: Record, vocab: Any) -> Any:
    from spacy.tokens import Doc, Span

    text, layer = record.document.text, record.set
    pieces, sentence_starts = _pieces(record)
    words, spaces = [text[start:end] for start, end, _ in pieces], [spaced for _, _, spaced in pieces]
    starts: list[bool | int | None] = [start in sentence_starts for start, _, _ in pieces]
    starts[0] = True
    doc = Doc(vocab, words=words, spaces=spaces, sent_starts=starts)
    first = {start: n for n, (start, _, _) in enumerate(pieces)}
    last = {end: n + 1 for n, (_, end, _) in enumerate(pieces)}
    groups: dict[str, list[Any]] = {name: [] for name in PLURAL.values()}
    entities: list[tuple[Annotation, Any]] = []
    for annotation in layer or ():
        for start, end in annotation.spans:
            span = Span(doc, first[start], last[end], annotation.label, span_id=annotation.id)
            groups[PLURAL[annotation.kind]].append(span)
            if annotation.kind == ENTITY and not annotation.fragments:
                entities.append((annotation, span))
    doc.spans.update(groups)
    doc.set_ents(list(_apart(entities).values()))
    doc.cats = _cats(layer.labels) if layer else {}
    doc.user_data["ayar"] = _rest(record)
    return doc


def _pieces(record: Record) -> tuple[list[tuple[int, int, bool]], frozenset[int]]:
    """((start, end, whether one space follows that no annotation begins or ends at), ..) and where sentences start."""
    text = record.document.text
    tokens, sentences = tokens_of(record.document)
    begins = {start for a in record.set or () for start, _ in a.spans}
    ends = {end for a in record.set or () for _, end in a.spans}
    cuts = {0, len(text), *begins, *ends, *chain.from_iterable(tokens)}
    cuts.update(border for start, end in _gaps(tokens, len(text)) for border in _borders(text, start, end))
    ordered = sorted(cuts)
    pieces: list[tuple[int, int, bool]] = []
    for start, end in pairwise(ordered):
        follows = pieces and pieces[-1][1] == start and not pieces[-1][2]
        if follows and text[start:end] == " " and start not in begins and end not in ends:
            pieces[-1] = (*pieces[-1][:2], True)
        else:
            pieces.append((start, end, False))
    return pieces, frozenset(tokens[a][0] for a, _ in sentences)


def _gaps(tokens: Pairs, length: int) -> Iterator[tuple[int, int]]:
    """What lies between tokens, where it is more than the one character whose borders the tokens are."""
    position = 0
    for start, end in (*tokens, (length, length)):
        if position + 1 < start:
            yield position, start
        position = end


def _borders(text: str, start: int, end: int) -> Iterator[int]:
    """Where white space begins and ends between tokens; the first space of a run may belong to the word before it."""
    for run in SPACE.finditer(text, start, end):
        yield from run.span()
        if text[run.start()] == " ":
            yield run.start() + 1


def _apart(entities: list[tuple[Annotation, Any]]) -> dict[str, Any]:
    """id → span of those that no longer one overlaps (ties: smaller start, then id), as tags choose them."""
    taken: set[int] = set()
    apart: dict[str, Any] = {}
    for annotation, span in sorted(entities, key=lambda e: (e[0].start - e[0].end, e[0].start, e[0].id)):
        covered = range(annotation.start, annotation.end)
        if taken.isdisjoint(covered):
            taken.update(covered)
            apart[annotation.id] = span
    return apart


def _cats(labels: dict[str, Any]) -> dict[str, float]:
    return {
        f"{name}={each if isinstance(each, str) else orjson.dumps(each).decode()}": 1.0
        for name, value in labels.items()
        for each in (value if isinstance(value, list) else [value])
        if each not in (None, "")
    }


def _rest(record: Record) -> str:
    value = record_to(record)
    del value["document"]["text"]
    return dumps(value).decode()


def losses(record: Record, _: WriteOptions) -> Iterator[Loss]:
    """What ``doc.ents`` leaves out; ``doc.spans`` has it."""
    held = _apart([(a, None) for a in record.set or () if a.kind == ENTITY and not a.fragments])
    for annotation in record.set or ():
        if annotation.kind == ENTITY and annotation.id not in held:
            reason = "fragments_in_spans" if annotation.fragments else "overlap_in_spans"
            yield Loss(record.document.key, annotation.id, reason, {"label": annotation.label})


FORMAT = Format(id="spacy", suffixes=(".spacy",), write=write, losses=losses)
