"""What says to be the same thing twice in one file."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.annotation_set import AnnotationSet
from models.document import Document
from models.record import Problem, Record
from storage.formats.identities import Identities

KEYS = st.sampled_from(["a", "b", "a\0b", "\ud800", "خبر"])
NAMES = st.sampled_from(["", "A", "B", "a"])


def record(key: str, author: str | None, line: int) -> Record:
    layer = None if author is None else AnnotationSet(author=author, role="annotator")
    return Record(Document(key=key, text="x", text_sha256=""), layer, line=line)


@given(st.lists(st.tuples(KEYS, st.none() | NAMES), max_size=30))
def test_a_record_passes_when_nothing_above_had_its_key_and_author(given_keys: list[tuple[str, str | None]]) -> None:
    seen, first = Identities("f.jsonl"), dict[tuple[str, str | None], int]()
    for line, (key, author) in enumerate(given_keys, 1):
        result = seen.check(record(key, author, line))
        if first.setdefault((key, author), line) == line:
            assert isinstance(result, Record)
        else:
            assert isinstance(result, Problem)
            assert (result.key, result.params["first"], result.line) == ("duplicate_id", first[key, author], line)
