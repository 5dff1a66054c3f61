"""Looking at widgets as a person would: which can be reached, whether the focus shows, whether words are cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QWidget,
)

from ui.annotate.idle_sheets import IdleSheets
from ui.catalogue import messages
from ui.i18n import language, plain
from ui.parts import Elided

AROUND = 6
"""Pixels: a ring may be drawn by what a field stands in."""
SOON_MS, REST_MS, TURNS = 300, 30_000, 3
"""What belongs to the work at hand fires within SOON_MS; what comes later is for people who look on."""
CARET = 60
"""A blinking caret alone has fewer pixels than this; a ring around a field has more."""


def come_to_rest(top: QWidget) -> None:
    """Until nothing is still to come below the window of ``top``: no timer that fires once and soon, no layout. What is
    built for later while nobody does anything is left to it."""
    window, deadline = top.window(), QDeadlineTimer(REST_MS)
    timers = [t for t in window.findChildren(QTimer) if t.isSingleShot() and not isinstance(t.parent(), IdleSheets)]
    quiet = 0
    while quiet < TURNS:
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        quiet = 0 if any(timer.isActive() and timer.interval() <= SOON_MS for timer in timers) else quiet + 1
        assert not deadline.hasExpired(), f"not at rest: {[t.parent() for t in timers if t.isActive()]}"


def focusable(top: QWidget) -> list[QWidget]:
    """What Tab can reach at this moment, in no order."""
    found = []
    for widget in top.findChildren(QWidget):
        reachable = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        if reachable and widget.isVisibleTo(top) and widget.isEnabled() and widget.focusProxy() is None:
            found.append(widget)
    return found


def name_of(widget: QWidget) -> str:
    """How a test calls a widget when it complains."""
    words = widget.accessibleName() or str(widget.property("text") or "") or widget.objectName()
    return f"{type(widget).__name__}({words!r})"


def shows_focus(widget: QWidget) -> bool:
    """Whether the window looks different around ``widget`` once it has the keyboard."""
    window = widget.window()
    scroll_to(widget)
    window.setFocus()
    if (now := QApplication.focusWidget()) is not None:
        now.clearFocus()
    before = picture(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    after = picture(widget)
    return different(before, after) > CARET


def scroll_to(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def picture(widget: QWidget) -> QImage:
    window = widget.window()
    at = widget.mapTo(window, widget.rect().topLeft())
    box = QRect(at, widget.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(window.rect())
    return window.grab(box).toImage().convertToFormat(QImage.Format.Format_RGB32)


def different(one: QImage, other: QImage) -> int:
    """How many pixels differ; all of them when the sizes do."""
    if one.size() != other.size():
        return one.width() * one.height()
    columns, rows = range(one.width()), range(one.height())
    return sum(one.pixel(x, y) != other.pixel(x, y) for y in rows for x in columns)


def cut_off(top: QWidget) -> Iterator[str]:
    """Labels, buttons, tabs, headers, lists that open, hints in fields and painted rows whose words do not fit where
    they stand."""
    with eliding() as shortened:
        top.grab()
    for words in dict.fromkeys(shortened):
        if words in sentences():
            yield f"painted {plain(words)!r} is cut"
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top) or not widget.width():
            continue
        for words, needed, there in measured(widget):
            if needed > there + 1 and words.strip():
                yield f"{type(widget).__name__} {plain(words)!r} needs {needed}, has {there}"
        if isinstance(widget, QLabel | QAbstractButton) and (beyond := sticks_out(widget, top)):
            yield f"{name_of(widget)} sticks out of what it stands in by {beyond}"


def measured(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """(words, width they need, width they have) of everything a widget prints in one line."""
    if isinstance(widget, QLineEdit):
        yield from _example(widget)
    elif isinstance(widget, QTabBar):
        for n in range(widget.count()):
            hint: QSize = widget.tabSizeHint(n)
            inside = widget.rect().adjusted(-1, 0, 1, 0)
            yield widget.tabText(n), hint.width(), widget.tabRect(n).intersected(inside).width()
    elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        yield from _headers(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo(widget)
    elif isinstance(widget, Elided):
        if not widget.toolTip() and widget.text():
            yield widget.text(), widget.fontMetrics().horizontalAdvance(widget.text()), widget.width()
    elif isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QCheckBox | QRadioButton) or (isinstance(widget, QAbstractButton) and widget.text()):
        elides = type(widget).__name__ == "CommandBox"
        least = max(widget.minimumSizeHint().width(), QFontMetrics(widget.font()).horizontalAdvance(widget.text()) + 4)
        yield widget.text(), 0 if elides and widget.toolTip() else least, widget.width()


def _headers(widget: QHeaderView) -> Iterator[tuple[str, int, int]]:
    model = widget.model()
    for n in range(widget.count()) if not widget.isHidden() else ():
        words = str(model.headerData(n, widget.orientation()) or "")
        yield words, QFontMetrics(widget.font()).horizontalAdvance(words) + 8, widget.sectionSize(n)


def _example(widget: QLineEdit) -> Iterator[tuple[str, int, int]]:
    """What an empty field says."""
    words = "" if widget.text() else widget.placeholderText()
    yield words, QFontMetrics(widget.font()).horizontalAdvance(words) + 4, widget.contentsRect().width() - 8


def _combo(widget: QComboBox) -> Iterator[tuple[str, int, int]]:
    """What is chosen, and every choice of the list that opens: as wide as the field, or as its own least width."""
    advance = QFontMetrics(widget.font()).horizontalAdvance
    yield widget.currentText(), advance(widget.currentText()) + 34, widget.width()
    room = max(widget.width(), widget.view().minimumWidth()) - 26
    for n in range(widget.count()):
        yield widget.itemText(n), advance(widget.itemText(n)), room


@contextmanager
def eliding() -> Iterator[list[str]]:
    """Whatever is painted with dots at its end meanwhile."""
    shortened: list[str] = []

    def listening(real: Callable[..., str]) -> Callable[..., str]:
        def elided(metrics: object, text: str, *rest: Any) -> str:
            shown = real(metrics, text, *rest)
            if shown != text:
                shortened.append(text)
            return shown

        return elided

    kinds = (QFontMetrics, QFontMetricsF)
    real = [kind.elidedText for kind in kinds]
    try:
        for kind, one in zip(kinds, real, strict=True):
            setattr(kind, "elidedText", listening(one))  # noqa: B010 - typed as a method that nobody sets
        yield shortened
    finally:
        for kind, one in zip(kinds, real, strict=True):
            setattr(kind, "elidedText", one)  # noqa: B010


def sentences() -> frozenset[str]:
    """What the interface itself says; what people wrote may be shortened."""
    return frozenset(form for forms in messages(language()).values() for form in forms)


def _label(widget: QLabel) -> Iterator[tuple[str, int, int]]:
    if widget.wordWrap():
        high = widget.heightForWidth(widget.width())
        yield widget.text(), high, widget.height() + 2
    elif widget.text():
        yield widget.text(), widget.sizeHint().width(), widget.width()


def sticks_out(widget: QWidget, top: QWidget) -> int:
    """How many pixels of a widget lie beside what it stands in, where nobody can scroll to."""
    beyond, parent = 0, widget.parentWidget()
    while parent is not None and parent is not top.parentWidget() and not isinstance(widget, QScrollArea):
        left = widget.mapTo(parent, widget.rect().topLeft()).x()
        beyond = max(beyond, -left, left + widget.width() - parent.width())
        if parent.isWindow():  # a popup does not stand in the widget that opened it
            break
        parent = parent.parentWidget()
    return beyond if beyond > 1 else 0
