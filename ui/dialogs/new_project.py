"""A new project: its name, its place, its schema."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QFileDialog, QFormLayout, QLineEdit, QPushButton, QRadioButton, QWidget

from models.errors import AyarError
from ui import i18n
from ui.dialogs.base import Dialog
from ui.parts import label, row, wrapped
from ui.shell import Shell

SUFFIX = ".ayar"


class NewProject(Dialog):
    """``made`` is the path of the new project once it was made."""

    def __init__(self, shell: Shell, parent: QWidget | None, schema: Path | None = None) -> None:
        super().__init__(shell, parent, i18n.tr("action.new_project").rstrip("…"), "file-plus")
        self.made: Path | None = None
        self._schema = schema
        self.name = QLineEdit(i18n.tr("project.untitled"))
        self.place = QLineEdit(str(shell.settings.get("last_folder")) or str(Path.home()))
        self.default_schema = QRadioButton(i18n.tr("project.default_schema"))
        self.own_schema = QRadioButton(i18n.tr("project.own_schema"))
        self.schema_file = label(size=12, tone="t3")
        self.problem = wrapped(tone="bad")
        self.problem.hide()
        self._fill()
        self.add_buttons(i18n.tr("project.make"))
        self.name.selectAll()
        self.name.setFocus()

    def _fill(self) -> None:
        browse = QPushButton(i18n.tr("button.choose_folder"))
        browse.clicked.connect(self._choose_place)
        self.name.setAccessibleName(i18n.tr("project.name"))
        self.place.setAccessibleName(i18n.tr("project.place"))
        self.place.setLayoutDirection(self.layoutDirection().LeftToRight)
        group = QButtonGroup(self)
        group.addButton(self.default_schema)
        group.addButton(self.own_schema)
        self.own_schema.clicked.connect(self._choose_schema)
        form = QFormLayout()
        form.setSpacing(12)
        form.addRow(i18n.tr("project.name"), self.name)
        form.addRow(i18n.tr("project.place"), row(self.place, browse))
        form.addRow(i18n.tr("field.schema"), self.default_schema)
        form.addRow("", row(self.own_schema, self.schema_file, 1))
        self.body.addLayout(form)
        self.body.addWidget(self.problem)
        self._show_schema()

    def _show_schema(self) -> None:
        self.schema_file.setText(i18n.isolated(i18n.Ltr(self._schema.name)) if self._schema else "")
        (self.own_schema if self._schema else self.default_schema).setChecked(True)

    def _choose_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, i18n.tr("project.place"), self.place.text())
        if chosen:
            self.place.setText(chosen)

    def _choose_schema(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, i18n.tr("field.schema"), self.place.text(), "*.json")
        self._schema = Path(chosen) if chosen else self._schema
        self._show_schema()

    def take(self) -> None:
        """Makes the file; what is wrong is said here and the dialog stays."""
        from storage import sample

        name = self.name.text().strip() or i18n.tr("project.untitled")
        path = Path(self.place.text()).expanduser() / f"{_file_name(name)}{SUFFIX}"
        schema = self._schema if self.own_schema.isChecked() else None
        try:
            sample.create(path, schema, name).close()
        except AyarError as error:
            self.problem.setText(i18n.describe(error))
            self.problem.show()
            return
        self.made = path
        self._shell.settings.set("last_folder", str(path.parent))
        self.accept()


def _file_name(name: str) -> str:
    """The name with what file systems refuse left out."""
    return "".join("-" if c in '/\\:*?"<>|' or ord(c) < 32 else c for c in name).strip(" .") or "project"
