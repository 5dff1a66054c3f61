"""Settings of suggestions, learning in the background, the order of work, and labels that contradict each other."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import ClassVar

import pytest
from pytestqt.qtbot import QtBot

from models.annotation import Annotation
from models.annotation_set import FINISHED
from models.document import Document, text_hash
from models.edits import Change, Edit, SetField, add
from models.record import Record
from models.suggest.ordering import UNCERTAINTY, VOCABULARY
from storage.project import Project
from tests.ui.conftest import Recorder
from ui.main_window import MainWindow
from ui.suggest.second_look import SecondLook
from ui.suggest.settings_dialog import SuggestionSettings, precision_words

PLACES = ("تهران", "دوحه", "مسقط", "باکو", "ایروان", "رباط", "بغداد")
SENTENCE = "سخنگو گفت نشست فردا در {place} برگزار می‌شود و هیئت از {other} می‌آید."


def make(path: Path, schema: bytes, *, finished: int) -> None:
    """Documents of one sentence each; the first ones are finished, one of their labels going against the others."""
    with Project.create(path, schema, "کار") as project:
        texts = [SENTENCE.format(place=p, other=PLACES[n - 1]) for n, p in enumerate(PLACES)]
        texts.append("واژگانی سراسر تازه که هیچ‌جای دیگر نیامده‌اند و بسیارند.")
        records = [Record(Document(key=f"k{n}", text=t, text_sha256=text_hash(t), language="fa", title=f"خبر {n}"))
                   for n, t in enumerate(texts)]  # fmt: skip
        assert [step.done for step in project.add(records)]
        for n, number in enumerate(project.document_ids()):
            if n < finished:
                project.commit(number, "نرگس", Edit("label", tuple(labels(texts[n], n))))
                project.commit(number, "نرگس", status())


def status() -> Edit:
    return Edit("status", (Change(SetField("status", "in_progress"), SetField("status", FINISHED)),))


def labels(text: str, n: int) -> Iterator[Change]:
    for i, place in enumerate(p for p in PLACES if p in text):
        start = text.index(place)
        label = "LOC" if n == 0 and place == PLACES[0] else "GPE"
        yield add(Annotation(id=f"e{i + 1}", kind="entity", label=label, start=start, end=start + len(place)))


@pytest.fixture
def worked(window: MainWindow, heard: Recorder, tmp_path: Path, resources: Path) -> MainWindow:
    path = tmp_path / "w.ayar"
    make(path, (resources / "schema" / "schema.json").read_bytes(), finished=4)
    assert window.projects.open(path)
    window.commands.late.load()
    return window


def project_of(window: MainWindow) -> Project:
    project = window.shell.session.project
    assert project is not None
    return project


def test_the_tagger_learns_in_the_background_and_orders_the_work(
    worked: MainWindow, heard: Recorder, qtbot: QtBot
) -> None:
    suggesting, documents = worked.commands.late.suggestions, worked.page.documents
    documents.order_wanted.emit(UNCERTAINTY)
    assert heard.shown[-1][0] == "warn"  # it has to learn first
    worked.shell.actions.trigger("action.train_suggestions")
    qtbot.waitUntil(lambda: suggesting.learning.tagger.report is not None, timeout=60_000)
    qtbot.waitUntil(lambda: heard.shown[-1][1].startswith("Learnt from 4"), timeout=5_000)
    documents.order_wanted.emit(UNCERTAINTY)
    finished = list(project_of(worked).document_ids())[:4]
    qtbot.waitUntil(lambda: list(documents.model.ids)[-4:] == finished, timeout=20_000)
    suggesting.learning.close()


def test_new_words_first_and_back_to_the_given_order(worked: MainWindow, qtbot: QtBot) -> None:
    documents, given = worked.page.documents, list(project_of(worked).document_ids())
    documents.order_wanted.emit(VOCABULARY)
    qtbot.waitUntil(lambda: documents.model.ids[0] == given[-1])
    assert sorted(documents.model.ids) == sorted(given)
    checked = [a.text() for a in documents.sort.menu().actions() if a.isChecked()]
    assert checked == ["Most new words first"]
    documents.sort.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: list(documents.model.ids) == given)


def test_nothing_to_learn_is_said_plainly(opened: MainWindow, heard: Recorder, qtbot: QtBot) -> None:
    opened.commands.late.load()
    opened.shell.actions.trigger("action.train_suggestions")
    qtbot.waitUntil(lambda: ("error", "nothing_to_learn") in heard.shown, timeout=30_000)


def test_words_with_two_labels_are_listed_reached_and_fixed_by_one_edit(
    worked: MainWindow, heard: Recorder, qtbot: QtBot
) -> None:
    dialog = SecondLook(worked.shell, worked)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.found))
    (found,) = dialog.found
    assert (found.words, found.counts) == (PLACES[0], (("GPE", 1), ("LOC", 1)))
    assert [place.label for place in dialog.checked()] == ["LOC"]
    went: list[tuple[int, int, int]] = []
    dialog.wanted.connect(lambda *place: went.append(place))
    dialog.take()
    qtbot.waitUntil(lambda: not dialog.found)
    project, first = project_of(worked), project_of(worked).document_ids()[0]
    given = {a.label for a in project.set_for(first, "نرگس").layer}
    assert given == {"GPE"}
    assert project.undo(first, "نرگس") is not None
    assert {a.label for a in project.set_for(first, "نرگس").layer} == {"GPE", "LOC"}
    dialog._look()
    qtbot.waitUntil(lambda: bool(dialog.found))
    dialog.jump()
    assert went == [(first, found.odd[0].start, found.odd[0].end)]
    worked.commands.late.suggestions.show_place(*went[0])
    focused = worked.shell.session.focused
    assert focused is not None and focused.label == "LOC"


class Backend(BaseHTTPRequestHandler):
    asked: ClassVar[list[str]] = []

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        text = body["tasks"][0]["data"]["text"]
        Backend.asked.append(text)
        start = text.index("نشست")
        value = {"start": start, "end": start + 4, "text": "نشست", "labels": ["EVN"]}
        result = [{"type": "labels", "from_name": "label", "to_name": "text", "value": value, "score": 0.9}]
        answer = json.dumps({"results": [{"result": result, "score": 0.9}]}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def backend() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Backend)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    Backend.asked.clear()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def dialog(worked: MainWindow) -> SuggestionSettings:
    made = SuggestionSettings(worked.shell, worked, worked.commands.late.suggestions.learning)
    made.show()
    return made


def test_an_external_model_is_asked_only_once_it_is_on(
    worked: MainWindow, dialog: SuggestionSettings, backend: str, qtbot: QtBot
) -> None:
    offers, learning = worked.shell.session.offers, worked.commands.late.suggestions.learning
    qtbot.waitUntil(lambda: not offers.pending)
    assert not dialog.boxes["external"].isChecked()
    dialog.address.setText(backend)
    dialog.take()
    assert Backend.asked == []
    again = SuggestionSettings(worked.shell, worked, learning)
    again.boxes["external"].setChecked(True)
    assert "no text leaves it" in again.leaves.text()
    again.take()
    qtbot.waitUntil(lambda: any(s.recommender == "external" for s in offers.open))
    assert Backend.asked == [worked.shell.session.text]
    assert worked.page.top.suggestions.elsewhere == ""


def test_it_is_said_and_shown_when_text_leaves_the_machine(worked: MainWindow, dialog: SuggestionSettings) -> None:
    dialog.boxes["external"].setChecked(True)
    dialog.address.setText("https://models.example.org/v1")
    assert "models.example.org" in dialog.leaves.text() and dialog.leaves.property("tone") == "warn"
    settings, toggle = worked.settings, worked.page.top.suggestions
    settings.set("external", {"address": dialog.address.text(), "protocol": "label-studio"})
    settings.set("recommenders_off", [])
    toggle.show_state()
    assert toggle.elsewhere == "models.example.org"
    assert "models.example.org" in toggle.toolTip()


def test_recommenders_are_switched_and_show_their_precision(
    worked: MainWindow, dialog: SuggestionSettings, qtbot: QtBot
) -> None:
    offers = worked.shell.session.offers
    qtbot.waitUntil(lambda: bool(offers.open))
    dialog.boxes["gazetteer"].setChecked(False)
    dialog.take()
    assert worked.settings.get("recommenders_off") == ["gazetteer", "external"]
    assert not any(s.recommender == "gazetteer" for s in offers.open)
    assert precision_words(None) == precision_words((0, 0, 0)) == "Nothing it suggested has been judged yet."
    assert "75%" in precision_words((3, 0, 1))


def test_what_goes_without_suggestions_is_a_matter_of_the_project(
    worked: MainWindow, dialog: SuggestionSettings
) -> None:
    dialog.share.setValue(100)
    dialog.take()
    assert worked.shell.session.offers.withheld
    assert project_of(worked).setting("suggestions_hidden_share") == 100


def test_names_of_ones_own_are_read_first_and_then_suggested(
    worked: MainWindow, dialog: SuggestionSettings, heard: Recorder, tmp_path: Path, qtbot: QtBot
) -> None:
    broken, good = tmp_path / "broken.jsonl", tmp_path / "good.jsonl"
    broken.write_text("{", encoding="utf-8")
    dialog.take_names(broken)
    assert heard.shown[-1][0] == "error"
    entry = {"id": "X-1", "label": "ORG", "names": {"fa": "هیئت"}, "aliases": []}
    good.write_text(json.dumps(entry, ensure_ascii=False) + "\n", encoding="utf-8")
    dialog.take_names(good)
    session = worked.shell.session
    session.open_document(list(project_of(worked).document_ids())[5])

    def known() -> bool:
        return any(session.text[s.start : s.end] == "هیئت" for s in session.offers.open)

    qtbot.waitUntil(known)
    assert "1 entry" in dialog.own_list.text()


def test_the_dialogs_open_from_the_menu(worked: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    for kind in (SuggestionSettings, SecondLook):
        monkeypatch.setattr(kind, "exec", lambda self: shown.append(type(self).__name__))
    for name in ("action.suggestion_settings", "action.second_look"):
        assert worked.shell.actions.trigger(name)
    assert shown == ["SuggestionSettings", "SecondLook"]
