"""The dashboard in the window: gets the figures in a job, shows them, and opens what lies behind them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMenu

from models.adjudication.place import DOCUMENT
from models.errors import AyarError
from models.progress import Step
from storage import processes
from storage.case_list import Found, Listed
from ui import i18n, messages
from ui.dashboard import card_figures, figures
from ui.dashboard.case_dialog import CaseDialog
from ui.dashboard.explaining import explanation
from ui.dashboard.exporting import Exporting
from ui.dashboard.figures import Behind, Row, View, measure_words
from ui.dashboard.page import DOCUMENTS, DashboardPage
from ui.dashboard.panel import Explanation
from ui.jobs import Job
from ui.session import ADJUDICATE, ANNOTATE, DASHBOARD
from ui.shell import Shell
from ui.tokens import Hue

if TYPE_CHECKING:
    from models.suggest.learning_curve import Curve
    from storage.overview import Overview
    from ui.main_window import MainWindow

AT_ONCE: Final = 4  # charts that are shown before anything else happens
AGREED: Final = frozenset({"matrix", "labels", "weeks", "self"})
MANY: Final = 200
"""Documents from which on agreement comes later than the rest."""
SOON: Final = 400  # ms between a change and the new figures, so that many changes are one


class DashboardDesk:
    """Built when the dashboard is first entered. ``overview`` is None until there are figures; ``dirty`` says that
    something has changed since they were made."""

    def __init__(self, shell: Shell, window: MainWindow) -> None:
        self._shell, self._session, self._window = shell, shell.session, window
        self.page = DashboardPage(shell)
        self.overview: Overview | None = None
        self.curve: Curve | None = None
        self.dirty = True
        self.dialog: CaseDialog | None = None
        self.explained: Explanation | None = None
        self._job: Job | None = None
        self._shown = False
        self._parts: list[Callable[[], None]] = []
        self._next_part = QTimer(self.page)
        self._next_part.timeout.connect(self._show_part)
        self._later = QTimer(self.page)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._renew)
        self.exporting = Exporting(shell, self.page, window, lambda: self.overview, self.finish)
        window.page.add_page(DASHBOARD, self.page)
        window.page.status.summaries[DASHBOARD] = self.summary
        self._bind()
        self._connect()

    def _bind(self) -> None:
        bound: dict[str, Any] = {
            "action.dashboard_csv": self.exporting.csv,
            "action.dashboard_png": self.exporting.png,
            "action.chart_png": self.exporting.chart_png,
            "action.dashboard_print": self.exporting.print,
            "action.dashboard_renew": self.renew,
            "action.explain": self.explain_focused,
        }
        for name, handler in bound.items():
            self._shell.actions.bind(name, lambda _, handler=handler: handler())  # type: ignore[misc]

    def _connect(self) -> None:
        page, session = self.page, self._session
        page.chosen.connect(self.open_behind)
        page.document.connect(lambda n: self._go(Found(n, "")))
        page.explain.connect(self.explain)
        page.panels["curve"].wanted.connect(self.learn)
        page.filters.scope_changed.connect(self.renew)
        page.filters.view_changed.connect(self.show)
        page.filters.report.clicked.connect(self._open_report)
        page.filters.release.clicked.connect(lambda: self._shell.actions.trigger("action.release"))
        for signal in (session.changed, session.elsewhere, session.schema_changed):
            signal.connect(self._changed)
        session.opened.connect(self._forget)
        session.closed.connect(self._forget)
        self._shell.refreshed.connect(self._refresh)

    # ---- the mode
    @property
    def working(self) -> bool:
        """Whether new figures are on their way."""
        return self._job is not None

    @property
    def active(self) -> bool:
        return self._session.mode == DASHBOARD and self._session.project is not None

    def enter(self) -> None:
        self._focus()
        if not self._shown:
            self.show()
        if self.dirty:
            self._later.start(0)  # the page is in view first

    def _focus(self) -> None:
        self.page.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, *_: object) -> None:
        self.dirty = True
        if self.active:
            self._mark()
            self._later.start(SOON)

    def _forget(self) -> None:
        """Another project: nothing of the one before is shown."""
        self._stop()
        self.finish()
        self.overview = self.curve = None
        self._shown = False
        self.dirty = True

    # ---- getting the figures
    def renew(self) -> None:
        """New figures, also when nothing is known to have changed."""
        self.dirty = True
        self._mark()
        self._later.start(0)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _renew(self) -> None:
        project = self._session.project
        if not self.active or project is None or not self.dirty:
            return
        self._stop()
        self.dirty = False
        self._mark(working=True)
        path, scope, keep = project.path, self.page.filters.chosen.scope, not project.read_only
        agreed = self.overview is not None or project.count() < MANY
        job = self._shell.jobs.start(
            i18n.tr("dashboard.working"), lambda: processes.overview(path, scope, keep=keep, agreed=agreed),
            lambda found: self._take(job, found), lambda error: self._failed(job, error),
        )  # fmt: skip
        self._job = job
        job.progress.connect(self._progress)

    def _take(self, job: Job, found: Overview | None) -> None:
        if job is not self._job or found is None:
            return  # another one has been asked for meanwhile
        self._job = None
        self.overview = found
        self.page.filters.working.setText("")
        if found.partial:
            self.dirty = True
            self._later.start(0)
        self.show()

    def _failed(self, job: Job, error: Exception) -> None:
        if job is not self._job:
            return
        self._job = None
        self.page.filters.working.setText("")
        if isinstance(error, AyarError):
            messages.error(error)
        else:
            messages.unexpected(error)

    def _progress(self, step: Step) -> None:
        share = i18n.percent(min(1.0, step.done / step.total)) if step.total else ""
        self.page.filters.working.setText(f"{i18n.tr('dashboard.working')} {share}".strip())

    def _mark(self, *, working: bool = False) -> None:
        self.page.mark_stale(self.overview is not None and not self.overview.partial)
        if working:
            self.page.filters.working.setText(i18n.tr("dashboard.working"))

    # ---- showing
    def _refresh(self) -> None:
        """Other words or colours."""
        self._shown = False
        self.show()

    @property
    def view(self) -> View | None:
        project = self._session.project
        if self.overview is None or project is None:
            return None
        chosen = self.page.filters.chosen
        hue = lambda kind, label: Hue(*self._shell.hue_of(kind, label))  # noqa: E731 - the theme may change
        return View(self.overview, project.schema, chosen.kind, chosen.measure, hue)

    def show(self) -> None:
        project = self._session.project
        if project is None or not self.active:
            return
        facets = self.overview.facets if self.overview is not None else None
        self.page.filters.refresh(facets.batches if facets else (), facets.people if facets else ())
        release = "action.release" in {action.id for action in self._shell.actions}
        self.page.filters.release.setVisible(release)
        self.page.filters.release.show_words(i18n.tr("action.release"))
        self._shown = True
        view = self.view
        if view is None:
            self._show_nothing()
            return
        self._parts = self._charts(view)
        for _ in range(AT_ONCE):
            self._show_part()
        self._next_part.start(0)

    def _show_part(self) -> None:
        """One chart after the other, so that keys pressed meanwhile do not wait for all of them."""
        if self._parts:
            self._parts.pop(0)()
        if not self._parts:
            self._next_part.stop()
            whole = self.overview is not None and not self.overview.partial
            self.page.mark_stale(whole and (self.working or self.dirty))
            self._window.page.status.renew_later()

    def finish(self) -> None:
        """Shows at once what is still to come."""
        while self._parts:
            self._show_part()

    def _show_nothing(self) -> None:
        for name, panel in self.page.panels.items():
            panel.show_words("")
            panel.show_body(full=False, reason=i18n.tr("dashboard.working") if name else "")
        self.page.cards.show_data({})

    def _charts(self, view: View) -> list[Callable[[], None]]:
        """What is shown, first things first."""
        both, kind = f"{measure_words(view.measure)} · {i18n.tr(f'kind.{view.kind}')}", i18n.tr(f"kind.{view.kind}")
        middle, few = figures.median_seconds(view), "dashboard.two_needed"
        median = f"{i18n.tr('stats.median')} {i18n.duration(middle)}" if middle is not None else ""
        made: list[tuple[str, Callable[[View], Row], str, str]] = [
            ("people", figures.people, view.of_many, "dashboard.no_people"),
            ("matrix", figures.matrix, f"{both} · {view.of_many}" if view.of_many else both, few),
            ("labels", figures.labels, both, few),
            ("confusion", figures.confusion, kind, few),
            ("distribution", figures.distribution, figures.used_words(view), "dashboard.no_labels"),
            ("time", figures.time, median, "dashboard.no_time"),
            ("conflicts", figures.conflicts, i18n.number(figures.open_conflicts(view)), "dashboard.no_conflicts"),
            ("weeks", figures.weeks, both, "dashboard.no_weeks"),
            ("self", figures.themselves, both, "dashboard.no_repeats"),
            ("followed", figures.followed, kind, "dashboard.no_suggestions"),
        ]
        charts = [partial(self._show_chart, view, *each) for each in made]
        return [
            partial(self._show_cards, view),
            *charts,
            partial(self._show_curve, view),
            partial(self._show_table, view),
        ]

    def _show_cards(self, view: View) -> None:
        self.page.cards.show_data(card_figures.cards(view))

    def _show_chart(self, view: View, name: str, make: Callable[[View], Row], about: str, reason: str) -> None:
        pending = view.overview.partial and name in AGREED
        data, words = ({}, "dashboard.working") if pending else (make(view), reason)
        self.page.show_chart(name, data, about, i18n.tr(words))

    def _show_table(self, view: View) -> None:
        rows, panel = figures.documents(view), self.page.panels[DOCUMENTS]
        panel.show_words(f"{measure_words(view.measure)} · {i18n.tr(f'kind.{view.kind}')}")
        self.page.table.show_rows(rows, measure_words(view.measure))
        reason = i18n.tr("dashboard.working" if view.overview.partial else "dashboard.two_needed")
        panel.show_body(full=bool(rows), reason=reason)

    def _show_curve(self, view: View) -> None:
        data, reason, offer = figures.curve(self.curve, view.overview.unlearnt)
        self.page.show_chart("curve", data, "", reason, offer)

    def summary(self) -> tuple[str, str]:
        """The status line."""
        view, project = self.view, self._session.project
        if view is None or project is None:
            return "", ""
        parts = [i18n.plural("count.annotators", len(view.annotators)), *figures.warnings(view)]
        versions = project.guideline_versions()
        guideline = i18n.tr("adjudicate.guideline", version=i18n.Ltr(versions[0].version)) if versions else ""
        return " · ".join(parts), guideline

    # ---- the learning curve, which takes a while and is asked for
    def learn(self) -> None:
        project = self._session.project
        if project is None:
            return
        path = project.path
        self.page.panels["curve"].show_body(full=False, reason=i18n.tr("dashboard.working"))
        self._shell.jobs.start(
            i18n.tr("dashboard.panel.curve"), lambda: processes.curve(path), self._learnt, self._unlearnt
        )

    def _learnt(self, found: Curve | None) -> None:
        self.curve = found
        self.show()

    def _unlearnt(self, error: Exception) -> None:
        self.show()
        messages.unexpected(error)

    # ---- what lies behind a figure
    def open_behind(self, key: Behind) -> None:
        """The list behind a cell; what is chosen there opens at its place."""
        project = self._session.project
        if project is None or self.overview is None:
            return
        self.dialog = dialog = CaseDialog(self._shell, self._window, key.title)
        if key.case is None:
            titles = self.overview.titles
            found = tuple(Found(n, titles.get(n, ""), review=key.review) for n in key.documents)
            dialog.show_found(Listed(found, len(found)))
            job = None
        else:
            path, case, scope = project.path, key.case, self.overview.scope
            job = self._shell.jobs.start(
                i18n.tr("dashboard.working"), lambda: processes.cases(path, case, scope),
                lambda listed: dialog.show_found(listed) if listed is not None else None,
            )  # fmt: skip
        dialog.finished.connect(lambda _: self._closed(dialog, job))
        dialog.open()

    def _closed(self, dialog: CaseDialog, job: Job | None) -> None:
        if job is not None:
            job.cancel()
        self.dialog = None
        if dialog.chosen is not None:
            self._go(dialog.chosen)

    def _go(self, found: Found) -> None:
        """Opens a place: a conflict in adjudication, anything else in annotation."""
        mode = ADJUDICATE if found.review else ANNOTATE
        if not self._shell.actions.trigger(f"mode.{mode}"):
            return
        self._window.open_document(found.document_id)
        if not found.end:
            return
        if mode == ADJUDICATE:
            self._go_to_conflict(found)
        else:
            self._window.page.canvas.select(found.start, found.end)

    def _go_to_conflict(self, found: Found) -> None:
        """The place itself; where other people are compared here than in the list, the one that covers it most."""
        from ui.adjudicate.desk import AdjudicationDesk

        desk = self._window.modes.built.get(ADJUDICATE)
        if not isinstance(desk, AdjudicationDesk):
            return
        places = [place for place in desk.bench.work.places if place.kind == found.kind and place.kind != DOCUMENT]
        same = [place for place in places if place.id == found.place]
        near = sorted(places, key=lambda place: -_shared(place.span, (found.start, found.end)))
        if same or near:
            desk.bench.go_to((same or near)[0].id)

    # ---- explaining and reporting
    def explain_focused(self) -> None:
        chart = self.page.focused_chart()
        self.explain(chart.name if chart is not None else "cards")

    def explain(self, name: str) -> None:
        chosen = self.page.filters.chosen
        title, words = explanation(name, chosen.kind, chosen.measure)
        self.explained = Explanation(self._shell, self._window, title, words)
        panel = self.page.panels.get(name)
        self.explained.open_at(panel.help if panel is not None else self.page.filters, self._window)

    def _open_report(self) -> None:
        menu, button = self.report_menu(), self.page.filters.report
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def report_menu(self) -> QMenu:
        menu = QMenu(self.page)
        for name in ("action.dashboard_print", "action.dashboard_png", "action.dashboard_csv"):
            menu.addAction(i18n.tr(name)).triggered.connect(
                lambda _=False, name=name: self._shell.actions.trigger(name)
            )
        return menu


def _shared(one: tuple[int, int], other: tuple[int, int]) -> int:
    return min(one[1], other[1]) - max(one[0], other[0])
