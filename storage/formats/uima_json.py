"""UIMA's JSON CAS (github.com/apache/uima-uimaj-io-jsoncas): ``AUTHOR/NAME.json`` with its types inside. The layers are
those of ``cas``. Offsets are UTF-16 units.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from models.record import Problem, Record
from models.schema import Schema
from storage.formats.base import Format, ReadOptions, WriteOptions
from storage.formats.cas import DKPRO_TYPES, INITIAL_VIEW, Refs, Structure, own_types, with_text
from storage.formats.cas_reading import record_of
from storage.formats.cas_writing import features_of, structures_of
from storage.formats.decoding import text_of
from storage.formats.file_names import FileNames
from storage.formats.json_cas_parsing import STRUCTURES, structures_in
from storage.formats.source import Source
from storage.formats.target import Target


def read(source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    """One document. Raises AyarError of ``decoding.text_of`` and ``json_cas_parsing.structures_in``."""
    structures = structures_in(text_of(source, options.encoding), source.name)
    yield record_of(with_text(structures), source.name, options, name=source.path.stem)


def write(records: Iterable[Record], target: Target, options: WriteOptions) -> Iterator[int]:
    features, types, names = features_of(options.schema), _types(options.schema), FileNames()
    for done, record in enumerate(records, 1):
        value = _value(structures_of(record, features), types)
        names.path(target.folder, record, ".json").write_bytes(orjson.dumps(value))
        yield done


def _types(schema: Schema) -> dict[str, Any]:
    return {
        name: {"%NAME": name, "%SUPER_TYPE": parent}
        | {feature: {"%NAME": feature, "%RANGE": kind} for feature, kind in features.items()}
        for name, (parent, features) in {**DKPRO_TYPES, **own_types(schema)}.items()
    }


def _value(structures: list[Structure], types: dict[str, Any]) -> dict[str, Any]:
    rows, spare = [], len(structures)
    for structure in structures:
        row: dict[str, Any] = {"%ID": structure.id, "%TYPE": structure.type}
        for name, value in structure.features.items():
            if not isinstance(value, Refs):
                row[name] = value
            elif not value.many:
                row[f"@{name}"] = value.ids[0]
            else:
                spare += 1
                kind = structure.type + "".join(part.capitalize() for part in (name, "link"))
                rows.append({"%ID": spare, "%TYPE": f"{kind}[]", "%ELEMENTS": list(value.ids)})
                row[f"@{name}"] = spare
        rows.append(row)
    members = [s.id for s in structures[1:] if "sofa" in s.features]
    view = {"%SOFA": structures[0].id, "%MEMBERS": members}
    return {"%TYPES": types, STRUCTURES: rows, "%VIEWS": {INITIAL_VIEW: view}}


def recognise(source: Source) -> bool:
    head = source.head
    return head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{" and (STRUCTURES.encode() in head or b'"%TYPES"' in head)


FORMAT = Format(
    id="uima-json", suffixes=(".json",), read=read, write=write, recognise=recognise, folder=True, maps_labels=True
)
