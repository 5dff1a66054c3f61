"""Imports that wait until something of the module is used."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from models import late

pytestmark = pytest.mark.skipif(sys.version_info < (3, 12, 3), reason="there every import is done at once")


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The name of a module of ours that nobody has imported yet; it says when it is read."""
    import storage

    (tmp_path / "just_for_this.py").write_text("import sys\nsys.read_now = True\nVALUE = 3\n", "utf-8")
    monkeypatch.setattr(storage, "__path__", [*storage.__path__, str(tmp_path)])
    monkeypatch.setattr(sys, "read_now", False, raising=False)
    monkeypatch.delattr(storage, "just_for_this", raising=False)
    monkeypatch.delitem(sys.modules, "storage.just_for_this", raising=False)
    return "storage.just_for_this"


def test_a_module_is_read_when_something_of_it_is_used(module: str) -> None:
    with late.imports():
        __import__(module)
    assert (late.waits(module), vars(sys)["read_now"]) == (True, False)
    assert sys.modules[module].VALUE == 3
    assert vars(sys)["read_now"] is True
    assert not late.waits(module)


def test_an_import_elsewhere_is_not_late(module: str) -> None:
    with late.imports():
        pass
    __import__(module)
    assert vars(sys)["read_now"] is True
    assert not late.waits(module)


def test_a_name_that_is_nowhere_is_missed_at_once() -> None:
    with late.imports(), pytest.raises(ModuleNotFoundError):
        __import__("storage.no_such_module")
