"""Highlights stand where Qt itself paints a selection of the same range: random ranges over nasty texts."""

from __future__ import annotations

import random
import re
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from tests.nasty import NASTY
from tests.ui.canvas.oracle import columns, difference, painted_columns
from ui.canvas.blocks import split_blocks
from ui.canvas.metrics import Metrics
from ui.canvas.typeset import Line, Typeset

WIDTH = 832
TOLERANCE = 2
SEED = 20261123


# Two lines and more, so that wrapping, hanging spaces and runs cut by a line break are met.
OWN = (
    "خبر فوری 🚨: شرکت OpenAI در ۱۴۰۲/۰۳/۱۵ و 2023-06-05 اعلام کرد GPT-4 را به «میدل‌ایست نیوز» می‌دهد (iOS 17.2).",
    "قال محمدٌ: «إنَّ اللهَ غفورٌ رحيمٌ»، ثُمَّ ذهب إلى مدينة New York في ٢٠ أبريل 2021 عند الساعة 10:30 صباحًا.",
    "نمی‌خواهم\u00a0بروم؛ گفت‌وگوی تلفنی با وزیر امور خارجهٔ آلمان Annalena Baerbock دربارهٔ برجام (JCPOA) بود.",
    "https://www.example.com/news/3980811120.html?id=12&x=3 و @user_name و #هشتگ_فارسی 🇮🇷🇸🇦 ۱۲٬۳۴۵٫۶۷ و لا إله.",
    "Mixed paragraph starting in English, then فارسی با 123 عدد and back to English (پایان).",
)


def sample_paragraphs() -> list[str]:
    """The paragraphs of the articles that ship with Ayar."""
    folder = Path(__file__).resolve().parents[3] / "resources" / "samples" / "articles"
    texts = [path.read_bytes().decode("utf-8-sig") for path in sorted(folder.glob("*.txt"))]
    return [text[b.start : b.end] for text in texts for b in split_blocks(text) if b.end > b.start]


@pytest.fixture(scope="module", params=["Vazirmatn", "Noto Naskh Arabic"])
def reading_font(request: pytest.FixtureRequest, qapp: QApplication, root: Path) -> QFont:
    for path in sorted((root / "resources" / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    family: str = request.param
    if family not in QFontDatabase.families():
        pytest.skip(f"{family} is not installed")
    font = QFont(family)
    font.setPixelSize(18)
    font.setWordSpacing(1.2)
    return font


def typeset(text: str, font: QFont, rtl: bool) -> Typeset:
    made = Typeset(text, split_blocks(text)[0], font, 18, Metrics(1.0, float(WIDTH), rtl))
    made.place([0.0] * len(made.lines))
    return made


def units(made: Typeset, line: Line, start: int, end: int) -> tuple[int, int]:
    """The UTF-16 range that is drawn for code points on a line, snapped outward to clusters as highlights are."""
    a = made.offsets.to_utf16(max(start, line.start))
    b = made.offsets.to_utf16(min(end, line.end))
    while not made.layout.isValidCursorPosition(a):
        a -= 1
    while not made.layout.isValidCursorPosition(b):
        b += 1
    return a, b


LAM_LIGATURE = re.compile("ل[\u064b-\u065f\u0670]*$"), re.compile("[اأإآٱله]")


def ends_in_ligature(made: Typeset, a: int, b: int) -> bool:
    """Whether an end (UTF-16) falls into «لا» or «الله»: there Qt's selection paints the halves in the wrong order
    («ا» on the right), so it cannot judge."""
    text = made.layout.text()
    before, after = LAM_LIGATURE
    edges = (made.offsets.to_codepoint(edge, strict=False) for edge in (a, b))
    return any(before.search(text[:edge]) and after.match(text[edge:]) for edge in edges)


def mismatches(font: QFont, text: str, rtl: bool, ranges: list[tuple[int, int]]) -> tuple[int, list[str]]:
    """How many pieces were compared, and which ones differ by more than the tolerance."""
    made = typeset(text, font, rtl)
    compared, wrong = 0, []
    for start, end in ranges:
        for line in made.lines:
            a, b = units(made, line, start, end)
            if start >= line.end or end <= line.start or a >= b or ends_in_ligature(made, a, b):
                continue
            compared += 1
            ours = columns(made.pieces(line, start, end), WIDTH)
            theirs = painted_columns(made, line, a, b, WIDTH)
            if difference(made, line, ours, theirs) > TOLERANCE:
                wrong.append(f"{text[start:end]!r} in {text!r}: {made.pieces(line, start, end)}")
    return compared, wrong


def random_ranges(text: str, count: int, seed: int) -> list[tuple[int, int]]:
    chooser = random.Random(seed)
    starts = [chooser.randrange(len(text)) for _ in range(count)]
    return [(start, min(len(text), start + chooser.choice([1, 2, 3, 5, 8, 15, 30, 80]))) for start in starts]


def test_highlights_stand_where_qt_paints_a_selection(reading_font: QFont) -> None:
    compared = 0
    wrong: list[str] = []
    for number, text in enumerate((*OWN, *NASTY, *sample_paragraphs())):
        content = text[: split_blocks(text)[0].end]
        if content.strip():
            checked, bad = mismatches(reading_font, content, True, random_ranges(content, 14, SEED + number))
            compared, wrong = compared + checked, wrong + bad
    print(f"{len(wrong)} of {compared} pieces differ ({reading_font.family()})")
    assert compared > 500
    assert len(wrong) <= compared * 0.005, "\n".join(wrong)


@pytest.mark.parametrize(
    ("text", "start", "end", "boxes"),
    [
        ("سفر JCPOA به تهران", 2, 7, 2),
        ("JCPOA 2015 ایران", 8, 14, 2),
        ("در ایران", 3, 8, 1),
    ],
)
def test_a_range_across_directions_is_as_many_boxes_as_it_looks(
    reading_font: QFont, text: str, start: int, end: int, boxes: int
) -> None:
    made = typeset(text, reading_font, True)
    assert len(made.pieces(made.lines[0], start, end)) == boxes


@pytest.mark.parametrize("text", ["۱۴۰۲-۱۴۰۳", "1402-1403", "١٤٠٢-١٤٠٣", "12/5", "٪۵۰"])
def test_the_parts_of_a_number_do_not_overlap_and_fill_it(reading_font: QFont, text: str) -> None:
    sentence = f"در {text} شد"
    made = typeset(sentence, reading_font, True)
    line = made.lines[0]
    whole = made.pieces(line, 3, 3 + len(text))
    parts = sorted(piece for i in range(len(text)) for piece in made.pieces(line, 3 + i, 4 + i))
    assert all(left[1] <= right[0] + 0.7 for left, right in pairwise(parts))
    assert sum(b - a for a, b in parts) == pytest.approx(sum(b - a for a, b in whole), abs=1.5)


@pytest.mark.parametrize("mark", ["«", "»", '"', "(", ")", "،", "؛", "؟", "٫", "٬"])
def test_a_span_that_ends_in_punctuation_keeps_it(reading_font: QFont, mark: str) -> None:
    sentence = f"گفت ایران{mark} و رفت"
    made = typeset(sentence, reading_font, True)
    line = made.lines[0]
    without, with_mark = (sum(b - a for a, b in made.pieces(line, 4, end)) for end in (9, 10))
    assert with_mark > without + 1


def test_what_is_under_a_point_is_what_is_drawn_there(reading_font: QFont) -> None:
    """Also at the end of a wrapped line, whose hanging space Qt's own search reckons with."""
    asked, wrong = 0, []
    for text in (*OWN, *sample_paragraphs()):
        made = typeset(text, reading_font, True)
        for line in made.lines:
            for position in range(line.start, line.end):
                for left, right in made.pieces(line, position, position + 1)[:1]:
                    asked += 1
                    x = (left + right) / 2
                    found = made.character_at(line, x)
                    boxes = made.pieces(line, found, found + 1)
                    if not any(a - 0.1 <= x <= b + 0.1 for a, b in boxes):
                        wrong.append(f"{text[position]!r} at {position}: {found}")
    assert asked > 5000
    assert not wrong
