"""WebAnno TSV 3 (inception-project.github.io, appendix of the user guide): ``AUTHOR/NAME.tsv``, one token a line, a
column for each feature of a layer. The layers are those of ``cas``; offsets are UTF-16 units.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from models.record import Loss, Problem, Record
from storage.formats.base import Format, ReadOptions, WriteOptions
from storage.formats.cas_reading import record_of
from storage.formats.cas_writing import features_of
from storage.formats.decoding import text_of
from storage.formats.file_names import FileNames, name_from
from storage.formats.losses import unheld
from storage.formats.source import Source
from storage.formats.standoff import RELATIONS
from storage.formats.target import Target
from storage.formats.webanno_tsv_reading import cas_in
from storage.formats.webanno_tsv_writing import kept_of, rendered

HELD: Final = ("tokens", RELATIONS)
"""Tokens as long as no annotation, and no character that is no white space, lies outside of them."""


def read(source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    """One document. Raises AyarError import_bad_tsv, wrong_format and those of ``decoding.text_of``."""
    text = text_of(source, options.encoding)
    folder = name_from(source.path.absolute().parent.name)
    name = name_from(source.path.stem)
    yield record_of(
        cas_in(text, source.name), source.name, options, name=name, fallback=folder, bare="\n#T_" not in text
    )


def write(records: Iterable[Record], target: Target, options: WriteOptions) -> Iterator[int]:
    features, names = features_of(options.schema), FileNames()
    for done, record in enumerate(records, 1):
        names.path(target.folder, record, ".tsv").write_bytes(rendered(record, features).encode())
        yield done


def losses(record: Record, options: WriteOptions) -> Iterator[Loss]:
    document = record.document
    start, tokens = kept_of(record)
    held = HELD if tokens == document.tokens else HELD[1:]
    yield from unheld(record, options, attributes=True, notes=True, rest=True, fields=held)
    if document.text[:start].strip(" "):
        yield Loss(document.key, None, "text_start", {"n": start})


def recognise(source: Source) -> bool:
    return source.head.removeprefix(b"\xef\xbb\xbf").startswith(b"#FORMAT=WebAnno TSV 3")


FORMAT = Format(
    id="webanno-tsv", suffixes=(".tsv",), read=read, write=write, losses=losses, recognise=recognise, folder=True,
    maps_labels=True,
    cannot_hold=("metadata", "document_labels", "decisions", "state"),
)  # fmt: skip
