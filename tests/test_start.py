"""What starting the command line and the window may load: each heavy library waits until its feature is used."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from storage import sample

HEAVY = {"hazm", "nltk", "numpy", "pandas", "spacy", "lxml", "trafilatura", "docx", "openpyxl", "pycrfsuite", "torch"}
LOADED = "import sys; print(*sorted({name.partition('.')[0] for name, m in sys.modules.items() if m is not None}))"

# The whole start with a real window; instead of waiting for a person, the event loop turns a few times and ends.
WINDOW = """
from PySide6.QtWidgets import QApplication

def turn(*_: object) -> int:
    for _ in range(50):
        QApplication.processEvents()
    assert any(widget.isVisible() for widget in QApplication.topLevelWidgets()), "no window"
    return 0

QApplication.exec = turn
from main import main
assert main([]) == 0
"""


def modules_after(root: Path, code: str, *arguments: str, settings: Path | None = None) -> set[str]:
    """The top-level packages loaded when ``code`` has run in a Python of its own, started as the program is; or what it
    says itself last."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    if settings is not None:
        environment |= dict.fromkeys(("AYAR_CONFIG_DIR", "AYAR_DATA_DIR", "XDG_STATE_HOME"), str(settings))
    command = f"import sys\nsys.argv[1:] = {list(arguments)!r}\n{code}\nsys.stdout.flush()\n{LOADED}"
    start = [sys.executable, "-c", command]
    done = subprocess.run(start, cwd=root, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.splitlines()[-1].split())


def test_the_command_line_loads_neither_qt_nor_anything_heavy(root: Path) -> None:
    if not (root / "main.py").exists():
        pytest.skip("no main.py yet")
    code = "import runpy\ntry:\n    runpy.run_path('main.py', run_name='__main__')\nexcept SystemExit: pass"
    loaded = modules_after(root, code, "formats", "--json")
    assert "PySide6" not in loaded
    assert not loaded & HEAVY
    assert "models" in loaded


def test_the_window_loads_nothing_heavy(root: Path) -> None:
    if not (root / "ui" / "app.py").exists():
        pytest.skip("no window yet")
    loaded = modules_after(root, WINDOW)
    assert {"PySide6", "storage"} <= loaded
    assert not loaded & HEAVY


def test_the_catalogue_loads_no_qt(root: Path) -> None:
    loaded = modules_after(root, "from ui.i18n import tr, set_language\nset_language('fa')\ntr('menu.project')")
    assert "ui" in loaded
    assert not loaded & (HEAVY | {"PySide6"})


# What the first picture does not show: read a moment later, or when somebody asks for it.
LATER = {
    "models.adjudication.adjudication", "models.adjudication.gold", "models.adjudication.precedents",
    "models.agreement.report", "models.agreement.tally", "models.matching", "models.suggest.suggestion",
    "models.validation", "multiprocessing", "statistics", "storage.agreeing", "storage.bundle_file", "storage.bundles",
    "storage.checking", "storage.decided", "storage.exporting", "storage.importing", "storage.merging",
    "storage.processes", "storage.release", "storage.remembering", "storage.ruling", "storage.usage",
    "ui.adjudicate", "ui.dialogs",
}  # fmt: skip
FIRST_PICTURE = """
import os, sys
from main import main
from PySide6.QtCore import QEvent, QObject
from models.late import waits
from ui import app

class FirstFrame(QObject):
    def eventFilter(self, watched, event):
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        watched.event(event)
        assert watched.page.isVisible(), "no article"
        print(*sorted(name for name in sys.modules if not waits(name)), flush=True)
        os._exit(0)

def start(window, *given, then=app.start):
    window.installEventFilter(FirstFrame(window))
    then(window, *given)

app.start = start
main(sys.argv[1:])
"""


def test_the_first_picture_waits_for_nothing_that_it_does_not_show(root: Path, tmp_path: Path) -> None:
    made = tmp_path / "a.ayar"
    with sample.create(made) as project:
        for _ in sample.fill_with_sample(project):
            pass
    loaded = modules_after(root, FIRST_PICTURE, str(made), "--user", "A", settings=tmp_path)
    assert {"ui.canvas.view", "storage.sets", "ui.annotate.inspector"} <= loaded
    assert sorted(loaded & (LATER | HEAVY)) == []
