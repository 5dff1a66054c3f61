"""The rules on where annotations lie: R1, R4, R6, R8, R11, R12."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from models.annotation import ENTITY, ZONE, Annotation
from models.rule_case import Case, Found
from models.schema_parts import ALLOWED, FORBIDDEN, NESTED, Layer
from models.span import contains, crosses, fits, overlap_length, overlaps
from models.text.words import word_at

_LAID_OUT: Final = (ENTITY, ZONE)  # kinds whose constraints on overlap are looked at


def span_matches_text(case: Case, a: Annotation) -> Iterator[Found]:
    """R1: an annotation lies in the text, its fragments in it, and it covers what its source said."""
    if not fits((a.start, a.end), len(case.text)):
        yield "finding.outside_text", (a.id,), {"id": a.id}
    elif not _fragments_fit(a):
        yield "finding.bad_fragments", (a.id,), {"id": a.id}
    elif case.quotes.get(a.id, case.text[a.start : a.end]) != case.text[a.start : a.end]:
        yield "finding.quote_differs", (a.id,), {"id": a.id}


def entities_nest(case: Case, a: Annotation) -> Iterator[Found]:
    """R4: where the schema wants nesting, of two mentions one lies in the other or they stand apart."""
    if a.kind != ENTITY or not _must_nest(case.schema.layer(ENTITY)):
        return
    for other in case.mentions.over((a.start, a.end)):
        if other.order < a.order and _crosses(other, a):
            yield "finding.crossing", (other.id, a.id), {"id": other.id, "other": a.id}


def open_zone(case: Case, a: Annotation) -> Iterator[Found]:
    """R6: no mention, event or stance in a zone that forbids annotation."""
    if a.kind != ZONE and any(overlaps(zone, (a.start, a.end)) for zone in case.closed):
        yield "finding.closed_zone", (a.id,), {"id": a.id, "text": case.quote(a)}


def clean_ends(case: Case, a: Annotation) -> Iterator[Found]:
    """R8: a mention, trigger or evidence neither begins nor ends with white space, punctuation or a quote."""
    if a.kind == ZONE or not fits((a.start, a.end), len(case.text)):
        return
    if any(_is_loose(case.text, position) for start, end in a.spans for position in (start, end - 1)):
        yield "finding.loose_ends", (a.id,), {"id": a.id, "text": case.quote(a)}


def whole_words(case: Case, a: Annotation) -> Iterator[Found]:
    """R11: a boundary inside a word is right for attached words and affixes, else a slip."""
    if a.kind == ZONE or not fits((a.start, a.end), len(case.text)):
        return
    if any(_inside_word(case.text, position) for span in a.spans for position in span):
        yield "finding.inside_word", (a.id,), {"id": a.id, "text": case.quote(a)}


def layer_constraints(case: Case, a: Annotation) -> Iterator[Found]:
    """R12: depth of nesting, overlap, crossing (of mentions: R4), and one label twice on one span."""
    layer = case.schema.layer(a.kind)
    if layer is None or a.kind not in _LAID_OUT:
        return
    near = [other for other in case.row(a.kind).over((a.start, a.end)) if other.id != a.id]
    if layer.max_depth is not None and (depth := _depth(a, near)) > layer.max_depth:
        yield "finding.too_deep", (a.id,), {"id": a.id, "depth": depth, "limit": layer.max_depth}
    for other in near:
        if other.order < a.order and (key := _conflict(layer, other, a)) is not None:
            yield key, (other.id, a.id), {"id": other.id, "other": a.id}


def _conflict(layer: Layer, one: Annotation, other: Annotation) -> str | None:
    if one.spans == other.spans and one.label == other.label and layer.same_span_same_label == FORBIDDEN:
        return "finding.twice"
    if layer.overlap == FORBIDDEN and overlap_length(one.spans, other.spans):
        return "finding.overlap"
    return "finding.crossing" if layer.id != ENTITY and _must_nest(layer) and _crosses(one, other) else None


def _must_nest(layer: Layer | None) -> bool:
    return layer is not None and (layer.overlap == NESTED or (layer.overlap == ALLOWED and layer.crossing == FORBIDDEN))


def _depth(a: Annotation, near: list[Annotation]) -> int:
    """How many stretches lie around each other here, the one of ``a`` included and innermost."""
    own = (a.start, a.end)
    return len({own, *(span for b in near if contains(span := (b.start, b.end), own))})


def _fragments_fit(a: Annotation) -> bool:
    parts = a.fragments
    if not parts:
        return True
    inside = parts[0][0] == a.start and parts[-1][1] == a.end and all(start < end for start, end in parts)
    return inside and all(one[1] <= other[0] for one, other in pairwise(parts))


def _crosses(one: Annotation, other: Annotation) -> bool:
    """Whether a part of one cuts a part of the other; parts may be shared whole («بندرهای صحار و پوتی»)."""
    return any(crosses(a, b) for a in one.spans for b in other.spans)


def _is_loose(text: str, position: int) -> bool:
    """Whether the character is space or punctuation and no part of a word, as the sign of «۵۰٪» is."""
    return not (_is_letter(text[position]) or text[position].isdecimal()) and word_at(text, position) is None


def _inside_word(text: str, position: int) -> bool:
    """Whether a boundary parts two letters of one word; between a letter and a digit it is as good as between words."""
    if not 0 < position < len(text) or not (_is_letter(text[position - 1]) and _is_letter(text[position])):
        return False
    word = word_at(text, position)
    return word is not None and word[0] < position < word[1]


def _is_letter(character: str) -> bool:
    return character.isalpha() or unicodedata.category(character) in ("Mn", "Me", "Cf")
