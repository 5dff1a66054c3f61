"""Live validation: what breaks the schema's rules, kept up to date after each edit, and what may not be finished."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from models.annotation import EVENT, KINDS, STANCE, Annotation
from models.edits import Edit
from models.schema import DOCUMENT, Schema
from models.schema_parts import ERROR
from ui import i18n, messages
from ui.keyboard import chord
from ui.keycaps import spoken
from ui.session import Session

if TYPE_CHECKING:
    from models.validation import Finding, Findings

_AFTER_OPENING = 120
"""Milliseconds after a document was opened: its text is seen first."""


class FindingsWatch(QObject):
    """Looks after the text was painted, never between a key and its paint. ``changed`` tells when it has looked."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._found: Findings | None = None
        self._waiting: list[Edit] = []
        self._asked: tuple[int | None, int, int] | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.catch_up)
        session.document_changed.connect(self._renew)
        session.closed.connect(self._renew)
        session.changed.connect(self._note)
        session.schema_changed.connect(self._renew)

    def _renew(self) -> None:
        self._found, self._waiting = None, []
        self._later.start(_AFTER_OPENING)

    def _note(self, edit: Edit) -> None:
        self._waiting.append(edit)
        self._later.start(0)

    def catch_up(self) -> None:
        """Look now at what has changed since the last look."""
        session = self._session
        if session.project is None or session.document is None:
            self._found = None
        elif self._found is None:
            from models.validation import Findings  # the rules are not needed for the first picture

            self._found = Findings(session.layer, session.text, session.project.schema)
        else:
            for edit in self._waiting:
                self._found.update(edit)
        self._waiting = []
        self.changed.emit()

    @property
    def all(self) -> list[Finding]:
        """Errors first, then warnings, each in text order."""
        found = self._found.all if self._found is not None else []
        return sorted(found, key=lambda finding: finding.severity != ERROR)

    def words(self, finding: Finding) -> str:
        project = self._session.project
        return sentence(finding, project.schema if project is not None else None)

    @property
    def errors(self) -> list[Finding]:
        return [finding for finding in self.all if finding.severity == ERROR]

    # ---- finishing
    def may_finish(self, show: Callable[[Finding], None], zone_actions: tuple[messages.Action, ...] = ()) -> bool:
        """Errors stop it and the first one is shown; warnings and zones that nobody has accepted ask once, and the
        second time it goes on. ``zone_actions`` are offered with the question about zones."""
        self.catch_up()
        if self.errors:
            show(self.errors[0])
            messages.notice(i18n.plural("finish.errors", len(self.errors), first=self.words(self.errors[0])), "bad")
            return False
        if not self._must_ask():
            return True
        if self.all:
            show(self.all[0])
        messages.notice(self._question, "warn", zone_actions if self._session.proposed_zones else ())
        return False

    def _must_ask(self) -> bool:
        """Whether there is anything to ask that was not asked before; zones accepted since then ask nothing."""
        warnings, zones = len(self.all), len(self._session.proposed_zones)
        asked, self._asked = self._asked, (self._session.document_id, warnings, zones)
        known = asked is not None and asked[:2] == self._asked[:2] and zones <= asked[2]
        return bool(warnings or zones) and not known

    def _question(self) -> str:
        zones, parts = len(self._session.proposed_zones), []
        if zones:
            parts.append(i18n.plural("finish.zones", zones, keys=spoken(chord("Shift+KeyZ"))))
        if self.all:
            parts.append(i18n.plural("finish.warnings", len(self.all), first=self.words(self.all[0])))
        elif zones:
            parts.append(i18n.tr("finish.again"))
        return " ".join(parts)


def sentence(finding: Finding, schema: Schema | None) -> str:
    """The finding in the language of the interface, ids of the schema by their names."""
    params = {name: _named(value, schema) for name, value in finding.params.items()}
    return i18n.tr(finding.key, **params)


def _named(value: Any, schema: Schema | None) -> Any:
    """The name of a label, role or attribute; anything else as it is."""
    if schema is None or not isinstance(value, str):
        return value
    found = (
        *(schema.label(kind, value) for kind in KINDS),
        *(schema.role(kind, value) for kind in (EVENT, STANCE)),
        *(schema.attribute(kind, value) for kind in (*KINDS, DOCUMENT)),
    )
    return next((one.name_in(i18n.language()) for one in found if one is not None), value)


def first_of(finding: Finding, session: Session) -> Annotation | None:
    """The annotation that a finding is about, None when it is about the document."""
    present = session.layer.annotations
    return next((present[i] for i in finding.annotations if i in present), None)
