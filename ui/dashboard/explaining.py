"""What each panel and measure means, for people who have never met it."""

from __future__ import annotations

from models.agreement import measures as m
from models.agreement.shown import ALPHA, COHEN, F1, NAMES
from ui import i18n

_MEASURED = frozenset({"people", "matrix", "labels", "weeks", "self", "documents", "cards"})


def explanation(panel: str, kind: str, measure: str) -> tuple[str, list[str]]:
    """A title and paragraphs: what the panel shows, then what its measure is for this kind and how it is read."""
    title = i18n.tr(f"dashboard.panel.{panel}")
    found = [i18n.tr(f"dashboard.explained.{panel}")]
    if panel not in _MEASURED:
        return title, found
    name = NAMES.get(kind, {}).get(measure)
    if name is None:
        return title, [*found, i18n.tr("dashboard.not_of_kind")]
    found.append(f"{i18n.tr(f'measure.{name}')}: {i18n.tr(f'measure.{name}.explained')}")
    if measure in {F1, COHEN} and panel in {"cards", "weeks"}:
        found.append(i18n.tr("measure.mean.explained"))
    if measure == ALPHA or name == m.F1_EXACT:
        found.append(i18n.tr("dashboard.fewest"))
    return title, found
