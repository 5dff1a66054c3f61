"""The cards over the charts, in words."""

from __future__ import annotations

import statistics
from datetime import UTC, datetime
from typing import Final

from models.agreement import shown
from models.agreement.shown import TARGET, THRESHOLD
from models.annotation_set import GOLD, IN_PROGRESS
from storage.case_list import TYPE, Case
from ui import i18n
from ui.dashboard import figures as f
from ui.dashboard.figures import NONE, Behind, Row, View

_COMPARED: Final = 5
"""Documents with and without suggestions that must be there to set their times side by side."""


def cards(view: View) -> Row:
    made = (progress(view), gold(view), agreement(view), conflicts(view), median(view), end(view))
    return {"cards": [{**card, "words": _words(card)} for card in made]}


def _words(card: Row) -> str:
    badge = card["badge"][0] if card.get("badge") else ""
    parts = (f"{card['title']}: {card['value']}", badge, card.get("beside", ""), card.get("detail", ""))
    return " · ".join(part for part in parts if part)


def progress(view: View) -> Row:
    states = view.overview.states
    done, total = states.gold + states.read, states.total
    parts = [(n / total, token) for n, token in (
        (states.gold, "gold_fill"), (states.read, "accent"), (states.in_progress, "bars"),
    ) if total]  # fmt: skip
    detail = i18n.tr("dashboard.states", gold=states.gold, read=states.read, busy=states.in_progress, new=states.new)
    title = i18n.tr("status.in_progress")
    return {
        "title": i18n.tr("dashboard.project_progress"), "value": i18n.percent(done / total) if total else NONE,
        "beside": i18n.tr("dashboard.done_of", n=done, total=total), "detail": detail, "parts": parts,
        "key": Behind(title, documents=_in_state(view, IN_PROGRESS)) if states.in_progress else None,
    }  # fmt: skip


def _in_state(view: View, state: str) -> tuple[int, ...]:
    return tuple(n for n, each in view.overview.states.by_document.items() if each == state)


def gold(view: View) -> Row:
    states = view.overview.states
    share = i18n.percent(states.gold / states.total) if states.total else NONE
    return {
        "title": i18n.tr("status.gold"), "value": i18n.number(states.gold), "star": True,
        "detail": i18n.tr("dashboard.gold_detail", share=share, n=states.recent_gold),
        "key": Behind(i18n.tr("status.gold"), documents=_in_state(view, GOLD), review=True) if states.gold else None,
    }  # fmt: skip


def agreement(view: View) -> Row:
    found = view.agreed
    title = i18n.tr("dashboard.agreement_by", measure=f.measure_words(view.measure))
    if found.value is None:
        return {"title": title, "value": NONE, "detail": f.why(found)}
    goal = i18n.tr("stats.target", value=TARGET)
    badge = None
    if found.value >= TARGET:
        badge = (i18n.tr("dashboard.reached"), "ok")
    elif found.value < THRESHOLD:
        badge = (i18n.tr("dashboard.too_low"), "bad")
    detail = f"{goal} · {moved}" if (moved := _moved(view)) else goal
    return {"title": title, "value": f.share(found.value), "badge": badge, "detail": detail}


def _moved(view: View) -> str:
    """How the last week stands to the one before, where both have a figure."""
    weeks = view.overview.agreement.weeks if view.overview.agreement is not None else []
    if len(weeks) < 2:
        return ""
    before, last = (shown.overall(w["overall"], view.kind, view.measure, w["documents"]).value for w in weeks[-2:])
    if before is None or last is None:
        return ""
    return i18n.tr("dashboard.higher" if last >= before else "dashboard.lower", value=f.share(abs(last - before)))


def conflicts(view: View) -> Row:
    still, every = f.open_conflicts(view), sum(n for _, n in view.overview.conflicts.values())
    title = i18n.tr("stats.open_conflicts")
    detail = (
        i18n.tr("dashboard.decided_of", n=every - still, total=every) if every else i18n.tr("dashboard.no_conflicts")
    )
    return {
        "title": title, "value": i18n.number(still),
        "detail": detail,
        "key": Behind(title, Case(TYPE)) if still else None,
    }  # fmt: skip


def median(view: View) -> Row:
    title, middle = i18n.tr("dashboard.median_time"), f.median_seconds(view)
    if middle is None:
        return {"title": title, "value": NONE, "detail": i18n.tr("dashboard.no_time")}
    times, aided = view.overview.times, view.overview.aided
    with_them = [t.seconds for t in times if (t.document_id, t.person) in aided]
    detail = i18n.plural("dashboard.timed", len(times))
    if min(len(with_them), len(times) - len(with_them)) >= _COMPARED:
        seconds = i18n.duration(round(statistics.median(with_them)))
        detail = i18n.tr("dashboard.with_suggestions", time=seconds)
    return {"title": title, "value": i18n.duration(middle), "detail": detail}


def end(view: View) -> Row:
    states, title = view.overview.states, i18n.tr("dashboard.projected_end")
    left = states.total - states.gold - states.read
    if not left:
        return {
            "title": title,
            "value": NONE,
            "detail": i18n.tr("status.all_done" if states.total else "dashboard.no_documents"),
        }
    if states.pace is None:
        reason = i18n.plural("dashboard.pace_documents", states.missing) if states.missing else i18n.plural(
            "dashboard.pace_days", states.missing_days
        )  # fmt: skip
        return {"title": title, "value": NONE, "detail": reason}
    day = (datetime.now(UTC) + f.days_until(left, states.pace)).date()
    pace = i18n.number(states.pace, 0 if states.pace >= 3 else 1)
    return {
        "title": title,
        "value": f.short_date(day) if day.year == datetime.now(UTC).year else i18n.date(day.isoformat()),
        "detail": i18n.tr("dashboard.pace", n=pace),
    }
