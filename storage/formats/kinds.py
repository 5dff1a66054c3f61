"""Files that are no text, by the bytes they begin with: pictures, databases and programs, also renamed ones.

Nothing of them is ever opened, unpickled or run; knowing them is for the sentence that says why they stay out.
"""

from __future__ import annotations

import re
from typing import Final

ZIP: Final = "ZIP"
_BEGINNINGS: Final[dict[str, re.Pattern[bytes]]] = {
    name: re.compile(beginning, re.DOTALL)
    for name, beginning in {
        "PNG": rb"\x89PNG", "JPEG": rb"\xff\xd8\xff", "GIF": rb"GIF8[79]a", "WebP": rb"RIFF....WEBP", "PDF": rb"%PDF-",
        "SQLite": rb"SQLite format 3\0", "gzip": rb"\x1f\x8b\x08", "7z": rb"7z\xbc\xaf\x27\x1c",
        "RAR": rb"Rar!\x1a\x07",
        "Word/Excel 97–2003": rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Java (.ser)": rb"\xac\xed\0\x05",
        "Python pickle": rb"\x80[\x02-\x05][\x80-\xff(\]})cC-Z]", "ELF": rb"\x7fELF", ZIP: rb"PK(?:\x03\x04|\x05\x06)",
        "Parquet": rb"PAR1",
    }.items()
}  # fmt: skip


def kind_of(head: bytes) -> str | None:
    """What kind of file begins like this; None for what may be a text."""
    return next((name for name, beginning in _BEGINNINGS.items() if beginning.match(head)), None)
