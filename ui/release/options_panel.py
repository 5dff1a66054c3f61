"""What the person who publishes decides, from the scope to the words of the card."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from models.corpus.splitting import TEST, VALIDATION
from storage.release.options import GOLD_ONLY, WITH_VOTES, ReleaseOptions
from storage.release.preparing import Prepared
from ui import i18n
from ui.parts import Flow, column, label, row
from ui.release.formats_list import FormatsList
from ui.release.splits_bar import SplitsBar
from ui.shell import Shell

LARGEST_SEED: Final = 999_999
LICENCES: Final = "CC BY 4.0"


class OptionsPanel(QWidget):
    """``changed`` asks to check again, ``reworded`` only to write the card again."""

    changed = Signal()
    reworded = Signal()

    def __init__(self, shell: Shell, gold: int, schema: str) -> None:
        """``gold`` is how many documents have it, ``schema`` the version of the schema."""
        super().__init__()
        self._shell = shell
        self.gold_only, self.gold_and_raw = (
            QRadioButton(i18n.tr("release.gold_only")), QRadioButton(i18n.tr("release.gold_and_raw"))
        )  # fmt: skip
        self.formats = FormatsList(shell)
        self.bar = SplitsBar(shell)
        self.validation, self.test, self.seed = _number(50), _number(50), _number(LARGEST_SEED)
        self.together = QCheckBox(i18n.tr("release.keep_duplicates_together"))
        self.balanced = QCheckBox(i18n.tr("release.balance_labels"))
        self.by_date = QCheckBox(i18n.tr("release.by_date"))
        self.votes, self.anonymous = QCheckBox(i18n.tr("release.votes")), QCheckBox(i18n.tr("release.anonymous"))
        self.notes = QCheckBox(i18n.tr("release.notes"))
        self.curve = QCheckBox(i18n.tr("release.curve"))
        self.notes.setToolTip(i18n.tr("release.notes_explained"))
        self.licence, self.use, self.limits, self.previous = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self._browse = QPushButton(i18n.tr("button.choose_folder"))
        self._group = QButtonGroup(self)
        self._fill(gold, schema)
        self._connect()

    def _fill(self, gold: int, schema: str) -> None:
        for button in (self.gold_only, self.gold_and_raw):
            self._group.addButton(button)
        documents = label(i18n.plural("count.documents", gold), 12, tone="t3")
        scope = row(self.gold_only, self.gold_and_raw, documents, 1, spacing=14)
        rules = [_fixed(i18n.tr("release.rules", version=schema)), _fixed(i18n.tr("release.sums"))]
        provenance = Flow(10)
        for box in (self.votes, self.anonymous, self.notes, self.curve, *rules):
            provenance.addWidget(box)
        parts: tuple[tuple[str, QWidget | QLayout], ...] = (
            ("release.scope", scope), ("release.formats", self.formats), ("release.splits", self._splits()),
            ("release.provenance", provenance), ("release.data_card", self._card()),
        )  # fmt: skip
        whole = column(spacing=8, margins=(0, 0, 10, 0))
        for n, (key, part) in enumerate(parts):
            if n:
                whole.addSpacing(8)
            whole.addWidget(label(i18n.tr(key), 13.5, 600))
            whole.addLayout(part) if isinstance(part, QLayout) else whole.addWidget(part)
        whole.addStretch(1)
        self.setLayout(whole)

    def _splits(self) -> QWidget:
        shares = row(spacing=6)
        for part, field in ((VALIDATION, self.validation), (TEST, self.test)):
            field.setSuffix(" ٪" if self._shell.rtl else " %")
            field.setAccessibleName(i18n.tr("release.percent", split=i18n.tr(f"release.{part}")))
            shares.addWidget(label(i18n.tr(f"release.{part}"), 12, tone="t2"))
            shares.addWidget(field)
            shares.addSpacing(10)
        self.seed.setAccessibleName(i18n.tr("field.seed"))
        shares.addStretch(1)
        shares.addWidget(label(i18n.tr("field.seed"), 12, tone="t2"))
        shares.addWidget(self.seed)
        made = QWidget()
        made.setLayout(column(self.bar, shares, self.together, self.balanced, self.by_date, spacing=6))
        return made

    def _card(self) -> QFormLayout:
        form = QFormLayout()
        form.setSpacing(8)
        self.licence.setPlaceholderText(LICENCES)
        self.previous.setPlaceholderText(i18n.tr("release.no_previous"))
        fields = {"field.licence": self.licence, "release.use": self.use, "release.limits": self.limits}
        for key, field in fields.items():
            field.setAccessibleName(i18n.tr(key))
            form.addRow(i18n.tr(key), field)
        self.previous.setAccessibleName(i18n.tr("release.previous"))
        form.addRow(QLabel(i18n.tr("release.previous")), row(self.previous, self._browse))
        return form

    def _connect(self) -> None:
        self.votes.toggled.connect(self._votes_chosen)
        self.gold_and_raw.toggled.connect(self.votes.setChecked)
        self.by_date.toggled.connect(self._by_date_chosen)
        self._browse.clicked.connect(self._choose_previous)
        self.formats.changed.connect(self.changed)
        self.anonymous.toggled.connect(self.notes.setEnabled)  # who is named may be quoted
        for box in (self.votes, self.together, self.balanced, self.by_date, self.anonymous, self.notes):
            box.toggled.connect(lambda _: self.changed.emit())
        for number in (self.validation, self.test, self.seed):
            number.valueChanged.connect(lambda _: self._shares_changed())
        self.curve.toggled.connect(lambda _: self.reworded.emit())
        self.previous.textChanged.connect(lambda _: self.changed.emit())  # its splits are kept
        for field in (self.licence, self.use, self.limits):
            field.textChanged.connect(lambda _: self.reworded.emit())

    def _votes_chosen(self, on: bool) -> None:
        (self.gold_and_raw if on else self.gold_only).setChecked(True)

    def _by_date_chosen(self, on: bool) -> None:
        """Then neither chance nor balance decide."""
        self.balanced.setEnabled(not on)
        self.seed.setEnabled(not on)

    def _shares_changed(self) -> None:
        self.bar.show_shares(self._shares(), {})
        self.changed.emit()

    def _choose_previous(self) -> None:
        name = QFileDialog.getExistingDirectory(self, i18n.tr("release.previous"), self.previous.text())
        if name:
            self.previous.setText(name)

    # ---- in and out
    def show_options(self, options: ReleaseOptions) -> None:
        self.blockSignals(True)
        self.votes.setChecked(options.scope == WITH_VOTES)
        self._votes_chosen(options.scope == WITH_VOTES)
        self.formats.choose(options.formats)
        self.validation.setValue(round(100 * options.shares[1]))
        self.test.setValue(round(100 * options.shares[2]))
        self.seed.setValue(options.seed)
        for box, on in ((self.together, options.together), (self.balanced, options.balanced),
                        (self.by_date, options.by_date), (self.anonymous, options.anonymous),
                        (self.notes, options.notes), (self.curve, options.curve)):  # fmt: skip
            box.setChecked(on)
        self.notes.setEnabled(options.anonymous)
        self.licence.setText(options.licence)
        self.use.setText(options.use)
        self.limits.setText(options.limits)
        self.previous.setText(str(options.previous) if options.previous is not None else "")
        self.bar.show_shares(self._shares(), {})
        self.blockSignals(False)

    def options(self, version: str) -> ReleaseOptions:
        previous = self.previous.text().strip()
        return ReleaseOptions(
            version=version, formats=self.formats.chosen(), shares=self._shares(), seed=self.seed.value(),
            together=self.together.isChecked(), balanced=self.balanced.isChecked(), by_date=self.by_date.isChecked(),
            scope=WITH_VOTES if self.votes.isChecked() else GOLD_ONLY, anonymous=self.anonymous.isChecked(),
            notes=self.notes.isChecked(), licence=self.licence.text().strip(), use=self.use.text().strip(),
            limits=self.limits.text().strip(), curve=self.curve.isChecked(),
            previous=Path(previous).expanduser() if previous else None,
        )  # fmt: skip

    def show_prepared(self, prepared: Prepared) -> None:
        self.bar.show_shares(prepared.options.shares, prepared.sizes())
        self.formats.show_lost(prepared.lost)

    def _shares(self) -> tuple[float, float, float]:
        validation, test = self.validation.value(), self.test.value()
        return (100 - validation - test) / 100, validation / 100, test / 100


def _number(largest: int) -> QSpinBox:
    field = QSpinBox()
    field.setAlignment(Qt.AlignmentFlag.AlignCenter)
    field.setRange(0, largest)
    field.setFixedWidth(76)
    return field


def _fixed(words: str) -> QCheckBox:
    """What is always part of a release."""
    made = QCheckBox(words)
    made.setChecked(True)
    made.setEnabled(False)
    return made
