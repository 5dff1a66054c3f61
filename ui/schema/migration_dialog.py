"""Merging, splitting and moving what is used: what will change is seen before it is done, as one undoable edit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from models.annotation import Annotation
from models.edits import SetField
from models.errors import AyarError
from models.progress import Step
from models.schema_editing import ATTRIBUTE_PLACES, LABEL_PLACES, Place
from models.schema_migration import MergeLabels, MergeRoles, Migration, MoveValue, SplitLabel
from storage.migrating import Affected
from ui import i18n, messages
from ui.dialogs.base import Dialog
from ui.jobs import Job
from ui.motion import show_busy, show_step
from ui.parts import Chip, Combo, Flow, clear, label, row, wrapped
from ui.schema.drafts import LABELS, Draft, Section
from ui.schema.fields import combo
from ui.schema.places import PlacesModel, PlacesTable, place_of
from ui.shell import Shell

SPLIT: Final = "split"
ONE_BY_ONE: Final = ""
COUNTED: Final = 12


class MigrationDialog(Dialog):
    """``done_migration`` and ``changed`` tell what was done, None and 0 when it was given up."""

    def __init__(
        self, shell: Shell, parent: QWidget | None, draft: Draft, what: str, section: Section, place: Place, source: str
    ) -> None:
        self._draft, self._what, self._section, self._place, self.source = draft, what, section, place, source
        self._inside = len(place) > len(section.place)
        self._chosen: dict[tuple[int, str], str] = {}
        self._by_value: dict[str, str] = {}
        self.found: Sequence[Affected] = ()
        self._candidates: Sequence[Affected] | None = None
        self._job: Job | None = None
        self.done_migration: Migration | None = None
        self.changed = 0
        super().__init__(shell, parent, i18n.tr(self._title_key, name=self._name(place, source)), "tag", width=920)
        self.setMinimumHeight(640)
        self.targets = self._target_list()
        self.how = self._how_list()
        self._values = QGridLayout()
        self._values.setHorizontalSpacing(12)
        self._sums = wrapped(size=13.5, weight=600)
        self._people = Flow(6)
        self._documents = wrapped(size=12, tone="t3")
        self.list = PlacesTable(PlacesModel(draft.project, self._becomes), self.choose)
        self.hint = label(size=12, tone="t3")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(i18n.tr("stats.progress"))
        self.progress.hide()
        self.body.addLayout(self._question())
        self.body.addLayout(self._values)
        self.body.addWidget(self._sums)
        self.body.addLayout(self._people)
        self.body.addWidget(self._documents)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.hint)
        self.add_buttons(i18n.tr("schema.do_it"), "check")
        self._show_values()
        self.renew()
        (self.targets if self._what != SPLIT else self.how).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _title_key(self) -> str:
        if self._inside:
            return "schema.move_title"
        return "schema.split_title" if self._what == SPLIT else "schema.merge_title"

    # ---- what is asked
    def _question(self) -> Any:
        words = label(i18n.tr("schema.split_how" if self._what == SPLIT else "schema.into"), 13, tone="t2")
        return row(words, self.how if self._what == SPLIT else self.targets, 1)

    def _target_list(self) -> Combo:
        choices = [(words, value) for words, value in self._offered() if value[1] != self.source or value[0]]
        nothing: list[tuple[str, Any]] = [(i18n.tr("schema.choose"), None)]
        return combo(self._shell, [*nothing, *choices], None, lambda _: self.renew(), i18n.tr("schema.into"))

    def _offered(self) -> list[tuple[str, tuple[str, str]]]:
        """Words and (attribute or nothing, id) of everything that the source may become."""
        if not self._inside:
            parts = [p for p in self._draft.parts(self._place) if p.get("active") is not False]
            return [(self._name(self._place, str(p["id"])), ("", str(p["id"]))) for p in parts]
        offered = []
        for attribute in self._draft.parts(ATTRIBUTE_PLACES[self._section.kind]):
            own = (*ATTRIBUTE_PLACES[self._section.kind], str(attribute["id"]))
            for value in attribute.get("values") or []:
                same = own[-1] == self._place[-2]
                if value.get("active") is False or (same and str(value["id"]) == self.source):
                    continue
                words = self._name((*own, "values"), str(value["id"]))
                named = words if same else f"{self._name(own[:-1], own[-1])}: {words}"
                offered.append((named, (own[-1], str(value["id"]))))
        return sorted(offered, key=lambda each: each[1][0] != self._place[-2])

    def _how_list(self) -> Combo:
        attributes = self._draft.parts(ATTRIBUTE_PLACES[self._section.kind])
        listed = [a for a in attributes if a.get("values") and self._applies(a)]
        choices = [(i18n.tr("schema.one_by_one"), ONE_BY_ONE)]
        choices += [(i18n.tr("schema.by_value", name=self._name_of(a)), str(a["id"])) for a in listed]
        return combo(self._shell, choices, None, lambda _: self._use_how(), i18n.tr("schema.split_how"))

    def _applies(self, attribute: Mapping[str, Any]) -> bool:
        return not attribute.get("applies_to") or self.source in attribute["applies_to"]

    def _use_how(self) -> None:
        self._by_value, self._chosen, self._candidates = {}, {}, None
        self._show_values()
        self.renew()

    def _show_values(self) -> None:
        """One list of labels for every value of the attribute to split by."""
        clear(self._values)
        attribute = str(self.how.currentData() or ONE_BY_ONE)
        if self._what != SPLIT or attribute == ONE_BY_ONE:
            return
        place = (*ATTRIBUTE_PLACES[self._section.kind], attribute, "values")
        for n, value in enumerate(self._draft.parts(place)):
            name = self._name_of(value)
            goals = combo(self._shell, self._goals(), self.source, partial(self._set_value, str(value["id"])), name)
            self._values.addWidget(label(name, 12.5), n // 3, n % 3 * 2)
            self._values.addWidget(goals, n // 3, n % 3 * 2 + 1)

    def _goals(self) -> list[tuple[str, str]]:
        """The source first: what stays as it is."""
        found = [(words, value[1]) for words, value in self._offered()]
        return sorted(found, key=lambda each: each[1] != self.source)

    def _set_value(self, value: str, goal: str) -> None:
        self._by_value = {**self._by_value, value: goal}
        self.renew()

    def choose(self, n: int) -> None:
        """One by one: the place that is marked becomes the label of that number."""
        goals, row = self._goals(), self.list.currentIndex().row()
        place = self.list.places.at(row)
        if place is None or not self._choosing or not 0 <= n < len(goals):
            return
        self._chosen[place_of(place)] = goals[n][1]
        self.list.places.renew_row(row)
        self._show_chosen()
        self.list.mark(row + 1)

    @property
    def _choosing(self) -> bool:
        return self._what == SPLIT and not self.how.currentData()

    # ---- what would change
    def migration(self) -> Migration | None:
        """What the dialog says at the moment."""
        kind = self._section.kind
        if self._what == SPLIT:
            attribute = str(self.how.currentData() or ONE_BY_ONE)
            if attribute:
                return SplitLabel(kind, self.source, attribute, dict(self._by_value))
            return SplitLabel(kind, self.source, chosen=dict(self._chosen))
        goal = self.targets.currentData()
        if goal is None:
            return None
        if self._inside:
            return MoveValue(kind, self._place[-2], self._typed(self.source), goal[0], self._typed(goal[1], goal[0]))
        return (MergeLabels if self._section.what == LABELS else MergeRoles)(kind, self.source, goal[1])

    def _typed(self, value: str, attribute: str | None = None) -> Any:
        """Values are compared as they are stored: an intensity is a number."""
        place = (*ATTRIBUTE_PLACES[self._section.kind], attribute or self._place[-2], "values")
        return self._draft.part(place, value).get("id", value)

    @property
    def running(self) -> bool:
        """Whether a job looks for what would change, or does it."""
        return self._job is not None

    def renew(self) -> None:
        """Works out again what would change: in a job, however many places there are."""
        self._stop()
        migration = self.migration()
        sought = self._all_of_source() if self._choosing else migration
        if sought is None:
            self._show_found(())
        elif self._choosing and self._candidates is not None:
            self._show_found(self._candidates)
        else:
            self._look(sought)

    def _look(self, sought: Migration) -> None:
        try:
            work = self._draft.looking(sought)
        except AyarError as error:
            messages.error(error)
            self._show_found(())
            return
        self._run(work, self._show_found)

    def _run(self, work: Callable[[], Iterator[Step]], done: Callable[[Any], None], *, saves: bool = False) -> None:
        """One job at a time; what an older one finds is not shown any more, what one has saved is always followed."""

        def ended(result: Any) -> None:
            current = self._job is job
            if current:
                self._finish_job()
            if current or saves:
                done(result)

        def failed(error: Exception) -> None:
            if self._job is job:
                self._finish_job()
            messages.unexpected(error)

        job = self._job = self._shell.jobs.start(i18n.tr("schema.looking"), work, ended, failed, quiet=True)
        job.progress.connect(self._step)
        show_busy(self.progress)
        self._show_running()

    def _step(self, step: Step) -> None:
        show_step(self.progress, step)

    def _finish_job(self) -> None:
        self._job = None
        self._show_running()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._finish_job()

    def _show_running(self) -> None:
        self.progress.setVisible(self.running)
        if self.running and self.accept_button is not None:
            self.accept_button.setEnabled(False)

    def reject(self) -> None:
        self._stop()
        super().reject()

    def _show_found(self, found: Sequence[Affected]) -> None:
        if self._choosing:
            self._candidates = [each for each in found if self._has_source(each)]
            self.list.places.show(self._candidates)
            self._show_chosen()
        else:
            self.found = found
            self.list.places.show(found)
            self._show_sums()
        self.list.mark(0)
        self.hint.setText(i18n.tr("schema.choose_keys") if self._choosing else "")

    def _show_chosen(self) -> None:
        """Of the places that are chosen one by one, those that another label was chosen for change."""
        self.found = [each for each in self._candidates or () if self._goal_of(each) != self.source]
        self._show_sums()

    def _goal_of(self, each: Affected) -> str:
        return self._chosen.get(place_of(each), self.source)

    def _all_of_source(self) -> Migration | None:
        """Finds everything that has the label, whatever becomes of it."""
        other = next((goal for _, goal in self._goals() if goal != self.source), None)
        return MergeLabels(self._section.kind, self.source, other) if other is not None else None

    def _has_source(self, each: Affected) -> bool:
        before = each.change.before
        return isinstance(before, Annotation) and (before.kind, before.label) == (self._section.kind, self.source)

    def _show_sums(self) -> None:
        documents = Counter(each.document for each in self.found)
        words = i18n.plural("schema.will_change", len(self.found))
        if self.found:
            words += f" {i18n.plural('schema.in_documents', len(documents))}"
        self._sums.setText(words if self.migration() is not None else "")
        clear(self._people)
        hue = self._shell.theme.hue("slate")
        for author, n in sorted(Counter(each.author for each in self.found).items()):
            self._people.addWidget(Chip(f"{author}  {i18n.number(n)}", hue))
        sealed = sum(each.sealed for each in self.found)
        listed = [f"{i18n.isolated(name)} {i18n.number(n)}" for name, n in documents.most_common(COUNTED)]
        notes = [i18n.plural("schema.sealed", sealed)] if sealed else []
        self._documents.setText("\n".join([*notes, " · ".join(listed)]))
        if self.accept_button is not None:
            ready = self.migration() is not None and (bool(self.found) or self._what != SPLIT)
            self.accept_button.setEnabled(ready and not self.running)

    def _becomes(self, each: Affected) -> str:
        if self._choosing:
            goal = self._goal_of(each)
            return self._name(self._place, goal) if goal != self.source else "–"
        return self._difference(each.change.before, each.change.after)

    def _difference(self, before: Any, after: Any) -> str:
        """What changes, and how many values and roles do not fit any more."""
        if isinstance(before, SetField) and isinstance(after, SetField):
            return f"{_shown(before.value)} → {_shown(after.value)}"
        if not isinstance(before, Annotation) or not isinstance(after, Annotation):
            return ""
        if before.label != after.label:
            place = LABEL_PLACES[before.kind]
            lost = [name for name in before.attributes if name not in after.attributes]
            lost += [a.role for a in before.arguments if a not in after.arguments]
            words = self._name(place, after.label)
            return f"{words} ({i18n.tr('schema.lost', names=', '.join(lost))})" if lost else words
        old, new = before.attributes, after.attributes
        changed = [
            f"{n}: {_shown(old.get(n))} → {_shown(new.get(n))}" for n in {**old, **new} if old.get(n) != new.get(n)
        ]
        return i18n.isolated(i18n.Ltr("; ".join(changed))) if changed else self._name(self._place, _role(before, after))

    # ---- words
    def _name(self, place: Sequence[str], identifier: str) -> str:
        return self._name_of(self._draft.part(tuple(place), identifier) or {"id": identifier})

    @staticmethod
    def _name_of(part: Mapping[str, Any]) -> str:
        names = part.get("name") or {}
        return str(names.get(i18n.language()) or names.get("en") or part.get("id", ""))

    def take(self) -> None:
        """Does it in a job, as one edit of the whole project."""
        migration = self.migration()
        if migration is None or self.running:
            return
        try:
            work = self._draft.migrating(migration, {"what": self._what, "before": self.source})
        except AyarError as error:
            messages.error(error)
            return
        self._run(work, partial(self._done, migration), saves=True)

    def _done(self, migration: Migration, changed: int | None) -> None:
        if changed is None:
            return
        self._draft.follow()
        self.changed, self.done_migration = changed, migration
        if self.isVisible():
            self.accept()


def _shown(value: Any) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return "–" if value is None else str(value)


def _role(before: Annotation, after: Annotation) -> str:
    return next((b.role for a, b in zip(before.arguments, after.arguments, strict=False) if a.role != b.role), "")
