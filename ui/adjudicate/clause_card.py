"""The clause of the guideline that belongs to what is disputed, in a sentence or two."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from models import guideline
from models.adjudication.place import DOCUMENT, Place
from models.guideline import Clause, Guideline, bare, linked, links_of
from models.schema import Schema
from ui import i18n
from ui.adjudicate.bench import Bench
from ui.parts import Elided, Picture, column, row, wrapped
from ui.shell import Shell

LANGUAGES: Final = ("fa", "ar", "en")
_LONGEST: Final = 190
_LISTING: Final = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+")


class ClauseCard(QWidget):
    """``clause`` is the id of what is shown; a decision for the reason «guideline» is linked to it."""

    def __init__(self, shell: Shell, bench: Bench) -> None:
        super().__init__()
        self._shell, self._bench = shell, bench
        self.clause: str | None = None
        self._texts: list[Guideline] = []
        self._read: object = None
        self._found: dict[tuple[str, str], Clause | None] = {}
        self._title = Elided(12.5, 600)
        self._words = wrapped(size=12.5, tone="t2")
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        words = column(self._title, self._words, 1, spacing=3)
        layout = row(column(Picture(shell, "book", "t2", 16), 1), words, spacing=10, margins=(12, 10, 12, 10))
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def renew(self) -> None:
        entry, project = self._bench.entry, self._shell.session.project
        found = self._find(entry.place, project.schema) if entry is not None and project is not None else None
        self.clause = self._bench.clause = found.id if found is not None else None
        self.setVisible(found is not None)
        if found is not None:
            self._title.setText(f"{i18n.tr('panel.guideline')} · {i18n.isolated(found.title)}")
            self._words.setText(sentence(found))
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """No taller than the words: what the clause before took is not kept."""
        self._words.setMaximumHeight(max(1, self._words.heightForWidth(self._words.width())))

    def _find(self, place: Place, schema: Schema) -> Clause | None:
        texts = self._guidelines()
        for identifier, links, kind in subjects(place, schema):
            if (kind, identifier) not in self._found:
                self._found[kind, identifier] = _clause(texts, identifier, links, kind)
            clause = self._found[kind, identifier]
            if clause is not None:
                return clause
        return None

    def _guidelines(self) -> list[Guideline]:
        """The guideline in the interface's language, then the others; read again only when there is a newer one."""
        project = self._shell.session.project
        assert project is not None
        known = (str(project.path), project.schema.version, self._bench.guideline, i18n.language())
        if known != self._read:
            self._found = {}
            order = sorted(LANGUAGES, key=lambda code: code != i18n.language())
            texts = [text for code in order if (text := project.guidelines(code)) is not None]
            self._texts, self._read = [guideline.read(text) for text in texts], known
        return self._texts

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._shell.theme.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)


def _clause(texts: list[Guideline], identifier: str, links: tuple[str, ...], kind: str) -> Clause | None:
    found = linked(texts, identifier, links, kind)
    return next((c for text in texts if found and (c := text.clause(found)) is not None), None)


def subjects(place: Place, schema: Schema) -> list[tuple[str, tuple[str, ...], str]]:
    """What the clause may be about, the likeliest first: (id, the schema's own links, kind)."""
    if place.kind == DOCUMENT:
        attribute = schema.attribute(DOCUMENT, place.label or "")
        return [(place.label or "", links_of(attribute.raw) if attribute is not None else (), DOCUMENT)]
    labels = [v.annotation.label for v in place.versions if v.annotation is not None]
    found = []
    for each in dict.fromkeys(labels):
        known = schema.label(place.kind, each)
        found.append((each, links_of(known.raw) if known is not None else (), place.kind))
    return found


def sentence(clause: Clause) -> str:
    """The beginning of a clause as plain words."""
    lines = [_LISTING.sub("", bare(line)).strip() for line in clause.body.splitlines()]
    words = " ".join(line for line in lines if line and not line.startswith("|"))
    if len(words) <= _LONGEST:
        return words
    return words[:_LONGEST].rsplit(" ", 1)[0].rstrip(" :;,،؛.") + "…"
