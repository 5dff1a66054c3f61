"""A lead, two annotators and a reviewer, each with a project file of their own, and bundles between them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from models.annotation_set import ANNOTATOR, GOLD
from models.edits import Change, Edit, SetField
from storage.assigning import Wanted
from storage.bundle_opening import open_bundle
from storage.merging_sets import MergeReport
from storage.project import Project
from tests.storage.building import add_all, adding, finish, line, person_at

DOCUMENTS = 4


class Team:
    """``folder/NAME.ayar`` is what NAME works in; the lead is called Leila."""

    def __init__(self, folder: Path, schema: bytes, documents: int = DOCUMENTS) -> None:
        self.folder = folder
        with Project.create(self.place("Leila"), schema, title="خبر", user="Leila") as project:
            add_all(project, [line(f"سند {n}: حسن روحانی به تهران رفت.", key=f"d{n}") for n in range(documents)])
            project.save_guidelines({"fa": "# شیوه‌نامه"})
            project.assign(Wanted(("Ali", "Babak"), 2))
            project.assign(Wanted(("Rana",), 1, role="reviewer"))

    def place(self, name: str) -> Path:
        return self.folder / f"{name}.ayar"

    def open(self, name: str) -> Project:
        return Project.open(self.place(name), user=name)

    def out(self, name: str, file: str = "out.ayarb") -> Path:
        """A bundle that the lead makes for somebody."""
        path = self.folder / f"{name}-{file}"
        with self.open("Leila") as project:
            finish(project.send_bundle(path, name))
        return path

    def take(self, name: str, file: str = "out.ayarb") -> MergeReport:
        """Somebody opens a fresh bundle for them."""
        return finish(open_bundle(self.out(name, file), self.place(name)))

    def back(self, name: str, file: str = "back.ayarb") -> Path:
        path = self.folder / f"{name}-{file}"
        with self.open(name) as project:
            finish(project.send_back(path, name))
        return path

    def merge(self, bundle: Path, into: str = "Leila", *, dry_run: bool = False) -> MergeReport:
        with self.open(into) as project:
            return finish(project.merge(bundle, dry_run=dry_run))

    def work(self, name: str, *keys: str, end: int = 3, identifier: str = "e1", role: str = ANNOTATOR) -> None:
        """One mention in each document, which is then finished (or, as gold, sealed)."""
        done = "sealed" if role == GOLD else "finished"
        with self.open(name) as project:
            for key in keys:
                n = project.document_id(key)
                assert n is not None
                before = project.set_for(n, name, role).layer.status
                project.commit(n, name, adding(person_at(identifier, 0, end)), role=role, seconds=7)
                if before != done:
                    now = project.set_for(n, name, role).layer.status
                    edit = Edit("status", (Change(SetField("status", now), SetField("status", done)),))
                    project.commit(n, name, edit, role=role, seconds=3)

    def state(self, name: str = "Leila", selection: str = "all") -> list[bytes]:
        """Everything that an export says, and who reads what."""
        with self.open(name) as project:
            assert finish(project.check()) == []
            readers = [repr(project.assigned(n)).encode() for n in project.document_ids()]
            return [*project.raw_lines(selection), *readers]

    def spans(self, author: str, key: str = "d0", role: str = ANNOTATOR, at: str = "Leila") -> list[tuple[int, int]]:
        with self.open(at) as project:
            n = project.document_id(key)
            assert n is not None
            return [(a.start, a.end) for a in project.set_for(n, author, role).layer]


def keys_of(report: MergeReport) -> list[tuple[str, Any]]:
    return [(problem.key, problem.params.get("document")) for problem in report.refused]
