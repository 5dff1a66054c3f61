"""The tokens that measures count, versioned: the words of hazm 0.12 (``WordTokenizer(join_verb_parts=False)``).

hazm itself gives no offsets and takes a second to import. Version 1 cuts the same words; it differs in two things that
no measure of annotations meets: brackets and commas in a row («)،») are one token, and every white space separates.
"""

from __future__ import annotations

import re
from typing import Final

from models.span import Span

TOKENIZER: Final = "hazm-regex"
TOKENIZER_VERSION: Final = 1

_TOKEN: Final = re.compile(r"""[^\s؟!?\d.:،؛»\])}"«\[({/\\]++|[؟!?]++|[\d.:]++|[:.،؛»\])}"«\[({/\\]++""")


def tokenize(text: str) -> list[Span]:
    """The tokens as (start, end) in code points, in text order; white space belongs to none."""
    return [match.span() for match in _TOKEN.finditer(text)]


def count_tokens(text: str) -> int:
    """How many tokens ``tokenize`` gives, three times as fast."""
    return len(_TOKEN.findall(text))
