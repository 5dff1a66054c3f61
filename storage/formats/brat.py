"""brat standoff (brat.nlplab.org/standoff.html): ``NAME.txt`` and ``NAME.ann`` beside it, a folder per annotator.

Entities and zones are T lines, events and stances E lines with a T line as trigger, plain attribute values A lines,
notes ``#`` lines of type AnnotatorNotes. What brat has no line for stands in a ``#`` line of type Ayar, as JSON
(``standoff.rest_of``). Relations and lines Ayar has no use for stay on the set (``"brat": {"lines"}``), and go out
again. Offsets are code points.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from models.record import Loss, Problem, Record
from storage.formats.article import article
from storage.formats.base import LABELS, Format, ReadOptions, WriteOptions
from storage.formats.brat_reading import KEY, annotated, text_in
from storage.formats.brat_writing import lines_of
from storage.formats.file_names import FileNames, name_from
from storage.formats.headers import header_of
from storage.formats.losses import unheld
from storage.formats.source import Source
from storage.formats.standoff import RELATIONS
from storage.formats.target import Target

HELD: Final = (KEY, RELATIONS)


def read(source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    """An .ann file with the text beside it; a text alone is an article; .conf files hold no annotations.

    Raises AyarError of ``decoding``.
    """
    if source.suffix == ".txt":
        text = text_in(source, options)
        yield article(text, name_from(source.name), header_of(text))
    elif source.suffix != ".conf":
        yield annotated(source, options, name_from(source.path.absolute().parent.name))


def write(records: Iterable[Record], target: Target, _: WriteOptions) -> Iterator[int]:
    """AUTHOR/NAME.txt and AUTHOR/NAME.ann; a document that nobody has annotated is NAME.txt alone."""
    names = FileNames()
    for done, record in enumerate(records, 1):
        path = names.path(target.folder, record, ".txt")
        path.write_bytes(record.document.text.encode())
        if record.set is not None:
            lines = "".join(f"{line}\n" for line in lines_of(record.set, record.document.text))
            path.with_name(f"{path.name.removesuffix('.txt')}.ann").write_bytes(lines.encode())
        yield done


def losses(record: Record, options: WriteOptions) -> Iterable[Loss]:
    return unheld(record, options, attributes=True, notes=True, rest=True, fields=HELD)


def recognise(source: Source) -> bool:
    """Annotations, and a text that has some beside it: both must count a mark at its start."""
    return source.suffix == ".ann" or (source.suffix == ".txt" and source.path.with_suffix(".ann").is_file())


FORMAT = Format(
    id="brat", suffixes=(".ann", ".conf"), read=read, write=write, losses=losses, recognise=recognise, folder=True,
    maps_labels=True, choices=LABELS, cannot_hold=("metadata", "document_labels", "tokens", "decisions", "state"),
)  # fmt: skip
