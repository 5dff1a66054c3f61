"""The schema editor by real keys: what is edited is on disk, in the window at once, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest
from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from models.annotation import Annotation
from models.edits import Change, Edit
from storage.project import Project
from tests.ui.conftest import Recorder
from tests.ui.test_window import label_first_word
from ui import i18n
from ui.main_window import MainWindow
from ui.schema.drafts import BY_TITLE
from ui.schema.editor import SchemaEditor
from ui.schema.examples import bracketed, unbracketed
from ui.schema.migration_dialog import MigrationDialog
from ui.schema.rows import ROW
from ui.schema.versions import SchemaVersions

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(opened: MainWindow, qtbot: QtBot) -> Iterator[SchemaEditor]:
    made = SchemaEditor(opened.shell, opened)
    made.show()
    yield made
    made.hide()


def choose(editor: SchemaEditor, identifier: str) -> None:
    ids = [str(part["id"]) for part in editor.draft.parts(editor.place)]
    editor.list.setCurrentRow(ids.index(identifier))


def on_disk(path: Path) -> str:
    with Project.open(path, write=False) as project:
        return project.schema.version


def save(editor: SchemaEditor) -> None:
    QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)


def test_a_new_name_is_a_patch_and_in_the_window_at_once(
    opened: MainWindow, editor: SchemaEditor, project_path: Path
) -> None:
    choose(editor, "PER")
    QTest.keyClick(editor.list, Qt.Key.Key_Return)
    field = editor.form.names.lines["short", "en"] if editor.form.names else None
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, "Human")
    save(editor)
    assert on_disk(project_path) == "1.0.1"
    assert "Human" in str(opened.page.canvas.names)
    label_first_word(opened)
    with Project.open(project_path, write=False) as other:
        document = other.document_id("k0")
        assert document is not None
        assert other.set_for(document, "نرگس").layer.schema_version == "1.0.1"


def test_an_added_label_is_a_minor_and_the_others_keep_their_keys(opened: MainWindow, editor: SchemaEditor) -> None:
    before = dict(opened.shell.session.looks.by_key) if opened.shell.session.looks else {}
    QTest.keyClicks(editor.new_id, "SHIP")
    QTest.keyClick(editor.new_id, Qt.Key.Key_Return)
    save(editor)
    session = opened.shell.session
    assert session.project is not None
    assert session.looks is not None
    assert session.project.schema.version == "1.1.0"
    assert session.looks.by_key == before
    assert session.looks.order[-1] == "SHIP"


def test_an_inactive_label_loses_its_key_and_the_version_is_a_major(opened: MainWindow, editor: SchemaEditor) -> None:
    choose(editor, "ORG")
    QTest.keyClick(editor.list, Qt.Key.Key_Delete)
    save(editor)
    session = opened.shell.session
    assert session.project is not None
    assert session.looks is not None
    assert session.project.schema.version == "2.0.0"
    assert "ORG" not in session.looks.order
    assert session.looks.by_key["Digit1"] == "PER"
    assert not [a for a in opened.shell.actions if a.arg == "ORG"]


def test_keys_move_rows_and_colours_change(opened: MainWindow, editor: SchemaEditor) -> None:
    choose(editor, "PER")
    QTest.keyClick(editor.list, Qt.Key.Key_Down, ALT)
    assert [part["id"] for part in editor.draft.parts(editor.place)][:2] == ["ORG", "PER"]
    editor.form._recolour("rose")
    editor.form._rekey("Digit2")
    save(editor)
    looks = opened.shell.session.looks
    assert looks is not None
    assert looks.look("entity", "PER").colour == "rose"
    assert (looks.by_key["Digit2"], looks.by_key["Digit1"]) == ("PER", "ORG")


def test_every_step_of_the_draft_can_be_taken_back(opened: MainWindow, editor: SchemaEditor) -> None:
    """A label added by mistake, a move, another colour, a name: Ctrl+Z in the list, before anything is saved."""
    assert not editor.undo.isVisible()
    begun = editor.draft.raw
    QTest.keyClicks(editor.new_id, "PRE")
    QTest.keyClick(editor.new_id, Qt.Key.Key_Return)
    choose(editor, "PER")
    QTest.keyClick(editor.list, Qt.Key.Key_Down, ALT)
    editor.form._recolour("rose")
    QTest.keyClick(editor.list, Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "Someone")
    assert editor.undo.isVisible()
    for _ in range(4):
        QTest.keyClick(editor.list, Qt.Key.Key_Z, CTRL)
    assert editor.draft.raw == begun
    assert not editor.draft.changed
    assert not editor.undo.isVisible()


def test_a_step_in_another_list_is_shown_where_it_was(editor: SchemaEditor) -> None:
    choose(editor, "PER")
    QTest.keyClick(editor.list, Qt.Key.Key_Delete)
    editor.open_section(BY_TITLE["schema.zones"])
    QTest.mouseClick(editor.undo, Qt.MouseButton.LeftButton)
    assert editor.section.title == "schema.entity_types"
    assert not editor.draft.changed


def test_values_are_edited_one_level_deeper_and_escape_comes_back(editor: SchemaEditor) -> None:
    editor.open_section(BY_TITLE["schema.entity_attributes"])
    choose(editor, "mention")
    editor.open_values("values")
    QTest.keyClicks(editor.new_id, "EMO")
    QTest.keyClick(editor.new_id, Qt.Key.Key_Return)
    assert editor.draft.part(("entity_attributes", "mention", "values"), "EMO")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.inside
    assert editor.isVisible()
    assert editor.chosen == "mention"


def test_a_taken_id_is_refused(editor: SchemaEditor, heard: Recorder) -> None:
    QTest.keyClicks(editor.new_id, "per")
    QTest.keyClick(editor.new_id, Qt.Key.Key_Return)
    assert heard.shown[-1] == ("error", "id_taken")
    assert not editor.draft.changed


def migration(opened: MainWindow, editor: SchemaEditor, what: str, source: str) -> MigrationDialog:
    choose(editor, source)
    dialog = MigrationDialog(opened.shell, editor, editor.draft, what, editor.section, editor.place, source)
    dialog.show()
    settle(dialog)
    return dialog


def settle(dialog: MigrationDialog) -> None:
    """Until the job has found what would change, or has done it."""
    deadline = QDeadlineTimer(10_000)
    while dialog.running and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    assert not dialog.running


def into(dialog: MigrationDialog, attribute: str, goal: str) -> None:
    targets = [dialog.targets.itemData(n) for n in range(dialog.targets.count())]
    dialog.targets.setCurrentIndex(targets.index((attribute, goal)))
    dialog.renew()
    settle(dialog)


def take(dialog: MigrationDialog) -> None:
    dialog.take()
    settle(dialog)


def test_versions_are_compared_the_draft_among_them(opened: MainWindow, editor: SchemaEditor) -> None:
    QTest.keyClicks(editor.new_id, "SHIP")
    QTest.keyClick(editor.new_id, Qt.Key.Key_Return)
    save(editor)
    choose(editor, "ORG")
    QTest.keyClick(editor.list, Qt.Key.Key_Delete)
    dialog = SchemaVersions(opened.shell, editor, editor.draft)
    assert [(d.part, d.what) for d in dialog.found] == [("ORG", "retired")]  # the draft against what is saved
    dialog.earlier.setCurrentIndex(dialog.earlier.findData("1.0.0"))
    dialog.earlier.activated.emit(dialog.earlier.currentIndex())
    assert ("SHIP", "added") in [(d.part, d.what) for d in dialog.found]
    section = dialog.list.topLevelItem(0)
    assert section is not None and section.text(0) == i18n.tr("schema.entity_types")
    lines = [section.child(n) for n in range(section.childCount())]
    assert any(
        line is not None and "SHIP" in line.text(0) and i18n.tr("schema.added") in line.text(1) for line in lines
    )
    dialog.later.setCurrentIndex(dialog.later.findData("1.0.0"))
    dialog.later.activated.emit(dialog.later.currentIndex())
    assert dialog.found == []
    dialog.reject()


def test_a_merge_is_seen_before_done_as_one_edit_and_taken_back(opened: MainWindow, editor: SchemaEditor) -> None:
    label_first_word(opened)
    editor.draft.renew()
    dialog = migration(opened, editor, "merge", "PER")
    assert dialog.accept_button is not None
    assert not dialog.accept_button.isEnabled()
    into(dialog, "", "ORG")
    assert [each.author for each in dialog.found] == ["نرگس"]
    assert dialog.list.places.rowCount() == 1
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    settle(dialog)
    session = opened.shell.session
    assert session.project is not None
    assert [a.label for a in session.layer] == ["ORG"]
    assert session.project.schema.version == "2.0.0"
    assert not session.project.schema.allows("entity", "PER")
    editor.undo_last()
    assert [a.label for a in session.layer] == ["PER"]
    assert session.project.schema.version == "1.0.0"


def test_undo_in_the_text_takes_the_schema_back_too(opened: MainWindow, editor: SchemaEditor) -> None:
    label_first_word(opened)
    editor.draft.renew()
    dialog = migration(opened, editor, "merge", "PER")
    into(dialog, "", "ORG")
    take(dialog)
    session = opened.shell.session
    assert session.undo()
    assert [a.label for a in session.layer] == ["PER"]
    assert session.looks is not None
    assert "PER" in session.looks.order


def test_a_split_one_by_one_by_digits(opened: MainWindow, editor: SchemaEditor) -> None:
    label_first_word(opened)
    editor.draft.renew()
    dialog = migration(opened, editor, "split", "PER")
    assert not dialog.found
    QTest.keyClick(dialog.list, Qt.Key.Key_2)
    assert len(dialog.found) == 1
    goal = dialog._goals()[1][1]
    take(dialog)
    assert [a.label for a in opened.shell.session.layer] == [goal]
    project = opened.shell.session.project
    assert project is not None
    assert project.schema.allows("entity", "PER")


def test_any_number_of_places_is_listed_and_chosen_without_looking_again(
    opened: MainWindow, editor: SchemaEditor
) -> None:
    session = opened.shell.session
    assert session.project is not None
    layer, schema, text = session.layer, session.project.schema, "و" * 700
    span = [(n, n + 1) for n in range(len(session.text)) if session.text[n].strip()]
    spans = [(a[0], b[1]) for a in span for b in span if a[0] <= b[0]][: len(text)]
    changes = tuple(
        Change(None, Annotation(id=f"e{n}", kind="entity", label="PER", start=a, end=b))
        for n, (a, b) in enumerate(spans, 1)
    )
    assert session.commit(Edit("label", changes)) and len(layer.annotations) == 700 and schema.allows("entity", "ORG")
    editor.draft.renew()
    dialog = migration(opened, editor, "split", "PER")
    assert dialog.list.places.rowCount() == 700
    dialog.list.mark(650)
    QTest.keyClick(dialog.list, Qt.Key.Key_2)
    assert not dialog.running
    assert (len(dialog.found), dialog.list.currentIndex().row()) == (1, 651)
    assert dialog.list.places.index(650, 1).data() == dialog._goals()[1][0]
    take(dialog)
    assert [a.label for a in session.layer.annotations.values()].count("PER") == 699


def test_giving_up_while_it_looks_changes_nothing(opened: MainWindow, editor: SchemaEditor, qtbot: QtBot) -> None:
    label_first_word(opened)
    editor.draft.renew()
    dialog = migration(opened, editor, "merge", "PER")
    dialog.targets.setCurrentIndex(2)
    dialog.renew()
    assert dialog.running
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not opened.shell.jobs.running)
    assert (dialog.done_migration, [a.label for a in opened.shell.session.layer]) == (None, ["PER"])


def test_a_value_moves_to_another(opened: MainWindow, editor: SchemaEditor) -> None:
    label_first_word(opened)
    editor.draft.renew()
    editor.open_section(BY_TITLE["schema.entity_attributes"])
    choose(editor, "mention")
    editor.open_values("values")
    dialog = migration(opened, editor, "merge", "NAM")
    into(dialog, "mention", "NOM")
    take(dialog)
    assert [a.attributes["mention"] for a in opened.shell.session.layer] == ["NOM"]


def test_files_come_in_and_used_labels_stop_them(
    opened: MainWindow, editor: SchemaEditor, heard: Recorder, tmp_path: Path
) -> None:
    label_first_word(opened)
    place = tmp_path / "schema.json"
    raw = {**editor.draft.raw, "name": {"en": "Ours"}}
    place.write_bytes(orjson.dumps(raw))
    assert editor.read(place)
    assert editor.draft.base.version == "1.0.1"
    place.write_text(orjson.dumps(raw).decode().replace('"PER"', '"MAN"'), "utf-8")
    assert not editor.read(place)
    assert heard.shown[-1] == ("error", "schema_in_use")
    assert editor.draft.base.version == "1.0.1"


@pytest.mark.parametrize("code", ["fa", "ar", "en"])
def test_every_list_opens_in_every_language(opened: MainWindow, code: str) -> None:
    opened.shell.language.use(code)
    editor = SchemaEditor(opened.shell, opened)
    editor.show()
    for title, section in sorted(BY_TITLE.items()):
        editor.open_section(section)
        rows = len(editor.draft.parts(section.place))
        assert editor.list.count() == rows, title
        assert editor.form.first_field() is not None or not rows, title
    editor.reject()


@pytest.mark.parametrize(("text", "marks"), [("abc def", [[0, 3]]), ("سلام بر شما", [[0, 4], [8, 11]]), ("x", [])])
def test_marks_of_examples_in_brackets(text: str, marks: list[list[int]]) -> None:
    assert unbracketed(bracketed(text, marks)) == (text, marks)
    assert unbracketed("a]b[c") == ("abc", [])


def test_uses_are_counted_in_a_job_and_then_shown(opened: MainWindow, qtbot: QtBot) -> None:
    label_first_word(opened)
    editor = SchemaEditor(opened.shell, opened)
    qtbot.addWidget(editor)
    assert editor.draft.uses is None
    assert {row.aside for row in editor._rows()} == {""}
    qtbot.waitUntil(lambda: editor.draft.uses is not None)
    (used,) = [row for row in editor._rows() if row.aside]
    assert used.aside == i18n.plural("schema.uses", 1)
    shown = [editor.list.item(n).data(ROW) for n in range(editor.list.count())]
    assert used in shown


def test_the_type_of_an_attribute_is_open_once_it_is_known_to_be_unused(opened: MainWindow, qtbot: QtBot) -> None:
    editor = SchemaEditor(opened.shell, opened)
    qtbot.addWidget(editor)
    editor.open_section(BY_TITLE["schema.entity_attributes"])
    kinds = editor.form._kinds
    assert kinds is not None
    assert not kinds.isEnabled()
    qtbot.waitUntil(lambda: editor.draft.uses is not None)
    assert kinds.isEnabled()
