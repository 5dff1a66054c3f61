"""Taking one earlier edit back by itself, whatever was done since, as long as nobody changed the same things again."""

from __future__ import annotations

from collections.abc import Iterable

from models.adjudication.decision import key_of
from models.annotation import Annotation
from models.annotation_set import COMMENTS, DECISIONS, SECONDS, AnnotationSet
from models.comments import key_of as comment_key
from models.edits import Change, Edit, SetField
from models.errors import AyarError


def revert(layer: AnnotationSet, changes: Iterable[Change]) -> Edit:
    """The edit that undoes ``changes``. Raises AyarError ``revert_later`` when something they made is not any more as
    they left it, or when what they took away would point to something that is gone."""
    back = [change.inverse() for change in changes]
    present = dict(layer.annotations)
    for change in reversed(back):
        if not _as_left(layer, present, change):
            raise AyarError("revert_later")
    made = tuple(reversed(back))
    _check_targets(layer, made)
    return Edit("revert", made)


def _as_left(layer: AnnotationSet, present: dict[str, Annotation], change: Change) -> bool:
    """Whether what ``change`` starts from is what is there now."""
    if isinstance(change.before, SetField):
        return bool(_field(layer, change.before.name) == change.before.value)
    if isinstance(change.before, Annotation):
        return present.get(change.before.id) == change.before
    return isinstance(change.after, SetField) or (change.after is not None and change.after.id not in present)


def _field(layer: AnnotationSet, name: str) -> object:
    if name.startswith(DECISIONS):
        return next((entry for entry in layer.decisions or () if DECISIONS + key_of(entry) == name), None)
    if name.startswith(COMMENTS):
        return next((entry for entry in layer.comments or () if COMMENTS + comment_key(entry) == name), None)
    if name == SECONDS:
        return layer.seconds
    return layer.status if name == "status" else layer.labels.get(name.removeprefix("labels."))


def _check_targets(layer: AnnotationSet, changes: tuple[Change, ...]) -> None:
    """No argument may dangle once the changes are made."""
    after = dict(layer.annotations)
    for change in changes:
        if isinstance(change.after, Annotation):
            after[change.after.id] = change.after
        elif isinstance(change.before, Annotation):
            after.pop(change.before.id, None)
    targets = {argument.target for a in after.values() for argument in a.arguments if argument.target is not None}
    if not targets <= after.keys():
        raise AyarError("revert_later")
