"""Parquet: a folder of parts of 5,000 records each, one flat record a row (``flat.py``); the same bytes each time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import Any, Final

from models.errors import missing_package
from models.record import Loss, Record
from storage.formats.base import Format, WriteOptions
from storage.formats.flat import PLURAL, flat
from storage.formats.target import Target
from storage.formats.tokenised import zone_losses

ROWS: Final = 5_000
AT_ONCE: Final = 500  # rows of a group: what is in memory


def write(records: Iterable[Record], target: Target, options: WriteOptions) -> Iterator[int]:
    """Raises AyarError missing_extra."""
    try:
        import pyarrow.parquet
    except ImportError as error:
        raise missing_package("pyarrow") from error
    iterator, done = iter(records), 0
    for number in range(1 << 30):
        path = target.folder / f"part-{number:05}.parquet"
        begun = done
        with pyarrow.parquet.ParquetWriter(path, columns(), compression="zstd") as out:
            while rows := [flat(r, options) for r in islice(iterator, min(AT_ONCE, ROWS - (done - begun)))]:
                out.write_table(pyarrow.Table.from_pylist(rows, schema=columns()))
                yield from range(done + 1, done + len(rows) + 1)
                done += len(rows)
        if done - begun < ROWS:
            if done == begun and number:
                path.unlink()
            return


@cache
def columns() -> Any:
    """The columns of ``flat.flat``."""
    import pyarrow as pa

    words, pair = pa.string(), pa.list_(pa.list_(pa.int32()))
    named = pa.list_(pa.struct([("name", words), ("value", words)]))
    annotation = pa.struct(
        [("id", words), ("label", words), ("start", pa.int32()), ("end", pa.int32()), ("text", words)]
        + [("fragments", pair), ("attributes", named)]
        + [("arguments", pa.list_(pa.struct([("role", words), ("target", words)])))]
        + [("note", words), ("doubt", pa.bool_())]
    )
    plain = ("id", "author", "role", "language", "title", "publisher", "url", "published", "text")
    return pa.schema(
        [(name, words) for name in plain]
        + [(name, pa.list_(annotation)) for name in PLURAL.values()]
        + [("labels", named), ("tokens", pa.list_(words)), ("offsets", pair), ("ner_tags", pa.list_(words))]
    )


def losses(record: Record, options: WriteOptions) -> Iterator[Loss]:
    return zone_losses(record, options)


FORMAT = Format(
    id="parquet", write=write, losses=losses, tokens=True, folder=True, cannot_hold=("decisions", "sentences")
)
