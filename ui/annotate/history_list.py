"""Who did what when, newest first, of one annotation or of the whole document; any of it can be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from models.errors import AyarError
from models.reverting import revert
from storage.history import HistoryRow
from ui import i18n, messages
from ui.annotate.ago import ago
from ui.annotate.past_words import past_words
from ui.parts import Elided, IconButton, column, label, row
from ui.shell import Shell

LATEST = 12


class HistoryList(QWidget):
    """The last dozen edits; each with a button that makes one more edit, the reverse of it. Lines are kept and used
    again: the list follows every focus."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell, self._session = shell, shell.session
        self._kept: list[_Line] = []
        self._lines = column(spacing=2)
        self.setLayout(self._lines)

    def renew(self, annotation: str | None = None) -> None:
        """Of one annotation by id, else of everything in the open document."""
        session = self._session
        rows: list[HistoryRow] = []
        if session.project is not None and session.document_id is not None:
            rows = session.project.history(session.document_id, session.author, annotation)
        shown = list(rows)[-LATEST:][::-1]
        while len(self._kept) < len(shown):
            self.keep_one()
        for n, line in enumerate(self._kept):
            line.setVisible(n < len(shown))
            if n < len(shown):
                line.show_edit(shown[n], annotation)

    def keep_one(self) -> QWidget:
        """One more line, hidden until there is something to show in it; none above the dozen."""
        if len(self._kept) < LATEST:
            line = _Line(self._shell, self.take_back)
            line.hide()
            self._kept.append(line)
            self._lines.addWidget(line)
        return self._kept[-1]

    def take_back(self, past: HistoryRow) -> bool:
        """Make the reverse of one edit; says why when it cannot be done."""
        try:
            edit = revert(self._session.layer, past.changes)
        except AyarError as error:
            messages.error(error)
            return False
        return self._session.commit(edit)


class _Line(QWidget):
    """One edit: what, who, when, and the button."""

    def __init__(self, shell: Shell, take_back: Callable[[HistoryRow], object]) -> None:
        super().__init__()
        self._session, self._take_back = shell.session, take_back
        self._past: HistoryRow | None = None
        self._what, self._who = Elided(12, tone="t2"), label(size=11.5, tone="t3")
        self._when = label(size=12, tone="t3")
        self._button = IconButton(shell, "undo", 13, "t3")
        self._button.setFixedSize(22, 22)
        self._button.clicked.connect(self._clicked)
        self._row = row(self._what, self._who, self._when, self._button, spacing=6)
        self._row.setStretch(0, 1)
        self.setLayout(self._row)

    def _clicked(self) -> None:
        if self._past is not None:
            self._take_back(self._past)

    def show_edit(self, past: HistoryRow, annotation: str | None) -> None:
        self._past = past
        self._what.setText(past_words(self._session, past, annotation))
        self._who.setText(self._session.naming.of_reviewer(past.person or "", self._session.user))
        self._when.setText(ago(past.time))
        self._button.describe(i18n.tr("action.revert"))
        may = self._session.editable and past.kind == "edit" and past.state == "done" and bool(past.changes)
        self._button.setVisible(may)
        self._row.activate()
