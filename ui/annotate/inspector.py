"""The dock at the far side: what is in focus, the document, and all annotations."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabBar, QWidget

from ui import i18n
from ui.annotate.document_tab import DocumentTab
from ui.annotate.findings import FindingsWatch
from ui.annotate.findings_tab import FindingsTab
from ui.annotate.focus_tab import FocusTab
from ui.annotate.mentions_tab import MentionsTab
from ui.parts import column
from ui.session import ANNOTATE
from ui.shell import Shell

FOCUS: Final = 0
DOCUMENT: Final = 1
MENTIONS: Final = 2
FINDINGS: Final = 3


class Inspector(QWidget):
    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("dock")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shell = shell
        self.focus = FocusTab(shell)
        self.document = DocumentTab(shell)
        self.mentions = MentionsTab(shell)
        self._before: int | None = None
        self.watch = FindingsWatch(shell.session)
        self.findings = FindingsTab(shell, self.watch)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self._stack = QStackedWidget()
        for page in (_scrolled(self.focus), _scrolled(self.document), self.mentions, self.findings):
            self.tabs.addTab("")
            self._stack.addWidget(page)
        self.tabs.currentChanged.connect(self._switched)
        self.setLayout(column(self.tabs, _Line(shell), self._stack, self.focus.footer, spacing=0))
        self.setFocusProxy(self.tabs)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.renew)
        session = shell.session
        for signal in (session.document_changed, session.closed, session.changed):
            signal.connect(self._renew_later)
        session.focus_changed.connect(self._focus_changed)
        self.watch.changed.connect(self._count_findings)
        shell.refreshed.connect(self.renew)
        self.renew()

    def _renew_later(self, *_: object) -> None:
        if self._shell.session.mode == ANNOTATE:  # elsewhere it is not seen, and coming back opens the document anew
            self._later.start(0)

    def renew(self) -> None:
        """Renews the tab that is seen; the others follow when they are looked at."""
        count = i18n.number(len(self._shell.session.layer.annotations))
        self.tabs.setTabText(FOCUS, i18n.tr("panel.focus"))
        self.tabs.setTabText(DOCUMENT, i18n.tr("panel.document"))
        self.tabs.setTabText(MENTIONS, f"{i18n.tr('panel.all_mentions')} {count}")
        self.tabs.setAccessibleName(i18n.tr("panel.inspector"))
        shown = self.tabs.currentIndex()
        if shown == DOCUMENT:
            self.document.renew()
        elif shown == MENTIONS:
            self.mentions.renew()
        elif shown == FINDINGS:
            self.findings.renew()
        self._name_findings()
        self.focus.footer.setVisible(shown == FOCUS and self._shell.session.focused is not None)

    def _count_findings(self) -> None:
        self._name_findings()
        if self.tabs.currentIndex() == FINDINGS:
            self.findings.renew()

    def _name_findings(self) -> None:
        """The number of findings, with a sign when one of them is an error."""
        count = len(self.watch.all)
        sign = "⚠ " if self.watch.errors else ""
        self.tabs.setTabText(FINDINGS, f"{sign}{i18n.tr('panel.findings')} {i18n.number(count)}")

    def show_tab(self, tab: int) -> None:
        self.tabs.setCurrentIndex(tab)

    def show_until_focus(self, tab: int) -> None:
        """A tab that keys asked for; what was seen before comes back with the next mention that is focused."""
        before = self.tabs.currentIndex()
        if before != tab:
            self.show_tab(tab)
            self._before = before

    def enter(self) -> None:
        """Takes the keyboard."""
        if self.tabs.currentIndex() == MENTIONS:
            self.mentions.view.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.tabs.setFocus(Qt.FocusReason.TabFocusReason)

    def _switched(self, tab: int) -> None:
        self._before = None  # whoever turns to a tab stays there
        self._stack.setCurrentIndex(tab)
        self.renew()

    def _focus_changed(self) -> None:
        if self._before is not None and self._shell.session.focused is not None:
            self.show_tab(self._before)
        if self.tabs.currentIndex() == MENTIONS:
            self.mentions.show_focus()
        self._renew_later()


class _Line(QFrame):
    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.setFixedHeight(1)
        self.setAutoFillBackground(True)
        shell.refreshed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._shell.theme.color("line"))
        self.setPalette(palette)


def _scrolled(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area
