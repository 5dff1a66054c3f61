"""Line formats read a file line by line: what they hold at once does not depend on how long it is."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import AyarError
from models.record import Record
from storage.formats.base import ReadOptions
from storage.formats.decoding import stream_of, text_of
from storage.formats.registry import FORMATS
from storage.formats.source import Source

WORDS = "او به خانه رفت و دیگر نیامد، گفت علی آقا\n"


def conll(n: int) -> str:
    lines = "".join(f"{word}\tO\n" for word in WORDS.split())
    return f"-DOCSTART-\tO\n\n{lines}w{n}\tB-PER\n\n"


def conllu(n: int) -> str:
    words = [*WORDS.split(), f"w{n}"]
    return "# newdoc\n" + "".join(f"{i}\t{word}{'\t_' * 8}\n" for i, word in enumerate(words, 1)) + "\n"


def row(n: int) -> str:
    return f'"{WORDS}{n}",t{n}\n'


def peak(path: Path, format_id: str) -> tuple[int, int]:
    """Records, and the most bytes held while they were read and let go."""
    read = FORMATS[format_id].read
    assert read is not None
    gc.collect()
    tracemalloc.start()
    count = sum(isinstance(item, Record) for item in read(Source(path), ReadOptions()))
    highest = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return count, highest


@pytest.mark.parametrize(
    ("format_id", "head", "made"), [("conll", "", conll), ("conllu", "", conllu), ("csv", "text,title\n", row)]
)
def test_a_long_file_is_never_whole_in_memory(
    format_id: str, head: str, made: Callable[[int], str], tmp_path: Path
) -> None:
    highest = []
    for documents in (2_000, 5_000):
        path = tmp_path / f"{documents}.{format_id}"
        path.write_text(head + "".join(map(made, range(documents))), "utf-8")
        count, most = peak(path, format_id)
        assert count == documents
        highest.append(most)
    assert highest[1] < 1.2 * highest[0]


@given(st.binary(max_size=60) | st.text(max_size=40).map(lambda text: text.encode("utf-8", "ignore")))
def test_a_stream_gives_the_text_and_refuses_what_the_text_refuses(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.mktemp("s") / "a.txt"
    path.write_bytes(data)
    whole, streamed = Source(path), Source(path)
    try:
        text = text_of(whole)
    except AyarError as error:
        with pytest.raises(AyarError) as refused:
            stream_of(streamed).close()
        assert refused.value.key == error.key
        return
    with stream_of(streamed) as stream:
        assert stream.read() == text
    assert (streamed.encoding, streamed.sure) == (whole.encoding, whole.sure)
