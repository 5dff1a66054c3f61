"""Texts that break text tools, written for Ayar, and Hypothesis strategies made of their parts."""

from __future__ import annotations

import json
import os
from pathlib import Path

from hypothesis import strategies as st

FAMILY = "👨‍👩‍👧‍👦"
SKIN = "👍🏽"
FLAGS = "🇮🇷🇮🇶🇴🇲"
KEYCAP = "1️⃣"
SUBDIVISION = "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"

NASTY: tuple[str, ...] = (
    "",
    " ",
    "\n",
    "ایران",
    "وزیر خارجهٔ ایران، محمدجواد ظریف، به مسقط رفت.",
    "می‌رود و کتاب‌های‌شان را نمی‌خواند",
    "ظریف‌ها؛ گفت‌وگوها، گفت و گوها، گفتوگوها",
    "مُحَمَّدٌ رَسُولُ اللهِ، ایرانِ ما، مــحــمــد، عَمّان",
    "وزارة الخارجية الإيرانية أكّدت أنّ «المفاوضات» مستمرة؛ فهل تنجح؟",
    "والمسلمین بالعراق ولإيران كالسعودية فلسطین",
    "لا إله إلّا الله، سلام، بلال، الإسلام، لآلئ، لأن، كلا",
    "ﷲ ﷺ ﻻ ﻷ ﺍﻳﺮﺍﻥ ﭘﺮﭼﻢ",
    "سفر JCPOA به NPT؛ ایران JCPOA 2015 را پذیرفت (IAEA/GOV/2015/72).",
    "(Entekhab.ir) : به گزارش https://www.irna.ir/news/84000000/?a=1&b=2، info@mfa.gov.ir",
    "در ۱۴۰۲/۰۳/۱۵، ١٥/٠٦/٢٠٢٣ و 2023-06-15 ساعت 14:30 و ۱۴:۳۰",
    "۳٫۵ درصد، ۱٬۲۰۰٬۰۰۰ ریال، ٪۵۰، ۵۰٪، 3.5%, 1,200, $500, ۱۴۰۲-۱۴۰۳, 12/5",
    "بند ۱.۲.۳ و ۵+۱ و F-16 و COVID-19 و U.S. و ج.ا. ایران",
    "چقدره.البته نمی‌دانم.ولی گفت:«نه»!؟",
    "«نقلِ “تودرتو” (با [قلاب] و {آکولاد})»",
    "﴿بسم الله﴾ ⟨الف⟩ ⦅ب⦆ 「ج」",
    f"سلام {FAMILY} دنیا {SKIN} و {FLAGS} و {KEYCAP} و {SUBDIVISION}",
    f"{FAMILY}{FAMILY}ایران{FLAGS}",
    "😀ایران😀تهران",
    "𝕋𝕖𝕙𝕣𝕒𝕟 𐎠𐎡𐎢 𞤀𞤣𞤤",
    "خط اول\r\nخط دوم\rخط سوم\nخط چهارم\u2028خط پنجم\u2029خط ششم\x0bهفتم\x0cهشتم\x85نهم",
    "پیش\u00a0از\u00a0ظهر\u2007۵\u202f۰\u3000پایان",
    "  دو  فاصله   سه\tزبانه\t\t ",
    "\ufeffبا نشان \u200fراست\u200f و \u200eLTR\u200e و \u202bجاسازی\u202c و \u2067جدا\u2069 و \u061cعربی",
    "نیم\u200c\u200cفاصلهٔ\u200c دوتایی \u200cسرگردان\u200c ",
    "نرم\u00adخط \u2060چسب",
    "آ آ أ أ إ ؤ ئ ة ۀ ۀ ە ہ ھ ٱ ي ى ك",
    "İstanbul Straße ΣΊΣΥΦΟΣ ǅ ŉ ﬁ ½ … ™ ① ㍿ ¨ ´",
    "e\u0301é ñ n\u0303 Å A\u030a q\u0307\u0323",
    "Z̸̢̛͙a̷̡̛l̶͔̈́g̵̙̈o̴͜͝ ا\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670",
    "\u064e\u0651تنها",
    "한국어 日本語 中文 ไทย हिन्दी क्षत्रिय தமிழ்",
    "\u0600\u0661\u0662 \u06dd۱۲",
    "a\x00b\x01\x1f\x7f",
    "!؟!!..  … ،؛ : -- — ـ",
    "ـــــ",
    "\u200c",
    "\u200d\ufe0f",
    "۱",
    "http://",
    "@ # $ % ^ & * ( ) _ + | ~",
    "=1+1 +2 -3 @SUM",
    "الف" * 400,
    "کلمه " * 300,
    "👨‍" * 60,
    "🇮🇷" * 61 + "🇮",
)

_PARTS: tuple[str, ...] = (
    *"اآأبپکكیيىةهۀلا۱١1",
    *" \n\r\t.,،؛:؟!?«»()[]\"'-/%٪٫٬",
    "\r\n",
    "\u00a0",
    "\u2028",
    "\u200c",
    "\u200d",
    "\u200f",
    "\u2067",
    "\u2069",
    "\u0640",
    "\u064e",
    "\u0651",
    "\u0654",
    "\u0301",
    "\ufe0f",
    "\ufeff",
    "لا",
    "ایران",
    "می‌رود",
    "JCPOA",
    "Aé",
    "۱۲٫۵",
    "۱۴۰۲/۱/۵",
    "http://a.ir/ب",
    "a@b.ir",
    "ﷺ",
    "ﻻ",
    "…",
    "½",
    "😀",
    SKIN,
    FAMILY,
    "👩",
    "🇮",
    "🇷",
    KEYCAP,
    "한",
    "क्ष",
    "日",
)


def naughty_strings() -> tuple[str, ...]:
    """The Big List of Naughty Strings where it is at hand, without texts that UTF-8 cannot hold."""
    shared = Path(os.environ.get("AYAR_SHARED", Path(__file__).resolve().parents[2] / "shared"))
    path = shared / "fixtures" / "naughty-strings" / "blns.json"
    if not path.is_file():
        return ()
    return tuple(text for text in json.loads(path.read_text(encoding="utf-8")) if _encodable(text))


def _encodable(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)


ALL: tuple[str, ...] = (*NASTY, *naughty_strings())


def texts(max_parts: int = 25) -> st.SearchStrategy[str]:
    """Known troublemakers, mixtures of their parts, and anything that UTF-8 can hold."""
    mixtures = st.lists(st.sampled_from(_PARTS), max_size=max_parts).map("".join)
    anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=max_parts)
    return st.one_of(st.sampled_from(NASTY), mixtures, mixtures, anything)


@st.composite
def texts_with_span(draw: st.DrawFn, max_parts: int = 25) -> tuple[str, int, int]:
    """A text and 0 <= start <= end <= its length."""
    text = draw(texts(max_parts))
    ends = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
    return text, ends[0], ends[1]


@st.composite
def texts_with_position(draw: st.DrawFn, max_parts: int = 25) -> tuple[str, int]:
    """A text and a position from 0 to its length."""
    text = draw(texts(max_parts))
    return text, draw(st.integers(0, len(text)))
