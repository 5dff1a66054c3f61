"""Imports that wait: a module named in a ``with imports():`` block is read when something of it is first used.

For what belongs to the project and is not needed until long after the first picture. Only whole modules
(``from models.adjudication import gold``): taking a name out of one would read it. A mistyped name is still found at
once, and tools see an ordinary import.
"""

from __future__ import annotations

import sys
import threading  # noqa: F401 - LazyLoader needs it whole
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import LazyLoader
from types import ModuleType
from typing import Final

_SAFE: Final = sys.version_info >= (3, 12, 3)
"""Before that, two threads that first use a module at the same moment could see half of it (python/cpython#114763)."""
_OURS: Final = frozenset(("models", "storage", "ui"))


class _Finder:
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] not in _OURS:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.loader is not None and spec.submodule_search_locations is None:
            spec.loader = LazyLoader(spec.loader)
        return spec


_FINDER: Final = _Finder()


@contextmanager
def imports() -> Iterator[None]:
    """What is imported in here for the first time waits; packages do not, only the modules in them."""
    if not _SAFE:
        yield
        return
    sys.meta_path.insert(0, _FINDER)
    try:
        yield
    finally:
        sys.meta_path.remove(_FINDER)


def waits(name: str) -> bool:
    """Whether the module is known and not read yet."""
    return type(sys.modules.get(name)).__name__ == "_LazyModule"
