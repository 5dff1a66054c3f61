"""What a rule would decide, place by place."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from models.adjudication.place import DOCUMENT
from models.adjudication.verdict import Fill, Own, Take, Verdict, version_of
from storage.project import Project
from storage.ruling import Ruled
from ui import i18n
from ui.adjudicate.rows import type_words
from ui.adjudicate.wording import NOTHING, label_name, label_value, shortened, surface
from ui.rows_table import RowsModel, RowsTable

HEADS: Final = ("rules.place", "adjudicate.by_type", "schema.becomes", "panel.document")
WIDTHS: Final = (250, 130, 250)
_WORDS: Final = 40


class RuledModel(RowsModel[Ruled]):
    def __init__(self, project: Project) -> None:
        super().__init__(HEADS)
        self._project = project
        self._document = lru_cache(64)(project.document)

    def words(self, row: int, column: int) -> str:
        each = self.rows[row]
        place, document = each.before.place, self._document(each.document_id)
        if column == 0:
            return surface(place, self._project.schema, document.text)
        if column == 1:
            return type_words(place.type)
        if column == 2:
            return self._outcome(each, document.text)
        return i18n.isolated(document.title or document.name or document.key)

    def _outcome(self, each: Ruled, text: str) -> str:
        """What gold would say: the label and the words, the value of a document label, or nothing."""
        place, schema = each.before.place, self._project.schema
        verdict: Verdict = each.ruling.verdict
        if place.kind == DOCUMENT:
            value = verdict.value if isinstance(verdict, Fill) else None
            if isinstance(verdict, Take):
                value = version_of(place, verdict.author).value
            return label_value(schema, place.label or "", value)
        made = verdict.annotation if isinstance(verdict, Own) else None
        if isinstance(verdict, Take):
            made = place.members[verdict.author]
        if made is None:
            return NOTHING
        words = shortened(" … ".join(text[a:b] for a, b in made.spans), _WORDS)
        return f"{label_name(schema, made.kind, made.label)}: {words}"


class RuledTable(RowsTable):
    def __init__(self, model: RuledModel) -> None:
        super().__init__(model, "rules.preview", WIDTHS)
