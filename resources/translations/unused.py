"""Prints the sentences that no code asks for, one key a line; ``--prune`` takes from later.txt what is used by now.

A sentence counts as used when its key (or, for errors and losses, the key without prefix) is a string literal in the
code, or when an f-string begins with its prefix: ``tr(f"status.{state}")`` uses all of ``status.``.

later.txt lists the sentences that wait for a feature to come. A test holds the two together.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from ui.catalogue import FOLDER, messages

ROOT = FOLDER.parents[1]
SHORT = ("error.", "loss.", "edit.")  # AyarError("disk_full") asks for error.disk_full


LATER = FOLDER / "later.txt"


def later() -> list[str]:
    """The keys of later.txt."""
    return [line for line in LATER.read_text("utf-8").splitlines() if line and not line.startswith("#")]


def prune() -> None:
    waiting = set(unused())
    lines = LATER.read_text("utf-8").splitlines()
    kept = [line for line in lines if line.startswith("#") or line in waiting]
    LATER.write_text("\n".join(kept) + "\n", "utf-8")


def literals() -> tuple[set[str], set[str]]:
    """Every string of the code, and what every f-string begins with (when it ends in a dot)."""
    strings: set[str] = set()
    prefixes: set[str] = set()
    folders = (ROOT / name for name in ("models", "storage", "ui"))
    for path in [ROOT / "main.py", *(path for folder in folders for path in folder.rglob("*.py"))]:
        if not path.exists():
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                strings.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                prefixes.update(beginning(node))
    return strings, prefixes - set(SHORT)


def beginning(node: ast.JoinedStr) -> Iterator[str]:
    first = node.values[0]
    if isinstance(first, ast.Constant) and isinstance(first.value, str) and "." in first.value:
        yield first.value


def unused() -> list[str]:
    """Sorted keys without a use."""
    strings, prefixes = literals()
    return sorted(key for key in messages("en") if not is_used(key, strings, prefixes))


def is_used(key: str, strings: set[str], prefixes: set[str]) -> bool:
    short = next((key.removeprefix(prefix) for prefix in SHORT if key.startswith(prefix)), key)
    return key in strings or short in strings or any(key.startswith(prefix) for prefix in prefixes)


if __name__ == "__main__":
    if "--prune" in sys.argv:
        prune()
    print("\n".join(key for key in unused() if key not in later()))
