"""Search finds a word however it is typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.project import Filter, Project
from tests.storage.building import add_all, line

TEXTS = (
    "مردم می‌روند به کتاب‌خانهٔ تهران.",
    "القاهرة: مُحَمَّد وصل إلى إيران، وإيران رحّبت.",
    "تهران🇮🇷 و «ایران‌زمین»؛ سال ۱۴۰۲ و 1402",
)


@pytest.fixture
def library(path: Path, schema: bytes) -> Project:
    project = Project.create(path, schema)
    add_all(project, [line(text, key=f"k{n}", title=f"عنوان {n}") for n, text in enumerate(TEXTS)])
    return project


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("تهران", [("k0", "تهران"), ("k2", "تهران")]),
        ("می روند", [("k0", "می‌روند")]),
        ("میروند", [("k0", "می‌روند")]),
        ("کتابخانه", [("k0", "کتاب‌خانهٔ")]),
        ("كتاب", [("k0", "کتاب")]),
        ("محمد", [("k1", "مُحَمَّد")]),
        ("ایران", [("k1", "إيران"), ("k1", "إيران"), ("k2", "ایران")]),
        ("1402", [("k2", "۱۴۰۲"), ("k2", "1402")]),
        ("«ایران", [("k2", "«ایران")]),
        ("؛", [("k2", "؛")]),
        ("لندن", []),
        ("  ", []),
        ('"', [("k2", "«"), ("k2", "»")]),
        ("AND OR NOT * NEAR(", []),
    ],
)
def test_hits(library: Project, query: str, hits: list[tuple[str, str]]) -> None:
    found = library.search(query)
    assert [(hit.key, hit.text) for hit in found.hits] == hits
    assert found.total == len(hits)
    for hit in found.hits:
        text = library.document(hit.document_id).text
        assert text[hit.start : hit.end] == hit.text
        assert text[: hit.start].endswith(hit.before) and text[hit.end :].startswith(hit.after)
    library.close()


def test_the_limit_stops_hits_but_not_counting(library: Project) -> None:
    found = library.search("ایران", limit=1)
    assert (len(found.hits), found.total) == (1, 3)
    library.close()


def test_documents_that_match_and_pass_the_filter(library: Project) -> None:
    assert list(library.search_ids("ایران")) == [2, 3]
    assert list(library.search_ids("ایران", Filter(text="عنوان 2"))) == [3]
    library.close()
