"""The window: pages, menus and keys, wired to the session; what each part does it does itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from models.errors import AyarError
from ui import i18n, messages
from ui.alt_key import AltKey
from ui.annotate import tips
from ui.annotate.desk_page import DeskPage
from ui.announcer import Announcer
from ui.commands import Commands
from ui.guideline.desk import GuidelineDesk
from ui.icons import logo
from ui.keyboard import chord, chord_of
from ui.menus import whole_menu
from ui.mode_pages import ModePages
from ui.projects import Projects
from ui.settings import Settings
from ui.shell import Shell
from ui.team.desk import TeamDesk
from ui.window_keys import WindowKeys

if TYPE_CHECKING:
    from ui.welcome import Welcome

START_SIZE: Final = (1440, 900)
TITLE_BAR: Final = 40
REMEMBER_AFTER_MS: Final = 2000


class MainWindow(QMainWindow):
    """Shows the welcome page until a project is open, then the annotator's page."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell, self._session = shell, shell.session
        self._welcome: Welcome | None = None
        self._alt: AltKey | None = None
        self.page = DeskPage(shell)
        self.announcer = Announcer(self.page)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.page)
        self.setCentralWidget(self._pages)
        self.projects = Projects(shell, self)
        self.commands = Commands(shell, self)
        self.guideline = GuidelineDesk(shell, self.page, self)
        self.team = TeamDesk(shell, self)
        self.modes = ModePages(shell, self)
        tips.watch(shell, self.page.canvas, self.page.strip, self.page.inspector.focus.slots)
        self.keys = WindowKeys(self, shell.actions)
        self._remembering = QTimer(self, singleShot=True, interval=REMEMBER_AFTER_MS)
        self._remembering.timeout.connect(self.remember)
        self.setAcceptDrops(True)
        self.setAnimated(False)
        self.menuBar().hide()
        self._connect()
        self._restore()
        self.refresh()

    @property
    def shell(self) -> Shell:
        return self._shell

    @property
    def settings(self) -> Settings:
        return self._shell.settings

    def _connect(self) -> None:
        session, page = self._session, self.page
        page.top.menu_wanted.connect(self.open_menu)
        page.top.command_wanted.connect(lambda: self._shell.actions.trigger("action.command_palette"))
        page.documents.wanted.connect(self.open_document)
        page.documents.files_wanted.connect(lambda: self._shell.actions.trigger("action.import"))
        session.opened.connect(self._project_opened)
        session.closed.connect(self.show_welcome)
        session.document_changed.connect(self._document_changed)
        session.document_changed.connect(self._remember_soon)
        session.changed.connect(self._remember_soon)
        session.save_failed.connect(self._not_saved)
        session.save_recovered.connect(self._saved_again)
        page.canvas.verticalScrollBar().valueChanged.connect(lambda _: session.clock.touch())
        page.canvas.zoom_changed.connect(lambda zoom: self._shell.settings.set("zoom", round(zoom * 100)))
        self._shell.refreshed.connect(self.refresh)

    def refresh(self) -> None:
        theme = self._shell.theme
        self.setWindowIcon(logo(64, theme.color("brand"), theme.color("window")))
        self._show_title()
        self._show_caption()

    def _show_title(self) -> None:
        project = self._session.project
        name = i18n.tr("app.name")
        self.setWindowTitle(f"{project.title} — {name}" if project else name)

    def _show_caption(self) -> None:
        """The line over the title: where the article is from, when, in which language."""
        document = self._session.document
        known = (document.publisher, document.published, document.language) if document else (None, None, None)
        self.page.canvas.caption = caption_of(*known)

    # ---- pages
    def show_welcome(self) -> None:
        if self._welcome is None:
            from ui.welcome import Welcome

            self._welcome = Welcome(self._shell, self.projects)
            self._pages.addWidget(self._welcome)
        self._welcome.renew()
        self._pages.setCurrentWidget(self._welcome)
        self._show_title()
        self._welcome.enter()

    def _project_opened(self) -> None:
        self.page.status.complain("")
        self.projects.copy_soon()
        self._pages.setCurrentWidget(self.page)
        self._show_title()
        project = self._session.project
        assert project is not None, "an opened project is there"
        self._shell.settings.remember_project(project.path)
        self.page.notices.hide()
        if project.holder is not None:
            holder = AyarError("open_elsewhere", holder=str(project.holder))
            messages.notice(lambda: i18n.describe(holder), "warn")
        elif project.read_only:
            read_only = AyarError("read_only", file=i18n.Ltr(project.path))
            messages.notice(lambda: i18n.describe(read_only), "warn")
        elif project.setting("sample", False):
            messages.notice(lambda: i18n.tr("sample.fiction"))
        self._open_first()

    def _open_first(self) -> None:
        """The document and place where the person left this project, else the first one not finished."""
        project = self._session.project
        assert project is not None, "an opened project is there"
        place = self._shell.settings.place(project.path)
        found = project.document_id(str(place.get("document", "")))
        if found is not None:
            self.open_document(found)
            caret = min(int(place.get("caret", 0)), len(self._session.text))
            self.page.canvas.select(caret, caret)
            self.page.canvas.verticalScrollBar().setValue(int(place.get("scroll", 0)))
        elif (first := self.page.documents.next_unfinished()) is not None:
            self.open_document(first)

    def open_document(self, document_id: int) -> None:
        """Opens a document and gives the keyboard to its text."""
        try:
            self._session.open_document(document_id)
        except AyarError as error:
            messages.error(error)
            return
        self.page.put_documents_away()
        self.page.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_cases(self, keys: tuple[str, ...], annotation: str = "") -> None:
        """Lists these documents alone and opens the first; whoever may review sees its gold, at an annotation of it."""
        project = self._session.project
        found = project.document_id(keys[0]) if project is not None and keys else None
        if project is None or found is None:
            return
        self.page.documents.show_only(keys)
        if project.may_review(self._session.user) and project.has_gold():
            self._shell.actions.trigger("mode.adjudicate")
        self.open_document(found)
        about = self._session.layer.annotations.get(annotation)
        if about is not None:
            self.page.canvas.select(about.start, about.start)
            self._session.set_focus(annotation)

    def _document_changed(self) -> None:
        self._show_caption()
        self.page.canvas.viewport().update()

    def _not_saved(self, error: AyarError) -> None:
        messages.notice(lambda: i18n.describe(error), "bad", ((lambda: i18n.tr("button.retry"), self._retry),))

    def _retry(self) -> None:
        self._session.retry()

    def _saved_again(self) -> None:
        self.page.notices.dismiss("bad")

    # ---- menus and keys
    def open_menu(self) -> None:
        """Every menu under the menu button, as Alt or F10 asks for it."""
        button = self.page.top.menu
        menu = whole_menu(self._shell, self, self.projects.open)
        corner = QPoint(button.width() if self._shell.rtl else 0, button.height() + 2)
        at = button.mapToGlobal(corner) if button.isVisible() else self.mapToGlobal(QPoint(8, 8))
        if self._shell.rtl and button.isVisible():
            at.setX(at.x() - menu.sizeHint().width())
        menu.popup(at)
        menu.setActiveAction(menu.actions()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = chord_of(event)
        if event.key() == Qt.Key.Key_F10:
            self.open_menu()
        elif pressed == chord("Escape") and self.page.isVisible() and self._session.document is not None:
            self.page.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        elif pressed is None or not self._run(self.keys.action_for(self, pressed)):
            super().keyPressEvent(event)

    def _run(self, action: object) -> bool:
        from ui.actions import Action

        return isinstance(action, Action) and self._shell.actions.run(action)

    # ---- files dropped on the window
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.projects.take_files(paths)

    # ---- remembering
    def _restore(self) -> None:
        settings = self._shell.settings
        self.resize(self._first_size())
        geometry = settings.get("geometry")
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        self.page.canvas.set_family(settings.get("reading_font"))
        self.page.canvas.set_zoom(min(200, max(80, settings.get("zoom"))) / 100)

    def _first_size(self) -> QSize:
        """The size of the design, or what the screen has room for under a title bar."""
        room = self.screen().availableSize()
        return QSize(*START_SIZE).boundedTo(QSize(room.width(), room.height() - TITLE_BAR))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if self._alt is None and handle is not None:
            self._alt = AltKey(handle, self.open_menu)

    def remember(self) -> None:
        """Writes down where the person is, for the next start."""
        session, settings = self._session, self._shell.settings
        settings.set("geometry", bytes(self.saveGeometry().toBase64().data()).decode())
        if session.project is not None and session.document is not None:
            place = {
                "document": session.document.key,
                "caret": session.caret,
                "scroll": self.page.canvas.verticalScrollBar().value(),
            }
            settings.remember_place(session.project.path, place)
        settings.sync()

    def _remember_soon(self, *_: object) -> None:
        """Where the person is outlives a crash too."""
        if self._session.document is not None:
            self._remembering.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.page.inspector.focus.note.save()
        self.remember()
        self._remembering.stop()
        self._shell.jobs.stop_all()
        self._session.blockSignals(True)
        self._session.close_project()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.commands.place_popups()


def caption_of(publisher: str | None, published: str | None, language: str | None) -> str:
    """«publisher · date · language», whatever of it is known."""
    name = f"language.{language}"
    words = i18n.tr(name) if language and i18n.has(name) else language
    parts = (publisher, i18n.date(published) if published else None, words)
    return "  ·  ".join(i18n.isolated(part) for part in parts if part)
