"""Zones of an article, proposed from the shape of its text: whole lines, and the source that opens a paragraph."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from models import zone_patterns as forms
from models.text.folding import Folded, key
from models.zone import Zone

HEADLINE: Final = "HEADLINE"
SUBHEAD: Final = "SUBHEAD"
LEAD: Final = "LEAD"
BODY: Final = "BODY"
SOURCE_LINE: Final = "SOURCE_LINE"
CAPTION: Final = "CAPTION"
METADATA: Final = "METADATA"
END_MARK: Final = "END_MARK"
READER_COMMENT: Final = "READER_COMMENT"
SITE_UI: Final = "SITE_UI"

_LONGEST_HEADLINE: Final = 140  # code points
_LONGEST_SUBHEAD: Final = 90
_LOOKED_AT: Final = 400  # code points of a line that are held against the forms
_MARK_WITHIN: Final = 80
_ENDING: Final = 20
_PARAGRAPH: Final = 120  # from this length on a line is prose
_SOURCE_WITHIN: Final = 3  # paragraphs in whose beginning a source is looked for
_MERGED: Final = frozenset((BODY, LEAD, METADATA, SITE_UI, READER_COMMENT, CAPTION))


@dataclass(frozen=True, slots=True)
class _Line:
    """A line without white space at its ends; ``folded`` is its beginning."""

    start: int
    end: int
    raw: str
    folded: str
    label: str | None = None

    @property
    def prose(self) -> bool:
        return len(self.raw) >= _PARAGRAPH or self.closed

    @property
    def closed(self) -> bool:
        return forms.SENTENCE_END.search(key(self.raw[-_ENDING:])) is not None


def propose(text: str, title: str | None = None) -> list[Zone]:
    """The zones of a text in text order; they never overlap and begin and end with a visible character.

    ``title`` is the document's title when it is known apart from the text. The labels are those of the default schema;
    whoever has another schema keeps the ones it knows.
    """
    lines = _lines(text)
    if not lines:
        return []
    lines = _tail(_head(lines, title))
    return _merged([Zone(line.label, line.start, line.end) for line in _middle(lines) if line.label is not None])


def _lines(text: str) -> list[_Line]:
    found, position = [], 0
    for raw in text.splitlines(keepends=True):
        if bare := raw.strip():
            start = position + len(raw) - len(raw.lstrip())
            found.extend(_split_end_mark(_line(start, bare)))
        position += len(raw)
    return found


def _line(start: int, raw: str) -> _Line:
    return _Line(start, start + len(raw), raw, key(raw[:_LOOKED_AT]))


def _split_end_mark(line: _Line) -> list[_Line]:
    """An end mark that hangs on the last sentence is a line of its own."""
    begin = max(0, len(line.raw) - _MARK_WITHIN)
    near = Folded(line.raw[begin:])
    mark = forms.END_MARK.search(near.text)
    if mark is None or begin + mark.start() == 0:
        return [line]
    start = mark.end() - len(mark.group().lstrip(" ."))
    if near.text[:start].rstrip()[-1:] not in tuple(".!?\"')"):
        return [line]
    cut = begin + near.to_raw(start, len(near.text))[0]
    return [_line(line.start, line.raw[:cut].rstrip()), _line(line.start + cut, line.raw[cut:])]


def _head(lines: list[_Line], title: str | None) -> list[_Line]:
    """Labels what stands above the first paragraph: furniture, headline, metadata, byline."""
    done, headline = list(lines), False
    wanted = key(title) if title else None
    for n, line in enumerate(lines):
        titled = not headline and _is_title(line, wanted)  # whatever else it may look like
        label = None if titled else _header_label(line)
        if label is None and not headline and (titled or _is_headline(lines, n)):
            label, headline = HEADLINE, True
        elif label is None and headline and _is_byline(lines, n):
            label = METADATA
        if label is None:
            break
        done[n] = replace(line, label=label)
    return done


def _header_label(line: _Line) -> str | None:
    if forms.METADATA.match(line.folded) or (len(line.raw) < 60 and forms.DATE_LINE.match(line.folded)):
        return METADATA
    if _is_furniture(line) or (forms.CRUMBS.match(line.raw) and not line.closed):
        return SITE_UI
    if forms.CAPTION.match(line.folded):
        return CAPTION
    if forms.OUTLET_LINE.match(line.folded) and len(line.raw) < 60 and not line.raw.startswith("#"):
        return SOURCE_LINE
    return None


def _is_title(line: _Line, title: str | None) -> bool:
    return title is not None and line.folded.lstrip("# ") == title


def _is_headline(lines: list[_Line], n: int) -> bool:
    line = lines[n]
    if line.raw.startswith("# "):
        return True
    if len(line.raw) > _LONGEST_HEADLINE or n + 1 == len(lines) or forms.SOURCE.match(line.folded):
        return False
    return not line.raw.endswith((".", "،", "؛", ":")) and not forms.TAGS.match(line.folded)


def _is_byline(lines: list[_Line], n: int) -> bool:
    """A name of two to four words alone under the headline, prose or a date below."""
    line = lines[n]
    words = line.folded.split()
    bare = not line.closed and not line.raw.startswith(("#", "*")) and "«" not in line.raw
    if not bare or not 1 < len(words) <= 4 or n + 1 == len(lines):
        return False
    return lines[n + 1].prose or forms.METADATA.match(lines[n + 1].folded) is not None


def _is_furniture(line: _Line) -> bool:
    if forms.TAGS.match(line.folded) and any(c in line.folded for c in "#@"):
        return True
    if len(line.raw) < _PARAGRAPH and forms.HANDLE.match(line.folded) and not line.folded.endswith("."):
        return True
    if _is_disclaimer(line) or forms.SITE_COUNT.match(line.folded):
        return True
    return len(line.raw) < 60 and not line.folded.endswith(",") and forms.SITE_LINE.match(line.folded) is not None


def _is_disclaimer(line: _Line) -> bool:
    return len(line.raw) < 260 and forms.DISCLAIMER.search(line.folded) is not None


def _tail(lines: list[_Line]) -> list[_Line]:
    """Labels what stands below the last paragraph: end mark, furniture, comments."""
    begin = _tail_start(lines)
    done, comments, related = lines[:begin], False, False
    for line in lines[begin:]:
        if forms.COMMENTS.match(line.folded):
            comments = True
            done.append(replace(line, label=SITE_UI))
            continue
        label = _tail_label(line, comments, related)
        related = related or label == SITE_UI
        done.append(replace(line, label=label))
    return done


def _tail_start(lines: list[_Line]) -> int:
    """The first line below the article: an end mark, the head of comments, or furniture that nothing follows."""
    first = next((n for n, line in enumerate(lines) if line.label is None), len(lines))
    marks = (n for n in range(first + 1, len(lines)) if _is_end_mark(lines[n]) or forms.COMMENTS.match(lines[n].folded))
    begin = next(marks, len(lines))
    while begin > first + 1 and _is_below(lines[begin - 1]):
        begin -= 1
    return next((n for n in range(first + 1, begin) if _opens_tail(lines, n)), begin)


def _is_below(line: _Line) -> bool:
    found = forms.METADATA.match(line.folded) or forms.OUTLET_LINE.match(line.folded)
    return _is_furniture(line) or found is not None or _is_end_mark(line)


def _opens_tail(lines: list[_Line], n: int) -> bool:
    """A heading of related links below which only short lines, furniture and comments come."""
    line = lines[n]
    if not (_is_furniture(line) and forms.RELATED.search(line.folded)):
        return False
    return not any(len(later.raw) >= _PARAGRAPH and not _is_disclaimer(later) for later in lines[n + 1 : n + 4])


def _is_end_mark(line: _Line) -> bool:
    mark = forms.END_MARK.match(line.folded)
    return mark is not None or (len(line.raw) < 24 and forms.CODE.match(line.folded) is not None)


def _tail_label(line: _Line, comments: bool, related: bool) -> str:
    if _is_end_mark(line):
        return END_MARK
    if forms.COMMENT_HEAD.match(line.folded):
        return READER_COMMENT
    if _is_furniture(line):
        return SITE_UI
    if comments:
        return READER_COMMENT
    if forms.METADATA.match(line.folded):
        return METADATA
    if forms.OUTLET_LINE.match(line.folded) and not related:
        return SOURCE_LINE
    return SITE_UI


def _middle(lines: list[_Line]) -> list[_Line]:
    """Labels the paragraphs: lead, body, subheads, captions, sources and notes between them."""
    own = [n for n, line in enumerate(lines) if line.label is None]
    done = list(lines)
    for n in own:
        done[n] = replace(lines[n], label=_paragraph_label(lines, n))
    if (lead := _lead(done, [n for n in own if done[n].label == BODY])) is not None:
        done[lead] = replace(done[lead], label=LEAD)
    return _with_sources(done)


def _paragraph_label(lines: list[_Line], n: int) -> str:
    line = lines[n]
    if forms.CAPTION.match(line.folded) and len(line.raw) < 200:
        return CAPTION
    if forms.METADATA.match(line.folded):
        return METADATA
    if _is_furniture(line):
        return SITE_UI
    if forms.OUTLET_LINE.match(line.folded) and len(line.raw) < 60:
        return SOURCE_LINE
    return SUBHEAD if _is_subhead(lines, n) else BODY


def _is_subhead(lines: list[_Line], n: int) -> bool:
    line = lines[n]
    if line.raw.startswith("##"):
        return True
    quoted = line.raw.startswith("**") and line.raw.endswith("**")
    follows = n + 1 < len(lines) and lines[n + 1].label is None
    if quoted and len(line.raw) < 2 * _LONGEST_SUBHEAD:
        return True
    if not follows or n == 0 or len(line.raw) > _LONGEST_SUBHEAD or forms.LISTED.match(line.folded):
        return False
    return not line.closed and len(lines[n + 1].raw) > len(line.raw) and lines[n + 1].prose


def _lead(lines: list[_Line], paragraphs: list[int]) -> int | None:
    """The paragraph that sums the story up: the first, unless the text opens with its source or is an opinion."""
    if len(paragraphs) < 2:
        return None
    head = lines[: paragraphs[0]]
    headed = any(line.label == HEADLINE for line in head)
    first = lines[paragraphs[0]]
    if any(_is_opinion(line) for line in head) or forms.LISTED.match(first.folded):
        return None
    sourced = forms.SOURCE.match(first.folded) is not None
    return paragraphs[0] if headed or not sourced else None


def _is_opinion(line: _Line) -> bool:
    """Whether a line of the head files the text under opinion: a breadcrumb, or the beginning of the headline."""
    named = line.folded.partition(":")[0] if line.label == HEADLINE else line.folded
    filed = line.label == SITE_UI or (line.label == HEADLINE and named != line.folded)
    return filed and forms.OPINION.search(named) is not None


def _with_sources(lines: list[_Line]) -> list[_Line]:
    """Cuts the source off the beginning of one of the first paragraphs."""
    paragraphs = [n for n, line in enumerate(lines) if line.label in (LEAD, BODY)][:_SOURCE_WITHIN]
    for place, n in enumerate(paragraphs):
        length = _source_length(lines[n], first=place == 0)
        if length:
            line = lines[n]
            rest = line.raw[length:]
            start = line.start + length + len(rest) - len(rest.lstrip())
            source = replace(line, end=line.start + length, raw=line.raw[:length], label=SOURCE_LINE)
            after = [replace(line, start=start, raw=rest.lstrip())] if rest.strip() else []
            return [*lines[:n], source, *after, *lines[n + 1 :]]
    return lines


def _source_length(line: _Line, *, first: bool) -> int:
    """How many code points of a paragraph name its source; 0 for none."""
    found = forms.SOURCE.match(line.folded)
    if found is None and first:
        found = forms.DATELINE.match(line.folded)
        if found is not None and (len(found.group().split()) > 7 or found.end() > len(line.folded) // 2):
            found = None
    if found is None:
        return 0
    return Folded(line.raw).to_raw(0, len(found.group().rstrip()))[1]


def _merged(zones: list[Zone]) -> list[Zone]:
    """Joins neighbours of one kind that may run over several lines."""
    joined: list[Zone] = []
    for zone in zones:
        if joined and joined[-1].label == zone.label and zone.label in _MERGED:
            joined[-1] = Zone(zone.label, joined[-1].start, zone.end)
        else:
            joined.append(zone)
    return joined
