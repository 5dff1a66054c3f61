"""The colours and sizes of Ayar as plain data; contrast was measured when they were chosen, so change them together."""

from __future__ import annotations

from typing import Final, NamedTuple


class Hue(NamedTuple):
    """The three colours of a label: its line, its text on the tint, and the wash behind the words."""

    line: str
    ink: str
    tint: str


LIGHT: Final = {
    "window": "#F3F0E9", "canvas": "#FFFDF8", "raised": "#FFFFFF", "hover": "#EAE5DA",
    "sel": "#E2E9F8", "sel_text": "#1F3F8A", "line": "#DED8CB", "line2": "#8C8576",
    "t1": "#1F1D1A", "t2": "#524D45", "t3": "#6A6459",
    "accent": "#2F4F9E", "accent_hover": "#274386", "on_accent": "#FFFFFF", "accent_tint": "#E5EDFF",
    "gold": "#7D5800", "gold_fill": "#B07F16", "gold_line": "#B07F16", "gold_tint": "#FAF0D4", "brand": "#C8952C",
    "ok": "#1B6440", "ok_tint": "#DFF3E6", "warn": "#8A4B00", "warn_tint": "#FDEBD3",
    "bad": "#A12B35", "bad_tint": "#FDE6E6", "key": "#FFFFFF", "key_line": "#B9B1A1",
    "scrim": "#61261F1A", "shadow": "#33322A18", "bars": "#6F8BCB",
}  # fmt: skip

DARK: Final = {
    "window": "#1E1F23", "canvas": "#17181B", "raised": "#282A2F", "hover": "#303238",
    "sel": "#253250", "sel_text": "#D5E1FF", "line": "#35373E", "line2": "#81858F",
    "t1": "#ECE8DF", "t2": "#BDB8AD", "t3": "#A8A398",
    "accent": "#A3BCFA", "accent_hover": "#BCCEFC", "on_accent": "#14203D", "accent_tint": "#26355A",
    "gold": "#E9C063", "gold_fill": "#D7A63F", "gold_line": "#C99A3A", "gold_tint": "#41341A", "brand": "#D7A63F",
    "ok": "#86CBA2", "ok_tint": "#1E3B2B", "warn": "#F0B26B", "warn_tint": "#452F15",
    "bad": "#F2A0A3", "bad_tint": "#4B2628", "key": "#2F3137", "key_line": "#5B5F69",
    "scrim": "#8C000000", "shadow": "#80000000", "bars": "#7F9AD6",
}  # fmt: skip

# What becomes of the tokens when the system or the person asks for high contrast: words and borders at 7:1 or more.
HIGH_LIGHT: Final = {
    **LIGHT,
    "window": "#FFFFFF", "canvas": "#FFFFFF", "hover": "#E4DFD3", "line": "#5C564B", "line2": "#2B2823",
    "t1": "#000000", "t2": "#1F1D1A", "t3": "#2F2B26", "sel_text": "#0F2456",
    "accent": "#1A3478", "accent_hover": "#10235A", "gold": "#4F3700", "gold_line": "#7D5800",
    "ok": "#0C4429", "warn": "#5A3000", "bad": "#761820", "key_line": "#2B2823", "bars": "#3C5DB5",
}  # fmt: skip

HIGH_DARK: Final = {
    **DARK,
    "window": "#000000", "canvas": "#000000", "raised": "#101114", "hover": "#2A2C33", "line": "#9A9EA8",
    "line2": "#D3D6DC", "t1": "#FFFFFF", "t2": "#ECE8DF", "t3": "#DAD5CA", "sel_text": "#FFFFFF",
    "accent": "#C9D8FF", "accent_hover": "#E0E9FF", "gold": "#FFDB85", "gold_line": "#E9C063",
    "ok": "#B0F0C8", "warn": "#FFD09A", "bad": "#FFC4C6", "key": "#101114", "key_line": "#D3D6DC", "bars": "#A3BCFA",
}  # fmt: skip

HUES_LIGHT: Final = {
    "lapis": Hue("#3C5DB5", "#3857AC", "#E5EDFF"),
    "saffron": Hue("#D77631", "#934600", "#FEE8DB"),
    "cypress": Hue("#115624", "#115624", "#DDF4DF"),
    "sky": Hue("#1C9BCC", "#026386", "#D8F1FF"),
    "aubergine": Hue("#633272", "#633272", "#F8E5FE"),
    "slate": Hue("#748292", "#505E6D", "#E6EEF6"),
    "olive": Hue("#6A6B01", "#606102", "#EEF0D2"),
    "madder": Hue("#9E5060", "#914455", "#FEE6E9"),
    "plum": Hue("#8F3B7E", "#8F3B7E", "#FEE4F7"),
    "rose": Hue("#CA606D", "#9E3849", "#FEE6E7"),
    "petrol": Hue("#035656", "#035656", "#D9F3F2"),
    "walnut": Hue("#6E542D", "#6E542D", "#F7EBDB"),
}

HUES_DARK: Final = {
    "lapis": Hue("#7897E2", "#99B6F8", "#263353"),
    "saffron": Hue("#FFB180", "#EAA57B", "#4C2B15"),
    "cypress": Hue("#5C8E63", "#95C69B", "#223B26"),
    "sky": Hue("#7ACDF5", "#76C3E8", "#0F394B"),
    "aubergine": Hue("#9A71A7", "#CFA6DC", "#3F2B45"),
    "slate": Hue("#AAB6C4", "#ADB9C6", "#2E353D"),
    "olive": Hue("#A0A25C", "#BABD7B", "#363614"),
    "madder": Hue("#D08C98", "#E4A3AE", "#49292F"),
    "plum": Hue("#C27CB1", "#E09FD0", "#472840"),
    "rose": Hue("#F79CA5", "#F09DA4", "#4E262B"),
    "petrol": Hue("#558E8E", "#8DC3C2", "#1C3A3A"),
    "walnut": Hue("#A48C6D", "#CAB495", "#3E3221"),
}
