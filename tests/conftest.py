"""Settings that must hold before Qt is imported, and the fixtures every test may use."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["AYAR_STRICT"] = "1"

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("AYAR_SHARED", ROOT.parent / "shared"))

# Speed is measured in benchmarks; on a busy machine a slow example is not a failure.
settings.register_profile("ayar", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ayar")


@pytest.fixture(scope="session")
def root() -> Path:
    """The top folder of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def resources() -> Path:
    """The folder of everything that ships beside the code."""
    return ROOT / "resources"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real articles and other people's files, which is not part of the repository: skips without it."""
    if not SHARED.is_dir():
        pytest.skip(f"no shared material at {SHARED}")
    return SHARED


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, made once: for reading; who writes takes a copy."""
    from storage.sample import make

    path = tmp_path_factory.mktemp("sample") / "sample.ayar"
    for _ in make(path, "Sample"):
        pass
    return path


@pytest.fixture(autouse=True)
def private_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test reads or writes the settings and data of whoever runs it."""
    home = tmp_path / "home"
    for name, folder in (("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache")):
        monkeypatch.setenv(name, str(home / folder))
    monkeypatch.setenv("XDG_STATE_HOME", str(home / "state"))
    monkeypatch.setenv("AYAR_CONFIG_DIR", str(home / "config" / "ayar"))
    monkeypatch.setenv("AYAR_DATA_DIR", str(home / "data" / "ayar"))
    return home


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Every test starts and ends in English, whatever the one before it chose."""
    from ui.i18n import set_language

    set_language("en")
    yield
    set_language("en")
