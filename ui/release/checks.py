"""The findings of a release: errors first, each with a way to its cases."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from storage.release.findings import CHECKS, ReleaseFinding
from ui import i18n
from ui.parts import Picture, clear, column, label, row, set_tone, wrapped
from ui.release_words import rules_of
from ui.shell import Shell


class Checks(QFrame):
    """``wanted`` carries a finding whose cases the person wants to see."""

    wanted = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("card")
        self._shell = shell
        self.links: list[QPushButton] = []
        self.verdict = wrapped(size=13, weight=600)
        self.counts = label(size=12)
        self._band = QFrame()
        self._band.setObjectName("band")
        self._band.setLayout(row(self.verdict, self.counts, spacing=12, margins=(14, 9, 14, 9)))
        self._rows = column(spacing=0)
        inside = QWidget()
        inside.setLayout(column(self._rows, 1, spacing=0))
        self.area = QScrollArea()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        inside.setAutoFillBackground(False)  # the card shows through
        self.area.viewport().setAutoFillBackground(False)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its links have it
        whole = column(self._band, self.area, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.setMinimumHeight(210)
        self.show_waiting(i18n.tr("status.checking"))

    def show_waiting(self, words: str, tone: str = "") -> None:
        """While nothing is known yet, or when it cannot be known."""
        self.verdict.setText(words)
        self.counts.setText("")
        set_tone(self._band, "tone", tone)
        set_tone(self.verdict, "tone", tone or "t2")

    def show_findings(self, findings: Sequence[ReleaseFinding]) -> None:
        errors = sum(each.stops for each in findings)
        warnings = len(findings) - errors
        tone = "bad" if errors else "warn" if warnings else "ok"
        key = "cannot_publish" if errors else "with_warnings" if warnings else "can_publish"
        self.show_waiting(i18n.tr(f"release.{key}"), tone)
        passed = len(CHECKS) - len({each.key for each in findings})
        said = (i18n.tr("release.passed", n=passed), i18n.plural("count.warnings", warnings),
                i18n.plural("count.errors", errors))  # fmt: skip
        self.counts.setText(" · ".join(said))
        clear(self._rows)
        self.links = []
        for each in findings:
            self._rows.addWidget(self._row(each))
        sign = row(
            Picture(self._shell, "check-disc", "ok", 16), wrapped(i18n.tr("release.all_passed"), 12.5), spacing=10
        )
        sign.setContentsMargins(14, 9, 14, 9)
        sign.setStretch(1, 1)
        self._rows.addLayout(sign)

    def focus_first_error(self) -> None:
        if self.links:
            self.links[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, finding: ReleaseFinding) -> QWidget:
        tone = "bad" if finding.stops else "warn"
        made = QFrame()
        made.setObjectName("finding")
        words = wrapped(sentence(finding), 12.5)
        inside = row(Picture(self._shell, "warning", tone, 16), words, spacing=10, margins=(14, 8, 10, 8))
        inside.setStretch(1, 1)
        if finding.cases:
            inside.addWidget(self._link(finding))
        made.setLayout(inside)
        return made

    def _link(self, finding: ReleaseFinding) -> QPushButton:
        made = QPushButton(i18n.plural("release.see", len(finding.cases)))
        made.setProperty("link", True)
        made.setAccessibleName(f"{made.text()}: {i18n.plain(sentence(finding))}")
        made.clicked.connect(lambda: self.wanted.emit(finding))
        self.links.append(made)
        return made


def sentence(finding: ReleaseFinding) -> str:
    """In the digits of the interface."""
    params = {"n": finding.n, **finding.params, **rules_of(finding, i18n.language())}
    return i18n.tr(f"release.finding.{finding.key}", **params)
