"""How long ago something was, in words: relative below a week, a date from then on."""

from __future__ import annotations

from datetime import UTC, datetime

from ui import i18n


def ago(iso: str, now: datetime | None = None) -> str:
    """``iso`` is ISO 8601 with its zone; without one it counts as UTC."""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    seconds = ((now or datetime.now(UTC)) - moment).total_seconds()
    minutes = int(seconds // 60)
    if minutes < 1:
        return i18n.tr("time.now")
    if minutes < 60:
        return i18n.plural("count.minutes_ago", minutes)
    if minutes < 24 * 60:
        return i18n.plural("count.hours_ago", minutes // 60)
    days = minutes // (24 * 60)
    if days == 1:
        return i18n.tr("time.yesterday")
    return i18n.plural("count.days_ago", days) if days < 7 else i18n.date(iso)
