"""What a data card says about agreement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from models.schema import DOCUMENT
from storage.release.facts import Facts
from storage.release.markdown import table
from storage.release.words import COMMA, Words

OF_LABEL: Final = {"entity": "f1_exact", "event": "f1_trigger_type", "stance": "f1_evidence", "zone": "f1_exact"}
"""The measure that stands beside each label."""
_MEASURES: Final = {
    "entity": ("f1_exact", "alpha_token"), "event": ("f1_trigger_type", "f1_argument"),
    "stance": ("f1_evidence", "f1_holder_target_value"), "zone": ("f1_exact",),
}  # fmt: skip
_KAPPA: Final = "kappa"


class AgreementTold:
    """``agreement`` is the result object of product.md §2.1."""

    def __init__(self, agreement: Mapping[str, Any], facts: Facts, language: str, words: Words) -> None:
        self._agreement, self._facts, self._language, self._words = agreement, facts, language, words

    def section(self) -> str:
        """A dash where nothing could be measured."""
        overall = self._agreement.get("overall") or {}
        rows = [row for kind, names in _MEASURES.items() for row in self._of_kind(kind, names, overall.get(kind) or {})]
        rows += self._of_document_labels(overall.get(DOCUMENT) or {})
        if not rows:
            return "–"
        heads = [self._card(head) for head in ("kind", "measure", "value")]
        over = self._card(
            "measured", n=self._number(self._facts.compared), here=self._number(self._facts.compared_here)
        )
        return f"{over}\n\n{table(heads, rows)}\n\n{self._legend({row[1] for row in rows})}"

    def _card(self, key: str, **params: Any) -> str:
        return self._words.said(self._language, f"card.{key}", **params)

    def _number(self, value: float, digits: int = 0) -> str:
        return self._words.number(self._language, value, digits)

    def _of_kind(self, kind: str, names: tuple[str, ...], values: Mapping[str, Any]) -> Iterator[list[str]]:
        said = self._words.said(self._language, f"kind.{kind}")
        for name in names:
            shown = self._shown(values, name if name in values else f"{name}_mean", f"{name}_sd")
            if shown is not None:
                yield [said, f"`{name}`", shown]

    def _of_document_labels(self, values: Mapping[str, Any]) -> Iterator[list[str]]:
        said = self._words.said(self._language, "kind.document_label")
        for label, own in values.items():
            shown = self._shown(own, f"{_KAPPA}_mean", f"{_KAPPA}_sd")
            if shown is not None:
                yield [f"{said}: `{label}`", f"`{_KAPPA}`", shown]

    def _shown(self, values: Mapping[str, Any], name: str, spread: str = "") -> str | None:
        """With its interval, else its deviation over pairs; None where it is undefined."""
        value = values.get(name)
        if value is None:
            return None
        shown = self._number(value, 3)
        if interval := values.get(f"{name}_ci"):
            return f"{shown} [{COMMA[self._language].join(self._number(end, 3) for end in interval)}]"
        return f"{shown} ± {self._number(values[spread], 3)}" if values.get(spread) is not None else shown

    def _legend(self, shown: set[str]) -> str:
        """What each measure counts."""
        names = [name for names in _MEASURES.values() for name in names] + [_KAPPA]
        told = [name for name in dict.fromkeys(names) if f"`{name}`" in shown]
        said = (self._words.said(self._language, f"measure.{name}.explained") for name in told)
        return "\n".join(f"- `{name}`: {words}" for name, words in zip(told, said, strict=True))

    def of_label(self, kind: str, label: str) -> str:
        """Its F1 with the interval; a dash where it is undefined."""
        own = ((self._agreement.get("labels") or {}).get(kind) or {}).get(label) or {}
        return self._shown(own, OF_LABEL[kind]) or "–"
