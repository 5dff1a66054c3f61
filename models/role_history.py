"""What is usual in a project: how often each role of a label is filled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from models.annotation import Annotation

FEW: Final = 5  # annotations of a label from which on its own share says something


class RoleHistory:
    """How often each role has had a filler in the text, by kind and label."""

    def __init__(self, annotations: Iterable[Annotation] = ()) -> None:
        self._totals: Counter[tuple[str, str]] = Counter()
        self._filled: dict[tuple[str, str], Counter[str]] = {}
        for a in annotations:
            self._totals[a.kind, a.label] += 1
            roles = self._filled.setdefault((a.kind, a.label), Counter())
            roles.update({argument.role for argument in a.arguments if argument.target is not None})

    def shares(self, kind: str, label: str) -> dict[str, float] | None:
        """The share (0 to 1) of this label's annotations in which each role is filled.

        A label seen fewer than FEW times is completed by what is usual for its kind, as if FEW more had been seen; None
        when too little of the whole kind has been seen.
        """
        own, known = self._filled.get((kind, label), Counter()), self._totals[kind, label]
        if known >= FEW:
            return {role: n / known for role, n in own.items()}
        total = sum(n for (k, _), n in self._totals.items() if k == kind)
        if total < FEW:
            return None
        usual: Counter[str] = sum((filled for (k, _), filled in self._filled.items() if k == kind), Counter())
        return {role: (own[role] + FEW * n / total) / (known + FEW) for role, n in usual.items()}
