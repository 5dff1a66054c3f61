"""What every file format offers: the protocol that importing, exporting and the registry speak."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from models.annotation import NOTHING
from models.errors import AyarError
from models.record import Loss, Problem, Record
from storage.formats.source import Source

if TYPE_CHECKING:
    from models.schema import Schema
    from storage.formats.target import Target

AUTO: Final = "auto"
NAMELESS_AUTHOR: Final = "import"
BY_FILE: Final = "@file"
"""As an author: each file's name without its suffix, as tools that write a file a person name them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """What the person who imports says about the files.

    ``author`` and ``role`` are for annotations whose file does not name an author (``BY_FILE``: its own name).
    ``columns`` maps our fields (text, title, url, date, publisher, id, language) to column names, ``labels`` foreign
    label ids to ours, ``kinds`` our label ids to the kind of annotation they are for (an import fills them in from the
    project's schema). ``parts`` maps foreign roles, attributes and document labels, as ``models.label_mapping`` names
    them, to ours; to nothing what is left out.
    """

    encoding: str = AUTO
    author: str | None = None
    role: str | None = None
    columns: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    labels: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    kinds: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    parts: Mapping[tuple[str, str], str] = field(default_factory=dict)


class WriteOptions:
    """``all_zones`` keeps the tokens of zones that the schema does not export. ``how`` chooses among the
    ``Format.choices`` of the format that is written, by name."""

    def __init__(self, schema: Schema, *, all_zones: bool = False, how: Mapping[str, str] = NOTHING) -> None:
        self.schema, self.all_zones, self.how = schema, all_zones, how
        self.silent_zones: Final = frozenset(z.id for z in schema.zones if not z.export_by_default)
        self.defaults: Final = cache(schema.defaults)
        self.last_view: tuple[Record, Any] | None = None


LABELS: Final[Mapping[str, tuple[str, ...]]] = {"labels": ("ayar", "source")}
"""A choice of formats that other annotation tools read: labels by their id, or as they were called before an import had
to give them one. ``storage.exporting`` sees to it."""

Reader = Callable[[Source, ReadOptions], Iterator[Record | Problem]]
Writer = Callable[[Iterable[Record], "Target", WriteOptions], Iterator[int]]
LossFinder = Callable[[Record, WriteOptions], Iterable[Loss]]


def _never(_: Source) -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A row of the registry.

    ``read`` yields records in file order and a Problem for each one it must leave out; it raises AyarError when the
    whole file cannot be used. ``write`` takes records in document order, the sets of a document next to each other, and
    yields the number of records written so far. ``losses`` names, before anything is written, what this record loses.
    ``cannot_hold`` are catalogue keys (``loss.KEY``) of what the format has no place for at all. ``recognise`` looks at
    the head of a file whose suffix does not settle the matter. ``folder`` says that an export is a folder of files,
    ``lossless`` that it holds every set of a document and nothing needs to be announced, ``is_stored_form`` that it is
    what ``Project.raw_lines`` gives. ``choices`` are the ways it can be written, each with its values, the usual one
    first (``WriteOptions.how``). ``maps_labels`` says that ``read`` heeds ``ReadOptions.labels`` by itself; for all
    others importing renames labels. ``columns`` gives the names that ``ReadOptions.columns`` may
    choose among, ``tokens`` says that ``write`` heeds ``WriteOptions.all_zones``, ``packed`` that
    ``read`` takes zip files.
    """

    id: str
    suffixes: tuple[str, ...] = ()
    read: Reader | None = None
    write: Writer | None = None
    losses: LossFinder | None = None
    recognise: Callable[[Source], bool] = _never
    cannot_hold: tuple[str, ...] = ()
    folder: bool = False
    lossless: bool = False
    is_stored_form: bool = False
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: NOTHING)
    maps_labels: bool = False
    columns: Callable[[Source, ReadOptions], list[str]] | None = None
    tokens: bool = False
    packed: bool = False

    @property
    def suffix(self) -> str:
        """What the name of an export ends in; nothing for a folder."""
        if self.folder:
            return ""
        return self.suffixes[0] if self.suffixes else f".{self.id.rpartition('-')[2]}"

    def way(self, how: Mapping[str, str]) -> Mapping[str, str]:
        """``how`` completed by the usual values. Raises AyarError no_variant, no_such_option."""
        for name, value in how.items():
            if not self.choices:
                raise AyarError("no_variant", format=self.id, option=f"{name}={value}")
            if value not in self.choices.get(name, ()):
                known = "; ".join(f"{n}={'|'.join(values)}" for n, values in self.choices.items())
                raise AyarError("no_such_option", format=self.id, option=f"{name}={value}", options=known)
        return {name: how.get(name, values[0]) for name, values in self.choices.items()}
