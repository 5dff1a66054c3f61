"""The schema while it is edited, until a new version is saved."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from models import schema_editing as editing
from models.annotation import ENTITY, EVENT, STANCE, ZONE
from models.progress import Step
from models.schema import DOCUMENT, Schema
from models.schema_editing import ATTRIBUTE_PLACES, LABEL_PLACES, ROLE_PLACES, Part, Place
from models.schema_migration import Migration
from models.schema_versions import MAJOR, level, next_version
from storage.migrating import Affected, planned
from storage.usage import Uses
from ui.labels import Looks
from ui.session import Session
from ui.steps_back import StepsBack

LABELS: Final = "labels"
ATTRIBUTES: Final = "attributes"
ROLES: Final = "roles"
CHOICES: Final = "choices"
Found = Generator[Step, None, list[Affected]]


@dataclass(frozen=True, slots=True)
class Section:
    """One list of the schema: its parts are ``what`` of a ``kind``; ``title`` is a catalogue key."""

    title: str
    what: str
    kind: str
    place: Place


SECTIONS: Final = (
    Section("schema.entity_types", LABELS, ENTITY, LABEL_PLACES[ENTITY]),
    Section("schema.entity_attributes", ATTRIBUTES, ENTITY, ATTRIBUTE_PLACES[ENTITY]),
    Section("schema.event_types", LABELS, EVENT, LABEL_PLACES[EVENT]),
    Section("schema.event_roles", ROLES, EVENT, ROLE_PLACES[EVENT]),
    Section("schema.event_attributes", ATTRIBUTES, EVENT, ATTRIBUTE_PLACES[EVENT]),
    Section("schema.contexts", CHOICES, EVENT, ("contexts",)),
    Section("schema.stance_values", LABELS, STANCE, LABEL_PLACES[STANCE]),
    Section("schema.stance_roles", ROLES, STANCE, ROLE_PLACES[STANCE]),
    Section("schema.stance_attributes", ATTRIBUTES, STANCE, ATTRIBUTE_PLACES[STANCE]),
    Section("schema.zones", LABELS, ZONE, LABEL_PLACES[ZONE]),
    Section("schema.zone_attributes", ATTRIBUTES, ZONE, ATTRIBUTE_PLACES[ZONE]),
    Section("schema.document_attributes", ATTRIBUTES, DOCUMENT, ATTRIBUTE_PLACES[DOCUMENT]),
)
BY_TITLE: Final = {section.title: section for section in SECTIONS}


class Draft:
    """``raw`` is the edited JSON object; nothing of it is in use before ``save`` or ``migrate``. ``uses`` is None until
    somebody has done the work of ``counting``."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.uses: Uses | None = None
        self.renew()

    def renew(self) -> None:
        """Begins again with the schema in use."""
        project = self._session.project
        assert project is not None, "a schema belongs to a project"
        self.project, self.base = project, project.schema
        self.raw = editing.plain(project.schema)
        self.steps = StepsBack(self.raw, self.raw)

    def step_back(self) -> Section | None:
        """Takes the last step of the draft back; the list that it was in."""
        after, self.raw = self.raw, self.steps.back()
        raws = (after, self.raw)
        changed = (each for each in SECTIONS if len({repr(editing.parts(raw, each.place)) for raw in raws}) > 1)
        return next(changed, None)

    @property
    def changed(self) -> bool:
        return self.raw != self.base.raw

    @property
    def version(self) -> str:
        """The version that saving would make; the one in use when nothing changed."""
        found = level(dict(self.base.raw), self.raw)
        return self.base.version if found is None else self._next(found)

    def _next(self, change: int) -> str:
        taken = {known.version for known in self.project.schema_versions() if known.id == self.base.id}
        return next_version(self.base.version, change, taken)

    # ---- looking
    def parts(self, place: Place) -> list[Part]:
        return editing.parts(self.raw, place)

    def part(self, place: Place, identifier: str) -> Part:
        return next((each for each in self.parts(place) if str(each["id"]) == identifier), {})

    def looks(self) -> Looks | None:
        """None while the draft is not a valid schema."""
        from models.errors import AyarError

        try:
            return Looks(editing.loaded(self.raw))
        except AyarError:
            return None

    def counting(self) -> Generator[Step, None, Uses]:
        """The work of a job that counts the uses of everything, in everybody's sets."""
        yield Step(0)
        with self.project.again() as own:
            return own.uses()

    def used(self, section: Section, place: Place, identifier: str) -> int | None:
        """How often a part is used, in everybody's sets; None while that is not known."""
        if self.uses is None:
            return None
        if len(place) > len(section.place):
            values = self.uses.values
            return sum(n for (k, a, v), n in values.items() if (k, a, str(v)) == (section.kind, place[-2], identifier))
        if section.what == LABELS:
            return self.uses.labels.get((section.kind, identifier), 0)
        if section.what == ROLES:
            return self.uses.roles.get((section.kind, identifier), 0)
        if section.what == ATTRIBUTES:
            return self.uses.of_attribute(section.kind, identifier)
        return sum(n for (k, a, v), n in self.uses.values.items() if (k, a, v) == (EVENT, "context", identifier))

    # ---- changing
    def change(self, place: Place, identifier: str, fields: Mapping[str, Any]) -> None:
        self._pin(place)
        self.raw = editing.change(self.raw, place, self.part(place, identifier)["id"], fields)

    def add(self, place: Place, new: Part) -> None:
        """Raises AyarError(id_invalid, id_taken)."""
        editing.add(self.raw, place, new)  # what is refused changes nothing
        self._pin(place)
        self.raw = editing.add(self.raw, place, new)

    def move(self, place: Place, identifier: str, step: int) -> None:
        self._pin(place)
        self.raw = editing.move(self.raw, place, self.part(place, identifier)["id"], step)

    def set_role(self, event: str, role: str, group: str | None) -> None:
        self.raw = editing.set_role(self.raw, event, role, group)

    def _pin(self, place: Place) -> None:
        """Keys and colours that came from the order of the list are written down before the list changes."""
        looks = self.looks() if place == LABEL_PLACES[ENTITY] else None
        if looks is not None and not any(each.get("key") for each in self.parts(place)):
            shown = [(name, look.key, look.colour, look.dashed) for name, look in looks.entities.items()]
            self.raw = editing.pinned(self.raw, ENTITY, shown)

    # ---- using
    def save(self) -> Schema | None:
        """Uses the draft from now on; None when nothing changed. Raises AyarError(schema_invalid, ...)."""
        if not self.changed:
            return None
        schema = editing.loaded({**self.raw, "version": self.version})
        self._session.save_schema(schema)
        self.renew()
        return schema

    def after(self, migration: Migration) -> Schema:
        """The schema that a migration leads to, with what else was edited. Raises AyarError(schema_invalid)."""
        raw = editing.after_migration(self.raw, migration)
        return editing.loaded({**raw, "version": self._next(MAJOR)})

    def looking(self, migration: Migration) -> Callable[[], Found]:
        """The work of a job that finds what would change. Raises AyarError(schema_invalid)."""
        project, schema = self.project, self.after(migration)

        def work() -> Found:
            yield Step(0)
            with project.again() as own:
                return (yield from own.affected(migration, schema))

        return work

    def migrating(self, migration: Migration, params: Mapping[str, Any]) -> Callable[[], Generator[Step, None, int]]:
        """The work of a job that does it, as one edit of the whole project; how many changes there were. Afterwards
        ``follow`` is called. Raises AyarError(schema_invalid)."""
        project, schema = self.project, self.after(migration)

        def work() -> Generator[Step, None, int]:
            yield Step(0)
            with project.again() as own:
                found = yield from own.affected(migration, schema)
                known = {**params, "n": len(found), "documents": len({each.document_id for each in found})}
                own.save_schema(schema, planned(found), "migrate", known)
                return len(found)

        return work

    def follow(self) -> None:
        """Begins again with what a job has saved."""
        self._session.follow_schema()
        self.renew()
