"""Text from the clipboard as a document: only its title is asked, the text stays as it is."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QLineEdit, QWidget

from models.errors import AyarError
from models.text.language import detect
from storage.pasting import add_pasted, title_of
from ui import i18n, messages
from ui.dialogs.base import Dialog
from ui.dialogs.excerpt import Excerpt
from ui.jobs import Job
from ui.parts import label, wrapped
from ui.shell import Shell

SHOWN: Final = 5000
"""Characters of the text that the dialog shows."""


class PasteDialog(Dialog):
    """``document_id`` is the document once it is in the project, or was there already."""

    def __init__(self, shell: Shell, parent: QWidget | None, text: str) -> None:
        super().__init__(shell, parent, i18n.tr("action.import_paste"), "file-text", width=620)
        self.document_id: int | None = None
        self._text = text
        self._job: Job | None = None
        self.title = QLineEdit(title_of(text))
        self.title.setAccessibleName(i18n.tr("field.title"))
        self.title.returnPressed.connect(self.take)
        self.problem = wrapped(tone="bad")
        self.problem.hide()
        shown = Excerpt()
        shown.show_article(text[:SHOWN])
        shown.setMinimumHeight(180)
        shown.setAccessibleName(i18n.tr("import.preview"))
        self.body.addWidget(wrapped(i18n.tr("paste.text"), tone="t2"))
        self.body.addWidget(label(i18n.tr("field.title"), 12, 600, "t2"))
        self.body.addWidget(self.title)
        self.body.addWidget(label(i18n.plural("count.characters", len(text)), 12, tone="t2"))
        self.body.addWidget(shown, 1)
        self.body.addWidget(self.problem)
        self.add_buttons(i18n.tr("paste.add"), "plus")
        self.title.selectAll()

    def take(self) -> None:
        """Puts the document in, in a job; what is wrong is said here and the dialog stays."""
        project = self._shell.session.project
        if project is None or self._job is not None:
            return
        language, _ = detect(self._text)
        text, title = self._text, self.title.text().strip()
        work = lambda: add_pasted(project, text, title, language)  # noqa: E731 - a job takes a callable
        self._job = self._shell.jobs.start("", work, self._added, self._failed, quiet=True)

    def _added(self, found: Any) -> None:
        self._job = None
        if found is None:
            return
        self.document_id, new = found
        if not new:
            messages.notice(lambda: i18n.tr("paste.known"))
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, AyarError):
            messages.unexpected(error)
            return
        self.problem.setText(i18n.describe(error))
        self.problem.show()
