"""Zip files of strangers: looked at before anything is unpacked, so that none of them fills the memory."""

from __future__ import annotations

import lzma
import re
import struct
import zipfile
import zlib
from typing import Final

from models.errors import AyarError
from storage.formats.source import Source

LARGEST: Final = 1 << 29
"""512 MB unpacked, all members together."""
DENSEST: Final = 200
"""Times its packed size that a member of over 1 MB may unpack to; office files reach about 30."""
MOST: Final = 10_000
SMALL: Final = 1 << 20
DAMAGED: Final = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, NotImplementedError, RuntimeError, EOFError,
    ValueError, OverflowError, LookupError, OSError,
)  # fmt: skip
"""What reading a damaged zip raises."""
DECLARES: Final = re.compile(rb"<!\0?D\0?O\0?C\0?T\0?Y\0?P\0?E|<\0?!\0?E\0?N\0?T\0?I\0?T\0?Y")


def refuse_bombs(source: Source, format_id: str, *, office: bool = False) -> None:
    """Raises AyarError wrong_format for what is no zip, zip_bomb for one that unpacks to more than 512 MB, over 200
    times its size or 10,000 members, and with ``office`` unsafe_xml for XML that declares entities, which office files
    never do."""
    try:
        with source.open() as stream, zipfile.ZipFile(stream) as packed:
            members = packed.infolist()
            if len(members) > MOST or sum(m.file_size for m in members) > LARGEST or any(map(_dense, members)):
                raise AyarError("zip_bomb", file=source.name)
            for member in members if office else ():
                _refuse_entities(packed, member, source.name)
    except DAMAGED as error:
        raise AyarError("wrong_format", file=source.name, format=format_id) from error


def _dense(member: zipfile.ZipInfo) -> bool:
    return member.file_size > SMALL and member.file_size > DENSEST * max(1, member.compress_size)


def _refuse_entities(packed: zipfile.ZipFile, member: zipfile.ZipInfo, file: str) -> None:
    if not member.filename.endswith((".xml", ".rels")):
        return
    tail, read = b"", 0
    with packed.open(member) as part:
        while block := part.read(SMALL):
            read += len(block)
            if DECLARES.search(tail + block):
                raise AyarError("unsafe_xml", file=file)
            if read > LARGEST:
                raise AyarError("zip_bomb", file=file)
            tail = block[-32:]
