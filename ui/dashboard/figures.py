"""The overview of a project in the words and numbers of the interface: plain dicts for the charts."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.agreement import shown
from models.agreement.shown import FEW_SHARED, NOT_OF_KIND, TARGET, THRESHOLD, Shown
from models.annotation import ENTITY, EVENT, STANCE
from models.annotation_set import ANNOTATOR
from models.schema import Schema
from storage.case_list import CONFUSED, JUDGED, LABEL, MENTIONS, PAIR, TYPE, Case
from storage.overview import Overview
from storage.progress_of import Progress
from ui import i18n
from ui.adjudicate.rows import ICONS, ORDER, type_words
from ui.adjudicate.wording import label_name
from ui.tokens import Hue

if TYPE_CHECKING:
    from models.suggest.learning_curve import Curve, Point

NONE: Final = "–"
MOST_LABELS: Final = 10
MOST_PEOPLE: Final = 12
MOST_CONFUSED: Final = 6
BINS: Final = 12
MOST_DOCUMENTS: Final = 200
"""Of the list of documents, those with the lowest agreement; the table that is exported has all."""
_SIGNS: Final = {EVENT: "◆", STANCE: "▸"}

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Behind:
    """What a cell opens: a list called ``title`` of the places of a ``case``, or of whole ``documents``; people's
    readings of them in annotation when ``review`` is off."""

    title: str
    case: Case | None = None
    documents: tuple[int, ...] = ()
    review: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """What is shown: an overview, of one kind, by one measure, in the colours of ``hue``."""

    overview: Overview
    schema: Schema
    kind: str
    measure: str
    hue: Callable[[str, str], Hue]

    def label(self, label: str, kind: str | None = None) -> str:
        return label_name(self.schema, kind or self.kind, label)

    @property
    def pairs(self) -> list[dict[str, Any]]:
        agreement = self.overview.agreement
        return list(agreement.value["pairs"]) if agreement is not None else []

    @property
    def annotators(self) -> list[Progress]:
        return [person for person in self.overview.people if person.role == ANNOTATOR]

    @property
    def listed(self) -> list[Progress]:
        """Those who have a row: everybody, or of many those who agree least with the others."""
        persons = self.annotators
        if len(persons) <= MOST_PEOPLE:
            return persons
        agreed = {p.person: shown.of_person(self.pairs, p.person, self.kind, self.measure).value for p in persons}
        least = sorted(agreed, key=lambda name: (agreed[name] is None, agreed[name] or 0.0))[:MOST_PEOPLE]
        return [p for p in persons if p.person in least]

    @property
    def of_many(self) -> str:
        """Says that not everybody has a row."""
        n, total = len(self.listed), len(self.annotators)
        return i18n.tr("dashboard.of_many", n=n, total=total) if n < total else ""

    @property
    def agreed(self) -> Shown:
        """Everybody with everybody."""
        if self.overview.partial:
            return PENDING
        agreement = self.overview.agreement
        value = agreement.value["overall"] if agreement is not None else {}
        return shown.overall(value, self.kind, self.measure, self.overview.shared)


PENDING: Final = Shown(None, "pending")
"""Not worked out yet."""


def share(value: float) -> str:
    return i18n.number(value, 2)


def measure_words(measure: str) -> str:
    return i18n.tr(f"dashboard.measure.{measure}")


def why(found: Shown) -> str:
    """Why there is no figure; empty where there is one."""
    if found.value is not None:
        return ""
    if found.why == FEW_SHARED:
        return i18n.plural("dashboard.needs_more", found.missing)
    if found is PENDING:
        return i18n.tr("dashboard.working")
    return i18n.tr("dashboard.not_of_kind" if found.why == NOT_OF_KIND else f"undefined.{found.why}")


def written(found: Shown) -> str:
    return NONE if found.value is None else share(found.value)


def said(name: str, found: Shown) -> str:
    """«name: figure», or «name: – (reason)»."""
    return f"{name}: {written(found)}" if found.value is not None else f"{name}: {NONE} ({why(found)})"


# ---- people
def letters(names: Iterable[str]) -> dict[str, str]:
    """The first letter of everybody; two letters for those who would share one."""
    known = list(names)
    firsts = Counter(name[:1] for name in known)
    return {name: name[:1] if firsts[name[:1]] == 1 else name[:2] for name in known}


def people(view: View) -> Row:
    persons = view.listed
    figures = {
        p.person: PENDING if view.overview.partial else shown.of_person(view.pairs, p.person, view.kind, view.measure)
        for p in persons
    }
    values = {name: found.value for name, found in figures.items() if found.value is not None}
    marks = letters(p.person for p in persons)
    sizes = {p.assigned for p in persons}
    documents = (
        i18n.plural("dashboard.of_n_documents", sizes.pop()) if len(sizes) == 1 else i18n.tr("dashboard.documents")
    )
    head = (i18n.tr("dashboard.annotator"), documents, i18n.tr("stats.median"), measure_words(view.measure))
    rows = [_person(view, p, figures[p.person], marks, low=shown.stands_out(values, p.person)) for p in persons]
    legend = (i18n.tr("status.finished"), i18n.tr("status.in_progress"), i18n.tr("status.flagged"))
    return {"head": head, "rows": rows, "legend": legend} if rows else {}


def _person(view: View, p: Progress, figure: Shown, marks: Mapping[str, str], *, low: bool) -> Row:
    time = i18n.duration(round(p.median_seconds)) if p.median_seconds is not None else NONE
    words = [
        i18n.isolated(p.person),
        i18n.tr(
            "dashboard.person_counts", finished=p.finished, busy=p.in_progress, flagged=p.flagged, total=p.assigned
        ),
        f"{i18n.tr('stats.median')}: {time}",
        said(measure_words(view.measure), figure),
        *([i18n.tr("dashboard.stands_out")] if low else []),
    ]
    timed = tuple(dict.fromkeys(t.document_id for t in view.overview.times if t.person == p.person))
    return {
        "letter": marks[p.person], "name": p.person, "of": max(p.assigned, p.finished + p.in_progress, 1),
        "finished": p.finished, "in_progress": p.in_progress, "flagged": p.flagged,
        "count": i18n.number(p.finished), "time": time, "figure": written(figure), "low": low,
        "words": " · ".join(words),
        "key": Behind(p.person, documents=timed) if timed else None,
    }  # fmt: skip


# ---- agreement
def matrix(view: View) -> Row:
    names = [p.person for p in view.listed]
    if len(names) < 2:
        return {}
    marks, by_pair = letters(names), {tuple(pair["authors"]): pair for pair in view.pairs}
    found = {
        (a, b): shown.of_pair(by_pair.get((a, b)) or by_pair.get((b, a)), view.kind, view.measure)
        for a in names for b in names if a != b
    }  # fmt: skip
    values = [each.value for each in found.values() if each.value is not None]
    low, high = min(values, default=0.0), max(values, default=1.0)
    cells = [[_pair(view, a, b, found, (low, high)) for b in names] for a in names]
    least = shown.lowest(view.pairs, view.kind, view.measure)
    foot = i18n.tr("dashboard.lowest_pair", one=marks[least[0]], other=marks[least[1]]) if least else ""
    heads = [{"name": marks[name], "tip": name} for name in names]
    scale = (share(low), share(high)) if values else ()
    return {"rows": heads, "columns": heads, "cells": cells, "foot": foot, "scale": scale}


def _pair(view: View, a: str, b: str, found: Mapping[tuple[str, str], Shown], ends: tuple[float, float]) -> Row:
    if a == b:
        words = f"{i18n.isolated(a)}: {i18n.tr('dashboard.same_person')}"
        return {"text": NONE, "share": None, "words": words, "key": None}
    figure = found[a, b]
    title = i18n.tr("dashboard.two_people", one=a, other=b)
    words = (
        said(f"{title}, {measure_words(view.measure)}", figure)
        + f" · {i18n.plural('count.documents', figure.documents)}"
    )
    low, high = ends
    shade = None if figure.value is None else (figure.value - low) / (high - low) if high > low else 0.5
    case = Case(PAIR, view.kind, people=tuple(sorted((a, b))))
    return {
        "text": written(figure),
        "share": shade,
        "words": words,
        "key": Behind(title, case) if figure.documents else None,
    }


def labels(view: View) -> Row:
    agreement = view.overview.agreement
    by_label = agreement.value["labels"].get(view.kind, {}) if agreement is not None else {}
    often = sorted(by_label, key=lambda label: -sum(by_label[label]["n"].values()))[:MOST_LABELS]
    figures = [(each, shown.of_label(by_label[each], view.kind, view.measure, view.overview.shared)) for each in often]
    figures.sort(key=lambda each: -(each[1].value if each[1].value is not None else -1.0))
    rows = [dot(view.label(n), f, Behind(view.label(n), Case(LABEL, view.kind, n))) for n, f in figures]
    return dots(rows)


def dot(name: str, figure: Shown, key: Behind | None) -> Row:
    low = figure.value is not None and figure.value < THRESHOLD
    words = said(name, figure) + (f" · {i18n.tr('dashboard.under_threshold', value=share(THRESHOLD))}" if low else "")
    return {"name": name, "value": figure.value, "text": written(figure), "low": low, "words": words, "key": key}


def dots(rows: Sequence[Row]) -> Row:
    legend = (i18n.tr("stats.target", value=TARGET), i18n.tr("dashboard.under_threshold", value=share(THRESHOLD)))
    return {"rows": list(rows), "target": TARGET, "legend": legend} if rows else {}


def themselves(view: View) -> Row:
    """What people agree with themselves, where documents came to them twice."""
    own = view.overview.agreement.themselves if view.overview.agreement is not None else {}
    return dots([dot(name, shown.of_pair(pair, view.kind, view.measure), None) for name, pair in own.items()])


def weeks(view: View) -> Row:
    agreement = view.overview.agreement
    points = []
    for each in agreement.weeks if agreement is not None else ():
        figure = shown.overall(each["overall"], view.kind, view.measure, each["documents"])
        name = short_date(date.fromisoformat(f"{each['week']}-1"))
        ids = tuple(d["document_id"] for d in agreement.documents if d["week"] == each["week"]) if agreement else ()
        words = f"{i18n.tr('dashboard.week_of', day=name)} · {said(measure_words(view.measure), figure)}"
        words += f" · {i18n.plural('count.documents', each['documents'])}"
        key = Behind(i18n.tr("dashboard.week_of", day=name), documents=ids, review=True)
        points.append({"name": name, "value": figure.value, "text": written(figure), "words": words, "key": key})
    return {"points": points, "target": TARGET} if points else {}


def short_date(day: date) -> str:
    """Day and month, without the year."""
    return " ".join(i18n.date(day.isoformat()).split()[:2])


def documents(view: View) -> list[tuple[int, str, int, Shown]]:
    """(id, title, readers, figure) of the documents, the lowest agreement first, undefined ones last."""
    agreement = view.overview.agreement
    found = [
        (each["document_id"], view.overview.titles.get(each["document_id"], each["document"]), len(each["authors"]),
         shown.of_document(each["overall"], view.kind, view.measure))
        for each in (agreement.documents if agreement is not None else ())
    ]  # fmt: skip
    return sorted(found, key=lambda row: (row[3].value is None, row[3].value or 0.0))[:MOST_DOCUMENTS]


# ---- confusion, labels, time, conflicts
def confusion(view: View) -> Row:
    counts = view.overview.cells[view.kind].symmetric if view.kind in view.overview.cells else Counter()
    if not counts:
        return {}
    sums: Counter[str] = Counter()
    for (one, _), n in counts.items():
        if one is not None:
            sums[one] += n
    order = [label for label, _ in sums.most_common(MOST_CONFUSED)]
    columns: list[str | None] = [*order, None]
    most = max((counts[a, b] for a in order for b in columns if a != b), default=0) or 1
    heads = [{"name": view.label(a), "hue": view.hue(view.kind, a)} for a in order]
    return {
        "rows": heads, "columns": [*heads, {"name": i18n.tr("dashboard.nothing")}],
        "cells": [[_confused(view, a, b, counts[a, b], most) for b in columns] for a in order],
        "foot": _slip(view, counts, order),
    }  # fmt: skip


def _confused(view: View, a: str, b: str | None, n: int, most: int) -> Row:
    one, other = view.label(a), view.label(b) if b is not None else i18n.tr("dashboard.nothing")
    title = i18n.tr("dashboard.taken_for", one=one, other=other) if a != b else i18n.tr("dashboard.both_say", label=one)
    case = Case(CONFUSED, view.kind, a, b, symmetric=True)
    return {
        "text": i18n.number(n) if n else "·", "gold": a == b and n > 0,
        "share": None if not n or a == b or b is None else 0.15 + 0.85 * n / most,
        "words": f"{title}: {i18n.number(n)}", "key": Behind(title, case) if n else None,
    }  # fmt: skip


def _slip(view: View, counts: Mapping[Any, int], order: Sequence[str]) -> str:
    pairs = [(counts[a, b], a, b) for n, a in enumerate(order) for b in order[n + 1 :] if counts[a, b]]
    base = i18n.tr("dashboard.both_ways")
    if not pairs:
        return base
    _, a, b = max(pairs)
    return f"{base} · {i18n.tr('dashboard.commonest_slip', one=view.label(a), other=view.label(b))}"


def distribution(view: View) -> Row:
    """The labels of the kind; beside entities also how many events and stances there are."""
    used = view.overview.labels
    rows = [_used(view, view.kind, label, n) for (kind, label), n in used.items() if kind == view.kind]
    rows = sorted(rows, key=lambda row: -row["value"])[:MOST_LABELS]
    if view.kind == ENTITY:
        for kind in (EVENT, STANCE):
            n = sum(count for (of, _), count in used.items() if of == kind)
            rows += [_used(view, kind, None, n)] if n else []
    return {"rows": sorted(rows, key=lambda row: -row["value"])} if rows else {}


def _used(view: View, kind: str, label: str | None, n: int) -> Row:
    name = view.label(label, kind) if label is not None else i18n.tr(f"kind.{kind}")
    row = {"name": name, "value": n, "text": i18n.number(n), "words": f"{name}: {i18n.plural('count.annotations', n)}"}
    return {
        **row, "hue": view.hue(kind, label or ""), "sign": _SIGNS.get(kind, "") if label is None else "",
        "key": Behind(name, Case(MENTIONS, kind, label)),
    }  # fmt: skip


def used_words(view: View) -> str:
    n = sum(count for (kind, _), count in view.overview.labels.items() if kind == view.kind or view.kind == ENTITY)
    return i18n.plural("count.annotations", n)


def median_seconds(view: View) -> int | None:
    seconds = [each.seconds for each in view.overview.times]
    return round(statistics.median(seconds)) if seconds else None


def time(view: View) -> Row:
    times, middle = view.overview.times, median_seconds(view)
    if middle is None:
        return {}
    ordered = sorted(each.seconds for each in times)
    longest = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    width = max(1, -(-(longest + 1) // (60 * BINS)))
    count = min(BINS, longest // (60 * width) + 1)
    bins = []
    for n in range(count):
        first, end = n * width * 60, (n + 1) * width * 60
        here = [t for t in times if first <= t.seconds and (t.seconds < end or n == count - 1)]
        bins.append(_bin(n, count, width, len(here), mark=first <= middle and (middle < end or n == count - 1),
                         ids=tuple(dict.fromkeys(t.document_id for t in here))))  # fmt: skip
    return {"bins": bins}


def _bin(n: int, count: int, width: int, found: int, *, mark: bool, ids: tuple[int, ...]) -> Row:
    last = n == count - 1
    span = i18n.tr("dashboard.minutes_from", first=n * width) if last else i18n.tr(
        "dashboard.minutes_between", first=n * width, last=(n + 1) * width
    )  # fmt: skip
    every = max(1, -(-count // 4))
    tick = i18n.number(n * width) if n % every == 0 else ""
    if tick and n + every >= count:
        tick = i18n.plural("count.minutes", n * width)
    words = f"{span}: {i18n.plural('count.documents', found)}" + (f" · {i18n.tr('stats.median')}" if mark else "")
    return {"n": found, "mark": mark, "tick": tick, "words": words, "key": Behind(span, documents=ids) if ids else None}


def conflicts(view: View) -> Row:
    found = view.overview.conflicts
    rows = [
        {
            "name": type_words(name), "value": found[name][0], "text": i18n.number(found[name][0]), "icon": ICONS[name],
            "words": f"{type_words(name)}: {i18n.tr('dashboard.open_of', n=found[name][0], total=found[name][1])}",
            "key": Behind(type_words(name), Case(TYPE, label=name)) if found[name][0] else None,
        }
        for name in ORDER if name in found
    ]  # fmt: skip
    return {"rows": sorted(rows, key=lambda row: -int(row["value"]))} if rows else {}


def open_conflicts(view: View) -> int:
    return sum(n for n, _ in view.overview.conflicts.values())


# ---- the machine
def followed(view: View) -> Row:
    """How often people keep what the machine suggests, by label."""
    counted: dict[str, Counter[str]] = {}
    for each in view.overview.suggestions:
        if each.kind == view.kind:
            own = counted.setdefault(each.label, Counter())
            own.update(accepted=each.accepted, edited=each.edited, rejected=each.rejected)
    rows = [_followed(view, label, own) for label, own in counted.items()]
    return {"rows": sorted(rows, key=lambda row: -(row["value"] or 0.0))[:MOST_LABELS], "most": 1.0} if rows else {}


def _followed(view: View, label: str, own: Counter[str]) -> Row:
    name, judged = view.label(label), own.total()
    enough = judged >= shown.FEWEST
    value = own["accepted"] / judged if enough else None
    words = i18n.tr("dashboard.judged", accepted=own["accepted"], edited=own["edited"], rejected=own["rejected"])
    if not enough:
        words += f" · {i18n.plural('dashboard.needs_more_judged', shown.FEWEST - judged)}"
    return {
        "name": name, "value": value, "text": i18n.percent(value) if value is not None else NONE,
        "words": f"{name}: {words}", "hue": view.hue(view.kind, label),
        "key": Behind(name, Case(JUDGED, view.kind, label)),
    }  # fmt: skip


def days_until(remaining: int, pace: float) -> timedelta:
    return timedelta(days=-(-remaining // pace) if pace else 0)


def curve(found: Curve | None, missing: int) -> tuple[Row, str, str]:
    """The curve, or why there is none and what a button offers."""
    if found is not None and found.points:
        points = [_point(each) for each in found.points]
        return {"points": points, "target": None}, "", ""
    if missing:
        return {}, i18n.plural("dashboard.needs_more_sets", missing), ""
    return {}, i18n.tr("dashboard.explained.curve"), i18n.tr("dashboard.compute")


def _point(each: Point) -> Row:
    n = i18n.number(each.documents)
    text = share(each.f1) if each.f1 is not None else NONE
    words = f"{i18n.plural('count.documents', each.documents)} · F1 {text}"
    return {"name": n, "value": each.f1, "text": text, "words": words, "key": None}


def warnings(view: View) -> list[str]:
    """Who stands out and which labels lie under the threshold."""
    low = [row["name"] for row in people(view).get("rows", ()) if row["low"]]
    under = [row["name"] for row in labels(view).get("rows", ()) if row["low"]]
    found = [i18n.tr("dashboard.warn_people", people=low)] if low else []
    return [*found, i18n.tr("dashboard.warn_labels", labels=under)] if under else found
