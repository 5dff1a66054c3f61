"""Names of files and folders made of names of documents and people, for formats that write a folder."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Final

from models.document import Document
from models.record import Record

_UNSAFE: Final = re.compile(r'[\x00-\x20\x7f/\\:*?"<>|%]')
_ESCAPED: Final = re.compile(r"(?:%[0-9A-F]{2})+")
_LONGEST: Final = 180  # bytes; with a suffix it still fits the 255 that file systems allow
_DEVICES: Final = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")


def safe(name: str) -> str:
    """The name with what file systems do not take as %XX of its UTF-8 bytes; too long ones end in a hash."""
    made = _UNSAFE.sub(lambda m: "".join(f"%{b:02X}" for b in m[0].encode()), name)
    if made.startswith(".") or _DEVICES.match(made):
        made = f"%{ord(made[0]):02X}{made[1:]}"
    if made.endswith("."):
        made = f"{made[:-1]}%2E"
    if len(made.encode()) > _LONGEST:
        digest = hashlib.sha256(name.encode()).hexdigest()[:12]
        made = made.encode()[: _LONGEST - 13].decode(errors="ignore") + f"-{digest}"
    return made or "%00"


def name_from(file_name: str) -> str:
    """The name that ``safe`` made a file name of; any other comes back as it is."""
    try:
        return _ESCAPED.sub(lambda m: bytes.fromhex(m[0].replace("%", "")).decode(), file_name).replace("\0", "")
    except UnicodeDecodeError:
        return file_name


class FileNames:
    """Gives each document and person a name of its own, also where file systems ignore case."""

    def __init__(self) -> None:
        self._taken: dict[tuple[str, str], str] = {}
        self._given: dict[tuple[str, str], str] = {}

    def path(self, folder: Path, record: Record, suffix: str) -> Path:
        """AUTHOR/NAME with a suffix, or NAME where nobody has annotated; the author's folder is made."""
        if record.set is not None:
            folder /= self.folder(record.set.author)
            folder.mkdir(exist_ok=True)
        name = self.file(record.document, str(folder), suffix)
        return folder / f"{name}{suffix}"

    def folder(self, author: str) -> str:
        return self._unique("", author, author)

    def file(self, document: Document, folder: str, suffix: str = ".txt") -> str:
        """The document's name without ``suffix``."""
        name = document.name or document.key
        return self._unique(f"/{folder}", name.removesuffix(".txt").removesuffix(suffix) or name, document.key)

    def _unique(self, place: str, name: str, identity: str) -> str:
        if (place, identity) in self._given:
            return self._given[place, identity]
        made, n = safe(name), 2
        while self._taken.setdefault((place, made.casefold()), identity) != identity:
            made, n = f"{safe(name)}~{n}", n + 1
        self._given[place, identity] = made
        return made
