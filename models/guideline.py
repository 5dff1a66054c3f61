"""Guidelines as clauses: Markdown in which a comment with an id begins each one.

    <!-- id: span.honorific -->
    - Honorifics stay out …

The ids are the same in every language and never change. ``<!-- id: span.honorific retired -->`` keeps a clause that no
longer holds. What stands before the first id belongs to no clause.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

_MARK: Final = re.compile(r"^[ \t]*<!--[ \t]*id:[ \t]*(\S+?)([ \t]+retired)?[ \t]*-->[ \t]*\n?", re.MULTILINE)
_HEADING: Final = re.compile(r"^#{1,6}[ \t]+(.*?)[ \t]*#*$", re.MULTILINE)
_ITEM: Final = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+")
_LINKS: Final = "guideline"
_TITLE: Final = 60
ID: Final = re.compile(r"[a-z0-9][a-z0-9._-]*")


@dataclass(frozen=True, slots=True)
class Clause:
    """``text`` is Markdown and begins with the title's heading where it has one."""

    id: str
    text: str
    retired: bool = False

    @property
    def title(self) -> str:
        """The heading, else the beginning of the first line."""
        found = _HEADING.search(self.text)
        if found:
            return bare(found.group(1))
        line = next((line for line in self.text.splitlines() if line.strip()), "")
        cells = [cell.strip() for cell in line.split("|") if cell.strip()] if line.startswith("|") else [line]
        words = bare(_ITEM.sub("", " · ".join(cells))).strip()
        return words if len(words) <= _TITLE else words[: _TITLE - 1].rsplit(" ", 1)[0] + "…"

    @property
    def heading(self) -> bool:
        """Whether the clause begins with a heading, which other clauses may stand under."""
        return bool(_HEADING.match(self.text.lstrip("\n")))

    @property
    def body(self) -> str:
        """The text without its heading."""
        if not self.heading:
            return self.text
        return self.text.lstrip("\n").partition("\n")[2]

    def with_body(self, body: str) -> Clause:
        if not self.heading:
            return replace(self, text=body)
        return replace(self, text=self.text.lstrip("\n").partition("\n")[0] + "\n" + body)

    def with_title(self, title: str) -> Clause:
        """Another heading; one is put before a text without, and an empty title takes it away."""
        marks = self.text.lstrip("\n").partition(" ")[0] if self.heading else "###"
        return replace(self, text=f"{marks} {title}\n{self.body}" if title.strip() else self.body)


@dataclass(frozen=True, slots=True)
class Guideline:
    """The guideline in one language."""

    preface: str
    clauses: tuple[Clause, ...]

    def clause(self, identifier: str) -> Clause | None:
        return next((clause for clause in self.clauses if clause.id == identifier), None)


def read(text: str) -> Guideline:
    """Takes a guideline apart; ``write`` puts exactly the same together again.

    A guideline without ids is taken apart at its second-level headings, with the ids ``part-1``, ``part-2``, …
    """
    marks = list(_MARK.finditer(text))
    if not marks:
        return _by_headings(text)
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    clauses = [
        Clause(mark.group(1), text[mark.end() : end], bool(mark.group(2)))
        for mark, end in zip(marks, ends, strict=True)
    ]
    return Guideline(text[: marks[0].start()], tuple(clauses))


def _by_headings(text: str) -> Guideline:
    starts = [found.start() for found in re.finditer(r"^##[ \t]", text, re.MULTILINE)]
    ends = [*starts[1:], len(text)][: len(starts)]
    clauses = (Clause(f"part-{n}", text[a:b]) for n, (a, b) in enumerate(zip(starts, ends, strict=True), 1))
    return Guideline(text[: starts[0]] if starts else text, tuple(clauses))


def write(guideline: Guideline) -> str:
    return guideline.preface + "".join(f"{_mark(each)}\n{_ended(each.text)}" for each in guideline.clauses)


def _mark(clause: Clause) -> str:
    return f"<!-- id: {clause.id}{' retired' if clause.retired else ''} -->"


def _ended(text: str) -> str:
    """The next mark begins a line of its own."""
    return text if not text or text.endswith("\n") else f"{text}\n"


def bare(text: str) -> str:
    """Markdown of one line as plain words."""
    return re.sub(r"[*`]+|(?<!\w)_|_(?!\w)", "", text)


def linked(texts: Sequence[Guideline], identifier: str, links: Sequence[str] = (), kind: str = "") -> str | None:
    """The clause that belongs to a label, role or attribute, None when none does; ``texts`` is the guideline in one or
    more languages, the first one asked first.

    The schema's own list (``links``) comes first, then a clause whose id ends in the identifier, then the one that
    mentions the identifier most, and at last the clause that has the kind (``event.roles``, ``event``) as its id.
    """
    known = {clause.id for text in texts for clause in text.clauses if not clause.retired}
    by_id = (each for each in sorted(known) if each.split(".")[-1].casefold() == identifier.casefold())
    mentioned = (_most_mentioning(text, identifier) for text in texts)
    by_kind = (kind, kind.partition(".")[0])
    return next((each for each in (*links, *by_id, *mentioned, *by_kind) if each in known), None)


def _most_mentioning(text: Guideline, identifier: str) -> str | None:
    mentions = {clause.id: _mentions(clause, identifier) for clause in text.clauses if not clause.retired}
    best = max(mentions, key=lambda each: mentions[each], default=None)
    return best if best is not None and mentions[best] else None


def _mentions(clause: Clause, identifier: str) -> int:
    """How often the id stands there as a word; in a code span it counts double, in the title four times."""
    word = re.compile(rf"(?<![\w-]){re.escape(identifier)}(?![\w-])")
    code = re.compile(rf"`[^`\n]*(?<![\w-]){re.escape(identifier)}(?![\w-])[^`\n]*`")
    return len(word.findall(clause.text)) + len(code.findall(clause.text)) + 3 * len(word.findall(clause.title))


def links_of(raw: Mapping[str, Any]) -> tuple[str, ...]:
    """The clauses that a part of the schema names in its field ``guideline``: an id or a list of ids."""
    found = raw.get(_LINKS)
    named = [found] if isinstance(found, str) else found
    return tuple(each for each in named if isinstance(each, str)) if isinstance(named, list) else ()


# ---- editing: the same clauses in every language
Texts = Mapping[str, Guideline]


def same_clauses(texts: Texts) -> dict[str, Guideline]:
    """Gives every language the same clauses in the same order: what is missing in one is there, empty."""
    order = list(dict.fromkeys(clause.id for text in texts.values() for clause in text.clauses))
    retired = {clause.id for text in texts.values() for clause in text.clauses if clause.retired}
    return {
        language: replace(
            text, clauses=tuple(replace(text.clause(i) or Clause(i, ""), retired=i in retired) for i in order)
        )
        for language, text in texts.items()
    }


def added(texts: Texts, identifier: str, titles: Mapping[str, str], after: str | None = None) -> dict[str, Guideline]:
    """A new clause behind ``after``, or at the end. Raises ValueError for an id that is taken or not of the form."""
    if not ID.fullmatch(identifier) or any(text.clause(identifier) for text in texts.values()):
        raise ValueError(identifier)
    made = {}
    for language, text in texts.items():
        ids = [clause.id for clause in text.clauses]
        at = ids.index(after) + 1 if after in ids else len(ids)
        clause = Clause(identifier, f"### {titles.get(language) or identifier}\n\n")
        made[language] = replace(text, clauses=(*text.clauses[:at], clause, *text.clauses[at:]))
    return made


def moved(texts: Texts, identifier: str, step: int) -> dict[str, Guideline]:
    """The clause ``step`` places further on, in every language."""
    return {language: replace(text, clauses=_moved(text.clauses, identifier, step)) for language, text in texts.items()}


def _moved(clauses: tuple[Clause, ...], identifier: str, step: int) -> tuple[Clause, ...]:
    found = list(clauses)
    at = next((n for n, clause in enumerate(found) if clause.id == identifier), None)
    if at is not None:
        found.insert(min(len(found) - 1, max(0, at + step)), found.pop(at))
    return tuple(found)


def changed(texts: Texts, identifier: str, language: str | None = None, **fields: Any) -> dict[str, Guideline]:
    """Sets fields of a clause (``text``, ``retired``), in one language or in all."""
    return {
        name: text if language not in (None, name) else replace(
            text, clauses=tuple(replace(c, **fields) if c.id == identifier else c for c in text.clauses)
        )
        for name, text in texts.items()
    }  # fmt: skip
