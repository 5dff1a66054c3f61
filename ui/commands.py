"""What the actions of the window do: each is bound here, once, to the part that does it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from models.annotation import ENTITY
from models.annotation_set import FINISHED
from ui import i18n, messages
from ui.annotate.inspector import DOCUMENT as DOCUMENT_TAB
from ui.annotate.late import LateDesks
from ui.annotate.palette import Entry, Palette
from ui.annotate.placing import beside_sentence
from ui.annotate.undoing import Undoing
from ui.keycaps import spoken
from ui.shell import Shell

if TYPE_CHECKING:
    from ui.annotate.label_form import LabelForm
    from ui.main_window import MainWindow

ZOOM_STEP = 0.1
ZOOM_LEAST = 0.8
ZOOM_MOST = 2.0
DOCUMENTS_OFFERED = 30


class Commands:
    """Binds the window's part of the table of actions."""

    def __init__(self, shell: Shell, window: MainWindow) -> None:
        self._shell, self._session, self._window = shell, shell.session, window
        self._page = window.page
        self._palette: Palette | None = None
        page, projects = window.page, window.projects
        bound: dict[str, Any] = {
            "action.new_project": lambda _: projects.new(),
            "action.open_project": lambda _: projects.choose(),
            "action.open_sample": lambda _: projects.open_sample(),
            "action.import": lambda _: projects.choose_files(),
            "action.import_folder": lambda _: projects.choose_folder(),
            "action.import_paste": lambda _: projects.paste(),
            "action.export": lambda _: projects.export(),
            "action.release": lambda _: projects.release(),
            "action.paper": lambda _: projects.paper(),
            "action.near_duplicates": lambda _: projects.near_duplicates(),
            "action.backup": lambda _: projects.back_up(),
            "action.check_project": lambda _: projects.check(),
            "action.close_project": lambda _: projects.close(),
            "action.preferences": lambda _: projects.preferences(),
            "action.about": lambda _: projects.about(),
            "action.quit": lambda _: window.close(),
            "action.find_in_text": lambda _: page.find_bar.enter(),
            "action.find_next": lambda _: page.find_bar.go_on(+1),
            "action.find_previous": lambda _: page.find_bar.go_on(-1),
            "action.search_project": lambda _: self.search_project(),
            "action.label_same_project": lambda _: self.label_same_project(),
            "action.filter_documents": lambda _: self.filter_documents(),
            "action.search_documents": lambda _: self.search_documents(),
            "action.command_palette": lambda _: self.open_commands(),
            "action.next_document": lambda _: self.step_document(+1),
            "action.previous_document": lambda _: self.step_document(-1),
            "action.next_pane": lambda _: page.next_pane(),
            "action.zoom_in": lambda _: self.zoom(page.canvas.zoom + ZOOM_STEP),
            "action.zoom_out": lambda _: self.zoom(page.canvas.zoom - ZOOM_STEP),
            "action.zoom_reset": lambda _: self.zoom(1.0),
            "action.toggle_inspector": lambda _: page.toggle("inspector"),
            "action.toggle_documents": lambda _: page.toggle("documents"),
            "action.text_only": lambda _: page.toggle_text_only(),
            "action.all_labels": lambda _: self.open_labels(),
            "action.label_same": lambda _: self.label_same(),
            "action.comment": lambda _: self.comment(),
            "action.finish_and_next": lambda _: self.finish(),
            "action.reopen_document": lambda _: page.desk.reopen(),
            "panel.key_sheet": lambda _: self.key_sheet(),
            "action.read_paragraph": lambda _: self.read_paragraph(),
        }
        for name, handler in bound.items():
            shell.actions.bind(name, handler)
        self._asked_of_zones = False
        self._session.proposed_changed.connect(self._zones_changed)
        self.undoing = Undoing(shell, page.search, page.same, page.notices.dismiss)
        forms = (self.open_near_caret, self._show_label_form)
        self.late = LateDesks(shell, page, *forms, self.undoing)

    # ---- moving
    def zoom(self, zoom: float) -> None:
        self._page.canvas.set_zoom(round(min(ZOOM_MOST, max(ZOOM_LEAST, zoom)), 2))

    def search_documents(self) -> None:
        self._page.show_documents()
        field = self._page.documents.search.field
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def filter_documents(self) -> None:
        self._page.show_documents()
        self._page.documents.open_filter()

    def search_project(self) -> None:
        self._page.same.leave()
        self._page.search.enter()

    def step_document(self, step: int) -> None:
        found = self._page.documents.neighbour(step)
        if found is not None:
            self._window.open_document(found)

    # ---- annotating
    def label_same(self) -> None:
        if not self._page.identical.enter():
            messages.notice(i18n.tr("identical.none"))

    def label_same_project(self) -> None:
        self._page.identical.hide()
        self._page.search.hide()
        self._page.same.enter()

    def comment(self) -> None:
        self._page.show_inspector()
        self._page.inspector.show_tab(0)
        self._page.inspector.focus.edit_note()

    def finish(self) -> None:
        """Finishes the document and goes on to the next one that is not finished."""
        if self._session.layer.status != FINISHED and not (self._may_finish() and self._page.desk.finish()):
            return
        found = self._page.documents.next_unfinished()
        if found is not None:
            self._window.open_document(found)
        else:
            messages.notice(i18n.tr("status.all_done"))

    def _may_finish(self) -> bool:
        count = len(self._session.proposed_zones)
        accept = (
            lambda: i18n.plural("zones.accept", count), lambda: self._shell.actions.trigger("action.accept_zones")
        )  # fmt: skip
        may = self._page.inspector.watch.may_finish(self._page.show_finding, (accept,))
        self._asked_of_zones = not may and count > 0
        return may

    def _zones_changed(self) -> None:
        """What was asked about zones is answered once none is only proposed."""
        if self._asked_of_zones and not self._session.proposed_zones:
            self._asked_of_zones = False
            self._page.notices.dismiss("warn")

    # ---- palettes
    def open_labels(self) -> None:
        """All labels of the schema near the selection, without covering its sentence."""
        project = self._session.project
        if project is None or self._session.looks is None:
            return
        entries = []
        for name in self._session.looks.order:
            found = project.schema.label(ENTITY, name)
            if found is None:
                continue
            key = self._session.looks.look(ENTITY, name).key
            names = (found.name_in(i18n.language()), *found.name.values(), *found.short.values(), name)
            words = tuple(dict.fromkeys(names))
            entries.append(
                Entry(name, found.name_in(i18n.language()), found.definition_in(i18n.language()), words, key or "",
                      self._shell.hue_of(ENTITY, name)[0], name, about=ENTITY,
                      meaning=tuple(found.definition.values()))
            )  # fmt: skip
        palette = self._opened_palette()
        palette.open(i18n.tr("action.all_labels"), entries, self._page.desk.label, self._beside_sentence)

    def _show_label_form(self) -> LabelForm:
        self._page.show_inspector()
        self._page.inspector.show_until_focus(DOCUMENT_TAB)
        return self._page.inspector.document.labels

    def open_near_caret(
        self,
        name: str,
        entries: list[Entry],
        take: Callable[[str], object],
        more: Callable[[str], list[Entry]] | None = None,
    ) -> None:
        """A palette beside the words it is about, without covering their sentence; ``more`` adds what fits a query."""
        palette = self._opened_palette()
        palette.open(name, entries, take, self._beside_sentence, more)

    def open_commands(self) -> None:
        """Commands first, then documents whose title fits what is typed."""
        entries = []
        for action in self._shell.actions:
            if action.arg or not self._shell.actions.enabled(action) or action.id == "action.command_palette":
                continue
            words = i18n.tr(action.id)
            keys = spoken(action.keys[0]) if action.keys else ""
            entries.append(Entry(action.id, words, "", (words, action.id.split(".")[-1].replace("_", " ")), keys=keys))
        palette = self._opened_palette()
        name = i18n.tr("action.command_palette")
        palette.open(name, entries, self._run_command, self._top_centre, self._documents)

    def _documents(self, query: str) -> list[Entry]:
        project = self._session.project
        if project is None or not query:
            return []
        from storage.project import Filter
        from ui.annotate.document_model import title_of

        rows = project.first_rows(Filter(text=query, person=self._session.user or None), DOCUMENTS_OFFERED)
        return [Entry(f"document:{row.id}", title_of(row), row.publisher or "", (title_of(row),)) for row in rows]

    def _run_command(self, chosen: str) -> None:
        if chosen.startswith("document:"):
            self._window.open_document(int(chosen.removeprefix("document:")))
        else:
            self._shell.actions.trigger(chosen)

    def _opened_palette(self) -> Palette:
        if self._palette is None:
            self._palette = Palette(self._shell, self._window)
        return self._palette

    def _beside_sentence(self, size: QSize, least: int) -> QRect:
        """Down to the status bar: keys on the strip are not those of a list."""
        bottom = self._page.status.mapTo(self._window, QPoint(0, 0)).y()
        return beside_sentence(self._page.canvas, self._window, bottom, size, least)

    def _top_centre(self, size: QSize, least: int) -> QRect:
        high = max(least, min(size.height(), self._window.height() - 64 - 8))
        return QRect((self._window.width() - size.width()) // 2, 64, size.width(), high)

    def place_popups(self) -> None:
        if self._palette is not None and self._palette.isVisible():
            self._palette.leave()

    def read_paragraph(self) -> None:
        from ui.dialogs.paragraph import ParagraphDialog

        ParagraphDialog(self._shell, self._window, self._page.canvas).exec()

    def key_sheet(self) -> None:
        from ui.dialogs.key_sheet import KeySheet

        KeySheet(self._shell, self._window).exec()
