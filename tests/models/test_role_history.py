from __future__ import annotations

import pytest

from models.annotation import Annotation, Argument
from models.role_history import FEW, RoleHistory


def event(label: str, *roles: str | None, kind: str = "event") -> Annotation:
    """Roles given as None are said not to be in the text."""
    arguments = tuple(Argument(role or "TIME", f"e{n}" if role else None) for n, role in enumerate(roles))
    return Annotation(id="v1", kind=kind, label=label, start=0, end=1, arguments=arguments)


def test_shares_count_events_with_a_filler_in_the_text() -> None:
    events = [event("CONSULT", "ACTOR", "ACTOR")] * 3 + [event("CONSULT", "ACTOR", None)] * 3
    assert RoleHistory(events).shares("event", "CONSULT") == {"ACTOR": 1.0}
    halves = [event("CONSULT", "ACTOR")] * 3 + [event("CONSULT", "PLACE")] * 3
    assert RoleHistory(halves).shares("event", "CONSULT") == {"ACTOR": 0.5, "PLACE": 0.5}


def test_a_rare_label_is_completed_by_what_is_usual_for_its_kind() -> None:
    history = RoleHistory([event("CONSULT", "ACTOR", "TIME")] * FEW + [event("AID", "ACTOR")])
    total = FEW + 1
    seen, never = history.shares("event", "AID"), history.shares("event", "SANCTION")
    assert seen is not None and never is not None
    assert pytest.approx(seen) == {"ACTOR": 1.0, "TIME": FEW * (FEW / total) / (1 + FEW)}
    assert pytest.approx(never) == {"ACTOR": 1.0, "TIME": FEW / total}


def test_too_little_is_nothing_and_kinds_are_apart() -> None:
    history = RoleHistory([event("CONSULT", "ACTOR")] * FEW)
    assert history.shares("stance", "support") is None
    assert RoleHistory([event("CONSULT", "ACTOR")] * (FEW - 1)).shares("event", "CONSULT") is None
    assert RoleHistory().shares("event", "CONSULT") is None
