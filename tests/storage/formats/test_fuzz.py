"""Every reader meets damaged files: problems and AyarErrors, never another exception, and only whole records."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.record import Problem, Record
from models.schema import Schema
from storage.adding import ImportOptions
from storage.formats.base import ReadOptions
from storage.formats.registry import FORMATS
from storage.importing import import_paths
from storage.project import Project
from storage.reading import FileReport, read_file
from tests.nasty import NASTY
from tests.storage.formats.conftest import ROOT, SAMPLES

ARTICLES = SAMPLES / "articles"
NATIVE = b"\n".join((SAMPLES / "annotations.jsonl").read_bytes().split(b"\n")[:2])


def lines(*rows: object) -> bytes:
    return b"".join(orjson.dumps(row) + b"\n" for row in rows)


EXAMPLES: dict[str, tuple[str, bytes]] = {
    "text": ("a.txt", (ARTICLES / "ar-12-ray.txt").read_bytes()),
    "markdown": ("a.md", (ARTICLES / "fa-04-bayaniye.md").read_bytes()),
    "html": ("a.html", (ARTICLES / "ar-09-musaadat.html").read_bytes()),
    "jsonl": ("a.jsonl", (ARTICLES / "articles.jsonl").read_bytes()),
    "csv": ("a.csv", 'id,text,title\n1,"الف\nب",ج\n2,"د ""ه""",\n'.encode() * 3),
    "tsv": ("a.tsv", "id\ttext\n1\tالف\n2\tب\n".encode()),
    "ayar-jsonl": ("b.jsonl", NATIVE),
    "ner-jsonl": ("c.jsonl", b'{"id": "a", "tokens": ["x", "y"], "ner_tags": ["B-PER", "O"], "sentences": [[0, 2]]}\n'),
    "brat": ("a.ann", "T1\tPER 0 3\tعلی\nT2\tSAY 4 7\nE1\tSAY:T2 X:T1\n#1\tAyar T1\t{}\nR1\tN A:T1 B:T2\n".encode()),
    "doccano": ("d.jsonl", lines(
        {"text": "علی رفت", "entities": [{"id": 1, "label": "PER", "start_offset": 0, "end_offset": 3}],
         "relations": [{"id": 1, "from_id": 1, "to_id": 1, "type": "x"}]},
        {"text": "قم", "label": [[0, 2, "GPE"]]},
    )),
    "label-studio": ("e.json", lines([{"data": {"text": "😀علی رفت"}, "annotations": [{"completed_by": 1, "result": [
        {"id": "a", "type": "labels", "value": {"start": 1, "end": 4, "text": "علی", "labels": ["PER"]},
         "meta": {"text": ["n"], "ayar": {}}},
        {"type": "relation", "from_id": "a", "to_id": "a"},
        {"id": "a", "type": "choices", "from_name": "m", "value": {"start": 1, "choices": ["N"]}},
    ]}], "predictions": [{"result": []}]}])),
    "prodigy": ("f.jsonl", lines(
        {"text": "علی رفت", "tokens": [{"start": 0, "end": 3}],
         "spans": [{"start": 0, "end": 3, "label": "PER", "ayar": {"id": "e1"}}],
         "relations": [{"label": "x", "head_span": {"start": 0, "end": 3, "label": "PER"},
                        "child_span": {"ayar": {"id": "e1"}}}],
         "answer": "accept", "ayar": {"document": {"key": "k"}, "set": {"author": "A"}}},
    )),
    "conll": ("a.conll", "-DOCSTART-\tO\n\nعلی\tB-PER\nرفت\tO\n\nقم\tI-LOC\n".encode()),
}  # fmt: skip
PIECES = [
    *(bytes([c]) for c in b'\0\xff\xd8\n\r"{[}]:,<>\t'), b"&#x0;", b"NaN", b"\\ud800", b"-1", b"1e999", b"null",
    b"\xef\xbb\xbf", b"\xff\xfe", b"B-", b"O", b"<article>", b"<p>", b"9" * 30,
]  # fmt: skip
PIECE = st.one_of(st.sampled_from(PIECES), st.binary(max_size=8))
EDITS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), PIECE), min_size=1, max_size=6)
BOUNDED = settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None)


def damaged(data: bytes, edits: list[tuple[float, int, bytes]]) -> bytes:
    for place, cut, piece in edits:
        at = int(place * len(data))
        data = data[:at] + piece + data[at + cut :]
    return data


@pytest.mark.parametrize("format_id", EXAMPLES)
@BOUNDED
@given(edits=EDITS, chosen=st.booleans())
def test_readers_survive_damage(
    format_id: str, edits: list[tuple[float, int, bytes]], chosen: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    name, data = EXAMPLES[format_id]
    path = tmp_path_factory.mktemp("fuzz") / name
    path.write_bytes(damaged(data, edits))
    report = FileReport(str(path))
    for item in read_file(path, ReadOptions(), format_id if chosen else "auto", report):
        if isinstance(item, Record):
            assert item.document.text.strip() or not item.text_given
            item.document.text.encode()
        else:
            assert isinstance(item, Problem)
            assert item.key
            assert item.file == str(path)


@BOUNDED
@given(edits=EDITS, format_id=st.sampled_from(sorted(EXAMPLES)))
def test_a_project_takes_whole_records_only(
    edits: list[tuple[float, int, bytes]], format_id: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("fuzz")
    name, data = EXAMPLES[format_id]
    (folder / name).write_bytes(damaged(data, edits))
    schema = Schema.load((ROOT / "resources" / "schema" / "schema.json").read_bytes())
    with Project.create(folder / "p.ayar", schema) as project:
        steps = import_paths(project, [folder / name], ImportOptions(author="F"), ReadOptions(), format_id)
        try:
            while True:
                next(steps)
        except StopIteration as end:
            report = end.value.report
        assert project.count() == report.added
        problems = project.check()
        try:
            while True:
                next(problems)
        except StopIteration as end:
            damage = [p.key for p in end.value if p.key in DAMAGE]
        assert damage == []
        lines = list(project.raw_lines("all"))
        assert len(lines) >= report.added
    assert set(FORMATS) == set(EXAMPLES), "a new reader wants an example here"


DAMAGE = (
    "offset_out_of_range",
    "empty_span",
    "dangling_argument",
    "text_changed_outside",
    "bad_fragments",
    "damaged_project",
    "damaged_salvaged",
)


@pytest.mark.parametrize("format_id", EXAMPLES)
@pytest.mark.parametrize(
    "data", [b"", b"\n", b"\xef\xbb\xbf", b"\0" * 100, bytes(range(256)) * 8, NASTY[3].encode() * 1000]
)
def test_readers_of_nothing_and_of_noise(format_id: str, data: bytes, tmp_path: Path) -> None:
    path = tmp_path / EXAMPLES[format_id][0]
    path.write_bytes(data)
    items = list(read_file(path, ReadOptions(), format_id, FileReport(str(path))))
    assert items, "silence is no answer"
