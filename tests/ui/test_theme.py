"""The colours keep the contrast they were chosen for, in light and in dark."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from ui import tokens
from ui.icons import pixmap
from ui.theme import Theme

TEXT_PAIRS = [
    ("t1", "canvas"), ("t1", "window"), ("t2", "window"), ("t3", "window"), ("t3", "raised"), ("t3", "sel"),
    ("accent", "canvas"), ("accent", "accent_tint"), ("on_accent", "accent"), ("gold", "gold_tint"),
    ("ok", "ok_tint"), ("warn", "warn_tint"), ("bad", "bad_tint"), ("sel_text", "sel"), ("t1", "key"),
]  # fmt: skip


def contrast(one: str, other: str) -> float:
    """WCAG 2.1 contrast ratio of two ``#RRGGBB`` colours."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    channels = (QColor(color).redF(), QColor(color).greenF(), QColor(color).blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("values", [tokens.LIGHT, tokens.DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_is_readable(values: dict[str, str], ink: str, ground: str) -> None:
    assert contrast(values[ink], values[ground]) >= 4.5


@pytest.mark.parametrize("values", [tokens.HIGH_LIGHT, tokens.HIGH_DARK], ids=["light", "dark"])
def test_high_contrast_is_higher(values: dict[str, str]) -> None:
    assert all(contrast(values[ink], values[ground]) >= 7 for ink, ground in TEXT_PAIRS)
    assert contrast(values["line2"], values["raised"]) >= 7
    assert contrast(values["line"], values["window"]) >= 4.5


def test_contrast_is_chosen_at_once_and_lines_become_ink(qapp: object) -> None:
    theme = Theme("light", "normal")
    plain = theme.hue("sky")
    theme.choose_contrast("high")
    assert theme.color("t3").name().upper() == tokens.HIGH_LIGHT["t3"]
    assert theme.hue("sky").line == plain.ink
    assert tokens.HIGH_LIGHT["line2"] in theme.style_sheet()
    theme.choose_contrast("normal")
    assert theme.hue("sky") == plain


@pytest.mark.parametrize("values", [tokens.LIGHT, tokens.DARK], ids=["light", "dark"])
def test_control_borders_are_seen(values: dict[str, str]) -> None:
    assert contrast(values["line2"], values["raised"]) >= 3


@pytest.mark.parametrize(
    ("hues", "paper"), [(tokens.HUES_LIGHT, tokens.LIGHT["canvas"]), (tokens.HUES_DARK, tokens.DARK["canvas"])]
)
def test_labels_are_readable_and_their_lines_seen(hues: dict[str, tokens.Hue], paper: str) -> None:
    for hue in hues.values():
        assert contrast(hue.ink, hue.tint) >= 4.5
        assert contrast(hue.line, paper) >= 3


def test_both_themes_have_the_same_tokens(qapp: object) -> None:
    assert tokens.LIGHT.keys() == tokens.DARK.keys() == tokens.HIGH_LIGHT.keys() == tokens.HIGH_DARK.keys()
    assert tokens.HUES_LIGHT.keys() == tokens.HUES_DARK.keys()
    for choice in ("light", "dark"):
        assert "@" not in Theme(choice).style_sheet()


def test_a_colour_handed_out_is_a_copy(qapp: object) -> None:
    theme = Theme("light")
    theme.color("accent").setAlphaF(0.2)
    assert theme.color("accent").alphaF() == 1


def test_only_directional_icons_are_mirrored(qapp: object) -> None:
    black = QColor("black")
    assert pixmap("undo", black, rtl=True).toImage() != pixmap("undo", black).toImage()
    assert pixmap("search", black, rtl=True).toImage() == pixmap("search", black).toImage()
