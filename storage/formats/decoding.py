"""From bytes to text: never a silent guess, never a changed character.

Only the mark at the start of a file (BOM) is taken off; line ends and every other character stay as they were.
"""

from __future__ import annotations

import codecs
import io
import re
from dataclasses import dataclass
from typing import Final, TextIO

from models.errors import AyarError
from storage.formats.base import AUTO
from storage.formats.source import Source

BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8 (BOM)"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32LE"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32BE"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16LE"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16BE"),
)
SAMPLE: Final = 200_000
_AT_ONCE: Final = 1 << 16  # bytes
ARABIC: Final = re.compile("[\u0621-\u064aپچژگکٹڈڑںھہے]")
NEUTRAL: Final = re.compile("[\u00a0\u060c\u061b\u061f«»\u200c-\u200f\u2013\u2014\u2018-\u201e\u2026\u064b-\u0652]")
LATIN: Final = re.compile("[A-Za-zÀ-ÿŒœƒ]")
WORD: Final = re.compile(r"[^\W\d_]+")
FREQUENT: Final = frozenset("اليمنورهتب")
HIGH_BYTES: Final = frozenset((0x00, 0x06, 0x20, 0xFB, 0xFC, 0xFD, 0xFE))


@dataclass(frozen=True, slots=True)
class Decoded:
    """``encoding`` as shown to people; ``sure`` is False when it is only the likeliest one."""

    text: str
    encoding: str
    sure: bool = True


def text_of(source: Source, encoding: str = AUTO, declared: str | None = None) -> str:
    """The decoded file; notes the encoding on the source.

    ``declared`` is what the file says of itself (HTML meta). Raises AyarError bad_encoding, bad_characters, empty_file
    and those of ``Source.open``.
    """
    decoded = decode(source.data(), encoding, source.name, declared)
    source.encoding, source.sure = decoded.encoding, decoded.sure
    if not decoded.text.strip():
        raise AyarError("empty_file", file=source.name)
    refuse_bad_characters(decoded.text, source.name)
    return decoded.text


def stream_of(source: Source, encoding: str = AUTO, newline: str = "\n") -> TextIO:
    """The decoded file from its beginning, as ``text_of`` gives it, line by line: UTF-8 is never whole in memory.

    ``newline`` is that of ``open``: lines end at line feeds alone, for "" at carriage returns too; their ends stay as
    they are. Raises AyarError as ``text_of`` does.
    """
    if encoding not in (AUTO, "utf-8") or not _streams(source):
        return io.StringIO(text_of(source, encoding), newline=newline)
    marked = source.head.startswith(codecs.BOM_UTF8)
    source.encoding = "UTF-8 (BOM)" if marked else "UTF-8" if encoding == AUTO else encoding
    return io.TextIOWrapper(source.open(), "utf-8-sig" if marked else "utf-8", newline=newline)


def _streams(source: Source) -> bool:
    """Whether all of the file is UTF-8 with something in it; NUL may mean UTF-16."""
    decoder, blank = codecs.getincrementaldecoder("utf-8-sig")(), True
    with source.open() as stream:
        try:
            while part := stream.read(_AT_ONCE):
                text = decoder.decode(part)
                if "\0" in text:
                    return False
                blank = blank and not text.strip()
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return not blank


def decode(data: bytes, encoding: str = AUTO, file: str = "", declared: str | None = None) -> Decoded:
    """Raises AyarError bad_encoding (byte position from 0) or unknown_encoding."""
    for mark, codec, shown in BOMS:
        if data.startswith(mark) and encoding in (AUTO, codec, codec.rpartition("-")[0]):
            return Decoded(_strict(data[len(mark) :], codec, shown, file), shown)
    if encoding != AUTO:
        return Decoded(_strict(data, encoding, encoding, file), encoding)
    if wide := _unmarked_utf16(data):
        return Decoded(_strict(data, wide, wide.upper(), file), wide.upper().replace("UTF-16-", "UTF-16"))
    if declared and (found := _as_declared(data, declared)):
        return found
    return _utf8_or_evidence(data, file)


def refuse_bad_characters(text: str, file: str) -> None:
    """Raises AyarError bad_characters (code point from 0) for NUL and lone surrogates, which cannot be stored."""
    if (position := bad_character(text)) is not None:
        raise AyarError("bad_characters", file=file, position=position)


def bad_character(text: str) -> int | None:
    """The first NUL or lone surrogate."""
    position = text.find("\0")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        position = error.start if position < 0 else min(position, error.start)
    return None if position < 0 else position


def _utf8_or_evidence(data: bytes, file: str) -> Decoded:
    try:
        return Decoded(data.decode("utf-8"), "UTF-8")
    except UnicodeDecodeError as error:
        refusal = AyarError("bad_encoding", file=file, encoding="UTF-8", position=error.start)
        if _mostly_utf8(data):
            raise refusal from error
        text = data.decode("cp1256")
        evidence = arabic_evidence(text)
        if evidence is None:
            raise refusal from error
        return Decoded(text, "cp1256", evidence)


def _mostly_utf8(data: bytes) -> bool:
    """A UTF-8 file with a few broken bytes is damaged, not in another encoding."""
    sample = data[:SAMPLE]
    broken = sample.decode("utf-8", "replace").count("\ufffd")
    whole = len(re.findall(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}", sample))
    return whole > 3 * broken


def arabic_evidence(text: str) -> bool | None:
    """Whether a text decoded as cp1256 reads as Persian or Arabic: True sure, False perhaps, None no.

    cp1256 gives every byte a meaning, so decoding never fails and proves nothing. Evidence is: what is not ASCII is
    nearly all Arabic letters and their punctuation, no word mixes Arabic and accented Latin letters, and the letters
    have the usual frequencies.
    """
    sample = text[:SAMPLE]
    letters = ARABIC.findall(sample)
    others = sum(1 for c in sample if c > "\x7f") - len(letters) - len(NEUTRAL.findall(sample))
    words = [w for w in WORD.findall(sample) if ARABIC.search(w)]
    mixed = sum(1 for w in words if LATIN.search(w))
    if len(letters) < 6 or others > 0.1 * len(letters) or mixed > 0.02 * len(words):
        return None
    usual = sum(c in FREQUENT for c in letters) / len(letters)
    if usual < 0.4 or re.search("[\x00-\x08\x0e-\x1f\x7f]", sample) is not None:
        return None
    return len(words) >= 20 and usual >= 0.5


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without a mark shows in its high bytes: nearly all are 00 (ASCII), 06 (Arabic), 20 or FB–FE."""
    sample = data[:4096]
    if len(data) % 2 or len(sample) < 4 or b"\0" not in sample:
        return None
    even, odd = (sum(b in HIGH_BYTES for b in sample[i::2]) / (len(sample) // 2) for i in (0, 1))
    if odd >= 0.95 and even < 0.6:
        return "utf-16-le"
    return "utf-16-be" if even >= 0.95 and odd < 0.6 else None


def _as_declared(data: bytes, name: str) -> Decoded | None:
    """None when the declaration is not true; then the bytes themselves decide."""
    try:
        codec = codecs.lookup(name).name
        return Decoded(data.decode(codec), "UTF-8" if codec == "utf-8" else codec)
    except (LookupError, UnicodeError, ValueError):
        return None


def _strict(data: bytes, codec: str, shown: str, file: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise AyarError("bad_encoding", file=file, encoding=shown, position=error.start) from error
    except (LookupError, UnicodeError, ValueError) as error:
        raise AyarError("unknown_encoding", encoding=shown) from error
