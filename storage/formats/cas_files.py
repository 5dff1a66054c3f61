"""The CAS of a file whose kind its name tells: XMI, JSON or WebAnno TSV."""

from __future__ import annotations

from storage.formats.base import AUTO
from storage.formats.cas import Cas, with_text
from storage.formats.decoding import decode
from storage.formats.json_cas_parsing import structures_in as structures_in_json
from storage.formats.type_systems import ranges_in, type_values
from storage.formats.webanno_tsv_reading import cas_in
from storage.formats.xmi_parsing import structures_in as structures_in_xmi


def cas_of(name: str, data: bytes, shown: str, types: bytes = b"") -> Cas | None:
    """None for another kind of file. ``types`` is the type system that lies beside it.

    Raises AyarError unsafe_xml, import_bad_xml, import_bad_json_file, import_bad_tsv, wrong_format, bad_encoding.
    """
    if name.endswith(".xmi"):
        found = structures_in_xmi(data, shown)
        if found is None:
            return None
        type_values(found, ranges_in(types) if types else {})
        return with_text(found)
    if name.endswith(".json"):
        return with_text(structures_in_json(decode(data, AUTO, shown).text, shown))
    return cas_in(decode(data, AUTO, shown).text, shown) if name.endswith(".tsv") else None
