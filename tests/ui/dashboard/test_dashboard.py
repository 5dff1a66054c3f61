"""The dashboard under real keys and mouse, in three languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QPageLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from models.annotation_set import FINISHED
from models.edits import Change, Edit, SetField
from storage.overview import Overview
from tests.ui.conftest import Recorder
from tests.ui.dashboard.conftest import READ_BY_THREE, READ_BY_TWO, Looker
from tests.ui.looking import come_to_rest, cut_off, different
from ui import i18n
from ui.actions import ACTIONS
from ui.adjudicate.desk import AdjudicationDesk
from ui.dashboard.filters import PERIODS
from ui.dashboard.page import CHARTS
from ui.session import ADJUDICATE, ANNOTATE, DASHBOARD

LANGUAGES = ("fa", "ar", "en")
_DIGITS = {"fa": "۰-۹", "ar": "٠-٩", "en": "0-9"}


def words(looker: Looker, name: str) -> list[str]:
    return [i18n.plain(cell.words) for cell in looker.chart(name).cells]


def test_figures_are_those_of_the_project(looker: Looker) -> None:
    progress, gold, agreement, conflicts, median, end = words(looker, "cards")
    assert f"{READ_BY_TWO} of {READ_BY_TWO} documents" in progress and "100%" in progress
    assert gold.startswith("Gold: 0")
    overview = looker.desk.overview
    assert overview is not None and overview.agreement is not None
    value = overview.agreement.value["overall"]["entity"]["f1_exact_mean"]
    assert f"{value:.2f}" in agreement and "too low" in agreement
    still = sum(n for n, _ in overview.conflicts.values())
    assert f": {still} " in conflicts
    assert "–" in median and "No time measured yet" in median
    assert "All done" in end, "no end is projected where nothing is left"


def test_too_few_documents_are_no_figure(looker: Looker) -> None:
    """Three people; the third shares four documents with the others."""
    cells = words(looker, "matrix")
    short = [each for each in cells if f"needs {10 - READ_BY_THREE} more shared documents" in each]
    assert len(short) == 4 and all("–" in each for each in short), cells
    assert sum("the same person" in each for each in cells) == 3
    assert sum(bool(re.search(r"F1: 0\.\d\d", each)) for each in cells) == 2
    people = words(looker, "people")
    assert sum("needs 6 more" in each for each in people) == 1
    assert looker.desk.page.panels["weeks"].reason.text().startswith("No shared document of a known week")
    assert not looker.desk.page.panels["self"].full


def test_a_measure_that_a_kind_lacks_says_so(looker: Looker) -> None:
    filters = looker.desk.page.filters
    filters.kind.setCurrentIndex(1)
    filters.kind.activated.emit(1)
    alpha = filters.measure.buttons()["alpha"]
    QTest.mouseClick(alpha, Qt.MouseButton.LeftButton)
    looker.desk.finish()
    assert "This measure does not exist for this kind" in words(looker, "cards")[2]
    assert looker.desk.page.filters.chosen.kind == "event"


@pytest.mark.parametrize("code", LANGUAGES)
def test_arrows_follow_the_screen_and_enter_opens_the_cases(looker: Looker, code: str) -> None:
    looker.window.shell.language.use(code)
    looker.desk.finish()
    chart = looker.chart("confusion")
    chart.setFocus()
    chart.go_to(0)
    here = chart.cells[0].box
    looker.press("Right" if code == "en" else "Left")
    assert chart.cell is not None and chart.cell.column == 1
    assert (chart.cell.box.left() > here.left()) == (code == "en")
    looker.press("Down")
    assert (chart.cell.row, chart.cell.column) == (1, 1)
    chart.go_to(
        next(
            n
            for n, cell in enumerate(chart.cells)
            if cell.key and cell.key.case.other not in {None, cell.key.case.label}
        )
    )
    figure = chart.cell.words
    looker.press("Return")
    dialog = looker.wait_for_list()
    count = i18n.plain(dialog.words.text())
    assert re.search(f"[{_DIGITS[code]}]", count)
    assert dialog.windowTitle() in i18n.plain(figure)
    first = dialog.list.item(0).data(Qt.ItemDataRole.UserRole)
    looker.press("Return")
    assert looker.window.shell.session.mode == ADJUDICATE
    assert looker.window.shell.session.document_id == first.document_id
    desk = looker.window.modes.built[ADJUDICATE]
    assert isinstance(desk, AdjudicationDesk)
    assert desk.bench.current == first.place


def test_a_pair_opens_what_two_people_differ_in(looker: Looker) -> None:
    n = looker.cell("matrix", "needs 6 more")
    looker.click("matrix", n)
    dialog = looker.wait_for_list()
    found = dialog.list.item(0).data(Qt.ItemDataRole.UserRole)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert looker.window.shell.session.document_id == found.document_id
    desk = looker.window.modes.built[ADJUDICATE]
    assert isinstance(desk, AdjudicationDesk) and desk.bench.entry is not None
    span = desk.bench.entry.place.span
    assert min(span[1], found.end) > max(span[0], found.start), "three people are compared there, two here"


def test_a_label_opens_in_annotation_at_its_place(looker: Looker) -> None:
    looker.click("distribution", looker.cell("distribution", "annotation"))
    dialog = looker.wait_for_list()
    dialog.list.setCurrentRow(1)
    found = dialog.list.item(1).data(Qt.ItemDataRole.UserRole)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    session = looker.window.shell.session
    assert (session.mode, session.document_id) == (ANNOTATE, found.document_id)
    assert session.selection == (found.start, found.end)


def test_escape_closes_the_list_and_nothing_moves(looker: Looker) -> None:
    looker.click("conflicts", 0)
    dialog = looker.wait_for_list()
    QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert looker.window.shell.session.mode == DASHBOARD and looker.desk.dialog is None


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_cell_has_a_name_in_every_language(looker: Looker, code: str) -> None:
    looker.window.shell.language.use(code)
    looker.desk.finish()
    for name in ("cards", "people", "matrix", "labels", "confusion", "distribution", "conflicts"):
        chart = looker.chart(name)
        there = QAccessible.queryAccessibleInterface(chart)
        assert there.childCount() == len(chart.cells) > 0
        assert there.text(QAccessible.Text.Name) == chart.accessibleName()
        for n, cell in enumerate(chart.cells):
            child = there.child(n)
            assert child.text(QAccessible.Text.Name) == cell.words and cell.words
            assert child.role() == QAccessible.Role.Cell
            assert there.indexOfChild(child) == n
        outside = [
            cell
            for cell in chart.cells
            if not QRect(0, 0, chart.width() + 1, chart.height() + 1).contains(cell.box.toRect())
        ]
        assert not outside, name
        digits = "".join(cell.words for cell in chart.cells)
        assert re.search(f"[{_DIGITS[code]}]", digits), name


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_cut_off(looker: Looker, code: str) -> None:
    looker.window.shell.language.use(code)
    for size in ((1440, 900), (1100, 760), (800, 600)):
        looker.window.resize(*size)
        looker.desk.finish()
        come_to_rest(looker.window)
        assert not list(cut_off(looker.window)), size
        assert looker.desk.page.area.horizontalScrollBar().maximum() == 0


def test_mirrored_where_reading_starts_at_the_right(looker: Looker) -> None:
    lefts = {}
    for code in ("en", "fa"):
        looker.window.shell.language.use(code)
        looker.desk.finish()
        come_to_rest(looker.window)
        lefts[code] = [cell.box.center().x() for cell in looker.chart("cards").cells]
    assert lefts["en"] == sorted(lefts["en"]) and lefts["fa"] == sorted(lefts["fa"], reverse=True)


def test_each_measure_explains_itself(looker: Looker) -> None:
    chart = looker.chart("matrix")
    chart.setFocus()
    looker.press("F1")
    explained = looker.desk.explained
    assert explained is not None and explained.isVisible()
    assert i18n.tr("measure.f1_exact.explained") in explained.words
    looker.press("Escape")
    assert not explained.isVisible()
    QTest.mouseClick(looker.desk.page.panels["labels"].help, Qt.MouseButton.LeftButton)
    again = looker.desk.explained
    assert again is not None and i18n.tr("dashboard.explained.labels") in again.words
    again.close()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_panel_has_an_explanation(looker: Looker, code: str) -> None:
    looker.window.shell.language.use(code)
    for name in (*CHARTS, "documents", "cards"):
        looker.desk.explain(name)
        explained = looker.desk.explained
        assert explained is not None and len(explained.words) > 60
        shown = [label for label in explained.findChildren(QLabel) if label.text()]
        assert all(explained.rect().contains(label.geometry()) for label in shown), name
        explained.close()


def test_work_done_meanwhile_makes_new_figures(looker: Looker) -> None:
    session, desk = looker.window.shell.session, looker.desk
    before = desk.overview
    project = session.project
    assert project is not None and before is not None
    document = project.document_id("k0")
    assert document is not None
    project.user = "مریم"
    reopened = Edit("status", (Change(SetField("status", FINISHED), SetField("status", "in_progress")),))
    project.commit(document, "مریم", reopened)
    session.elsewhere.emit((document,))
    assert desk.dirty and looker.chart("cards").stale, "what is no longer true looks so"
    looker.settle()
    assert desk.overview is not before and desk.overview is not None
    assert desk.overview.shared == READ_BY_TWO and desk.overview.states.in_progress == 1
    assert not looker.chart("cards").stale


def test_nothing_is_computed_when_nothing_changed(looker: Looker) -> None:
    before = looker.desk.overview
    looker.press("Ctrl+1", "Ctrl+3")
    come_to_rest(looker.window)
    assert looker.desk.overview is before and not looker.desk.working


def test_figures_of_a_filter_come_by_job(looker: Looker) -> None:
    filters, desk = looker.desk.page.filters, looker.desk
    filters.period.setCurrentIndex(2)
    filters.period.activated.emit(2)
    looker.qtbot.waitUntil(lambda: desk.working)
    assert looker.window.shell.jobs.running
    looker.settle()
    assert desk.overview is not None and desk.overview.shared == 0, "imported work has no time"
    assert filters.chosen.days == PERIODS[2]
    menu = filters.people_menu()
    assert [a.text() for a in menu.actions()[2:]] == [i18n.isolated(n) for n in ("بهرام", "مریم", "پروین")] or len(
        menu.actions()
    ) == 5


def test_only_who_may_review_sees_everybody(looker: Looker) -> None:
    project = looker.window.shell.session.project
    assert project is not None
    action = next(a for a in ACTIONS if a.id == "mode.dashboard")
    assert looker.window.shell.actions.enabled(action)
    project.set_role("دیگری", "reviewer")
    assert not looker.window.shell.actions.enabled(action)


def test_pictures_and_tables_are_written(
    looker: Looker, tmp_path: Path, heard: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "page.png"
    monkeypatch.setattr("ui.dashboard.exporting.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr("ui.dashboard.exporting.QFileDialog.getExistingDirectory", lambda *_: str(tmp_path))
    actions = looker.window.shell.actions
    assert actions.trigger("action.dashboard_png")
    whole = QImage(str(target))
    assert whole.size() == looker.desk.page.content.size() * 2, "also what is scrolled away"
    looker.chart("matrix").setFocus()
    target = tmp_path / "chart.png"
    assert actions.trigger("action.chart_png")
    assert QImage(str(target)).size() == looker.desk.page.panels["matrix"].size() * 2
    assert actions.trigger("action.dashboard_csv")
    assert (tmp_path / "کار-dashboard" / "agreement_pairs.csv").exists()
    assert [tone for tone, _ in heard.shown].count("info") == 3 or len(heard.shown) >= 3
    looker.window.shell.session.use_mode(ANNOTATE)
    assert not actions.trigger("action.dashboard_png"), "of the dashboard only"


@pytest.mark.parametrize("code", LANGUAGES)
def test_prints_to_pdf_with_joined_letters(looker: Looker, tmp_path: Path, code: str) -> None:
    from PySide6.QtPrintSupport import QPrinter

    looker.window.shell.language.use(code)
    looker.window.shell.theme.choose("dark")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    path = tmp_path / "page.pdf"
    printer.setOutputFileName(str(path))
    pages = looker.desk.exporting.print_to(printer)
    assert pages > 1 and path.stat().st_size > 10_000
    assert path.read_bytes().count(b"/Type /Page\n") == pages
    assert looker.window.shell.theme.dark, "the window has its colours back"


def test_focus_shows(looker: Looker) -> None:
    for name in ("cards", "matrix", "people"):
        chart = looker.chart(name)
        looker.window.setFocus()
        before = chart.grab().toImage()
        chart.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert different(before, chart.grab().toImage()) > 60, name


def test_of_many_documents_agreement_comes_later(looker: Looker, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, seen = looker.desk, list[Overview | None]()
    monkeypatch.setattr("ui.dashboard.desk.MANY", 1)
    show = desk.show
    monkeypatch.setattr(desk, "show", lambda: seen.append(desk.overview))
    desk.overview = None
    desk.renew()
    looker.qtbot.waitUntil(lambda: bool(seen), timeout=60_000)
    show()
    desk.finish()
    (first,) = seen
    assert first is not None and first.partial and first.conflicts
    assert "Computing" in words(looker, "cards")[2]
    assert not desk.page.panels["matrix"].full
    assert all("Computing" in each for each in words(looker, "people"))
    assert not looker.chart("cards").stale, "what is there holds"
    monkeypatch.undo()
    looker.settle()
    assert_whole(looker)


def assert_whole(looker: Looker) -> None:
    overview = looker.desk.overview
    assert overview is not None and not overview.partial
    assert looker.desk.page.panels["matrix"].full
