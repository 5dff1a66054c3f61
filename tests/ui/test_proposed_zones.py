"""Zones are proposed from the shape of the text, and nobody's until a key takes them over."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from models.document import Document, text_hash
from models.document_labels import set_label
from models.record import Record
from models.schema import DOCUMENT
from storage.project import Project
from tests.ui.conftest import Recorder
from tests.ui.looking import come_to_rest
from tests.ui.scripted_annotator import ScriptedAnnotator
from ui import i18n, messages
from ui.canvas.layers import _broken, _margin_tags
from ui.door import WindowDoor
from ui.main_window import MainWindow

TEXT = """وزیر راه وارد باکو شد
وزیر راه و شهرسازی برای گفت‌وگو دربارهٔ راه‌آهن وارد باکو شد و در فرودگاه از او استقبال کردند.
وی گفت: این سفر دو روزه است و توافقی امضا خواهد شد و آن را به مجلس می‌برند.
انتهای پیام/۱۲۳
مطالب مرتبط
سه نکته دربارهٔ راه‌آهن"""
SHAPE = ["HEADLINE", "LEAD", "BODY", "END_MARK", "SITE_UI"]


@pytest.fixture
def hands(window: MainWindow, heard: Recorder, tmp_path: Path, resources: Path, qtbot: QtBot) -> ScriptedAnnotator:
    """A raw article is open and its zones are proposed."""
    path = tmp_path / "raw.ayar"
    with Project.create(path, (resources / "schema" / "schema.json").read_bytes(), "خام") as project:
        document = Document(key="k", text=TEXT, text_sha256=text_hash(TEXT), language="fa")
        assert [step.done for step in project.add([Record(document)])]
    assert window.projects.open(path)
    window.commands.late.load()
    window.page.canvas.setFocus()
    annotator = ScriptedAnnotator(window)
    qtbot.waitUntil(lambda: bool(annotator.session.proposed_zones))
    assert heard.shown == []
    return annotator


def proposed(hands: ScriptedAnnotator) -> list[str]:
    return [zone.label for zone in hands.session.proposed_zones]


def made(hands: ScriptedAnnotator) -> list[tuple[str, str]]:
    return [(a.label, TEXT[a.start : a.end]) for a in hands.session.layer if a.kind == "zone"]


def test_a_raw_article_shows_proposals_that_are_nobodys(hands: ScriptedAnnotator) -> None:
    assert (proposed(hands), made(hands)) == (SHAPE, [])
    project = hands.session.project
    assert project is not None
    assert not project.set_for(hands.session.document_id or 0, "نرگس").layer.annotations


def test_one_key_accepts_all_and_undo_gives_them_back_as_proposals(hands: ScriptedAnnotator) -> None:
    hands.press("Shift+Z")
    assert ([label for label, _ in made(hands)], proposed(hands)) == (SHAPE, [])
    hands.press("Ctrl+Z")
    assert (made(hands), proposed(hands)) == ([], SHAPE)


def test_single_ones_are_changed_accepted_and_dismissed_by_keys(hands: ScriptedAnnotator) -> None:
    lines = TEXT.split("\n")
    for key in ("Z", "Ctrl+Home", "2", "Space"):  # the headline becomes a subhead, the lead is one
        hands.press(key)
    assert made(hands) == [("SUBHEAD", lines[0]), ("LEAD", lines[1])]
    assert proposed(hands) == ["BODY", "END_MARK", "SITE_UI"]
    for key in ("Down", "Delete", "Escape"):  # no end mark
        hands.press(key)
    assert proposed(hands) == ["BODY", "SITE_UI"]
    hands.press("Shift+Z")
    assert [label for label, _ in made(hands)] == ["SUBHEAD", "LEAD", "BODY", "SITE_UI"]


def test_the_caret_passes_over_what_would_be_closed_but_not_while_zones_are_edited(hands: ScriptedAnnotator) -> None:
    end = TEXT.index("انتهای")
    hands.session.set_focus(None)
    hands.canvas.select(end - 2, end - 2)
    hands.press("Down")
    assert hands.session.caret >= TEXT.index("مطالب")  # at the very end of a text a closed zone is walked through
    hands.canvas.select(end - 2, end - 2)
    for key in ("Z", "Down"):
        hands.press(key)
    assert hands.session.caret == end


def test_a_set_that_has_zones_is_left_alone(hands: ScriptedAnnotator, qtbot: QtBot) -> None:
    for key in ("Z", "Ctrl+Home", "1", "Escape"):
        hands.press(key)
    document = hands.session.document_id
    assert document is not None
    hands.session.open_document(document)
    come_to_rest(hands.canvas)
    assert (proposed(hands), [label for label, _ in made(hands)]) == ([], ["HEADLINE"])


def test_a_deleted_zone_is_not_proposed_again(hands: ScriptedAnnotator) -> None:
    for key in ("Shift+Z", "Z", "Ctrl+Home", "Delete", "Escape"):
        hands.press(key)
    assert [label for label, _ in made(hands)] == SHAPE[1:]
    assert proposed(hands) == []


def test_finishing_asks_once_about_zones_that_are_only_proposed(hands: ScriptedAnnotator, heard: Recorder) -> None:
    required(hands)
    hands.press("Ctrl+Return")
    assert (hands.session.layer.status, len(heard.shown)) == ("in_progress", 1)
    tone, words = heard.shown[0]
    assert tone == "warn" and words.startswith("5 zones are only proposed; ")
    hands.press("Ctrl+Return")
    assert hands.session.layer.status == "finished"
    assert made(hands) == []


def test_zones_accepted_when_finishing_asks_need_no_second_question(hands: ScriptedAnnotator, heard: Recorder) -> None:
    required(hands)
    hands.press("Ctrl+Return")
    _, accept = heard.actions[0]
    accept()
    assert [label for label, _ in made(hands)] == SHAPE
    hands.press("Ctrl+Return")
    assert hands.session.layer.status == "finished"


def test_the_question_about_zones_goes_when_they_are_accepted(hands: ScriptedAnnotator, window: MainWindow) -> None:
    required(hands)
    before = messages.install(WindowDoor(window))
    hands.press("Ctrl+Return")
    assert "5 zones" in window.page.notices.text
    hands.press("Shift+Z")
    messages.install(before)
    assert window.page.notices.text == ""


def required(hands: ScriptedAnnotator) -> None:
    """The document's required labels, so that only zones are open."""
    session = hands.session
    assert session.project is not None
    schema = session.project.schema
    for attribute in schema.attributes(DOCUMENT, None):
        if attribute.required:
            value: Any = schema.choices(attribute, None)[0].id
            edit = set_label(session.layer, schema, attribute.id, [value] if "multi" in attribute.type else value)
            assert edit is not None
            assert session.commit(edit)


def test_proposed_names_follow_the_language(hands: ScriptedAnnotator) -> None:
    project = hands.session.project
    assert project is not None
    for code in ("fa", "ar", "en"):
        hands.window.shell.language.use(code)
        names = {zone.id: zone.short_in(code) for zone in project.schema.zones}
        assert [band.name for band in hands.canvas._state.bands] == [names[label] for label in SHAPE]


@pytest.mark.parametrize("code", ["en", "fa", "ar"])
def test_names_of_zones_stand_whole_beside_their_bands_in_the_language_of_the_interface(
    hands: ScriptedAnnotator, code: str
) -> None:
    """In the mode the strip says where the caret is; proposed names and given names are those of the schema."""
    hands.window.shell.language.use(code)
    hands.press("Z")
    project = hands.session.project
    assert project is not None
    names = {zone.id: zone.short_in(code) for zone in project.schema.zones}
    bands = hands.canvas._state.bands
    assert [band.name for band in bands] == [names[label] for label in SHAPE]
    assert all(band.proposed for band in bands)
    hands.press("Return")
    assert not any(band.proposed for band in hands.canvas._state.bands)
    strip = hands.window.page.strip.situation()
    hands.press("Ctrl+Home")
    assert names[SHAPE[0]] in hands.window.page.strip.situation()[1]
    assert strip[0] == i18n.tr("kind.zone")
    hands.canvas.set_zoom(2.0)  # the margin does not grow with the text
    metrics, font = hands.canvas.page.metrics, _margin_tags(hands.canvas.tags.font.toString()).font
    room = int((metrics.view - metrics.right if metrics.rtl else metrics.left) - 16)
    for name in names.values():
        whole = " ".join(line for line, _ in _broken(name, room, font.toString()))
        assert "…" not in whole, name
