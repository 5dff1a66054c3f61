"""Where Ayar keeps what is not in a project. Qt-free: the command line asks too."""

from __future__ import annotations

import os
from pathlib import Path


def config_folder() -> Path:
    """Where settings live: ``AYAR_CONFIG_DIR`` when set, else the folder of the platform."""
    chosen = os.environ.get("AYAR_CONFIG_DIR")
    if chosen:
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_config_dir("ayar", appauthor=False))


def data_folder() -> Path:
    """Where the sample project and safety copies live: ``AYAR_DATA_DIR`` when set, else the folder of the platform."""
    chosen = os.environ.get("AYAR_DATA_DIR")
    if chosen:
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_data_dir("ayar", appauthor=False))
