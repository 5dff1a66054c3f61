"""What a record holds that a format has no place for, annotation by annotation."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from models.annotation import KINDS, Annotation
from models.record import Loss, Record
from storage.formats.base import WriteOptions

_EMPTY: Final[tuple[object, ...]] = (None, False, [], "")
_DOCUMENT: Final = ("title", "publisher", "url", "published", "meta", "tokens")
_SET: Final = ("decisions", "comments")


def unheld(
    record: Record, options: WriteOptions, *, kinds: Collection[str] = KINDS, attributes: bool = False,
    notes: bool = False, labels: bool = False, rest: bool = False, fields: Collection[str] | None = None,
) -> Iterator[Loss]:  # fmt: skip
    """Losses of a format that holds annotations of ``kinds`` and, where True, attributes, notes, document labels and
    the ``rest`` of an annotation (origin, decision, unknown keys). ``fields`` are those of document and set that it
    holds, by their names in ``ayar-jsonl``; None = all. What has no place is told once for a record.

    Values that are the schema's default do not count: a reader who fills the defaults in has them again. Nor do names,
    language, author, role, status and time: a reader is told them or has them in ``cannot_hold``.
    """
    key, layer = record.document.key, record.set
    lost = [] if fields is None else _lost_fields(record, fields)
    lost += [] if rest or layer is None else _rests([a for a in layer if a.kind in kinds])
    if lost:
        yield Loss(key, None, "fields", _fields(", ".join(dict.fromkeys(lost))))
    if layer is None:
        return
    for annotation in layer:
        if annotation.kind not in kinds:
            yield Loss(key, annotation.id, "kind", _kind(annotation.kind, annotation.label))
            continue
        if not attributes and annotation.attributes and (names := _own_values(annotation, options)):
            yield Loss(key, annotation.id, "attributes", _attributes(names))
        if not notes and (annotation.note or annotation.doubt):
            yield Loss(key, annotation.id, "note", {})
    if not labels and (n := sum(value not in (None, [], "") for value in layer.labels.values())):
        yield Loss(key, None, "labels", {"n": n})


def _lost_fields(record: Record, held: Collection[str]) -> list[str]:
    document, layer = record.document, record.set
    lost = ["key"] if document.key_given and "key" not in held else []
    lost += [name for name in _DOCUMENT if name not in held and getattr(document, name)]
    lost += [name for name in document.extra if name not in held]
    if layer is not None:
        lost += [name for name in _SET if name not in held and getattr(layer, name)]
        lost += [name for name in layer.extra if name not in held]
    return lost


def _rests(annotations: Collection[Annotation]) -> list[str]:
    lost = [name for name in ("origin", "decision") if any(getattr(a, name) for a in annotations)]
    lost += [name for a in annotations if a.extra for name in a.extra]
    return lost + [name for a in annotations for b in a.arguments if b.extra and b.target for name in b.extra]


@lru_cache(4096)
def _fields(names: str) -> Mapping[str, Any]:
    return {"fields": names}


def empty_roles(annotation: Annotation, key: str) -> Iterator[Loss]:
    """Roles that were looked for in vain, where a format holds filled ones only; ``key`` is the document's."""
    if empty := [a.role for a in annotation.arguments if a.target is None]:
        yield Loss(key, annotation.id, "empty_roles", {"roles": ", ".join(empty)})


@lru_cache(4096)
def _kind(kind: str, label: str) -> Mapping[str, Any]:
    """One object for all that say the same: an export may have a million of them."""
    return {"kind": kind, "label": label}


@lru_cache(4096)
def _attributes(names: str) -> Mapping[str, Any]:
    return {"attributes": names}


def _own_values(annotation: Annotation, options: WriteOptions) -> str:
    defaults = options.defaults(annotation.kind, annotation.label)
    get = defaults.get
    return ", ".join([
        name for name, value in annotation.attributes.items() if value not in _EMPTY and value != get(name)
    ])  # fmt: skip
