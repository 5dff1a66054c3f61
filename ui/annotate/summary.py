"""What the inspector says when nothing is in focus: the document in short and three keys to begin with."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWidgets import QWidget

from ui import i18n
from ui.annotate.counts import count_words
from ui.annotate.label_form import labels_progress
from ui.keyboard import chord
from ui.keycaps import KeyCaps
from ui.parts import clear, column, label, row, wrapped
from ui.shell import Shell

STARTERS = (("Shift+ArrowLeft", "starter.select"), ("Digit1", "starter.label"), ("Tab", "starter.walk"))


class Summary(QWidget):
    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._shown: object = None
        self._content = column(spacing=10)
        self.setLayout(self._content)

    def renew(self) -> None:
        """Made anew only when it says something else: it is asked for after every edit without a focus."""
        session = self._shell.session
        document, layer = session.document, session.layer
        kinds = Counter(annotation.kind for annotation in layer)
        look = (i18n.language(), self._shell.theme.dark, self._shell.theme.high)
        labels = labels_progress(session)
        now = (document.key if document else None, sorted(kinds.items()), layer.status, session.editable, labels, look)
        if now != self._shown:
            self._shown = now
            self._build(kinds, labels)

    def _build(self, kinds: Counter[str], labels: str) -> None:
        clear(self._content)
        session = self._shell.session
        if session.document is None:
            self._content.addWidget(wrapped(i18n.tr("summary.no_document"), tone="t3"))
            return
        document = session.document
        self._content.addWidget(wrapped(i18n.isolated(document.title or document.name or document.key), 15, 600))
        self._content.addWidget(wrapped(count_words(kinds) or i18n.tr("summary.nothing_yet"), 12.5, tone="t2"))
        status = i18n.tr(f"status.{session.layer.status}")
        self._content.addWidget(label(status, 12.5, tone="t3"))
        if labels:
            self._content.addWidget(wrapped(labels, 12.5, tone="t2"))
        if session.editable:
            self._add_starters()

    def _add_starters(self) -> None:
        self._content.addWidget(label(i18n.tr("summary.start_here"), 12, 600, "t2"))
        for keys, words in STARTERS:
            caps = KeyCaps(chord(keys), self._shell.theme)
            holder = row(caps, 1)
            cell = QWidget()
            cell.setLayout(holder)
            cell.setFixedWidth(52)
            self._content.addLayout(row(cell, label(i18n.tr(words), tone="t2"), 1, spacing=8))
