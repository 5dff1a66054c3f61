"""Plain text: one file is one document."""

from __future__ import annotations

from storage.formats.article import read_article
from storage.formats.base import Format

FORMAT = Format(id="text", suffixes=(".txt", ".text"), read=read_article)
