"""The Qt-free parts of the canvas: blocks, heights, lanes, mouse selections."""

from __future__ import annotations

from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st

from models.annotation import ENTITY, Annotation
from tests.nasty import texts
from ui.canvas.blocks import LONGEST_BLOCK, block_at, split_blocks
from ui.canvas.heights import Heights
from ui.canvas.lanes import assign_lanes
from ui.canvas.mouse import LETTER, Drag


@given(texts())
def test_blocks_cover_the_text_and_lose_only_separators(text: str) -> None:
    blocks = split_blocks(text)
    assert blocks[0].start == 0 and blocks[-1].after == len(text)
    for block, following in pairwise(blocks):
        assert block.start <= block.end <= block.after == following.start
        assert block.cut or text[block.end : block.after].strip("\r\n\u2028\u2029\x0b\x0c\x85") == ""


@given(st.integers(1, 4 * LONGEST_BLOCK), st.booleans())
def test_no_block_is_longer_than_one_layout_should_be(length: int, spaces: bool) -> None:
    text = ("ایران " if spaces else "ا") * length
    assert all(block.end - block.start <= LONGEST_BLOCK for block in split_blocks(text[: 4 * LONGEST_BLOCK]))


@given(texts(), st.integers(0, 10_000))
def test_every_position_belongs_to_the_block_it_is_in(text: str, position: int) -> None:
    blocks = split_blocks(text)
    position = min(position, len(text))
    block = blocks[block_at([b.start for b in blocks], position)]
    assert block.start <= position <= block.after


@given(st.lists(st.floats(0, 500), min_size=1, max_size=80), st.data())
def test_heights_are_sums_whatever_changes(values: list[float], data: st.DataObject) -> None:
    heights = Heights(values)
    for _ in range(5):
        index = data.draw(st.integers(0, len(values) - 1))
        values[index] = data.draw(st.floats(0, 500))
        heights.set(index, values[index])
    sums = [0.0, *accumulate(values)]
    assert all(abs(heights.before(i) - sums[i]) < 1e-6 for i in range(len(sums)))


@given(st.lists(st.integers(1, 300), min_size=1, max_size=60), st.integers(-50, 20_000))
def test_find_is_the_block_at_a_height(values: list[int], y: int) -> None:
    heights = Heights(values)
    found = heights.find(y)
    if 0 <= y < sum(values):
        assert heights.before(found) <= y < heights.before(found + 1)
    else:
        assert found in (0, len(values) - 1)


def spans() -> st.SearchStrategy[list[tuple[int, int]]]:
    return st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)), max_size=25)


@given(spans())
def test_overlapping_marks_never_share_a_lane_and_inner_ones_are_nearer(pairs: list[tuple[int, int]]) -> None:
    marks = [
        Annotation(id=f"e{n}", kind=ENTITY, label="PER", start=start, end=start + length)
        for n, (start, length) in enumerate(pairs)
    ]
    lanes = assign_lanes(marks)
    assert set(lanes) == {mark.id for mark in marks}
    for one in marks:
        for other in marks:
            if one.id != other.id and one.start < other.end and other.start < one.end:
                assert lanes[one.id] != lanes[other.id]
        blocking = {lanes[o.id] for o in marks if o.id != one.id and one.start < o.end and o.start < one.end}
        assert lanes[one.id] <= len(blocking), "a lower lane was free"


def test_an_inner_mention_hangs_above_the_one_around_it() -> None:
    outer = Annotation(id="e1", kind=ENTITY, label="ROLE", start=0, end=20)
    inner = Annotation(id="e2", kind=ENTITY, label="GPE", start=15, end=20)
    assert assign_lanes([outer, inner]) == {"e2": 0, "e1": 1}


@given(texts(), st.integers(0, 500), st.integers(0, 500))
def test_a_drag_stays_inside_the_text_and_covers_something(text: str, origin: int, target: int) -> None:
    if not text:
        return
    anchor, active = Drag(text, min(origin, len(text) - 1), LETTER).to(min(target, len(text) - 1))
    assert 0 <= min(anchor, active) < max(anchor, active) <= len(text)


def test_a_drag_backwards_has_its_active_edge_at_the_start() -> None:
    text = "وزیر امور خارجه"
    assert Drag(text, text.index("خارجه")).to(text.index("امور") + 1) == (len(text), text.index("امور"))
