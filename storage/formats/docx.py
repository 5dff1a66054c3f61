"""Word documents: paragraphs, headings, lists and tables in the order of the page, one line each.

The text is what Word shows as text: with insertions that were tracked, without deletions; a table's row is a line with
tabs between its cells. Pictures, text boxes, foot notes, page headers and the numbers that Word counts by itself are
not text. Nothing is executed or fetched: macros, links and embedded objects stay where they are.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from typing import Any, Final

from models.errors import AyarError, missing_package
from models.record import Problem, Record
from storage.formats.article import article
from storage.formats.base import Format, ReadOptions
from storage.formats.decoding import refuse_bad_characters
from storage.formats.headers import header_of
from storage.formats.packed import DAMAGED, refuse_bombs
from storage.formats.source import Source

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SHOWN: Final = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011"}
LEFT_OUT: Final = frozenset(
    f"{W}{name}" for name in ("del", "moveFrom", "drawing", "pict", "object", "instrText", "delText", "pPr", "rPr")
)
HOLDERS: Final = frozenset(f"{W}{name}" for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"))


def read(source: Source, _: ReadOptions) -> Iterator[Record | Problem]:
    """Raises AyarError missing_extra, wrong_format, zip_bomb, unsafe_xml, empty_file, bad_characters."""
    refuse_bombs(source, FORMAT.id, office=True)
    text = "\n".join(_lines(_body(source)))
    gc.collect(0)  # the parts of a document refer to each other: 5 MB that an import would keep for each of hundreds
    source.encoding = "DOCX"
    if not text.strip():
        raise AyarError("empty_file", file=source.name)
    refuse_bad_characters(text, source.name)
    yield article(text, source.name, header_of(text))


def _body(source: Source) -> Any:
    try:
        import docx
        from docx.opc.exceptions import OpcError
        from lxml.etree import LxmlError
    except ImportError as error:
        raise missing_package("python-docx") from error
    try:
        with source.open() as stream:
            return docx.Document(stream).element.body
    except (OpcError, LxmlError, AttributeError, TypeError, AssertionError, *DAMAGED) as error:
        raise AyarError("wrong_format", file=source.name, format=FORMAT.id) from error


def _lines(parent: Any) -> Iterator[str]:
    """The lines of the blocks inside an element; walks down where Word wraps blocks into something."""
    for child in parent:
        if child.tag == f"{W}p":
            yield "".join(_pieces(child))
        elif child.tag == f"{W}tbl":
            yield from _table(child)
        elif child.tag in HOLDERS:
            yield from _lines(child)


def _table(table: Any) -> Iterator[str]:
    for row in _found(table, f"{W}tr"):
        yield "\t".join(" ".join(filter(None, _lines(cell))) for cell in _found(row, f"{W}tc"))


def _found(parent: Any, tag: str) -> Iterator[Any]:
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in HOLDERS:
            yield from _found(child, tag)


def _pieces(paragraph: Any) -> Iterator[str]:
    """The text in document order, without recursion: files may nest deeper than Python calls."""
    waiting = list(reversed(paragraph))
    while waiting:
        node = waiting.pop()
        if node.tag == f"{W}t":
            yield node.text or ""
        elif node.tag in SHOWN:
            yield SHOWN[node.tag]
        elif isinstance(node.tag, str) and node.tag not in LEFT_OUT:
            waiting.extend(reversed(node))


FORMAT = Format(id="docx", suffixes=(".docx",), read=read, packed=True)
