"""What the workers of the tests do in their process."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path
from typing import Any

from models.errors import AyarError
from models.progress import Step


def answer(question: Any) -> Any:
    """A question is a tuple: a word, and what goes with it."""
    word, *rest = question
    if word == "die once" and not Path(rest[0]).exists():
        Path(rest[0]).touch()
        os._exit(3)
    if word == "die":
        os._exit(3)
    if word == "refuse":
        raise AyarError("nothing_to_learn")
    if word == "break":
        raise ZeroDivisionError("one by nothing")
    if word == "hang":
        Path(rest[0]).read_bytes()  # a pipe that nobody writes to
    if word == "count":
        return _counted(rest[0])
    return os.getpid() if word == "pid" else rest[0] if rest else None


def _counted(times: int) -> Generator[Step, None, str]:
    for n in range(times):
        yield Step(n + 1, times)
    return "counted"


def dying(question: Any) -> Any:
    os._exit(3)
