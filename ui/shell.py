"""What every part of the window needs, handed to it by the one who builds the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from ui.actions import Actions
from ui.i18n import is_rtl
from ui.jobs import Jobs
from ui.language import Language
from ui.session import Session
from ui.settings import Settings
from ui.theme import Theme


class Shell(QObject):
    """``refreshed`` is emitted when words, direction, colours or the schema changed: whoever shows some of them
    renews all.

    ``role_shares`` gives, for a kind and label, how often each role is filled (0 to 1); None when nothing is known. The
    desk sets it.
    """

    refreshed = Signal()

    def __init__(self, session: Session, theme: Theme, language: Language, settings: Settings) -> None:
        super().__init__()
        self.session = session
        self.theme = theme
        self.language = language
        self.settings = settings
        self.actions = Actions(session)
        self.jobs = Jobs()
        self.role_shares: Callable[[str, str], Mapping[str, float] | None] = lambda *_: {}
        theme.changed.connect(self.refreshed)
        language.changed.connect(self.refreshed)
        session.schema_changed.connect(self.refreshed)

    @property
    def rtl(self) -> bool:
        return is_rtl()

    def hue_of(self, kind: str, label: str) -> tuple[str, str, str]:
        """Line, ink and tint of a label of the open schema."""
        looks = self.session.looks
        return self.theme.hue(looks.look(kind, label).colour if looks else "slate")
