"""Tokens and IOB2 tags, one document a line, as token classifiers and Hugging Face ``datasets`` take them.

Every key is always there: ``id``, ``author``, ``language``, ``tokens``, ``offsets`` (code points in the document's
text), ``ner_tags``, ``spans`` (all entities, nested and discontinuous ones too) and ``sentences`` (first token, last
token + 1).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Any, Final

import orjson

from models.annotation import ENTITY, Annotation
from models.annotation_set import ANNOTATOR, FINISHED, AnnotationSet, number_of
from models.document import Document, Pairs, derived_key, text_hash
from models.record import Loss, Problem, Record
from storage.formats.base import NAMELESS_AUTHOR, Format, ReadOptions, WriteOptions
from storage.formats.class_labels import names_beside
from storage.formats.decoding import bad_character
from storage.formats.identities import Identities
from storage.formats.json_lines import Row, first_row, rows
from storage.formats.ner_spans import entities_in
from storage.formats.source import Source
from storage.formats.target import Target
from storage.formats.tokenised import Tokenised, shown, token_losses, tokenised

TAGS: Final = "ner_tags"


def write(records: Iterable[Record], target: Target, options: WriteOptions) -> Iterator[int]:
    for done, record in enumerate(records, 1):
        target.stream.write(orjson.dumps(_row(record, tokenised(record, options))) + b"\n")
        yield done


def _row(record: Record, view: Tokenised) -> dict[str, Any]:
    offsets, tags = view.tokens, view.tags
    if not view.whole:
        kept = [i for i, keep in enumerate(view.kept) if keep]
        offsets, tags = tuple([offsets[i] for i in kept]), [tags[i] for i in kept]
    return {
        "id": record.document.key,
        "author": record.set.author if record.set else None,
        "language": record.document.language,
        "tokens": shown(record.document, offsets),
        "offsets": offsets,
        "ner_tags": tags,
        "spans": [_span(a, record.document) for a in record.set or () if _whole(a, view)],
        "sentences": _sentences(view),
    }


def _whole(annotation: Annotation, view: Tokenised) -> bool:
    """An entity that no left-out token touches."""
    return annotation.kind == ENTITY and (view.whole or all(view.kept[i] for i in view.inside(annotation)))


def _span(entity: Annotation, document: Document) -> dict[str, Any]:
    return {
        "id": entity.id,
        "label": entity.label,
        "start": entity.start,
        "end": entity.end,
        "text": document.text[entity.start : entity.end],
        "fragments": entity.fragments,
    }


def _sentences(view: Tokenised) -> list[tuple[int, int]]:
    """Sentences counted in the tokens that go out; those with none go too."""
    if view.whole:
        return [(first, end) for first, end in view.sentences if first < end]
    place = list(accumulate(view.kept, initial=0))
    return [(place[a], place[b]) for a, b in view.sentences if place[a] < place[b]]


def losses(record: Record, options: WriteOptions) -> Iterable[Loss]:
    return token_losses(record, options, tags_only=False, fields=("key", "tokens"))


def read(source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    """Text = tokens joined by one space, sentences by a newline. Tags may be numbers whose names stand beside the file.
    Raises AyarError of ``json_lines.rows``."""
    seen = Identities(source.name)
    names: list[str] | None = None
    for number, item in enumerate(rows(source, options, "ner-jsonl"), 1):
        if isinstance(item, Problem):
            yield item
            continue
        line, row = item
        if _are_numbers(row.get(TAGS)):
            names = names_beside(source.path, TAGS) if names is None else names
            if not _named(row, names):
                where = {"file": source.name, "line": line}
                yield Problem("tags_without_names", where, source.name, line)
                continue
        record = _record(row, f"{source.name}#{number}", line, source.name, options)
        yield seen.check(record) if isinstance(record, Record) else record


def _are_numbers(tags: Any) -> bool:
    return isinstance(tags, list) and bool(tags) and all(type(tag) is int for tag in tags)


def _named(row: Row, names: Sequence[str]) -> bool:
    """Puts names in the place of the row's tags; False when some have none."""
    if any(not 0 <= tag < len(names) for tag in row[TAGS]):
        return False
    row[TAGS] = [names[tag] for tag in row[TAGS]]
    return True


def _record(row: Row, name: str, line: int, file: str, options: ReadOptions) -> Record | Problem:
    where: dict[str, Any] = {"file": file, "line": line}
    tokens, tags = _words(row.get("tokens")), _words(row.get("ner_tags"))
    if not tokens or not all(tokens):
        return Problem("import_missing_field", {**where, "field": "tokens"}, file, line)
    if len(tags) != len(tokens):
        return Problem("import_missing_field", {**where, "field": "ner_tags"}, file, line)
    named = _borders(row.get("sentences"), len(tokens))
    sentences = named or ((0, len(tokens)),)
    text, offsets = _joined(tokens, sentences)
    if (position := bad_character(text)) is not None:
        return Problem("bad_characters", {**where, "position": position}, file, line)
    unfit = row.get("sentences") is not None and named is None
    problems = (Problem("sentences_unfit", where, file, line, kept=True),) if unfit else ()
    document = _document(row, text, offsets, sentences, name)
    return Record(document, _set(row, tags, offsets, sentences, options), line=line, problems=problems)


def _words(value: Any) -> list[str]:
    """The value when it is a list of strings, else nothing."""
    return value if isinstance(value, list) and all(isinstance(item, str) for item in value) else []


def _borders(value: Any, length: int) -> Pairs | None:
    """The sentences that the row names when they cover its tokens one after another."""
    rows = value if isinstance(value, list) else []
    if not all(isinstance(row, list) and list(map(type, row)) == [int, int] for row in rows):
        return None
    covers = [0, *(end for _, end in rows)] == [*(first for first, _ in rows), length]
    return tuple((first, end) for first, end in rows) if covers and all(a < b for a, b in rows) else None


def _joined(tokens: Sequence[str], sentences: Pairs) -> tuple[str, Pairs]:
    text = "\n".join(" ".join(tokens[first:end]) for first, end in sentences)
    ends = list(accumulate(len(token) + 1 for token in tokens))
    return text, tuple((end - 1 - len(token), end - 1) for token, end in zip(tokens, ends, strict=True))


def _document(row: Row, text: str, tokens: Pairs, sentences: Pairs, name: str) -> Document:
    key, language, digest = row.get("id"), row.get("language"), text_hash(text)
    given = isinstance(key, (str, int)) and str(key).strip() != ""
    return Document(
        key=str(key) if given else derived_key(digest), key_given=given, text=text, text_sha256=digest, name=name,
        language=language if isinstance(language, str) else None, tokens=tokens, sentences=sentences,
    )  # fmt: skip


def _set(row: Row, tags: list[str], tokens: Pairs, sentences: Pairs, options: ReadOptions) -> AnnotationSet | None:
    """None for a document of ours that nobody has annotated: its author is there, and nobody."""
    author, annotations = row.get("author"), entities_in(row, tags, tokens, sentences)
    if author is None and "author" in row and "offsets" in row and not annotations:
        return None
    return AnnotationSet(
        author=options.author or (author if isinstance(author, str) and author else NAMELESS_AUTHOR),
        role=options.role or ANNOTATOR, status=FINISHED, annotations={a.id: a for a in annotations},
        last_number=max((number_of(a.id) for a in annotations), default=0),
    )  # fmt: skip


def recognise(source: Source) -> bool:
    row = first_row(source)
    return isinstance(row.get("tokens"), list) and isinstance(row.get("ner_tags"), list)


FORMAT = Format(
    id="ner-jsonl", read=read, write=write, losses=losses, tokens=True, recognise=recognise,
    cannot_hold=("spacing", "metadata", "other_kinds", "values", "document_labels", "state"),
)  # fmt: skip
