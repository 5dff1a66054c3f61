"""A copy for others: which format, whose annotations, where to; what would be lost is told before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QGridLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QWidget,
)

from models.annotation_set import GOLD
from models.errors import AyarError
from models.progress import Step
from storage.exporting import ALL, ExportReport, chosen_set, export, losses_of, losses_path, writer_named
from storage.formats.base import Format, WriteOptions
from storage.formats.registry import FORMATS
from storage.loss_list import Said, said
from storage.project import Project
from ui import i18n, messages
from ui.dialogs.base import Dialog
from ui.dialogs.problems import counted_tree
from ui.jobs import Job
from ui.loss_report import write_losses
from ui.motion import show_busy, show_step
from ui.parts import Combo, clear, column, label, row, wrapped
from ui.shell import Shell

LISTED: Final = 200
COLUMNS: Final = 3


@dataclass(frozen=True, slots=True)
class Choice:
    """Which format, whose annotations, which variant, and whether closed zones go out."""

    form: Format
    selection: str
    how: Mapping[str, str]
    all_zones: bool


class ExportDialog(Dialog):
    def __init__(self, shell: Shell, parent: QWidget | None) -> None:
        super().__init__(shell, parent, i18n.tr("action.export").rstrip("…"), "download", width=760)
        self._job: Job | None = None
        project = shell.session.project
        assert project is not None, "the dialog is opened on a project"
        self._project: Project = project
        self.formats = {form.id: _FormatChoice(form) for form in FORMATS.values() if form.write is not None}
        self.scope = Combo(shell)
        self.ways: dict[str, Combo] = {}
        self.all_zones = QCheckBox(i18n.tr("export.all_zones"))
        self._ways, self._form = row(spacing=12), QFormLayout()
        self.target = QLineEdit()
        self.words = wrapped(tone="t2")
        self._detail = wrapped(size=12, tone="t2")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self._losses = column(spacing=6)
        self._fill_scope()
        self._fill()
        self.add_buttons(i18n.tr("export.start"), "download")
        usual = next(choice for choice in self.formats.values() if choice.form.lossless)
        usual.setChecked(True)
        usual.setFocus()
        self._propose()

    # ---- building
    def _fill_scope(self) -> None:
        self.scope.setAccessibleName(i18n.tr("export.scope"))
        self.scope.addItem(i18n.tr("export.all"), ALL)
        if self._project.has_gold():
            self.scope.addItem(i18n.tr("export.gold"), GOLD)
        for name in self._project.authors():
            self.scope.addItem(i18n.isolated(name), name)
        self.scope.activated.connect(lambda _: self.look())

    def _fill(self) -> None:
        group = QButtonGroup(self)
        card = QFrame()
        card.setObjectName("card")
        grid = QGridLayout()
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(18)
        rows = -(-len(self.formats) // COLUMNS)
        for n, choice in enumerate(self.formats.values()):
            group.addButton(choice)
            grid.addWidget(choice, n % rows, n // rows)
            choice.toggled.connect(lambda on: self._propose() if on else None)
        card.setLayout(grid)
        self.all_zones.toggled.connect(lambda _: self.look())
        browse = QPushButton(i18n.tr("button.choose_file"))
        browse.clicked.connect(self._choose_target)
        self.target.setLayoutDirection(self.layoutDirection().LeftToRight)
        self.target.setAccessibleName(i18n.tr("export.to"))
        form = self._form
        form.setSpacing(12)
        form.addRow(i18n.tr("export.scope"), self.scope)
        form.addRow(i18n.tr("export.how"), self._ways)
        form.addRow("", self.all_zones)
        form.addRow(i18n.tr("export.to"), row(self.target, browse))
        self.body.addWidget(label(i18n.tr("field.format"), 12, 600, "t2"))
        self.body.addWidget(card)
        self.body.addLayout(form)
        self.body.addWidget(label(i18n.tr("panel.losses"), 12, 600, "t2"))
        self.body.addWidget(self._detail)
        self.body.addLayout(self._losses)
        self.body.addWidget(self.words)
        self.body.addWidget(self.progress)
        self.body.addStretch(1)

    # ---- choosing
    def chosen(self) -> Format:
        return writer_named(next(name for name, choice in self.formats.items() if choice.isChecked()))

    def _propose(self) -> None:
        form = self.chosen()
        folder = Path(self.target.text()).parent if self.target.text() else self._project.path.parent
        suffix = form.suffix or f"-{form.id}"
        self._show_ways(form)
        self._detail.setText(self.formats[form.id].detail())
        self._detail.setVisible(bool(self._detail.text()))
        self.target.setText(str(folder / f"{self._project.path.stem}{suffix}"))
        self.look()

    def _show_ways(self, form: Format) -> None:
        """The variants of the chosen format, and whether closed zones go out where tokens do."""
        clear(self._ways)
        self.ways = {name: self._way(name, values) for name, values in form.choices.items()}
        for name, combo in self.ways.items():
            self._ways.addWidget(label(i18n.tr(f"export.how.{name}"), 12, tone="t2"))
            self._ways.addWidget(combo)
        self._ways.addStretch(1)
        self._form.setRowVisible(self._ways, bool(self.ways))
        self._form.setRowVisible(self.all_zones, form.tokens)

    def _way(self, name: str, values: Sequence[str]) -> Combo:
        combo = Combo(self._shell)
        combo.setAccessibleName(i18n.tr(f"export.how.{name}"))
        for value in values:
            words = f"export.how.{value}"
            combo.addItem(i18n.tr(words) if i18n.has(words) else value, value)
        combo.activated.connect(lambda _: self.look())
        return combo

    def choice(self) -> Choice:
        """Everything that was chosen but the place."""
        how = {name: str(combo.currentData()) for name, combo in self.ways.items()}
        return Choice(self.chosen(), str(self.scope.currentData()), how, self.all_zones.isChecked())

    def _choose_target(self) -> None:
        if self.chosen().folder:
            name = QFileDialog.getExistingDirectory(self, i18n.tr("export.to"), str(Path(self.target.text()).parent))
            if name:
                self.target.setText(name)
            return
        name, _ = QFileDialog.getSaveFileName(self, i18n.tr("export.to"), self.target.text())
        if name:
            self.target.setText(name)

    def look(self) -> None:
        """Looks in a job for what the chosen format would lose."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        choice, project = self.choice(), self._project
        form = choice.form
        clear(self._losses)
        if form.lossless or form.losses is None:
            self.words.setText("" if form.lossless else i18n.tr("export.no_losses"))
            self._allow(True)
            return
        self.words.setText(i18n.tr("export.looking"))
        work = lambda: _losses(project, choice)  # noqa: E731 - a job takes a callable
        self._job = self._shell.jobs.start("", work, self._show_losses, self._failed, quiet=True)

    def _show_losses(self, losses: Counter[Said] | None) -> None:
        if losses is None:
            return
        self._job = None
        clear(self._losses)
        self._allow(True)
        if not losses:
            self.words.setText(i18n.tr("export.no_losses"))
            return
        tree = counted_tree(losses)
        tree.setMinimumHeight(150)
        self._losses.addWidget(tree)
        self.words.setText(i18n.plural("count.losses", losses.total()))

    def _allow(self, allowed: bool) -> None:
        if self.accept_button is not None:
            self.accept_button.setEnabled(allowed)

    # ---- writing
    def take(self) -> None:
        choice, out, project = self.choice(), Path(self.target.text()).expanduser(), self._project
        report = ExportReport()
        self._allow(False)
        show_busy(self.progress)
        self.progress.show()
        self.cancel.show_words(i18n.tr("button.stop"))
        work = lambda: _write(project, choice, out, report)  # noqa: E731 - a job takes a callable
        self._job = self._shell.jobs.start(i18n.tr("status.exporting"), work, self._written, self._failed)
        self._job.progress.connect(self._step)

    def _step(self, step: Step) -> None:
        show_step(self.progress, step)

    def _written(self, report: ExportReport | None) -> None:
        self._job = None
        self.progress.hide()
        if report is None:
            self.cancel.show_words(i18n.tr("button.close"))
            self.words.setText(i18n.tr("import.stopped"))
            self._allow(True)
            return
        done = i18n.tr("export.done", file=Path(self.target.text()))
        left_out = f" {i18n.plural('export.aside', report.aside)}" if report.aside else ""
        messages.notice(done + left_out)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.progress.hide()
        self.cancel.show_words(i18n.tr("button.cancel"))
        self._allow(True)
        if isinstance(error, AyarError):
            self.words.setText(i18n.describe(error))
        else:
            messages.unexpected(error)

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        super().reject()


class _FormatChoice(QRadioButton):
    def __init__(self, form: Format) -> None:
        name = f"format.{form.id}"
        super().__init__(i18n.tr(name) if i18n.has(name) else form.id)
        self.form = form

    def detail(self) -> str:
        """What the format is and who reads it, then what it cannot hold at all."""
        about = f"format.about.{self.form.id}"
        lost = [f"– {i18n.tr(f'loss.{key}')}" for key in self.form.cannot_hold if i18n.has(f"loss.{key}")]
        return "\n".join([*([i18n.tr(about)] if i18n.has(about) else []), *lost])


def _losses(project: Project, choice: Choice) -> Generator[Step, None, Counter[Said]]:
    """How often each sentence holds, with what it is about."""
    yield Step(0)
    with project.again() as own:
        found = Counter[Said]()
        options = WriteOptions(own.schema, all_zones=choice.all_zones, how=choice.form.way(choice.how))
        losses = losses_of(own, choice.form, chosen_set(own, choice.form, choice.selection), options)
        for n, part in enumerate(losses, 1):
            found.update(map(said, part))
            if n % LISTED == 0:
                yield Step(n)
        return found


def _write(project: Project, choice: Choice, out: Path, report: ExportReport) -> Generator[Step, None, ExportReport]:
    """The export, and the list of what it lost beside it."""
    form = choice.form
    with project.again() as own:
        selection = chosen_set(own, form, choice.selection)
        yield from export(own, out, form, selection, report, all_zones=choice.all_zones, how=choice.how)
        write_losses(losses_path(out), form.id, report.losses)
        return report
