"""What Ayar is, which version, and whose work it stands on."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtWidgets import QLabel, QWidget

from ui import i18n, icons
from ui.dialogs.base import Dialog
from ui.parts import column, label, row, wrapped
from ui.shell import Shell


class About(Dialog):
    def __init__(self, shell: Shell, parent: QWidget | None) -> None:
        super().__init__(shell, parent, i18n.tr("action.about"), width=480)
        theme = shell.theme
        picture = QLabel()
        picture.setPixmap(icons.logo(56, theme.color("brand"), theme.color("window")))
        name = column(label(i18n.tr("app.name"), 20, 700), label(_version_words(), tone="t3"), spacing=0)
        self.body.addLayout(row(picture, name, 1, spacing=16))
        self.body.addWidget(wrapped(i18n.tr("about.text")))
        self.body.addWidget(wrapped(i18n.tr("about.credits"), 12, tone="t2"))
        self.body.addStretch(1)
        self.add_buttons()


def _version_words() -> str:
    try:
        number = version("ayar")
    except PackageNotFoundError:
        number = "0.1.0"
    return i18n.tr("about.version", version=i18n.Ltr(number))
