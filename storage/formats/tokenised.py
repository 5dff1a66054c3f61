"""A document as tokens and sentences, for the formats that know nothing else."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from models.annotation import ENTITY, ZONE, Annotation
from models.annotation_set import AnnotationSet
from models.document import Document, Pairs
from models.record import Loss, Record
from models.tagging import iob2, owners, under
from storage.formats.base import WriteOptions
from storage.formats.losses import unheld


@dataclass(frozen=True, slots=True)
class Tokenised:
    """``kept`` says which tokens go out, ``owned`` who labels each, ``tags`` are IOB2, all one a token.

    ``tokens`` are (start, end) code points, ``sentences`` (first token, last token + 1).
    """

    tokens: Pairs
    sentences: Pairs
    kept: list[bool]
    owned: list[Annotation | None]
    tags: list[str]
    sentence_starts: frozenset[int]
    starts: list[int]
    ends: list[int]
    whole: bool
    """Whether every token goes out."""

    def inside(self, annotation: Annotation) -> list[int]:
        """The tokens that share a character with an annotation."""
        return [index for span in annotation.spans for index in self.inside_of(span)]

    def inside_of(self, span: tuple[int, int]) -> range:
        """The tokens that share a character with a stretch."""
        return range(bisect_right(self.ends, span[0]), bisect_left(self.starts, span[1]))


def tokenised(record: Record, options: WriteOptions) -> Tokenised:
    """The document's own tokens, or those of the project's tokenizer. Entities do not run on across sentences.

    The last answer is kept: losses and writing ask for the same record one after the other.
    """
    if options.last_view is None or options.last_view[0] is not record:
        options.last_view = (record, _tokenised(record, options))
    view: Tokenised = options.last_view[1]
    return view


def _tokenised(record: Record, options: WriteOptions) -> Tokenised:
    tokens, sentences = tokens_of(record.document)
    kept = [True] * len(tokens)
    starts, ends = [start for start, _ in tokens], [end for _, end in tokens]
    zones = silent_zones(record.set, options)
    for zone in zones:
        for start, end in zone.spans:
            first, last = bisect_right(ends, start), bisect_left(starts, end)
            kept[first:last] = [False] * max(0, last - first)
    entities = [a for a in record.set or () if a.kind == ENTITY]
    if zones:  # half an entity is none
        left_out = under(tokens, entities)
        entities = [a for a, inside in zip(entities, left_out, strict=True) if all(kept[i] for i in inside)]
    owned = owners(tokens, entities)
    first_tokens = frozenset([first for first, _ in sentences])
    return Tokenised(
        tokens, sentences, kept, owned, iob2(owned, first_tokens), first_tokens, starts, ends, not zones or all(kept)
    )


def tokens_of(document: Document) -> tuple[Pairs, Pairs]:
    """(tokens, sentences); sentences that leave tokens out, or none at all, are replaced by those of the text."""
    if document.tokens is not None:
        sentences = document.sentences or ()
        if _whole(sentences, len(document.tokens)):
            return document.tokens, sentences
        return document.tokens, ((0, len(document.tokens)),) if document.tokens else ()
    from models.text.sentences import sentence_cuts
    from models.text.tokens import tokenize

    tokens = tuple(tokenize(document.text))
    starts = [start for start, _ in tokens]
    cuts = [bisect_left(starts, end) for end in sentence_cuts(document.text)]
    borders = sorted({0, *cuts, len(tokens)})
    return tokens, tuple(pairwise(borders))


def _whole(sentences: Pairs, length: int) -> bool:
    return [0, *(end for _, end in sentences)] == [*(first for first, _ in sentences), length]


def silent_zones(layer: AnnotationSet | None, options: WriteOptions) -> list[Annotation]:
    """The zones whose tokens stay out of token formats."""
    if layer is None or options.all_zones:
        return []
    silent = options.silent_zones
    return [a for a in layer if a.kind == ZONE and a.label in silent]


def token_losses(record: Record, options: WriteOptions, *, tags_only: bool, fields: Collection[str]) -> Iterator[Loss]:
    """What goes missing from one record; ``tags_only`` when entities live in the tags and nowhere else. ``fields`` are
    those of document and set that are held, as in ``losses.unheld``."""
    yield from _entity_losses(record, options, tags_only=tags_only)
    yield from unheld(record, options, kinds=(ENTITY,), fields=fields)
    if not any(tokenised(record, options).kept):
        yield Loss(record.document.key, None, "nothing_written", {})
    if n := _outside(record, options):
        yield Loss(record.document.key, None, "untokenised", {"n": n})


def _outside(record: Record, options: WriteOptions) -> int:
    """How many characters, white space aside, are in no token: the tokenisation of an import may leave some out."""
    text, ends = record.document.text, [0, *tokenised(record, options).ends]
    starts = [*tokenised(record, options).starts, len(text)]
    return sum(len("".join(text[end:start].split())) for end, start in zip(ends, starts, strict=True) if end < start)


def _entity_losses(record: Record, options: WriteOptions, *, tags_only: bool) -> Iterator[Loss]:
    layer = record.set
    if layer is None:
        return
    yield from zone_losses(record, options)
    view, key = tokenised(record, options), record.document.key
    for annotation in layer:
        if annotation.kind == ENTITY and (reason := _entity_loss(annotation, view, tags_only=tags_only)):
            yield Loss(key, annotation.id, reason, {"label": annotation.label})


def zone_losses(record: Record, options: WriteOptions) -> Iterator[Loss]:
    """The tokens of zones that are not for export."""
    for zone in silent_zones(record.set, options):
        count = len(set(tokenised(record, options).inside(zone)))
        yield Loss(record.document.key, zone.id, "zone_left_out", {"zone": zone.label, "n": count})


def _entity_loss(entity: Annotation, view: Tokenised, *, tags_only: bool) -> str | None:
    inside = view.inside(entity)
    if not view.whole and any(not view.kept[i] for i in inside):
        return "in_zone"
    if not tags_only:
        return _edge_loss(entity, inside, view)
    if not inside:
        return "no_tokens"
    if entity.fragments:
        return "fragments"
    if any(view.owned[i] is not entity for i in inside):
        return "overlap"
    if not view.sentence_starts.isdisjoint(inside[1:]):
        return "sentence_end"
    aligned = (view.tokens[inside[0]][0], view.tokens[inside[-1]][1]) == (entity.start, entity.end)
    return None if aligned else "token_part"


def _edge_loss(entity: Annotation, inside: list[int], view: Tokenised) -> str | None:
    """White space at an edge of a stretch is between tokens, and a stretch of nothing else is in none."""
    if not inside:
        return "no_tokens"
    held = [view.inside_of(span) for span in entity.spans]
    tokens = view.tokens
    cut = any(
        not i or start < tokens[i[0]][0] or tokens[i[-1]][1] < end
        for i, (start, end) in zip(held, entity.spans, strict=True)
    )
    return "edges" if cut else None


def shown(document: Document, tokens: Sequence[tuple[int, int]]) -> list[str]:
    """The tokens as text."""
    return [document.text[start:end] for start, end in tokens]
