"""The dock of the open conflict: its versions as cards, what can be done, the clause, the reason, earlier decisions."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from models.text.language import direction
from ui import i18n
from ui.adjudicate.bench import Bench, Entry
from ui.adjudicate.card import VersionCard
from ui.adjudicate.clause_card import ClauseCard
from ui.adjudicate.heading import ConflictHeading
from ui.adjudicate.past import PastDecisions
from ui.adjudicate.people import badges_of, names_of
from ui.adjudicate.precedents import PrecedentBook
from ui.adjudicate.reasons import Reasons
from ui.adjudicate.wording import Wording
from ui.buttons import KeyButton
from ui.keyboard import chord
from ui.parts import column, label, row, wrapped
from ui.shell import Shell

WIDTH: Final = 404
BUTTONS: Final = (
    ("action.merge_versions", "KeyM"), ("action.edit_version", "KeyE"), ("action.none_right", "Digit0"),
)  # fmt: skip


class Cards(QWidget):
    """``taken`` carries the position of a version that was clicked; ``wanted`` an action of the table."""

    taken = Signal(int)
    wanted = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, shell: Shell, bench: Bench, book: PrecedentBook) -> None:
        super().__init__()
        self.setObjectName("dock")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(332)
        self.setMaximumWidth(460)
        self._shell, self._bench, self._book = shell, bench, book
        self.cards: list[VersionCard] = []
        self._build()
        bench.moved.connect(self.renew)
        bench.renewed.connect(self.renew)
        shell.refreshed.connect(self.renew)

    def _build(self) -> None:
        self.heading = ConflictHeading(self._shell)
        self.heading.stepped.connect(self.stepped)
        self._versions = column(spacing=9)
        self._old = wrapped(size=12, tone="warn")
        self.buttons: dict[str, KeyButton] = {}
        for action, key in BUTTONS:
            button = self.buttons[action] = KeyButton(self._shell, key=chord(key), height=30)
            button.clicked.connect(partial(self.wanted.emit, action))
        self.clause = ClauseCard(self._shell, self._bench)
        self.reasons = Reasons(self._shell, self._bench)
        self.reasons.left.connect(self.left)
        self.past = PastDecisions(self._shell, self._bench, self._book)
        self._nothing = label(size=13, tone="t3")
        actions = row(*self.buttons.values(), spacing=8)
        for n in range(len(self.buttons)):
            actions.setStretch(n, 1)
        self._content = QWidget()
        parts = (self._versions, self._old, actions, self.clause, self.reasons, self.past, self._nothing, 1)
        self._content.setLayout(column(*parts, spacing=12, margins=(16, 12, 16, 12)))
        self.area = QScrollArea()
        self.area.setWidget(self._content)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayout(column(self.heading, self.area, spacing=0))
        self.setFocusProxy(self.reasons.first)

    # ---- showing
    def renew(self) -> None:
        entry = self._bench.entry if self._bench.active else None
        for part in (*self.buttons.values(), self.clause, self.reasons, self.past):
            part.setVisible(entry is not None)
        self._nothing.setVisible(entry is None)
        self._nothing.setText(i18n.tr("adjudicate.nothing_open"))
        self.heading.show_entry(entry, self._bench)
        self._show_versions(entry)
        if entry is None:
            self._old.hide()
            return
        self._show_buttons()
        self._show_old(entry)
        self.clause.renew()
        self.reasons.renew()
        self.past.renew()

    def _show_versions(self, entry: Entry | None) -> None:
        bench, session = self._bench, self._shell.session
        versions = bench.versions if entry is not None else ()
        while len(self.cards) < len(versions):
            card = VersionCard(self._shell)
            card.clicked.connect(partial(self.taken.emit, len(self.cards) + 1))
            self.cards.append(card)
            self._versions.addWidget(card)
        for card in self.cards[len(versions) :]:
            card.hide()
        if entry is None or session.project is None or session.document is None:
            return
        numbers = {e.place.id: e.number for e in bench.entries if e.number is not None}
        wording = Wording(bench.work, session.project.schema, session.text, numbers)
        decision = entry.standing.decision if not entry.standing.open else None
        rtl = direction(session.document.language or "und") == "rtl"
        for n, (card, version) in enumerate(zip(self.cards, versions, strict=False), 1):
            said = wording.say(entry.place, version)
            names = names_of(bench.numbers, version.authors, blind=bench.blind)
            chosen = decision is not None and bool(set(decision.chosen) & set(version.authors))
            badges = badges_of(bench.numbers, version.authors)
            card.show_version(said, n, names, badges, rtl_text=rtl, chosen=chosen)
            card.show()

    def _show_buttons(self) -> None:
        for action, button in self.buttons.items():
            words = "adjudicate.none" if action == "action.none_right" else action
            button.show_words(i18n.tr(words))
            button.setEnabled(self._shell.actions.enabled(self._shell.actions.get(action)))

    def _show_old(self, entry: Entry) -> None:
        """A place that is up again says why, and one that is decided says by whom."""
        states = {"changed": "notice.versions_changed", "new vote": "adjudicate.new_vote_told"}
        key = states.get(entry.standing.state)
        self._old.setVisible(key is not None)
        if key is not None:
            self._old.setText(i18n.tr(key))
