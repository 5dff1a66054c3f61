"""Other people's programs read what Ayar writes (make test-peers)."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from models.annotation import Annotation
from models.record import Record
from models.schema import Schema
from storage.formats.base import WriteOptions
from storage.formats.registry import FORMATS
from storage.formats.target import Target
from tests.nasty import ALL
from tests.storage.formats.standoff import SCHEMA, entity, made, samples

pytestmark = [pytest.mark.peer, pytest.mark.filterwarnings("ignore")]


def export(records: list[Record], format_id: str, out: Path, schema: Schema = SCHEMA, **how: str) -> Path:
    form = FORMATS[format_id]
    assert form.write is not None
    with Target(out, folder=form.folder) as target:
        for _ in form.write(iter(records), target, WriteOptions(schema, how=form.way(how))):
            pass
    return out


def docs(path: Path) -> list[Any]:
    import spacy
    from spacy.tokens import DocBin

    return list(DocBin().from_disk(path).get_docs(spacy.blank("fa").vocab))


def places(annotations: list[Annotation]) -> Counter[tuple[Any, ...]]:
    return Counter((a.id, a.label, *span) for a in annotations for span in a.spans)


def test_spacy_finds_the_same_spans(tmp_path: Path) -> None:
    records = samples()
    found = docs(export(records, "spacy", tmp_path / "a.spacy"))
    assert len(found) == len(records)
    for doc, record in zip(found, records, strict=True):
        assert doc.text == record.document.text
        for kind, name in (("entity", "entities"), ("event", "events"), ("stance", "stances"), ("zone", "zones")):
            theirs = Counter((s.id_, s.label_, s.start_char, s.end_char) for s in doc.spans[name])
            assert theirs == places([a for a in record.set or () if a.kind == kind])
        ours = {(a.start, a.end, a.label) for a in record.set or () if a.kind == "entity"}
        assert {(e.start_char, e.end_char, e.label_) for e in doc.ents} <= ours
        assert doc.ents


def test_spacy_takes_any_text(tmp_path: Path) -> None:
    texts = [text for text in ALL if text.strip() and "\0" not in text]
    records = [
        made(text, entity("e1", n % len(text), len(text)), entity("e2", 0, 1 + n % len(text)), author=text)
        for n, text in enumerate(texts)
    ]
    found = docs(export(records, "spacy", tmp_path / "a.spacy"))
    for doc, record in zip(found, records, strict=True):
        assert doc.text == record.document.text
        theirs = Counter((s.id_, s.label_, s.start_char, s.end_char) for s in doc.spans["entities"])
        assert theirs == places(list(record.set or ()))


def test_the_same_docs_are_the_same_bytes(tmp_path: Path) -> None:
    one, two = (export(samples()[:10], "spacy", tmp_path / name).read_bytes() for name in ("a.spacy", "b.spacy"))
    assert one == two


@pytest.mark.parametrize("format_id", ["ner-jsonl", "stance-jsonl", "events-jsonl", "parquet"])
def test_datasets_loads(format_id: str, tmp_path: Path) -> None:
    import datasets

    records = samples()
    out = export(records, format_id, tmp_path / ("out" if format_id == "parquet" else "out.jsonl"))
    kind, files = ("parquet", str(out / "*.parquet")) if format_id == "parquet" else ("json", str(out))
    loaded = datasets.load_dataset(kind, data_files=files, split="train", cache_dir=str(tmp_path / "cache"))
    wanted = len(records)
    if format_id == "stance-jsonl":
        wanted = sum(a.kind == "stance" for r in records for a in r.set or ())
    assert len(loaded) == wanted
    if "ner_tags" in loaded.features:
        assert all(len(row["tokens"]) == len(row["ner_tags"]) for row in loaded)


def tags_of(path: Path) -> list[list[str]]:
    """A list of tags for each sentence, as the usual CoNLL readers make it."""
    sentences: list[list[str]] = [[]]
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("-DOCSTART-") or not line:
            sentences.append([])
        else:
            sentences[-1].append(line.split("\t")[-1])
    return [tags for tags in sentences if tags]


@pytest.mark.parametrize("scheme", ["IOB2", "BIOES", "IOB1"])
def test_seqeval_scores_the_conll(scheme: str, tmp_path: Path) -> None:
    from seqeval.metrics import f1_score
    from seqeval.metrics.sequence_labeling import get_entities

    records = [r for r in samples() if r.set is not None and r.set.author == "A"]
    tags = tags_of(export(records, "conll", tmp_path / "a.conll", scheme=scheme))
    wanted = tags_of(export(records, "conll", tmp_path / "b.conll", scheme="IOB2"))
    assert get_entities(tags, suffix=False) == get_entities(wanted, suffix=False)
    assert f1_score(wanted, tags) == 1.0


@pytest.mark.parametrize("format_id", ["csv", "tsv", "xlsx"])
def test_pandas_reads_the_tables(format_id: str, tmp_path: Path) -> None:
    import pandas as pd

    records = samples()
    out = export(records, format_id, tmp_path / f"out.{format_id}")
    if format_id == "xlsx":
        tables = pd.read_excel(out, sheet_name=None)
    else:
        read = {"csv": ",", "tsv": "\t"}
        tables = {p.stem: pd.read_csv(p, sep=read[format_id]) for p in out.iterdir()}
    assert len(tables["documents"]) == 12
    assert len(tables["entities"]) == sum(a.kind == "entity" for r in records for a in r.set or ())
    joined = tables["entities"].merge(tables["documents"], on="document", suffixes=("", "_whole"))
    assert all(row.text_whole[row.start : row.end] == row.text for row in joined.itertuples())
    counts = tables["entities"].groupby(["author", "label"]).size()
    assert counts["A", "PER"] == sum(
        a.label == "PER" and a.kind == "entity" for r in records if r.set and r.set.author == "A" for a in r.set
    )
