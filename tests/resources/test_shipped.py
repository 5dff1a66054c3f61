"""What ships beside the code is whole: schema, guidelines, fonts, icons, the sample."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import orjson
import pytest
from defusedxml.ElementTree import fromstring

from models.schema import Schema

LANGUAGES = ("fa", "ar", "en")


def test_the_default_schema_is_valid(resources: Path) -> None:
    schema = Schema.load((resources / "schema" / "schema.json").read_bytes())
    assert (schema.id, schema.version) == ("diplomatic-news-default", "1.0.0")
    for kind in ("entity", "event", "stance", "zone"):
        assert all(label.name[language] for label in schema.labels(kind) for language in LANGUAGES)


def test_the_marks_of_the_examples_lie_in_their_texts(resources: Path) -> None:
    schema = orjson.loads((resources / "schema" / "schema.json").read_bytes())
    labels = [*schema["entity_types"], *schema["event_types"], *schema["stance"]["values"]]
    examples = [example for label in labels for example in label["examples"].values()]
    assert len(examples) > 50
    for example in examples:
        for start, end in example["marks"]:
            assert 0 <= start < end <= len(example["text"])
            assert example["text"][start:end] == example["text"][start:end].strip()


def test_the_documented_schema_is_valid(root: Path) -> None:
    example = re.search(r"```json\n(.*?)```", (root / "docs" / "schema.md").read_text("utf-8"), re.DOTALL)
    assert example
    assert Schema.load(example[1].encode()).label("entity", "PER")


def test_the_guidelines_ship_in_three_languages(resources: Path) -> None:
    for language in LANGUAGES:
        assert (resources / "guidelines" / f"guidelines.{language}.md").read_text("utf-8").startswith("# ")


def test_the_fonts_bring_their_licences(resources: Path) -> None:
    fonts = {path.name for path in (resources / "fonts").glob("*.ttf")}
    assert {f"Vazirmatn-{weight}.ttf" for weight in ("Regular", "Medium", "SemiBold", "Bold")} <= fonts
    assert not [name for name in fonts if "FD" in name], "FD variants draw ASCII digits as Persian ones"
    for licence in ("OFL.txt", "OFL-NotoNaskhArabic.txt"):
        assert "SIL OPEN FONT LICENSE Version 1.1" in (resources / "fonts" / licence).read_text("utf-8")


def test_every_icon_can_be_tinted(resources: Path) -> None:
    icons = sorted((resources / "icons").glob("*.svg"))
    assert len(icons) > 45
    for icon in icons:
        svg = fromstring(icon.read_text("utf-8"))
        assert svg.get("viewBox") == "0 0 24 24", icon.name
        if icon.stem != "star":
            assert svg.get("stroke") == "currentColor", icon.name
            assert not re.search("#[0-9a-fA-F]{3}", icon.read_text("utf-8")), icon.name


def test_the_icons_are_listed(resources: Path) -> None:
    listed = set(re.findall(r"`([a-z0-9-]+)`", (resources / "icons" / "README.md").read_text("utf-8")))
    assert {icon.stem for icon in (resources / "icons").glob("*.svg")} <= listed


def test_the_sample_says_that_it_is_fiction_and_is_whole(resources: Path) -> None:
    sample = resources / "samples"
    assert "invented" in (sample / "README.md").read_text("utf-8")
    lines = (sample / "annotations.jsonl").read_bytes().splitlines()
    assert len(lines) == 44
    for line in lines:
        document = orjson.loads(line)["document"]
        assert hashlib.sha256(document["text"].encode()).hexdigest() == document["text_sha256"]


@pytest.mark.parametrize("name", ["fa-06-yaddasht.txt"])
def test_the_sample_keeps_its_line_ends(resources: Path, name: str) -> None:
    """A checkout that turned CRLF into LF would shift every offset behind it."""
    assert b"\r\n" in (resources / "samples" / "articles" / name).read_bytes()


def test_no_real_article_is_in_the_repository(resources: Path, shared: Path) -> None:
    seeds = [path.read_text("utf-8", "replace") for path in (shared / "data" / "seeds").iterdir() if path.is_file()]
    assert len(seeds) >= 5
    ours = "".join(path.read_text("utf-8") for path in (resources / "samples" / "articles").iterdir())
    for seed in seeds:
        words = seed.split()
        assert not [run for n in range(len(words) - 7) if (run := " ".join(words[n : n + 8])) in ours]


def test_the_clauses_of_the_guidelines_have_the_same_ids_in_every_language(resources: Path) -> None:
    from models.guideline import read, write

    texts = [(resources / "guidelines" / f"guidelines.{code}.md").read_text("utf-8") for code in ("en", "fa", "ar")]
    ids = [[clause.id for clause in read(text).clauses] for text in texts]
    assert ids[0] == ids[1] == ids[2]
    assert "span.honorific" in ids[0]
    assert [write(read(text)) for text in texts] == texts
    assert all(clause.text.strip() for text in texts for clause in read(text).clauses)
