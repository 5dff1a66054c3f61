"""The words printed on the canvas: short label names in the interface language, and how they are measured."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from models.annotation import ENTITY, EVENT, STANCE, Annotation
from models.schema import Schema
from ui.canvas.metrics import Metrics
from ui.canvas.scene import OFFERED, Lettering
from ui.i18n import language, tr

ALWAYS: Final = "always"
FOCUS: Final = "focus"
NEVER: Final = "never"
DENSITIES: Final = (ALWAYS, FOCUS, NEVER)
UI_FAMILY: Final = "Vazirmatn"
_SHORTENED: Final = 2048
Names = dict[tuple[str, str], str]


def tag_font(metrics: Metrics) -> QFont:
    font = QFont(UI_FAMILY)
    font.setPixelSize(metrics.label_em)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def short_names(schema: Schema | None) -> Names:
    """(kind, label id) → short name in the interface language."""
    if schema is None:
        return {}
    return {
        (kind, label.id): label.short_in(language())
        for kind in (ENTITY, EVENT, STANCE)
        for label in schema.labels(kind)
    }


def lettering(font: QFont, names: Names, density: str, focus: str | None) -> Lettering:
    """Tags for ``density``: always, on the focused annotation only, or never."""
    measure, question = QFontMetricsF(font), tr("sign.question")

    def text(annotation: Annotation) -> str:
        if density == NEVER or (density == FOCUS and annotation.id != focus):
            return ""
        name = names.get((annotation.kind, annotation.label), annotation.label)
        name += question if annotation.id.startswith(OFFERED) else ""
        return f"◆ {name}" if annotation.kind == EVENT else name

    @lru_cache(maxsize=_SHORTENED)
    def elide(words: str, width: float) -> str:
        return measure.elidedText(words, Qt.TextElideMode.ElideRight, width)

    return Lettering(text, cache(measure.horizontalAdvance), elide, measure.ascent())
