"""Writing a release: into a folder beside its place, which appears when it is whole."""

from __future__ import annotations

import hashlib
import random
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TextIO

import orjson

from models.annotation import ENTITY
from models.annotation_set import GOLD
from models.corpus.splitting import PARTS, TEST, TRAIN, VALIDATION
from models.errors import AyarError
from models.progress import Step
from models.record import Loss, Record
from storage.exporting import writer_named
from storage.formats.base import Format, WriteOptions
from storage.formats.flat import flat
from storage.formats.target import Target
from storage.processes import curve_of_splits
from storage.release import changes
from storage.release.card import LANGUAGES, Told, card
from storage.release.earlier import Published
from storage.release.findings import ReleaseFinding
from storage.release.front import DATA
from storage.release.options import WITH_VOTES
from storage.release.preparing import Prepared, named
from storage.release.record_schema import record_schema
from storage.release.statistics import statistics
from storage.release.unsigned import Unsigned
from storage.release.words import Words

if TYPE_CHECKING:
    from models.suggest.learning_curve import Curve
    from storage.project import Project

SUMS: Final = "SHA256SUMS"
_PRETTY: Final = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE


@dataclass(slots=True)
class ReleaseReport:
    """The result object of product.md §2.1: files relative to the folder, documents by split."""

    files: list[str] = field(default_factory=list)
    splits: dict[str, int] = field(default_factory=dict)
    warnings: list[ReleaseFinding] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)


def make(project: Project, out: Path, prepared: Prepared, words: Words) -> Generator[Step, None, ReleaseReport]:
    """Write what was prepared; steps count documents.

    Raises AyarError release_blocked, release_exists (the folder is there and not empty), not_a_release (``previous``),
    export_failed, disk_full; nothing is left at ``out`` then.
    """
    refuse(out, prepared)
    with Target(out, folder=True) as target:
        maker = _Maker(project, target.folder, prepared, words)
        report = yield from maker.run()
    return report


def refuse(out: Path, prepared: Prepared) -> None:
    """Raises AyarError release_blocked, release_exists, not_a_release."""
    errors = [finding for finding in prepared.findings if finding.stops]
    if errors:
        raise AyarError("release_blocked", n=sum(finding.n for finding in errors))
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise AyarError("release_exists", folder=str(out), version=prepared.options.version)
    if prepared.options.previous is not None:
        Published(prepared.options.previous)  # before hours of work, not after


class _Maker:
    def __init__(self, project: Project, folder: Path, prepared: Prepared, words: Words) -> None:
        self._project, self._folder, self._prepared, self._words = project, folder, prepared, words
        self._options, self._schema = prepared.options, project.schema
        self._names = named(project, prepared.facts, prepared.agreement, self._options)
        self._unsigned = Unsigned(self._names, prepared.facts.hashes, notes=self._options.notes)

    def run(self) -> Generator[Step, None, ReleaseReport]:
        (self._folder / DATA).mkdir()
        yield from self._data()
        with (self._folder / "LOSSES.md").open("w", encoding="utf-8", newline="\n") as listed:
            listed.write(_losses_head(self._prepared, self._words))
            for name in self._options.formats:
                yield from self._format(writer_named(name), listed)
        curve = yield from self._curve()
        self._write_beside()
        if self._options.scope == WITH_VOTES:
            yield from self._votes()
        if self._options.previous is not None:
            self._write("CHANGES.md", self._changed(self._options.previous).encode())
        told = self._told(curve)
        for name, content in statistics(told, self._words):
            self._write(name, content.encode())
        files = sorted({*self._names_of_files(), *LANGUAGES.values(), SUMS})
        for language, name in LANGUAGES.items():
            self._write(name, card(replace(told, files=_listed(files)), language, self._words).encode())
        self._write(SUMS, self._sums().encode())
        losses = [loss for lost in self._prepared.losses.values() for loss in lost]
        return ReleaseReport(files, self._prepared.sizes(), list(self._prepared.findings), losses)

    def _write(self, name: str, content: bytes) -> None:
        place = self._folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)

    # ---- the records
    def _of_part(self, part: str, form: Format, options: WriteOptions, listed: TextIO) -> Iterator[Record]:
        """Its records, each after what it will lose has been listed."""
        for record in self._project.records(GOLD):
            if self._prepared.place.get(record.document.key) == part:
                unsigned = self._unsigned.record(record)
                lost = form.losses(unsigned, options) if form.losses is not None else ()
                listed.writelines(_loss_line(loss, self._words) for loss in lost)
                yield unsigned

    def _parts(self) -> list[str]:
        return [part for part in PARTS if part in self._prepared.place.values()]

    def _data(self) -> Generator[Step, None, None]:
        """One pass over the gold, each record to the file of its split."""
        options = WriteOptions(self._schema)
        streams = {part: (self._folder / DATA / f"{part}.jsonl").open("wb") for part in self._parts()}
        try:
            for done, record in enumerate(self._project.records(GOLD), 1):
                part = self._prepared.place.get(record.document.key)
                if part is not None:
                    streams[part].write(data_row(self._unsigned.record(record), options))
                yield Step(done, len(self._prepared.place), record.document.key)
        finally:
            for stream in streams.values():
                stream.close()

    def _format(self, form: Format, listed: TextIO) -> Generator[Step, None, None]:
        options = WriteOptions(self._schema, how=form.way({}))
        assert form.write is not None, "prepare asked for a writer"
        if self._prepared.lost[form.id]:
            listed.write(f"\n## {form.id}: {self._prepared.lost[form.id].total():,}\n\n")
        for part in self._parts():
            place = self._folder / form.id / f"{part}{form.suffix}"
            place.parent.mkdir(exist_ok=True)
            with Target(place, folder=form.folder) as target:
                for done in form.write(self._of_part(part, form, options, listed), target, options):
                    yield Step(done, self._prepared.sizes()[part], form.id)

    # ---- what stands beside them
    def _write_beside(self) -> None:
        schema = self._schema
        self._write("schema.json", orjson.dumps(self._project.schema_of(schema.id, schema.version), option=_PRETTY))
        for language in ("fa", "ar", "en"):
            text = self._project.guidelines(language)
            if text:
                self._write(f"guidelines/guidelines.{language}.md", text.encode())
        self._write("registry.jsonl", self._project.registry().lines())
        self._write("record.schema.json", orjson.dumps(record_schema(), option=_PRETTY))
        self._write("agreement.json", orjson.dumps(self._names.inside(self._prepared.agreement), option=_PRETTY))

    def _votes(self) -> Generator[Step, None, None]:
        ids = [self._project.document_id(key) for key in self._prepared.facts.keys]
        with (self._folder / "votes.jsonl").open("wb") as stream:
            lines = self._project.votes([each for each in ids if each is not None])
            for done, (key, rows) in enumerate(groupby(map(orjson.loads, lines), key=itemgetter("document")), 1):
                for row in self._voted(list(rows)):
                    stream.write(orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE))
                yield Step(done, len(ids), key)

    def _voted(self, rows: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        """The votes of one document; its places are numbered where nobody is named."""
        places = {row["place"]: f"p{n}" for n, row in enumerate(rows, 1)}
        return (self._unsigned.vote(row, places) for row in rows)

    def _changed(self, previous: Path) -> str:
        old = Published(previous)
        return changes.as_markdown(changes.compare(old, Published(self._folder)), old.version())

    def _told(self, curve: tuple[Curve, str] | None) -> Told:
        prepared = self._prepared
        return Told(
            self._project.title, self._schema, self._options, prepared.facts, prepared.place, prepared.agreement,
            [finding for finding in prepared.findings if not finding.stops], (), curve,
        )  # fmt: skip

    def _curve(self) -> Generator[Step, None, tuple[Curve, str] | None]:
        """Trained on growing parts of the training split in an order of the seed, measured on test, else validation."""
        if not self._options.curve:
            return None
        keys = {part: sorted(key for key, own in self._prepared.place.items() if own == part) for part in PARTS}
        random.Random(self._options.seed).shuffle(keys[TRAIN])
        split = TEST if keys[TEST] else VALIDATION
        found = yield from curve_of_splits(self._project.path, keys[TRAIN], keys[split])
        self._write("learning_curve.json", orjson.dumps(_curve_to(found, split, self._options.seed), option=_PRETTY))
        return found, split

    def _names_of_files(self) -> Iterator[str]:
        for path in self._folder.rglob("*"):
            if path.is_file():
                yield path.relative_to(self._folder).as_posix()

    def _sums(self) -> str:
        """As ``sha256sum --check`` reads it."""
        lines = []
        for name in sorted(self._names_of_files()):
            with (self._folder / name).open("rb") as stream:
                lines.append(f"{hashlib.file_digest(stream, 'sha256').hexdigest()}  {name}\n")
        return "".join(lines)


def data_row(record: Record, options: WriteOptions) -> bytes:
    """A line of ``data/*.jsonl``: flat, one per document, every key always there (product.md §5)."""
    row: dict[str, Any] = flat(record, options)
    del row["author"], row["role"]
    return orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)


def _curve_to(curve: Curve, split: str, seed: int) -> dict[str, Any]:
    """The points with what they were counted from; null is undefined, and ``why`` says why there are none."""
    points = [
        {
            "documents": p.documents, "f1": p.f1, "precision": p.precision, "recall": p.recall, "right": p.right,
            "found": p.found, "wanted": p.wanted,
        }
        for p in curve.points
    ]  # fmt: skip
    about = {"trained_on": TRAIN, "measured_on": split, "documents_measured": curve.held_out, "seed": seed}
    return {**about, "model": "Ayar tagger (CRF)", "kind": ENTITY, "points": points, "why": curve.why}


def _listed(files: Iterable[str]) -> list[str]:
    """The files of the folder itself and of its data, of other folders the name and how many are in it."""
    inside = Counter(name.split("/")[0] for name in files if "/" in name and not name.startswith(f"{DATA}/"))
    plain = [name for name in files if "/" not in name or name.startswith(f"{DATA}/")]
    return sorted([*plain, *(f"{folder}/ ({n})" for folder, n in inside.items())])


def _losses_head(prepared: Prepared, words: Words) -> str:
    """How often each format loses what; the sections with each loss follow."""
    rows = [(name, key, n) for name, lost in prepared.lost.items() for key, n in sorted(lost.items())]
    lines = ["# What the formats of this release leave out", ""]
    if not rows:
        return "\n".join([*lines, "Nothing.", ""])
    lines += ["| format | what | number |", "| --- | --- | --- |"]
    return "\n".join([*lines, *(f"| {name} | {words.lost(key)} | {n:,} |" for name, key, n in rows), ""])


def _loss_line(loss: Loss, words: Words) -> str:
    where = f"`{loss.document}`" + (f" `{loss.annotation}`" if loss.annotation else "")
    return f"- {where} {words.loss(loss)}\n"
