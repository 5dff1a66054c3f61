"""Rules in the window: what each would decide is seen first; then it runs as a job, as one edit of the project."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QSpinBox, QWidget

from models.adjudication.decision import DAWID_SKENE, MAJORITY, RULES, TOKEN_INTERSECTION, UNANIMOUS
from models.progress import Step
from storage.project import Project
from storage.ruling import RuleReport
from ui import i18n, messages
from ui.adjudicate.rows import type_words
from ui.adjudicate.ruled_table import RuledModel, RuledTable
from ui.adjudicate.wording import RULE_NAMES
from ui.dialogs.base import Dialog
from ui.jobs import Job
from ui.motion import show_busy, show_step
from ui.parts import Combo, label, row, wrapped
from ui.shell import Shell

TOLD: Final = {
    UNANIMOUS: "rules.unanimous_told", MAJORITY: "rules.majority_told",
    TOKEN_INTERSECTION: "rules.token_intersection_told", DAWID_SKENE: "rules.dawid_skene_told",
}  # fmt: skip
MOST_VOTES: Final = 50


class RulesDialog(Dialog):
    """``report`` is what the last run found, dry or not; ``applied`` says whether it was written."""

    def __init__(self, shell: Shell, parent: QWidget | None) -> None:
        super().__init__(shell, parent, i18n.tr("action.adjudication_rules").rstrip("…"), "scales", width=880)
        self.setMinimumHeight(620)
        project = shell.session.project
        assert project is not None, "rules work on a project"
        self._project = project
        self._job: Job | None = None
        self.report: RuleReport | None = None
        self.applied = False
        self.rule = Combo(shell)
        self.rule.setAccessibleName(i18n.tr("rules.rule"))
        for rule in RULES:
            self.rule.addItem(i18n.tr(RULE_NAMES[rule]), rule)
        self.rule.setCurrentIndex(RULES.index(MAJORITY))
        self.votes = QSpinBox()
        self.votes.setRange(2, MOST_VOTES)
        self.votes.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.votes.setFixedWidth(64)
        self.votes.setAccessibleName(i18n.tr("rules.min_votes"))
        self._votes_words = label(i18n.tr("rules.min_votes"), 13, tone="t2")
        self._told = wrapped(size=12.5, tone="t2")
        self._sums = wrapped(size=13.5, weight=600)
        self._types = wrapped(size=12, tone="t3")
        self.model = RuledModel(project)
        self.table = RuledTable(self.model)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(i18n.tr("stats.progress"))
        question = row(label(i18n.tr("rules.rule"), 13, tone="t2"), self.rule, 1, self._votes_words, self.votes)
        self.body.addLayout(question)
        for part in (self._told, self._sums, self._types):
            self.body.addWidget(part)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.progress)
        self.add_buttons(i18n.tr("rules.apply"), "check")
        self.rule.currentIndexChanged.connect(lambda _: self.look())
        self.votes.valueChanged.connect(lambda _: self.look())
        self.rule.setFocus(Qt.FocusReason.OtherFocusReason)
        self.look()

    @property
    def chosen(self) -> str:
        return str(self.rule.currentData())

    @property
    def running(self) -> bool:
        return self._job is not None

    # ---- looking
    def look(self) -> None:
        """Works out what the rule would decide, and writes nothing."""
        for part in (self.votes, self._votes_words):
            part.setVisible(self.chosen == MAJORITY)
        self._told.setText(i18n.tr(TOLD[self.chosen]))
        self.report = None
        self.model.show(())
        self._start(self._work(dry_run=True), self._looked)

    def _work(self, *, dry_run: bool) -> Callable[[], Generator[Step, None, RuleReport]]:
        project, rule, votes = self._project, self.chosen, self.votes.value()
        return lambda: _run(project, rule, votes, dry_run=dry_run)

    def _start(self, work: Any, done: Callable[[RuleReport | None], None]) -> None:
        """One job at a time: what an older one finds is not shown any more."""
        if self._job is not None:
            self._job.cancel()

        def ended(found: RuleReport | None) -> None:
            if self._job is job:
                self._finish()
                done(found)

        def failed(error: Exception) -> None:
            if self._job is job:
                self._finish()
            messages.unexpected(error)

        job = self._job = self._shell.jobs.start(i18n.tr("rules.running"), work, ended, failed, quiet=True)
        job.progress.connect(self._step)
        show_busy(self.progress)
        self._show_state()

    def _step(self, step: Step) -> None:
        show_step(self.progress, step)

    def _finish(self) -> None:
        self._job = None
        self._show_state()

    def _show_state(self) -> None:
        self.progress.setVisible(self.running)
        assert self.accept_button is not None
        self.accept_button.setEnabled(not self.running and self.report is not None and bool(self.report.decided))

    def _looked(self, report: RuleReport | None) -> None:
        self.report = report
        if report is not None:
            self.model.show(report.ruled)
            self._sums.setText(
                i18n.tr("rules.would", decided=report.decided, undecided=report.undecided, kept=report.kept)
            )
            self._types.setText(_rest(report))
        self._show_state()

    # ---- doing
    def take(self) -> None:
        """Writes what was shown; Ctrl+Z takes all of it back at once."""
        if self.report is not None and not self.running:
            self._start(self._work(dry_run=False), self._done)

    def _done(self, report: RuleReport | None) -> None:
        if report is None:
            return
        self.report, self.applied = report, True
        decided = report.decided
        messages.notice(lambda: i18n.plural("rules.done", decided))
        self.accept()

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
        super().reject()


def _run(project: Project, rule: str, votes: int, *, dry_run: bool) -> Generator[Step, None, RuleReport]:
    with project.again() as own:
        return (yield from own.adjudicate(rule, votes, dry_run=dry_run))


def _rest(report: RuleReport) -> str:
    """By type, how many of an earlier run only stay, and which documents were passed over."""
    parts = [f"{type_words(name)} {i18n.number(n)}" for name, n in report.by_type.items()]
    passed = {"rules.left": report.left, "rules.not_ready": report.not_ready, "rules.sealed": report.sealed,
              "rules.others": report.others}  # fmt: skip
    parts += [i18n.plural(key, n) for key, n in passed.items() if n]
    return " · ".join(parts)
