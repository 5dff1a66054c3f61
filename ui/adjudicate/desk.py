"""Adjudication in the window: its docks beside the text, its keys, and what each of them does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from models.adjudication.place import AGREED, DOCUMENT
from ui import i18n
from ui.actions import Action
from ui.adjudicate.alike_panel import AlikePanel
from ui.adjudicate.bench import Bench, Entry
from ui.adjudicate.cards import WIDTH, Cards
from ui.adjudicate.deciding import Deciding
from ui.adjudicate.figures import entity_f1
from ui.adjudicate.legend import Legend
from ui.adjudicate.people import badges_of, names_of
from ui.adjudicate.picture import picture_of
from ui.adjudicate.precedents import PrecedentBook
from ui.adjudicate.queue import Queue
from ui.adjudicate.reasons import KEYS
from ui.adjudicate.rows import type_words
from ui.adjudicate.sealing import Sealing
from ui.adjudicate.tools import Switches
from ui.badges import Badge
from ui.keyboard import Chord, chord
from ui.session import ADJUDICATE
from ui.shell import Shell

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_KEEP: Final = chord("Enter")
_DROP: Final = chord("Escape")


class AdjudicationDesk:
    """Built when adjudication is first entered."""

    def __init__(self, shell: Shell, window: MainWindow) -> None:
        self._shell, self._session, self._window = shell, shell.session, window
        self._page = page = window.page
        self._canvas = page.canvas
        self.bench = Bench(shell.session)
        self.queue = Queue(shell, self.bench)
        self.book = PrecedentBook(shell.session, shell.jobs)
        self.cards = Cards(shell, self.bench, self.book)
        self.legend = Legend(shell, self.bench)
        self.switches = Switches(shell, self.bench, page.top)
        self.alike = AlikePanel(shell, self.bench)
        self.deciding = Deciding(self.bench, self.book, page.modes, self._canvas)
        self.sealing = Sealing(self.bench, window)
        self._layer: str | None = None
        self._counted: tuple[int | None, float | None] = (None, None)
        page.add_docks(ADJUDICATE, self.queue, self.cards, (276, WIDTH))
        page.centre.addWidget(self.legend)
        page.centre.addWidget(self.alike)
        page.strip.situations[ADJUDICATE] = self.situation
        page.strip.badges_of = self.badges
        page.status.summaries[ADJUDICATE] = self.summary
        self._bind()
        self._connect()

    def _bind(self) -> None:
        bench, deciding = self.bench, self.deciding
        bound: dict[str, Any] = {
            "action.take_version": lambda n: deciding.take(int(n)),
            "action.merge_versions": lambda _: deciding.merge(),
            "action.edit_version": lambda _: deciding.edit(),
            "action.none_right": lambda _: deciding.none_right(),
            "action.reason": lambda _: self._note(),
            "action.same_verdict": lambda _: self.alike.enter(),
            "action.cite_precedent": lambda _: self.cards.past.cite(),
            "action.reopen_decision": lambda _: bench.reopen(),
            "action.next_conflict": lambda _: bench.step(+1),
            "action.previous_conflict": lambda _: bench.step(-1),
            "action.annotator_layer": lambda _: self.next_layer(),
            "action.hide_names": lambda _: bench.show_names(bench.blind),
            "action.only_conflicts": lambda _: bench.show_agreed(not bench.sieve.agreed),
            "action.seal_and_next": lambda _: self.sealing.seal(),
            "action.adjudication_rules": lambda _: self.rules(),
            "action.revised_decisions": lambda _: self.revised(),
            "action.unseal": lambda _: self.sealing.unseal(),
            **{key: lambda _, reason=reason: bench.reason(reason) for reason, key in KEYS.items()},
        }
        for name, handler in bound.items():
            self._shell.actions.bind(name, handler)

    def _connect(self) -> None:
        bench, session = self.bench, self._session
        self.queue.wanted.connect(bench.go_to)
        self.cards.taken.connect(self.deciding.take)
        self.cards.wanted.connect(self._shell.actions.trigger)
        self.cards.stepped.connect(bench.step)
        for part in (self.queue, self.cards, self.alike):
            part.left.connect(self._to_text)
        bench.renewed.connect(self._show)
        bench.moved.connect(self._moved)
        bench.decided.connect(self._told)
        session.mode_changed.connect(self._mode_changed)
        session.tools_changed.connect(self._show)
        self._shell.refreshed.connect(self._show)
        self._canvas.reviewing.clicked = bench.go_to
        inner = self._canvas.key_filter
        self._canvas.key_filter = lambda pressed: inner(pressed) or self._while_editing(pressed)

    # ---- the mode
    def enter(self) -> None:
        self.switches.renew()
        self.book.open()
        if self.bench.opened != self._session.document_id:
            self.bench.open()
        self._show()
        self._to_text()

    def _mode_changed(self) -> None:
        """Out of adjudication nothing of it stays on the text."""
        mine = self._session.mode == ADJUDICATE
        self.legend.setVisible(mine)
        if not mine:
            self.bench.end(keep=True, move=False)
            self._page.modes.leave()
            self._layer = None
            self.alike.hide()
            self._canvas.reviewing.show(None)

    def _to_text(self) -> None:
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- showing
    def _show(self) -> None:
        bench = self.bench
        if not bench.active:
            return
        if bench.editing or self._layer is not None:
            self._canvas.reviewing.show(None) if bench.editing else None
        else:
            self._canvas.reviewing.show(picture_of(bench, agreed=True))
        self.legend.setVisible(True)
        self._page.strip.renew()
        self._page.status.renew_later()

    def _moved(self) -> None:
        if not self.bench.active:
            return
        self._page.modes.leave()
        if self._layer is not None:
            self._show_layer(None)
        self._show()
        entry = self.bench.entry
        if entry is not None and entry.place.kind != DOCUMENT:
            self._canvas.reviewing.go_to(*entry.place.span)
        if entry is not None and QAccessible.isActive():
            self._say(self._spoken())

    def next_layer(self) -> None:
        """Everybody's work by turns, and back to the conflicts."""
        numbers = self.bench.numbers
        order = [*sorted(numbers, key=lambda author: numbers[author]), None]
        self._show_layer(order[(order.index(self._layer) + 1) % len(order)])

    def _show_layer(self, author: str | None) -> None:
        self._layer = author
        self.legend.show_layer(author)
        if author is None:
            self._show()
        else:
            self._canvas.reviewing.show_layer(self.bench.work.sets[author].annotations)
            self._say(
                i18n.tr("adjudicate.layer_of", person=names_of(self.bench.numbers, [author], blind=self.bench.blind))
            )

    def situation(self) -> tuple[str, str]:
        """The two lines of the strip."""
        bench, project = self.bench, self._session.project
        entry = bench.entry
        if bench.editing:
            return i18n.tr("adjudicate.editing"), i18n.tr("adjudicate.editing_keys")
        if self._session.not_mine is not None:
            return i18n.tr("mode.adjudicate"), i18n.describe(self._session.not_mine)
        if bench.sealed:
            return i18n.tr("status.sealed"), i18n.tr("adjudicate.sealed_keys")
        if entry is None or project is None:
            return i18n.tr("mode.adjudicate"), i18n.tr("adjudicate.nothing_open")
        words = type_words(entry.place.type)
        versions = i18n.plural("count.versions", len(bench.versions))
        return i18n.tr("strip.adjudicating"), f"{words} · {versions}"

    def badges(self, action: Action) -> tuple[Badge, ...]:
        """Who made the version that a digit takes."""
        versions = self.bench.versions
        if action.id != "action.take_version" or int(action.arg) > len(versions):
            return ()
        return badges_of(self.bench.numbers, versions[int(action.arg) - 1].authors)[:3]

    def summary(self) -> tuple[str, str]:
        """The status line: who has read it, what is decided, which guideline."""
        bench = self.bench
        total, open_ = len(bench.conflicts), len(bench.open_entries)
        agreed = sum(place.type == AGREED for place in bench.work.places)
        parts = [
            i18n.plural("count.annotators", len(bench.work.sets)),
            i18n.tr("adjudicate.status", agreed=agreed, decided=total - open_, left=open_),
        ]
        if (f1 := self._f1()) is not None:
            parts.append(i18n.tr("adjudicate.f1", f1=f1))
        version = bench.guideline
        guideline = i18n.tr("adjudicate.guideline", version=i18n.Ltr(version)) if version else ""
        return " · ".join(parts), guideline

    def _f1(self) -> float | None:
        """Counted once for each document: its readers' sets do not change while it is open."""
        opened = self.bench.opened
        if opened != self._counted[0]:
            self._counted = (opened, entity_f1(self.bench.work.sets))
        return self._counted[1]

    # ---- telling
    def _told(self, entry: Entry) -> None:
        self.book.follow()
        total = len(self.bench.conflicts)
        if entry.number is not None:
            self._say(i18n.tr("notice.conflict_resolved", n=entry.number, total=total))

    def _say(self, words: str) -> None:
        self._window.announcer.announce(words)

    def _spoken(self) -> str:
        """The conflict that is looked at, with every version, for whoever cannot see the cards."""
        cards = [card.accessibleName() for card in self.cards.cards if not card.isHidden()]
        return i18n.tr("access.stop").join([self.cards.heading.spoken(), *cards]) + " "

    # ---- keys
    def _note(self) -> None:
        self._page.show_inspector()
        self.cards.reasons.enter()

    def _while_editing(self, pressed: Chord) -> bool:
        """Enter keeps what was edited and goes on, Esc takes it back; a selection is given up first."""
        if not self.bench.editing or pressed not in {_KEEP, _DROP}:
            return False
        if pressed == _DROP and self._canvas.caret.selection is not None:
            return False
        self.bench.end(keep=pressed == _KEEP)
        self._session.set_focus(None)
        self._show()
        return True

    def revised(self) -> None:
        """Decisions whose clause was changed since; the chosen one is opened."""
        from ui.adjudicate.revised_dialog import RevisedDialog

        dialog = RevisedDialog(self._shell, self._window)
        dialog.exec()
        if dialog.chosen is not None:
            self._window.open_document(dialog.chosen.document_id)
            self.bench.look_at(dialog.chosen.annotation, dialog.chosen.place)

    def rules(self) -> None:
        """Let a rule decide; the open document is read again when it has."""
        from ui.adjudicate.rules_dialog import RulesDialog

        dialog = RulesDialog(self._shell, self._window)
        dialog.exec()
        if dialog.applied:
            self._session.take_over()
