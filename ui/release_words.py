"""The sentences of a release: both data cards are written, whatever language the window speaks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models.record import Loss
from storage.release.findings import ReleaseFinding
from ui import i18n, locales


class ReleaseWords:
    """See storage/release/words.py."""

    def said(self, language: str, key: str, **params: Any) -> str:
        return i18n.plain(i18n.said_in(language, key, **_texts(language, params)))

    def number(self, language: str, value: float, digits: int = 0) -> str:
        return i18n.number_in(language, value, digits)

    def finding(self, language: str, finding: ReleaseFinding) -> str:
        """Its sentence, numbers in the digits of the language; with isolates."""
        params = {"n": finding.n, **finding.params, **rules_of(finding, language)}
        return i18n.said_in(language, f"release.finding.{finding.key}", **_texts(language, params))

    def loss(self, loss: Loss) -> str:
        return self.said("en", f"loss.{loss.key}", **loss.params)

    def lost(self, key: str) -> str:
        return i18n.plain(i18n.general(f"loss.{key}", "en"))


def rules_of(finding: ReleaseFinding, language: str) -> dict[str, tuple[str, ...]]:
    """The rules of a finding in words: whoever reads a data card does not know them by number."""
    rules = finding.params.get("rules")
    return {} if rules is None else {"rules": tuple(i18n.said_in(language, f"rule.{rule}") for rule in rules)}


def _texts(language: str, params: Mapping[str, Any]) -> dict[str, Any]:
    """Numbers and lists as the language writes them, not as the interface does: a release is the same whoever makes
    it."""
    return {name: _text(language, value) for name, value in params.items()}


def _text(language: str, value: Any) -> Any:
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return i18n.number_in(language, value, 0 if isinstance(value, int) else 2)
    if isinstance(value, list | tuple):
        return locales.SEPARATOR[language].join(i18n.isolated(str(_text(language, each))) for each in value)
    return value
