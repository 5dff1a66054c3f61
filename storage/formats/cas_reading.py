"""From a CAS to a record.

Spans of any layer become annotations labelled by their main feature; spans with links become events with arguments;
relations and chains are kept as relations. Layers that DKPro puts on every token are left out, and that is told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any, Final

import orjson

from models.annotation import EVENT
from models.annotation_set import FINISHED, AnnotationSet
from models.document import Document, Pairs
from models.errors import AyarError
from models.offsets import OffsetMap
from models.record import Problem, Record
from storage.formats.base import ReadOptions
from storage.formats.beside import OURS as BESIDE
from storage.formats.beside import failure, taken
from storage.formats.cas import (
    ARGUMENTS,
    DKPRO,
    DOCUMENT_ANNOTATION,
    KIND_OF,
    METADATA,
    PLAIN,
    RECORD,
    RELATION,
    SENTENCE,
    TOKEN,
    Cas,
    Refs,
    Structure,
    Word,
)  # fmt: skip
from storage.formats.decoding import bad_character
from storage.formats.json_lines import unstorable
from storage.formats.spans import fragments_of
from storage.formats.standoff import Collector, Found

UIMA: Final = "uima"
LABELS: Final = ("value", "label", "chunkValue", "category", "referenceType")
ENDS: Final = (("Governor", "Dependent"), ("source", "target"))
TAKEN: Final = tuple(DKPRO + part for part in ("ner.", "coref.", "semantics.", "syntax.type.chunk."))
ABOUT: Final = f"{DKPRO}metadata."
UNNAMED: Final = ("NamedEntity", "Span")
CAS_METADATA: Final = "de.tudarmstadt.ukp.clarin.webanno.api.type.CASMetadata"
_PLACE: Final = frozenset(("begin", "end", "sofa"))


def record_of(
    cas: Cas, file: str, options: ReadOptions, *, name: str = "", author: str = "", role: str = "",
    status: str = FINISHED, fallback: str = "", bare: bool = True,
) -> Record | Problem:  # fmt: skip
    """The record of a CAS. ``name`` is for one that has none; ``author``, ``role`` and ``status`` are those of an
    export that says whose it is; ``fallback`` is the author when the person who imports says nothing either. A
    ``bare`` file declares no layers: one without annotations, of nobody, is a document that nobody has annotated."""
    text = cas.text or ""
    if not text.strip():
        return Problem("empty_file", {"file": file}, file, 1)
    if (position := bad_character(text)) is not None:
        return Problem("bad_characters", {"file": file, "position": position}, file, 1)
    try:
        document, base, is_ours = _document(cas, text, name or file)
    except AyarError as error:
        return Problem(error.key, {**failure(error), "file": file, "line": 1}, file, 1)
    reading = _Reading(cas, Collector(document, file, options), _label_features(options))
    layer = base or AnnotationSet(author="", role=role, status=status)
    if author:  # who worked on it since, whatever the file says of whom it came from
        layer = replace(layer, author=author, role=role, status=status)
    layer.author = author or _user(cas) or layer.author
    alone = base is None and not layer.author and (is_ours or (bare and options.author is None))
    return reading.record(layer, known=is_ours, fallback=fallback, alone=alone)


def _label_features(options: ReadOptions) -> tuple[str, ...]:
    """The features that say a label, the first that is there counts: those that were named (``label=eventType,kind``),
    since a layer of one's own calls them as it likes, then the usual ones."""
    chosen = (name.strip() for name in options.columns.get("label", "").split(","))
    return (*filter(None, chosen), *LABELS)


def _user(cas: Cas) -> str:
    return next((s.word("username") or "" for s in cas.of_type(CAS_METADATA)), "")


def _document(cas: Cas, text: str, name: str) -> tuple[Document, AnnotationSet | None, bool]:
    """The document; if Ayar wrote the file, the set that it had, and whether it did."""
    ours = _json(next((s.word("rest") for s in cas.of_type(RECORD)), None))
    original = ours.pop("text", None)
    if isinstance(original, str) and len(original) == len(text) and not bad_character(original):
        text = original
    named = next((s for s in cas.of_type(METADATA, DOCUMENT_ANNOTATION)), None)
    title = (named.word("documentTitle") or named.word("documentId")) if named else None
    document, base = taken({BESIDE: ours} if ours else {}, text, title or name)
    language = named.word("language") if named else None
    if document.language is None and language not in (None, "x-unspecified"):
        document = replace(document, language=language)
    return document, base, bool(ours)


def _json(text: str | None) -> dict[str, Any]:
    try:
        value = orjson.loads(text or "")
    except orjson.JSONDecodeError:
        return {}
    return value if isinstance(value, dict) and not unstorable(value, text or "") else {}


def is_plain(value: Any) -> bool:
    """Whether a feature of a CAS can hold it: a word, a number, yes or no, or a list of words."""
    strings = isinstance(value, list) and all(isinstance(each, str) for each in value)
    return strings or isinstance(value, str | int | float | bool)


def _is_link(structure: Structure) -> bool:
    """What has no place of its own and names a target, or only the role that waits for one."""
    return "begin" not in structure.features and ("target" in structure.features or "role" in structure.features)


class _Reading:
    """Takes the structures of one CAS into a collector."""

    def __init__(self, cas: Cas, collector: Collector, labels: Sequence[str]) -> None:
        self._cas, self._collector, self._labels = cas, collector, labels
        self._offsets = OffsetMap(collector.document.text)
        self._left_out: Counter[str] = Counter()
        self._metadata: list[dict[str, Any]] = []
        self._with_links = {s.type for s in cas.structures.values() if "begin" in s.features and self._link_features(s)}

    def record(self, layer: AnnotationSet, *, known: bool, fallback: str, alone: bool) -> Record:
        """``known`` documents have their tokens already; those that stand ``alone`` have a set where the file has
        annotations."""
        collector = self._collector
        if not known:
            collector.document = self._with_tokens(collector.document)
        spans = [s for s in self._cas.structures.values() if self._is_span(s)]
        self._take_metadata()
        relations = [s for s in spans if self._ends(s) is not None]
        related = {s.id for s in relations}
        for number, structure in enumerate((s for s in spans if s.id not in related), 1):
            self._add(structure, number)
        for structure in relations:
            self._relation(structure)
        self._chains([s for s in spans if s.id not in related])
        if self._left_out:
            names, n = ", ".join(sorted(self._left_out)), sum(self._left_out.values())
            collector.problem("layers_left_out", 1, layers=names, n=n)
        layer = collector.layer(layer, fallback=fallback)
        if self._metadata:
            layer.extra = {**layer.extra, UIMA: {"metadata": self._metadata}}
        return collector.record(None if alone and not spans and not self._metadata else layer, 1)

    def _take_metadata(self) -> None:
        """What is said of the whole document: kept, and told."""
        for structure in self._cas.structures.values():
            kind, features = structure.type, structure.features
            is_about = "sofa" in features and "begin" not in features and not kind.startswith(("uima.", DKPRO))
            if is_about and kind != RECORD and self._cas.one(features.get("first")) is None:
                values = {name: value for name, value in features.items() if name != "sofa" and is_plain(value)}
                self._metadata.append({"type": kind, "features": values})
        if self._metadata:
            names = ", ".join(sorted({row["type"].rpartition(".")[2] for row in self._metadata}))
            self._collector.problem("metadata_kept", 1, layers=names, n=len(self._metadata))

    def _is_span(self, structure: Structure) -> bool:
        """Whether it is an annotation to take; counts those that are not."""
        kind, features = structure.type, structure.features
        if "begin" not in features or "end" not in features or kind in (TOKEN, SENTENCE, DOCUMENT_ANNOTATION):
            return False
        if self._sofa(structure) not in (self._cas.sofa, None):
            self._left_out[f"{structure.name} (view)"] += 1
            return False
        if kind.startswith(DKPRO) and not kind.startswith((*TAKEN, ABOUT)):
            self._left_out[structure.name] += 1
            return False
        return kind != CAS_METADATA and not kind.startswith(ABOUT)

    def _sofa(self, structure: Structure) -> int | None:
        value = structure.features.get("sofa")
        return value.ids[0] if isinstance(value, Refs) and value.ids else structure.number("sofa")

    # ---- spans
    def _add(self, structure: Structure, number: int) -> None:
        span = self._span(structure)
        if span is None:
            return
        own = structure.type in KIND_OF
        found = self._own(structure, span) if own else self._foreign(structure, span)
        given = structure.word("identifier") if own else None
        prefix = "v" if found.arguments else "e"
        self._collector.add(found, given or f"{prefix}{number}")

    def _span(self, structure: Structure) -> tuple[int, int] | None:
        """The span in code points; None, and a problem, when it has none."""
        start, end, length = structure.number("begin"), structure.number("end"), self._offsets.utf16_length
        if start is None or end is None or not 0 <= start <= end <= length:
            problem = self._collector.problem
            problem("offset_out_of_range", structure.line, id=structure.id, start=start, end=end, length=length)
            return None
        try:
            return self._offsets.to_codepoint(start), self._offsets.to_codepoint(end)
        except ValueError:
            self._collector.problem("offset_in_character", structure.line, id=structure.id, start=start, end=end)
            return None

    def _own(self, structure: Structure, span: tuple[int, int]) -> Found:
        rest = _json(structure.word("rest"))
        known = (*_PLACE, *PLAIN, "doubt", ARGUMENTS)
        attributes = {k: v for k, v in structure.features.items() if k not in known and isinstance(v, str)}
        if structure.features.get("doubt") in (True, "true"):
            rest["doubt"] = True
        return Found(
            str(structure.id), structure.word("label") or "*", fragments_of(rest.pop("fragments", None), *span),
            structure.line, attributes=attributes, arguments=self._links(structure, rest),
            note=structure.word("note"), rest={"kind": KIND_OF[structure.type], **rest},
        )  # fmt: skip

    def _foreign(self, structure: Structure, span: tuple[int, int]) -> Found:
        features = structure.features
        named = next((f for f in self._labels if isinstance(features.get(f), str) and features[f]), None)
        unnamed = "*" if structure.name in UNNAMED else structure.name
        links = self._link_features(structure)
        skipped = {named, *_PLACE, "next", "first", *links}
        values = self._values(structure, skipped)
        label = str(features[named]) if named else unnamed
        rest: dict[str, Any] = {"layer": structure.type, UIMA: self._origin(structure, named, label, links)}
        arguments = self._links(structure, rest)
        kind = EVENT if structure.type in self._with_links else None
        return Found(str(structure.id), label, [span], structure.line, kind, values, arguments, rest=rest)

    def _values(self, structure: Structure, skipped: Collection[str | None]) -> dict[str, Any]:
        """Features as attributes; one that refers to another structure is none, and is told."""
        values: dict[str, Any] = {}
        for name, value in structure.features.items():
            if isinstance(value, Refs):
                held = self._cas.one(value)
                strings = self._strings(value)
                if name not in skipped and strings is not None:
                    values[name] = strings
                elif name not in skipped and held is not None:
                    self._left_out[f"{structure.name}.{name}"] += 1
            elif name not in skipped and is_plain(value):
                values[name] = str(value) if isinstance(value, Word) else value
        return values

    def _strings(self, value: Refs) -> list[str] | None:
        """What an array of strings holds."""
        array = self._cas.structures.get(value.ids[0]) if len(value.ids) == 1 else None
        elements = array.features.get("elements") if array is not None else None
        is_strings = isinstance(elements, list) and all(isinstance(each, str) for each in elements)
        return elements if isinstance(elements, list) and is_strings else None

    def _origin(self, structure: Structure, named: str | None, label: str, links: list[str]) -> dict[str, Any]:
        """What it takes to put the annotation back into its layer: the feature of the label, what it said and became
        here, and for each role the feature and type of its link."""
        ours = self._collector.renamed(label)
        origin: dict[str, Any] = {"feature": named, "label": label, "as": ours}
        slots: dict[str, list[str]] = {}
        for name in links:
            for link in self._cas.referred(structure.features[name]):
                role = link.word("role") or name
                ours = self._collector.role_here(role)
                slots.setdefault(ours or role, [name, link.type, *([role] if ours not in ("", role) else [])])
        return origin | ({"links": slots} if slots else {})

    def _link_features(self, structure: Structure) -> list[str]:
        """Features whose values are links."""
        found = []
        for name, value in structure.features.items():
            links = self._cas.referred(value) if name not in _PLACE and name not in self._labels else []
            if links and all(_is_link(link) for link in links):
                found.append(name)
        return found

    def _links(self, structure: Structure, rest: dict[str, Any]) -> list[tuple[str, str]]:
        """(role, id of the filler); slots that nobody filled go to the empty roles of ``rest``."""
        filled, empty = [], []
        for name in self._link_features(structure):
            for link in self._cas.referred(structure.features[name]):
                role, named = link.word("role") or name, link.features.get("target")
                target = self._cas.one(named)
                if named in (None, ""):
                    empty.append(role)
                else:
                    filled.append((role, str(target.id) if target else "?"))
        if empty:
            before = rest.get("empty")
            before = before if isinstance(before, list) else []
            first = len(filled) + len(before)
            rest["empty"] = [*before, *([first + n, role] for n, role in enumerate(empty))]
        return filled

    # ---- relations
    def _end_names(self, structure: Structure) -> tuple[str, str]:
        return next(names for names in ENDS if all(self._cas.one(structure.features.get(name)) for name in names))

    def _ends(self, structure: Structure) -> tuple[Structure, Structure] | None:
        for names in ENDS:
            one, other = (self._cas.one(structure.features.get(name)) for name in names)
            if one is not None and other is not None and "begin" in one.features and "begin" in other.features:
                return one, other
        return None

    def _relation(self, structure: Structure) -> None:
        ends = self._ends(structure)
        assert ends is not None, "only relations come here"
        label = next((v for f in self._labels if (v := structure.word(f))), structure.name)
        if any(end.type in (TOKEN, SENTENCE) for end in ends):
            self._left_out[f"{structure.name} (tokens)"] += 1
            return
        more: dict[str, Any] = {}
        if structure.type != RELATION:
            feature = next((f for f in self._labels if structure.word(f)), None)
            names = self._end_names(structure)
            values = self._values(structure, {feature, *_PLACE, *names})
            more = {"layer": structure.type, UIMA: {"feature": feature, "label": label, "ends": list(names)}}
            more |= {"attributes": values} if values else {}
        self._collector.relation(label, str(ends[0].id), str(ends[1].id), structure.line, **more)

    def _chains(self, spans: list[Structure]) -> None:
        for structure in spans:
            following = self._cas.one(structure.features.get("next"))
            if following is not None and following.type == structure.type:
                label = structure.word("referenceRelation") or "next"
                more = {"layer": structure.type, UIMA: {"chain": True}}
                self._collector.relation(label, str(structure.id), str(following.id), structure.line, **more)

    # ---- tokens
    def _with_tokens(self, document: Document) -> Document:
        tokens = self._pairs(TOKEN)
        if not tokens:
            return document
        sentences = self._sentences(tokens)
        return replace(document, tokens=tokens, sentences=sentences)

    def _pairs(self, kind: str) -> Pairs:
        """Spans of a type in order; nothing when they overlap or do not fit."""
        pairs = []
        for structure in self._cas.of_type(kind):
            try:
                start, end = structure.number("begin") or 0, structure.number("end") or 0
                pairs.append((self._offsets.to_codepoint(start), self._offsets.to_codepoint(end)))
            except ValueError:
                self._collector.problem("bad_tokens", structure.line)
                return ()
        pairs.sort()
        if any(a >= b for a, b in pairs) or any(a[1] > b[0] for a, b in pairwise(pairs)):
            self._collector.problem("bad_tokens", 1)
            return ()
        return tuple(pairs)

    def _sentences(self, tokens: Pairs) -> Pairs | None:
        """Sentences as token numbers, when they cut the tokens without a rest."""
        borders = [0]
        for _, end in self._pairs(SENTENCE):
            last = borders[-1]
            while last < len(tokens) and tokens[last][1] <= end:
                last += 1
            if last > borders[-1]:
                borders.append(last)
        return tuple(pairwise(borders)) if borders[-1] == len(tokens) else None
