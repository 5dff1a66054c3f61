"""One version as a card: key, who made it, the words it covers in their context, and what it says about them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from models.annotation import EVENT
from ui import i18n
from ui.adjudicate.wording import Line, Said, label_name
from ui.badges import Badge, badges_width, paint_badges
from ui.canvas.blocks import Block
from ui.canvas.metrics import Metrics
from ui.canvas.typeset import Typeset
from ui.keycaps import CAP, caps_width, paint_caps
from ui.parts import paint_chip
from ui.shell import Shell
from ui.theme import ui_font

PAD: Final = 12.0
HEAD: Final = 26.0
ROW: Final = 22.0
EM: Final = 15
PITCH: Final = 29.0
_MOST_BADGES: Final = 5


@dataclass(frozen=True, slots=True)
class CardMetrics(Metrics):
    """A column as wide as the card in place of the reading measure."""

    @property
    def width(self) -> float:
        return self.view - 2 * PAD

    @property
    def left(self) -> float:
        return PAD

    def pitch(self, em: int) -> float:
        return PITCH

    @property
    def above(self) -> float:
        return 2.0


class VersionCard(QAbstractButton):
    """Clicking it takes the version."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._said: Said | None = None
        self._number = 0
        self._names = ""
        self._badges: tuple[Badge, ...] = ()
        self._rtl_text = True
        self._chosen = False
        self._typeset: Typeset | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        shell.refreshed.connect(self._forget)

    def show_version(
        self, said: Said, number: int, names: str, badges: tuple[Badge, ...], *, rtl_text: bool, chosen: bool
    ) -> None:
        """``chosen``: the decision that stands took this version."""
        self._said, self._number, self._names, self._badges = said, number, names, badges
        self._rtl_text, self._chosen = rtl_text, chosen
        self.setAccessibleName(f"{i18n.numerals(str(number))}. {i18n.plain(names)}: {self.spoken()}")
        self._forget()

    def _forget(self) -> None:
        self._typeset = None
        self._fit()
        self.update()

    def spoken(self) -> str:
        """The card in words."""
        said = self._said
        if said is None:
            return ""
        covered = " … ".join(said.text[a:b] for a, b in said.spans)
        label = self._label_words() if said.label else ""
        rows = [f"{line.name}: {i18n.plain(line.value)}" for line in said.lines]
        nothing = i18n.tr("adjudicate.nothing_here") if said.nothing else ""
        return "; ".join(part for part in (nothing, covered, said.value, label, said.size, *rows) if part)

    def _label_words(self) -> str:
        project = self._shell.session.project
        assert self._said is not None and self._said.label is not None
        kind, label = self._said.label
        words = label_name(project.schema, kind, label) if project is not None else label
        return f"◆ {words}" if kind == EVENT else words

    # ---- sizes
    def resizeEvent(self, event: object) -> None:
        self._typeset = None
        self._fit()

    def _fit(self) -> None:
        if self._said is not None:
            self.setFixedHeight(round(PAD + HEAD + 2 + self._text_height() + len(self._said.lines) * ROW + PAD - 3))

    def _text_height(self) -> float:
        said = self._said
        assert said is not None
        if said.nothing or said.value or not said.text:
            return PITCH
        return len(self._set().lines) * PITCH + 2

    def _set(self) -> Typeset:
        if self._typeset is None:
            assert self._said is not None
            font = ui_font(EM)
            metrics = CardMetrics(1.0, max(120.0, float(self.width())), self._rtl_text)
            text = self._said.text
            self._typeset = Typeset(text, Block(0, len(text), len(text)), font, EM, metrics)
            self._typeset.place([0.0] * len(self._typeset.lines))
        return self._typeset

    def sizeHint(self) -> QSize:
        return QSize(320, self.height())

    # ---- painting
    def paintEvent(self, event: QPaintEvent) -> None:
        said = self._said
        if said is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            self._paint_head(painter, said)
            top = PAD + HEAD + 2
            if said.nothing or said.value:
                self._paint_words(painter, said, top)
            else:
                self._paint_text(painter, said, top)
            top += self._text_height()
            for n, line in enumerate(said.lines):
                self._paint_line(painter, line, top + n * ROW)

    def _paint_ground(self, painter: QPainter) -> None:
        theme, box = self._shell.theme, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        hot = self.underMouse() or self.isDown()
        edge = "accent" if self.hasFocus() else "gold_line" if self._chosen else "line2" if hot else "line"
        painter.setPen(QPen(theme.color(edge), 2 if self.hasFocus() or self._chosen else 1))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(box, 10, 10)

    @property
    def _rtl(self) -> bool:
        return self._shell.rtl

    def _span(self, offset: float, width: float, top: float, height: float) -> QRectF:
        """``offset`` from the side where reading starts."""
        x = self.width() - offset - width if self._rtl else offset
        return QRectF(x, top, width, height)

    def _paint_head(self, painter: QPainter, said: Said) -> None:
        theme, at = self._shell.theme, PAD
        cap = (f"Digit{self._number}",) if self._number < 10 else ()
        width = caps_width(cap) if cap else 0.0
        paint_caps(painter, self._span(at, width, PAD + 3, CAP).topLeft(), cap, theme)
        at += width + 10
        shown = self._badges[:_MOST_BADGES]
        middle = QPointF(self.width() - at if self._rtl else at, PAD + HEAD / 2)
        paint_badges(painter, middle, shown, theme, 9.0, rtl=self._rtl)
        at += badges_width(shown, 9.0) + 10
        end = self._paint_far_end(painter, said)
        painter.setPen(theme.color("t1"))
        painter.setFont(ui_font(12.5, QFont.Weight.Medium))
        room = self.width() - at - end - PAD - 6
        names = painter.fontMetrics().elidedText(self._names, Qt.TextElideMode.ElideRight, int(room))
        side = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._span(at, room, PAD, HEAD), flags, names)

    def _paint_far_end(self, painter: QPainter, said: Said) -> float:
        """The label as a chip and the size; how much room they took."""
        theme, used = self._shell.theme, 0.0
        if said.label is not None:
            words, font = self._label_words(), ui_font(11.5, QFont.Weight.DemiBold)
            pill = said.label[0] == EVENT
            width = QFontMetricsF(font).horizontalAdvance(words) + (22 if pill else 16)
            painter.setFont(font)
            box = self._span(self.width() - PAD - width, width, PAD + 2, 22)
            paint_chip(painter, box, words, self._shell.hue_of(*said.label), pill=pill)
            used += width + 8
        if said.size:
            painter.setPen(theme.color("t3"))
            painter.setFont(ui_font(12))
            width = QFontMetricsF(painter.font()).horizontalAdvance(said.size)
            box = self._span(self.width() - PAD - used - width, width + 2, PAD, HEAD)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said.size)
            used += width + 8
        return used

    def _paint_words(self, painter: QPainter, said: Said, top: float) -> None:
        """What is no stretch of text: nothing, or the value of a document label."""
        theme = self._shell.theme
        painter.setPen(theme.color("t3" if said.nothing else "t1"))
        painter.setFont(ui_font(14, QFont.Weight.Normal if said.nothing else QFont.Weight.DemiBold))
        words = i18n.tr("adjudicate.nothing_here") if said.nothing else said.value
        room = self.width() - 2 * PAD
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room))
        side = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._span(PAD, room, top, PITCH), flags, shown)

    def _paint_text(self, painter: QPainter, said: Said, top: float) -> None:
        theme, typeset = self._shell.theme, self._set()
        annotation = said.version.annotation
        hue = self._shell.hue_of(annotation.kind, annotation.label) if annotation is not None else None
        for line in typeset.lines:
            for start, end in said.spans:
                if hue is None or start >= line.end or end <= line.start:
                    continue
                for left, right in typeset.pieces(line, start, end):
                    y = top + line.baseline
                    painter.fillRect(QRectF(left - 2, y - 0.95 * EM, right - left + 4, 1.5 * EM), QColor(hue[2]))
                    painter.fillRect(QRectF(left - 2, y + 0.5 * EM, right - left + 4, 2), QColor(hue[0]))
        painter.setPen(theme.color("t1"))
        typeset.layout.draw(painter, QPointF(0, top))

    def _paint_line(self, painter: QPainter, line: Line, top: float) -> None:
        theme = self._shell.theme
        sign = "≠ " if line.differs else ""
        name = f"{sign}{line.name}:"
        side = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(ui_font(12))
        painter.setPen(theme.color("bad" if line.differs else "t3"))
        width = min(QFontMetricsF(painter.font()).horizontalAdvance(name) + 2, self.width() * 0.45)
        painter.drawText(self._span(PAD, width, top, ROW), flags, name)
        state = self._state_words(line)
        taken = QFontMetricsF(ui_font(11.5)).horizontalAdvance(state) + 8 if state else 0.0
        painter.setFont(ui_font(12.5, QFont.Weight.DemiBold if line.differs else QFont.Weight.Normal))
        painter.setPen(theme.color("t1"))
        room = self.width() - 2 * PAD - width - 6 - taken
        value = painter.fontMetrics().elidedText(line.value, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(self._span(PAD + width + 6, room, top, ROW), flags, value)
        if state:
            painter.setFont(ui_font(11.5))
            painter.setPen(theme.color("gold" if line.state == "gold" else "bad"))
            painter.drawText(
                self._span(self.width() - PAD - taken, taken, top, ROW), Qt.AlignmentFlag.AlignCenter, state
            )

    def _state_words(self, line: Line) -> str:
        if not line.state:
            return ""
        return "✓" if line.state == "gold" else i18n.tr("adjudicate.conflict_n", n=line.state)
