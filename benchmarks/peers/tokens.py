"""Tokens and tags: ``datasets`` and spaCy."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from benchmarks.peers import Peer
from models.record import Record
from storage.formats.base import WriteOptions
from storage.formats.tables import PLURAL


def tagged_rows(records: Sequence[Record], options: WriteOptions) -> list[dict[str, Any]]:
    """Tokens and tags by ours: ``datasets`` makes none."""
    from storage.formats.ner_jsonl import _row
    from storage.formats.tokenised import tokenised

    return [_row(record, tokenised(record, options)) for record in records]


def datasets_writes(rows: list[dict[str, Any]], target: Path) -> None:
    """``Dataset.from_list`` and ``to_json``."""
    import datasets

    datasets.disable_progress_bars()
    datasets.Dataset.from_list(rows).to_json(str(target), force_ascii=False)


def datasets_reads(source: Path) -> int:
    """``Dataset.from_json`` into an empty cache, and each row as a dict."""
    import datasets

    datasets.disable_progress_bars()
    cache = tempfile.mkdtemp(prefix="ayar-bench-")
    try:
        return sum(1 for _ in datasets.Dataset.from_json(str(source), cache_dir=cache))
    finally:
        shutil.rmtree(cache)


def spacy_pieces(records: Sequence[Record], _: WriteOptions) -> list[Any]:
    """Words, spaces and spans of words, cut by ours."""
    from storage.formats.spacy import _pieces, _rest

    made = []
    for record in records:
        text, (pieces, _starts) = record.document.text, _pieces(record)
        first, last = ({piece[side]: n for n, piece in enumerate(pieces)} for side in (0, 1))
        spans = [(first[a.start], last[a.end] + 1, a.label, a.id, PLURAL[a.kind]) for a in record.set or ()]
        made.append(([text[a:b] for a, b, _ in pieces], [spaced for _, _, spaced in pieces], spans, _rest(record)))
    return made


def spacy_writes(prepared: list[Any], target: Path) -> None:
    """``Doc`` of words, ``Span``, ``SpanGroups``, ``DocBin``, and its bytes."""
    from spacy.tokens import Doc, DocBin, Span
    from spacy.util import filter_spans
    from spacy.vocab import Vocab

    vocab, bin_ = Vocab(), DocBin(attrs=("ENT_IOB", "ENT_TYPE", "ENT_ID", "SENT_START"), store_user_data=True)
    for words, spaces, spans, rest in prepared:
        doc = Doc(vocab, words=words, spaces=spaces)
        groups: dict[str, list[Any]] = {name: [] for name in PLURAL.values()}
        for a, b, label, name, group in spans:
            groups[group].append(Span(doc, a, b, label, span_id=name))
        doc.spans.update(groups)
        doc.set_ents(filter_spans(groups["entities"]))
        doc.user_data["ayar"] = rest
        bin_.add(doc)
    target.write_bytes(bin_.to_bytes())


def offsets(records: Sequence[Record], _: WriteOptions) -> list[Any]:
    """(text, [(start, end, label), ..]) as spacy.io/usage/training has it."""
    return [(r.document.text, [(a.start, a.end, a.label, a.kind) for a in r.set or ()]) for r in records]


def spacy_recipe(rows: list[Any], target: Path) -> None:
    """spacy.io/usage/training#training-data: ``spacy.blank``, its own tokenizer, ``char_span``, ``DocBin``. Spans that
    do not meet its tokens are lost."""
    import spacy
    from spacy.tokens import DocBin
    from spacy.util import filter_spans

    nlp, bin_ = spacy.blank("fa"), DocBin()
    for text, spans in rows:
        doc = nlp(text)
        groups: dict[str, list[Any]] = {}
        for start, end, label, kind in spans:
            if (span := doc.char_span(start, end, label=label)) is not None:
                groups.setdefault(kind, []).append(span)
        doc.spans.update(groups)
        doc.ents = filter_spans(groups.get("entity", []))
        bin_.add(doc)
    target.write_bytes(bin_.to_bytes())


def spacy_reads_conll(source: Path) -> int:
    """``spacy convert``: ``conll_ner_to_docs`` of the whole file."""
    from spacy.training import converters

    docs: Any = vars(converters)["conll_ner_to_docs"]

    text = source.read_text("utf-8").replace("-DOCSTART-\tO", "-DOCSTART- -X- O O")
    return len(list(docs(text, no_print=True)))


def spacy_reads_conllu(source: Path) -> int:
    """``spacy convert``: ``conllu_to_docs``, its Docs counted by the document they begin."""
    from spacy.training import converters

    docs: Any = vars(converters)["conllu_to_docs"]

    text = source.read_text("utf-8")
    assert list(docs(text, n_sents=10, no_print=True))
    return text.count("# newdoc")


PEERS: Final = {
    "ner-jsonl": (Peer(name="datasets", prepare=tagged_rows, write=datasets_writes, read=datasets_reads),),
    "spacy": (
        Peer(name="spaCy", prepare=spacy_pieces, write=spacy_writes, library_writes=True),
        Peer(name="spaCy's recipe", prepare=offsets, write=spacy_recipe),
    ),
    "conll": (Peer(name="spaCy convert", read=spacy_reads_conll),),
    "conllu": (Peer(name="spaCy convert", read=spacy_reads_conllu),),
}
