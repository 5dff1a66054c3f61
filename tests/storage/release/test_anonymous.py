"""No name, address, file name or signature of anybody who worked on the data is in any byte of a release."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from storage.formats.registry import FORMATS
from storage.project import Project
from storage.release.making import make
from storage.release.options import ReleaseOptions
from storage.release.preparing import Prepared, prepare
from storage.sample import create
from tests.storage.building import Line, add_all, finish, line, with_set
from ui.release_words import ReleaseWords

TEXT = "وزیر خارجه در تهران با سفیر روسیه دیدار کرد. " * 4
PEOPLE = (
    "Zarrintaj Nightingale",
    "بهمن کوهستانی‌پور",
    "Quillfeather Mountbatten",
    "Unfinished Umberto",
    "Xaviera Talks",
)
MARKS = (
    *("zarrintaj", "nightingale", "کوهستانی", "quillfeather", "mountbatten", "umberto", "xaviera", "example.org"),
    *("borzoo", "stranger", "secretive", "wilhelmina"),
)
"""What may stand nowhere, in lower case; the last four are of people who are not in the project."""
FIRST, SECOND, REVIEWER, UNFINISHED, TALKER = PEOPLE
WRITERS = tuple(name for name, form in FORMATS.items() if form.write is not None)


def document(n: int) -> Line:
    """Said about whom it was: in the metadata, the file name, keys that Ayar does not know."""
    meta = {
        "section": "world", "annotator": "Stranger", "checked_by": "Wilhelmina", "source": f"inbox of {FIRST}",
        "nested": {"email": "secretive@example.org", "rows": [f"{SECOND}, secretive@example.org"]},
    }  # fmt: skip
    key = "zarrintaj_nightingale-0" if n == 0 else "quillfeather@example.org-1" if n == 1 else f"d{n}"
    return line(
        f"{TEXT}{n}", key=key, meta=meta, language="fa", title=f"خبر {n}", uploader=FIRST, published="2025-03-01"
    ) | {"document_owner": "Stranger"}


def mention(author: str, n: int) -> Line:
    return {
        "id": f"{author}-e1" if n == 0 else "e1", "kind": "entity", "label": "PER", "start": 0, "end": 4,
        "note": f"Sure? — {author.split(maxsplit=1)[0]}, ask secretive@example.org",
        "made_by": author, "attributes": {},
        "origin": {"by": author, "recommender": "borzoo model", "version": "of Stranger", "action": "edited"},
    }  # fmt: skip


def event(author: str) -> Line:
    filler = {"role": "ACTOR", "target": "e2", "linked_by": author}
    attributes = {"polarity": "positive", "modality": "actual", "tense": "past"}
    return {
        "id": "v1", "kind": "event", "label": "CONSULT", "start": 34, "end": 39, "attributes": attributes,
        "arguments": [filler], "decision": {"rule": "old", "chosen": [], "rejected": [], "reviewer": "Stranger"},
    }  # fmt: skip


def actor(start: int = 5) -> Line:
    return {"id": "e2", "kind": "entity", "label": "ORG", "start": start, "end": 10, "attributes": {}}


def decision(author: str) -> dict[str, Any]:
    return {
        "rule": f"the rule of {REVIEWER}", "chosen": [author], "rejected": ["Stranger", UNFINISHED],
        "reason": f"as {SECOND} said",
        "note": f"{REVIEWER}: {author} is right", "reviewer": REVIEWER, "time": "2026-01-01T00:00:00Z", "blind": True,
        "place": "2c072d0dfa33", "cites": "2c072d0dfa34", "seen_by": "Wilhelmina",
        "votes": [{"authors": [author], "ids": ["e1"], "annotation": None, "by": "Stranger"}],
    }  # fmt: skip


def lines() -> Iterator[Line]:
    talk = {"id": "c1", "author": TALKER, "time": "2026-01-01T00:00:00Z", "text": f"{FIRST}? — Wilhelmina", "on": "e1"}
    for n in range(12):
        for author in (FIRST, SECOND, *((UNFINISHED,) if n % 2 else ())):
            made = with_set(document(n), author, mention(author, n), actor(5 + (author == SECOND)), event(author))
            made["set"]["machine_of"] = "borzoo"
            if author == UNFINISHED:
                made["set"]["status"] = "in_progress"
            yield made | {"comments": [talk], "row_owner": author}
        sealed = with_set(
            document(n), REVIEWER, mention(FIRST, n) | {"decision": decision(FIRST)}, actor(), event(FIRST), role="gold"
        )
        sealed["set"] |= {"status": "sealed", "sealed_by": REVIEWER}
        unsealed = {
            "rule": "unsealed",
            "reviewer": REVIEWER,
            "time": "2026-01-01T00:00:00Z",
            "note": "Wilhelmina asked",
        }
        yield sealed | {"decisions": [decision(SECOND) | {"kind": "entity"}, unsealed], "comments": [talk]}


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("signed") / "p.ayar"
    with create(path, title="Signed") as project:
        add_all(project, lines())
    with Project.open(path, user=REVIEWER) as project:  # what the history knows of her
        for document_id in list(project.document_ids())[:3]:
            project.unseal(document_id, "Wilhelmina asked")
    return path


def released(path: Path, out: Path, **options: Any) -> Prepared:
    chosen = replace(ReleaseOptions(version="1.0.0", formats=WRITERS, seed=1), **options)
    with Project.open(path, write=False) as project:
        prepared: Prepared = finish(prepare(project, chosen))
        finish(make(project, out, prepared, ReleaseWords()))
    return prepared


def everything(folder: Path) -> Iterator[tuple[str, str]]:
    """Each file, unpacked, as text; and its name."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        yield name, name
        if path.is_file():
            yield from ((name, _text(part)) for part in _parts(path))


def _parts(path: Path) -> Iterator[bytes]:
    data = path.read_bytes()
    yield data
    if path.suffix == ".parquet":
        import pyarrow.parquet as pq

        table = pq.read_table(path)
        yield repr((table.schema, table.schema.metadata, table.to_pylist())).encode()
    elif path.suffix == ".spacy":
        yield zlib.decompress(data)
    elif zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for info in packed.infolist():
                yield info.filename.encode() + packed.read(info)


def _text(data: bytes) -> str:
    """Also what stands as ``\\uXXXX`` or ``%XX``."""
    plain = data.decode("utf-8", "replace")
    escaped = re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), plain)
    return f"{plain}\n{escaped}\n{unquote(plain)}"


def found(folder: Path) -> list[tuple[str, str]]:
    return sorted({(name, mark) for name, said in everything(folder) for mark in MARKS if mark in said.casefold()})


def test_nobody_is_named_in_any_format(signed: Path, tmp_path: Path) -> None:
    released(signed, tmp_path / "one")
    released(signed, tmp_path / "two", version="2.0.0", seed=9, previous=tmp_path / "one")
    assert found(tmp_path / "one") == []
    assert found(tmp_path / "two") == []
    assert {name.split("/")[0] for name, _ in everything(tmp_path / "one")} >= set(WRITERS)


def test_the_marks_are_there_when_names_are_asked_for(signed: Path, tmp_path: Path) -> None:
    """Or the search would find nothing in whatever is written."""
    released(signed, tmp_path / "named", anonymous=False)
    seen = {mark for _, mark in found(tmp_path / "named")}
    assert seen == set(MARKS)
    for form in ("ayar-jsonl", "brat", "csv", "xlsx", "uima-xmi", "votes.jsonl", "agreement.json"):
        assert any(name.startswith(form) for name, _ in found(tmp_path / "named")), form


def test_notes_that_are_asked_for_lose_the_names_that_are_known(signed: Path, tmp_path: Path) -> None:
    released(signed, tmp_path / "notes", notes=True)
    said = (tmp_path / "notes" / "ayar-jsonl" / "train.jsonl").read_text("utf-8")
    assert "Sure?" in said
    known = {mark for _, mark in found(tmp_path / "notes")}
    assert known <= {"wilhelmina", "stranger"}, "only of people whom the project does not know"


def test_ids_still_lead_from_one_file_to_the_other(signed: Path, tmp_path: Path) -> None:
    import orjson

    released(signed, tmp_path / "out", formats=())
    rows = [
        orjson.loads(each) for part in (tmp_path / "out" / "data").iterdir() for each in part.read_bytes().splitlines()
    ]
    votes = [orjson.loads(each) for each in (tmp_path / "out" / "votes.jsonl").read_bytes().splitlines()]
    gold = {(row["id"], a["id"]) for row in rows for kind in ("entities", "events") for a in row[kind]}
    assert len({row["id"] for row in rows}) == 12
    named = {(v["document"], v["gold"]) for v in votes if v["kind"] != "document" and v["gold"] is not None}
    assert named
    assert named <= gold
    places = {(v["document"], v["place"]) for v in votes}
    assert len(places) == len(votes)
    fillers = {
        (v["document"], a["place"])
        for v in votes for vote in v["votes"] if vote.get("annotation") for a in vote["annotation"]["arguments"]
    }  # fmt: skip
    assert fillers
    assert fillers <= places
