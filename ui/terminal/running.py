"""From arguments to an exit code: 0 done, 1 something the user can act on, 2 wrong usage."""

from __future__ import annotations

import gc
import os
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from io import TextIOWrapper
from typing import Final

from models.errors import AyarError
from ui.terminal.output import Output
from ui.terminal.parser import handler, parser

REFUSED: Final = 1
RARELY: Final = 200_000
"""New objects between two collections: records are trees, not cycles, and a tenth of an import went into looking."""


def run(arguments: Sequence[str]) -> int:
    """Runs one command. Raises SystemExit(2) for wrong usage and SystemExit(0) for --help."""
    _speak_utf8()
    gc.set_threshold(RARELY)
    chosen = parser().parse_args(arguments)
    output = Output(as_json=chosen.json)
    try:
        return handler(chosen.command)(chosen)
    except AyarError as error:
        output.error(error)
    except KeyboardInterrupt:
        output.error(AyarError("interrupted", n=0, total=0))
    except BrokenPipeError:
        _forget_stdout()
    except Exception:  # noqa: BLE001  the last line of defence: our bug, said plainly, with its details
        output.error(AyarError("unexpected"))
        traceback.print_exc()
    return REFUSED


def _speak_utf8() -> None:
    """Whatever the system's encoding: Persian must come out as Persian."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _forget_stdout() -> None:
    """The reader of our pipe has gone; nothing is left to say, also not when Python closes stdout."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
