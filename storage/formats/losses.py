"""What a record holds that a format has no place for, annotation by annotation."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from models.annotation import KINDS, Annotation
from models.record import Loss, Record
from storage.formats.base import WriteOptions

_EMPTY: Final[tuple[object, ...]] = (None, False, [], "")


def unheld(
    record: Record, options: WriteOptions, *, kinds: Collection[str] = KINDS, attributes: bool = False,
    notes: bool = False, labels: bool = False,
) -> Iterator[Loss]:  # fmt: skip
    """Losses of a format that holds annotations of ``kinds`` and, where True, attributes, notes, document labels.

    Values that are the schema's default do not count: a reader who fills the defaults in has them again.
    """
    key, layer = record.document.key, record.set
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
    if not labels and any(value not in (None, [], "") for value in layer.labels.values()):
        yield Loss(key, None, "labels", {"n": len(layer.labels)})


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
