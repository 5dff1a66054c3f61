"""Projects and files to measure on: made once from the samples and kept in a cache folder between runs."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from benchmarks.measuring import Lab
from benchmarks.texts import USER, article, many, record
from models.record import Record
from storage import database, sample
from storage.project import ImportOptions
from storage.records import dumps, record_to

VERSION: Final = 1
"""Raise it when the texts or annotations change: what was kept of another version of them, or of the project file, is
not used."""
SIZES: Final = {"4 KB, 60": (4_000, 60), "100 KB, 1,000": (100_000, 1_000), "1 MB, 10,000": (1_000_000, 10_000)}
"""Code points and annotations of the articles that are opened and worked on, as the table prints them."""
LIBRARY: Final = 100_000


def kept(lab: Lab, name: str, make: Callable[[Path], object]) -> Path:
    """The file ``name`` of the cache, made first when it is not there; a half-made one is never taken for whole."""
    folder = lab.folder / f"data-{VERSION}-{database.VERSION}"
    path = folder / name
    if not path.exists():
        started = folder / f"started-{name}"
        clear(started)
        folder.mkdir(parents=True, exist_ok=True)
        make(started)
        started.replace(path)
    return path


def clear(path: Path) -> None:
    """Takes a project with its companions, a file or a folder away."""
    for old in (path, *path.parent.glob(f"{path.name}-*"), *path.parent.glob(f"{path.name}.*")):
        if old.is_dir():
            shutil.rmtree(old)
        else:
            old.unlink(missing_ok=True)


def fresh(lab: Lab, path: Path) -> Path:
    """A copy to change: the kept one stays as it is."""
    copy = lab.folder / f"work-{path.name}"
    clear(copy)
    shutil.copy(path, copy)
    return copy


def project_of(records: Iterable[Record]) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        with sample.create(path, title=path.stem) as project:
            for _ in project.add(records, ImportOptions(batch="bench")):
                pass

    return make


def articles(lab: Lab) -> Path:
    """A project with one article of each of SIZES, whose key is the size."""
    records = (
        record(size, article(length, n), count, n)
        for n, (size, (length, count)) in enumerate(SIZES.items(), 1)
    )  # fmt: skip
    return kept(lab, "articles.ayar", project_of(records))


def library(lab: Lab) -> Path:
    """100,000 short documents (10,000 when quick) with three annotations each."""
    count = LIBRARY // 10 if lab.quick else LIBRARY
    return kept(lab, f"library-{count}.ayar", project_of(many(count, 700, 3)))


def lines(lab: Lab, count: int, length: int) -> Path:
    """``count`` lines of ayar-jsonl with 20 annotations each, texts of ``length`` bytes."""

    def make(path: Path) -> None:
        with path.open("wb") as out:
            for each in many(count, length, 20):
                out.write(dumps(record_to(each)) + b"\n")

    return kept(lab, f"lines-{count}-{length}.jsonl", make)


def texts(lab: Lab, count: int, length: int) -> Path:
    """A folder of ``count`` text files of ``length`` bytes."""

    def make(path: Path) -> None:
        path.mkdir()
        for each in many(count, length, 0):
            (path / f"{each.document.key}.txt").write_text(each.document.text, "utf-8")

    return kept(lab, f"texts-{count}-{length}", make)


def settings(lab: Lab, name: str) -> Path:
    """A folder of settings as a person has them who has said who they are; nobody's own are read."""
    folder = lab.folder / f"settings-{name}"
    clear(folder)
    folder.mkdir(parents=True)
    chosen = {"user": USER, "language": "fa", "theme": "light"}
    lines = [f"{key}={json.dumps(json.dumps(value))}" for key, value in chosen.items()]
    (folder / "ayar.ini").write_text("[General]\n" + "\n".join(lines) + "\n", "utf-8")
    return folder
