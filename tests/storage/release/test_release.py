"""A release is whole, checked, reproducible, and tells nobody's name unless asked."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from models.annotation import Annotation
from models.annotation_set import GOLD
from models.edits import Edit, add
from models.errors import AyarError
from storage.processes import make_release
from storage.project import Project
from storage.release.making import ReleaseReport, make
from storage.release.options import GOLD_ONLY, ReleaseOptions, shares_from
from storage.release.preparing import Prepared, prepare
from storage.sample import create
from storage.sample import make as make_sample
from tests.storage.building import Line, add_all, entity, line, with_set
from ui.release_words import ReleaseWords

OPTIONS = ReleaseOptions(version="1.0.0", formats=("conll", "brat"), seed=3)


def finished(steps: Iterator[Any]) -> Any:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def instant(iso: str) -> datetime:
    moment = datetime.fromisoformat(iso)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("release") / "sample.ayar"
    for _ in make_sample(path, "Sample"):
        pass
    return path


def released(path: Path, out: Path, options: ReleaseOptions = OPTIONS) -> ReleaseReport:
    with Project.open(path, write=False) as project:
        prepared: Prepared = finished(prepare(project, options))
        report: ReleaseReport = finished(make(project, out, prepared, ReleaseWords()))
    return report


def rows(out: Path) -> list[dict[str, object]]:
    lines = [line for part in sorted((out / "data").glob("*.jsonl")) for line in part.read_bytes().splitlines()]
    return [json.loads(line) for line in lines]


def test_everything_is_there_and_the_sums_hold(sample: Path, tmp_path: Path) -> None:
    report = released(sample, tmp_path / "out")
    out = tmp_path / "out"
    assert {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()} == set(report.files)
    assert report.splits == {"train": 6, "validation": 1, "test": 1}
    for each in (out / "SHA256SUMS").read_text().splitlines():
        digest, name = each.split("  ")
        assert hashlib.sha256((out / name).read_bytes()).hexdigest() == digest


def test_records_follow_their_schema_and_their_text(sample: Path, tmp_path: Path) -> None:
    released(sample, tmp_path / "out")
    schema = json.loads((tmp_path / "out" / "record.schema.json").read_bytes())
    found = rows(tmp_path / "out")
    assert len(found) == 8
    for row in found:
        jsonschema.validate(row, schema)
        text = str(row["text"])
        for kind in ("entities", "events", "stances", "zones"):
            assert all(text[a["start"] : a["end"]] == a["text"] for a in row[kind])  # type: ignore[attr-defined]


def test_the_same_project_gives_the_same_bytes(sample: Path, tmp_path: Path) -> None:
    released(sample, tmp_path / "one")
    released(sample, tmp_path / "two")
    assert (tmp_path / "one" / "SHA256SUMS").read_bytes() == (tmp_path / "two" / "SHA256SUMS").read_bytes()


def test_people_are_numbers_unless_their_names_are_asked_for(sample: Path, tmp_path: Path) -> None:
    released(sample, tmp_path / "out")
    votes = [json.loads(line) for line in (tmp_path / "out" / "votes.jsonl").read_bytes().splitlines()]
    assert {vote["author"] for line in votes for vote in line["votes"]} == {"annotator-1", "annotator-2", "annotator-3"}
    chosen = {name for line in votes for name in (line["decision"] or {}).get("chosen", ())}
    assert chosen <= {"annotator-1", "annotator-2", "annotator-3"}
    agreement = json.loads((tmp_path / "out" / "agreement.json").read_bytes())
    assert agreement["authors"] == ["annotator-1", "annotator-2", "annotator-3"]
    assert agreement["pairs"][0]["authors"] == ["annotator-1", "annotator-2"]
    released(sample, tmp_path / "named", replace(OPTIONS, anonymous=False))
    assert json.loads((tmp_path / "named" / "agreement.json").read_bytes())["authors"] == ["A", "B", "C"]


def test_gold_alone_has_no_votes(sample: Path, tmp_path: Path) -> None:
    report = released(sample, tmp_path / "out", replace(OPTIONS, scope=GOLD_ONLY, formats=()))
    assert "votes.jsonl" not in report.files


def test_losses_of_the_formats_are_listed_before_and_in_the_folder(sample: Path, tmp_path: Path) -> None:
    with Project.open(sample, write=False) as project:
        prepared: Prepared = finished(prepare(project, OPTIONS))
    assert prepared.losses["conll"]
    report = released(sample, tmp_path / "out")
    assert len(report.losses) == sum(map(len, prepared.losses.values()))
    listed = (tmp_path / "out" / "LOSSES.md").read_text("utf-8")
    assert f"## conll: {len(prepared.losses['conll'])}" in listed


def test_the_cards_tell_the_real_numbers_in_two_languages(sample: Path, tmp_path: Path) -> None:
    released(sample, tmp_path / "out", replace(OPTIONS, licence="CC BY 4.0", limits="Fiction."))
    english = (tmp_path / "out" / "README.md").read_text("utf-8")
    assert "8 news articles (Persian 6, Arabic 2) with 336 entity mentions, 73 events" in english
    assert "license: cc-by-4.0" in english
    assert "- Fiction." in english
    assert "| `PER` | Person | 31 | 0.885 [0.816, 0.943] | The name of a specific individual" in english
    assert "۸ خبر (فارسی ۶، عربی ۲) با ۳۳۶" in (tmp_path / "out" / "README.fa.md").read_text("utf-8")


def test_a_folder_that_holds_something_is_not_touched(sample: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(AyarError, match="release_exists"):
        released(sample, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_schema_error_in_gold_stops_the_release(tmp_path: Path) -> None:
    path = tmp_path / "broken.ayar"
    for _ in make_sample(path, "Sample"):
        pass
    with Project.open(path, user="R") as project:
        document_id = project.document_id("fa-07-khabar")
        assert document_id is not None
        wrong = Annotation(id="s99", kind="stance", label="support", start=0, end=5)
        author = next(row.author for row in project.sets_of(document_id) if row.role == GOLD)
        if project.gold(document_id).status == "sealed":
            project.unseal(document_id)
        project.commit(document_id, author, Edit("add", (add(wrong),)), role=GOLD)
    with pytest.raises(AyarError, match="release_blocked"):
        released(path, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_second_release_says_what_changed(sample: Path, tmp_path: Path) -> None:
    released(sample, tmp_path / "1.0.0")
    released(sample, tmp_path / "2.0.0", replace(OPTIONS, version="2.0.0", seed=4, previous=tmp_path / "1.0.0"))
    said = (tmp_path / "2.0.0" / "CHANGES.md").read_text("utf-8")
    assert "# Changes since 1.0.0" in said
    assert "| new documents | 0 |" in said
    assert "| entities | 0 | 0 | 0 |" in said
    assert "| decisions added | 0 |" in said


def test_a_decision_taken_since_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "p.ayar"
    for _ in make_sample(path, "Sample"):
        pass
    released(path, tmp_path / "1.0.0", replace(OPTIONS, formats=()))
    with Project.open(path, user="R") as project:
        finished(project.adjudicate("majority"))
    released(path, tmp_path / "2.0.0", replace(OPTIONS, version="2.0.0", formats=(), previous=tmp_path / "1.0.0"))
    said = (tmp_path / "2.0.0" / "CHANGES.md").read_text("utf-8")
    (added,) = re.findall(r"\| decisions added \| (\d+) \|", said)
    (new,) = re.findall(r"\| new documents \| (\d+) \|", said)
    assert int(added) > 0
    assert int(new) == 2


def test_a_project_without_gold_is_told_what_to_do(tmp_path: Path, sample: Path) -> None:
    with create(tmp_path / "empty.ayar") as project, pytest.raises(AyarError, match="nothing_to_release"):
        finished(prepare(project, OPTIONS))


@pytest.mark.parametrize("percents", ["80,10", "80,10,20", "0,50,50", "-10,60,50", "a,b,c"])
def test_shares_that_are_none_are_refused(percents: str) -> None:
    with pytest.raises(AyarError, match="release_shares"):
        ReleaseOptions(version="1", shares=shares_from(percents)).check()


@pytest.mark.peer
def test_datasets_loads_the_folder_as_it_is(sample: Path, tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets")
    released(sample, tmp_path / "out", replace(OPTIONS, formats=()))
    loaded = datasets.load_dataset(str(tmp_path / "out"), cache_dir=str(tmp_path / "cache"))
    assert {name: len(part) for name, part in loaded.items()} == {"train": 6, "validation": 1, "test": 1}
    by_id = {str(row["id"]): row for row in rows(tmp_path / "out")}
    for part in loaded.values():
        for row in part:
            there = by_id[row["id"]]
            # pyarrow reads a time in JSON as a time, and writes the same instant in UTC.
            assert instant(str(row.pop("published"))) == instant(str(there.pop("published")))
            assert row == there


def test_a_document_that_a_reviewer_only_looked_at_is_left_out_and_said_so(tmp_path: Path) -> None:
    path = tmp_path / "looked.ayar"
    for _ in make_sample(path, "Sample"):
        pass
    with Project.open(path, user="R") as project:
        keys = {record.document.key for record in project.records("all")}
        looked = next(k for k in sorted(keys) if not project.gold(_id(project, k)).annotations and _settled(project, k))
        prepared: Prepared = finished(prepare(project, OPTIONS))
    assert looked in prepared.facts.left_out
    assert looked not in prepared.place
    assert [finding.n for finding in prepared.findings if finding.key == "left_out"] == [1]
    assert not prepared.blocked


def _id(project: Project, key: str) -> int:
    found = project.document_id(key)
    assert found is not None
    return found


def _settled(project: Project, key: str) -> bool:
    return project.settle(_id(project, key)) is not None


def test_elsewhere_it_is_the_same_and_stopped_it_leaves_nothing(sample: Path, tmp_path: Path) -> None:
    released(sample, tmp_path / "here")
    with Project.open(sample, write=False) as project:
        prepared: Prepared = finished(prepare(project, OPTIONS, listed=False))
    finished(make_release(sample, tmp_path / "there", prepared, ReleaseWords()))
    assert (tmp_path / "here" / "SHA256SUMS").read_bytes() == (tmp_path / "there" / "SHA256SUMS").read_bytes()
    steps = make_release(sample, tmp_path / "stopped", prepared, ReleaseWords())
    for _ in range(3):
        next(steps)
    steps.close()
    assert {path.name for path in tmp_path.iterdir()} == {"here", "there"}


def test_a_learning_curve_is_measured_on_what_it_never_saw(tmp_path: Path) -> None:
    path = tmp_path / "p.ayar"
    with create(path, title="Curve") as project:
        add_all(project, [gold_line(n) for n in range(20)])
    options = replace(OPTIONS, formats=(), curve=True, together=False, shares=(0.7, 0.0, 0.3))
    released(path, tmp_path / "out", options)
    found = json.loads((tmp_path / "out" / "learning_curve.json").read_bytes())
    test = [json.loads(line) for line in (tmp_path / "out" / "data" / "test.jsonl").read_bytes().splitlines()]
    assert (found["trained_on"], found["measured_on"], found["documents_measured"]) == ("train", "test", len(test))
    assert found["points"][-1]["documents"] == 20 - len(test)
    assert found["points"][-1]["wanted"] == sum(len(row["entities"]) for row in test)
    last = found["points"][-1]
    assert last["f1"] == 2 * last["right"] / (last["found"] + last["wanted"])
    card = (tmp_path / "out" / "README.md").read_text("utf-8")
    assert f"| {last['documents']} | {last['f1']:.3f} |" in card
    assert "of which it saw none" in card
    released(path, tmp_path / "again", options)
    assert (tmp_path / "again" / "SHA256SUMS").read_bytes() == (tmp_path / "out" / "SHA256SUMS").read_bytes()


def gold_line(n: int) -> Line:
    words = f"آقای رضا {n} در تهران گفت که علی به شیراز رفت و {n * 7} نفر آمدند."
    people = [entity(f"e{at}", at, at + 3) for at in (words.index("رضا"), words.index("علی"))]
    places = [
        entity(f"e{at}", at, at + len(name), label="GPE") for name in ("تهران", "شیراز") if (at := words.index(name))
    ]
    return with_set(line(words, key=f"d{n}", language="fa"), "gold", *people, *places, role="gold")


def test_votes_are_written_in_steps_and_can_be_stopped_between_them(sample: Path, tmp_path: Path) -> None:
    """Comparing every reading takes longest: whoever cancels then need not wait for the end."""
    with Project.open(sample, write=False) as project:
        prepared: Prepared = finished(prepare(project, replace(OPTIONS, formats=())))
        alone: Prepared = finished(prepare(project, replace(OPTIONS, formats=(), scope=GOLD_ONLY)))
        without = sum(1 for _ in make(project, tmp_path / "alone", alone, ReleaseWords()))
        steps = make(project, tmp_path / "out", prepared, ReleaseWords())
        for _ in range(without + 1):
            next(steps)
        steps.close()
    assert [path.name for path in tmp_path.iterdir()] == ["alone"]
