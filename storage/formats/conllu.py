"""CoNLL-U (universaldependencies.org/format.html): tokens, sentences and the text they stood in.

The text of a sentence is its tokens with a space between, none after ``SpaceAfter=No``; sentences are parted by a
newline. The tokens are those of the surface: ``3-4 بهش`` is one, its words 3 and 4 are kept beside the document
(``"conllu": {"words": {token: [form, ..]}, "sentences": [sent_id, ..]}``); empty nodes (``8.1``) are not in the text.
A ``# newdoc`` starts a document; without any, a file is one. Lemmas, tags and trees are for other programs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, pairwise
from typing import Any, Final

from models.document import Document, derived_key, text_hash
from models.errors import AyarError
from models.record import Problem, Record
from storage.formats.base import Format, ReadOptions
from storage.formats.decoding import stream_of
from storage.formats.identities import Identities
from storage.formats.source import Source

KEY: Final = "conllu"
COLUMNS: Final = 10
NODE: Final = re.compile(r"(?P<first>[1-9]\d{0,8})(?:-(?P<last>[1-9]\d{0,8})|(?P<empty>\.\d+))?|0\.\d+")
COMMENT: Final = re.compile(r"#\s*(?P<name>newdoc id|newdoc|sent_id|text)\b\s*(?:=\s*(?P<value>.*))?$")
ROW: Final = re.compile(rb"^\d+(?:-\d+|\.\d+)?\t(?:[^\t\n]*\t){8}[^\t\n]*\r?$")


@dataclass(slots=True)
class Sentence:
    line: int
    id: str = ""
    text: str | None = None
    tokens: list[tuple[str, bool]] = field(default_factory=list)  # form, whether a space follows
    words: dict[int, list[str]] = field(default_factory=dict)
    covered: int = 0  # the last word of the multiword token at hand


@dataclass(slots=True)
class Part:
    """One document of the file."""

    line: int
    key: str = ""
    sentences: list[Sentence] = field(default_factory=list)


def read(source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    """Raises AyarError wrong_format when no line is one of CoNLL-U, and those of ``decoding.stream_of``."""
    problems: list[Problem] = []
    seen = Identities(source.name)
    with stream_of(source, options.encoding) as lines:
        parts = (part for part in _parts(lines, source.name, problems) if part.sentences)
        first, second = next(parts, None), next(parts, None)
        if first is None:
            raise AyarError("wrong_format", file=source.name, format=FORMAT.id)
        for number, part in enumerate((first,) if second is None else chain((first, second), parts), 1):
            yield from problems
            problems.clear()
            yield from _disagreements(part, source.name)
            name = source.name if second is None else f"{source.name}#{number}"
            yield seen.check(Record(_document(part, name), line=part.line))
    yield from problems


def _parts(lines: Iterable[str], file: str, problems: list[Problem]) -> Iterator[Part]:
    part, sentence = Part(1), Sentence(1)
    for number, line in enumerate(chain(lines, ("",)), 1):
        line = line.removesuffix("\n").removesuffix("\r")
        if not line.strip():
            if sentence.tokens:
                part.sentences.append(sentence)
            sentence = Sentence(number + 1)
        elif line.startswith("#"):
            if (comment := COMMENT.match(line)) is None:
                continue
            if comment["name"].startswith("newdoc"):
                yield part
                part = Part(number, (comment["value"] or "").strip())
            else:
                setattr(sentence, {"sent_id": "id", "text": "text"}[comment["name"]], comment["value"] or "")
        elif not _add(sentence, line):
            found = {"found": line.count("\t") + 1, "expected": COLUMNS}
            problems.append(Problem("import_bad_row", {"file": file, "line": number, **found}, file, number))
    yield part


def _add(sentence: Sentence, line: str) -> bool:
    """Whether the line was one of a token, word or empty node."""
    cells = line.split("\t")
    node = NODE.fullmatch(cells[0])
    if node is None or len(cells) != COLUMNS or not cells[1].strip():
        return False
    form, spaced = cells[1], "SpaceAfter=No" not in cells[9].split("|")
    if node["empty"] or not node["first"]:
        return True
    first = int(node["first"])
    if node["last"]:
        sentence.covered = int(node["last"])
        sentence.words[len(sentence.tokens)] = []
    elif first <= sentence.covered:
        sentence.words.setdefault(len(sentence.tokens) - 1, []).append(form)
        return True
    sentence.tokens.append((form, spaced))
    return True


def _shown(sentence: Sentence) -> str:
    whole = "".join(form + (" " if spaced else "") for form, spaced in sentence.tokens)
    return whole.removesuffix(" ") if sentence.tokens[-1][1] else whole


def _disagreements(part: Part, file: str) -> Iterator[Problem]:
    """Where the file says another text than its tokens give; what the tokens give goes in."""
    for sentence in part.sentences:
        if sentence.text is not None and sentence.text.strip() != _shown(sentence):
            where = {"file": file, "line": sentence.line, "id": sentence.id or sentence.line}
            yield Problem("sentence_text_differs", where, file, sentence.line, kept=True)


def _document(part: Part, name: str) -> Document:
    tokens: list[tuple[int, int]] = []
    borders, lines, position = [0], [], 0
    words: dict[str, list[str]] = {}
    for sentence in part.sentences:
        words |= {str(len(tokens) + n): forms for n, forms in sentence.words.items()}
        start = position
        for form, spaced in sentence.tokens:
            tokens.append((start, start + len(form)))
            start += len(form) + spaced
        lines.append(_shown(sentence))
        position += len(lines[-1]) + 1
        borders.append(len(tokens))
    text = "\n".join(lines)
    digest = text_hash(text)
    kept: dict[str, Any] = {"words": words, "sentences": [s.id for s in part.sentences]}
    return Document(
        key=part.key or derived_key(digest), key_given=bool(part.key), text=text, text_sha256=digest, name=name,
        tokens=tuple(tokens), sentences=tuple(pairwise(borders)), extra={KEY: kept},
    )  # fmt: skip


def recognise(source: Source) -> bool:
    """Every line of the head that is no comment has ten columns and a number first."""
    lines = [line for line in source.head.split(b"\n")[:-1][:200] if line.strip() and not line.startswith(b"#")]
    return bool(lines) and all(ROW.match(line) for line in lines)


FORMAT = Format(id="conllu", suffixes=(".conllu",), read=read, recognise=recognise)
