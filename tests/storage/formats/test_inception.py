from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest

from models.record import Record
from tests.storage.formats import standoff
from tests.storage.formats.conftest import Read
from tests.storage.formats.examples import JSON_CAS, XMI, inception_export, zipped

everything = partial(standoff.everything, name="p.zip")


def sets(records: list[Record]) -> list[tuple[Any, ...]]:
    return [(r.document.name, r.set.author, r.set.role, r.set.status, len(r.set.annotations)) if r.set
            else (r.document.name,) for r in records]  # fmt: skip


def test_annotators_and_curation_arrive(read: Read) -> None:
    records, problems = everything(read, inception_export())
    assert sets(records) == [
        ("a.txt", "ali", "annotator", "finished", 4),
        ("a.txt", "sara", "annotator", "in_progress", 2),
        ("a.txt", "CURATION_USER", "gold", "sealed", 6),
        ("b.txt", "ali", "annotator", "in_progress", 0),
        ("c.txt",),
    ]
    assert len({r.document.key for r in records}) == 3
    assert {p.key for p in problems} == {"java_only", "relations_kept"}


def test_the_export_of_inception(shared: Path, read: Read) -> None:
    records, problems = everything(read, shared / "fixtures" / "inception-export" / "curated-project-export.zip")
    assert [(r.document.text, r.document.name) for r in records] == [
        ("This is an example sentence.\n", "example_sentence.txt")
    ] * 2
    assert sets(records) == [
        ("example_sentence.txt", "admin", "annotator", "in_progress", 0),
        ("example_sentence.txt", "CURATION_USER", "gold", "open", 1),
    ]
    assert records[1].set is not None
    assert [(a.label, a.start, a.end) for a in records[1].set] == [("Chunk", 0, 4)]
    assert [p.key for p in problems] == ["java_only"]


def test_one_document_exported_by_itself(read: Read) -> None:
    data = zipped({"a.xmi": XMI.encode(), "TypeSystem.xml": b"<typeSystemDescription/>"})
    (record,), problems = everything(read, data)
    assert record.document.text == "😀 علی رفت"
    assert [p.key for p in problems] == ["relations_kept"]


@pytest.mark.parametrize("name", ["../../a.xmi", "/etc/a.xmi", "annotation/../../x/a.xmi", "..\\a.xmi", "C:\\a.xmi"])
def test_names_that_lead_out_are_left_out(name: str, read: Read, tmp_path: Path) -> None:
    before = sorted(tmp_path.parent.rglob("*"))
    records, problems = everything(read, zipped({name: XMI.encode(), "b.xmi": XMI.encode()}))
    assert len(records) == 1
    assert [p.key for p in problems if p.key != "relations_kept"] == ["zip_unsafe"]
    assert [p for p in sorted(tmp_path.parent.rglob("*")) if p not in before and p.name != "p.zip"] == []


def test_bombs_and_damage(read: Read) -> None:
    assert [p.key for p in read(zipped({"a.xmi": b" " * 20_000_000}), "p.zip")[1]] == ["zip_bomb"]
    inner = zipped({"a.xmi": b" " * 150_000_000})
    outer = zipped({"exportedproject1.json": b"{}", "annotation/d/u.zip": inner, "annotation/d/v.json": JSON_CAS})
    records, problems = read(outer, "p.zip")
    assert [p.key for p in problems] == ["zip_bomb"]
    assert len(records) == 1
    assert [p.key for p in read(inception_export()[:-40], "p.zip", "inception")[1]] == ["wrong_format"]
    assert [p.key for p in read(zipped({"a.png": b"x"}), "p.zip", "inception")[1]] == ["wrong_format"]


def test_ser_files_are_not_opened(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    import zipfile

    opened, data = [], inception_export()
    whole = zipfile.ZipFile.open

    def watched(self: zipfile.ZipFile, name: Any, *more: Any, **options: Any) -> Any:
        opened.append(name if isinstance(name, str) else name.filename)
        return whole(self, name, *more, **options)

    monkeypatch.setattr(zipfile.ZipFile, "open", watched)
    assert everything(read, data)[0]
    assert "annotation/a.txt/ali.xmi" in opened
    assert not [name for name in opened if name.endswith(".ser")]
