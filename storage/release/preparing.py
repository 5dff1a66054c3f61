"""Everything that is decided before a byte of a release is written: facts, split, agreement, findings."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from models.annotation_set import GOLD
from models.corpus.near_duplicates import clusters
from models.corpus.splitting import PARTS, split, split_by_date
from models.errors import AyarError
from models.progress import Step
from models.record import Loss
from models.schema import Schema
from storage.agreeing import Asked
from storage.formats.base import WriteOptions
from storage.formats.registry import format_named
from storage.release.facts import Facts, gather
from storage.release.findings import Drawn, ReleaseFinding, findings
from storage.release.options import ReleaseOptions

if TYPE_CHECKING:
    from storage.project import Project


@dataclass(frozen=True, slots=True)
class Prepared:
    """``place`` is the split of each document key, ``losses`` what each chosen format will drop, by format id."""

    options: ReleaseOptions
    schema: Schema
    facts: Facts
    place: Mapping[str, str]
    agreement: Mapping[str, Any]
    findings: tuple[ReleaseFinding, ...]
    losses: Mapping[str, list[Loss]] = field(default_factory=dict)

    @property
    def blocked(self) -> bool:
        """Whether it holds errors, with which it is not written."""
        return any(finding.stops for finding in self.findings)

    def sizes(self) -> dict[str, int]:
        """Documents of each split."""
        return {part: sum(where == part for where in self.place.values()) for part in PARTS}


def prepare(project: Project, options: ReleaseOptions) -> Generator[Step, None, Prepared]:
    """Steps count documents, several times over. Writes nothing.

    Loads numpy and rensa: the window calls ``storage.processes.prepare_release``. Raises AyarError
    nothing_to_release, release_version, release_shares, no_such_format.
    """
    options.check()
    if not project.has_gold():
        raise AyarError("nothing_to_release")
    facts = yield from gather(project)
    place = split_of(facts, options)
    agreement = (yield from project.agree(Asked())).value
    queues = yield from project.queue()
    drawn = Drawn(place, {queue.key: queue.open for queue in queues if queue.open}, agreement)
    losses = yield from _losses(project, options)
    found = tuple(findings(facts, drawn, project.schema, options))
    return Prepared(options, project.schema, facts, place, agreement, found, losses)


def split_of(facts: Facts, options: ReleaseOptions) -> dict[str, str]:
    """The split of each document key."""
    groups = clusters(facts.keys, facts.alike if options.together else ())
    if options.by_date:
        return split_by_date(groups, facts.dates, options.shares)
    features = facts.features if options.balanced else dict.fromkeys(facts.keys, frozenset[str]())
    return split(groups, features, options.shares, options.seed)


def _losses(project: Project, options: ReleaseOptions) -> Generator[Step, None, dict[str, list[Loss]]]:
    forms = [format_named(name) for name in options.formats]
    found: dict[str, list[Loss]] = {form.id: [] for form in forms}
    if not forms:
        return found
    writing = {form.id: WriteOptions(project.schema, how=form.way({})) for form in forms}
    total = project.totals(GOLD)[0]
    for done, record in enumerate(project.records(GOLD), 1):
        for form in forms:
            if form.losses is not None:
                found[form.id].extend(form.losses(record, writing[form.id]))
        yield Step(done, total, record.document.key)
    return found
