"""What the person who publishes decides."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from models.corpus.splitting import Shares
from models.errors import AyarError

GOLD_ONLY: Final = "gold"
WITH_VOTES: Final = "votes"
SCOPES: Final = (GOLD_ONLY, WITH_VOTES)
_VERSION: Final = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseOptions:
    """``shares`` of training, validation and test are parts of one. ``formats`` are written beside the JSONL.

    ``together`` keeps near-duplicates in one split, ``balanced`` spreads labels and languages, ``by_date`` splits by
    the day of publication instead. ``scope`` says whether everybody's votes go out beside the gold; ``anonymous`` puts
    numbers in the place of people's names, and leaves out what they wrote (notes, comments, reasons in their own words)
    unless ``notes`` asks for it. ``previous`` is the folder of an earlier release: its
    documents stay in their splits (not by date), and what changed since is told.
    ``curve`` measures how much a tagger gains from more of the training split, which takes minutes.
    """

    version: str
    formats: tuple[str, ...] = ()
    shares: Shares = (0.8, 0.1, 0.1)
    seed: int = 0
    together: bool = True
    balanced: bool = True
    by_date: bool = False
    scope: str = WITH_VOTES
    anonymous: bool = True
    notes: bool = False
    licence: str = ""
    use: str = ""
    limits: str = ""
    previous: Path | None = None
    curve: bool = False

    def check(self) -> None:
        """Raises AyarError release_version, release_shares."""
        if not _VERSION.fullmatch(self.version):
            raise AyarError("release_version", version=self.version)
        if min(self.shares) < 0 or abs(sum(self.shares) - 1) > 1e-9 or self.shares[0] <= 0:
            raise AyarError("release_shares", shares=",".join(f"{100 * share:g}" for share in self.shares))


def shares_from(percents: str) -> Shares:
    """``80,10,10`` as parts of one. Raises AyarError release_shares."""
    try:
        train, validation, test = (float(part) / 100 for part in percents.split(","))
    except ValueError as error:
        raise AyarError("release_shares", shares=percents) from error
    return train, validation, test
