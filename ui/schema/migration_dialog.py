"""Merging, splitting and moving what is used: what will change is seen before it is done, as one undoable edit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from models.annotation import Annotation
from models.edits import SetField
from models.errors import AyarError
from models.schema_editing import ATTRIBUTE_PLACES, LABEL_PLACES, Place
from models.schema_migration import MergeLabels, MergeRoles, Migration, MoveValue, SplitLabel
from storage.migrating import Affected
from ui import i18n, messages
from ui.dialogs.base import Dialog
from ui.parts import Chip, Combo, Flow, clear, label, row, wrapped
from ui.schema.drafts import LABELS, Draft, Section
from ui.schema.fields import combo
from ui.shell import Shell

SPLIT: Final = "split"
ONE_BY_ONE: Final = ""
SHOWN: Final = 500
COUNTED: Final = 12
AROUND: Final = 22
WORDS: Final = 36
PLACE: Final = int(Qt.ItemDataRole.UserRole)


class MigrationDialog(Dialog):
    """``done_migration`` and ``changed`` tell what was done, None and 0 when it was given up."""

    def __init__(
        self, shell: Shell, parent: QWidget | None, draft: Draft, what: str, section: Section, place: Place, source: str
    ) -> None:
        self._draft, self._what, self._section, self._place, self.source = draft, what, section, place, source
        self._inside = len(place) > len(section.place)
        self._chosen: dict[tuple[int, str], str] = {}
        self._by_value: dict[str, str] = {}
        self.found: list[Affected] = []
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
        self.list = _Places(self)
        self.hint = label(size=12, tone="t3")
        self.body.addLayout(self._question())
        self.body.addLayout(self._values)
        self.body.addWidget(self._sums)
        self.body.addLayout(self._people)
        self.body.addWidget(self._documents)
        self.body.addWidget(self.list, 1)
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
        self._by_value, self._chosen = {}, {}
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
        goals, item = self._goals(), self.list.currentItem()
        if item is None or not self._choosing or not 0 <= n < len(goals):
            return
        self._chosen = {**self._chosen, item.data(0, PLACE): goals[n][1]}
        below = self.list.indexOfTopLevelItem(item) + 1
        self.renew()
        self.list.mark(below)

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

    def renew(self) -> None:
        """Works out again what would change."""
        migration = self.migration()
        try:
            self.found = self._draft.affected(migration) if migration is not None else []
            shown = self._candidates() if self._choosing else self.found
        except AyarError as error:
            messages.error(error)
            self.found = shown = []
        self._show_sums()
        self.list.show_places([self._line(each) for each in shown[:SHOWN]])
        more = len(shown) - SHOWN
        keys = i18n.tr("schema.choose_keys") if self._choosing else ""
        self.hint.setText(i18n.plural("schema.more", more) if more > 0 else keys)
        if self.accept_button is not None:
            ready = migration is not None and (bool(self.found) or self._what != SPLIT)
            self.accept_button.setEnabled(ready)

    def _candidates(self) -> list[Affected]:
        """Everything that has the label, whatever becomes of it."""
        other = next((goal for _, goal in self._goals() if goal != self.source), None)
        if other is None:
            return []
        found = self._draft.affected(MergeLabels(self._section.kind, self.source, other))
        return [each for each in found if self._has_source(each)]

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

    def _line(self, each: Affected) -> tuple[list[str], tuple[int, str]]:
        before, after = each.change.before, each.change.after
        identifier = before.id if isinstance(before, Annotation) else ""
        middle = each.text if len(each.text) <= WORDS else f"{each.text[:WORDS]}…"
        words = i18n.isolated(f"{each.before[-AROUND:]}[{middle}]{each.after[:AROUND]}".replace("\n", " "))
        if self._choosing:
            goal = self._chosen.get((each.set_id, identifier), self.source)
            becomes = self._name(self._place, goal) if goal != self.source else "–"
        else:
            becomes = self._difference(before, after)
        shown = words if identifier else i18n.tr("panel.document")
        return [shown, becomes, i18n.isolated(each.author), i18n.isolated(each.document)], (each.set_id, identifier)

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
        """Does it, as one edit of the whole project."""
        migration = self.migration()
        if migration is None:
            return
        params = {"what": self._what, "before": self.source}
        try:
            self.changed = self._draft.migrate(migration, params)
        except AyarError as error:
            messages.error(error)
            return
        self.done_migration = migration
        self.accept()


def _shown(value: Any) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return "–" if value is None else str(value)


def _role(before: Annotation, after: Annotation) -> str:
    return next((b.role for a, b in zip(before.arguments, after.arguments, strict=False) if a.role != b.role), "")


class _Places(QTreeWidget):
    """The list with context. Digits choose, where places are chosen one by one."""

    def __init__(self, owner: MigrationDialog) -> None:
        super().__init__()
        self._owner = owner
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAccessibleName(i18n.tr("schema.places"))
        heads = ("schema.place", "schema.becomes", "schema.person", "panel.document")
        self.setHeaderLabels([i18n.tr(head) for head in heads])
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(True)
        for n, width in enumerate((440, 150, 90)):
            self.setColumnWidth(n, width)

    def show_places(self, lines: Sequence[tuple[list[str], tuple[int, str]]]) -> None:
        here = self.currentItem()
        at = self.indexOfTopLevelItem(here) if here is not None else 0
        self.clear()
        for words, place in lines:
            item = QTreeWidgetItem(words)
            item.setToolTip(0, words[0])
            item.setData(0, PLACE, place)
            self.addTopLevelItem(item)
        self.mark(at)

    def mark(self, n: int) -> None:
        """Marks a line, the last one when there are not so many."""
        item = self.topLevelItem(min(max(0, n), self.topLevelItemCount() - 1))
        if item is not None:
            self.setCurrentItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from ui.keyboard import chord_of

        pressed = chord_of(event)
        if pressed is not None and pressed.code.startswith("Digit") and not (pressed.ctrl or pressed.alt):
            self._owner.choose((int(pressed.code[5:]) or 10) - 1)
        else:
            super().keyPressEvent(event)
