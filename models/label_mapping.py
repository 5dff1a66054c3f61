"""What a foreign label may mean in a schema, and a schema with foreign labels added."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from models.annotation import ENTITY, EVENT, KINDS, STANCE
from models.label_synonyms import LABELS, ROLES, synonyms
from models.schema import Schema
from models.schema_editing import (
    ATTRIBUTE_PLACES,
    GROUPS,
    LABEL_PLACES,
    ROLE_PLACES,
    Place,
    Raw,
    add,
    loaded,
    parts,
    plain,
    set_role,
)
from models.schema_parts import BOOLEAN, STRING, Attribute, Label, Role
from models.schema_versions import MINOR, next_version
from models.text.folding import key

Foreign = tuple[str, str]
"""(kind, label) of an annotation whose label the schema does not have, or (what, name) of another part (``PARTS``)."""

SOURCE: Final = "source"  # in ``maps_to``: the name that an import brought
ROLE: Final = "role"
ATTRIBUTE: Final = "attribute"
FLAG: Final = "flag"  # an attribute whose values are true and false
FORM: Final = "document"
PARTS: Final = (ROLE, ATTRIBUTE, FLAG, FORM)
"""What is foreign beside labels: ``event.role``, ``entity.attribute``, ``entity.flag``, ``document``."""

_SEPARATORS: Final = re.compile(r"[\s_./:\-]+")
_STEPS: Final = re.compile(r"[./:]")
_NOT_ID: Final = re.compile(r"[^A-Za-z0-9_.:-]+")
_SHORTEST: Final = 3  # letters that one name must share with another when it begins like it
Part = Label | Role


def part_of(foreign: Foreign) -> str:
    """``""`` for a label, else one of ``PARTS``."""
    what = foreign[0].rpartition(".")[2]
    return what if what in PARTS else ""


def plain_part(foreign: Foreign) -> Foreign:
    """As files are read: an attribute is an attribute, whatever its values."""
    kind, name = foreign
    return (f"{kind.partition('.')[0]}.{ATTRIBUTE}", name) if part_of(foreign) == FLAG else foreign


def suggest(foreign: Foreign, schema: Schema) -> str | None:
    """What a foreign label or role is in a schema; None when nothing is like it, and for attributes, whose values
    would have to be translated too.

    Asked one after another: its id; its name or short name in three languages, or ``maps_to``; one of the alternatives
    that ``maps_to`` names ("DATE/TIME"); what other label sets call the same (``label_synonyms``), also by the last
    step of a path like ``Conflict.Attack``; else the only one whose id, or name, begins like it. Labels of its own kind
    come first.
    """
    wanted = _folded(foreign[1])
    if not wanted or part_of(foreign) not in ("", ROLE):
        return None
    pools = list(_pools(foreign, schema))
    steps = [wanted] if len(last := _STEPS.split(foreign[1])) == 1 else [wanted, _folded(last[-1])]
    for names in (_ids, _names, _alternatives):
        for pool in pools:
            if found := [each.id for each in pool if wanted in set(names(each))]:
                return found[0]
    table = ROLES if part_of(foreign) == ROLE else LABELS
    for step in filter(None, steps):
        for pool in pools:
            if found := list(_meant(step, table, pool)):
                return found[0]
    for names in (_ids, _said):
        if len(similar := [each.id for each in pools[0] if _begins(wanted, names(each))]) == 1:
            return similar[0]
    return None


def _pools(foreign: Foreign, schema: Schema) -> Iterator[Sequence[Part]]:
    """What it may be, the likeliest first."""
    kind = foreign[0].partition(".")[0]
    if part_of(foreign) == ROLE:
        yield [each for each in schema.roles(kind) if each.active]
    else:
        yield from ([each for each in schema.labels(known) if each.active] for known in kinds_for(kind))


def kinds_for(kind: str) -> Sequence[str]:
    """What an annotation of a kind may become, its own first: one that has roles stays one that has."""
    allowed = (EVENT, STANCE) if kind in (EVENT, STANCE) else KINDS
    return [kind, *(other for other in allowed if other != kind)] if kind in KINDS else KINDS


def _meant(wanted: str, table: str, pool: Sequence[Part]) -> Iterator[str]:
    """Parts that are called like what others call so: by id first, then by name."""
    others = synonyms(table, wanted)
    for names in (_ids, _names):
        yield from (each.id for each in pool if not others.isdisjoint(names(each)))


def _folded(text: str) -> str:
    return _SEPARATORS.sub("", key(text))


def _ids(part: Part) -> Iterator[str]:
    yield _folded(part.id)


def _mapped(part: Part) -> Iterator[str]:
    mapped = part.raw.get("maps_to") or {}
    return _flat(mapped.values() if isinstance(mapped, Mapping) else [])


def _said(part: Part) -> Iterator[str]:
    short = part.short if isinstance(part, Label) else {}
    yield from filter(None, map(_folded, (part.id, *part.name.values(), *short.values())))


def _names(part: Part) -> Iterator[str]:
    yield from _said(part)
    yield from filter(None, map(_folded, _mapped(part)))


def _alternatives(part: Part) -> Iterator[str]:
    """Names and mappings that name several things: "LOC/FAC"."""
    for name in (*part.name.values(), *_mapped(part)):
        yield from filter(None, map(_folded, name.split("/")))


def _flat(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            yield from (each for each in value if isinstance(each, str))


def _begins(wanted: str, names: Iterable[str]) -> bool:
    return any(
        min(len(wanted), len(name)) >= _SHORTEST and (wanted.startswith(name) or name.startswith(wanted))
        for name in names
    )


def extended(
    schema: Schema, foreign: Iterable[Foreign], mapped: Iterable[str], versions: Collection[str]
) -> tuple[Schema, dict[Foreign, str]]:
    """The next version of a schema, with these parts; ``versions`` are taken. As ``added``."""
    raw, ids = added(plain(schema), foreign, mapped)
    return loaded({**raw, "version": next_version(schema.version, MINOR, versions)}), ids


def added(raw: Raw, foreign: Iterable[Foreign], mapped: Iterable[str] = ()) -> tuple[Raw, dict[Foreign, str]]:
    """The schema's JSON with these parts at the end of their lists, and the id that each got: its own where it may
    be one, else one made of its letters and, behind what is taken, a number. Event types that are added may have the
    roles that are added, and those of ours that foreign ones were ``mapped`` to; other types may have the added ones.
    """
    ids: dict[Foreign, str] = {}
    roles: dict[str, list[str]] = {kind: [] for kind in ROLE_PLACES}
    types: list[str] = []
    for each in sorted(foreign, key=lambda each: bool(part_of(each))):  # labels first: they may fill the roles
        place, part = _new(each, raw)
        taken = {str(known["id"]).casefold() for known in parts(raw, place)}
        ids[each] = _free(_NOT_ID.sub("_", each[1]).strip("_.:-") or part_of(each).upper() or "LABEL", taken)
        if ids[each] != each[1]:
            part = {**part, "maps_to": {SOURCE: each[1]}}
        raw = add(raw, place, {"id": ids[each], "name": dict.fromkeys(("fa", "ar", "en"), each[1]), **part})
        if part_of(each) == ROLE:
            roles[each[0].partition(".")[0]].append(ids[each])
        elif each[0] == EVENT:
            types.append(ids[each])
    for event in types or [str(each["id"]) for each in parts(raw, LABEL_PLACES[EVENT])]:
        for role in (*roles[EVENT], *(dict.fromkeys(mapped) if types else ())):
            raw = set_role(raw, event, role, GROUPS[-1])
    return raw, ids


def _new(foreign: Foreign, raw: Raw) -> tuple[Place, dict[str, Any]]:
    """Where a part is put, and what it is beside id and names."""
    kind, what = foreign[0].partition(".")[0], part_of(foreign)
    if what == ROLE:
        entities = [each["id"] for each in parts(raw, LABEL_PLACES[ENTITY])]
        return ROLE_PLACES[kind], {"fillers": {"entity": entities, "event": True}}
    if what:
        return ATTRIBUTE_PLACES[kind], {"type": BOOLEAN if what == FLAG else STRING}
    return LABEL_PLACES.get(kind, LABEL_PLACES[ENTITY]), {}


def names_before(schema: Schema) -> dict[str, str]:
    """Id → name of the labels whose own name, which an import brought, could not be an id."""
    labels = (each for kind in KINDS for each in schema.labels(kind))
    return {each.id: name for each in labels if (name := _before(each))}


def parts_before(schema: Schema) -> dict[Foreign, str]:
    """(what, id) → name of the roles, attributes and document labels whose own name an import could not keep."""
    own: list[tuple[str, Iterable[Role | Attribute]]] = [(FORM, schema.attributes(FORM))]
    own += [(f"{kind}.{ROLE}", schema.roles(kind)) for kind in (EVENT, STANCE)]
    own += [(f"{kind}.{ATTRIBUTE}", schema.attributes(kind)) for kind in KINDS]
    return {(what, each.id): name for what, some in own for each in some if (name := _before(each))}


def _before(part: Part | Attribute) -> str:
    """The name that an import brought and that could not be the id of this part; mostly there is none."""
    name = (part.raw.get("maps_to") or {}).get(SOURCE)
    return name if isinstance(name, str) else ""


def _free(identifier: str, taken: set[str]) -> str:
    found, number = identifier, 1
    while found.casefold() in taken:
        number += 1
        found = f"{identifier}_{number}"
    return found
