from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from models.annotation import Argument
from models.annotation_set import AnnotationSet
from models.record import Problem, Record
from models.schema import Schema
from storage.formats.base import ReadOptions, WriteOptions
from storage.formats.registry import FORMATS
from tests.nasty import ALL, texts_with_span
from tests.storage.formats.conftest import Read
from tests.storage.formats.standoff import SCHEMA, entity, export, made, round_trip, same, samples, there_and_back

KINDS = ReadOptions(kinds=SCHEMA.kinds)
PAIRS = (
    "CrossSentenceSpanWithFeatureValue", "MultiTokenSpanWithFeatureValue", "MultiTokenStackedSpanWithFeatureValue",
    "SentenceId", "SentenceWithEmoji", "SentenceWithLineBreak", "SentenceWithTab", "SimpleChain",
    "SimpleCrossSenenceSlotFeature", "SimpleSameRoleSlotFeature", "SimpleSlotFeature",
    "SingleTokenRelationWithFeatureValue", "SubMultiTokenSpanWithFeatureValue", "SubTokenPrefix",
    "TokenBoundedSpanWithFeatureValue", "TokenBoundedSpanWithSpecialSymbolsValue",
    "TokenBoundedSpanWithUnderscoreFeatureValue", "TokenBoundedStackedSpanWithFeatureValue",
    "TwoSentencesWithNoSpaceInBetween", "ZeroLengthSpansWithFeatureValues",
)  # fmt: skip


def said(record: Record, problems: list[Problem]) -> dict[str, Any]:
    """Everything a pair must agree in."""
    layer, document = record.set or AnnotationSet(author=""), record.document
    places = {a.id: (a.start, a.end, a.label) for a in layer}
    return {
        "text": document.text,
        "annotated": record.set is not None,
        "tokens": document.tokens,
        "sentences": document.sentences,
        "spans": sorted(places.values()),
        "arguments": sorted(
            (places[a.id], b.role, places.get(b.target or "")) for a in layer for b in a.arguments
        ),
        "relations": sorted((r["label"], places[r["from"]], places[r["to"]]) for r in layer.extra.get("relations", [])),
        "problems": sorted(p.key for p in [*problems, *record.problems]),
    }  # fmt: skip


@pytest.mark.parametrize("name", PAIRS)
def test_either_file_of_a_pair_says_the_same(name: str, shared: Path, read: Read) -> None:
    folder = shared / "fixtures" / "webanno-tsv3" / f"test{name}"
    (tsv,), tsv_problems = read(folder / "reference.tsv", options=KINDS)
    (xmi,), xmi_problems = read(folder / "reference.xmi", options=KINDS)
    one, other = said(tsv, tsv_problems), said(xmi, xmi_problems)
    assert one == other
    assert one["spans"] or one["problems"] or name in ("SentenceId", "TwoSentencesWithNoSpaceInBetween")


def test_what_the_pairs_hold(shared: Path, read: Read) -> None:
    def of(name: str) -> dict[str, Any]:
        (record,), problems = read(
            shared / "fixtures" / "webanno-tsv3" / f"test{name}" / "reference.tsv", options=KINDS
        )
        return said(record, problems)

    assert of("SentenceWithEmoji")["spans"] == [(10, 11, "*")]
    assert of("SentenceWithTab")["text"] == "This is\ta test ."
    assert of("ZeroLengthSpansWithFeatureValues")["problems"] == ["empty_span", "empty_span"]
    assert of("SubMultiTokenSpanWithFeatureValue")["spans"][0] == (0, 6, "1")
    assert of("TokenBoundedSpanWithSpecialSymbolsValue")["spans"][0][2] == "#*'\"`´\t:;{}|[ ]()\\§$%?=&_\n"
    assert [label for label, _, _ in of("SimpleChain")["relations"]] == ["next", "next"]
    assert len(of("SimpleSlotFeature")["arguments"]) == 2


def test_samples_come_back(tmp_path: Path, schema: Schema) -> None:
    before = samples()
    after = {(r.document.text, r.set.author): r for r in round_trip(before, "webanno-tsv", tmp_path, schema) if r.set}
    assert len(after) == len(before)
    for record in before:
        assert record.set is not None
        assert same(record, after[record.document.text, record.set.author])


@given(texts_with_span())
def test_any_span_of_any_text(case: tuple[str, int, int]) -> None:
    text, start, end = case
    if start < end and text.strip() and "\0" not in text and not text[0].isspace():
        event = replace(entity("v1", start, end), kind="event", label="SAY", arguments=(Argument("X;", "e1"),))
        record = made(text, entity("e1", 0, len(text)), entity("e2", start, end, label="ORG"), event)
        assert same(record, there_and_back(record, "webanno-tsv"))


def test_naughty_strings(tmp_path: Path, schema: Schema) -> None:
    before = {}
    for string in (s for s in ALL if s.strip() and "\0" not in s and not s[0].isspace()):
        values = {"mention": string, "y": [string]}
        text = f"{string} {string}"
        before[text] = made(text, entity("e1", 0, len(string), label=string, note=string, attributes=values))
    after = {r.document.text: r for r in round_trip(list(before.values()), "webanno-tsv", tmp_path, schema)}
    assert len(after) == len(before) > 40
    for text, record in before.items():
        assert same(record, after[text])


def test_relations_come_back_and_bytes_are_the_same(tmp_path: Path, schema: Schema) -> None:
    kept = [{"label": "lives|in", "from": "e1", "to": "e2"}, {"label": "x", "from": "e2", "to": "e1"}]
    people = entity("e1", 0, 3), entity("e2", 0, 9, label="GPE")
    record = made("علی تهران قم", *people, extra={"relations": kept})
    (after,) = round_trip([record], "webanno-tsv", tmp_path, schema)
    assert after.set is not None
    assert sorted(map(str, after.set.extra["relations"])) == sorted(map(str, kept))
    one, other = (export(samples()[:4], "webanno-tsv", tmp_path / name, schema) for name in "xy")
    files = sorted(p.relative_to(one) for p in one.rglob("*.tsv"))
    assert len(files) == 4
    assert all((one / p).read_bytes() == (other / p).read_bytes() for p in files)


def test_white_space_at_the_beginning_is_announced(schema: Schema) -> None:
    losses = FORMATS["webanno-tsv"].losses
    assert losses is not None
    keys = [[loss.key for loss in losses(made(text, entity("e1", 3, 4)), WriteOptions(schema))]
            for text in ("\n  ab", "   ab", "ab c")]  # fmt: skip
    assert keys == [["text_start"], [], []]
    assert there_and_back(made("\n  ab", entity("e1", 3, 4)), "webanno-tsv").document.text == "   ab"


def test_every_line_has_the_columns_of_the_header(tmp_path: Path, schema: Schema) -> None:
    out = export(samples(), "webanno-tsv", tmp_path / "out", schema)
    for path in out.rglob("*.tsv"):
        lines = path.read_bytes().decode().split("\n")
        assert lines[0] == "#FORMAT=WebAnno TSV 3.3"
        columns = sum(max(1, line.count("|")) for line in lines if line.startswith("#T_"))
        units = [line for line in lines if line[:1].isdigit()]
        assert units
        assert {line.count("\t") for line in units} == {columns + 3}


HEAD = "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Span|value\n\n\n"


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("#Text=a\n1-1\t0-1\ta\n", 6),
        ("#Text=a\nx\n", 6),
        ("1-1\t0-1\ta\tPER\t\n", 5),
        ("#Text=abc\n1-1\t0-1\ta\t_\t\n#Text=b\n2-1\t1-2\tb\t_\t\n", 8),
        ("#Text=a\n1-1\t999999999-999999999\ta\t_\t\n", 6),
    ],
)
def test_lines_that_do_not_fit(body: str, line: int, read: Read) -> None:
    records, problems = read((HEAD + body).encode(), "a.tsv")
    assert records == []
    assert [(p.key, p.line) for p in problems] == [("import_bad_tsv", line)]


def test_an_offset_inside_a_character_is_told_with_its_line(read: Read) -> None:
    (record,), _ = read(f"{HEAD}#Text=😀 a\n1-1\t0-1\t?\tPER\t\n1-2\t3-4\ta\tORG\t\n".encode(), "a.tsv")
    assert [(p.key, p.line) for p in record.problems] == [("bad_tokens", 6), ("offset_in_character", 6)]
    assert record.set is not None
    assert [(a.label, a.start, a.end) for a in record.set] == [("ORG", 2, 3)]
