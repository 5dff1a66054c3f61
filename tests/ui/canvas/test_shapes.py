"""Without colours every mark still has its own shape: pill, tint with a line, dashed line, dotted line."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtGui import QImage

from models import labelling, roles
from models.edits import Edit
from tests.ui.canvas.conftest import Bench
from tests.ui.looking import different
from ui import tokens
from ui.canvas.naming import ALWAYS, NEVER
from ui.theme import Theme

TEXT = "وزیر خارجه در تهران سخن گفت."
START, END = 14, 19


def grey(bench: Bench) -> QImage:
    image = bench.canvas.viewport().grab().toImage()
    return image.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(QImage.Format.Format_RGB32)


def marks(bench: Bench) -> dict[str, Edit | None]:
    session = bench.session
    assert session.project is not None
    schema, layer, text = session.project.schema, session.layer, session.text
    return {
        "entity": labelling.new_mention(layer, schema, text, START, END, "GPE"),
        "dashed entity": labelling.new_mention(layer, schema, text, START, END, "EVN"),
        "event": roles.new_event(layer, schema, text, START, END, "CONSULT"),
        "stance": roles.new_stance(layer, schema, text, START, END, "support"),
    }


def drawn(bench: Bench) -> dict[str, QImage]:
    """Each kind of mark on the same words, out of focus, in grey."""
    pictures = {"nothing": grey(bench)}
    for name, edit in marks(bench).items():
        assert edit is not None
        assert bench.session.commit(edit)
        bench.session.set_focus(None)
        pictures[name] = grey(bench)
        assert bench.session.undo()
    return pictures


@pytest.mark.parametrize("dark", [False, True])
def test_marks_of_one_grey_and_without_names_differ_in_shape(
    bench: Callable[[str], Bench], monkeypatch: pytest.MonkeyPatch, dark: bool
) -> None:
    slate = (tokens.HUES_DARK if dark else tokens.HUES_LIGHT)["slate"]
    monkeypatch.setattr(Theme, "hue", lambda *_: slate)
    opened = bench(TEXT)
    opened.canvas.theme.choose("dark" if dark else "light")
    opened.canvas.set_density(NEVER)
    pictures = drawn(opened)
    for one, other in combinations(pictures, 2):
        assert different(pictures[one], pictures[other]) > 10, (one, other)


def test_two_labels_of_one_grey_are_told_apart_by_their_names(
    bench: Callable[[str], Bench], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Theme, "hue", lambda *_: tokens.HUES_LIGHT["slate"])
    opened = bench(TEXT)
    opened.canvas.set_density(ALWAYS)
    pictures = []
    for label in ("GPE", "PER"):
        session = opened.session
        assert session.project is not None
        edit = labelling.new_mention(session.layer, session.project.schema, TEXT, START, END, label)
        assert edit is not None
        assert session.commit(edit)
        session.set_focus(None)
        pictures.append(grey(opened))
        session.undo()
    assert different(*pictures) > 10
