from __future__ import annotations

import pytest
from hypothesis import given

from models.offsets import OffsetMap
from tests.nasty import texts


@given(texts())
def test_every_position_of_a_text_converts_as_its_encoded_prefix(text: str) -> None:
    offsets = OffsetMap(text)
    for position in range(len(text) + 1):
        units = len(text[:position].encode("utf-16-le")) // 2
        assert offsets.to_utf16(position) == units
        assert offsets.to_codepoint(units) == position


def test_a_position_inside_a_pair_is_refused_or_rounded_down() -> None:
    offsets = OffsetMap("ب😀پ")
    with pytest.raises(ValueError, match="inside a surrogate pair"):
        offsets.to_codepoint(2)
    assert offsets.to_codepoint(2, strict=False) == 1
    assert offsets.to_codepoint(3) == 2


@pytest.mark.parametrize("position", [-1, 4])
def test_positions_outside_the_text_are_refused(position: int) -> None:
    offsets = OffsetMap("abc")
    for convert in (offsets.to_utf16, offsets.to_codepoint):
        with pytest.raises(ValueError, match="outside"):
            convert(position)
