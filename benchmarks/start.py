"""Processes from their start: the window to its first painted frame, and commands to their end."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from benchmarks import data
from benchmarks.measuring import Lab, Row, Sample
from benchmarks.texts import many

SUITE: Final = "start"
ROOT: Final = Path(__file__).resolve().parent.parent
GOAL: Final = 600.0
LONGEST: Final = 600.0
"""Seconds; a process that takes longer waits for somebody to answer a question."""
EMPTY_WINDOW: Final = """
import sys, time
from PySide6.QtWidgets import QApplication, QWidget
class Bare(QWidget):
    def paintEvent(self, event):
        print(time.monotonic())
        QApplication.quit()
application = QApplication(sys.argv)
window = Bare()
window.resize(1440, 900)
window.show()
application.exec()
"""


def measure(lab: Lab) -> Iterator[Row]:
    small = data.kept(lab, "twelve.ayar", data.project_of(many(12, 2500, 20)))
    project, times = str(data.fresh(lab, small)), lab.times(20)
    python, bare, window = Sample(), Sample(), Sample()
    formats, info = Sample(), Sample()
    for _ in range(times):  # in turn, so that a busy moment hits all of them
        python.add(until_end(lab, ["-c", "pass"]))
        bare.add(until_paint(lab, ["-c", EMPTY_WINDOW]))
        window.add(until_paint(lab, ["-m", "benchmarks.first_paint", project]))
        formats.add(until_end(lab, ["main.py", "formats"]))
        info.add(until_end(lab, ["main.py", "info", project]))
    yield Row(SUITE, "floor: python -c pass", "", python)
    yield Row(SUITE, "floor: an empty Qt window, first paint", "PySide6", bare)
    name, case = "main.py PROJECT → first painted window", "article and list"
    yield Row(SUITE, name, case, window, floor=bare, judged=window.median, goal=GOAL)
    yield Row(SUITE, "main.py formats", "", formats, floor=python)
    yield Row(SUITE, "main.py info", "12 documents", info, floor=python)


def until_end(lab: Lab, arguments: Sequence[str]) -> float:
    """Seconds of the whole process."""
    before = time.monotonic()
    run(lab, arguments)
    return time.monotonic() - before


def until_paint(lab: Lab, arguments: Sequence[str]) -> float:
    """Seconds from before the process was made to the moment that it prints (both on the monotonic clock)."""
    before = time.monotonic()
    return float(run(lab, arguments).split()[-1]) - before


def run(lab: Lab, arguments: Sequence[str]) -> str:
    """What a Python process of ours printed, run with settings of its own."""
    folder = lab.folder / "settings-process"
    if not folder.exists():
        data.settings(lab, "process")
    environment = {
        **os.environ,
        "AYAR_CONFIG_DIR": str(folder),
        "AYAR_DATA_DIR": str(lab.folder / "own-data"),
        "XDG_STATE_HOME": str(lab.folder / "state"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a person's second start finds the modules compiled
    command = [sys.executable, *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=LONGEST
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{done.stderr}")
    return done.stdout
