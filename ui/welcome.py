"""The first page: language and theme, recent projects, the sample, a new project, files to import."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QScrollArea, QWidget

from ui import i18n, icons
from ui.annotate.status_bar import JobProgress
from ui.buttons import FLAT, PRIMARY, KeyButton
from ui.keyboard import chord
from ui.language import LANGUAGES
from ui.parts import Chip, Flow, Picture, Segment, clear, column, label, row, wrapped
from ui.projects import Projects
from ui.shell import Shell
from ui.theme import CHOICES

SIDE: Final = 428
_THEME_ICONS: Final = {"light": "sun", "dark": "moon", "system": ""}
_SHOWN: Final = (("PER", "lapis"), ("ORG", "saffron"), ("GPE", "cypress"), ("LOC", "sky"), ("ROLE", "aubergine"))


class Welcome(QWidget):
    def __init__(self, shell: Shell, projects: Projects) -> None:
        super().__init__()
        self._shell, self._projects = shell, projects
        self.language = Segment(shell, 34)
        self.language.chosen.connect(self._use_language)
        self.theme = Segment(shell, 34)
        self.theme.chosen.connect(self._use_theme)
        self.sample = KeyButton(shell, PRIMARY, "play", chord("Enter"))
        self.sample.clicked.connect(projects.open_sample)
        self.progress = JobProgress(shell)
        shell.jobs.started.connect(self.progress.show_job)
        self._side = column(spacing=14, margins=(36, 44, 36, 28))
        self._main = column(spacing=14, margins=(48, 44, 48, 32))
        side, main = _Panel("side"), _Panel("paper")
        side.setLayout(self._side)
        side.setFixedWidth(SIDE)
        main.setLayout(self._main)
        area = QScrollArea()
        area.setWidget(main)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it comes into sight by itself
        self.setLayout(row(side, area, spacing=0))
        shell.refreshed.connect(self.renew)

    def enter(self) -> None:
        self.sample.setFocus(Qt.FocusReason.OtherFocusReason)

    def renew(self) -> None:
        """Fills the page anew: words, colours and the recent projects."""
        kept = [self.language, self.theme, self.sample]
        for widget in (*kept, self.progress):
            widget.setParent(self)
        clear(self._side)
        clear(self._main)
        self._fill_side()
        self._fill_main()
        for widget in kept:
            widget.show()

    # ---- the side: who is asked what once
    def _fill_side(self) -> None:
        theme = self._shell.theme
        picture = QLabel()
        picture.setPixmap(icons.logo(46, theme.color("brand"), theme.color("window")))
        names = column(label(i18n.tr("app.name"), 26, 700), label(i18n.tr("app.tagline"), 13, tone="t2"), spacing=0)
        self._side.addLayout(row(picture, names, 1, spacing=16))
        self._side.addSpacing(14)
        self._side.addWidget(label(i18n.tr("welcome.app_language"), 12.5, 500, "t2"))
        self.language.set_choices([(code, name, "") for code, name in LANGUAGES.items()], i18n.language())
        self._side.addWidget(self.language)
        self._side.addSpacing(6)
        self._side.addWidget(label(i18n.tr("welcome.theme"), 12.5, 500, "t2"))
        themes = [(each, i18n.tr(f"theme.{each}"), _THEME_ICONS[each]) for each in CHOICES]
        self.theme.set_choices(themes, theme.choice)
        self.progress.retranslate()
        self._side.addWidget(self.theme)
        self._side.addSpacing(6)
        self._add_recent()
        self._side.addStretch(1)
        stays = label(i18n.tr("welcome.stays_here"), 12.5, tone="t2")
        self._side.addLayout(row(Picture(self._shell, "lock"), stays, 1))

    def _add_recent(self) -> None:
        recent = [Path(path) for path in self._shell.settings.get("recent") if Path(path).exists()]
        if recent:
            self._side.addWidget(label(i18n.tr("action.recent_projects"), 12.5, 500, "t2"))
        for path in recent[:5]:
            button = KeyButton(self._shell, FLAT, "folder", height=34)
            button.show_words(i18n.isolated(path.stem))
            button.setToolTip(str(path))
            button.clicked.connect(lambda _=False, path=path: self._projects.open(path))
            self._side.addLayout(row(button, 1))
        other = KeyButton(self._shell, FLAT, "folder-open", chord("Ctrl+KeyO"), height=34)
        other.show_words(i18n.tr("action.open_project"))
        other.clicked.connect(self._projects.choose)
        self._side.addLayout(row(other, 1))

    # ---- the main part: where to start
    def _fill_main(self) -> None:
        self._main.addWidget(label(i18n.tr("welcome.where_to_start"), 20, 700))
        self._main.addSpacing(6)
        self._main.addWidget(self._sample_card())
        self._main.addSpacing(14)
        self._main.addWidget(label(i18n.tr("welcome.new_from"), 15, 600))
        texts = ("welcome.default_schema", "welcome.default_schema_text")
        default = self._card("bank", *texts, self._chips(), self._projects.new)
        choose = KeyButton(self._shell, icon="upload", height=28)
        choose.show_words(i18n.tr("button.choose_file"))
        choose.clicked.connect(self._projects.new_from_schema)
        texts = ("welcome.schema_file", "welcome.schema_file_text")
        file = self._card("file-plus", *texts, row(choose, 1), self._projects.new_from_schema)
        self._main.addLayout(row(default, file, spacing=14))
        self._main.addSpacing(14)
        formats = label(i18n.isolated(i18n.Ltr("TXT · MD · HTML · JSONL · CSV · CoNLL")), 12, tone="t3")
        self._main.addLayout(row(label(i18n.tr("welcome.import"), 15, 600), 1, formats))
        self._main.addWidget(DropZone(self._shell, self._projects), 1)

    def _sample_card(self) -> QWidget:
        card = QFrame()
        card.setObjectName("gold_card")
        self.sample.show_words(i18n.tr("action.open_sample"))
        fiction = label(i18n.tr("sample.fiction_short"), 12)
        fiction.setProperty("pill", True)
        head = row(label(i18n.tr("sample.title"), 15, 600), fiction, 1, spacing=10)
        start = row(self.sample, self.progress, 1, spacing=16)
        words = column(head, wrapped(i18n.tr("sample.text"), tone="t2"), start, spacing=12)
        inner = row(words, Taste(self._shell), spacing=36, margins=(20, 18, 20, 18))
        inner.setStretch(0, 1)
        card.setLayout(inner)
        return card

    def _card(self, icon: str, title: str, text: str, more: QWidget | QLayout, run: Callable[[], object]) -> QWidget:
        card = _Clickable(self._shell, run)
        card.setAccessibleName(i18n.tr(title))
        head = row(Picture(self._shell, icon, "accent"), label(i18n.tr(title), 14, 600), 1)
        words = wrapped(i18n.tr(text), 12.5, tone="t2")
        card.setLayout(column(head, words, 1, more, spacing=8, margins=(16, 14, 16, 14)))
        card.setMinimumHeight(118)
        return card

    def _chips(self) -> QWidget:
        from models.schema import Schema
        from storage.sample import RESOURCES

        schema = Schema.load((RESOURCES / "schema" / "schema.json").read_bytes())
        holder = QWidget()
        flow = Flow()
        holder.setLayout(flow)
        for name, hue in _SHOWN:
            found = schema.label("entity", name)
            if found is not None:
                flow.addWidget(Chip(found.short_in(i18n.language()), self._shell.theme.hue(hue)))
        return holder

    # ---- choices
    def _use_language(self, code: str) -> None:
        self._shell.settings.set("language", code)
        self._shell.language.use(code)

    def _use_theme(self, choice: str) -> None:
        self._shell.settings.set("theme", choice)
        self._shell.theme.choose(choice)


class _Panel(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


class _Clickable(QFrame):
    """A card that is one big button."""

    def __init__(self, shell: Shell, run: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._shell, self._run = shell, run
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._run()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() or self.underMouse():
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(self._shell.theme.color("accent"), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)


def _wide(prose: QLabel) -> QLabel:
    prose.setMinimumWidth(420)
    return prose


class Taste(QWidget):
    """Two lines of the invented sample as they look when annotated."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.setFixedSize(360, 112)
        self.setAccessibleName(i18n.tr("sample.title"))

    def paintEvent(self, event: QPaintEvent) -> None:
        from ui.taste import paint_taste

        with QPainter(self) as painter:
            paint_taste(painter, QRectF(self.rect()), self._shell.theme)


class DropZone(QWidget):
    """Takes files and folders, by dropping or by choosing."""

    def __init__(self, shell: Shell, projects: Projects) -> None:
        super().__init__()
        self._shell, self._projects = shell, projects
        self._hot = False
        self.setAcceptDrops(True)
        self.setMinimumHeight(190)
        files = KeyButton(shell, icon="file-text", height=28)
        files.show_words(i18n.tr("button.choose_file"))
        files.clicked.connect(projects.choose_files)
        folder = KeyButton(shell, icon="folder", height=28)
        folder.show_words(i18n.tr("button.choose_folder"))
        folder.clicked.connect(projects.choose_folder)
        paste = KeyButton(shell, icon="clipboard", key=chord("Ctrl+KeyV"), height=28)
        paste.show_words(i18n.tr("action.import_paste"))
        paste.clicked.connect(projects.paste)
        words = column(
            1,
            label(i18n.tr("welcome.drop_here"), 15, 600),
            _wide(wrapped(i18n.tr("welcome.text_untouched"), 12.5, tone="t2")),
            row(files, folder, paste, 1, spacing=10),
            1,
            spacing=10,
        )
        self.setLayout(row(1, Picture(shell, "drop", "accent", 64), words, 1, spacing=24, margins=(24, 20, 24, 20)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            self._hot = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hot = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._hot = False
        self.update()
        event.acceptProposedAction()
        self._projects.take_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._shell.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("accent" if self._hot else "line2"), 1.6, Qt.PenStyle.DashLine))
            painter.setBrush(theme.color("accent_tint" if self._hot else "raised"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
