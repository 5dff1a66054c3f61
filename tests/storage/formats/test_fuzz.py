"""Every reader meets damaged files: problems and AyarErrors, never another exception, and only whole records."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from storage.formats.registry import FORMATS
from tests.nasty import NASTY
from tests.storage.formats.examples import EXAMPLES
from tests.storage.formats.fuzzing import (
    BENDS,
    BOUNDED,
    EDITS,
    SHORT,
    Edits,
    assert_survives,
    assert_whole_import,
    bent,
    damaged,
    rezipped,
)  # fmt: skip

IN_JSON = [name for name, example in EXAMPLES.items() if example.data.lstrip()[:1] in (b"{", b"[")]
IN_ZIP = [name for name, example in EXAMPLES.items() if example.data[:2] == b"PK"]


def test_every_reader_has_an_example() -> None:
    assert set(EXAMPLES) == {form.id for form in FORMATS.values() if form.read is not None}


@pytest.mark.parametrize("format_id", EXAMPLES)
@BOUNDED
@given(edits=EDITS)
def test_readers_survive_damage(format_id: str, edits: Edits, tmp_path_factory: pytest.TempPathFactory) -> None:
    example = EXAMPLES[format_id]
    path = example.put(tmp_path_factory.mktemp("fuzz"), damaged(example.data, edits))
    for chosen in (format_id, "auto"):
        assert_survives(path, chosen)


@pytest.mark.parametrize("format_id", IN_JSON)
@BOUNDED
@given(bends=BENDS)
def test_readers_survive_values_of_the_wrong_kind(
    format_id: str, bends: list[tuple[int, Any]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    example = EXAMPLES[format_id]
    path = example.put(tmp_path_factory.mktemp("fuzz"), bent(example.data, bends))
    assert_survives(path, format_id)


@pytest.mark.parametrize("format_id", IN_ZIP)
@BOUNDED
@given(edits=EDITS)
def test_readers_survive_damage_inside_a_zip(
    format_id: str, edits: Edits, tmp_path_factory: pytest.TempPathFactory
) -> None:
    example = EXAMPLES[format_id]
    names = sorted(zipfile.ZipFile(example.put(tmp_path_factory.mktemp("fuzz"))).namelist())
    hit = names[int(edits[0][0] * (len(names) - 1))]
    data = rezipped(example.data, lambda name, content: damaged(content, edits) if name == hit else content)
    assert_survives(example.put(tmp_path_factory.mktemp("fuzz"), data), format_id)


@pytest.mark.parametrize("format_id", EXAMPLES)
@SHORT
@given(edits=EDITS)
def test_a_project_takes_whole_records_only(
    format_id: str, edits: Edits, tmp_path_factory: pytest.TempPathFactory
) -> None:
    example = EXAMPLES[format_id]
    path = example.put(tmp_path_factory.mktemp("fuzz"), damaged(example.data, edits))
    assert_whole_import(path, format_id)


@pytest.mark.parametrize("format_id", EXAMPLES)
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_readers_of_half_a_file(format_id: str, share: float, tmp_path: Path) -> None:
    example = EXAMPLES[format_id]
    path = example.put(tmp_path, example.data[: int(share * len(example.data))])
    assert assert_survives(path, format_id), "silence is no answer"


@pytest.mark.parametrize("format_id", EXAMPLES)
@pytest.mark.parametrize(
    "data", [b"", b"\n", b"\xef\xbb\xbf", b"\0" * 100, bytes(range(256)) * 8, NASTY[3].encode() * 1000, b"[" * 100_000]
)
def test_readers_of_nothing_and_of_noise(format_id: str, data: bytes, tmp_path: Path) -> None:
    assert assert_survives(EXAMPLES[format_id].put(tmp_path, data), format_id), "silence is no answer"
