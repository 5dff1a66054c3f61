"""What the documentation promises is there: links, commands, make targets."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")
COMMAND = re.compile(r"main\.py ([a-z]+) ")
NAME = re.compile(r"`([^`]+)`")
PARTS = ["Question", "Decision", "Why", "Price"]
ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def named(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_links_lead_somewhere(page: Path) -> None:
    links = LINK.findall(page.read_text("utf-8"))
    assert not [link for link in links if not (page.parent / link).exists()]


def test_the_commands_shown_exist() -> None:
    from ui.terminal.parser import COMMANDS

    shown = {command for page in PAGES for command in COMMAND.findall(page.read_text("utf-8"))}
    assert shown >= {"new", "import", "export", "info", "search", "check", "backup"}
    assert not shown - set(COMMANDS)


def test_the_readme_shows_every_command() -> None:
    from ui.terminal.parser import COMMANDS

    shown = set(re.findall(r"^    .*main\.py ([a-z]+) ", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE))
    assert shown == set(COMMANDS)


def test_every_format_is_explained() -> None:
    from storage.formats.registry import FORMATS

    text = (ROOT / "docs" / "formats.md").read_text("utf-8")
    sections = {_anchor(title) for title in re.findall(r"^##+ (.+)$", text, re.MULTILINE)}
    rows = re.findall(r"^\| \[(`.+?`)\]\(#([^)]+)\) \| ([✓–]) \| ([✓–]) \|", text, re.MULTILINE)
    told = {name: (reads == "✓", writes == "✓") for names, _, reads, writes in rows for name in NAME.findall(names)}
    assert {anchor for _, anchor, *_ in rows} <= sections
    assert told == {form.id: (form.read is not None, form.write is not None) for form in FORMATS.values()}


def _anchor(title: str) -> str:
    """What GitHub makes of a heading."""
    return re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")


def test_the_folders_shown_exist_and_none_is_missing() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    first = [line.split("|")[1] for line in text.splitlines() if line.startswith("| `")]
    shown = {name for cell in first for name in NAME.findall(cell)}
    assert not [name for name in shown if not (ROOT / name).exists()]
    packages = {f"{path.parent.relative_to(ROOT).as_posix()}/" for path in ROOT.glob("*/*/__init__.py")}
    assert not {name for name in packages if name.split("/")[0] in {"models", "storage", "ui"}} - shown


def test_every_decision_says_why_and_at_what_price() -> None:
    for page in (ROOT / "docs" / "decisions").glob("*.md"):
        text = page.read_text("utf-8")
        assert re.findall(r"^\*\*(Question|Decision|Why|Price)\.\*\*", text, re.MULTILINE) == PARTS, page.name


def test_the_make_targets_shown_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    pages = (ROOT / "README.md", ROOT / "docs" / "development.md")
    shown = {
        target
        for page in pages
        for target in re.findall(r"(?:^    |`)make ([a-z-]+)", page.read_text("utf-8"), re.MULTILINE)
    }
    assert shown >= {"run", "test", "test-peers", "bench", "clean"}
    assert not shown - targets


def test_the_readme_shows_the_real_window() -> None:
    picture = ROOT / "docs" / "screens" / "annotate-fa-light.png"
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.name in (ROOT / "README.md").read_text("utf-8")
