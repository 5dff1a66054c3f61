"""XMI and JSON CAS: what comes back, what other people's files say, and what cassis makes of ours."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from models.record import Problem, Record
from models.schema import Schema
from tests.nasty import ALL, texts_with_span
from tests.storage.formats import standoff
from tests.storage.formats.conftest import Read
from tests.storage.formats.standoff import (
    assert_came_back,
    entity,
    export,
    made,
    round_trip,
    same,
    samples,
    there_and_back,
)  # fmt: skip

BOTH = ("uima-xmi", "uima-json")


def everything(
    read: Read, path: Path | bytes, format_id: str = "auto", name: str = "a.xmi"
) -> tuple[Any, list[Problem]]:
    return standoff.everything(read, path, format_id, name)


@pytest.mark.parametrize("format_id", BOTH)
def test_samples_come_back_whole(format_id: str, tmp_path: Path, schema: Schema) -> None:
    before = samples()
    assert_came_back(before, round_trip(before, format_id, tmp_path, schema))


@pytest.mark.parametrize("format_id", BOTH)
@given(texts_with_span())
def test_any_span_of_any_text(format_id: str, case: tuple[str, int, int]) -> None:
    text, start, end = case
    if start < end and text.strip() and "\0" not in text:
        record = made(text, entity("e1", 0, len(text)), entity("e2", start, end, label="ORG"))
        assert same(record, there_and_back(record, format_id))


@pytest.mark.parametrize("format_id", BOTH)
def test_naughty_strings(format_id: str, tmp_path: Path, schema: Schema) -> None:
    records = []
    for n, string in enumerate(s for s in ALL if s.strip() and "\0" not in s):
        values = {"mention": string, "y": [string]}
        person = entity("e1", 0, len(string), label=string, note=string, attributes=values)
        records.append(made(string, person, author=string, key=f"k{n}", labels={"l": string}))
    after = {r.document.key: r for r in round_trip(records, format_id, tmp_path, schema)}
    assert len(after) == len(records)
    for one in records:
        other = after[one.document.key]
        assert same(one, other)
        assert one.set is not None
        assert other.set is not None
        assert other.set.labels == one.set.labels


@pytest.mark.parametrize("format_id", BOTH)
def test_relations_come_back_and_bytes_are_the_same(format_id: str, tmp_path: Path, schema: Schema) -> None:
    record = made("علی تهران قم", entity("e1", 0, 3), entity("e2", 4, 9, label="GPE"),
                  extra={"relations": [{"label": "lives in", "from": "e1", "to": "e2"}]})  # fmt: skip
    (after,) = round_trip([record], format_id, tmp_path, schema)
    assert after.set is not None
    assert after.set.extra["relations"] == [{"label": "lives in", "from": "e1", "to": "e2"}]
    one, other = (export(samples()[:4], format_id, tmp_path / name, schema) for name in "xy")
    files = sorted(p.relative_to(one) for p in one.rglob("*") if p.is_file())
    assert len(files) >= 4
    assert all((one / p).read_bytes() == (other / p).read_bytes() for p in files)


def test_named_entities_among_emoji(shared: Path, read: Read) -> None:
    (record,), problems = everything(read, shared / "fixtures" / "uima" / "xmi" / "cas_with_smileys.xmi")
    assert record.document.tokens is not None
    assert record.set is not None
    text = record.document.text
    assert len(record.set.annotations) == 5
    assert all(text[a.start : a.end].strip() == text[a.start : a.end] for a in record.set)
    assert problems == []


def test_what_dkpro_puts_on_tokens(read: Read) -> None:
    lemma = '<l:Lemma xmlns:l="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore" xmi:id="8" sofa="1" '
    data = XMI.format(3, 6).replace("<custom:", f'{lemma}begin="3" end="6" value="علی"/><custom:')
    (record,), problems = everything(read, data.encode())
    assert [(p.key, p.params["layers"], p.params["n"]) for p in problems] == [("layers_left_out", "Lemma", 1)]
    assert [a.label for a in record.set] == ["PER"]


def test_every_fixture_is_read_or_told(shared: Path, read: Read) -> None:
    folder = shared / "fixtures" / "uima"
    paths = [*sorted((folder / "xmi").glob("*.xmi")), *sorted((folder / "json").rglob("*.json"))]
    read_well = 0
    for path in paths:
        records, problems = everything(read, path)
        assert records or problems, path
        read_well += len(records)
    assert read_well >= 20


def test_emoji_of_the_json_fixture(shared: Path, read: Read) -> None:
    folder = shared / "fixtures" / "uima" / "json" / "fs_as_array" / "ser-ref"
    (record,), problems = everything(read, folder / "casWithEmojiUnicodeTextAndAnnotations" / "data.json")
    assert problems == []
    assert record.set is not None
    words = [record.document.text[a.start : a.end] for a in record.set]
    assert words == record.document.text.split(" ")


def test_a_link_host_is_an_event(shared: Path, read: Read) -> None:
    path = (
        shared / "fixtures" / "uima" / "json" / "fs_as_array" / "one-way" / "tsv3-testSimpleSlotFeature" / "data.json"
    )
    (record,), _ = everything(read, path)
    layer = record.set
    (event,) = [a for a in layer if a.kind == "event"]
    assert [(a.role, layer.annotations[a.target].start) for a in event.arguments] == [("p1", 5), ("p2", 8)]


XMI = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmi:version="2.0"'
    ' xmlns:cas="http:///uima/cas.ecore" xmlns:custom="http:///webanno/custom.ecore">\n'
    '<cas:Sofa xmi:id="1" sofaID="_InitialView" mimeType="text" sofaString="😀 علی رفت"/>\n'
    '<custom:Span xmi:id="2" sofa="1" begin="{}" end="{}" value="PER"/>\n</xmi:XMI>\n'
)


@pytest.mark.parametrize(
    ("begin", "end", "key"),
    [
        (1, 3, "offset_in_character"), (0, 1, "offset_in_character"), (3, 3, "empty_span"),
        (3, 99, "offset_out_of_range"), (6, 3, "offset_out_of_range"), (-1, 3, "offset_out_of_range"),
        ("x", 3, "offset_out_of_range"), (3, "9" * 40, "offset_out_of_range"),
    ],
)  # fmt: skip
def test_bad_offsets_are_told_with_file_and_line(begin: Any, end: Any, key: str, read: Read) -> None:
    (record,), problems = everything(read, XMI.format(begin, end).encode())
    assert [(p.key, p.line) for p in problems] == [(key, 4)]
    assert problems[0].file is not None
    assert not record.set.annotations


def test_slots_that_nobody_filled_are_empty_roles(read: Read) -> None:
    host = (
        '<custom:Host xmi:id="3" sofa="1" begin="7" end="10" links="4 5 6"/><custom:L xmi:id="4" role="A" target="2"/>'
        '<custom:L xmi:id="5" role="B"/><custom:L xmi:id="6" role="C" target="77"/>\n</xmi:XMI>'
    )
    (record,), problems = everything(read, XMI.format(3, 6).replace("</xmi:XMI>", host).encode())
    (event,) = [a for a in record.set if a.kind == "event"]
    assert [(a.role, a.target is None) for a in event.arguments] == [("A", False), ("C", True), ("B", True)]
    assert [p.key for p in problems] == ["dangling_argument"]


def test_a_number_given_twice_loses_nothing(read: Read) -> None:
    rows = (
        b'{"%FEATURE_STRUCTURES": [{"%ID":1,"%TYPE":"uima.cas.Sofa","sofaString":"abc def"},'
        b'{"%ID":2,"%TYPE":"x.Y","@sofa":1,"begin":0,"end":3},{"%ID":2,"%TYPE":"x.Y","@sofa":1,"begin":4,"end":7}]}'
    )
    (record,), problems = everything(read, rows, "uima-json", "a.json")
    assert problems == []
    assert [(a.start, a.end) for a in record.set] == [(0, 3), (4, 7)]


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("declared", [BOMB, OUTSIDE, "<!DOCTYPE x>", '<!DOCTYPE x SYSTEM "http://a.example/x.dtd">'])
def test_document_types_and_entities_are_refused(declared: str, read: Read) -> None:
    data = XMI.format(3, 6).replace("?>\n", f"?>{declared}\n", 1).encode()
    records, problems = everything(read, data, "uima-xmi")
    assert (records, [p.key for p in problems]) == ([], ["unsafe_xml"])


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (XMI.format(3, 6)[:-20].encode(), "import_bad_xml"),
        (b"<a/>", "wrong_format"),
        (b'<?xml version="1.0" encoding="x-none"?><a/>', "import_bad_xml"),
        (b"<a>" * 100_000, "import_bad_xml"),
        (XMI.format(3, 6).encode().replace("علی".encode(), b"\xff\xfe"), "import_bad_xml"),
        (XMI.format(3, 6).replace("😀 علی رفت", "").encode(), "empty_file"),
    ],
)
def test_what_is_no_xmi(data: bytes, key: str, read: Read) -> None:
    records, problems = everything(read, data, "uima-xmi")
    assert (records, [p.key for p in problems]) == ([], [key])


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"[]", "wrong_format"), (b"{}", "wrong_format"), (b'{"%TYPES": {}}', "empty_file"),
        (b'{"%FEATURE_STRUCTURES": 5}', "wrong_format"),
        (b'{"%FEATURE_STRUCTURES": [NaN]}', "import_bad_json_file"), (b'{"%FEATURE_STRUCTURES": []}', "empty_file"),
        (b'{"%FEATURE_STRUCTURES": [' + b"[" * 500 + b"]" * 500 + b"]}", "import_too_deep"),
        (b'{"%FEATURE_STRUCTURES": [{"%ID":1,"%TYPE":"uima.cas.Sofa","sofaString":"\\ud800"}]}',
         "import_bad_json_file"),
    ],
)  # fmt: skip
def test_what_is_no_json_cas(data: bytes, key: str, read: Read) -> None:
    records, problems = everything(read, data, "uima-json", "a.json")
    assert (records, [p.key for p in problems]) == ([], [key])


# ---- cassis
def plain(record: Record) -> list[tuple[Any, ...]]:
    assert record.set is not None
    return sorted((a.start, a.end, a.label) for a in record.set)


@pytest.mark.peer
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("format_id", BOTH)
def test_cassis_reads_what_we_write(format_id: str, tmp_path: Path, schema: Schema) -> None:
    import cassis

    before = [*samples(), made("😀 مُحَمَّدٌ\r\nمی‌رود 👨‍👩‍👧‍👦", entity("e1", 2, 11), entity("e2", 13, 19))]
    out = export(before, format_id, tmp_path / "out", schema)
    paths = sorted(p for p in out.rglob("*") if p.suffix in (".xmi", ".json"))
    assert len(paths) == len(before)
    found = []
    for path in paths:
        with path.open("rb") as stream:
            if format_id == "uima-json":
                cas = cassis.load_cas_from_json(stream)
            else:
                types = cassis.load_typesystem(out / "TypeSystem.xml")
                cas = cassis.load_cas_from_xmi(stream, typesystem=types)
        spans, arguments = [], 0
        for kind in ("Entity", "Event", "Stance", "Zone"):
            for fs in cas.select(f"custom.{kind}"):
                spans.append((fs.begin, fs.end, fs.label))
                links = getattr(fs, "arguments", None)
                arguments += sum(link.target is not None for link in links.elements) if links else 0
        found.append((cas.sofa_string, sorted(spans), arguments))
    meant = [
        (r.document.text, plain(r), sum(b.target is not None for a in r.set or () for b in a.arguments)) for r in before
    ]
    assert sorted(found) == sorted(meant)


@pytest.mark.peer
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("format_id", BOTH)
def test_we_read_what_cassis_writes(format_id: str, tmp_path: Path, schema: Schema, read: Read) -> None:
    import cassis

    out = export(samples(), "uima-xmi", tmp_path / "out", schema)
    types = cassis.load_typesystem(out / "TypeSystem.xml")
    path = next(p for p in out.rglob("*.xmi") if "fa-05" in p.name)
    with path.open("rb") as stream:
        cas = cassis.load_cas_from_xmi(stream, typesystem=types)
    again = tmp_path / ("again.xmi" if format_id == "uima-xmi" else "again.json")
    if format_id == "uima-xmi":
        cas.to_xmi(again)
    else:
        cas.to_json(again)
    (ours,), _ = everything(read, path)
    (theirs,), problems = everything(read, again)
    assert problems == []
    assert theirs.document == ours.document
    assert same(ours, theirs)


def test_xml_holds_only_what_it_can(tmp_path: Path, schema: Schema) -> None:
    from storage.formats.base import WriteOptions
    from storage.formats.registry import FORMATS

    record = made("a\x0bb\ufffec", entity("e1", 0, 5))
    losses = FORMATS["uima-xmi"].losses
    assert losses is not None
    assert [(loss.key, loss.params["n"]) for loss in losses(record, WriteOptions(schema))] == [("other_characters", 2)]
    out = export([record], "uima-xmi", tmp_path / "out", schema)
    written = next(out.rglob("*.xmi")).read_text("utf-8")
    assert 'sofaString="a\ufffdb\ufffdc"' in written
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", written)
    assert same(record, there_and_back(replace(record), "uima-xmi"))
