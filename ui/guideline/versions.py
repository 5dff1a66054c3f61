"""The versions of the guideline, and what each of them changed."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtWidgets import QTextBrowser, QWidget

from models.text.comparing import ADDED, GAP, REMOVED, compare
from storage.project import Project
from ui import i18n
from ui.guideline.page import RTL_LANGUAGES
from ui.language import LANGUAGES
from ui.parts import Segment, column, label, row
from ui.schema.rows import Row, RowList
from ui.shell import Shell

_TONES: Final = {ADDED: ("ok", "ok_tint"), REMOVED: ("bad", "bad_tint"), GAP: ("t3", "")}


class Versions(QWidget):
    """The list on one side; on the other the lines that a version added and took away, in one language."""

    def __init__(self, shell: Shell, project: Project) -> None:
        super().__init__()
        self._shell, self._project = shell, project
        self.list = RowList(shell)
        self.list.setFixedWidth(300)
        self.list.setAccessibleName(i18n.tr("panel.history"))
        self.list.currentRowChanged.connect(self._show)
        self.language = Segment(shell)
        self.language.chosen.connect(self._use_language)
        self._summary = label(size=12, tone="t2")
        self.view = QTextBrowser()
        self.view.setAccessibleName(i18n.tr("guideline.changes"))
        side = column(row(self._summary, 1, self.language), self.view, spacing=8)
        self.setLayout(row(self.list, side, spacing=14))
        self._language = i18n.language()
        self.renew()

    def renew(self) -> None:
        self._versions = self._project.guideline_versions()
        self.language.set_choices([(code, name, "") for code, name in LANGUAGES.items()], self._language)
        rows = []
        for version in self._versions:
            languages = " · ".join(LANGUAGES.get(code, code) for code in version.languages)
            number = i18n.tr("guideline.version", n=version.version)
            who = f" · {i18n.isolated(version.person)}" if version.person else ""
            rows.append(Row(str(version.version), f"{number}{who}", languages, i18n.date_and_time(version.time)))
        self.list.show_rows(rows)
        self.list.setCurrentRow(0)
        self._show(0)

    def _use_language(self, code: str) -> None:
        self._language = code
        self._show(self.list.currentRow())

    def _show(self, n: int) -> None:
        if not 0 <= n < len(self._versions):
            self.view.clear()
            return
        version = self._versions[n].version
        before = self._project.guidelines(self._language, version - 1) or ""
        after = self._project.guidelines(self._language, version) or ""
        lines = compare(before, after)
        added, removed = (sum(line.sign == sign for line in lines) for sign in (ADDED, REMOVED))
        self._summary.setText(i18n.tr("guideline.lines", added=added, removed=removed))
        self.view.setHtml("".join(self._line(line.sign, line.text) for line in lines) or self._nothing())

    def _nothing(self) -> str:
        return f'<p style="color:{self._shell.theme.color("t3").name()}">{escape(i18n.tr("guideline.unchanged"))}</p>'

    def _line(self, sign: str, text: str) -> str:
        ink, ground = _TONES.get(sign, ("t1", ""))
        theme = self._shell.theme
        style = f"color:{theme.color(ink).name()};" + (f"background:{theme.color(ground).name()};" if ground else "")
        direction = "rtl" if self._language in RTL_LANGUAGES else "ltr"
        text = i18n.isolated(i18n.Ltr(text)) if text.startswith("<!--") else text
        shown = "⋯" if sign == GAP else f"{'−' if sign == REMOVED else sign}&nbsp; {escape(text) or '&nbsp;'}"
        return f'<p dir="{direction}" style="margin:1px 0;{style}">{shown}</p>'
