from __future__ import annotations

from pathlib import Path

import pytest

from tests.nasty import ALL
from tests.storage.formats.conftest import Read
from tests.storage.formats.examples import SENTENCES


def node(identifier: str, form: str, misc: str = "_") -> str:
    return "\t".join((identifier, form, *"_" * 7, misc)) + "\n"


def test_text_tokens_and_sentences(read: Read) -> None:
    records, problems = read(SENTENCES.encode(), "a.conllu")
    assert not problems
    document = records[0].document
    assert (document.key, document.text) == ("d1", "بهش گفت‌وگو.\nرفت")
    assert document.tokens is not None
    assert [document.text[a:b] for a, b in document.tokens] == ["بهش", "گفت‌وگو", ".", "رفت"]
    assert document.sentences == ((0, 3), (3, 4))
    assert document.extra["conllu"] == {"words": {"0": ["به", "ش"]}, "sentences": ["s1", ""]}
    assert records[0].set is None


@pytest.mark.parametrize("name", ["dev", "test"])
def test_the_text_of_seraji_is_rebuilt_exactly(name: str, shared: Path, read: Read) -> None:
    path = shared / "fixtures" / "ud-persian-seraji" / f"{name}.conllu"
    lines = path.read_text("utf-8").splitlines()
    records, problems = read(path)
    assert not problems
    told = [line.removeprefix("# text = ") for line in lines if line.startswith("# text = ")]
    assert records[0].document.text.split("\n") == told
    assert len(told) == {"dev": 599, "test": 600}[name]
    words = records[0].document.extra["conllu"]["words"]
    assert len(words) == sum(1 for line in lines if "-" in line.split("\t")[0] and not line.startswith("#"))


def test_documents_and_empty_nodes(read: Read) -> None:
    text = f"# newdoc id = x\n{node('1', 'a')}{node('1.1', 'hidden')}\n# newdoc\n{node('1', 'b', 'SpaceAfter=No')}"
    records, problems = read((text + node("2", "c")).encode(), "a.conllu")
    assert not problems
    assert [(r.document.text, r.document.key_given, r.document.name) for r in records] == [
        ("a", True, "a.conllu#1"), ("bc", False, "a.conllu#2"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("1\ta\n" + node("1", "b"), "import_bad_row"), (f"# text = x\n{node('1', 'b')}", "sentence_text_differs"),
        ("نه این\n", "import_bad_row"), (node("x", "a") + node("1", "b"), "import_bad_row"),
        (f"# newdoc id = a\n{node('1', 'a')}\n# newdoc id = a\n{node('1', 'b')}", "duplicate_id"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_line(text: str, key: str, read: Read) -> None:
    _, problems = read(text.encode(), "a.conllu")
    assert key in [p.key for p in problems] or problems[0].key == "wrong_format"
    assert all(p.line for p in problems if p.key == key)


def test_nasty_tokens_survive(read: Read) -> None:
    forms = [text for text in ALL if text and text.strip() == text and text.isprintable() and "\t" not in text]
    records, problems = read("".join(node(str(n), form) for n, form in enumerate(forms, 1)).encode(), "a.conllu")
    assert not problems
    assert records[0].document.text == " ".join(forms)
