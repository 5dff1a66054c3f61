"""What moves by itself: only the bar of a job that cannot say how much there is, and not that where less motion is
asked for. Text, menus and panels are where they belong at once."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar

from models.progress import Step

SYSTEM: Final = "system"
FULL: Final = "full"
REDUCED: Final = "reduced"
CHOICES: Final = (SYSTEM, FULL, REDUCED)
EFFECTS: Final = (
    Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateToolBox,
)  # fmt: skip


class Motion:
    """``choice`` is one of CHOICES."""

    choice = SYSTEM
    wanted_by_system = True


def begin() -> None:
    """Asks the system once whether it wants things to move, then turns the effects of menus, lists and tips off in any
    case. Qt 6.11 knows the answer on Windows alone, as its general effect; elsewhere the person has the preference."""
    Motion.wanted_by_system = sys.platform != "win32" or QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    for effect in EFFECTS:
        QApplication.setEffectEnabled(effect, False)


def reduced() -> bool:
    return Motion.choice == REDUCED or (Motion.choice == SYSTEM and not Motion.wanted_by_system)


def show_busy(bar: QProgressBar) -> None:
    """Work goes on, nobody knows how much: the bar moves, or stands empty where less motion is asked for."""
    bar.setRange(0, 1 if reduced() else 0)
    bar.setValue(0)


def show_step(bar: QProgressBar, step: Step) -> None:
    """How far work has come, or that it goes on where nobody knows how much there is."""
    if step.total:
        bar.setRange(0, step.total)
        bar.setValue(step.done)
    else:
        show_busy(bar)
