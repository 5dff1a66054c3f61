"""Who did what when, newest first, of one annotation or of the whole document; any of it can be taken back."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.errors import AyarError
from models.reverting import revert
from storage.history import HistoryRow
from ui import i18n, messages
from ui.annotate.ago import ago
from ui.annotate.top_bar import edit_words
from ui.parts import IconButton, clear, column, label, row
from ui.shell import Shell

LATEST = 12


class HistoryList(QWidget):
    """The last dozen edits; each with a button that makes one more edit, the reverse of it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell, self._session = shell, shell.session
        self._lines = column(spacing=2)
        self.setLayout(self._lines)

    def renew(self, annotation: str | None = None) -> None:
        """Of one annotation by id, else of everything in the open document."""
        clear(self._lines)
        session = self._session
        if session.project is None or session.document_id is None:
            return
        rows = session.project.history(session.document_id, session.author, annotation)
        for past in list(rows)[-LATEST:][::-1]:
            self._lines.addLayout(self._line(past))

    def _line(self, past: HistoryRow) -> QHBoxLayout:
        what = edit_words(past.title) if past.kind == "edit" else i18n.tr(f"action.{past.kind}")
        who = label(i18n.isolated(past.person or ""), 11.5, tone="t3")
        items: list[QWidget | int] = [label(what, 12, tone="t2"), who, 1, label(ago(past.time), 12, tone="t3")]
        if self._session.editable and past.kind == "edit" and past.state == "done" and past.changes:
            button = IconButton(self._shell, "undo", 13, "t3")
            button.setFixedSize(22, 22)
            button.describe(i18n.tr("action.revert"))
            button.clicked.connect(partial(self.take_back, past))
            items.append(button)
        return row(*items, spacing=6)

    def take_back(self, past: HistoryRow) -> bool:
        """Make the reverse of one edit; says why when it cannot be done."""
        try:
            edit = revert(self._session.layer, past.changes)
        except AyarError as error:
            messages.error(error)
            return False
        return self._session.commit(edit)
