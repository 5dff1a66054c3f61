from __future__ import annotations

import json
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from models.zone import Zone
from models.zoning import propose
from tests.nasty import texts

CALL = """خانه › سیاست › دیپلماسی
وزیر راه وارد باکو شد
رضا محمدی
۱۲ خرداد ۱۴۰۴ - ۱۰:۲۰
وزیر راه و شهرسازی برای گفت‌وگو دربارهٔ ترانزیت و راه‌آهن وارد باکو شد و در فرودگاه از او استقبال کردند.
به گزارش خبرگزاری نمونه (Sample.example)، وی گفت: این سفر دو روزه است و توافقی امضا خواهد شد.
سفر دوم در راه است
وی افزود: سفر دیگری نیز در پاییز انجام می‌شود که جزئیات آن هنوز روشن نیست.
انتهای پیام/۱۲۳
مطالب مرتبط
سه نکته دربارهٔ راه‌آهن
نظرات کاربران (۱)
علی
۱۴۰۴/۰۳/۱۳ - ۱۱:۰۵
به نظرم دیر شده
آخرین اخبار"""


def zones(text: str, title: str | None = None) -> list[tuple[str, str]]:
    return [(zone.label, text[zone.start : zone.end]) for zone in propose(text, title)]


def test_a_page_is_taken_apart() -> None:
    lines = CALL.split("\n")
    source, rest = lines[5].split("، ", 1)
    assert zones(CALL) == [
        ("SITE_UI", lines[0]),
        ("HEADLINE", lines[1]),
        ("METADATA", "\n".join(lines[2:4])),
        ("LEAD", lines[4]),
        ("SOURCE_LINE", source + "،"),
        ("BODY", rest),
        ("SUBHEAD", lines[6]),
        ("BODY", lines[7]),
        ("END_MARK", lines[8]),
        ("SITE_UI", "\n".join(lines[9:12])),
        ("READER_COMMENT", "\n".join(lines[12:15])),
        ("SITE_UI", lines[15]),
    ]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("به گزارش خبرگزاری نمونه، وزیر گفت: ما آماده‌ایم.\nوی افزود: امیدواریم.", ["SOURCE_LINE", "BODY"]),
        ("عمّان – وكالة نبأ: دعا الأردن إلى التهدئة في المنطقة كلها.\nوأضاف أنه مستمر.",
         ["SOURCE_LINE", "LEAD", "BODY"]),
        ("وأفادت وكالة الأنباء، بأن الوزير وصل مساء أمس.\nوكان قد زارها.", ["SOURCE_LINE", "BODY"]),
        ("# بیانیه\n\nPublished at: **2020-01-01**\n\nAuthor: ****\n\nمتن نخست.\n\nمتن دوم.",
         ["HEADLINE", "METADATA", "LEAD", "BODY"]),
        ("متن نخست این است.\n## میانه\n۱. یک.\n۲. دو.", ["LEAD", "SUBHEAD", "BODY"]),
        ("وصول القافلة\nالقافلة عند المعبر (تصوير: سامي)\nوصلت أمس قافلة.\nوتصل غدا أخرى.\n(انتهى)",
         ["HEADLINE", "CAPTION", "LEAD", "BODY", "END_MARK"]),
        ("وزیر آمد\nوزیر امروز آمد.\nاو فردا می‌رود.انتهای پیام/", ["HEADLINE", "LEAD", "BODY", "END_MARK"]),
        ("خبر نو\nمتن نخست این است.\nمتن دوم این است.\n#یک #دو\n@kanal_ma", ["HEADLINE", "LEAD", "BODY", "SITE_UI"]),
        ("مقالات › رأي\nلماذا لا\nهذا نص أول من المقال.\nوهذا نص ثان.\nالآراء الواردة لا تعبر عن رأي الموقع.",
         ["SITE_UI", "HEADLINE", "BODY", "SITE_UI"]),
        ("", []),
        (" \n\u00a0\n", []),
    ],
)  # fmt: skip
def test_the_usual_shapes(text: str, labels: list[str]) -> None:
    assert [label for label, _ in zones(text)] == labels


def test_a_known_title_is_the_headline_however_it_ends() -> None:
    text = "وزير آمد و رفت.\nمتن نخست این است.\nمتن دوم این است."
    assert zones(text)[0][0] == "LEAD"
    assert zones(text, title="وزیر آمد و رفت.")[0] == ("HEADLINE", "وزير آمد و رفت.")


def test_a_known_title_is_the_headline_whatever_it_looks_like() -> None:
    """«…: …» in quotation marks is how sites announce other articles."""
    text = "«پل‌های شهر»: فکری خوب با بهایی نامعلوم\nبه قلم: نگار نمونه\nمتن نخست این است.\nمتن دوم این است."
    assert zones(text, title="«پل‌های شهر»: فکری خوب با بهایی نامعلوم")[0][0] == "HEADLINE"


@given(texts())
def test_zones_never_overlap_and_cover_what_can_be_seen(text: str) -> None:
    found = propose(text)
    for one, other in pairwise(found):
        assert one.end <= other.start
    for zone in found:
        covered = text[zone.start : zone.end]
        assert covered == covered.strip() != ""
    outside = set(range(len(text))) - {n for zone in found for n in range(zone.start, zone.end)}
    assert all(text[n].isspace() for n in outside)


@pytest.mark.parametrize("run", [".", "(", "!", "/", "»", "#", "@a ", "انتهى/", " - ", "1 ", " › x", "به گزارش ", "["])
def test_no_line_however_odd_takes_for_ever(run: str) -> None:
    text = f"خبر امروز این است.\n{run * 20_000}x\nمتن دوم.\n{run * 300}"
    found = propose(text)
    assert found[0].start == 0
    assert found[-1].end == len(text.rstrip())


def records(path: Path, *roles: str) -> dict[str, dict[str, Any]]:
    """The record of each document whose author is the first of ``roles`` that it has."""
    best: dict[str, dict[str, Any]] = {}
    for line in path.read_text("utf-8").splitlines():
        record = json.loads(line)
        rank = record["set"]["author"] if record["set"]["role"] != "gold" else "gold"
        key = record["document"]["key"]
        if rank in roles and (key not in best or roles.index(rank) < roles.index(best[key]["rank"])):
            best[key] = {**record, "rank": rank}
    return best


def f1_exact(path: Path, *roles: str) -> float:
    """Equal (anchor, label), counts summed over documents (design/product.md §2.3)."""
    both = total = 0
    for record in records(path, *roles).values():
        given = Counter(
            Zone(a["label"], a["start"], a["end"]) for a in record["annotations"] if a["kind"] == "zone"
        )  # fmt: skip
        found = Counter(propose(record["document"]["text"], record["document"]["title"]))
        both += (given & found).total()
        total += given.total() + found.total()
    return 2 * both / total


def test_the_seeds_agree_with_their_gold(shared: Path) -> None:
    assert f1_exact(shared / "data" / "seed_annotations.jsonl", "gold") >= 0.80


def test_the_sample_agrees_with_its_gold(resources: Path) -> None:
    assert f1_exact(resources / "samples" / "annotations.jsonl", "gold", "A") >= 0.70
