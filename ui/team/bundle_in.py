"""A bundle on its way in: what it would change is seen first; then all of it comes in, or nothing."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QProgressBar, QTreeWidgetItem, QWidget

from models.errors import AyarError
from models.progress import Step
from storage.merging_sets import MergeReport
from storage.project import Project
from ui import i18n, messages
from ui.dialogs.base import Dialog
from ui.dialogs.problems import problem_tree
from ui.jobs import Job
from ui.motion import show_busy, show_step
from ui.parts import clear, column, label, row, wrapped
from ui.shell import Shell
from ui.team.table import fill, table

REPLACED: Final = ("panel.document", "field.author", "merge.added", "merge.changed", "merge.removed")
LISTED: Final = 500
FIGURE: Final = 28


class BundleIn(Dialog):
    """``report`` is what the merge would do, once it has been looked at. ``merged`` is set when it has been done."""

    def __init__(self, shell: Shell, parent: QWidget | None, bundle: Path) -> None:
        super().__init__(shell, parent, i18n.tr("action.bundle_merge").rstrip("…"), "download", width=720)
        project = shell.session.project
        assert project is not None, "the dialog is opened on a project"
        self._project: Project = project
        self._bundle = bundle
        self._job: Job | None = None
        self.report: MergeReport | None = None
        self.merged: MergeReport | None = None
        self.heading = label(i18n.isolated(i18n.Ltr(bundle.name)), 13, 600)
        self.figures = column(spacing=4)
        self.replaced_title = label(i18n.tr("merge.replaced_sets"), 12, 600, "t2")
        self.replaced = table("merge.replaced_sets", REPLACED)
        self.refused_title = label(i18n.tr("merge.refused"), 12, 600, "t2")
        self.refused = problem_tree(())
        self.words = wrapped(i18n.tr("bundle.reading"), tone="t2")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        show_busy(self.progress)
        self._fill()
        self.add_buttons(i18n.tr("merge.start"))
        assert self.accept_button is not None, "just made"
        self.accept_button.setEnabled(False)
        self._look()

    def _fill(self) -> None:
        self.body.addWidget(self.heading)
        self.body.addLayout(self.figures)
        for title, tree in ((self.replaced_title, self.replaced), (self.refused_title, self.refused)):
            tree.setMinimumHeight(130)
            self.body.addWidget(title)
            self.body.addWidget(tree, 1)
            title.hide()
            tree.hide()
        self.body.addWidget(self.words)
        self.body.addWidget(self.progress)
        self.body.addStretch(1)

    # ---- looking
    def _look(self) -> None:
        project, bundle = self._project, self._bundle
        work = lambda: _merged(project, bundle, dry_run=True)  # noqa: E731 - a job takes a callable
        self._start("", work, self._seen, quiet=True)

    def _start(self, title: str, work: Any, done: Any, *, quiet: bool) -> None:
        self.progress.show()
        self._job = self._shell.jobs.start(title, work, done, self._failed, quiet=quiet)
        self._job.progress.connect(self._step)

    def _step(self, step: Step) -> None:
        show_step(self.progress, step)

    def _seen(self, report: MergeReport | None) -> None:
        self._ended()
        if report is None:
            return
        self.report = report
        who = "merge.for" if report.manifest.outwards else "merge.from"
        self.heading.setText(i18n.tr(who, person=report.manifest.person))
        self._show_figures(report)
        rows = [_cells(each) for each in report.replaced[:LISTED]]
        fill(self.replaced, rows)
        self._show_refused(report)
        for widget in (self.replaced_title, self.replaced):
            widget.setVisible(bool(rows))
        self.words.setText(i18n.tr("merge.undo_hint" if report.changes else "merge.nothing"))
        assert self.accept_button is not None, "made in the constructor"
        self.accept_button.setEnabled(report.changes)
        self.accept_button.setFocus()

    def _show_figures(self, report: MergeReport) -> None:
        clear(self.figures)
        for key, n in _figures(report):
            figure = label(n, weight=600)
            figure.setMinimumWidth(FIGURE)
            self.figures.addLayout(row(figure, label(i18n.tr(key), tone="t2"), 1, spacing=10))

    def _show_refused(self, report: MergeReport) -> None:
        self.refused.clear()
        for problem in report.refused[:LISTED]:
            self.refused.addTopLevelItem(QTreeWidgetItem([i18n.describe(problem)]))
        for widget in (self.refused_title, self.refused):
            widget.setVisible(bool(report.refused))

    # ---- doing
    def take(self) -> None:
        if self._job is not None or self.report is None:
            return
        assert self.accept_button is not None, "made in the constructor"
        self.accept_button.setEnabled(False)
        project, bundle = self._project, self._bundle
        work = lambda: _merged(project, bundle, dry_run=False)  # noqa: E731 - a job takes a callable
        self._start(i18n.tr("bundle.merging"), work, self._done, quiet=False)

    def _done(self, report: MergeReport | None) -> None:
        self._ended()
        if report is None:
            return
        self.merged = report
        session = self._shell.session
        session.take_over()
        person, n = report.manifest.person, report.sets
        undo = (lambda: i18n.tr("action.undo"), lambda: session.step_project("undo"))
        messages.notice(lambda: i18n.tr("merge.done", person=person, n=n), "info", (undo,))
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._ended()
        if not isinstance(error, AyarError):
            messages.unexpected(error)
            self.reject()
            return
        self.words.setText(i18n.describe(error))

    def _ended(self) -> None:
        self._job = None
        self.progress.hide()

    def reject(self) -> None:
        """Stops what runs: nothing of the bundle is in then."""
        if self._job is not None:
            self._job.cancel()
        super().reject()


def _figures(report: MergeReport) -> Iterator[tuple[str, str]]:
    """Only what there is something of."""
    counts = {
        "merge.new_documents": report.documents,
        "merge.new_sets": report.sets - len(report.replaced),
        "merge.replaced_sets": len(report.replaced),
        "merge.known": report.known,
        "merge.kept": report.kept,
        "merge.comments": report.comments,
        "merge.outcomes": report.outcomes,
        "merge.refused": len(report.refused),
    }
    yield from ((key, i18n.number(n)) for key, n in counts.items() if n)
    if report.schema:
        yield "merge.schema", i18n.isolated(i18n.Ltr(report.schema))


def _cells(each: Any) -> list[str]:
    counts = (each.added, each.changed, each.removed)
    return [i18n.isolated(each.document), i18n.isolated(each.author), *(i18n.number(n) for n in counts)]


def _merged(project: Project, bundle: Path, *, dry_run: bool) -> Generator[Step, None, MergeReport]:
    with project.again() as own:
        return (yield from own.merge(bundle, dry_run=dry_run))
