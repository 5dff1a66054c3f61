"""Near-duplicates of a project, and suggestions carried from one to the other."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from models.annotation_set import GOLD, MACHINE
from models.corpus.carrying import CARRIED
from models.errors import AyarError
from storage.near import Alike, alike, carry, to_carry
from storage.processes import near_duplicates
from storage.project import Project
from tests.storage.building import finish


@pytest.fixture
def copied(sample: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sample, tmp_path / "sample.ayar"))


def test_the_wire_story_is_found_with_its_titles_also_elsewhere(copied: Path) -> None:
    with Project.open(copied) as project:
        (pair,) = finish(alike(project))
    assert (pair.one, pair.other) == ("fa-07-khabar", "fa-08-khabar")
    assert pair.one_title
    assert finish(near_duplicates(copied)) == [pair]
    problem = pair.problem()
    assert problem.kept
    assert (problem.key, problem.params["percent"]) == ("near_duplicate", round(100 * pair.similarity))


def test_among_new_documents_only_their_pairs_count(copied: Path) -> None:
    with Project.open(copied) as project:
        ids = {key: project.document_id(key) for key in ("fa-07-khabar", "fa-08-khabar", "fa-05-safar")}
        assert [len(finish(alike(project, {ids[key]}))) for key in ids] == [1, 1, 0]  # type: ignore[arg-type]


def test_gold_is_carried_to_the_words_that_are_the_same(copied: Path) -> None:
    with Project.open(copied, user="R") as project:
        (pair,) = finish(alike(project))
        number = finish(carry(project, pair, "R"))
        other = project.document_id(pair.other)
        assert other is not None
        rows = [row for row in project.sets_of(other) if row.author == CARRIED]
        assert [row.role for row in rows] == [MACHINE]
        text = project.document(other).text
        carried = project.set_for(other, CARRIED, MACHINE).layer
        source = project.document_id(pair.one)
        assert source is not None
        said = {project.document(source).text[a.start : a.end] for a in to_carry(project, pair.one, "R") or ()}
    assert 0 < number == len(carried.annotations)
    assert {text[a.start : a.end] for a in carried} <= said


def test_nobodys_reading_but_ones_own_is_carried(copied: Path) -> None:
    with Project.open(copied, user="A") as project:
        (pair,) = finish(alike(project))
        document_id = project.document_id(pair.one)
        assert document_id is not None
        has_gold = any(row.role == GOLD for row in project.sets_of(document_id))
        assert has_gold
        ungilded = next(
            project.document(i).key for i in project.document_ids()
            if project.sets_of(i) and not any(row.role == GOLD for row in project.sets_of(i))
        )  # fmt: skip
        mine = to_carry(project, ungilded, "A")
        assert mine is not None
        assert mine.author == "A"
        assert to_carry(project, ungilded, "nobody") is None


def test_a_project_that_is_only_read_keeps_what_it_has(copied: Path) -> None:
    with Project.open(copied, write=False) as project:
        pair = Alike("fa-07-khabar", "fa-08-khabar", "", "", 0.5)
        with pytest.raises(AyarError, match="read_only"):
            finish(carry(project, pair, "R"))
