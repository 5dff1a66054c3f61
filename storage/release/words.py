"""How a release comes by its sentences: the catalogue belongs to the window and the command line."""

from __future__ import annotations

from typing import Any, Final, Protocol

from models.record import Loss
from storage.release.findings import ReleaseFinding

COMMA: Final = {"en": ", ", "fa": "، ", "ar": "، "}


class Words(Protocol):
    """``said`` is the sentence of a catalogue key in a language, whatever language the window speaks; ``number`` a
    number in its digits; ``finding`` the sentence of what was found, with isolates; ``loss`` in English what a format
    loses, ``lost`` the same in general, by the key of the loss."""

    def said(self, language: str, key: str, **params: Any) -> str: ...

    def number(self, language: str, value: float, digits: int = 0) -> str: ...

    def finding(self, language: str, finding: ReleaseFinding) -> str: ...

    def loss(self, loss: Loss) -> str: ...

    def lost(self, key: str) -> str: ...
