"""A small good file of every format that is read, for ``test_fuzz.py``. A new reader adds its line here."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import docx
import openpyxl
import orjson

from tests.storage.formats.conftest import SAMPLES
from tests.storage.formats.fuzzing import Example

ARTICLES = SAMPLES / "articles"
NATIVE = b"\n".join((SAMPLES / "annotations.jsonl").read_bytes().split(b"\n")[:2])
TAGGED = b'{"id": "a", "tokens": ["x", "y"], "ner_tags": ["B-PER", "O"], "sentences": [[0, 2]]}\n'

SENTENCES = """\
# newdoc id = d1
# sent_id = s1
# text = بهش گفت‌وگو.
1-2\tبهش\t_\t_\t_\t_\t_\t_\t_\t_
1\tبه\tبه\tADP\t_\t_\t2\tcase\t_\t_
2\tش\tاو\tPRON\t_\t_\t3\tobl\t_\t_
3\tگفت‌وگو\tگفت‌وگو\tNOUN\t_\t_\t0\troot\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_

# text = رفت
1\tرفت\tرفت\tVERB\t_\t_\t0\troot\t_\t_
"""


def word_document() -> bytes:
    """A heading, a paragraph, a list and a table."""
    document, out = docx.Document(), io.BytesIO()
    document.add_heading("گزارش", 1)
    document.add_paragraph("وزیر خارجهٔ ایران به مسقط رفت.")
    document.add_paragraph("یک", style="List Bullet")
    table = document.add_table(2, 2)
    for n, cell in enumerate(c for row in table.rows for c in row.cells):
        cell.text = f"خانهٔ {n}"
    document.save(out)
    return out.getvalue()


def workbook(*rows: tuple[Any, ...]) -> bytes:
    book, out = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    book.save(out)
    return out.getvalue()


def lines(*rows: object) -> bytes:
    return b"".join(orjson.dumps(row) + b"\n" for row in rows)


BRAT = "T1\tPER 0 3\tعلی\nT2\tSAY 4 7\nE1\tSAY:T2 X:T1\n#1\tAyar T1\t{}\nR1\tN A:T1 B:T2\n"
DOCCANO = lines(
    {"text": "علی رفت", "entities": [{"id": 1, "label": "PER", "start_offset": 0, "end_offset": 3}],
     "relations": [{"id": 1, "from_id": 1, "to_id": 1, "type": "x"}]},
    {"text": "قم", "label": [[0, 2, "GPE"]]},
)  # fmt: skip
LABEL_STUDIO = lines([{"data": {"text": "😀علی رفت"}, "annotations": [{"completed_by": 1, "result": [
    {"id": "a", "type": "labels", "value": {"start": 1, "end": 4, "text": "علی", "labels": ["PER"]},
     "meta": {"text": ["n"], "ayar": {}}},
    {"type": "relation", "from_id": "a", "to_id": "a"},
    {"id": "a", "type": "choices", "from_name": "m", "value": {"start": 1, "choices": ["N"]}},
]}], "predictions": [{"result": []}]}])  # fmt: skip
PRODIGY = lines(
    {"text": "علی رفت", "tokens": [{"start": 0, "end": 3}],
     "spans": [{"start": 0, "end": 3, "label": "PER", "ayar": {"id": "e1"}}],
     "relations": [{"label": "x", "head_span": {"start": 0, "end": 3, "label": "PER"},
                    "child_span": {"ayar": {"id": "e1"}}}],
     "answer": "accept", "ayar": {"document": {"key": "k"}, "set": {"author": "A"}}},
)  # fmt: skip

XMI = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmi:version="2.0"'
    ' xmlns:cas="http:///uima/cas.ecore" xmlns:c="http:///custom.ecore" xmlns:w="http:///webanno/custom.ecore"'
    ' xmlns:s="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore">\n'
    '<s:Token xmi:id="9" sofa="1" begin="0" end="2"/><s:Sentence xmi:id="10" sofa="1" begin="0" end="10"/>\n'
    '<c:Entity xmi:id="2" sofa="1" begin="3" end="6" label="PER" identifier="e1" rest="{&quot;doubt&quot;:true}"/>\n'
    '<c:Event xmi:id="3" sofa="1" begin="7" end="10" label="SAY" arguments="4"/>\n'
    '<c:EventArgumentsLink xmi:id="4" role="X" target="2"/>\n'
    '<w:Link xmi:id="5" sofa="1" begin="0" end="2" next="6"/><w:Link xmi:id="6" sofa="1" begin="3" end="6"/>\n'
    '<w:Rel xmi:id="7" sofa="1" begin="3" end="6" Governor="2" Dependent="3" value="r"/>\n'
    '<cas:Sofa xmi:id="1" sofaID="_InitialView" sofaString="😀 علی رفت"/>\n</xmi:XMI>\n'
)
JSON_CAS = lines({"%TYPES": {}, "%FEATURE_STRUCTURES": [
    {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaID": "_InitialView", "sofaString": "😀 علی رفت"},
    {"%ID": 2, "%TYPE": "custom.Entity", "@sofa": 1, "begin": 3, "end": 6, "label": "PER", "rest": "{}"},
    {"%ID": 3, "%TYPE": "custom.Event", "@sofa": 1, "begin": 7, "end": 10, "label": "SAY", "@arguments": 4},
    {"%ID": 4, "%TYPE": "custom.EventArgumentsLink[]", "%ELEMENTS": [5]},
    {"%ID": 5, "%TYPE": "custom.EventArgumentsLink", "role": "X", "@target": 2},
    {"%ID": 6, "%TYPE": "custom.Record", "@sofa": 1, "rest": '{"set":{"author":"A"}}'},
], "%VIEWS": {}})  # fmt: skip
WEBANNO = (
    "#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Entity|label|rest\n"
    "#T_SP=custom.Event|label|ROLE_custom.Event:arguments_custom.EventArgumentsLink|uima.tcas.Annotation\n"
    "#T_CH=x.Link|referenceRelation|referenceType\n#T_RL=x.Rel|value|BT_custom.Entity\n\n\n"
    "#Text=😀 علی رفت\n1-1\t0-2\t😀\tPER[1]|ORG[2]\t*[1]|*[2]\t_\t_\t_\t*->1-1\t*[1]\t_\t_\t\n"
    "1-2\t3-6\tعلی\tPER[1]\t*[1]\tSAY\tX\t1-1[1]\t*->1-2\t*[1]\tr\t1-1[1_0]\t\n"
    "1-2.1\t3-4\tع\tPER\t_\t_\t_\t_\t_\t_\t_\t_\t\n"
)


def inception_export() -> bytes:
    """A project with two annotators, one of them in a zip of his own, and a curation; one document is text only."""
    state = {"name": "a.txt", "user": "ali", "state": "FINISHED"}
    members = {
        "exportedproject1.json": orjson.dumps({"source_documents": [{"name": "a.txt", "state": "CURATION_FINISHED"}],
                                               "annotation_documents": [state]}),
        "source/a.txt": "😀 علی رفت".encode(), "source/b.txt": "متن".encode(), "source/c.txt": "دیگر".encode(),
        "annotation/a.txt/ali.xmi": XMI.encode(), "annotation/a.txt/sara.zip": zipped({"sara.json": JSON_CAS}),
        "annotation/b.txt/ali.txt": "متن".encode(), "annotation_ser/b.txt/ali.ser": b"\xac\xed\0\5",
        "curation/a.txt/CURATION_USER.tsv": WEBANNO.encode(),
    }  # fmt: skip
    return zipped(members)


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


EXAMPLES: dict[str, Example] = {
    "text": Example("a.txt", (ARTICLES / "ar-12-ray.txt").read_bytes()),
    "markdown": Example("a.md", (ARTICLES / "fa-04-bayaniye.md").read_bytes()),
    "html": Example("a.html", (ARTICLES / "ar-09-musaadat.html").read_bytes()),
    "jsonl": Example("a.jsonl", (ARTICLES / "articles.jsonl").read_bytes()),
    "csv": Example("a.csv", 'id,text,title\n1,"الف\nب",ج\n2,"د ""ه""",\n'.encode() * 3),
    "tsv": Example("a.tsv", "id\ttext\n1\tالف\n2\tب\n".encode()),
    "ayar-jsonl": Example("b.jsonl", NATIVE),
    "ner-jsonl": Example("c.jsonl", TAGGED),
    "conll": Example("a.conll", "-DOCSTART-\tO\n\nعلی\tB-PER\nرفت\tO\n\nقم\tI-LOC\n".encode()),
    "brat": Example("a.ann", BRAT.encode(), {"a.txt": "علی رفت".encode()}),
    "doccano": Example("d.jsonl", DOCCANO),
    "label-studio": Example("e.json", LABEL_STUDIO),
    "prodigy": Example("f.jsonl", PRODIGY),
    "uima-xmi": Example("a.xmi", XMI.encode()),
    "uima-json": Example("g.json", JSON_CAS),
    "webanno-tsv": Example("b.tsv", WEBANNO.encode()),
    "inception": Example("p.zip", inception_export()),
    "conllu": Example("a.conllu", SENTENCES.encode()),
    "docx": Example("a.docx", word_document()),
    "xlsx": Example("a.xlsx", workbook(("id", "text", "n"), ("1", "الف", 5), ("2", "=1+1", None))),
}
