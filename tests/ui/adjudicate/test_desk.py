"""The screen around deciding: blind names, layers, the queue, the seal, the modes' keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.ui.adjudicate.conftest import Reviewer
from tests.ui.conftest import Recorder
from ui.adjudicate.people import shuffled
from ui.adjudicate.rows import Heading, Row
from ui.adjudicate.toggle import Toggle
from ui.naming import drawn


def words_of(widget: QWidget) -> Iterator[str]:
    for each in widget.findChildren(QWidget):
        yield each.accessibleName()
        yield each.toolTip()
        if isinstance(each, QLabel | QAbstractButton):
            yield each.text()


def test_nobody_is_named_until_names_are_wanted(reviewer: Reviewer) -> None:
    reviewer.press("1", "Shift+Tab")
    shown = [*words_of(reviewer.desk.cards), *words_of(reviewer.desk.queue), reviewer.desk.legend.accessibleName()]
    assert not [words for words in shown if "مریم" in words or "بهرام" in words]
    reviewer.press("N")
    assert any("مریم" in words for words in words_of(reviewer.desk.cards))
    reviewer.press("Tab", "1")
    decision = next(e.standing.decision for e in reviewer.bench.conflicts if e.number == 2)
    assert decision is not None and decision.blind is False


def test_nothing_is_chosen_beforehand(reviewer: Reviewer) -> None:
    cards = [card for card in reviewer.desk.cards.cards if card.isVisible()]
    assert len(cards) == 2
    assert not any(card.hasFocus() or card.isChecked() or card.isDown() for card in cards)
    toggles = reviewer.desk.cards.findChildren(Toggle)
    assert toggles and not any(toggle.isChecked() for toggle in toggles)


def test_letters_and_order_are_drawn_from_a_fixed_seed() -> None:
    people = [f"p{n}" for n in range(4)]
    letters = [drawn(f"document {n}", people) for n in range(40)]
    draws = {tuple(each[name] for name in people) for each in letters}
    assert drawn("k", people) == drawn("k", reversed(people))
    assert len(draws) > 8, "another document, other letters"


def test_versions_come_in_another_order_from_conflict_to_conflict(reviewer: Reviewer) -> None:
    place = reviewer.bench.conflicts[0].place
    orders = [shuffled(replace(place, id=f"{n:012x}")) for n in range(20)]
    assert orders == [shuffled(replace(place, id=f"{n:012x}")) for n in range(20)]
    first = [order[0].authors[0] for order in orders]
    assert 4 < first.count("مریم") < 16


def test_the_queue_groups_by_type_and_counts(reviewer: Reviewer) -> None:
    rows = reviewer.desk.queue.model.rows
    headings = [row for row in rows if isinstance(row, Heading)]
    assert [h.type for h in headings] == ["boundary", "label", "missing", "argument"]
    reviewer.press("1")
    rows = reviewer.desk.queue.model.rows
    first = next(row for row in rows if isinstance(row, Row))
    assert first.done
    assert next(h for h in rows if isinstance(h, Heading)).count == "1 of 1"


def test_the_queue_shows_only_what_is_asked_for(reviewer: Reviewer) -> None:
    bench = reviewer.bench
    bench.use_sieve(bench.sieve.choosing("kind", "event"))
    assert [entry.place.kind for entry in bench.shown] == ["event"]
    bench.use_sieve(bench.sieve.choosing("kind", "").choosing("label", "LOC"))
    assert [entry.place.type for entry in bench.shown] == ["label"]


def test_everybodys_work_by_turns(reviewer: Reviewer) -> None:
    reviewing = reviewer.window.page.canvas.reviewing
    assert reviewing.review is not None
    seen = []
    for _ in range(2):
        reviewer.press("V")
        assert reviewing.layer is not None
        seen.append(len(reviewing.layer))
    assert sorted(seen) == [4, 5]
    reviewer.press("V")
    assert reviewing.layer is None and reviewing.review is not None


def test_gold_is_sealed_when_nothing_is_open(reviewer: Reviewer, heard: Recorder) -> None:
    first = reviewer.window.shell.session.document_id
    reviewer.press("Ctrl+Return")
    assert heard.shown[-1][0] == "warn" and "5 conflicts" in heard.shown[-1][1]
    assert reviewer.gold.status == "open"
    while reviewer.bench.open_entries:
        reviewer.press("1")
    reviewer.press("Ctrl+Return")
    session = reviewer.window.shell.session
    assert session.document_id != first, "on to the next document"
    reviewer.press("Ctrl+PageUp")
    assert session.document_id == first and reviewer.gold.status == "sealed"
    before = dict(reviewer.gold.annotations)
    reviewer.press("1", "0", "E")
    assert reviewer.gold.annotations == before
    reviewer.window.shell.actions.trigger("action.unseal")
    assert reviewer.gold.status == "open"
    assert any(entry.get("rule") == "unsealed" for entry in reviewer.gold.decisions or ())


def test_the_annotators_set_is_untouched_and_comes_back(reviewer: Reviewer) -> None:
    session = reviewer.window.shell.session
    reviewer.press("1", "Ctrl+1")
    assert (session.author, session.role) == ("نرگس", "annotator")
    assert not session.layer.annotations
    assert reviewer.window.page.canvas.reviewing.review is None
    assert reviewer.window.page.documents.isVisible() and not reviewer.desk.cards.isVisible()


def test_who_may_not_review_gets_no_adjudication(reviewer: Reviewer) -> None:
    session = reviewer.window.shell.session
    assert session.project is not None
    session.project.set_role("رضا", "reviewer")
    reviewer.press("Ctrl+1", "Ctrl+2")
    assert session.mode == "annotate"
    assert not reviewer.window.page.top.modes.buttons()["adjudicate"].isEnabled()


def test_the_status_line_says_how_much_the_readers_agree(reviewer: Reviewer) -> None:
    """One entity of four and of three is the same for both: 2 · 1 / 7."""
    counts, guideline = reviewer.desk.summary()
    assert "entity F1 0.29" in counts and "2 annotators" in counts
    assert "Guideline" in guideline
