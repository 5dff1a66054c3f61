"""The schema editor: every list of the schema, the parts of one list, and the form of one part."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from models.annotation import EVENT
from models.errors import AyarError
from models.schema_editing import Part, Place
from models.schema_migration import Migration
from storage.schema_files import export_schema
from storage.usage import Uses
from ui import i18n, messages
from ui.buttons import FLAT, PLAIN, KeyButton
from ui.dialogs.base import Dialog
from ui.keyboard import chord
from ui.parts import Combo, column, label, row
from ui.schema.drafts import ATTRIBUTES, BY_TITLE, CHOICES, LABELS, ROLES, SECTIONS, Draft, Section
from ui.schema.forms import PartForm
from ui.schema.rows import Row, RowList
from ui.shell import Shell

SUFFIX: Final = "*.json"


class SchemaEditor(Dialog):
    def __init__(self, shell: Shell, parent: QWidget | None) -> None:
        super().__init__(shell, parent, i18n.tr("action.edit_schema").rstrip("…"), "tag", width=1160)
        self.setMinimumHeight(760)
        self.draft = Draft(shell.session)
        self.section: Section = SECTIONS[0]
        self.place: Place = self.section.place
        self.form = PartForm(shell, self.draft)
        self.form.edited.connect(self._edited)
        self.form.values_wanted.connect(self.open_values)
        self.body.addLayout(row(self._side(), self.form, spacing=18), 1)
        self._add_footer()
        self.show_parts()
        self._count()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _side(self) -> QWidget:
        self.sections = Combo(self._shell)
        for section in SECTIONS:
            self.sections.addItem(i18n.tr(section.title), section.title)
        self.sections.setAccessibleName(i18n.tr("schema.lists"))
        self.sections.activated.connect(lambda _: self.open_section(BY_TITLE[self.sections.currentData()]))
        self.back = self._button("", "chevron-back", self.close_values, look=FLAT)
        self.list = RowList(self._shell)
        self.list.currentItemChanged.connect(lambda *_: self._show_part())
        self.list.keys = {
            "Alt+Up": lambda: self.move_part(-1), "Alt+Down": lambda: self.move_part(+1), "Insert": self.add,
            "Delete": self.toggle_active, "Enter": self.enter_form, "Ctrl+Z": self.undo_last,
        }  # fmt: skip
        self.new_id = QLineEdit()
        self.new_id.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.new_id.returnPressed.connect(self.add)
        self.add_button = self._button("button.add", "plus", self.add, "Insert")
        self.up = self._button("button.up", "", lambda: self.move_part(-1), "Alt+ArrowUp")
        self.down = self._button("button.down", "", lambda: self.move_part(+1), "Alt+ArrowDown")
        self.active = self._button("button.deactivate", "", self.toggle_active, "Delete")
        self.merge = self._button("schema.merge", "", lambda: self.open_migration("merge"))
        self.split = self._button("schema.split", "", lambda: self.open_migration("split"))
        side = QWidget()
        side.setFixedWidth(330)
        lines = (
            self.sections, self.back, self.list, row(self.new_id, self.add_button), row(self.up, self.down),
            row(self.active, 1), row(self.merge, self.split, 1),
        )  # fmt: skip
        side.setLayout(column(*lines, spacing=8))
        return side

    def _button(self, name: str, icon: str, act: Callable[[], object], keys: str = "", look: str = PLAIN) -> KeyButton:
        button = KeyButton(self._shell, look, icon, chord(keys) if keys else None, height=30)
        button.show_words(i18n.tr(name) if name else "")
        button.clicked.connect(lambda: act())
        return button

    def _add_footer(self) -> None:
        self.load = self._button("schema.import", "upload", self.import_file, look=FLAT)
        self.store = self._button("schema.export", "download", self.export_file, look=FLAT)
        self.versions = self._button("schema.versions", "history", self.show_versions, look=FLAT)
        self.undo = self._button("action.undo", "undo", self.undo_last, "Ctrl+KeyZ", look=FLAT)
        self._state = label(size=12, tone="t2")
        for n, widget in enumerate((self.load, self.store, self.versions, self.undo)):
            self.buttons.insertWidget(n, widget)
        self.buttons.addWidget(self._state)
        self.add_buttons(i18n.tr("schema.save"), "check")
        self.cancel.show_words(i18n.tr("button.close"))

    def _count(self) -> None:
        """How often each part is used is seen a moment later: it reads every annotation."""
        self._shell.jobs.start("", self.draft.counting, self._counted, quiet=True)

    def _counted(self, uses: Uses | None) -> None:
        if uses is not None:
            self.draft.uses = uses
            self._show_uses()

    # ---- lists
    def open_section(self, section: Section) -> None:
        self.section, self.place = section, section.place
        self.sections.setCurrentIndex(self.sections.findData(section.title))
        self.show_parts(first=True)

    def open_values(self, field: str) -> None:
        """The values of the attribute, or the modes of the event type, that is shown."""
        self.place = (*self.section.place, self.form.id, field)
        self.show_parts(first=True)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_values(self) -> None:
        """Back from the values of a part to the part."""
        if self.inside:
            identifier = self.place[-2]
            self.place = self.section.place
            self.show_parts(identifier)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def inside(self) -> bool:
        """Whether the list shows values of a part."""
        return len(self.place) > len(self.section.place)

    @property
    def chosen(self) -> str:
        return self.list.chosen or ""

    def show_parts(self, chosen: str | None = None, *, first: bool = False) -> None:
        self.back.setVisible(self.inside)
        if self.inside:
            owner = self.draft.part(self.section.place, self.place[-2])
            self.back.show_words(i18n.tr("schema.values_of", name=_name(owner)))
        rows = self._rows()
        self.list.show_rows(rows, rows[0].id if first and rows else chosen)
        self.list.setAccessibleName(i18n.tr(self.section.title))
        self.new_id.setPlaceholderText(i18n.tr("schema.new_id"))
        self.new_id.setAccessibleName(i18n.tr("schema.new_id"))
        self._show_part()

    def _rows(self) -> list[Row]:
        looks = self.draft.looks()
        rows = []
        for part in self.draft.parts(self.place):
            identifier = str(part["id"])
            look = looks.look(self.section.kind, identifier) if looks and self._coloured else None
            used = self.draft.used(self.section, self.place, identifier)
            off = part.get("active") is False
            detail = i18n.isolated(i18n.Ltr(identifier)) + (f" · {i18n.tr('state.inactive')}" if off else "")
            colour = self._shell.theme.hue(look.colour)[0] if look is not None else ""
            uses = i18n.plural("schema.uses", used) if used else ""
            rows.append(Row(identifier, _name(part), detail, uses, colour, look.key if look and not off else None, off))
        return rows

    @property
    def _coloured(self) -> bool:
        return self.section.what == LABELS and not self.inside

    def _show_part(self) -> None:
        self.form.show_part(self.section, self.place, self.chosen)
        part = self.draft.part(self.place, self.chosen)
        for button in (self.up, self.down, self.active):
            button.setEnabled(bool(part))
        self.active.show_words(i18n.tr("button.activate" if part.get("active") is False else "button.deactivate"))
        self.merge.setEnabled(bool(part) and self._mergeable)
        self.merge.show_words(i18n.tr("schema.move" if self.inside else "schema.merge"))
        self.split.setVisible(self._coloured)
        self._show_state()

    @property
    def _mergeable(self) -> bool:
        if self.inside:
            return self.place[-1] == "values"
        return self.section.what in (LABELS, ROLES)

    def _show_state(self) -> None:
        self.draft.steps.note(self.draft.raw, self.draft.raw)
        changed = self.draft.changed
        version = i18n.Ltr(self.draft.version)
        self._state.setText(i18n.tr("schema.next_version" if changed else "status.schema", version=version))
        if self.accept_button is not None:
            self.accept_button.setEnabled(changed)
        self.undo.setVisible(bool(self.draft.steps) or self._saved_step)

    @property
    def _saved_step(self) -> bool:
        """Whether the last edit of the whole project was one of its schema."""
        step = self.draft.project.next_project_step("undo")
        return step is not None and "schema" in step.params

    def _edited(self) -> None:
        self._show_uses()
        self._show_state()

    def _show_uses(self) -> None:
        """Other words in the rows; what is being typed in the form stays."""
        for each in self._rows():
            self.list.put_row(each)
        self.form.show_uses()

    # ---- parts
    def enter_form(self) -> None:
        field = self.form.first_field()
        if field is not None:
            field.setFocus(Qt.FocusReason.TabFocusReason)
            field.selectAll()

    def add(self) -> None:
        """A new part at the end of the list; its id is fixed from then on."""
        identifier = self.new_id.text().strip()
        if not identifier:
            self.new_id.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            self.draft.add(self.place, self._new(identifier))
        except AyarError as error:
            messages.error(error)
            return
        self.new_id.clear()
        self.show_parts(identifier)
        self.enter_form()

    def _new(self, identifier: str) -> Part:
        part: dict[str, Any] = {"id": identifier, "name": {i18n.language(): identifier}, "active": True}
        if self.inside or self.section.what == CHOICES:
            return part
        if self.section.what == ATTRIBUTES:
            part |= {"type": "string", "required": False}
        elif self.section.what == ROLES:
            part |= {"fillers": {"entity": [], "event": False}, "repeatable": True}
        elif self.section.kind == EVENT:
            part |= {"modes": [], "roles": {"required": [], "recommended": [], "optional": []}}
        return part

    def move_part(self, step: int) -> None:
        if self.chosen:
            self.draft.move(self.place, self.chosen, step)
            self.show_parts()

    def toggle_active(self) -> None:
        if self.chosen:
            active = self.draft.part(self.place, self.chosen).get("active") is False
            self.draft.change(self.place, self.chosen, {"active": active})
            self.show_parts()

    # ---- what is used is migrated
    def open_migration(self, what: str) -> None:
        from ui.schema.migration_dialog import MigrationDialog

        try:
            dialog = MigrationDialog(self._shell, self, self.draft, what, self.section, self.place, self.chosen)
        except AyarError as error:
            messages.error(error)
            return
        dialog.exec()
        if dialog.done_migration is not None:
            self._migrated(dialog.done_migration, dialog.changed)

    def _migrated(self, migration: Migration, n: int) -> None:
        self.show_parts()
        self._count()
        self._state.setText(i18n.plural("schema.migrated", n))

    def undo_last(self) -> None:
        """Takes the last step of the draft back; when there is none, the last change of the schema with all it did."""
        if self.draft.steps:
            section = self.draft.step_back()
            if section not in (None, self.section) or not self.draft.parts(self.place):
                self.open_section(section or self.section)
            self.show_parts()
            return
        if not self._saved_step:
            return
        try:
            self._shell.session.step_project("undo")
        except AyarError as error:
            messages.error(error)
            return
        self.draft.renew()
        self.show_parts()
        self._count()

    # ---- files
    def import_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, i18n.tr("schema.import").rstrip("…"), "", SUFFIX)
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> bool:
        """Uses a schema file from now on."""
        try:
            self._shell.session.import_schema(path.read_bytes(), path.name)
        except OSError:
            messages.error(AyarError("no_permission", file=str(path)))
            return False
        except AyarError as error:
            messages.error(error)
            return False
        self.draft.renew()
        self.show_parts(first=True)
        self._count()
        return True

    def export_file(self) -> None:
        proposed = f"{self.draft.base.id}-{self.draft.base.version}.json"
        name, _ = QFileDialog.getSaveFileName(self, i18n.tr("schema.export").rstrip("…"), proposed, SUFFIX)
        if name:
            try:
                export_schema(self.draft.base, Path(name))
            except AyarError as error:
                messages.error(error)

    def show_versions(self) -> None:
        """What is different between two versions, the draft among them."""
        from ui.schema.versions import SchemaVersions

        SchemaVersions(self._shell, self, self.draft).exec()

    # ---- closing
    def take(self) -> None:
        """Saves a new version; the editor stays open."""
        try:
            schema = self.draft.save()
        except AyarError as error:
            messages.error(error)
            return
        if schema is not None:
            self.show_parts()
            self._state.setText(i18n.tr("schema.saved", version=i18n.Ltr(schema.version)))

    def reject(self) -> None:
        if self.inside:
            self.close_values()
        elif not self.draft.changed or messages.question(i18n.tr("draft.discard"), i18n.tr("button.discard")):
            super().reject()


def _name(part: Part) -> str:
    names = part.get("name") or {}
    return str(names.get(i18n.language()) or names.get("en") or part.get("id", ""))
