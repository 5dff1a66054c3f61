"""The figures of the dashboard against the project they are of."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from models.adjudication.queue import totals
from models.agreement.shown import F1, of_pair
from models.annotation import ENTITY
from models.annotation_set import FINISHED, IN_PROGRESS
from models.edits import Change, Edit, SetField
from storage import overview_tables, processes
from storage.case_list import CONFUSED, LABEL, MENTIONS, MOST, PAIR, TYPE, Case, Listed, cases
from storage.overview import PACE_DOCUMENTS, PACE_SPAN, Overview, Scope, stamp, states
from storage.project import Project
from tests.storage.building import add_all, finish, line, with_set
from tests.storage.judging import contested

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
DOCUMENTS = 12


@pytest.fixture
def project(tmp_path: Path, resources: Path) -> Iterator[Project]:
    made = Project.create(tmp_path / "work.ayar", (resources / "schema" / "schema.json").read_bytes(), user="Mina")
    lines = [each for n in range(DOCUMENTS) for each in contested(f"k{n}")]
    add_all(made, lines, batch="one")
    add_all(made, contested("other"), batch="two")
    yield made
    made.close()


def listed(project: Project, case: Case, scope: Scope = Scope()) -> Listed:  # noqa: B008 - frozen
    return finish(cases(project, case, scope))


def test_the_same_figures_as_the_parts_of_the_project(project: Project) -> None:
    found = finish(project.overview())
    assert found.shared == DOCUMENTS + 1
    assert found.agreement is not None
    assert found.agreement.value == finish(project.agreement(resampled=False)).value
    assert found.conflicts == totals(finish(project.queue()))
    every = Counter(
        (a.kind, a.label) for n in project.document_ids() for who in "ABC" for a in project.set_for(n, who).layer
    )
    assert found.labels == dict(every)
    assert found.states.read == found.states.total == DOCUMENTS + 1
    assert [person.person for person in found.people] == ["A", "B", "C"]


def test_every_figure_has_its_cases(project: Project) -> None:
    found = finish(project.overview())
    for name, (still, _) in found.conflicts.items():
        assert listed(project, Case(TYPE, label=name)).total == still
    assert listed(project, Case(TYPE)).total == sum(still for still, _ in found.conflicts.values())
    matrix = found.cells[ENTITY]
    for (one, other), n in matrix.symmetric.items():
        behind = listed(project, Case(CONFUSED, ENTITY, one, other, symmetric=True))
        assert 0 < behind.total <= n, "a place counts once for every pair of people"
    for (kind, label), n in found.labels.items():
        assert listed(project, Case(MENTIONS, kind, label)).total == n
    about = listed(project, Case(LABEL, ENTITY, "ORG"))
    assert about.total and all("ORG" in each.labels for each in about.found)


def test_a_pair_is_compared_with_nobody_else(project: Project) -> None:
    behind = listed(project, Case(PAIR, ENTITY, people=("A", "B")))
    places = [p for _, c in project.all_places(("A", "B"), kinds=(ENTITY,)) for p in c.places if not p.agreed]
    assert behind.total == len(places) > 0
    first = behind.found[0]
    text = project.document(first.document_id).text
    assert (first.before + first.surface + first.after) in text
    assert text[first.start : first.end] == first.surface


def test_a_batch_a_period_and_people_narrow_all_of_it(project: Project) -> None:
    one = finish(project.overview(Scope(batch="two")))
    assert one.shared == one.states.total == 1
    assert listed(project, Case(TYPE), Scope(batch="two")).total == sum(n for n, _ in one.conflicts.values())
    nothing = finish(project.overview(Scope(since=stamp(datetime.now(UTC)))))
    assert nothing.shared == 0 and not nothing.labels, "imported work has no time"
    assert nothing.states.total == DOCUMENTS + 1, "the state of documents is today's"
    two = finish(project.overview(Scope(authors=("A", "B"))))
    assert two.agreement is not None and [p["authors"] for p in two.agreement.value["pairs"]] == [["A", "B"]]
    alone = finish(project.overview(Scope(authors=("A",))))
    assert alone.agreement is None and [p.person for p in alone.people] == ["A"]


def test_work_of_the_last_days_is_in_the_period(project: Project) -> None:
    reopen(project, 1)
    found = finish(project.overview(Scope(since=stamp(datetime.now(UTC) - timedelta(days=1)))))
    assert found.shared == 1
    assert found.agreement is not None and found.agreement.weeks[0]["documents"] == 1


def reopen(project: Project, document_id: int, author: str = "A") -> None:
    """Somebody opens their finished set and finishes it again."""
    lead, project.user = project.user, author
    for before, after in ((FINISHED, IN_PROGRESS), (IN_PROGRESS, FINISHED)):
        change = Change(SetField("status", before), SetField("status", after))
        project.commit(document_id, author, Edit("status", (change,)))
    project.user = lead


def test_no_pace_from_too_little(project: Project) -> None:
    found = finish(project.overview()).states
    assert (found.pace, found.missing, found.missing_days) == (None, PACE_DOCUMENTS, PACE_SPAN)
    for n in range(1, PACE_DOCUMENTS + 1):
        reopen(project, n)
    one_day = finish(project.overview()).states
    assert (one_day.pace, one_day.missing, one_day.missing_days) == (None, 0, PACE_SPAN - 1)


def test_pace_is_documents_a_day(project: Project) -> None:
    for n in range(1, PACE_DOCUMENTS + 1):
        reopen(project, n)
    for n in range(1, PACE_DOCUMENTS + 1):
        day = stamp(NOW - timedelta(days=PACE_DOCUMENTS - n))
        project.connection.execute(
            """UPDATE edits SET time = ? WHERE id IN (SELECT edit_id FROM changes JOIN sets ON sets.id = set_id
                WHERE document_id = ?)""",
            (day, n),
        )
    found = states(project.connection, None, NOW)
    assert found.pace == pytest.approx(1.0)
    assert states(project.connection, None, NOW + timedelta(days=60)).pace is None, "an old pace says nothing"


def test_states_count_every_document_once(project: Project) -> None:
    begun = with_set(line("متن", "begun"), "A", set={"author": "A", "role": "annotator", "status": "in_progress"})
    add_all(project, [line("متن تازه", "empty"), begun])
    found = finish(project.overview()).states
    assert (found.new, found.in_progress, found.read, found.gold) == (1, 1, DOCUMENTS + 1, 0)
    assert found.total == found.new + found.in_progress + found.read + found.gold == len(found.by_document)


def test_elsewhere_gives_the_same_and_remembers(project: Project) -> None:
    here = finish(project.overview())
    there: Overview = finish(processes.overview(project.path, Scope(), keep=True))
    assert replace(there, agreement=None) == replace(here, agreement=None)
    assert there.agreement == here.agreement
    behind = finish(processes.cases(project.path, Case(TYPE), Scope()))
    assert behind == listed(project, Case(TYPE))


def test_long_lists_say_how_long_they_are(project: Project) -> None:
    found = listed(project, Case(MENTIONS, ENTITY))
    assert found.total == sum(n for (kind, _), n in finish(project.overview()).labels.items() if kind == ENTITY)
    assert len(found.found) == min(MOST, found.total)


def test_tables_hold_every_figure_with_its_reason(project: Project, tmp_path: Path) -> None:
    found = finish(project.overview())
    assert found.agreement is not None
    written = overview_tables.write(found, tmp_path / "out")
    assert {path.stem for path in written} == set(overview_tables.tables(found))
    pairs = _rows(tmp_path / "out" / "agreement_pairs.csv")
    (row,) = [
        r for r in pairs if (r["one"], r["other"], r["measure"]) == ("A", "B", "f1_exact") and r["kind"] == ENTITY
    ]
    assert float(row["value"]) == of_pair(found.agreement.value["pairs"][0], ENTITY, F1).value
    undefined = [r for r in pairs if not r["value"]]
    assert undefined and all(r["why"] for r in undefined), "never 0, and never without a reason"


def _rows(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_a_name_is_never_a_formula(project: Project, tmp_path: Path) -> None:
    add_all(project, [with_set(line("متن", "k"), "=HYPERLINK(1)")])
    overview_tables.write(finish(project.overview()), tmp_path)
    names = [row["person"] for row in _rows(tmp_path / "progress.csv")]
    assert "'=HYPERLINK(1)" in names and "=HYPERLINK(1)" not in names
