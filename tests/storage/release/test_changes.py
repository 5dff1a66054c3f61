"""A second release tells exactly what differs from the first: documents, annotations, labels, decisions, the schema."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import orjson
import pytest

from models.errors import AyarError
from storage.project import Project
from storage.release.changes import Changes, compare
from storage.release.earlier import Published
from storage.release.making import make
from storage.release.options import ReleaseOptions
from storage.release.preparing import Prepared, prepare
from storage.sample import create
from tests.storage.building import Line, add_all, entity, finish, line, with_set
from ui.release_words import ReleaseWords

OPTIONS = ReleaseOptions(version="1.0.0", seed=2)


def text(n: int) -> str:
    return f"علی رضا حسن گفت {n} {n * 7} {n * 13} {n * 31}. "


def lines(
    n: int, gold: list[Line], *, chosen: str = "A", labels: dict[str, str] | None = None, **about: str
) -> list[Line]:
    document = line(text(n), key=f"d{n}", language="fa", **about)
    decision = {"rule": "reviewer", "chosen": [chosen], "rejected": ["B" if chosen == "A" else "A"], "reviewer": "R"}
    said = [dict(each, decision=decision) if m == 0 else each for m, each in enumerate(gold)]
    return [
        with_set(document, "A", entity("e1", 0, 3)),
        with_set(document, "B", entity("e1", 0, 7)),
        with_set(document, "gold", *said, role="gold") | {"labels": labels or {}},
    ]


def event(identifier: str, filler: str) -> Line:
    attributes = {"polarity": "positive", "modality": "actual", "tense": "past"}
    arguments = [{"role": "ACTOR", "target": filler}]
    return {
        "id": identifier, "kind": "event", "label": "CONSULT", "start": 12, "end": 15, "attributes": attributes,
        "arguments": arguments,
    }  # fmt: skip


def published(folder: Path, version: str, made: list[Line]) -> Path:
    path, out = folder / f"{version}.ayar", folder / "karimi" / version
    out.parent.mkdir(exist_ok=True)
    with create(path, title="Two") as project:
        add_all(project, made)
        previous = folder / "karimi" / "1.0.0" if version != "1.0.0" else None
        prepared = finish(prepare(project, replace(OPTIONS, version=version, previous=previous)))
        finish(make(project, out, prepared, ReleaseWords()))
    return out


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("changes")


@pytest.fixture(scope="module")
def changes(folder: Path) -> Changes:
    people = [entity("e1", 0, 3), entity("e2", 4, 7)]
    first = published(
        folder, "1.0.0",
        [
            *lines(1, people), *lines(2, people), *lines(3, people), *lines(4, people, labels={"genre": "news"}),
            *lines(5, people), *lines(6, [*people, event("v1", "e1")]), *lines(7, people, title="Old"),
        ],
    )  # fmt: skip
    second = published(
        folder, "2.0.0",
        [
            *lines(2, [entity("e7", 0, 3), entity("e9", 4, 7)]),  # only ids
            *lines(3, [entity("e1", 0, 3, label="ORG"), entity("e3", 8, 11)]),  # changed, gone, added
            *lines(4, people, labels={"genre": "interview", "usability": "usable"}),
            *lines(5, people, chosen="B"), *lines(6, [*people, event("v1", "e2")]), *lines(7, people, title="New"),
            *lines(8, people),
        ],
    )  # fmt: skip
    return compare(Published(first), Published(second))


def test_documents_come_go_and_differ(changes: Changes) -> None:
    assert (changes.new, changes.gone) == (["d8"], ["d1"])
    assert sorted(changes.annotated) == ["d3", "d4", "d6"], "other ids and other decisions are no other annotations"
    assert changes.rewritten == ["d7"]


def test_annotations_are_added_gone_or_changed(changes: Changes) -> None:
    entities, events = changes.kinds["entity"], changes.kinds["event"]
    assert (entities.added, entities.gone, entities.changed) == (1, 1, 1)
    assert (events.added, events.gone, events.changed) == (0, 0, 1), "another filler"
    assert (changes.labels.added, changes.labels.gone, changes.labels.changed) == (1, 0, 1)
    before, now = changes.used
    assert (before["entity", "ORG"], now["entity", "ORG"]) == (0, 1)
    assert (before["entity", "PER"], now["entity", "PER"]) == (14, 13)


def test_decisions_are_known_again_by_what_people_said(changes: Changes) -> None:
    decisions = changes.decisions
    assert (decisions.added, decisions.gone) == (1, 1), "those of the documents that came and went"
    assert decisions.changed >= 1


def test_the_card_says_that_splits_were_kept(folder: Path, changes: Changes) -> None:
    said = "Documents of the earlier release stayed in its splits."
    assert said in (folder / "karimi" / "2.0.0" / "README.md").read_text("utf-8")
    assert said not in (folder / "karimi" / "1.0.0" / "README.md").read_text("utf-8")


def test_the_file_tells_it_and_names_the_version_not_the_folder(folder: Path, changes: Changes) -> None:
    said = (folder / "karimi" / "2.0.0" / "CHANGES.md").read_text("utf-8")
    assert said.startswith("# Changes since 1.0.0\n")
    assert "karimi" not in said
    assert "| entities | 1 | 1 | 1 |" in said
    assert "| entity | `ORG` | 0 | 1 |" in said
    assert re.search(r"## New\n\n- `d8`\n", said)


def test_a_schema_that_lost_a_label_says_so(folder: Path, changes: Changes, tmp_path: Path) -> None:
    first = folder / "karimi" / "1.0.0"
    for name in ("data", "README.md"):
        (tmp_path / name).symlink_to(first / name)
    schema = orjson.loads((first / "schema.json").read_bytes())
    schema["zones"] = [zone for zone in schema["zones"] if zone["id"] != "CAPTION"]
    (tmp_path / "schema.json").write_bytes(orjson.dumps(schema))
    found = compare(Published(first), Published(tmp_path))
    assert found.schema == ([], ["zone CAPTION"])
    assert found.decisions.gone > 0, "this one has no votes"


@pytest.mark.parametrize("content", [None, b"", b"{}\n", b"no json\n"])
def test_what_is_no_release_is_said_before_anything_is_written(
    folder: Path, content: bytes | None, tmp_path: Path
) -> None:
    if content is not None:
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "train.jsonl").write_bytes(content)
    with pytest.raises(AyarError, match="not_a_release"):
        Published(tmp_path)


def test_a_wrong_earlier_release_leaves_no_folder(folder: Path, changes: Changes, tmp_path: Path) -> None:
    with Project.open(folder / "2.0.0.ayar", write=False) as project:
        prepared = finish(prepare(project, replace(OPTIONS, previous=tmp_path)))
        with pytest.raises(AyarError, match="not_a_release"):
            finish(make(project, tmp_path / "out", prepared, ReleaseWords()))
    assert not (tmp_path / "out").exists()


def test_documents_of_the_earlier_release_keep_their_splits(folder: Path, changes: Changes, tmp_path: Path) -> None:
    """With another seed too: no model may meet in test what it was trained on."""
    first = Published(folder / "karimi" / "1.0.0").place
    with create(tmp_path / "p.ayar", title="Three") as project:
        add_all(project, [line for n in range(1, 30) for line in lines(n, [entity("e1", 0, 3)])])
        options = replace(OPTIONS, version="3.0.0", seed=7)
        again: Prepared = finish(prepare(project, replace(options, previous=folder / "karimi" / "1.0.0")))
        afresh: Prepared = finish(prepare(project, options))
    kept = {key: again.place[key] for key in first}
    assert kept == first
    assert {key: afresh.place[key] for key in first} != first
    assert len(again.place) == 29
