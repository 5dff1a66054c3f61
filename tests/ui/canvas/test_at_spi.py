"""The paragraphs as another program gets them over D-Bus, as a screen reader on Linux does."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TOOLS = ("dbus-run-session", "xvfb-run", "dbus-send")
BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


@pytest.mark.skipif(
    not all(shutil.which(tool) for tool in TOOLS) or not any(Path(path).exists() for path in BUS_LAUNCHERS),
    reason="needs D-Bus, Xvfb and the accessibility bus",
)
def test_paragraphs_and_mentions_are_there_over_dbus(tmp_path: Path, root: Path) -> None:
    probe = [sys.executable, "-m", "tests.ui.canvas.at_spi_probe", str(tmp_path)]
    environment = {
        **os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_RUNTIME_DIR": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path),
    }  # fmt: skip
    command = ["dbus-run-session", "--", "xvfb-run", "-a", *probe]
    done = subprocess.run(command, capture_output=True, text=True, cwd=root, env=environment, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    tree = json.loads(next(line for line in done.stdout.splitlines() if line.startswith("[{")))
    document = next(n for n, each in enumerate(tree) if each["role"].startswith("document"))
    assert tree[document]["Name"] == "خبر"
    first, second = tree[document + 1 : document + 3]
    assert (first["role"], first["Name"]) == ("paragraph", "وزیر خارجهٔ ایران در تهران سخن گفت.")
    assert first["Description"].endswith("تهران, 1 of 1")
    assert (second["Name"], second["Description"]) == ("او به دوحه رفت.", "")
