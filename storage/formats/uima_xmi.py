"""UIMA's XMI: ``AUTHOR/NAME.xmi`` with ``TypeSystem.xml`` beside the authors' folders. The layers are those of ``cas``.

Document types and entities are refused before anything is parsed further. A character that XML does not take stands as
U+FFFD in the text of the CAS; ``custom.Record`` keeps the text as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from models.record import Loss, Problem, Record
from storage.formats.base import Format, ReadOptions, WriteOptions
from storage.formats.cas import Refs, Structure, with_text
from storage.formats.cas_layers import CHOICES, Layers, goes_back, losses_of
from storage.formats.cas_reading import record_of
from storage.formats.cas_writing import features_of, structures_of, type_system
from storage.formats.file_names import FileNames
from storage.formats.source import Source
from storage.formats.target import Target
from storage.formats.type_systems import ranges_in, type_values
from storage.formats.xmi_parsing import structures_in

TYPES: Final = "TypeSystem.xml"
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_ESCAPED: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
_TO_ESCAPE: Final = re.compile('[&<>"\n\r\t]')


def read(source: Source, options: ReadOptions) -> Iterator[Record | Problem]:
    """One document; a type system holds none. Raises AyarError unsafe_xml, import_bad_xml, wrong_format."""
    structures = structures_in(source.data(), source.name)
    if structures is not None:
        type_values(structures, ranges_in(_types_beside(source)))
        yield record_of(with_text(structures), source.name, options, name=source.path.stem)


def _types_beside(source: Source) -> bytes:
    """The type system in the file's folder or the one above, where Ayar and INCEpTION put it."""
    for folder in source.path.absolute().parents[:2]:
        try:
            return (folder / TYPES).read_bytes()
        except OSError:
            continue
    return b""


def write(records: Iterable[Record], target: Target, options: WriteOptions) -> Iterator[int]:
    features, names, layers = features_of(options.schema), FileNames(), Layers()
    back = layers if goes_back(options) else None
    for done, record in enumerate(records, 1):
        structures = structures_of(record, features, held=_fits, layers=back)
        names.path(target.folder, record, ".xmi").write_bytes("".join(_rendered(structures)).encode())
        yield done
    (target.folder / TYPES).write_bytes("".join(f"{line}\n" for line in type_system(options.schema, layers)).encode())


def _fits(text: str) -> bool:
    return _FORBIDDEN.search(text) is None


def _rendered(structures: list[Structure]) -> Iterator[str]:
    sofa, others = structures[0], structures[1:]
    packages = sorted({s.type.rpartition(".")[0] for s in others})
    prefixes = {package: f"ns{n}" for n, package in enumerate(packages)}
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<xmi:XMI xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"'
    yield ' xmlns:cas="http:///uima/cas.ecore"'
    yield "".join(f' xmlns:{p}="http:///{name.replace(".", "/")}.ecore"' for name, p in prefixes.items())
    yield '>\n<cas:NULL xmi:id="0"/>\n'
    tags = {s.type: f"{prefixes[s.type.rpartition('.')[0]]}:{s.name}" for s in others}
    for structure in others:
        name, features = tags[structure.type], structure.features
        yield f'<{name} xmi:id="{structure.id}"{_attributes(features)}{_end(name, features)}\n'
    yield f'<cas:Sofa xmi:id="{sofa.id}"{_attributes(sofa.features)}/>\n'
    members = " ".join(str(s.id) for s in others if "sofa" in s.features)
    yield f'<cas:View sofa="{sofa.id}" members="{members}"/>\n</xmi:XMI>\n'


def _attributes(features: dict[str, Any]) -> str:
    return "".join([f' {name}="{_value(value)}"' for name, value in features.items() if type(value) is not list])


def _end(tag: str, features: dict[str, Any]) -> str:
    """Arrays of strings are elements inside."""
    lists = [(name, value) for name, value in features.items() if type(value) is list]
    if not lists:
        return "/>"
    inside = "".join(f"<{name}>{_value(each)}</{name}>" for name, value in lists for each in value)
    return f">{inside}</{tag}>"


def _value(value: Any) -> str:
    if isinstance(value, str):
        value = _FORBIDDEN.sub("\ufffd", value) if not _fits(value) else value
        return _TO_ESCAPE.sub(lambda m: _ESCAPED[m[0]], value)
    if isinstance(value, Refs):
        return " ".join(map(str, value.ids))
    return str(value).lower() if isinstance(value, bool) else str(value)


def losses(record: Record, options: WriteOptions) -> Iterator[Loss]:
    if goes_back(options):
        yield from losses_of(record)
    if n := len(_FORBIDDEN.findall(record.document.text)):
        yield Loss(record.document.key, None, "other_characters", {"n": n})


def recognise(source: Source) -> bool:
    return b"http://www.omg.org/XMI" in source.head or (b"<typeSystemDescription" in source.head)


FORMAT = Format(
    id="uima-xmi",
    suffixes=(".xmi", ".xml"),
    read=read,
    write=write,
    losses=losses,
    recognise=recognise,
    folder=True,
    maps_labels=True,
    choices=CHOICES,
)
