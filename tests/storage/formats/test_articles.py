from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from storage.formats.headers import header_of
from storage.formats.page import page_of
from tests.nasty import NASTY
from tests.storage.formats.conftest import SAMPLES, Read


def test_text_is_stored_character_for_character(read: Read) -> None:
    text = "\ufeff خط\r\nدوم\rسوم\u2028چهارم\u00a0و نیم‌فاصله\t \n"
    records, problems = read(b"\xef\xbb\xbf" + text.encode())
    assert not problems
    assert records[0].document.text == text
    assert records[0].document.name == "file.txt"
    assert not records[0].document.key_given


@pytest.mark.parametrize("text", [t for t in NASTY if t.strip() and "\0" not in t])
def test_nasty_texts_survive(text: str, read: Read) -> None:
    records, problems = read(text.encode(), format_id="text")
    assert not problems
    assert records[0].document.text == text.removeprefix("\ufeff")


@pytest.mark.parametrize(
    ("data", "key"),
    [(b"", "empty_file"), (b" \r\n\t", "empty_file"), (b"a\0b", "bad_characters"), (b"\xff\xff", "bad_encoding")],
)
def test_what_is_no_text_is_one_problem(data: bytes, key: str, read: Read) -> None:
    records, problems = read(data)
    assert not records
    assert [p.key for p in problems] == [key]
    assert problems[0].file
    assert not problems[0].kept


def test_a_header_becomes_metadata_and_stays_in_the_text(read: Read) -> None:
    text = "\n# تیتر خبر\n\nPublished at: **2019-11-02T14:43:00+00:00**\n\nAuthor: ****\n\nOriginal: [الف](https://a.example/1)\n\nمتن"
    for name in ("a.txt", "a.md"):
        document = read(text.encode(), name)[0][0].document
        assert document.text == text
        assert (document.title, document.published) == ("تیتر خبر", "2019-11-02T14:43:00+00:00")
        assert (document.publisher, document.url, dict(document.meta)) == ("الف", "https://a.example/1", {})


def test_the_header_of_seed_002(shared: Path, read: Read) -> None:
    (path,) = (shared / "data" / "seeds").glob("002*")
    document = read(path)[0][0].document
    assert document.text.encode() == path.read_bytes()
    assert (document.title or "").startswith("جهانگیری در دیدار")
    assert document.published == "2019-11-02T14:43:00+00:00"
    assert document.url == "https://www.alef.ir/news/3980811120.html"


@pytest.mark.parametrize("text", ["# فقط یک تیتر\n\nمتن", "متن\nPublished at: 2020-01-01", "", "Author"])
def test_what_only_looks_like_a_header_is_none(text: str) -> None:
    assert header_of(text).title is None
    assert header_of(text).published is None


def test_a_date_that_is_none_stays_out() -> None:
    assert header_of("# a\nPublished at: **دیروز**\n").published is None


def test_an_article_element_gives_exactly_the_expected_text(read: Read) -> None:
    document = read(SAMPLES / "articles" / "ar-09-musaadat.html")[0][0].document
    expected = (SAMPLES / "expected" / "ar-09-musaadat.extracted.txt").read_bytes().decode()
    assert document.text == expected
    rows = [json.loads(line)["document"] for line in (SAMPLES / "annotations.jsonl").read_bytes().splitlines()]
    row = next(r for r in rows if r["key"] == "ar-09-musaadat")
    for name in ("text", "text_sha256", "title", "publisher", "url", "published", "name"):
        assert getattr(document, name) == row[name]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<article><p>یک<p>دو</article>", "یک\nدو"),
        ("<article><blockquote>پیش<p>درون</p>پس</blockquote></article>", "پیش\nدرون"),
        ("<article><p>الف<br>ب &amp; پ&zwnj;ت&nbsp;ث</p></article>", "الف ب & پ\u200cت\u00a0ث"),
        ("<article><nav><p>نه</p></nav><p>آری<script>alert('<p>نه</p>')</script></p></article><p>بیرون</p>", "آری"),
        ("<article><p>a<!-- <p>نه --> b</p><!-- بی پایان <p>نه</p></article>", "a b"),
        ("<article><p>باز مانده", "باز مانده"),
        ("<p>بی مقاله</p>", ""),
    ],
)
def test_the_article_rule(markup: str, text: str) -> None:
    assert page_of(markup).text == text


@pytest.mark.parametrize("part", ["<!--", "<![", "<!", "<a ", "<a b='", "</", "&#", "<?", "<article><p>"])
def test_hostile_markup_takes_linear_time(part: str) -> None:
    page = page_of(part * 100_000 + ">")
    assert isinstance(page.text, str)


def test_a_page_without_article_keeps_joiners(read: Read) -> None:
    pytest.importorskip("trafilatura")
    sentence = "سخنگوی وزارت خارجه گفت که گفت‌وگوها در\u00a0مسقط ادامه می‌یابد و دو طرف به توافق نزدیک شده‌اند. " * 4
    page = f"<html><head><title>خبر</title></head><body><main><p>{sentence}</p><p>{sentence}</p></main></body></html>"
    records, problems = read(page.encode(), "a.html")
    assert not problems
    assert "گفت‌وگوها در\u00a0مسقط" in records[0].document.text
    assert records[0].document.title == "خبر"


def test_a_page_without_article_and_without_the_library_says_what_to_install(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    (problem,) = read("<html><p>الف</p>".encode(), "a.html")[1]
    assert (problem.key, problem.params["package"]) == ("missing_extra", "trafilatura")
    assert problem.params["command"] == f"{sys.executable} -m pip install trafilatura"


def test_a_file_that_may_not_be_read_says_so(read: Read, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "closed.txt"
    path.write_text("الف", encoding="utf-8")

    def refuse(self: Path, *arguments: object) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    assert [p.key for p in read(path)[1]] == ["no_permission"]


def test_devices_and_pipes_are_not_read(read: Read) -> None:
    assert [p.key for p in read(Path("/dev/zero"))[1]] == ["not_regular_file"]
