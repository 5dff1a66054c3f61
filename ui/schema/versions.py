"""Two versions of the schema side by side: what was added, removed, retired, renamed or otherwise changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from models import schema_difference as difference
from models import schema_editing as editing
from models.annotation import ENTITY
from models.errors import AyarError
from models.schema_difference import Difference, differences
from models.schema_editing import Place
from ui import i18n
from ui.dialogs.base import Dialog
from ui.labels import Looks
from ui.language import LANGUAGES
from ui.parts import Combo, label, row, wrapped
from ui.schema.drafts import SECTIONS, Draft
from ui.schema.fields import combo
from ui.shell import Shell

DRAFT: Final = ""
LONGEST: Final = 80
_SIGNS: Final = {
    difference.ADDED: ("+", "ok"), difference.REMOVED: ("−", "bad"), difference.RETIRED: ("−", "warn"),
    difference.RETURNED: ("+", "ok"), difference.RENAMED: ("≈", "accent"), difference.CHANGED: ("≈", "t1"),
    difference.MOVED: ("↕", "t1"),
}  # fmt: skip
_FIELDS: Final = {
    "name": "schema.name", "short": "schema.short", "definition": "schema.definition", "help": "schema.help",
    "key": "schema.key", "style": "schema.colour", "required": "schema.required", "type": "schema.type",
    "repeatable": "schema.repeatable", "default": "schema.default", "fillers": "definition.fillers",
    "applies_to": "schema.applies_to", "annotate_inside": "schema.annotate_inside", "roles": "panel.roles",
    "export_by_default": "schema.export_by_default", "examples": "definition.positive",
    "allow_none": "schema.allow_none",
}  # fmt: skip


class SchemaVersions(Dialog):
    """``earlier`` and ``later`` are chosen from all versions that were saved and the draft that is being edited."""

    def __init__(self, shell: Shell, parent: QWidget | None, draft: Draft) -> None:
        super().__init__(shell, parent, i18n.tr("schema.versions").rstrip("…"), "history", width=900)
        self.setMinimumHeight(620)
        self._draft = draft
        known = [version for version in draft.project.schema_versions() if version.id == draft.base.id]
        choices = [(self._named(each.version, each.time, each.person), each.version) for each in known]
        if draft.changed:
            choices.insert(0, (i18n.tr("schema.draft"), DRAFT))
        later = choices[0][1]
        before = choices[1][1] if len(choices) > 1 else later
        self.earlier = self._versions(choices, before, "schema.earlier")
        self.later = self._versions(choices, later, "schema.later")
        self._sums = wrapped(size=13, weight=600)
        self.list = self._tree()
        self.body.addLayout(row(self._head("schema.earlier"), self.earlier, self._head("schema.later"), self.later))
        self.body.addWidget(self._sums)
        self.body.addWidget(self.list, 1)
        self.add_buttons()
        self.renew()
        self.earlier.setFocus(Qt.FocusReason.OtherFocusReason)

    def _versions(self, choices: list[tuple[str, Any]], chosen: str, name: str) -> Combo:
        return combo(self._shell, choices, chosen, lambda _: self.renew(), i18n.tr(name))

    @staticmethod
    def _head(key: str) -> QWidget:
        return label(i18n.tr(key), 12.5, tone="t2")

    @staticmethod
    def _named(version: str, time: str, person: str | None) -> str:
        who = [i18n.isolated(person)] if person else []
        return " · ".join([i18n.isolated(i18n.Ltr(version)), i18n.date_and_time(time), *who])

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(i18n.tr("schema.versions").rstrip("…"))
        tree.setHeaderLabels([i18n.tr(key) for key in ("schema.part", "schema.what", "schema.was", "schema.is")])
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        tree.header().setStretchLastSection(True)
        for n, width in enumerate((300, 190, 180)):
            tree.setColumnWidth(n, width)
        return tree

    # ---- what is shown
    def _raw(self, version: str) -> Mapping[str, Any]:
        return self._draft.raw if version == DRAFT else self._draft.project.schema_of(self._draft.base.id, version)

    def renew(self) -> None:
        before, after = self._raw(self.earlier.currentData()), self._raw(self.later.currentData())
        looks = [_looks(raw) for raw in (before, after)]
        self.found = [each for each in differences(before, after) if not _looks_alike(each, *looks)]
        self.list.clear()
        for place in dict.fromkeys(each.place[: self._depth(each.place)] for each in self.found):
            mine = [each for each in self.found if each.place[: self._depth(each.place)] == place]
            self._add_section(place, mine, before, after)
        self.list.expandAll()
        counts = Counter(each.what for each in self.found)
        words = [i18n.tr(f"schema.count_{what}", n=counts[what]) for what in _SIGNS if counts[what]]
        self._sums.setText(" · ".join(words) or i18n.tr("schema.same"))

    @staticmethod
    def _depth(place: Place) -> int:
        return next((len(s.place) for s in SECTIONS if place[: len(s.place)] == s.place), 0)

    def _add_section(
        self, place: Place, found: list[Difference], before: Mapping[str, Any], after: Mapping[str, Any]
    ) -> None:
        title = next((section.title for section in SECTIONS if section.place == place), "schema.elsewhere")
        head = QTreeWidgetItem([i18n.tr(title)])
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        self.list.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        for each in found:
            head.addChild(self._line(each, before, after))

    def _line(self, each: Difference, before: Mapping[str, Any], after: Mapping[str, Any]) -> QTreeWidgetItem:
        sign, tone = _SIGNS[each.what]
        field = self._field(each.field)
        what = i18n.tr(f"schema.{each.what}") + (f": {field}" if field else "")
        words = (self._part(each, before, after), f"{sign} {what}", _shown(each.before), _shown(each.after))
        line = QTreeWidgetItem(words)
        line.setForeground(1, self._shell.theme.color(tone))
        for n in range(4):
            line.setToolTip(n, line.text(n))
        return line

    def _part(self, each: Difference, before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
        """«Person PER», or for a value «kind of mention › by name NAM»."""
        names, place = [], each.place
        if len(place) > self._depth(place):
            names.append(_name(place[:-2], place[-2], before, after))
        if each.part:
            names.append(f"{_name(place, each.part, before, after)} {i18n.isolated(i18n.Ltr(each.part))}")
        return " › ".join(names)

    def _field(self, field: str) -> str:
        base, _, rest = field.partition(".")
        if not base:
            return ""
        words = i18n.tr(_FIELDS[base]) if base in _FIELDS else i18n.isolated(i18n.Ltr(base))
        return f"{words} ({LANGUAGES.get(rest) or i18n.isolated(i18n.Ltr(rest))})" if rest else words


def _looks(raw: Mapping[str, Any]) -> Looks | None:
    """None while the draft is not a valid schema."""
    try:
        return Looks(editing.loaded(dict(raw)))
    except AyarError:
        return None


def _looks_alike(each: Difference, before: Looks | None, after: Looks | None) -> bool:
    """Whether only what the order of the labels gave was written down: colour, key and order are what they were."""
    if each.place != editing.LABEL_PLACES[ENTITY] or before is None or after is None:
        return False
    if each.what == difference.MOVED:
        kept = [
            [name for name in one.order if name in other.order] for one, other in ((before, after), (after, before))
        ]
        return kept[0] == kept[1]
    if each.field.partition(".")[0] not in ("key", "style"):
        return False
    retired = each.part in before.order and each.part not in after.order
    return retired or before.look(ENTITY, each.part) == after.look(ENTITY, each.part)


def _name(place: Place, identifier: str, *raws: Mapping[str, Any]) -> str:
    """The name in the later of the schemas that has the part."""
    for raw in reversed(raws):
        found = editing.part(raw, place, identifier)
        names = (found or {}).get("name") or {}
        if names:
            return str(names.get(i18n.language()) or names.get("en") or identifier)
    return identifier


def _shown(value: Any) -> str:
    if value in editing.GROUPS:
        return i18n.tr(f"schema.role_{value}")
    if isinstance(value, bool):
        return i18n.tr("state.yes" if value else "state.no")
    if isinstance(value, list | tuple):
        return i18n.isolated(", ".join(str(each) for each in value))[:LONGEST]
    return "–" if value is None else i18n.isolated(str(value))
