"""The three catalogues hold the same sentences, and every sentence the code asks for."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources.translations import unused
from ui.catalogue import FOLDER, LANGUAGES, messages, path_of, read

ROOT = Path(__file__).resolve().parents[2]
FORMS = {"en": 2, "fa": 1, "ar": 6}
PLACEHOLDER = re.compile(r"\{(\w+)\}")
# What makes a sentence out of a literal, and the prefix its key gets on the way (None: the key is whole).
MAKERS = {"tr": "", "plural": "", "AyarError": "error.", "Problem": "error.", "Loss": "loss.", "Edit": "edit."}
OTHER_LETTERS = {"fa": re.compile("[يىك]"), "ar": re.compile("[یکگچپژ]")}
NAMED = re.compile(r"(action|menu|panel)\.[a-z_]+")
ADDED = {"file", "line"}  # what storage does not know where it finds a fault, and adds on the way up
BIDI_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def literal_keys() -> Iterator[tuple[str, str, frozenset[str] | None]]:
    """Place, key and keyword names (None when ``**`` may bring more) of every sentence asked for by a literal."""
    for folder in ("models", "storage", "ui"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and called(node) in MAKERS and node.args:
                    for key in constants(node.args[0]):
                        yield f"{path.relative_to(ROOT)}:{node.lineno}", MAKERS[called(node)] + key, given(node)


def named_keys() -> Iterator[tuple[str, str]]:
    """Place and key of every literal that looks like the key of an action, a menu or a panel, wherever it stands."""
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and NAMED.fullmatch(node.value):
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node.value


def constants(node: ast.expr) -> Iterator[str]:
    """The strings an expression may be: a literal, or both arms of «a if b else c»."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from constants(node.body)
        yield from constants(node.orelse)


def given(node: ast.Call) -> frozenset[str] | None:
    names = [keyword.arg for keyword in node.keywords]
    return None if None in names or called(node) not in ("tr", "AyarError") else frozenset(filter(None, names))


def placeholders(forms: tuple[str, ...]) -> set[str]:
    return set(PLACEHOLDER.findall(" ".join(forms)))


def test_every_language_has_every_sentence() -> None:
    assert messages("en").keys() == messages("fa").keys() == messages("ar").keys()
    assert len(messages("en")) > 350


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_whole(language: str) -> None:
    """No empty form, the plural forms the language has, and the placeholders of the English."""
    for key, forms in messages(language).items():
        english = messages("en")[key]
        assert all(forms), key
        assert len(forms) == (1 if len(english) == 1 else FORMS[language]), key
        assert placeholders(forms) - {"n"} == placeholders(english) - {"n"}, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_spelled_as_the_style_says(language: str) -> None:
    for key, forms in messages(language).items():
        for form in forms:
            assert not BIDI_CONTROLS.search(form), key
            assert "..." not in form, key
            assert form == form.strip(), key
            if language in OTHER_LETTERS:
                assert not OTHER_LETTERS[language].search(form), key


def test_every_literal_key_has_a_sentence() -> None:
    asked = {(place, key) for place, key, _ in literal_keys()} | set(named_keys())
    missing = {f"{place}: {key}" for place, key in asked if key not in messages("en")}
    assert not missing, "\n".join(sorted(missing))


def test_every_placeholder_gets_its_value() -> None:
    unfilled = []
    for place, key, names in literal_keys():
        if names is not None and key in messages("en"):
            lacking = placeholders(messages("en")[key]) - names - (ADDED if place.startswith("storage") else set())
            unfilled += [f"{place}: {key} lacks {sorted(lacking)}"] if lacking else []
    assert not unfilled, "\n".join(unfilled)


def test_the_files_are_as_the_tool_writes_them(tmp_path: Path) -> None:
    """Sorted, one layout: otherwise two people's additions meet in every merge."""
    for language in LANGUAGES:
        text = path_of(language).read_text("utf-8")
        keys = re.findall(r'<message id="([^"]+)"', text)
        assert keys == sorted(set(keys))
        assert f'language="{language}"' in text


def test_a_reader_of_linguist_files_takes_escapes_and_plurals() -> None:
    ts = """<TS><context><name>ayar</name>
    <message id="a.b"><source>x</source><translation>&lt;a &amp; b&gt;
c</translation></message>
    <message id="n" numerus="yes"><source>x</source><translation><numerusform>one</numerusform>
    <numerusform>many</numerusform></translation></message></context></TS>"""
    assert read(ts.encode()) == {"a.b": ("<a & b>\nc",), "n": ("one", "many")}


def add(*arguments: str) -> subprocess.CompletedProcess[str]:
    tool = [sys.executable, str(FOLDER / "add.py"), *arguments]
    return subprocess.run(tool, capture_output=True, text=True, check=False)


def test_the_tool_refuses_what_would_not_pass(tmp_path: Path) -> None:
    """Unequal placeholders, the other alphabet, and a key that says something else already."""
    before = [path_of(language).read_bytes() for language in LANGUAGES]
    assert "placeholders differ" in add("x.y", "{a}", "{b}", "{a}").stderr
    assert "other alphabet" in add("x.y", "a", "كتاب", "كتاب").stderr
    assert "is there already" in add("menu.project", "Projects", "پروژه", "المشروع").stderr
    wrong = tmp_path / "wrong.json"
    wrong.write_text(json.dumps({"x.y": {"en": "a", "fa": "", "ar": "a"}}), "utf-8")
    assert "empty" in add("--json", str(wrong)).stderr
    assert [path_of(language).read_bytes() for language in LANGUAGES] == before


def test_no_sentence_is_unused() -> None:
    """But those written ahead, which later.txt lists as long as nobody asks for them."""
    idle, waiting = set(unused.unused()), set(unused.later())
    assert not idle - waiting, "nobody asks for these: add.py --remove"
    assert not waiting - idle, "these are used by now: unused.py --prune"
