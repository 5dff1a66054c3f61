"""Guidelines taken apart into clauses and put together again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import guideline as g
from models.guideline import Clause, Guideline, linked, links_of, read, write
from models.text.comparing import ADDED, GAP, REMOVED, SAME, compare

TEXT = """# Guide

Before all.
<!-- id: span -->
## Spans
Shortest complete.
<!-- id: span.honorific -->
- Honorifics stay out (`PER`).
<!-- id: old retired -->
## Old rule
"""


def test_clauses_with_their_titles_and_state() -> None:
    found = read(TEXT)
    assert found.preface == "# Guide\n\nBefore all.\n"
    assert [(c.id, c.title, c.retired) for c in found.clauses] == [
        ("span", "Spans", False), ("span.honorific", "Honorifics stay out (PER).", False), ("old", "Old rule", True),
    ]  # fmt: skip
    assert write(found) == TEXT


def test_a_guideline_without_ids_is_taken_apart_at_its_headings() -> None:
    found = read("# G\n\n## One\na\n## Two\nb\n")
    assert [(c.id, c.title) for c in found.clauses] == [("part-1", "One"), ("part-2", "Two")]
    assert read(write(found)) == found
    assert read("") == Guideline("", ())
    assert read("Only words.") == Guideline("Only words.", ())


IDS = st.from_regex(r"[a-z][a-z0-9.]{0,8}", fullmatch=True)
LINES = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=30).filter(lambda line: "<!--" not in line)


@given(st.lists(st.tuples(IDS, st.lists(LINES, max_size=4), st.booleans()), min_size=1, unique_by=lambda part: part[0]))
def test_writing_and_reading_agree(parts: list[tuple[str, list[str], bool]]) -> None:
    clauses = tuple(Clause(i, "".join(f"{line}\n" for line in lines), off) for i, lines, off in parts)
    made = Guideline("# Title\n", clauses)
    assert read(write(made)) == made


@pytest.mark.parametrize(
    ("identifier", "links", "kind", "expected"),
    [
        ("PER", (), "entity", "span.honorific"),
        ("PER", ("span",), "entity", "span"),
        ("PER", ("gone",), "entity", "span.honorific"),
        ("honorific", (), "entity", "span.honorific"),
        ("ORG", (), "span", "span"),
        ("ORG", (), "span.roles", "span"),
        ("ORG", (), "", None),
        ("old", (), "", None),
    ],
)
def test_the_clause_of_a_label(identifier: str, links: tuple[str, ...], kind: str, expected: str | None) -> None:
    assert linked([read(TEXT)], identifier, links, kind) == expected


def test_links_are_an_id_or_a_list() -> None:
    assert links_of({"guideline": "a"}) == ("a",)
    assert links_of({"guideline": ["a", 1, "b"]}) == ("a", "b")
    assert links_of({}) == links_of({"guideline": 3}) == ()


def test_titles_and_bodies_are_edited_apart() -> None:
    clause = Clause("a", "## Old\nbody\n")
    assert clause.with_title("New").text == "## New\nbody\n"
    assert clause.with_body("other").text == "## Old\nother"
    assert clause.with_title("").text == "body\n"
    assert Clause("a", "- item\n").with_title("Now").text == "### Now\n- item\n"


def test_every_language_gets_the_same_clauses() -> None:
    texts = g.same_clauses({"en": read(TEXT), "fa": read("<!-- id: span -->\n## بازه\n")})
    assert [c.id for c in texts["fa"].clauses] == ["span", "span.honorific", "old"]
    assert texts["fa"].clauses[2].retired
    texts = g.added(texts, "span.new", {"en": "New"}, "span")
    texts = g.moved(texts, "span.new", -5)
    texts = g.changed(texts, "span", retired=True)
    for text in texts.values():
        assert [c.id for c in text.clauses] == ["span.new", "span", "span.honorific", "old"]
        assert text.clauses[1].retired
    with pytest.raises(ValueError, match="span"):
        g.added(texts, "span", {})
    with pytest.raises(ValueError, match="Not good"):
        g.added(texts, "Not good", {})


def test_comparing_shows_what_changed_with_a_little_around_it() -> None:
    before = "\n".join(f"line {n}" for n in range(12))
    after = before.replace("line 5", "other")
    assert [(line.sign, line.text) for line in compare(before, after, 1)] == [
        (GAP, ""), (SAME, "line 4"), (REMOVED, "line 5"), (ADDED, "other"), (SAME, "line 6"), (GAP, ""),
    ]  # fmt: skip
    assert compare(before, before) == []


@given(st.lists(LINES, max_size=8), st.lists(LINES, max_size=8))
def test_comparing_leaves_nothing_out(one: list[str], other: list[str]) -> None:
    before, after = "\n".join(one), "\n".join(other)
    lines = compare(before, after, 100)
    if lines:
        assert [line.text for line in lines if line.sign in (SAME, REMOVED)] == before.splitlines()
        assert [line.text for line in lines if line.sign in (SAME, ADDED)] == after.splitlines()
    else:
        assert before.splitlines() == after.splitlines()
