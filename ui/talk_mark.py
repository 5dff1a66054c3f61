"""How much was said about what is looked at, and the way there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from models.adjudication.place import Place
from models.annotation import Annotation
from storage.commenting import Said
from ui import i18n
from ui.buttons import FLAT, KeyButton
from ui.shell import Shell


class TalkMark(KeyButton):
    """Nothing where nothing was said; follows what is said while it is in view."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, FLAT, "comment", height=24)
        self._session = shell.session
        self._takes: Callable[[Said], bool] = lambda _: False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F9 is the way of the keyboard
        self.clicked.connect(lambda: shell.actions.trigger("action.comments"))
        self._session.talked.connect(self.renew)
        self.hide()

    def show_annotation(self, annotation: Annotation) -> None:
        """What was said about an annotation of the set that is shown."""
        about = self._session.author
        self._takes = lambda said: (said.about, said.comment.on) == (about, annotation.id)
        self.renew()

    def show_place(self, place: Place | None) -> None:
        """What was said about anybody's annotation at a place, or about their having nothing there."""
        self._takes = lambda said: place is not None and _is_at(said, place)
        self.renew()

    def renew(self) -> None:
        n = sum(map(self._takes, self._session.said))
        words = i18n.plural("comments.here", n) if n else ""
        self.show_words(i18n.number(n) if n else "")
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setVisible(n > 0)


def _is_at(said: Said, place: Place) -> bool:
    own = place.members.get(said.about)
    return said.comment.place == place.id or (own is not None and own.id == said.comment.on)
