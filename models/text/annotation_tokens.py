"""Tokens for annotation and for the tagger: what a person would never cut is one token, also in Arabic.

Addresses, e-mails, numbers, dates and times are whole, letters stay with their marks and inner ZWNJ, and every run of
one punctuation mark is a token of its own. Measures count the tokens of ``tokens``, which reproduce hazm's.
"""

from __future__ import annotations

import re
from typing import Final

from models.span import Span
from models.text.words import words

TOKENIZER: Final = "ayar-words"
TOKENIZER_VERSION: Final = 1
_REST: Final = re.compile(r"(\S)\1*")


def annotation_tokens(text: str) -> list[Span]:
    """The tokens as (start, end) in code points, in text order; every character but white space is in one."""
    found: list[Span] = []
    at = 0
    for start, end in words(text):
        found += (match.span() for match in _REST.finditer(text, at, start))
        found.append((start, end))
        at = end
    found += (match.span() for match in _REST.finditer(text, at))
    return found
