"""The words of the command line that open the window. Qt-free: Qt is imported after they have been understood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ui.terminal.parser import COMMANDS, Parser


@dataclass(frozen=True, slots=True)
class Opening:
    """What to open and for whom; ``tour`` and ``screens`` are folders for pictures, when the window is to play."""

    project: Path | None
    user: str | None
    tour: Path | None
    screens: Path | None
    sample: bool = False


def parse(arguments: Sequence[str]) -> Opening:
    """Wrong usage ends the process with exit code 2, as argparse has it."""
    parser = Parser(prog="main.py", description="Open the window. See also: main.py --help")
    parser.add_argument("project", nargs="?", type=Path, metavar="PROJECT")
    parser.add_argument("--user", metavar="NAME", help="who is working")
    parser.add_argument(
        "--tour", type=Path, metavar="DIR", help="play the main job and leave pictures and JSONL in DIR"
    )
    parser.add_argument("--screens", type=Path, metavar="DIR", help="take pictures of the window in three languages")
    parser.add_argument("--sample", action="store_true", help="open the sample project")
    if arguments and _is_no_project(arguments[0]):
        parser.error(f"no such command or project: {arguments[0]}{_meant(arguments[0])}")
    found = parser.parse_args(list(arguments))
    return Opening(found.project, found.user, found.tour, found.screens, found.sample)


def _is_no_project(word: str) -> bool:
    """A bare word that is no file; of a path the window says that it was not found."""
    return not word.startswith("-") and Path(word).name == word and not Path(word).suffix and not Path(word).exists()


def _meant(word: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(word.lower(), COMMANDS, n=1)
    return f"; did you mean {close[0]}?" if close else "; main.py --help lists the commands"
