"""On what was measured: without it no figure means anything."""

from __future__ import annotations

import os
import platform
import sqlite3
from importlib.metadata import version
from pathlib import Path


def facts(folder: Path) -> dict[str, str]:
    """Machine, versions and disk; names and values for printing."""
    return {
        "machine": f"{_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "PySide6": version("PySide6-Essentials"),
        "SQLite": sqlite3.sqlite_version,
        "disk": f"{_disk(folder)} at {folder}",
        "platform": os.environ.get("QT_QPA_PLATFORM", "native"),
        "font": "Vazirmatn, window 1440 × 900, Persian, light",
    }


def load() -> str:
    """How busy the machine is: processes that want to run, over 1, 5 and 15 minutes."""
    return " ".join(f"{value:.2f}" for value in os.getloadavg()) if hasattr(os, "getloadavg") else "unknown"


def _processor() -> str:
    place = Path("/proc/cpuinfo")
    lines = place.read_text().splitlines() if place.exists() else []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or platform.machine())


def _disk(folder: Path) -> str:
    """Device and file system of the mount that holds ``folder``."""
    place = Path("/proc/mounts")
    if not place.exists():
        return "unknown"
    here = str(folder.resolve())
    mounts = [line.split()[:3] for line in place.read_text().splitlines()]
    holding = [mount for mount in mounts if mount[1] == "/" or f"{here}/".startswith(f"{mount[1]}/")]
    device, _, kind = max(holding, key=lambda mount: len(mount[1]))
    return f"{device} ({kind})"
