"""``formats``: the registry as a table."""

from __future__ import annotations

import argparse
from typing import Any

from storage.formats.base import Format
from storage.formats.registry import FORMATS
from ui.i18n import has, plain, tr
from ui.terminal.output import Output


def run(arguments: argparse.Namespace) -> int:
    rows = [_row(form) for form in FORMATS.values()]
    lines = [_line("format", "reads", "writes", "suffixes", "cannot hold")]
    lines += [
        _line(
            str(row["id"]), _yes(row["reads"]), _yes(row["writes"]), " ".join(row["suffixes"]),
            " ".join((*row["cannot_hold"], *(f"--how {name}={'|'.join(v)}" for name, v in row["how"].items()))),
        )
        for row in rows
    ]  # fmt: skip
    Output(as_json=arguments.json).result({"formats": rows}, lines)
    return 0


def _row(form: Format) -> dict[str, Any]:
    held = [plain(tr(f"loss.{key}")) for key in form.cannot_hold]
    about = f"format.about.{form.id}"
    said = plain(tr(about)) if has(about) else None
    return {
        "id": form.id, "about": said, "reads": form.read is not None, "writes": form.write is not None,
        "suffixes": list(form.suffixes), "lossless": form.lossless, "cannot_hold": held, "folder": form.folder,
        "how": {name: list(values) for name, values in form.choices.items()},
    }  # fmt: skip


def _yes(value: object) -> str:
    return "yes" if value else "–"


def _line(name: str, reads: str, writes: str, suffixes: str, cannot_hold: str) -> str:
    return f"{name:<12} {reads:<6} {writes:<7} {suffixes:<24} {cannot_hold}".rstrip()
