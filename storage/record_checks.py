"""What an imported record must agree with: its own text, itself, and the schema of the project.

A bad annotation is left out, or mended where the sentence of its problem says so; the others stay.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise
from typing import Any

from models.annotation import EVENT, KINDS, STANCE, Annotation, Argument
from models.annotation_set import AnnotationSet
from models.document import Document, Pairs
from models.record import Problem, Record
from models.schema import DOCUMENT, Schema


class Checker:
    """Checks records against one schema; the look-up tables are made once."""

    def __init__(self, schema: Schema) -> None:
        self._labels = {kind: frozenset(label.id for label in schema.labels(kind)) for kind in KINDS}
        self._attributes = {kind: frozenset(a.id for a in schema.attributes(kind)) for kind in KINDS}
        self._forms = frozenset(a.id for a in schema.attributes(DOCUMENT))

    def checked(self, record: Record, file: str | None = None) -> Record:
        """The record with what may be stored, and a Problem for everything that may not; its document has its text.

        Problems: offset_out_of_range, empty_span, bad_fragments, quote_mismatch, unknown_label, unknown_attribute
        and unknown_document_label (value kept), dangling_argument (role kept, emptied), bad_tokens (left out; the
        project's tokenizer serves).
        """
        check = _Check(record, file)
        document = record.document
        if document.tokens is not None or document.sentences is not None:
            document = check.tokens(document)
        layer = record.set
        if layer is not None:
            layer = self._set(layer, check, record)
            for label in layer.labels:
                if label not in self._forms:
                    check.report("unknown_document_label", label=label)
        if not check.problems:
            return record
        return replace(record, document=document, set=layer, problems=(*record.problems, *check.problems))

    def _set(self, layer: AnnotationSet, check: _Check, record: Record) -> AnnotationSet:
        return layer if self._is_fine(layer.annotations, record) else self._sifted(layer, check, record)

    def _is_fine(self, annotations: dict[str, Annotation], record: Record) -> bool:
        """The common case, quickly: nothing is wrong with any annotation."""
        quotes, text = record.quotes, record.document.text
        length, labels, attributes = len(text), self._labels, self._attributes
        for name, a in annotations.items():
            if a.kind not in labels or a.label not in labels[a.kind] or not attributes[a.kind].issuperset(a.attributes):
                return False
            if not 0 <= a.start < a.end <= length or (name in quotes and quotes[name] != text[a.start : a.end]):
                return False
            if a.fragments and not _well_formed(a.fragments, a.start, a.end):
                return False
            for argument in a.arguments:
                if argument.target is not None and argument.target not in annotations:
                    return False
        return True

    def _sifted(self, layer: AnnotationSet, check: _Check, record: Record) -> AnnotationSet:
        quotes, length = record.quotes, len(record.document.text)
        kept, unknown = {}, Counter[str]()
        strange: dict[str, str] = {}
        for name, annotation in layer.annotations.items():
            kind = annotation.kind
            if annotation.label not in self._labels.get(kind, ()):
                unknown[annotation.label if kind in self._labels else f"{kind}: {annotation.label}"] += 1
            elif check.span(annotation, length, quotes.get(name)):
                kept[name] = annotation
                strange.update((a, name) for a in annotation.attributes if a not in self._attributes[kind])
        for label, n in unknown.items():
            check.report("unknown_label", label=label, n=n)
        for attribute, name in strange.items():
            check.report("unknown_attribute", attribute=attribute, id=name)
        kept = {name: check.arguments(a, kept) for name, a in kept.items()}
        return replace(layer, annotations=kept) if check.problems else layer


class _Check:
    """The problems of one record."""

    def __init__(self, record: Record, file: str | None) -> None:
        self.problems: list[Problem] = []
        self._text, self._file, self._line = record.document.text, file, record.line
        self._document = record.document.name or record.document.key

    def report(self, key: str, **params: Any) -> None:
        place = {"document": self._document, "file": self._file or ""}
        self.problems.append(Problem(key, {**place, **params}, self._file, self._line, kept=True))

    def span(self, annotation: Annotation, length: int, quote: str | None) -> bool:
        """Whether offsets, fragments and quote agree with the text."""
        start, end, name = annotation.start, annotation.end, annotation.id
        if not 0 <= start <= end <= length:
            self.report("offset_out_of_range", id=name, start=start, end=end, length=length)
        elif start == end:
            self.report("empty_span", id=name)
        elif annotation.fragments and not _well_formed(annotation.fragments, start, end):
            self.report("bad_fragments", id=name)
        elif quote is not None and quote != self._text[start:end]:
            self.report("quote_mismatch", id=name, expected=_short(quote), found=_short(self._text[start:end]))
        else:
            return True
        return False

    def arguments(self, annotation: Annotation, kept: dict[str, Annotation]) -> Annotation:
        """The annotation with every role emptied whose filler is not there."""
        if annotation.kind not in (EVENT, STANCE) or all(
            a.target is None or a.target in kept for a in annotation.arguments
        ):
            return annotation
        return replace(
            annotation, arguments=tuple(self._argument(a, annotation.id, kept) for a in annotation.arguments)
        )

    def _argument(self, argument: Argument, owner: str, kept: dict[str, Annotation]) -> Argument:
        if argument.target is None or argument.target in kept:
            return argument
        self.report("dangling_argument", role=argument.role, id=owner, target=argument.target)
        return replace(argument, target=None)

    def tokens(self, document: Document) -> Document:
        """The document, without tokens and sentences that do not lie in its text one after another."""
        tokens, sentences = document.tokens, document.sentences
        if tokens is not None and _in_order(tokens, len(document.text)):
            if sentences is None or _in_order(sentences, len(tokens)):
                return document
            self.report("bad_tokens")
            return replace(document, sentences=None)
        self.report("bad_tokens")
        return replace(document, tokens=None, sentences=None)


def _in_order(pairs: Pairs, length: int) -> bool:
    position = 0
    for start, end in pairs:
        if not position <= start < end <= length:
            return False
        position = end
    return True


def _well_formed(fragments: Iterable[tuple[int, int]], start: int, end: int) -> bool:
    pairs = list(fragments)
    touching = any(a[1] >= b[0] for a, b in pairwise(pairs))
    return not touching and all(a < b for a, b in pairs) and (pairs[0][0], pairs[-1][1]) == (start, end)


def _short(text: str, longest: int = 60) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
