"""``import``: files and folders into a project."""

from __future__ import annotations

import argparse
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from models.annotation import EVENT, KINDS, STANCE
from models.errors import AyarError
from models.label_mapping import ATTRIBUTE, FORM, ROLE, Foreign, extended, part_of, plain_part
from models.record import Problem
from models.schema import Schema
from storage.adding import ImportOptions
from storage.formats.base import ReadOptions
from storage.formats.registry import format_named
from storage.importing import ImportResult, import_paths
from storage.near import alike
from storage.project import Project
from storage.reading import surveyed
from storage.relabelling import Survey
from ui.terminal.access import on_trial, opened
from ui.terminal.output import Output, followed, sentence


def run(arguments: argparse.Namespace) -> int:
    output = Output(as_json=arguments.json)
    if arguments.format != "auto":
        format_named(arguments.format)
    with on_trial(arguments.project) if arguments.dry_run else opened(arguments.project, write=True) as project:
        result = _import(project, arguments)
        new = [] if arguments.dry_run else result.report.document_ids
        near = _near_duplicates(project, new) if new else []
    return finished(result, output, near)


def _import(project: Project, arguments: argparse.Namespace) -> ImportResult:
    options = ImportOptions(
        author=arguments.author, role=arguments.role, batch=arguments.batch, language=arguments.language,
        replace=arguments.replace, dry_run=arguments.dry_run,
    )  # fmt: skip
    reading = ReadOptions(
        encoding=arguments.encoding, author=arguments.author, role=arguments.role, columns=dict(arguments.column),
        labels=dict(arguments.map), parts=_parts(arguments),
    )  # fmt: skip
    if not arguments.add_labels:
        _check_mapped(project.schema, arguments)
    if arguments.add_labels and not arguments.dry_run:
        reading = _added(project, arguments, reading)
    return followed(import_paths(project, arguments.paths, options, reading, arguments.format))


def _check_mapped(schema: Schema, arguments: argparse.Namespace) -> None:
    """A slip in what is mapped to would leave annotations out. Raises AyarError not_in_schema."""
    labels = {label.id for kind in KINDS for label in schema.labels(kind)}
    roles = {role.id for kind in (EVENT, STANCE) for role in schema.roles(kind)}
    attributes = {each.id for what in (*KINDS, FORM) for each in schema.attributes(what)}
    asked = ((arguments.map, labels), (arguments.map_role, roles | {""}), (arguments.map_attribute, attributes | {""}))
    for pairs, known in asked:
        for theirs, ours in pairs:
            if ours not in known:
                raise AyarError("not_in_schema", name=ours, theirs=theirs)


def _parts(arguments: argparse.Namespace) -> dict[Foreign, str]:
    """The roles, attributes and document labels that were mapped, of whatever kind their annotations are."""
    roles = {(f"{kind}.{ROLE}", theirs): ours for theirs, ours in arguments.map_role for kind in (EVENT, STANCE)}
    of_kinds = (*(f"{kind}.{ATTRIBUTE}" for kind in KINDS), FORM)
    return roles | {(what, theirs): ours for theirs, ours in arguments.map_attribute for what in of_kinds}


def _added(project: Project, arguments: argparse.Namespace, reading: ReadOptions) -> ReadOptions:
    """Puts what the schema lacks into it, as a new version, and reads with the ids that it got."""
    schema = project.schema
    last = deque(surveyed(arguments.paths, reading, schema, arguments.format), maxlen=1)
    found = last[0] if last else Survey()
    wanted = [each for each in found.foreign if each[1] not in reading.labels and plain_part(each) not in reading.parts]
    if not wanted:
        return reading
    versions = {known.version for known in project.schema_versions() if known.id == schema.id}
    new, ids = extended(schema, wanted, [ours for _, ours in arguments.map_role], versions)
    project.save_schema(new)
    labels = {each[1]: ours for each, ours in ids.items() if not part_of(each) and each[1] != ours}
    parts = {plain_part(each): ours for each, ours in ids.items() if part_of(each) and each[1] != ours}
    return replace(reading, labels={**labels, **reading.labels}, parts={**parts, **reading.parts})


def _near_duplicates(project: Project, new: Sequence[int]) -> list[Problem]:
    """What the new documents are like; nothing where the package for it is not installed."""
    try:
        return [pair.problem() for pair in followed(alike(project, new))]
    except AyarError as error:
        if error.key != "missing_extra":
            raise
        return []


def finished(result: ImportResult, output: Output, near: Sequence[Problem] = ()) -> int:
    """0 when something of what was asked for is in the project now; 1 with the first problem when nothing is.

    ``near`` says which of the new documents are like others: worth a look, and no problem.
    """
    value = as_object(result) | {"near_duplicates": [problem_object(each) for each in near]}
    nothing = not (result.report.added or result.report.known or result.report.sets)
    first = next((p for p in result.report.problems if not p.kept), None)
    output.problems([p for p in result.report.problems if not (nothing and p is first)])
    if nothing and first is not None:
        place = {"file": first.file, "line": first.line}
        output.error(AyarError(first.key, **{**place, **first.params}), value)
        return 1
    output.result(value, (*_lines(result), *map(sentence, near)))
    return 0


def as_object(result: ImportResult) -> dict[str, Any]:
    """The result object of product.md §2.1; ``files`` is an addition."""
    report = result.report
    files = [
        {"file": f.file, "format": f.format, "encoding": f.encoding, "sure": f.sure, "records": f.records}
        for f in result.files
    ]
    return {
        "documents": {"added": report.added, "known": report.known},
        "sets": report.sets,
        "annotations": report.annotations,
        "problems": [problem_object(problem) for problem in report.problems],
        "files": files,
    }


def problem_object(problem: Problem) -> dict[str, Any]:
    return {
        "file": problem.file, "line": problem.line, "what": sentence(problem), "key": problem.key, "kept": problem.kept
    }  # fmt: skip


def _lines(result: ImportResult) -> Iterator[str]:
    report = result.report
    yield f"documents: {report.added:,} added, {report.known:,} known"
    yield f"sets: {report.sets:,}, annotations: {report.annotations:,}"
    yield f"problems: {len(report.problems):,}"
    unusual = [f for f in result.files if f.encoding and not f.encoding.startswith("UTF-8")]
    for file in unusual:
        yield f"{file.file}: read as {file.encoding}{'' if file.sure else ' (not certain)'}"
