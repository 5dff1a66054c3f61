"""What the documentation promises is there: links, commands, make targets."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")
COMMAND = re.compile(r"main\.py ([a-z]+) ")
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


def test_the_make_targets_shown_exist() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    pages = (ROOT / "README.md", ROOT / "docs" / "development.md")
    shown = {
        target
        for page in pages
        for target in re.findall(r"(?:^    |`)make ([a-z]+)", page.read_text("utf-8"), re.MULTILINE)
    }
    assert shown >= {"run", "test", "bench", "clean"}
    assert not shown - targets


def test_the_readme_shows_the_real_window() -> None:
    picture = ROOT / "docs" / "screens" / "annotate-fa-light.png"
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.name in (ROOT / "README.md").read_text("utf-8")
