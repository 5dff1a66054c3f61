"""The sentences of a release: both data cards are written, whatever language the window speaks."""

from __future__ import annotations

from typing import Any

from models.record import Loss
from ui import i18n


class ReleaseWords:
    """See storage/release/words.py."""

    def said(self, language: str, key: str, **params: Any) -> str:
        return i18n.plain(i18n.said_in(language, key, **params))

    def number(self, language: str, value: float, digits: int = 0) -> str:
        return i18n.number_in(language, value, digits)

    def loss(self, loss: Loss) -> str:
        return self.said("en", f"loss.{loss.key}", **loss.params)
