"""How the documents fall into training, validation and test, as one bar."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.corpus.splitting import PARTS, Shares
from ui import i18n
from ui.shell import Shell
from ui.theme import ui_font

HEIGHT: Final = 30
TONES: Final = ("accent", "bars", "sel")
INKS: Final = ("on_accent", "canvas", "sel_text")


class SplitsBar(QWidget):
    """Widths are shares; the words are documents, once they are known."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.shares: Shares = (0.8, 0.1, 0.1)
        self.sizes: Mapping[str, int] = {}
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        shell.refreshed.connect(self.update)

    def show_shares(self, shares: Shares, sizes: Mapping[str, int]) -> None:
        """``sizes`` are documents by split; empty while they are counted."""
        self.shares, self.sizes = shares, sizes
        said = [f"{i18n.tr(f'release.{part}')} {self._words(part, share)}" for part, share in self._parts()]
        self.setAccessibleName(", ".join(said))
        self.setToolTip("\n".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, HEIGHT)

    def _parts(self) -> list[tuple[str, float]]:
        return [(part, share) for part, share in zip(PARTS, self.shares, strict=True) if share > 0]

    def _words(self, part: str, share: float) -> str:
        count = f" · {i18n.plural('count.documents', self.sizes[part])}" if part in self.sizes else ""
        return f"{i18n.percent(share)}{count}"

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            outline = QPainterPath()
            outline.addRoundedRect(QRectF(self.rect()), 6, 6)
            painter.setClipPath(outline)
            painter.setFont(ui_font(12, QFont.Weight.DemiBold))
            start = 0.0
            for part, share in self._parts():
                self._paint_part(painter, part, start, share)
                start += share

    def _paint_part(self, painter: QPainter, part: str, start: float, share: float) -> None:
        at, theme = PARTS.index(part), self._shell.theme
        width = self.width() * share
        left = self.width() * (1 - start - share) if self._shell.rtl else self.width() * start
        box = QRectF(left + 1, 0, width - 2, self.height())
        painter.fillRect(box, theme.color(TONES[at]))
        painter.setPen(theme.color(INKS[at]))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._fitting(painter.fontMetrics(), part, share, width))

    def _fitting(self, metrics: QFontMetrics, part: str, share: float, width: float) -> str:
        """The longest words that have room."""
        name, count = i18n.tr(f"release.{part}"), self.sizes.get(part)
        short = i18n.number(count) if count is not None else i18n.percent(share)
        return next(
            (words for words in (f"{name} {self._words(part, share)}", f"{name} {short}", short)
             if metrics.horizontalAdvance(words) <= width - 8),
            "",
        )  # fmt: skip
