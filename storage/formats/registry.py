"""Every format by its id. Adding one is a file of its own and a word in this list."""

from __future__ import annotations

from typing import Final

from models.errors import AyarError
from storage.formats import (
    ayar_jsonl,
    brat,
    conll,
    conllu,
    csv,
    doccano,
    docx,
    events_jsonl,
    html,
    inception,
    jsonl,
    label_studio,
    markdown,
    ner_jsonl,
    parquet,
    prodigy,
    spacy,
    stance_jsonl,
    text,
    tsv,
    uima_json,
    uima_xmi,
    webanno_tsv,
    xlsx,
)
from storage.formats.base import AUTO, Format
from storage.formats.source import Source

FORMATS: Final[dict[str, Format]] = {
    module.FORMAT.id: module.FORMAT
    for module in (
        text, markdown, html, docx, jsonl, csv, tsv, xlsx, ayar_jsonl, ner_jsonl, events_jsonl, stance_jsonl, conll,
        conllu, brat, doccano, label_studio, prodigy, uima_xmi,
        uima_json, webanno_tsv, inception, spacy, parquet,
    )
}  # fmt: skip


def format_named(name: str) -> Format:
    """Raises AyarError no_such_format."""
    if name not in FORMATS:
        raise AyarError("no_such_format", format=name, formats=", ".join(FORMATS))
    return FORMATS[name]


def format_of(source: Source, chosen: str = AUTO) -> Format:
    """The format to read a file with: the chosen one, else by content, else by suffix.

    Raises AyarError no_such_format, wrong_format when the chosen one is only written, unknown_format.
    """
    if chosen != AUTO:
        form = format_named(chosen)
        if form.read is None:
            raise AyarError("format_not_read", format=form.id)
        return form
    readers = [form for form in FORMATS.values() if form.read is not None]
    named = [form for form in readers if source.suffix in form.suffixes]
    for form in sorted(readers, key=lambda form: form not in named):
        if (named or not source.suffix) and form.recognise(source):
            return form
    if not named:
        raise AyarError("unknown_format", file=source.name)
    return named[0]
