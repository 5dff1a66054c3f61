from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from models.errors import AyarError
from storage.formats.decoding import decode

PERSIAN = (
    "رئيس جمهور در گفتگو با وزير خارجه عمان گفت: اين ديدار براي همكاري دو كشور بسيار مهم است و بايد هر چه زودتر "
    "برگزار شود. وي افزود كه تهران آماده است تا درباره همه موضوع‌ها، از جمله تجارت، گفتگو كند.\r\n"
)


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        (PERSIAN.encode(), "UTF-8"),
        (codecs.BOM_UTF8 + PERSIAN.encode(), "UTF-8 (BOM)"),
        (codecs.BOM_UTF16_LE + PERSIAN.encode("utf-16-le"), "UTF-16LE"),
        (codecs.BOM_UTF16_BE + PERSIAN.encode("utf-16-be"), "UTF-16BE"),
        (PERSIAN.encode("utf-16-le"), "UTF-16LE"),
        (PERSIAN.encode("utf-16-be"), "UTF-16BE"),
        (PERSIAN.encode("cp1256"), "cp1256"),
    ],
)
def test_each_encoding_is_detected_and_the_text_is_unchanged(data: bytes, shown: str) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.encoding, decoded.sure) == (PERSIAN, shown, True)


def test_a_short_text_in_cp1256_is_read_but_not_certain() -> None:
    decoded = decode("سلام بر ايران".encode("cp1256"))
    assert (decoded.text, decoded.encoding, decoded.sure) == ("سلام بر ايران", "cp1256", False)


@pytest.mark.parametrize(
    "data",
    [
        "déjà vu, où est le garçon naïf ?".encode("cp1252"),
        "Съешь ещё этих мягких французских булок".encode("cp1251"),
        PERSIAN.encode()[:-40] + b"\xd9" + PERSIAN.encode()[-40:],
        PERSIAN.encode("cp1256") + bytes(range(1, 9)),
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4,
        "الرئيس يستقبل وزير الخارجية في القصر".encode("iso-8859-6"),
    ],
)
def test_what_is_not_evident_is_refused_with_the_byte(data: bytes) -> None:
    with pytest.raises(AyarError) as error:
        decode(data, file="x.txt")
    assert error.value.key == "bad_encoding"
    assert data[int(str(error.value.params["position"]))] > 0x7F


def test_a_chosen_encoding_is_used_and_strict() -> None:
    assert decode("où".encode("latin-1"), "latin-1").text == "où"
    with pytest.raises(AyarError, match="bad_encoding"):
        decode(b"\xff\xfe\xff", "utf-8")
    with pytest.raises(AyarError, match="unknown_encoding"):
        decode(b"a", "klingon")
    with pytest.raises(AyarError, match="unknown_encoding"):
        decode(b"a", "hex")


def test_a_false_declaration_does_not_count() -> None:
    assert decode(PERSIAN.encode("cp1256"), declared="utf-8").encoding == "cp1256"
    assert decode(PERSIAN.encode("cp1256"), declared="windows-1256").text == PERSIAN


def test_the_seeds_are_utf8_byte_for_byte(shared: Path) -> None:
    for path in sorted((shared / "data" / "seeds").glob("*.txt")):
        decoded = decode(path.read_bytes())
        assert (decoded.encoding, decoded.text.encode()) == ("UTF-8", path.read_bytes())
        assert decode(decoded.text.encode("utf-16")).text == decoded.text
