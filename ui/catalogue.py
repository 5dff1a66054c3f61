"""Reads one language's sentences from a Qt Linguist file, without Qt.

The format is TS 2.1 (https://doc.qt.io/qt-6/linguist-ts-file-format.html), so that translators may use Linguist: one
context, each message with an ``id`` (our key), its English ``source`` and its ``translation``, or one ``numerusform``
per plural form of the language.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final
from xml.parsers import expat  # our own files: no entities, nothing to defuse

FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "translations"
LANGUAGES: Final = ("en", "fa", "ar")

Messages = dict[str, tuple[str, ...]]


def path_of(language: str) -> Path:
    return FOLDER / f"ayar_{language}.ts"


@lru_cache(maxsize=len(LANGUAGES))
def messages(language: str) -> Messages:
    """The sentences of ``language`` by key: one string each, or one for each plural form in Qt's order."""
    return read(path_of(language).read_bytes())


def read(content: bytes) -> Messages:
    """The messages of a TS file; raises expat.ExpatError when it is not XML."""
    reader = _Reader()
    reader.parser.Parse(content, True)
    return reader.messages


class _Reader:
    """Collects the text of ``translation`` and ``numerusform`` under the id of the message around them."""

    def __init__(self) -> None:
        self.messages: Messages = {}
        self.key = ""
        self.plural = False
        self.forms: list[str] = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "message":
            self.key, self.plural, self.forms = attributes["id"], attributes.get("numerus") == "yes", []
        elif name == ("numerusform" if self.plural else "translation"):
            self.forms.append("")
            self.parser.CharacterDataHandler = self.text

    def text(self, data: str) -> None:
        self.forms[-1] += data

    def end(self, name: str) -> None:
        self.parser.CharacterDataHandler = None
        if name == "message":
            self.messages[self.key] = tuple(self.forms)
