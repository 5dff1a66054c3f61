"""Only what looks different is painted anew; what is on the screen is what painting all of it would give."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QRegion

from models.annotation import Annotation, Argument
from models.edits import Change, Edit, add, delete
from tests.ui.canvas.conftest import Bench
from ui.canvas import layers, page_painting
from ui.canvas.painting import Band, Painting, Shown
from ui.frames import paint_now
from ui.theme import DARK

Open = Callable[..., Bench]
TEXT = "\n".join(
    (
        "محمدجواد ظریف، وزیر امور خارجهٔ ایران، با «لاوروف» در مسکو دیدار کرد. " * 3,
        "",
        "وی گفت تهران از هیچ گفت‌وگویی نمی‌هراسد و پکن نیز چنین است. " * 4,
        "پایان خبر از Reuters در ۲۴ مهر.",
    )
)
KEYS = ("Left", "Right", "Up", "Down", "W", "Shift+W", "1", "2", "Delete", "Ctrl+Z", "Tab", "Escape", "F", "M", "End")
SCROLLS = {"down": 37, "up": -23}
OTHERS = ("v1", "s1", "hints", "kin", "zones", *SCROLLS)


def on_screen(bench: Bench) -> QImage:
    """What the window's backing store holds of the text."""
    viewport = bench.canvas.viewport()
    window = bench.canvas.window()
    whole = viewport.screen().grabWindow(window.winId())
    ratio = whole.devicePixelRatio()
    place = viewport.mapTo(window, viewport.rect().topLeft())
    box = QRect(
        round(place.x() * ratio), round(place.y() * ratio), *(round(v * ratio) for v in viewport.size().toTuple())
    )
    return whole.toImage().copy(box)


def painted_whole(bench: Bench) -> QImage:
    """All of it painted anew, without any picture of a line."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(page_painting, "in_rows", lambda *_: False)
        bench.canvas.viewport().update()
        paint_now(bench.canvas)
    return on_screen(bench)


def _on(identifier: str, kind: str, label: str, words: str) -> Annotation:
    start = TEXT.index(words)
    return Annotation(id=identifier, kind=kind, label=label, start=start, end=start + len(words))


def differing(one: QImage, other: QImage) -> list[tuple[int, int]]:
    """The pixels (x, y) in which two pictures are not alike; the first and the last of them. An edge that is painted
    elsewhere may be rounded to another of 256 steps."""
    if one == other:
        return []
    both = ((x, y) for y in range(one.height()) for x in range(one.width()))
    found = [(x, y) for x, y in both if _far(one.pixel(x, y), other.pixel(x, y))]
    return [found[0], found[-1]] if found else []


def _far(one: int, other: int) -> bool:
    return one != other and any(abs((one >> shift & 255) - (other >> shift & 255)) > 1 for shift in (0, 8, 16))


@pytest.fixture
def crowd(bench: Open) -> Bench:
    """An event with its connectors, a stance with its note, mentions in several lanes."""
    desk = bench(TEXT)
    for part in (
        _on("e1", "entity", "PER", "محمدجواد ظریف"),
        _on("e2", "entity", "LOC", "مسکو"),
        _on("e3", "entity", "ORG", "وزیر امور خارجهٔ ایران"),
        _on("e4", "entity", "GPE", "ایران"),
        replace(_on("v1", "event", "CONSULT", "گفت"), arguments=(Argument("ACTOR", "e1"), Argument("PLACE", "e2"))),
        replace(_on("s1", "stance", "SUPPORT", "گفت تهران از هیچ"), arguments=(Argument("HOLDER", "e1"),)),
    ):
        assert desk.session.commit(Edit("add", (add(part),)))
    paint_now(desk.canvas)
    return desk


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(presses=st.lists(st.sampled_from((*KEYS, *OTHERS)), min_size=1, max_size=8))
def test_after_any_keys_the_screen_is_what_painting_all_of_it_gives(crowd: Bench, presses: list[str]) -> None:
    canvas, session = crowd.canvas, crowd.session
    canvas.resize(832, 340)
    for press in presses:
        if press in {"v1", "s1"}:
            session.set_focus(press if press in session.layer.annotations else None)
        elif press == "hints":
            canvas.set_hints({"e1": "ش", "e2": "س"})
        elif press == "kin":
            canvas.set_kin(frozenset({"e2", "e3"}))
        elif press == "zones":
            canvas.set_bands([Band(0, 230, "بدنه", "BODY", True), Band(230, len(TEXT), "پایان", "SITE_UI", False)])
        elif press in SCROLLS:
            canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().value() + SCROLLS[press])
        else:
            crowd.keys(press)
        paint_now(crowd.canvas)
    assert differing(on_screen(crowd), painted_whole(crowd)) == []


def test_a_selection_paints_its_line_and_not_the_others(crowd: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[QRegion] = []
    paint_now(crowd.canvas)
    crowd.canvas.caret.select(0, 3)
    viewport = crowd.canvas.viewport()
    monkeypatch.setattr(viewport, "update", lambda *region: asked.append(QRegion(*region)))
    crowd.canvas.moved()
    paint_now(crowd.canvas)
    (region,) = asked
    assert not region.isEmpty()
    assert region.boundingRect().height() < viewport.height() / 3


def test_what_an_edit_makes_of_the_lines_is_painted(crowd: Bench) -> None:
    before = on_screen(crowd)
    crowd.session.commit(Edit("delete", (delete(crowd.session.layer.annotations["e2"]),)))
    paint_now(crowd.canvas)
    after = on_screen(crowd)
    assert after != before
    assert differing(after, painted_whole(crowd)) == []


def test_a_line_that_looks_the_same_is_not_painted_again(crowd: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[int] = []
    kept = layers.paint_text

    def paint_text(painting: Painting, shown: list[Shown]) -> None:
        painted.append(sum(len(block.lines) for block in shown))
        kept(painting, shown)

    monkeypatch.setattr(page_painting, "paint_text", paint_text)
    crowd.canvas.set_hints({"e1": "ش", "e2": "س"})
    paint_now(crowd.canvas)
    assert painted == [], "letters stand over the text"
    crowd.canvas.repainting.everything()
    paint_now(crowd.canvas)
    assert painted == [sum(len(block.lines) for block in crowd.canvas.shown())]


def test_other_colours_are_on_every_line(crowd: Bench) -> None:
    before = on_screen(crowd)
    crowd.canvas.theme.choose(DARK)
    paint_now(crowd.canvas)
    after = on_screen(crowd)
    assert after != before
    assert differing(after, painted_whole(crowd)) == []


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_names_of_ends_out_of_sight_come_and_go_whole(crowd: Bench, zoom: float) -> None:
    """They stand one below the other in the margin, as many as there are."""
    crowd.canvas.resize(832, 240)
    crowd.canvas.set_zoom(zoom)
    crowd.canvas.verticalScrollBar().setValue(int(150 * zoom))
    crowd.session.set_focus("v1")  # scrolls a little
    paint_now(crowd.canvas)
    event = crowd.session.layer.annotations["v1"]
    for arguments in (event.arguments[:1], event.arguments, event.arguments[1:]):
        before = crowd.session.layer.annotations["v1"]
        assert crowd.session.commit(Edit("role", (Change(before, replace(before, arguments=arguments)),)))
        paint_now(crowd.canvas)
        above = [connector for connector in crowd.canvas.state().connectors if connector.label[1] < 0]
        assert len(above) == len(arguments)
        assert differing(on_screen(crowd), painted_whole(crowd)) == []
