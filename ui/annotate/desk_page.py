"""The annotator's page: bar, document list, text, inspector, keys and status, laid out and wired."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QWidget

from ui.annotate.desk import Desk
from ui.annotate.document_list import DocumentList
from ui.annotate.find_bar import FindBar
from ui.annotate.findings import first_of
from ui.annotate.identical import IdenticalPanel
from ui.annotate.inspector import DOCUMENT, FOCUS, Inspector
from ui.annotate.key_strip import KeyStrip
from ui.annotate.modes import Modes
from ui.annotate.notice_bar import NoticeBar
from ui.annotate.same_panel import SamePanel
from ui.annotate.search_panel import SearchPanel
from ui.annotate.status_bar import StatusBar
from ui.annotate.top_bar import TopBar
from ui.canvas.pointing import Pointed, point_at
from ui.canvas.view import Canvas
from ui.parts import column
from ui.session import ANNOTATE
from ui.shell import Shell

if TYPE_CHECKING:
    from models.validation import Finding

DOCUMENTS_WIDTH: Final = 276
INSPECTOR_WIDTH: Final = 332
INSPECTOR_FROM: Final = 1200
DOCUMENTS_FROM: Final = 1000
BOTH_FROM: Final = 1600


class DeskPage(QWidget):
    """``canvas`` is the text; the panes beside it go away when the window is narrow, and F7 and F8 call them back."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._narrow = (False, False)
        self._wanted = {"documents": True, "inspector": True}
        self._alone = False
        self._beside: QWidget | None = None
        self.canvas = Canvas(shell.session, shell.theme, shell.actions)
        self.desk = Desk(shell.session, self.canvas, shell.actions)
        self.modes = Modes(self.canvas)
        self.top = TopBar(shell)
        self.notices = NoticeBar(shell)
        self.documents = DocumentList(shell)
        self.inspector = Inspector(shell)
        self.find_bar = FindBar(shell, self.canvas)
        self.identical = IdenticalPanel(shell, self.desk)
        self.search = SearchPanel(shell, self.canvas, self.documents.wanted.emit)
        self.same = SamePanel(shell, self.canvas)
        self.strip = KeyStrip(shell, self.modes)
        self.status = StatusBar(shell)
        self.splitter = self._split()
        self._docks: dict[str, tuple[QWidget, QWidget]] = {ANNOTATE: (self.documents, self.inspector)}
        self._pages: dict[str, QWidget] = {}
        self._new_widths: dict[str, tuple[int, int]] = {}
        self._listing = self._filling = False
        self.middle = QStackedWidget()
        self.middle.addWidget(self.splitter)
        whole = column(self.top, self.middle, self.strip, self.status, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.canvas.context_requested.connect(self._context_menu)
        self.canvas.zoom_changed.connect(self.top.show_zoom)
        self.top.show_zoom(self.canvas.zoom)
        shell.refreshed.connect(self.canvas.refresh)
        self.modes.changed.connect(self._mode_changed)
        self.inspector.findings.wanted.connect(self.show_finding)
        slots, pointer = self.inspector.focus.slots, self.canvas.pointer
        pointer.carried.connect(lambda _, place: slots.show_over(slots.role_under(place)))
        pointer.dropped.connect(self._dropped)

    def show_finding(self, finding: Finding) -> None:
        """Go to what a finding is about: its annotation, or the form of the document's labels."""
        annotation = first_of(finding, self._shell.session)
        if annotation is not None:
            self.desk.focus(annotation)
            self.canvas.setFocus()
        else:
            self.show_inspector()
            self.inspector.show_tab(DOCUMENT)

    def _dropped(self, mention: str, place: QPoint) -> None:
        """A mention that was carried to a slot fills its role."""
        slots = self.inspector.focus.slots
        role = slots.role_under(place)
        slots.show_over(None)
        if role is not None:
            self.desk.fill_role(role, mention)

    def _mode_changed(self) -> None:
        mode = self.modes.current
        role = mode.filling if mode is not None else None
        if role is not None and not self._filling:
            self.inspector.show_tab(FOCUS)  # where the slots are; whoever turns to another tab meanwhile stays there
        self._filling = role is not None
        self.inspector.focus.show_current_role(role)

    def _split(self) -> QSplitter:
        centre = self._centre = QWidget()
        centre.setObjectName("paper")
        under = (self.identical, self.search, self.same)
        self.centre = column(self.notices, self.find_bar, self.canvas, *under, spacing=0)
        self.centre.setStretch(2, 1)
        centre.setLayout(self.centre)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        for pane in (self.documents, centre, self.inspector):
            splitter.addWidget(pane)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.setStretchFactor(1, 1)
        self.documents.setMinimumWidth(240)
        self.documents.setMaximumWidth(360)
        self.inspector.setMinimumWidth(INSPECTOR_WIDTH)
        self.inspector.setMaximumWidth(440)
        splitter.setSizes([DOCUMENTS_WIDTH, 832, INSPECTOR_WIDTH])
        return splitter

    def put_under(self, panel: QWidget) -> None:
        """One more panel that opens under the text."""
        self.centre.addWidget(panel)

    # ---- modes
    def add_docks(self, mode: str, start: QWidget, end: QWidget, widths: tuple[int, int] = (276, 332)) -> None:
        """The panes beside the text in ``mode``: at the side where reading starts and at the other. ``widths`` are what
        they get when they are first seen. Where there is no room for both, the second one stays."""
        self._new_widths[mode] = widths
        self._docks[mode] = (start, end)
        self.splitter.insertWidget(0, start)
        self.splitter.addWidget(end)
        self._show_panes()

    def add_page(self, mode: str, page: QWidget) -> None:
        """What stands in the place of text, docks and key strip in ``mode``."""
        self._pages[mode] = page
        self.middle.addWidget(page)

    def show_mode(self, mode: str) -> None:
        page = self._pages.get(mode)
        self.middle.setCurrentWidget(page or self.splitter)
        self.strip.setVisible(page is None)
        self._listing = False
        if any(self._narrow):
            self._wanted = self._room()
        self._show_panes()
        widths = self._new_widths.pop(mode, None)
        if widths is not None:
            self._set_widths(*widths)

    def _set_widths(self, start: int, end: int) -> None:
        docks = dict(zip(self._beside_text, (start, end), strict=True))
        panes = [pane for n in range(self.splitter.count()) if (pane := self.splitter.widget(n)) is not None]
        middle = self.splitter.width() - sum(width for dock, width in docks.items() if not dock.isHidden())
        self.splitter.setSizes([docks.get(pane, middle if pane is self._centre else 0) for pane in panes])

    @property
    def _beside_text(self) -> tuple[QWidget, QWidget]:
        """The docks of the mode; the documents take the place of another mode's first one while they are asked for."""
        start, end = self._docks.get(self._shell.session.mode, self._docks[ANNOTATE])
        return (self.documents if self._listing else start), end

    # ---- panes
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = (self.width() < DOCUMENTS_FROM, self.width() < INSPECTOR_FROM)
        if self._beside is not None:
            self._show_panes()
        if narrow != self._narrow:
            self._narrow = narrow
            self._wanted = self._room()
            self._show_panes()

    def _room(self) -> dict[str, bool]:
        """Which panes there is room for: the documents stay longest, in another mode its second dock."""
        least, more = not self._narrow[0], not self._narrow[1]
        if self._shell.session.mode == ANNOTATE:
            return {"documents": least, "inspector": more}
        return {"documents": more, "inspector": least}

    def show_beside(self, pane: QWidget | None) -> None:
        """Shows a pane beside the inspector, or in its place where there is no room for both; None takes it away."""
        if self._beside is not None and self._beside is not pane:
            self._beside.hide()
        self._beside, self._alone = pane, self._alone and pane is None
        if pane is not None:
            self._wanted["documents"] &= not self._narrow[0]
            self.splitter.addWidget(pane)
            pane.show()
        self._show_panes()

    def toggle(self, pane: str) -> None:
        """Shows or hides ``documents`` or ``inspector``."""
        if pane == "inspector" and self._covered:
            self.show_beside(None)
            return
        if self._wanted[pane] and not self._alone:
            self._wanted[pane] = False
            self._show_panes()
        else:
            self._want(pane)

    def _want(self, pane: str) -> None:
        """Shows a pane; in the narrowest window it takes the place of the other one, or of what is beside the text."""
        self._alone, self._wanted[pane] = False, True
        if self._narrow[0]:
            self._wanted["inspector" if pane == "documents" else "documents"] = False
            if self._beside is not None:
                self.show_beside(None)
        self._show_panes()

    def toggle_text_only(self) -> None:
        self._alone = not self._alone
        self._show_panes()

    @property
    def _covered(self) -> bool:
        """Whether a pane stands where the inspector would be."""
        return self._beside is not None and not self._alone and self.width() < BOTH_FROM

    def _show_panes(self) -> None:
        start, end = self._beside_text
        for pane in {pane for docks in self._docks.values() for pane in docks} - {start, end}:
            pane.hide()
        start.setVisible(self._wanted["documents"] and not self._alone)
        end.setVisible(self._wanted["inspector"] and not self._alone and not self._covered)
        if self._beside is not None:
            self._beside.setVisible(not self._alone)
        self.top.setVisible(not self._alone)

    def show_inspector(self) -> None:
        if self._covered:
            self.show_beside(None)
        if self._beside_text[1].isHidden():
            self._want("inspector")

    def show_documents(self) -> None:
        """The list of documents, in place of another mode's dock until one is chosen."""
        if self.documents.isHidden():
            self._listing = self._shell.session.mode != ANNOTATE
            self._want("documents")

    def put_documents_away(self) -> None:
        """Back from the list of documents to the dock of the mode."""
        if self._listing:
            self._listing = False
            self._show_panes()

    def next_pane(self) -> None:
        """F6: list, text, inspector, round and round; hidden panes are passed over."""
        start, end = self._beside_text
        panes: list[tuple[QWidget, QWidget]] = [
            (start, start.focusProxy() or start),
            (self.canvas, self.canvas),
            (self.search, self.search.list),
            (end, end.focusProxy() or end),
        ]
        if self._beside is not None:
            panes.append((self._beside, self._beside.focusProxy() or self._beside))
        shown = [(pane, target) for pane, target in panes if pane.isVisible()]
        here: QWidget | None = QApplication.focusWidget()
        holds = [here is not None and (pane is here or pane.isAncestorOf(here)) for pane, _ in shown]
        at = holds.index(True) if True in holds else -1
        shown[(at + 1) % len(shown)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _context_menu(self, at: QPoint | None) -> None:
        """At the pointer, about what is there; from the keyboard at the caret, about selection or focus."""
        from ui.annotate.context_menu import ContextMenu

        mode, canvas = self.modes.current, self.canvas
        if at is None:
            x, top, height = canvas.page.caret_box(canvas.caret.position)
            below = QPoint(round(x), round(top + height - canvas.scroll_place.top))
            pointed = Pointed(canvas.viewport().mapToGlobal(below), canvas.session.focus)
        else:
            pointed = point_at(canvas, at, keep_focus=mode is not None and mode.keeps_focus)
        menu = ContextMenu(self._shell, self, pointed)
        if not menu.isEmpty():
            menu.popup(pointed.place)
