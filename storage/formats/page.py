"""What an HTML page says: the blocks of its article and its head, read with the parser of the standard library."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from typing import Final

BLOCKS: Final = frozenset(("h1", "h2", "h3", "p", "figcaption", "li", "blockquote"))
SKIPPED: Final = frozenset(("aside", "nav", "script", "style", "form"))
SPACE: Final = re.compile(r"[ \t\r\n\f]+")
CODE: Final = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
COMMENT: Final = re.compile(r"<!--.*?(?:-->|\Z)|<[!?][^>]*>?", re.DOTALL)
Attributes = list[tuple[str, str | None]]


def page_of(markup: str) -> Page:
    """Parse in linear time: scripts, comments and declarations go first, and so does an unfinished tag."""
    page = Page()
    clean = COMMENT.sub("", CODE.sub("", markup))
    end = clean.rfind(">") + 1
    page.feed(clean[:end])
    page.handle_data(unescape(clean[end:].partition("<")[0]))
    page.close()
    page.end_block()
    return page


class Page(HTMLParser):
    """``text`` is the article's blocks joined by a newline, ``meta`` the head's name or property → content."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[str] = []
        self.meta: dict[str, str] = {}
        self.title = ""
        self.canonical: str | None = None
        self._article = 0
        self._skipped: list[str] = []
        self._block: list[str] | None = None
        self._in_title = False

    @property
    def text(self) -> str:
        return "\n".join(self.blocks)

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        if tag == "article":
            self._article += 1
        elif tag in SKIPPED and self._article:
            self._skipped.append(tag)
        elif tag in BLOCKS and self._article and not self._skipped:
            self.end_block()
            self._block = []
        elif tag == "br":
            self.handle_data("\n")
        else:
            self._head(tag, dict(attrs))

    def _head(self, tag: str, attributes: dict[str, str | None]) -> None:
        content, name = attributes.get("content"), attributes.get("property") or attributes.get("name")
        if tag == "title":
            self._in_title = not self.title
        elif tag == "meta" and name and content:
            self.meta.setdefault(name.lower(), _squeezed(content))
        elif tag == "link" and attributes.get("rel") == "canonical":
            self.canonical = attributes.get("href")

    def handle_endtag(self, tag: str) -> None:
        if tag == "article":
            self.end_block()
            self._article = max(0, self._article - 1)
            self._skipped.clear()
        elif tag in self._skipped:
            del self._skipped[len(self._skipped) - 1 - self._skipped[::-1].index(tag) :]
        elif tag in BLOCKS and not self._skipped:
            self.end_block()
        elif tag == "title":
            self._in_title = False

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title = _squeezed(self.title + data)
        elif self._block is not None and not self._skipped:
            self._block.append(data)

    def end_block(self) -> None:
        """What was gathered becomes a line, unless it is empty."""
        if self._block and (text := _squeezed("".join(self._block))):
            self.blocks.append(text)
        self._block = None


def _squeezed(text: str) -> str:
    return SPACE.sub(" ", text).strip(" ")
