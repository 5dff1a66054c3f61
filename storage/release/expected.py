"""What a release will consist of, as well as that can be known before it is written."""

from __future__ import annotations

from collections.abc import Sequence

from models.annotation import KINDS
from models.corpus.splitting import PARTS
from storage.paper import FORMS
from storage.release.card import LANGUAGES
from storage.release.options import WITH_VOTES
from storage.release.preparing import Prepared
from storage.release.statistics import FOLDER

_FIXED = ("LOSSES.md", "SHA256SUMS", "agreement.json", "record.schema.json", "registry.jsonl", "schema.json")
_LETTER = 1.8
"""Bytes of a character of mostly Persian or Arabic text in UTF-8."""
_TABLES = 4
_TOKEN, _ANNOTATION = 36, 190
"""Bytes of a token with its offsets and tag, and of an annotation, in a line of JSON."""


def files(prepared: Prepared, guidelines: Sequence[str] = ()) -> list[str]:
    """The files of the folder; of a format only its folder. ``guidelines`` are the languages they are there in."""
    options, parts = prepared.options, [part for part in PARTS if part in prepared.place.values()]
    names = [*_FIXED, *LANGUAGES.values(), *(f"data/{part}.jsonl" for part in parts)]
    names += [f"guidelines/guidelines.{language}.md" for language in guidelines]
    names += [f"{form}/" for form in options.formats]
    names += [f"{FOLDER}/"]
    names += ["votes.jsonl"] if options.scope == WITH_VOTES else []
    names += ["CHANGES.md"] if options.previous is not None else []
    names += ["learning_curve.json"] if options.curve else []
    return sorted(names)


def number_of_files(prepared: Prepared, guidelines: Sequence[str] = ()) -> int:
    """A format is a file for each split; those that are folders of files count as one for each split too."""
    parts = len(set(prepared.place.values()))
    tables = len(LANGUAGES) * len(FORMS) * (_TABLES + prepared.options.curve)
    names = [name for name in files(prepared, guidelines) if name != f"{FOLDER}/"]
    return tables + sum(parts if name.endswith("/") else 1 for name in names)


def size(prepared: Prepared) -> int:
    """Bytes, roughly: every chosen format counts as much as the JSONL."""
    facts, options = prepared.facts, prepared.options
    annotations = sum(facts.annotations(kind) for kind in KINDS)
    data = facts.characters * _LETTER + facts.tokens * _TOKEN + annotations * _ANNOTATION
    people = len(prepared.agreement.get("authors") or ()) if options.scope == WITH_VOTES else 0
    return round(data * (1 + len(options.formats)) + people * annotations * _ANNOTATION)
