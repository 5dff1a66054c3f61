"""UIMA: dkpro-cassis."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from benchmarks.peers import Peer
from models.record import Record
from storage.formats.base import WriteOptions
from storage.formats.cas import Refs
from storage.formats.cas_layers import Layers
from storage.formats.cas_writing import features_of, structures_of, type_system


def build(records: Sequence[Record], options: WriteOptions) -> list[Any]:
    """A ``Cas`` of each record, structure by structure, with the same types, tokens and features as ours."""
    import cassis

    types = cassis.load_typesystem("\n".join(type_system(options.schema, Layers())))
    features, made = features_of(options.schema), []
    for record in records:
        cas = cassis.Cas(typesystem=types)
        cas.sofa_string = record.document.text
        cas.sofa_mime = "text"
        found: dict[int, Any] = {}
        structures = structures_of(record, features)[1:]
        for s in structures:
            plain = {k: v for k, v in s.features.items() if k != "sofa" and not isinstance(v, Refs)}
            found[s.id] = types.get_type(s.type)(**plain)
        for s in structures:
            for name, value in s.features.items():
                if isinstance(value, Refs) and name != "sofa":
                    there = [found[each] for each in value.ids]
                    array = types.get_type("uima.cas.FSArray")
                    setattr(found[s.id], name, array(elements=there) if value.many else there[0])
            if "sofa" in s.features:
                cas.add(found[s.id])
        made.append(cas)
    return made


def writes(suffix: str) -> Any:
    """``to_xmi`` or ``to_json`` of each into a file."""

    def write(made: list[Any], target: Path) -> None:
        target.mkdir(exist_ok=True)
        for n, cas in enumerate(made):
            (cas.to_xmi if suffix == ".xmi" else cas.to_json)(target / f"{n}{suffix}")

    return write


def reads(suffix: str) -> Any:
    """``load_cas_from_xmi`` (the type system read once) or ``load_cas_from_json`` of each file."""

    def read(source: Path) -> int:
        import cassis

        loaded = []
        types = cassis.load_typesystem(source / "TypeSystem.xml") if suffix == ".xmi" else None
        for path in sorted(source.rglob(f"*{suffix}")):
            stream = io.BytesIO(path.read_bytes())
            loaded.append(
                cassis.load_cas_from_xmi(stream, typesystem=types) if types else cassis.load_cas_from_json(stream)
            )
        return len(loaded)

    return read


PEERS: Final = {
    form: (Peer(name="cassis", prepare=build, write=writes(suffix), read=reads(suffix), few=300),)
    for form, suffix in (("uima-xmi", ".xmi"), ("uima-json", ".json"))
}
