"""What is done with people, assignments, batches and bundles; each dialog is loaded when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from models.errors import AyarError
from ui import i18n, messages
from ui.projects import BUNDLE
from ui.shell import Shell
from ui.team.setting_aside import SettingAside
from ui.team.stepping import ProjectSteps

if TYPE_CHECKING:
    from storage.bundle_file import Manifest
    from ui.main_window import MainWindow
    from ui.team.talk import TalkPane


class TeamDesk:
    """Binds the actions of the menu «Team» and takes bundles from wherever they come."""

    def __init__(self, shell: Shell, window: MainWindow) -> None:
        self._shell, self._session, self._window = shell, shell.session, window
        self.talk: TalkPane | None = None
        self.steps = ProjectSteps(shell, window)
        self.aside = SettingAside(shell, window)
        bound: dict[str, Callable[[], object]] = {
            "action.undo_project": partial(self.steps.go, "undo"),
            "action.redo_project": partial(self.steps.go, "redo"),
            "action.set_aside": partial(self.aside.go, aside=True),
            "action.bring_back": partial(self.aside.go, aside=False),
            "action.people": self.people,
            "action.comments": self.toggle_talk,
            "action.assign": self.assign,
            "action.batches": self.batches,
            "action.bundle_make": self.make_bundle,
            "action.bundle_merge": self.choose_bundle,
        }
        for name, handler in bound.items():
            shell.actions.bind(name, lambda _, handler=handler: handler())  # type: ignore[misc]
        window.page.status.unread.clicked.connect(self.next_unread)

    def toggle_talk(self) -> None:
        """Opens questions and answers beside the text, or puts them away; the first unread one when the open document
        has none."""
        if self.talk is not None and self.talk.isVisible():
            self.put_away()
            return
        if self.talk is None:
            from ui.team.talk import TalkPane

            self.talk = TalkPane(self._shell)
            self.talk.left.connect(self._to_text)
            self.talk.done.connect(self.put_away)
        self._window.page.show_beside(self.talk)
        self.talk.enter()

    def next_unread(self) -> None:
        """Goes to the first document with something unread and opens what was said there."""
        project = self._session.project
        unread = project.unread() if project is not None else {}
        if unread and self._session.document_id not in unread:
            self._window.open_document(next(iter(unread)))
        if self.talk is None or not self.talk.isVisible():
            self.toggle_talk()

    def put_away(self) -> None:
        self._window.page.show_beside(None)
        self._to_text()

    def _to_text(self) -> None:
        self._window.page.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def people(self) -> None:
        from ui.team.people import PeopleDialog

        PeopleDialog(self._shell, self._window).exec()
        self._shell.refreshed.emit()

    def assign(self) -> None:
        from ui.team.assign import AssignDialog

        AssignDialog(self._shell, self._window).exec()

    def batches(self) -> None:
        from ui.team.batches import BatchesDialog

        documents = self._window.page.documents
        BatchesDialog(self._shell, self._window, list(documents.model.ids)).exec()
        documents.reload()

    def make_bundle(self) -> None:
        from ui.team.bundle_out import BundleOut

        BundleOut(self._shell, self._window).exec()

    # ---- bundles that come
    def choose_bundle(self) -> None:
        folder = str(self._shell.settings.get("last_folder")) or str(Path.home())
        words = i18n.tr("action.bundle_merge").rstrip("…")
        name, _ = QFileDialog.getOpenFileName(self._window, words, folder, f"*{BUNDLE}")
        if name:
            self._shell.settings.set("last_folder", str(Path(name).parent))
            self.take(Path(name))

    def take(self, bundle: Path) -> None:
        """Somebody's work into the open project; what the lead sent into the project that is for it, made if need
        be. What it would change is seen before."""
        from storage.bundle_file import look

        try:
            manifest = look(bundle)
        except AyarError as error:
            messages.error(error)
            return
        if manifest.outwards:
            self._open(bundle, manifest)
        elif self._session.project is None:
            messages.error(AyarError("bundle_comes_back", file=manifest.file, author=manifest.person))
        else:
            self._merge(bundle)

    def _open(self, bundle: Path, manifest: Manifest) -> None:
        from storage.bundle_opening import open_bundle, place_of

        if not self._works_as(manifest.person):
            return
        recent = [Path(path) for path in self._shell.settings.get("recent")]
        here = [self._session.project.path] if self._session.project is not None else []
        place = place_of(manifest, bundle, [*here, *recent])
        if place.exists():
            project = self._session.project
            as_them = project is not None and project.user == manifest.person
            if not (as_them and here == [place]) and not self._window.projects.open(place):
                return
            self._merge(bundle)
            return
        made = lambda report: self._made(place) if report is not None else None  # noqa: E731 - a job takes a callable
        self._shell.jobs.start(i18n.tr("bundle.opening"), lambda: open_bundle(bundle, place), made)

    def _works_as(self, person: str) -> bool:
        """Whether whoever is here works as the one whom a bundle is for: only that person's work comes back in one."""
        user = self._session.user
        if user and user != person:
            asked = i18n.tr("bundle.as_ask", person=person, user=user)
            if not messages.question(asked, i18n.tr("bundle.as_accept", person=person)):
                return False
        self._window.projects.use_name(person)
        return True

    def _made(self, place: Path) -> None:
        self._window.projects.open(place)

    def _merge(self, bundle: Path) -> None:
        from ui.team.bundle_in import BundleIn

        dialog = BundleIn(self._shell, self._window, bundle)
        dialog.exec()
        if dialog.merged is not None:
            self._window.page.documents.reload()
