"""What is known about the open document, and what was annotated in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QWidget

from models.annotation_set import AnnotationSet
from models.document import Document
from ui import i18n
from ui.annotate.counts import count_words
from ui.annotate.history_list import HistoryList
from ui.annotate.label_form import LabelForm
from ui.language import LANGUAGES
from ui.parts import column, label, wrapped
from ui.shell import Shell


class DocumentTab(QWidget):
    """The labels of the document to fill in, then what is known of it; the address of the source is never opened."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._title = wrapped(size=15, weight=600)
        self._form = QFormLayout()
        self._form.setSpacing(9)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.labels = LabelForm(shell)
        self._history_heading = label(size=12, weight=600, tone="t2")
        self.history = HistoryList(shell)
        self.setLayout(
            column(
                self._title,
                self.labels,
                self._form,
                self._history_heading,
                self.history,
                1,
                spacing=14,
                margins=(14, 14, 14, 14),
            )
        )

    def renew(self) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        document = self._shell.session.document
        self.labels.setVisible(document is not None)
        self.labels.renew()
        self._history_heading.setText(i18n.tr("panel.history"))
        self.history.renew()
        self._title.setText(i18n.isolated(document.title or document.name or document.key) if document else "")
        if document is None:
            return
        for name, value in (*_facts(document), *_counts(self._shell.session.layer)):
            shown = wrapped(value, 12.5)
            shown.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            heading = label(name, 12.5, tone="t2")
            heading.setMinimumWidth(84)
            self._form.addRow(heading, shown)


def _facts(document: Document) -> Iterator[tuple[str, str]]:
    """Names and values of what is known; lengths in code points."""
    if document.publisher:
        yield i18n.tr("field.publisher"), document.publisher
    if document.published:
        yield i18n.tr("field.published"), i18n.date(document.published)
    if document.language:
        yield i18n.tr("field.language"), _language_name(document.language)
    yield i18n.tr("field.length"), i18n.plural("count.characters", len(document.text))
    if document.url:
        yield i18n.tr("field.url"), i18n.isolated(i18n.Ltr(document.url))
    if document.name:
        yield i18n.tr("field.source"), i18n.isolated(i18n.Ltr(document.name))
    yield i18n.tr("field.key"), i18n.isolated(i18n.Ltr(document.key))
    for key, value in document.meta.items():
        name = f"field.{key}"
        yield (i18n.tr(name) if i18n.has(name) else i18n.isolated(i18n.Ltr(key))), i18n.isolated(str(value))


def _language_name(code: str) -> str:
    name = f"language.{code}"
    return i18n.tr(name) if i18n.has(name) else LANGUAGES.get(code, code)


def _counts(layer: AnnotationSet) -> Iterator[tuple[str, str]]:
    kinds = Counter(annotation.kind for annotation in layer)
    yield i18n.tr("field.annotations"), count_words(kinds) or i18n.number(0)
