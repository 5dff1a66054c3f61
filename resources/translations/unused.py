"""Prints the sentences that no code asks for, one key a line; ``--prune`` takes from later.txt what is used by now.

A sentence counts as used when its key (or, for errors and losses, the key without prefix) is a string literal in the
code, or when an f-string may become it: ``tr(f"status.{state}")`` uses all of ``status.``.

later.txt lists the sentences that wait for a feature to come. A test holds the two together.
"""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from ui.catalogue import FOLDER, messages

ROOT = FOLDER.parents[1]
SHORT = ("error.", "loss.", "edit.")  # AyarError("disk_full") asks for error.disk_full
EVERYTHING = {"", *(rf"{re.escape(prefix)}.+" for prefix in SHORT)}  # tr(f"error.{key}") says nothing about which
LATER = FOLDER / "later.txt"


def later() -> list[str]:
    """The keys of later.txt."""
    return [line for line in LATER.read_text("utf-8").splitlines() if line and not line.startswith("#")]


def prune() -> None:
    waiting = set(unused())
    lines = LATER.read_text("utf-8").splitlines()
    kept = [line for line in lines if line.startswith("#") or line in waiting]
    LATER.write_text("\n".join(kept) + "\n", "utf-8")


def literals() -> tuple[set[str], list[re.Pattern[str]]]:
    """Every string of the code, and what the f-strings with a dot in their beginning may become."""
    strings: set[str] = set()
    patterns: set[str] = set()
    folders = (ROOT / name for name in ("models", "storage", "ui"))
    for path in [ROOT / "main.py", *(path for folder in folders for path in folder.rglob("*.py"))]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                strings.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                patterns.add(pattern(node))
    return strings, [re.compile(text) for text in patterns if text not in EVERYTHING]


def pattern(node: ast.JoinedStr) -> str:
    """A regular expression for an f-string that may be a key, the empty one for any other."""
    parts = [re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+" for part in node.values]
    return "".join(parts) if re.match(r"[a-z_]+\\\.", parts[0]) else ""


def unused() -> list[str]:
    """Sorted keys without a use."""
    strings, patterns = literals()
    return sorted(key for key in messages("en") if not is_used(key, strings, patterns))


def is_used(key: str, strings: set[str], patterns: list[re.Pattern[str]]) -> bool:
    short = next((key.removeprefix(prefix) for prefix in SHORT if key.startswith(prefix)), key)
    return key in strings or short in strings or any(each.fullmatch(key) for each in patterns)


if __name__ == "__main__":
    if "--prune" in sys.argv:
        prune()
    print("\n".join(key for key in unused() if key not in later()))
