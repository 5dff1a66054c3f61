"""Run inside a session bus and a display: shows a canvas and prints what assistive tools see of it over D-Bus.

dbus-run-session -- xvfb-run -a python -m tests.ui.canvas.at_spi_probe FOLDER
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from models import labelling
from models.document import Document, text_hash
from models.record import Record
from storage.project import Project
from ui.actions import Actions
from ui.canvas.accessible import CanvasAccess
from ui.canvas.view import Canvas
from ui.session import Session
from ui.theme import LIGHT, Theme, load_fonts

TEXT = "وزیر خارجهٔ ایران در تهران سخن گفت.\nاو به دوحه رفت."
ROOT = Path(__file__).resolve().parents[3]
ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT_OBJECT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
Place = tuple[str, str]


def send(address: str, place: Place, method: str, *arguments: str) -> str:
    bus = [f"--bus={address}"] if address else ["--session"]
    command = ["dbus-send", *bus, "--print-reply", f"--dest={place[0]}", place[1], method, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=20).stdout


def value(address: str, place: Place, name: str) -> str:
    asked = (f"string:{ACCESSIBLE}", f"string:{name}")
    reply = send(address, place, "org.freedesktop.DBus.Properties.Get", *asked)
    found = re.search(r'string "(.*)"', reply, re.DOTALL)
    return found[1] if found else ""


def seen(address: str, place: Place) -> Iterator[dict[str, str]]:
    """Everything under ``place``, depth first."""
    role = re.search(r'string "(.*)"', send(address, place, f"{ACCESSIBLE}.GetRoleName"))
    parts = {name: value(address, place, name) for name in ("Name", "Description")}
    yield {"role": role[1] if role else "", **parts}
    children = send(address, place, f"{ACCESSIBLE}.GetChildren")
    for bus, path in re.findall(r'string "([^"]+)"\s+object path "([^"]+)"', children):
        yield from seen(address, (bus, path))


def ask() -> None:
    reply = send("", ("org.a11y.Bus", "/org/a11y/bus"), "org.a11y.Bus.GetAddress")
    found = re.search(r'string "(.*)"', reply)
    address = found[1] if found else ""
    for _ in range(100):
        tree = list(seen(address, ROOT_OBJECT))
        if any(each["role"].startswith("document") for each in tree):
            break
        threading.Event().wait(0.1)
    print(json.dumps(tree, ensure_ascii=False))


def shown(folder: Path) -> Canvas:
    path = folder / "seen.ayar"
    document = Document(key="d", text=TEXT, text_sha256=text_hash(TEXT), title="خبر", language="fa")
    with Project.create(path, (ROOT / "resources" / "schema" / "schema.json").read_bytes()) as project:
        for _ in project.add([Record(document)]):
            pass
    load_fonts()
    session = Session("نرگس")
    canvas = Canvas(session, Theme(LIGHT), Actions(session))
    CanvasAccess(canvas)
    session.open_project(path)
    assert session.project is not None
    session.open_document(session.project.document_ids()[0])
    start = TEXT.index("تهران")
    edit = labelling.new_mention(session.layer, session.project.schema, TEXT, start, start + 5, "GPE")
    assert edit is not None
    session.commit(edit)
    canvas.resize(800, 500)
    canvas.show()
    return canvas


def main() -> None:
    application = QApplication(sys.argv[:1])
    canvas = shown(Path(sys.argv[1]))
    asker = threading.Thread(target=ask)
    asker.start()
    timer = QTimer()
    timer.timeout.connect(lambda: None if asker.is_alive() else application.quit())
    timer.start(50)
    application.exec()
    canvas.session.close_project()
    canvas.close()


if __name__ == "__main__":
    main()
