"""The two switches of adjudication in the top bar: names hidden, only conflicts."""

from __future__ import annotations

from ui import i18n
from ui.adjudicate.bench import Bench
from ui.adjudicate.toggle import Toggle
from ui.annotate.top_bar import TopBar
from ui.keyboard import chord
from ui.keycaps import spoken
from ui.session import ADJUDICATE
from ui.shell import Shell


class Switches:
    def __init__(self, shell: Shell, bench: Bench, top: TopBar) -> None:
        self._shell, self._bench = shell, bench
        self.names, self.conflicts = Toggle(shell, "eye-off", 30), Toggle(shell, "compare", 30)
        for toggle, action in ((self.names, "action.hide_names"), (self.conflicts, "action.only_conflicts")):
            toggle.clicked.connect(lambda _=False, action=action: shell.actions.trigger(action))
            top.tools.addWidget(toggle)
            top.narrowed.connect(toggle.show_icon_alone)
        shell.refreshed.connect(self.renew)
        bench.renewed.connect(self.renew)
        shell.session.mode_changed.connect(self.renew)

    def renew(self) -> None:
        shown = self._shell.session.mode == ADJUDICATE
        for toggle in (self.names, self.conflicts):
            toggle.setVisible(shown)
        self.names.setChecked(self._bench.blind)
        self.names.show_words(i18n.tr("status.blinded"), f"{i18n.tr('tip.hide_names')} ({spoken(chord('KeyN'))})")
        self.conflicts.setChecked(not self._bench.sieve.agreed)
        words = i18n.tr("action.only_conflicts")
        self.conflicts.show_words(words, f"{words} ({spoken(chord('KeyA'))})")
