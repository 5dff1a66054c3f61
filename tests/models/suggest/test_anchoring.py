"""Who has suggestions where is fixed, and its share is what was asked for."""

from __future__ import annotations

from models.suggest.anchoring import Hiding, following


def test_nothing_is_hidden_unless_asked_for() -> None:
    assert not any(Hiding().hides(f"d{n}", "Sara", "new") for n in range(200))
    assert all(Hiding(share=1.0).hides(f"d{n}", "Sara", "finished") for n in range(200))


def test_the_share_is_kept_and_differs_between_people() -> None:
    hiding = Hiding(share=0.3)
    hers = {n for n in range(2000) if hiding.control(f"d{n}", "Sara")}
    his = {n for n in range(2000) if hiding.control(f"d{n}", "Ali")}
    assert 500 < len(hers) < 700
    assert hers != his
    assert hers == {n for n in range(2000) if hiding.control(f"d{n}", "Sara")}


def test_the_first_pass_is_done_without_them() -> None:
    hiding = Hiding(first_pass=True)
    assert hiding.hides("d", "Sara", "in_progress")
    assert not hiding.hides("d", "Sara", "finished")


def test_who_follows_the_machine_is_counted() -> None:
    found = following([("Sara", "accepted"), ("Ali", "rejected"), ("Sara", "edited"), ("Sara", "accepted")])
    assert [(f.person, f.judged, f.accepted) for f in found] == [("Ali", 1, 0), ("Sara", 3, 2)]
    assert following([]) == []
