"""XMI into feature structures, each with its line."""

from __future__ import annotations

import re
from typing import Any, Final
from xml.sax import SAXParseException  # the class of the error only; defusedxml does the parsing
from xml.sax.handler import ContentHandler

from models.errors import AyarError
from storage.formats.cas import Structure

XMI: Final = "http://www.omg.org/XMI"
_URI: Final = re.compile(r"http:///(.*)\.ecore")
_ID: Final = re.compile(r"\d{1,9}")
_NOT_STRUCTURES: Final = ("uima.cas.NULL", "uima.cas.View")


def structures_in(data: bytes, file: str) -> dict[int, Structure] | None:
    """The structures by id, or None for a type system. Raises AyarError unsafe_xml, import_bad_xml, wrong_format."""
    from defusedxml import DefusedXmlException
    from defusedxml.sax import parseString

    handler = _Handler()
    try:
        parseString(data, handler, forbid_dtd=True)
    except DefusedXmlException as error:
        raise AyarError("unsafe_xml", file=file) from error
    except SAXParseException as error:
        line, column = error.getLineNumber() or 1, error.getColumnNumber() or 0
        raise AyarError("import_bad_xml", file=file, line=line, column=column + 1) from error
    except (LookupError, ValueError) as error:  # an encoding that there is not, or that Python's expat does not take
        raise AyarError("import_bad_xml", file=file, line=1, column=1) from error
    if handler.root == "typeSystemDescription":
        return None
    if handler.root != "XMI":
        raise AyarError("wrong_format", file=file, format="uima-xmi")
    return handler.structures


class _Handler(ContentHandler):
    """Elements right under the root are structures, elements in these the items of their arrays."""

    def __init__(self) -> None:
        super().__init__()
        self.root = ""
        self.structures: dict[int, Structure] = {}
        self._depth, self._lowest = 0, -1
        self._packages: dict[str, str] = {"": ""}
        self._current: Structure | None = None
        self._text: list[str] = []
        self._locator: Any = None

    def setDocumentLocator(self, locator: Any) -> None:
        self._locator = locator

    def startElement(self, name: str, attrs: Any) -> None:
        self._depth += 1
        self._text.clear()
        if self._depth == 1:
            self.root = name.rpartition(":")[2]
        values = dict(attrs.items())
        for key in [k for k in values if k.startswith("xmlns")]:
            match = _URI.fullmatch(values.pop(key))
            package = match[1].replace("/", ".") if match else ""
            self._packages[key.partition(":")[2]] = "" if package == "uima.noNamespace" else package
        if self._depth == 2:
            self._structure(name, values)

    def _structure(self, name: str, values: dict[str, Any]) -> None:
        prefix, _, local = name.rpartition(":")
        package = self._packages.get(prefix, "")
        kind = f"{package}.{local}" if package else local
        given = next((v for k, v in values.items() if k.endswith(":id")), "")
        features = {k: v for k, v in values.items() if ":" not in k}
        self._current = None
        if kind in _NOT_STRUCTURES:
            return
        number = int(given) if _ID.fullmatch(given) else self._lowest
        if number in self.structures or number < 0:
            number, self._lowest = self._lowest, self._lowest - 1
        self._current = Structure(number, kind, features, self._locator.getLineNumber() if self._locator else None)
        self.structures[number] = self._current

    def characters(self, content: str) -> None:
        if self._depth == 3:
            self._text.append(content)

    def endElement(self, name: str) -> None:
        if self._depth == 3 and self._current is not None:
            self._current.features.setdefault(name, [])
            items = self._current.features[name]
            if isinstance(items, list):
                items.append("".join(self._text))
        self._depth -= 1
