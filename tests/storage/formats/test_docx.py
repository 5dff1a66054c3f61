from __future__ import annotations

import io
import zipfile

import docx
import pytest
from docx.oxml import parse_xml

from tests.nasty import ALL
from tests.storage.formats.conftest import Read
from tests.storage.formats.examples import word_document
from tests.storage.formats.fuzzing import rezipped

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def saved(*paragraphs: str) -> bytes:
    document, out = docx.Document(), io.BytesIO()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    document.save(out)
    return out.getvalue()


def with_body(xml: str) -> bytes:
    document, out = docx.Document(), io.BytesIO()
    document.element.body.insert(0, parse_xml(f"<w:p {NAMESPACE}>{xml}</w:p>"))
    document.save(out)
    return out.getvalue()


def test_headings_paragraphs_lists_and_tables_in_order(read: Read) -> None:
    records, problems = read(word_document(), "a.docx")
    assert not problems
    assert records[0].document.text == ("گزارش\nوزیر خارجهٔ ایران به مسقط رفت.\nیک\nخانهٔ 0\tخانهٔ 1\nخانهٔ 2\tخانهٔ 3")
    assert records[0].document.name == "a.docx"


def test_a_header_is_recognised(read: Read) -> None:
    text = ("Title: تیتر", "Published at: 2019-11-02", "Original: [الف](https://a.example/1)", "متن")
    document = read(saved(*text), "a.docx")[0][0].document
    assert document.text == "\n".join(text)
    assert (document.title, document.published, document.publisher) == ("تیتر", "2019-11-02", "الف")


def test_insertions_show_and_deletions_and_boxes_do_not(read: Read) -> None:
    xml = (
        '<w:r><w:t xml:space="preserve">الف </w:t></w:r><w:ins w:id="1" w:author="x"><w:r><w:t>ب</w:t></w:r></w:ins>'
        '<w:del w:id="2" w:author="x"><w:r><w:delText>پ</w:delText></w:r></w:del>'
        "<w:r><w:tab/><w:t>ت</w:t><w:br/><w:t>ث</w:t></w:r>"
        "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>جعبه</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"
        "<w:hyperlink><w:r><w:t>پیوند</w:t></w:r></w:hyperlink>"
    )
    assert read(with_body(xml), "a.docx")[0][0].document.text.startswith("الف ب\tت\nثپیوند")


def test_nasty_texts_survive(read: Read) -> None:
    texts = [text for text in ALL if text.isprintable()]
    assert read(saved(*texts), "a.docx")[0][0].document.text == "\n".join(texts)


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "wrong_format"), (b"PK\x03\x04", "wrong_format"), (saved(" "), "empty_file"),
        (saved("متن")[:-200], "wrong_format"),
        (rezipped(saved("متن"), lambda n, d: b"" if n == "word/document.xml" else d), "wrong_format"),
        (rezipped(saved("متن"), lambda _, d: d.replace(b"<w:document", b"<!DOCTYPE x [<!ENTITY a 'b'>]><w:document")),
         "unsafe_xml"),
        (rezipped(saved("متن"), lambda n, d: d + b" " * 30_000_000 if n == "word/document.xml" else d), "zip_bomb"),
    ],
)  # fmt: skip
def test_what_is_no_document_is_one_problem(data: bytes, key: str, read: Read) -> None:
    records, problems = read(data, "a.docx")
    assert not records
    assert [p.key for p in problems] == [key]


def test_nothing_outside_is_fetched_or_run(read: Read) -> None:
    """Links to templates and remote pictures, and macros, are parts that are never opened."""
    data, out = saved("متن"), io.BytesIO(saved("متن"))
    with zipfile.ZipFile(out, "a") as packed:
        packed.writestr("word/vbaProject.bin", b"\0" * 50)
        packed.writestr("../../evil.txt", b"x")
    records, problems = read(out.getvalue(), "a.docx")
    assert (records[0].document.text, problems) == ("متن", [])
    assert read(data, "b.docx")[0][0].document.text == "متن"
