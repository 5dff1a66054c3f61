"""CoNLL columns: token first, tag last, a blank line after each sentence, ``-DOCSTART-`` before each document.

What the model has no place for stays beside it, so that a document nobody edited goes out byte for byte, also where
a label was renamed or is not in the schema. On the set: raw tags and what was renamed (``"conll": {"scheme", "tags",
"labels"}``). On the document: separators, sentence ends, extra columns and comments (``"conll": {"layout"}``), a list
of whole lines and of [between token and tag, after the tag, times].
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice, pairwise
from typing import Any, Final

from models.annotation import ENTITY, Annotation
from models.annotation_set import ANNOTATOR, FINISHED, AnnotationSet
from models.document import Document, derived_key, text_hash
from models.record import Loss, Problem, Record
from models.tagging import OUTSIDE
from storage.formats.base import NAMELESS_AUTHOR, Format, ReadOptions, WriteOptions
from storage.formats.decoding import stream_of
from storage.formats.source import Source
from storage.formats.tag_schemes import BIOES, IOB1, IOB2, Reading, entities_of, respelt, scheme_of, split
from storage.formats.target import Target
from storage.formats.tokenised import Tokenised, shown, token_losses, tokenised

KEY: Final = "conll"
DOCSTART: Final = "-DOCSTART-"
BOM: Final = "\ufeff"
KEPT: Final = "kept"
SCHEME: Final = "scheme"
SEPARATOR: Final = "separator"
SPACE: Final = "space"
SEPARATORS: Final = {KEPT: "\t", "tab": "\t", SPACE: " "}
TAGGED: Final = re.compile(rb"^[^\t\n]+[\t ](?:[^\n]*[\t ])?(?:O|[BIESLUM]-[^\s]+)[ \t]*\r?$")
Layout = list[Any]


@dataclass(slots=True)
class Block:
    """One document as it stands in the file; ``lines`` are the line numbers of its tokens, from 1."""

    layout: Layout = field(default_factory=list)
    sentences: list[list[str]] = field(default_factory=lambda: [[]])
    tags: list[list[str]] = field(default_factory=lambda: [[]])
    lines: list[int] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read(source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    """Raises AyarError of ``decoding.stream_of``. Every document has a set, also when all its tags are ``O``. The file
    is read twice: what its tags mean shows in all of them."""
    with stream_of(source, options.encoding) as lines:
        scheme = scheme_of(_tags_alone(lines))
    with stream_of(source, options.encoding) as lines:
        blocks = _blocks(lines, source)
        first = next(blocks)
        second = next(blocks, None)
        rest = (first,) if second is None else chain((first, second), blocks)
        for number, block in enumerate(rest, 1):
            name = source.name if second is None else f"{source.name}#{number}"
            yield from block.problems
            if block.lines:
                yield from _record(block, name, scheme, source, options)


def _tags_alone(lines: Iterable[str]) -> Iterator[list[str]]:
    """The tags of each sentence, as ``_blocks`` finds them."""
    tags: list[str] = []
    for line in _split(lines):
        if not (body := line.rstrip(" \t\r")):
            yield tags
            tags = []
            continue
        token, _, tag = _cells(body)
        if line.startswith(DOCSTART):
            yield tags
            tags = []
        elif token and not _is_comment(line, tag):
            tags.append(tag)
    yield tags


def _blocks(lines: Iterable[str], source: Source) -> Iterator[Block]:
    block = Block([BOM] if source.encoding == "UTF-8 (BOM)" else [])
    for number, line in enumerate(_split(lines), 1):
        if line.startswith(DOCSTART) and (block.lines or DOCSTART in "".join(map(str, block.layout))):
            yield block
            block = Block()
        _add_line(block, line, number, source.name)
    _drop_last_newline(block.layout)
    yield block


def _split(lines: Iterable[str]) -> Iterator[str]:
    """The lines without their ends, and what follows the last end: a corpus in one file has millions of them."""
    ended = True
    for line in lines:
        ended = line.endswith("\n")
        yield line[:-1] if ended else line
    if ended:
        yield ""


def _add_line(block: Block, line: str, number: int, file: str) -> None:
    body = line.rstrip(" \t\r")
    after = line[len(body) :] + "\n"
    if not body:
        block.layout.append(line + "\n")
        if block.sentences[-1]:
            block.sentences.append([])
            block.tags.append([])
        return
    token, between, tag = _cells(body)
    if not token or line.startswith(DOCSTART) or _is_comment(line, tag):
        block.layout.append(line + "\n")
        if not token:
            where = {"file": file, "line": number, "found": 1, "expected": 2}
            block.problems.append(Problem("import_bad_row", where, file, number))
        return
    _add_run(block.layout, between, after)
    block.sentences[-1].append(token)
    block.tags[-1].append(tag)
    block.lines.append(number)


def _is_comment(line: str, tag: str) -> bool:
    return line.startswith("#") and split(tag)[0] == "?"


def _cells(body: str) -> tuple[str, str, str]:
    """(token, what lies between, tag); a tab anywhere in the line means that tabs separate."""
    separator = "\t" if "\t" in body else " "
    first, last = body.find(separator), body.rfind(separator)
    return (body, "", "") if first < 0 else (body[:first], body[first : last + 1], body[last + 1 :])


def _add_run(layout: Layout, between: str, after: str) -> None:
    last = layout[-1] if layout else ""
    if isinstance(last, list) and last[0] == between and last[1] == after:
        last[2] += 1
    else:
        layout.append([between, after, 1])


def _drop_last_newline(layout: Layout) -> None:
    """Splitting at newlines gave the last line one that is not in the file."""
    last = layout[-1]
    if isinstance(last, str):
        layout[-1:] = [last[:-1]] if last != "\n" else []
    else:
        last[2] -= 1
        layout[-1:] = ([last] if last[2] else []) + [[last[0], last[1][:-1], 1]]


def _record(block: Block, name: str, scheme: str, source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    document = _document(block, name)
    tags = [tag for sentence in block.tags for tag in sentence]
    reading = entities_of(block.tags, scheme)
    yield from _tag_problems(reading, tags, block, source.name)
    assert document.tokens is not None, "the document was just made with tokens"
    entities = _entities(reading, document.tokens, options)
    renamed = {theirs: ours for theirs, ours in options.labels.items() if theirs in {e[2] for e in reading.entities}}
    layer = AnnotationSet(
        author=options.author or NAMELESS_AUTHOR, role=options.role or ANNOTATOR, status=FINISHED,
        annotations={a.id: a for a in entities}, last_number=len(entities),
        extra={KEY: {"scheme": scheme, "tags": tags, **({"labels": renamed} if renamed else {})}},
    )  # fmt: skip
    yield Record(document, layer, line=block.lines[0])


def _document(block: Block, name: str) -> Document:
    sentences = [s for s in block.sentences if s]
    text = "\n".join(" ".join(s) for s in sentences)
    tokens, borders, position = [], [0], 0
    for sentence in sentences:
        for token in sentence:
            tokens.append((position, position + len(token)))
            position += len(token) + 1
        borders.append(len(tokens))
    digest = text_hash(text)
    return Document(
        key=derived_key(digest), key_given=False, text=text, text_sha256=digest, name=name, tokens=tuple(tokens),
        sentences=tuple(pairwise(borders)), extra={KEY: {"layout": block.layout}},
    )  # fmt: skip


def _entities(reading: Reading, tokens: tuple[tuple[int, int], ...], options: ReadOptions) -> list[Annotation]:
    return [
        Annotation(
            id=f"e{number}", kind=ENTITY, label=options.labels.get(label, label),
            start=tokens[first][0], end=tokens[last - 1][1],
        )
        for number, (first, last, label) in enumerate(reading.entities, 1)
    ]  # fmt: skip


def _tag_problems(reading: Reading, tags: list[str], block: Block, file: str) -> Iterator[Problem]:
    for index in sorted(reading.invalid + reading.unreadable):
        line, previous = block.lines[index], tags[index - 1] if index else "O"
        key = "tags_invalid" if index in set(reading.invalid) else "tag_unreadable"
        yield Problem(
            key, {"line": line, "file": file, "tag": tags[index] or "–", "previous": previous}, file, line, kept=True
        )


def write(records: Iterable[Record], target: Target, options: WriteOptions) -> Iterator[int]:
    """Several documents are set apart by ``-DOCSTART-``; one alone goes out without."""
    waiting, done = None, 0
    for record in records:
        if waiting is not None:
            done += 1
            _write(_apart(waiting, last=False), target)
            yield done
        waiting = _rendered(record, options)
    if waiting is not None:
        _write(_apart(waiting, last=True) if done else waiting, target)
        yield done + 1


def _write(text: str, target: Target) -> None:
    target.stream.write(text.encode("utf-8"))


def _rendered(record: Record, options: WriteOptions) -> str:
    view, scheme, separator = (
        tokenised(record, options),
        options.how.get(SCHEME, KEPT),
        options.how.get(SEPARATOR, KEPT),
    )
    if scheme == KEPT:
        tags = _tags(record, view, frozenset(label.id for label in options.schema.entity_types))
    else:
        tags = [tag for first, end in view.sentences for tag in respelt(view.tags[first:end], scheme)]
    tokens = _written(record.document, view, options)
    kept = _layout(record.document, len(tokens)) if separator == KEPT else None
    layout = kept or _plain_layout(view, SEPARATORS[separator])
    if not kept and tokens and tokens[0].startswith(BOM):  # at the start of a file it would be a mark and no character
        layout.insert(0, f"{DOCSTART}{SEPARATORS[separator]}O\n\n")
    return "".join(_lines(layout, tokens, tags, view.kept))


def _written(document: Document, view: Tokenised, options: WriteOptions) -> list[str]:
    """The tokens, with what would end a token, a line or a document put otherwise."""
    tokens = shown(document, view.tokens)
    if _is_plain(document):
        return tokens
    spaced = options.how.get(SEPARATOR) == SPACE
    put = [re.sub(r"\s", "_", token) if spaced else re.sub(r"[\t\r\n]", " ", token) for token in tokens]
    return [f"_{token[1:]}" if token.startswith(DOCSTART) else token for token in put]


def _is_plain(document: Document) -> bool:
    """Whether its tokens can go out as they are: our own tokenizer gives none with white space in it."""
    return document.tokens is None and DOCSTART not in document.text


def _apart(text: str, *, last: bool) -> str:
    """What a document needs so that others can stand beside it; one that brought its own mark needs next to nothing."""
    ended = text if text.endswith("\n") or not text else text + "\n"
    if DOCSTART in text and any(line.startswith(DOCSTART) for line in text.split("\n", 3)[:3]):
        return text if last else ended
    return f"{DOCSTART}\tO\n\n{ended}" + ("" if ended.endswith("\n\n") else "\n")


def _lines(layout: Layout, tokens: list[str], tags: list[str], kept: list[bool]) -> Iterator[str]:
    cells = zip(tokens, tags, kept, strict=True)
    for part in layout:
        if isinstance(part, str):
            yield part
            continue
        between, after, times = part
        for token, tag, keep in islice(cells, times):
            if keep:
                yield f"{token}{between}{tag}{after}"


def _layout(document: Document, length: int) -> Layout | None:
    """The layout that the import kept, if it still is one for this many tokens."""
    stored = document.extra.get(KEY)
    layout = stored.get("layout") if isinstance(stored, dict) else None
    if not isinstance(layout, list) or not all(isinstance(p, str) or _is_run(p) for p in layout):
        return None
    return layout if sum(p[2] for p in layout if not isinstance(p, str)) == length else None


def _is_run(part: object) -> bool:
    return isinstance(part, list) and list(map(type, part)) == [str, str, int] and part[2] > 0


def _plain_layout(view: Tokenised, between: str) -> Layout:
    """A sentence that stays out as a whole is counted all the same: its tokens are taken and none is written."""
    layout: Layout = []
    for first, end in view.sentences:
        layout.append([between, "\n", end - first])
        if any(view.kept[first:end]):
            layout.append("\n")
    return layout


def _tags(record: Record, view: Tokenised, known: frozenset[str]) -> list[str]:
    """The raw tags while they still say what the set says, else new ones in the same scheme."""
    stored = record.set.extra.get(KEY) if record.set else None
    if not isinstance(stored, dict):
        return view.tags
    raw, scheme, renamed = stored.get("tags"), stored.get("scheme", IOB2), stored.get("labels", {})
    fresh = [tag for first, end in view.sentences for tag in respelt(view.tags[first:end], scheme)]
    if not isinstance(raw, list) or len(raw) != len(fresh) or not all(isinstance(tag, str) for tag in raw):
        return fresh
    meant = _meant(raw, view, scheme, {label: renamed.get(label, label) for label in {split(tag)[1] for tag in raw}})
    held = [m if split(m)[1] in known else OUTSIDE for m in meant]
    return [r if m == t else f for r, m, t, f in zip(raw, held, view.tags, fresh, strict=True)]


def _meant(raw: list[str], view: Tokenised, scheme: str, ours: dict[str, str]) -> list[str]:
    """The IOB2 tags that raw ones were read as."""
    tags = [OUTSIDE] * len(raw)
    for first, last, label in entities_of([raw[a:b] for a, b in view.sentences], scheme).entities:
        tags[first:last] = [f"B-{ours[label]}"] + [f"I-{ours[label]}"] * (last - first - 1)
    return tags


def losses(record: Record, options: WriteOptions) -> Iterable[Loss]:
    yield from token_losses(record, options, tags_only=True, fields=("tokens", KEY))
    if _is_plain(record.document):
        return
    view = tokenised(record, options)
    pairs = zip(_written(record.document, view, options), shown(record.document, view.tokens), strict=True)
    if changed := sum(written != token for written, token in pairs):
        yield Loss(record.document.key, None, "token_spaces", {"n": changed})


def recognise(source: Source) -> bool:
    """Nearly every line of the head ends in a tag."""
    lines = [line for line in source.head.split(b"\n")[:-1][:200] if line.strip()]
    if len(lines) < 2 and source.head.count(b"\n") < 2:
        return False
    tagged = sum(1 for line in lines if TAGGED.match(line) or line.startswith((b"#", DOCSTART.encode())))
    return bool(lines) and tagged >= 0.95 * len(lines)


FORMAT = Format(
    id="conll", suffixes=(".conll", ".iob", ".iob2", ".bio"), read=read, write=write, losses=losses, tokens=True,
    recognise=recognise,
    cannot_hold=("spacing", "metadata", "other_kinds", "nesting", "values", "document_labels", "authors"),
    maps_labels=True,
    choices={SCHEME: (KEPT, IOB2, IOB1, BIOES), SEPARATOR: tuple(SEPARATORS)},
)  # fmt: skip
