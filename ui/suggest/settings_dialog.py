"""Which recommenders suggest, how each has done so far, whether text leaves the machine, and what goes without."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFormLayout, QLineEdit, QScrollArea, QSpinBox, QWidget

from models.errors import AyarError
from models.suggest.asking import leaves_the_machine
from models.suggest.external import CHAT, EXTERNAL, LABEL_STUDIO
from models.suggest.gazetteer import USER_FILE, user_entries
from storage.suggestions import Precision
from ui import i18n, messages
from ui.buttons import KeyButton
from ui.canvas.offering import recommender_name
from ui.dialogs.base import Dialog
from ui.folders import config_folder
from ui.parts import Combo, column, label, row, set_tone, wrapped
from ui.shell import Shell
from ui.suggest.desk import FIRST_PASS, SHARE
from ui.suggest.learning import Learning

RECOMMENDERS: Final = ("memory", "gazetteer", "tagger", "lemmas", EXTERNAL)
_PROTOCOLS: Final = ((LABEL_STUDIO, "Label Studio ML backend (/predict)"), (CHAT, "OpenAI (/chat/completions)"))
_HIGH: Final = 700


class SuggestionSettings(Dialog):
    """Everything takes effect with the button. What concerns the whole project is for those who lead it."""

    def __init__(self, shell: Shell, parent: QWidget | None, learning: Learning) -> None:
        super().__init__(shell, parent, i18n.tr("action.suggestion_settings").rstrip("…"), "sparkles", width=640)
        self._learning = learning
        project = shell.session.project
        assert project is not None, "suggestions are for a project"
        self._project = project
        self._may_lead = not project.read_only and project.may_lead(shell.session.user)
        self.boxes: dict[str, QCheckBox] = {}
        self.protocol, self.address, self.model, self.key = Combo(shell), QLineEdit(), QLineEdit(), QLineEdit()
        self.leaves = wrapped(size=12.5, tone="t2")
        self.share, self.first_pass = QSpinBox(), QCheckBox(i18n.tr("suggestions.first_pass"))
        self.own_list = wrapped(size=12.5, tone="t2")
        inner = QWidget()
        inner.setLayout(column(
            *self._recommenders(), *self._external(), *self._anchoring(), *self._names(), spacing=9,
            margins=(2, 0, 10, 0),
        ))  # fmt: skip
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        self.body.addWidget(scroll, 1)
        self.setMinimumHeight(_HIGH)
        self.add_buttons(i18n.tr("suggestions.use"), "check")
        self.boxes["memory"].setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- recommenders
    def _recommenders(self) -> list[Any]:
        off = self._shell.settings.get("recommenders_off")
        done = by_recommender(self._project.suggestions.precision())
        parts: list[Any] = [_heading("suggestions.recommenders")]
        for name in RECOMMENDERS:
            box = self.boxes[name] = QCheckBox(recommender_name(name))
            box.setChecked(name not in off)
            told = wrapped(precision_words(done.get(name)), 12, tone="t3")
            parts.append(column(row(box, 1), _indented(told), spacing=0))
        self.boxes[EXTERNAL].toggled.connect(lambda _: self._show_leaving())
        return parts

    # ---- the external model
    def _external(self) -> list[Any]:
        chosen = self._shell.settings.get("external")
        for value, words in _PROTOCOLS:
            self.protocol.addItem(words, value)
        self.protocol.setCurrentIndex(max(0, self.protocol.findData(chosen.get("protocol", LABEL_STUDIO))))
        self.address.setText(str(chosen.get("address", "")))
        self.address.setPlaceholderText("http://localhost:9090")
        self.model.setText(str(chosen.get("model", "")))
        self.key.setText(self._learning.api_key)
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        form = QFormLayout()
        form.setSpacing(10)
        fields: tuple[tuple[str, QWidget], ...] = (
            ("suggestions.protocol", self.protocol), ("suggestions.address", self.address),
            ("suggestions.model", self.model), ("suggestions.key", self.key),
        )  # fmt: skip
        for key, field in fields:
            field.setAccessibleName(i18n.tr(key))
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            form.addRow(label(i18n.tr(key), 12.5, tone="t2"), field)
        self.address.textChanged.connect(lambda _: self._show_leaving())
        self._show_leaving()
        return [_heading("recommender.external"), form, self.leaves]

    def _show_leaving(self) -> None:
        """A plain sentence whether text would leave this machine, and where to."""
        address, on = self.address.text().strip(), self.boxes[EXTERNAL].isChecked()
        away = bool(address) and leaves_the_machine(address)
        if not on or not address:
            words = i18n.tr("suggestions.stays_off")
        elif away:
            words = i18n.tr("suggestions.leaves", host=i18n.Ltr(address))
        else:
            words = i18n.tr("suggestions.stays", host=i18n.Ltr(address))
        self.leaves.setText(words)
        set_tone(self.leaves, "tone", "warn" if on and away else "t2")

    # ---- anchoring
    def _anchoring(self) -> list[Any]:
        self.share.setRange(0, 100)
        self.share.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.share.setSuffix(" ٪" if i18n.is_rtl() else " %")
        self.share.setValue(int(self._project.setting(SHARE, 0)))
        self.share.setFixedWidth(84)
        self.share.setAccessibleName(i18n.tr("suggestions.hidden_share"))
        self.first_pass.setChecked(bool(self._project.setting(FIRST_PASS, False)))
        for part in (self.share, self.first_pass):
            part.setEnabled(self._may_lead)
        told = wrapped(i18n.tr("suggestions.anchoring_told"), 12, tone="t3")
        line = row(label(i18n.tr("suggestions.hidden_share"), 13), 1, self.share)
        return [_heading("suggestions.anchoring"), told, line, row(self.first_pass, 1)]

    # ---- names of the user's own
    def _names(self) -> list[Any]:
        button = KeyButton(self._shell, icon="folder-open")
        button.show_words(i18n.tr("button.choose_file"))
        button.clicked.connect(self._choose_names)
        self._count_names()
        return [_heading("suggestions.own_names"), self.own_list, row(button, 1)]

    def _count_names(self) -> None:
        try:
            found = len(user_entries(config_folder()))
        except AyarError as error:
            self.own_list.setText(i18n.describe(error))
            return
        place = i18n.Ltr(config_folder() / USER_FILE)
        self.own_list.setText(i18n.plural("suggestions.own_count", found, file=place))

    def _choose_names(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, i18n.plain(i18n.tr("suggestions.own_names")), "", "JSONL (*.jsonl)"
        )
        if chosen:
            self.take_names(Path(chosen))

    def take_names(self, path: Path) -> None:
        """Reads the file first: a list that cannot be read changes nothing."""
        from models.registry import Registry

        try:
            Registry.read(path.read_bytes(), str(path))
        except AyarError as error:
            messages.error(error)
            return
        config_folder().mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, config_folder() / USER_FILE)
        self._count_names()
        self._learning.learn_names()

    # ---- taking over
    def take(self) -> None:
        settings = self._shell.settings
        settings.set("recommenders_off", [name for name, box in self.boxes.items() if not box.isChecked()])
        chosen = {"protocol": self.protocol.currentData(), "address": self.address.text().strip(),
                  "model": self.model.text().strip()}  # fmt: skip
        settings.set("external", chosen)
        self._learning.api_key = self.key.text()
        if self._may_lead:
            try:
                self._project.set_setting(SHARE, self.share.value())
                self._project.set_setting(FIRST_PASS, self.first_pass.isChecked())
            except AyarError as error:
                messages.error(error)
                return
        self._learning.use_settings()
        self.accept()


def by_recommender(several: list[Precision]) -> dict[str, tuple[int, int, int]]:
    """recommender → (accepted as they were, edited, rejected)."""
    found: dict[str, tuple[int, int, int]] = {}
    for p in several:
        accepted, edited, rejected = found.get(p.recommender, (0, 0, 0))
        found[p.recommender] = (accepted + p.accepted, edited + p.edited, rejected + p.rejected)
    return found


def precision_words(counts: tuple[int, int, int] | None) -> str:
    """Accepted of judged, with the share; undefined stays undefined."""
    judged = sum(counts) if counts is not None else 0
    if counts is None or not judged:
        return i18n.tr("suggestions.not_judged")
    share = i18n.percent(counts[0] / judged)
    return i18n.tr("suggestions.precision", accepted=counts[0], edited=counts[1], rejected=counts[2], share=share)


def _heading(key: str) -> QWidget:
    return label(i18n.tr(key), 13, 600)


def _indented(widget: QWidget) -> Any:
    layout = row(widget, margins=(26, 0, 26, 2))
    layout.setStretch(0, 1)
    return layout
