"""The sample project in the window, opened by its reviewer."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.ui.conftest import Recorder
from ui.main_window import MainWindow


@pytest.fixture
def published(window: MainWindow, heard: Recorder, sample: Path, tmp_path: Path) -> MainWindow:
    path = tmp_path / "sample.ayar"
    shutil.copy(sample, path)
    assert window.projects.open(path)
    return window
