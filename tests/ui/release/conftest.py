"""The sample project in the window, opened by its reviewer."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from storage.sample import make
from tests.ui.conftest import Recorder
from ui.main_window import MainWindow


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.ayar"
    for _ in make(path, "Sample"):
        pass
    return path


@pytest.fixture
def published(window: MainWindow, heard: Recorder, sample: Path, tmp_path: Path) -> MainWindow:
    path = tmp_path / "sample.ayar"
    shutil.copy(sample, path)
    assert window.projects.open(path)
    return window
