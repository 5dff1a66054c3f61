"""The switch of suggestions in the top bar: how many there are, and whether text goes to another machine for them."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from models.annotation_set import ANNOTATOR
from ui import i18n, icons
from ui.keyboard import chord
from ui.keycaps import spoken
from ui.session import ANNOTATE
from ui.shell import Shell
from ui.theme import ui_font

NARROW: Final = 1180
"""Width of the window below which the switch shows its picture and the count alone."""


class SuggestionToggle(QAbstractButton):
    """Pressed: they are shown. «…» behind the count while more may come; a globe while a model elsewhere is asked."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell, self._session = shell, shell.session
        self.setCheckable(True)
        self.setFixedHeight(32)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(ui_font(12.5, 600))
        self.clicked.connect(lambda: self._shell.actions.trigger("action.toggle_suggestions"))
        session = self._session
        for signal in (session.offers.changed, session.opened, session.closed, session.document_changed,
                       session.mode_changed, shell.refreshed):  # fmt: skip
            signal.connect(self.show_state)
        self.show_state()

    @property
    def elsewhere(self) -> str:
        """The machine that texts go to, empty when none leaves this one."""
        settings = self._shell.settings
        address = str(settings.get("external").get("address", ""))
        if "external" in settings.get("recommenders_off") or not address:
            return ""
        from models.suggest.asking import leaves_the_machine

        return (urlsplit(address).hostname or address) if leaves_the_machine(address) else ""

    def wanted(self) -> bool:
        """Whether there is a document of this person's to suggest for."""
        session = self._session
        return session.mode == ANNOTATE and session.role == ANNOTATOR and session.document is not None

    def show_state(self, *_: object) -> None:
        offers = self._session.offers
        self.setChecked(offers.shown and not offers.withheld)
        self.setText(self._count() if self.window().width() < NARROW else self._words())
        self.setAccessibleName(f"{i18n.tr('panel.suggestions')} {self._count()}".strip())
        keys = spoken(chord("KeyT"))
        tips = [f"{i18n.tr('action.toggle_suggestions')} ({keys})", i18n.tr("tip.suggestion")]
        tips += [i18n.tr(offers.withheld)] if offers.withheld else []
        tips += [i18n.tr("suggestions.leaves", host=i18n.Ltr(self.elsewhere))] if self.elsewhere else []
        self.setToolTip("\n".join(i18n.plain(tip) for tip in tips))
        self.updateGeometry()
        self.update()

    def _count(self) -> str:
        offers = self._session.offers
        if offers.withheld:
            return ""
        return i18n.number(len(offers.open)) + ("…" if offers.pending else "")

    def _words(self) -> str:
        return f"{i18n.tr('panel.suggestions')} {self._count()}".strip()

    def sizeHint(self) -> QSize:
        globe = 20 if self.elsewhere else 0
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + 40 + globe, 32)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rtl, on = self._shell.theme, self._shell.rtl, self.isChecked()
        color = theme.color("accent" if on else "t3")
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            focus = self.hasFocus()
            painter.setPen(QPen(theme.color("accent"), 2) if focus else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_tint" if on else "hover"))
            painter.drawRoundedRect(box, 7, 7)
            x = self.width() - 26 if rtl else 10
            painter.drawPixmap(x, 8, icons.pixmap("sparkles" if on else "eye-off", color, 16))
            side = 30
            if self.elsewhere:
                x = 8 if rtl else self.width() - 24
                painter.drawPixmap(x, 8, icons.pixmap("globe", theme.color("warn"), 16))
            end = 26 if self.elsewhere else 8
            words = self.rect().adjusted(end, 0, -side, 0) if rtl else self.rect().adjusted(side, 0, -end, 0)
            painter.setPen(color)
            painter.setFont(self.font())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
