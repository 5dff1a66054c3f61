"""The JSON Schema of ayar-jsonl accepts what Ayar writes and refuses what it is not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest
from jsonschema import Draft202012Validator, ValidationError

Line = dict[str, Any]


@pytest.fixture(scope="module")
def validator(resources: Path) -> Draft202012Validator:
    schema = orjson.loads((resources / "schema" / "ayar-jsonl.schema.json").read_bytes())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def lines(path: Path) -> list[Line]:
    return [orjson.loads(line) for line in path.read_bytes().splitlines()]


@pytest.fixture
def line(resources: Path) -> Line:
    return lines(resources / "samples" / "annotations.jsonl")[0]


def test_the_sample_is_valid(validator: Draft202012Validator, resources: Path) -> None:
    for line in lines(resources / "samples" / "annotations.jsonl"):
        validator.validate(line)
        assert line["annotations"]


def test_real_annotations_are_valid(validator: Draft202012Validator, shared: Path) -> None:
    for line in lines(shared / "data" / "seed_annotations.jsonl"):
        validator.validate(line)
        assert line["annotations"]


def test_a_document_alone_and_unknown_keys_are_valid(validator: Draft202012Validator) -> None:
    alone = {"format": "ayar-jsonl/1", "document": {"key": "k", "text": "", "x": 1}, "y": [None]}
    assert validator.is_valid(alone)


def forget_the_labels(line: Line) -> None:
    del line["labels"]


def write_another_format(line: Line) -> None:
    line["format"] = "ayar-jsonl/2"


def invent_a_kind(line: Line) -> None:
    line["annotations"][0]["kind"] = "emotion"


def count_backwards(line: Line) -> None:
    line["annotations"][0]["start"] = -1


def lose_the_text(line: Line) -> None:
    del line["document"]["text"]


def point_with_a_number(line: Line) -> None:
    line["annotations"][0]["arguments"] = [{"role": "ACTOR", "target": 3}]


@pytest.mark.parametrize(
    "spoil",
    [forget_the_labels, write_another_format, invent_a_kind, count_backwards, lose_the_text, point_with_a_number],
)
def test_what_is_not_the_format_is_refused(
    validator: Draft202012Validator, line: Line, spoil: Callable[[Line], None]
) -> None:
    validator.validate(line)
    spoil(line)
    with pytest.raises(ValidationError):
        validator.validate(line)
