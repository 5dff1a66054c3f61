"""The same verdict for all conflicts that are alike: same words, same versions, whoever holds them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from models.adjudication.adjudication import Adjudication
from models.adjudication.place import DOCUMENT, Place
from models.adjudication.surface import Fold, Form, Likeness, exactly, form_of, likeness, pieces, surface_of
from models.adjudication.verdict import Nothing, Own, Take, Verdict, version_of
from models.annotation import ENTITY, ZONE
from models.text.folding import fold as folded
from models.text.folding import key


@dataclass(frozen=True, slots=True)
class Pattern:
    """What to look for and what to say there: the version of this form (None: nothing), or an own one made there as it
    was where the place begins at ``start``."""

    like: Likeness
    form: Form | None
    own: Own | None
    start: int
    exact: bool

    @property
    def fold(self) -> Fold:
        return exactly if self.exact else key

    def may_be_in(self, text: str) -> bool:
        """Whether the words are in the text at all."""
        return self.like.surface in (text if self.exact else folded(text))


def pattern(
    adjudication: Adjudication, place: Place, verdict: Verdict, text: str, *, exact: bool = False
) -> Pattern | None:
    """None where a verdict means nothing elsewhere: about a document label, with fillers chosen by hand, or an own
    version of something that has roles."""
    fold: Fold = exactly if exact else key
    if place.kind == DOCUMENT or not surface_of(place, text).strip():
        return None
    like = likeness(adjudication, place, text, fold)
    if isinstance(verdict, Take) and verdict.fillers is None:
        form = form_of(adjudication, place, version_of(place, verdict.author), text, fold)
        return Pattern(like, form, None, place.span[0], exact)
    if isinstance(verdict, Nothing) and verdict.instead is None:
        return Pattern(like, None, None, place.span[0], exact)
    if isinstance(verdict, Own) and place.kind in (ENTITY, ZONE) and not verdict.fillers:
        made = verdict.annotation
        form = Form(made.label, pieces(place.span[0], made.spans, text, fold))
        return Pattern(like, form, verdict, place.span[0], exact)
    return None


def alike(adjudication: Adjudication, wanted: Pattern, text: str) -> Iterator[tuple[Place, Verdict]]:
    """The open conflicts of a document that are like the pattern, each with the verdict as it is said there."""
    for standing in adjudication.open:
        place = standing.place
        if place.kind != wanted.like.kind or place.type != wanted.like.type:
            continue
        if likeness(adjudication, place, text, wanted.fold) != wanted.like:
            continue
        verdict = _here(adjudication, wanted, place, text)
        if verdict is not None:
            yield place, verdict


def _here(adjudication: Adjudication, wanted: Pattern, place: Place, text: str) -> Verdict | None:
    if wanted.own is not None:
        return _moved(wanted.own, wanted, place, text)
    if wanted.form is None:
        return Nothing()
    for version in place.versions:
        if form_of(adjudication, place, version, text, wanted.fold) == wanted.form:
            return Take(version.authors[0])
    return None


def _moved(own: Own, wanted: Pattern, place: Place, text: str) -> Own | None:
    """The own version at the same distance from the beginning of the place; None where other spelling moves it."""
    by = place.span[0] - wanted.start
    made = own.annotation
    there = replace(
        made, start=made.start + by, end=made.end + by, fragments=tuple((s + by, e + by) for s, e in made.fragments)
    )
    if there.start < 0 or there.end > len(text):
        return None
    form = Form(there.label, pieces(place.span[0], there.spans, text, wanted.fold))
    return Own(there, own.fillers) if form == wanted.form else None
