"""Everything that is decided before a byte of a release is written: facts, split, agreement, findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Generator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from models.adjudication.queue import DocumentQueue
from models.annotation import NOTHING
from models.annotation_set import GOLD
from models.corpus.near_duplicates import clusters
from models.corpus.splitting import PARTS, split, split_by_date
from models.errors import AyarError
from models.progress import Step
from models.record import Loss
from storage.agreeing import Asked
from storage.exporting import writer_named
from storage.formats.base import WriteOptions
from storage.release.earlier import places
from storage.release.facts import Facts, gather
from storage.release.findings import Drawn, ReleaseFinding, findings
from storage.release.names import Names
from storage.release.options import ReleaseOptions
from storage.release.unsigned import Unsigned

if TYPE_CHECKING:
    from storage.project import Project


@dataclass(frozen=True, slots=True)
class Prepared:
    """What was decided; it travels between processes.

    ``place`` is the split of each document key; ``lost`` how often each format loses what, by format id and by the
    key of its sentence; ``losses`` each of them, where they were asked for; ``undecided`` the open conflicts by key.
    """

    options: ReleaseOptions
    facts: Facts
    place: Mapping[str, str]
    agreement: Mapping[str, Any]
    findings: tuple[ReleaseFinding, ...]
    lost: Mapping[str, Counter[str]] = field(default_factory=dict)
    losses: Mapping[str, list[Loss]] = field(default_factory=dict)
    undecided: Mapping[str, int] = field(default_factory=dict)

    @property
    def blocked(self) -> bool:
        """Whether it holds errors, with which it is not written."""
        return any(finding.stops for finding in self.findings)

    def sizes(self) -> dict[str, int]:
        """Documents of each split."""
        return {part: sum(where == part for where in self.place.values()) for part in PARTS}


def prepare(
    project: Project, options: ReleaseOptions, known: Prepared | None = None, *, listed: bool = True
) -> Generator[Step, None, Prepared]:
    """Steps count documents, several times over. Writes nothing.

    ``known`` is what was prepared of the same project with other options: only what depends on these is done again.
    With ``listed`` every loss is kept, else how many there are. Loads numpy and rensa: the window calls
    ``storage.processes.prepare_release``. Raises AyarError nothing_to_release, release_version, release_shares,
    no_such_format, format_not_written.
    """
    options.check()
    if known is None:
        known = yield from _gathered(project, options)
    same = (known.options.anonymous, known.options.notes) == (options.anonymous, options.notes)
    counted = known.lost if same and not listed else {}
    names = named(project, known.facts, known.agreement, options)
    unsigned = Unsigned(names, known.facts.hashes, notes=options.notes)
    place = split_of(known.facts, options, _before(known.facts, options, unsigned))
    lost, losses = yield from _losses(project, options, place, counted, unsigned, listed=listed)
    drawn = Drawn(place, known.undecided, known.agreement)
    found = tuple(findings(known.facts, drawn, project.schema, options))
    return replace(known, options=options, place=place, findings=found, lost=lost, losses=losses)


def _gathered(project: Project, options: ReleaseOptions) -> Generator[Step, None, Prepared]:
    """What holds whatever the options are."""
    if not project.has_gold():
        raise AyarError("nothing_to_release")
    queues = yield from project.queue()
    facts = yield from gather(project, frozenset(queue.key for queue in queues if not _begun(queue)))
    if not facts.keys:
        raise AyarError("nothing_to_release")
    facts.compared = len(queues)
    facts.compared_here = len(set(facts.keys) & {queue.key for queue in queues})
    agreement = (yield from project.agree(Asked())).value
    undecided = {queue.key: queue.open for queue in queues if queue.open}
    return Prepared(options, facts, {}, agreement, (), undecided=undecided)


def _begun(queue: DocumentQueue) -> bool:
    """Whether anything that people differ about was decided: gold that holds only what all agree on, as it is when a
    reviewer has just looked, is no reading of the document."""
    return queue.sealed or not queue.open or queue.decided > 0


def _before(facts: Facts, options: ReleaseOptions, unsigned: Unsigned) -> dict[str, str]:
    """The split that each document key had in the earlier release; what is none is told when the release is made."""
    if options.previous is None or options.by_date:
        return {}
    try:
        place = places(options.previous)
    except AyarError:
        return {}
    return {key: place[unsigned.key(key)] for key in facts.keys if unsigned.key(key) in place}


def split_of(facts: Facts, options: ReleaseOptions, before: Mapping[str, str] = NOTHING) -> dict[str, str]:
    """The split of each document key; where it had one ``before`` it stays there."""
    groups = clusters(facts.keys, facts.alike if options.together else ())
    if options.by_date:
        return split_by_date(groups, facts.dates, options.shares)
    features = facts.features if options.balanced else {key: dict[str, int]() for key in facts.keys}
    return split(groups, features, options.shares, options.seed, before)


def named(project: Project, facts: Facts, agreement: Mapping[str, Any], options: ReleaseOptions) -> Names:
    """Everybody whom gold or the project names, each with a number or by name."""
    people = (person.name for person in project.people())
    measured = agreement.get("authors") or project.authors()
    return Names(measured, facts.reviewers, {*people, *facts.named}, anonymous=options.anonymous)


def _losses(
    project: Project,
    options: ReleaseOptions,
    place: Collection[str],
    known: Mapping[str, Counter[str]],
    unsigned: Unsigned,
    *,
    listed: bool,
) -> Generator[Step, None, tuple[dict[str, Counter[str]], dict[str, list[Loss]]]]:
    """How often each format loses what in the documents of ``place`` as they go out, and each loss when they are
    ``listed``; ``known`` is not counted again."""
    forms = [writer_named(name) for name in options.formats]
    asked = [form for form in forms if form.id not in known]
    lost = {form.id: known.get(form.id, Counter[str]()) for form in forms}
    losses: dict[str, list[Loss]] = {form.id: [] for form in forms if listed}
    if not asked:
        return lost, losses
    writing = {form.id: WriteOptions(project.schema, how=form.way({})) for form in asked}
    total = project.totals(GOLD)[0]
    for done, record in enumerate(project.records(GOLD), 1):
        out = unsigned.record(record)
        for form in asked if record.document.key in place else ():
            for loss in form.losses(out, writing[form.id]) if form.losses is not None else ():
                lost[form.id][loss.key] += 1
                if listed:
                    losses[form.id].append(loss)
        yield Step(done, total, record.document.key)
    return lost, losses
