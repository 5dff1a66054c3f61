"""Files on their way in: what each one is, seen and correctable before; what became of it, afterwards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from models.errors import AyarError
from models.label_mapping import ROLE, Foreign, extended, part_of, plain_part
from models.progress import Step
from models.schema import Schema
from storage.formats.base import AUTO, BY_FILE, ReadOptions
from storage.formats.registry import FORMATS
from storage.importing import ImportResult
from storage.project import ImportOptions, Project
from storage.reading import PREVIEWED, Preview
from storage.relabelling import Survey
from ui import i18n, messages
from ui.dialogs.base import Dialog
from ui.dialogs.excerpt import Excerpt
from ui.dialogs.import_jobs import importing, previews_of, survey, take_back, whose
from ui.dialogs.import_memory import Chosen, recall, remember
from ui.dialogs.label_mapping import LabelMapping
from ui.dialogs.problems import problem_tree
from ui.jobs import Job
from ui.motion import show_busy, show_step
from ui.parts import Combo, column, label, row, wrapped
from ui.shell import Shell

ENCODINGS: Final = (AUTO, "utf-8", "utf-16", "cp1256", "cp1252", "iso8859-6")
LANGUAGES: Final = (AUTO, "fa", "ar", "en")
ROLES: Final = ("annotator", "gold", "machine")
FIELDS: Final = ("text", "title", "url", "date", "publisher", "id", "language")


class ImportDialog(Dialog):
    """Three states: looking at the files, importing, telling what happened."""

    def __init__(self, shell: Shell, parent: QWidget | None, paths: list[Path], done: Callable[[], None]) -> None:
        super().__init__(shell, parent, i18n.tr("action.import").rstrip("…"), "upload", width=900)
        self.setMinimumHeight(700)
        self._paths, self._done = paths, done
        self._job: Job | None = None
        self.result_report: ImportResult | None = None
        self.previews: list[Preview] = []
        self._names = Counter[str]()
        self._columns: dict[str, str] = {}
        self.format = self._choice("field.format", [AUTO, *(f for f in FORMATS if FORMATS[f].read)], "format.")
        self.encoding = self._encodings()
        self.language = self._choice("field.language", LANGUAGES, "language.")
        self.author = QLineEdit()
        self.author.setPlaceholderText(i18n.tr("import.author_hint"))
        self.author.textChanged.connect(lambda _: self._show_whose())
        self.by_file = QCheckBox(i18n.tr("import.by_file"))
        self.by_file.toggled.connect(self._name_by_file)
        self._found: Survey | None = None
        self.role = self._choice("import.role", ROLES, "import.role.")
        self.batch = QLineEdit()
        self.replace = QCheckBox(i18n.tr("import.replace"))
        self.files = self._file_table()
        self.excerpt = Excerpt()
        self.excerpt.setAccessibleName(i18n.tr("import.preview"))
        self.mapping = QFormLayout()
        self.labels = LabelMapping(shell)
        self.labels.changed.connect(self._judge)
        self._remembered: Chosen | None = None
        self.whose = wrapped(size=12, tone="t2")
        self.whose.hide()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.words = wrapped(tone="t2")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._setup_page())
        self.body.addWidget(self._pages, 1)
        self.body.addWidget(self.words)
        self.body.addWidget(self.progress)
        self.progress.hide()
        self.add_buttons(i18n.tr("import.start"), "upload")
        self.files.setFocus()
        self.look()

    # ---- building
    def _choice(self, name: str, values: Any, prefix: str) -> Combo:
        combo = Combo(self._shell)
        combo.setAccessibleName(i18n.tr(name))
        for value in values:
            key = f"{prefix}{value}"
            combo.addItem(i18n.tr(key) if i18n.has(key) else value, value)
        combo.activated.connect(lambda _: self.look())
        return combo

    def _encodings(self) -> Combo:
        combo = Combo(self._shell)
        combo.setAccessibleName(i18n.tr("field.encoding"))
        for value in ENCODINGS:
            combo.addItem(i18n.tr("format.auto") if value == AUTO else value.upper(), value)
        combo.activated.connect(lambda _: self.look())
        return combo

    def _file_table(self) -> QTreeWidget:
        table = QTreeWidget()
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        names = ("import.file", "field.format", "field.encoding", "import.records", "field.language")
        table.setHeaderLabels([i18n.tr(name) for name in names])
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for n in range(1, len(names)):
            table.header().setSectionResizeMode(n, QHeaderView.ResizeMode.ResizeToContents)
        table.header().setStretchLastSection(False)
        table.setAccessibleName(i18n.tr("import.files"))
        table.currentItemChanged.connect(lambda now, _: self._show_excerpt(now))
        return table

    def _setup_page(self) -> QWidget:
        left, right = QFormLayout(), QFormLayout()
        for form in (left, right):
            form.setSpacing(9)
        left.addRow(i18n.tr("field.format"), self.format)
        left.addRow(i18n.tr("field.encoding"), self.encoding)
        left.addRow(i18n.tr("field.language"), self.language)
        for key, field in (("import.author", self.author), ("field.batch", self.batch)):
            field.setAccessibleName(i18n.tr(key))
        right.addRow(i18n.tr("import.author"), row(self.author, self.by_file))
        right.addRow(i18n.tr("import.role"), self.role)
        right.addRow(i18n.tr("field.batch"), row(self.batch, self.replace))
        options = row(left, right, spacing=24)
        options.setStretch(0, 1)
        options.setStretch(1, 1)
        page, holder = QWidget(), QWidget()
        self._columns_title = label(i18n.tr("import.columns"), 12, 600, "t2")
        self._labels_title = label(i18n.tr("import.labels"), 12, 600, "t2")
        inside = column(
            self._labels_title, self.labels, self._columns_title, self.mapping, 1, spacing=8, margins=(0, 0, 8, 0)
        )
        holder.setLayout(inside)
        self._mapping_box = QScrollArea()
        self._mapping_box.setWidget(holder)
        self._mapping_box.setWidgetResizable(True)
        self._mapping_box.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it
        self._mapping_box.setFixedWidth(390)
        lower = row(self.excerpt, self._mapping_box, spacing=16)
        lower.setStretch(0, 1)
        layout = column(
            options, self.files, self.whose, label(i18n.tr("import.preview"), 12, 600, "t2"), lower, spacing=10
        )
        layout.setStretch(1, 2)
        layout.setStretch(4, 3)
        page.setLayout(layout)
        return page

    # ---- whose
    def _author(self) -> str | None:
        return BY_FILE if self.by_file.isChecked() else self.author.text().strip() or None

    def _name_by_file(self, by_file: bool) -> None:
        self.author.setDisabled(by_file)
        self.look()

    def _show_whose(self) -> None:
        found = self._found
        self.whose.setVisible(found is not None and bool(found.authors))
        self.whose.setText(whose(found, self.author.text().strip()) if found is not None else "")

    # ---- looking
    def reading(self) -> ReadOptions:
        """What the person chose about reading the files."""
        author = self._author()
        return ReadOptions(
            encoding=self.encoding.currentData(),
            author=author,
            role=self.role.currentData() if author or self.role.currentIndex() else None,
            columns=dict(self._columns),
            labels=self.labels.mapped(),
            parts=self.labels.parts(),
        )

    def look(self) -> None:
        """Reads the beginning of every file in a job of its own."""
        if self._job is not None:
            self._job.cancel()
        reading, form, paths = self.reading(), self.format.currentData(), self._paths
        self.words.setText(i18n.tr("status.loading"))
        work = lambda: previews_of(paths, reading, form)  # noqa: E731 - a job takes a callable
        self._job = self._shell.jobs.start("", work, self._seen, quiet=True)

    def _seen(self, previews: list[Preview] | None) -> None:
        if previews is None:
            return
        self._job = None
        self.previews = previews
        self._names = Counter(Path(each.report.file).name for each in previews)
        self.files.clear()
        for n, each in enumerate(previews):
            self.files.addTopLevelItem(self._file_item(n, each))
        if previews:
            self.files.setCurrentIndex(self.files.model().index(0, 0))
        self.words.setText(i18n.plural("count.files", len(previews)))
        if self._recall():
            self.look()
            return
        self._judge()
        self._scan()

    def _recall(self) -> bool:
        """Fills in what was chosen for this source before; whether the files must be looked at again."""
        first = next((each for each in self.previews if each.report.format), None)
        if self._remembered is not None or first is None:
            return False
        chosen = recall(self._shell.settings, Path(first.report.file), first.report.format)
        self._remembered = chosen
        columns = {field: name for field, name in chosen.columns.items() if name in first.columns}
        self._columns.update(columns)
        if chosen.author and not self.author.text():
            self.by_file.setChecked(chosen.author == BY_FILE)
            self.author.setText("" if chosen.author == BY_FILE else chosen.author)
            self.role.setCurrentIndex(max(0, self.role.findData(chosen.role)))
        return bool(columns)

    def _scan(self) -> None:
        """Looks through the files that bring annotations for labels that the schema does not have."""
        project = self._shell.session.project
        files = [Path(p.report.file) for p in self.previews if any(r.set is not None for r in p.records)]
        if project is None or not files:
            self._found = None
            self._show_whose()
            self.labels.show_labels(Counter(), _schema(project), {})
            self._show_mapping(self._current())
            return
        reading, form, schema = self.reading(), self.format.currentData(), project.schema
        self.words.setText(i18n.tr("import.scanning"))
        work = lambda: survey(files, reading, schema, form)  # noqa: E731 - a job takes a callable
        self._job = self._shell.jobs.start("", work, self._scanned, quiet=True)
        self._judge()

    def _scanned(self, found: Survey | None) -> None:
        if found is None:
            return
        self._job = None
        self._found = found
        self._show_whose()
        remembered = self._remembered.labels if self._remembered else {}
        self.labels.show_labels(found.foreign, _schema(self._shell.session.project), remembered)
        self._show_mapping(self._current())

    def _judge(self) -> None:
        """Whether the import may start: something can be read, nothing is still looked at, every label is decided."""
        assert self.accept_button is not None, "made in the constructor"
        waiting = len(self.labels.open)
        readable = any(each.records for each in self.previews)
        self.accept_button.setEnabled(readable and not waiting and self._job is None)
        if self._job is None and self.previews:
            words = i18n.plural("count.files", len(self.previews))
            self.words.setText(i18n.plural("import.labels_open", waiting) if waiting else words)

    def _current(self) -> Preview | None:
        item = self.files.currentItem()
        return None if item is None else self.previews[int(item.data(0, Qt.ItemDataRole.UserRole))]

    def _file_item(self, n: int, seen: Preview) -> QTreeWidgetItem:
        report = seen.report
        form = i18n.tr(f"format.{report.format}") if i18n.has(f"format.{report.format}") else report.format
        encoding = (report.encoding or "–").upper() + ("" if report.sure else f" ({i18n.tr('import.unsure')})")
        count = i18n.number(len(seen.records))
        if len(seen.records) >= PREVIEWED:
            count = f"{count} {i18n.tr('import.more')}"
        languages = {r.document.language for r in seen.records if r.document.language}
        names = [i18n.tr(f"language.{c}") if i18n.has(f"language.{c}") else c for c in sorted(languages)]
        file = i18n.isolated(i18n.Ltr(self._shown_name(Path(report.file))))
        item = QTreeWidgetItem([file, form, encoding, count, " · ".join(names)])
        item.setToolTip(0, "\n".join(i18n.describe(problem) for problem in seen.problems) or report.file)
        item.setData(0, Qt.ItemDataRole.UserRole, n)
        if seen.problems:
            item.setForeground(0, self._shell.theme.color("bad" if not seen.records else "warn"))
        return item

    def _shown_name(self, path: Path) -> str:
        """The file's name, with its folder when another one is called so too."""
        return f"{path.parent.name}/{path.name}" if self._names[path.name] > 1 else path.name

    def _show_excerpt(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        seen = self.previews[int(item.data(0, Qt.ItemDataRole.UserRole))]
        problems = "\n".join(i18n.plain(i18n.describe(problem)) for problem in seen.problems)
        if seen.excerpt:
            self.excerpt.show_article(seen.excerpt)
        else:
            self.excerpt.show_sentence(problems)
        self._show_mapping(seen)

    def _show_mapping(self, seen: Preview | None) -> None:
        while self.mapping.rowCount():
            self.mapping.removeRow(0)
        names = seen.columns if seen is not None else []
        labels = bool(self.labels.combos)
        self._mapping_box.setVisible(bool(names) or labels)
        self._columns_title.setVisible(bool(names))
        self._labels_title.setVisible(labels)
        for field in FIELDS if names else ():
            combo = Combo(self._shell)
            combo.addItem(i18n.tr("format.auto"), "")
            for name in names:
                combo.addItem(i18n.isolated(name), name)
            combo.setCurrentIndex(max(0, combo.findData(self._columns.get(field, ""))))
            combo.activated.connect(lambda _, field=field, combo=combo: self._map(field, combo.currentData()))
            words = i18n.tr(_FIELD_WORDS[field])
            combo.setAccessibleName(i18n.tr("field.column_for", field=words))
            self.mapping.addRow(words, combo)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """What was made last would be reached last, after the buttons: Tab goes as the eye does."""
        columns = [self.mapping.itemAt(n, QFormLayout.ItemRole.FieldRole) for n in range(self.mapping.rowCount())]
        fields = [item.widget() for item in columns if item is not None]
        order = [self.excerpt, *self.labels.in_order(), *(field for field in fields if field is not None), self.cancel]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _map(self, field: str, name: str) -> None:
        if name:
            self._columns[field] = name
        else:
            self._columns.pop(field, None)
        self.look()

    # ---- the import itself
    def take(self) -> None:
        project = self._shell.session.project
        assert project is not None, "the dialog is opened on a project"
        try:
            new = self._add_labels()
        except AyarError as error:
            self.words.setText(i18n.describe(error))
            return
        reading, form, paths, options = self.reading(), self.format.currentData(), self._paths, self.options()
        labels = {foreign[1]: ours for foreign, ours in new.items() if not part_of(foreign)}
        parts = {plain_part(foreign): ours for foreign, ours in new.items() if part_of(foreign)}
        reading = replace(reading, labels={**reading.labels, **labels}, parts={**reading.parts, **parts})
        self._remember()
        self._pages.setEnabled(False)
        assert self.accept_button is not None, "made in the constructor"
        self.accept_button.setEnabled(False)
        self.cancel.show_words(i18n.tr("button.stop"))
        show_busy(self.progress)
        self.progress.show()
        work = lambda: importing(project, paths, options, reading, form)  # noqa: E731 - a job takes a callable
        title = i18n.tr("status.importing")
        self._job = self._shell.jobs.start(title, work, self._imported, self._failed)
        self._job.progress.connect(self._step)

    def _add_labels(self) -> dict[Foreign, str]:
        """Puts the parts that are to be added into the schema, as one edit that can be undone: theirs → ours."""
        session, wanted = self._shell.session, self.labels.to_add()
        if session.project is None or not wanted:
            return {}
        schema = session.project.schema
        roles = (ours for foreign, ours in self.labels.parts().items() if part_of(foreign) == ROLE and ours)
        taken = {known.version for known in session.project.schema_versions() if known.id == schema.id}
        new, ids = extended(schema, wanted, roles, taken)
        session.save_schema(new)
        return {foreign: ours for foreign, ours in ids.items() if foreign[1] != ours}

    def _remember(self) -> None:
        labels = self.labels.remembered()
        author, role = self._author() or "", str(self.role.currentData())
        chosen = Chosen(dict(self._columns), labels, author, role if author else "")
        for seen in {(Path(p.report.file).parent, p.report.format): p for p in self.previews}.values():
            if seen.report.format:
                remember(self._shell.settings, Path(seen.report.file), seen.report.format, chosen)

    def options(self) -> ImportOptions:
        """What the person chose about storing the records."""
        author = self._author()
        role = self.role.currentData() if author or self.role.currentIndex() else None
        return ImportOptions(
            author=author,
            role=role,
            batch=self.batch.text().strip() or None,
            language=self.language.currentData(),
            replace=self.replace.isChecked(),
        )

    def _step(self, step: Step) -> None:
        show_step(self.progress, step)
        self.words.setText(f"{i18n.number(step.done)}  {i18n.isolated(step.note)}")

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._pages.setEnabled(True)
        self.progress.hide()
        self.cancel.show_words(i18n.tr("button.close"))
        messages.unexpected(error)
        self._done()

    def _imported(self, result: ImportResult | None) -> None:
        self._job = None
        self.result_report = result
        self.progress.hide()
        self.cancel.show_words(i18n.tr("button.close"))
        if result is None:
            self.words.setText(i18n.tr("import.stopped"))
            messages.notice(self.words.text(), actions=take_back(self._shell))
        else:
            self._show_result(result)
        self._done()

    def _show_result(self, result: ImportResult) -> None:
        report = result.report
        self.words.setText(
            i18n.tr("import.result", added=report.added, known=report.known, annotations=report.annotations)
        )
        messages.notice(self.words.text(), actions=take_back(self._shell) if report.added or report.sets else ())
        if not report.problems:
            self.accept()
            return
        page = QWidget()
        head = label(i18n.plural("count.problems", len(report.problems)), 13, 600)
        page.setLayout(column(head, problem_tree(report.problems), spacing=8))
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self._pages.setEnabled(True)
        if self.accept_button is not None:
            self.accept_button.hide()

    def reject(self) -> None:
        """While importing: stop after the record at hand and say so; else close."""
        if self._job is not None and self.progress.isVisible():
            self._job.cancel()
            self.words.setText(i18n.tr("status.stopping"))
            return
        if self._job is not None:
            self._job.cancel()
        super().reject()


_FIELD_WORDS: Final = {
    "text": "strip.text", "title": "field.title", "url": "field.url", "date": "field.published",
    "publisher": "field.publisher", "id": "field.key", "language": "field.language",
}  # fmt: skip


def _schema(project: Project | None) -> Schema:
    assert project is not None, "the dialog is opened on a project"
    return project.schema
