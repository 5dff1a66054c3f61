"""A real window on a real project, and a record of what it says to the person."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.document import Document, text_hash
from models.errors import AyarError
from models.record import Record
from storage.project import Project
from ui import app, messages
from ui.main_window import MainWindow
from ui.messages import Action, Words, said
from ui.settings import Settings

TEXT = "وزیر خارجهٔ ایران امروز در تهران سخن گفت.\nاو از تهران به دوحه رفت؛ تهران آرام بود."


@dataclass
class Recorder:
    """Listens at the one door to the person; ``answers`` are given to questions in turn."""

    shown: list[tuple[str, str]] = field(default_factory=list)
    actions: tuple[Action, ...] = ()
    answers: list[bool] = field(default_factory=list)

    def error(self, error: AyarError, retry: Callable[[], None] | None) -> None:
        self.shown.append(("error", error.key))

    def notice(self, text: Words, tone: str, actions: tuple[Action, ...]) -> None:
        self.shown.append((tone, said(text)))
        self.actions = actions

    def question(self, text: str, accept: str) -> bool:
        self.shown.append(("question", text))
        return self.answers.pop(0)

    def report(self, details: str) -> None:
        self.shown.append(("report", details))


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("AYAR_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("AYAR_DATA_DIR", str(tmp_path / "data"))
    kept = Settings()
    kept.set("language", "en")
    kept.set("theme", "light")
    kept.set("user", "نرگس")
    kept.set("hazm", False)  # a process that a test of some hundred milliseconds need not start
    return kept


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> Iterator[MainWindow]:
    """The window as it is before anything is open, 1440 by 900."""
    made = app.build(settings=settings)
    made.resize(1440, 900)
    made.show()
    yield made
    made.close()
    QThreadPool.globalInstance().waitForDone()
    made.deleteLater()  # left to the next event loop it would be restyled with every window after it
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def heard(window: MainWindow) -> Iterator[Recorder]:
    """What the window says from now on."""
    recorder = Recorder()
    before = messages.install(recorder)
    yield recorder
    messages.install(before)


@pytest.fixture
def project_path(tmp_path: Path, resources: Path) -> Path:
    """A project of three documents that nobody has annotated."""
    path = tmp_path / "work.ayar"
    with Project.create(path, (resources / "schema" / "schema.json").read_bytes(), "کار") as project:
        records = [Record(_document(n)) for n in range(3)]
        for _ in project.add(records):
            pass
    return path


def _document(n: int) -> Document:
    text = f"{TEXT}\nسند {n}"
    return Document(
        key=f"k{n}", text=text, text_sha256=text_hash(text), title=f"خبر {n}", publisher="جماران", language="fa"
    )


@pytest.fixture
def opened(window: MainWindow, heard: Recorder, project_path: Path) -> MainWindow:
    """The window with that project open and the text holding the keyboard."""
    assert window.projects.open(project_path)
    window.page.canvas.setFocus()
    return window
