"""UIMA's JSON CAS (github.com/apache/uima-uimaj-io-jsoncas): ``AUTHOR/NAME.json`` with its types inside. The layers are
those of ``cas``. Offsets are UTF-16 units.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from models.record import Loss, Problem, Record
from storage.formats.base import Format, ReadOptions, WriteOptions
from storage.formats.cas import DKPRO_TYPES, INITIAL_VIEW, Refs, Structure, own_types, with_text
from storage.formats.cas_layers import CHOICES, Layers, goes_back, losses_of
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
    features, types, names = features_of(options.schema), _types(own_types(options.schema)), FileNames()
    for done, record in enumerate(records, 1):
        layers = Layers() if goes_back(options) else None
        structures = structures_of(record, features, layers=layers)
        value = _value(structures, types if layers is None else _types(layers.types) | types)
        names.path(target.folder, record, ".json").write_bytes(orjson.dumps(value))
        yield done


def losses(record: Record, options: WriteOptions) -> Iterator[Loss]:
    if goes_back(options):
        yield from losses_of(record)


def _types(types: dict[str, tuple[str, dict[str, str]]]) -> dict[str, Any]:
    return {
        name: {"%NAME": name, "%SUPER_TYPE": parent}
        | {feature: {"%NAME": feature, "%RANGE": kind} for feature, kind in features.items()}
        for name, (parent, features) in {**DKPRO_TYPES, **types}.items()
    }


def _value(structures: list[Structure], types: dict[str, Any]) -> dict[str, Any]:
    rows, spare = [], len(structures)
    for structure in structures:
        row: dict[str, Any] = {"%ID": structure.id, "%TYPE": structure.type}
        for name, value in structure.features.items():
            if isinstance(value, list):
                spare += 1
                rows.append({"%ID": spare, "%TYPE": "uima.cas.StringArray", "%ELEMENTS": value})
                row[f"@{name}"] = spare
            elif not isinstance(value, Refs):
                row[name] = value
            elif not value.many:
                row[f"@{name}"] = value.ids[0]
            else:
                spare += 1
                kind = structures[value.ids[0] - 1].type
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
    id="uima-json", suffixes=(".json",), read=read, write=write, losses=losses, recognise=recognise, folder=True,
    maps_labels=True, choices=CHOICES,
)  # fmt: skip
