"""The bar over everything: where one is, whether it is saved, undo, zoom and the way to every command."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from models.edits import Edit
from models.errors import AyarError
from ui import i18n, icons
from ui.annotate.giving_way import GivingWay, Part
from ui.annotate.suggestion_toggle import SuggestionToggle
from ui.keyboard import chord
from ui.keycaps import caps_of, caps_width, paint_caps, spoken
from ui.parts import Elided, IconButton, Picture, Segment, label, row, set_tone
from ui.session import ADJUDICATE, ANNOTATE, DASHBOARD, MODES, SETTLED, Session
from ui.shell import Shell
from ui.theme import ui_font

LEAST: Final = 640
"""Pixels: the menu, where one is, the modes, undo and redo, and the way to every command."""
TITLE: Final = 110
PROJECT: Final = 150
"""Pixels that the name of the project keeps beside a long title, if it needs them."""
MODE_ICONS: Final = {ANNOTATE: "pencil", ADJUDICATE: "scales", DASHBOARD: "grid"}
WORDS_FROM: Final = 1000
"""Pixels of width from which the modes are written out."""
SWITCHES: Final = 180
"""Pixels more where the two switches of adjudication stand in the bar too."""


class TopBar(QFrame):
    """``menu_wanted`` asks for the menus, ``command_wanted`` for the command palette; a mode puts its own switches into
    ``tools``."""

    menu_wanted = Signal()
    command_wanted = Signal()
    narrowed = Signal(bool)  # whether there is no room for words on the switches of a mode

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setFixedHeight(48)
        self._shell = shell
        self._session = shell.session
        self.menu = IconButton(shell, "menu", 18)
        self.undo = IconButton(shell, "undo")
        self.redo = IconButton(shell, "redo")
        self.zoom_out = IconButton(shell, "minus")
        self.zoom_in = IconButton(shell, "plus")
        self.zoom = label(size=12, weight=500, tone="t2")
        self.command = CommandBox(shell)
        self.modes = Segment(shell, even=False)
        self.suggestions = SuggestionToggle(shell)
        self.tools = row(spacing=6)
        self._rule = _Rule(shell)
        self._share = 1.0
        self._modes: tuple[str, ...] = ()
        self._logo = QLabel()
        self._name = label(size=16, weight=700)
        self._crumbs = Crumbs(shell)
        self._saved = SavedState(shell)
        self.setLayout(self._arrange())
        parts = (
            Part((self._name,)),
            Part((self._saved.words,), may_go=self._saved.is_good),
            Part((self._crumbs.project,), may_go=self._crumbs.has_second),
            Part((self._crumbs.chevron,), wanted=self._crumbs.has_second),
            Part(self._zoom, self._zooms),
            Part((self.suggestions,), self.suggestions.wanted),
        )
        self._narrow = GivingWay(self, parts)
        self._connect()
        self.refresh()

    @property
    def _zoom(self) -> tuple[QWidget, ...]:
        return self.zoom_out, self.zoom, self.zoom_in

    def _zooms(self) -> bool:
        return self._session.mode == ANNOTATE

    def minimumSizeHint(self) -> QSize:
        """Less than all of it needs: what there is no room for goes."""
        return QSize(LEAST, 48)

    def _arrange(self) -> QHBoxLayout:
        brand = row(self.menu, self._logo, self._name, spacing=8)
        left = row(self._saved, self.undo, self.redo, spacing=6)
        zoom = row(self.zoom_out, self.zoom, self.zoom_in, spacing=2)
        items = (brand, self._crumbs, self.modes, left, self.suggestions, self._rule, zoom, self.tools, self.command)
        bar = row(*items, spacing=10, margins=(12, 0, 12, 0))
        bar.setStretch(1, 1)
        return bar

    def _connect(self) -> None:
        shell, actions, session = self._shell, self._shell.actions, self._session
        self.menu.clicked.connect(lambda: self.menu_wanted.emit())
        self.command.clicked.connect(lambda: self.command_wanted.emit())
        self.modes.chosen.connect(lambda mode: actions.trigger(f"mode.{mode}"))
        for button, action in (
            (self.undo, "action.undo"),
            (self.redo, "action.redo"),
            (self.zoom_in, "action.zoom_in"),
            (self.zoom_out, "action.zoom_out"),
        ):
            button.clicked.connect(lambda _=False, action=action: actions.trigger(action))
        changes = (session.opened, session.closed, session.document_changed, session.mode_changed)
        for signal in (*changes, session.save_recovered):
            signal.connect(self.show_state)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.show_state)
        session.changed.connect(self._edited)
        session.offers.changed.connect(lambda: self._later.start(0))
        session.save_failed.connect(self._not_saved)
        shell.refreshed.connect(self.refresh)

    def refresh(self) -> None:
        theme = self._shell.theme
        self._logo.setPixmap(icons.logo(22, theme.color("brand"), theme.color("window")))
        self._name.setText(i18n.tr("app.name"))
        self.menu.describe(i18n.tr("menu.all"))
        self.zoom_in.describe(_tip("action.zoom_in", "Ctrl+Equal"))
        self.zoom_out.describe(_tip("action.zoom_out", "Ctrl+Minus"))
        self.command.show_words(i18n.tr("command.placeholder"))
        self.show_zoom(self._share)
        self.show_modes(self._modes)
        self.show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_modes()

    def _fit_modes(self) -> None:
        """Adjudication has two switches more in the bar."""
        more = SWITCHES if self._session.mode == ADJUDICATE else 0
        self.modes.show_icons_alone(self.width() < WORDS_FROM + more)
        self.narrowed.emit(self.width() < WORDS_FROM)

    def show_modes(self, modes: tuple[str, ...]) -> None:
        """The modes there are, the one of now on the lighter ground."""
        self._modes = modes
        choices = [(mode, i18n.tr(f"mode.{mode}"), MODE_ICONS[mode]) for mode in modes]
        self.modes.set_choices(choices, self._session.mode)
        self._fit_modes()
        for mode, button in self.modes.buttons().items():
            button.setToolTip(f"{button.accessibleName()} ({spoken(chord(f'Ctrl+Digit{MODES.index(mode) + 1}'))})")

    def show_state(self) -> None:
        """Where one is and what can be undone."""
        self.modes.set_current(self._session.mode)
        self._fit_modes()
        for mode, button in self.modes.buttons().items():
            button.setEnabled(self._shell.actions.enabled(self._shell.actions.get(f"mode.{mode}")))
        self.modes.setVisible(self._session.project is not None and len(self._modes) > 1)
        self._rule.setVisible(self._session.mode != DASHBOARD)
        self._crumbs.show_place(self._session)
        self._saved.show_state(self._session)
        self._narrow.show()
        self._show_history()

    def show_zoom(self, share: float) -> None:
        self._share = share
        self.zoom.setText(i18n.percent(share))

    def _show_history(self) -> None:
        session = self._session
        undo = redo = None
        if session.project is not None and session.document_id is not None:
            undo = session.project.can_undo(session.document_id, session.author, session.role)
            redo = session.project.can_redo(session.document_id, session.author, session.role)
            undo, redo = (None if title == SETTLED else title for title in (undo, redo))
            undo = "reject_suggestion" if session.offers.rejection_last else undo
        self._show_step(self.undo, "undo", "Ctrl+KeyZ", undo)
        self._show_step(self.redo, "redo", "Ctrl+Shift+KeyZ", redo)

    def _show_step(self, button: IconButton, step: str, keys: str, title: str | None) -> None:
        button.setEnabled(title is not None and self._session.editable)
        words = i18n.tr(f"action.{step}")
        if title is not None:
            words = i18n.tr(f"action.{step}_named", action=edit_words(title))
        button.describe(f"{words} ({spoken(chord(keys))})")

    def _edited(self, edit: Edit) -> None:
        """After the text was painted: the key comes first."""
        self._later.start(0)

    def _not_saved(self, error: AyarError) -> None:
        self.show_state()


def edit_words(title: str) -> str:
    """What an edit did, in words; the title itself when the catalogue does not know it."""
    return i18n.tr(f"edit.{title}") if i18n.has(f"edit.{title}") else title


def _tip(action: str, keys: str) -> str:
    return f"{i18n.tr(action)} ({spoken(chord(keys))})"


class _Rule(QWidget):
    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.setFixedSize(1, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._shell.theme.color("line"))


class Crumbs(QWidget):
    """Project › document, or what shows the whole project; the second keeps room for a few words."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.project, self._document = Elided(13, tone="t2"), Elided(13, 600)
        self.chevron = Picture(shell, "chevron-forward", "t3", 14)
        self._document.setMinimumWidth(TITLE)
        layout = row(self.project, self.chevron, self._document, 1, spacing=7, margins=(6, 0, 6, 0))
        self.setLayout(layout)

    def show_place(self, session: Session) -> None:
        self.project.setText(session.project.title if session.project else "")
        self.project.setMinimumWidth(min(PROJECT, self.project.sizeHint().width()))
        document, whole = session.document, session.mode == DASHBOARD
        name = i18n.isolated(document.title or document.name or document.key) if document else ""
        self._document.setText(i18n.tr("mode.dashboard") if whole else name)

    def has_second(self) -> bool:
        """Whether there is more to say than the name of the project."""
        return bool(self._document.text())


class SavedState(QWidget):
    """✓ Saved: true by construction, since nothing is shown before it is on disk."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.words = label(size=12, tone="t2")
        self._state = ""
        self._good, self._bad = Picture(shell, "check", "ok"), Picture(shell, "warning", "bad")
        self.setLayout(row(self._good, self._bad, self.words, spacing=6))

    def is_good(self) -> bool:
        """Whether the sign says enough where there is no room for words."""
        return self._state == "saved"

    def show_state(self, session: Session) -> None:
        self.setVisible(session.project is not None)
        if session.project is None:
            return
        state = self._state = "not_saved" if session.failure else "read_only" if session.project.read_only else "saved"
        words = i18n.tr(f"status.{state}")
        self.words.setText(words)
        self.setAccessibleName(words)
        set_tone(self.words, "tone", "bad" if state == "not_saved" else "t2")
        self._good.setVisible(state == "saved")
        self._bad.setVisible(state != "saved")
        self.setToolTip(i18n.tr("tip.saved") if state == "saved" else "")


class CommandBox(QAbstractButton):
    """Looks like a field, opens the command palette."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        shell.refreshed.connect(self.update)

    def show_words(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(i18n.tr("action.command_palette"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(ui_font(12)).horizontalAdvance(self.text())
        return QSize(min(270, max(170, words + round(caps_width(caps_of(chord("Ctrl+KeyK")))) + 50)), 30)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rtl = self._shell.theme, self._shell.rtl
        caps = caps_of(chord("Ctrl+KeyK"))
        width = caps_width(caps)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focus = self.hasFocus()
            painter.setPen(QPen(theme.color("accent" if focus else "line"), 2 if focus else 1))
            painter.setBrush(theme.color("raised"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
            icon_x = self.width() - 26 if rtl else 9
            painter.drawPixmap(icon_x, 7, icons.pixmap("search", theme.color("t3"), 16))
            caps_x = 8.0 if rtl else self.width() - 8 - width
            paint_caps(painter, QPointF(caps_x, 5), caps, theme)
            side = int(width) + 14
            box = self.rect().adjusted(side, 0, -32, 0) if rtl else self.rect().adjusted(32, 0, -side, 0)
            painter.setPen(theme.color("t3"))
            painter.setFont(ui_font(12))
            if painter.fontMetrics().horizontalAdvance(self.text()) <= box.width():  # else sign and keys say enough
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
