"""Markdown: stored as it stands, marks included, so that offsets count what is on the page."""

from __future__ import annotations

from storage.formats.article import read_article
from storage.formats.base import Format

FORMAT = Format(id="markdown", suffixes=(".md", ".markdown"), read=read_article)
