"""The sentences of a release: both data cards are written, whatever language the window speaks."""

from __future__ import annotations

from typing import Any

from models.record import Loss
from storage.release.findings import ReleaseFinding
from ui import i18n


class ReleaseWords:
    """See storage/release/words.py."""

    def said(self, language: str, key: str, **params: Any) -> str:
        return i18n.plain(i18n.said_in(language, key, **params))

    def number(self, language: str, value: float, digits: int = 0) -> str:
        return i18n.number_in(language, value, digits)

    def finding(self, language: str, finding: ReleaseFinding) -> str:
        """Its sentence, numbers in the digits of the language; with isolates."""
        params = {"n": finding.n, **finding.params}
        said = {name: self._value(language, value) for name, value in params.items()}
        return i18n.said_in(language, f"release.finding.{finding.key}", **said)

    def _value(self, language: str, value: Any) -> Any:
        if isinstance(value, int | float):
            return self.number(language, value, 0 if isinstance(value, int) else 2)
        return i18n.listed(value) if isinstance(value, tuple) else value

    def loss(self, loss: Loss) -> str:
        return self.said("en", f"loss.{loss.key}", **loss.params)
