"""Mentions of the same thing: B says whom a mention stands for; things are joined and parted."""

from __future__ import annotations

from collections.abc import Callable

from models.annotation import ENTITY, Annotation
from models.edits import Edit
from models.registry import Entry as Known
from models.registry import Registry
from models.things import (
    Suggestion,
    entities_of,
    free_reference,
    merge,
    reference_of,
    same_thing,
    set_reference,
    split,
    suggestions,
)
from ui import i18n
from ui.annotate.desk import Desk
from ui.annotate.palette import Entry
from ui.checked_list import quoted
from ui.shell import Shell

OFFERED = 12
AROUND = 18  # code points on either side of a mention
NEW = "new:"
MENTION = "mention:"
NOBODY = "none:"
OpenPalette = Callable[[str, list[Entry], Callable[[str], object], Callable[[str], list[Entry]] | None], None]


class ThingDesk:
    """Binds B, merging and splitting. The registry is read once per project and kept in step."""

    def __init__(self, shell: Shell, desk: Desk, open_palette: OpenPalette) -> None:
        self._shell, self._session = shell, shell.session
        self._desk, self._open_palette = desk, open_palette
        self._registry: Registry | None = None
        shell.actions.bind("action.same_entity", lambda _: self.choose())
        shell.actions.bind("action.merge_entities", lambda _: self.choose_merge())
        shell.actions.bind("action.split_entity", lambda _: self.part())
        self._session.opened.connect(self._forget)
        self._session.focus_changed.connect(self.light_up)
        self._session.changed.connect(lambda _: self.light_up())

    def _forget(self) -> None:
        self._registry = None

    @property
    def registry(self) -> Registry:
        if self._registry is None:
            assert self._session.project is not None, "entities are known in a project"
            self._registry = self._session.project.registry()
        return self._registry

    # ---- what lights up together
    def light_up(self) -> None:
        """All mentions of the focused one's thing."""
        focused = self._session.focused
        reference = reference_of(focused) if focused is not None else None
        kin = entities_of(self._session.layer).get(reference, ()) if reference else ()
        self._desk.canvas.set_kin(frozenset(a.id for a in kin if focused is not None and a.id != focused.id))

    # ---- choosing
    def choose(self) -> None:
        """Whom the focused mention stands for: an earlier mention, a known name, a new one, or nobody."""
        focused = self._session.focused
        if focused is None or focused.kind != ENTITY or self._session.project is None:
            return
        schema = self._session.project.schema
        found = suggestions(self._session.layer, schema, self._session.text, focused, self.registry, OFFERED)
        entries = [self._suggested(suggestion) for suggestion in found]
        entries.append(Entry(NEW, i18n.tr("thing.new", words=self._words(focused)), "", (self._words(focused),)))
        if reference_of(focused):
            entries.append(Entry(NOBODY, i18n.tr("thing.none")))
        self._open_palette(i18n.tr("action.same_entity"), entries, self._take, self._known)

    def _suggested(self, suggestion: Suggestion) -> Entry:
        mention = self._session.layer.annotations.get(suggestion.mention or "")
        words = self._words(mention) if mention is not None else ""
        known = self.registry.entry(suggestion.reference) if suggestion.reference else None
        title = known.name_in(i18n.language()) if known is not None else words
        code = suggestion.reference or self._where(mention)
        identifier = suggestion.reference or f"{MENTION}{suggestion.mention}"
        return Entry(identifier, title, "", (title, words, code), code=code)

    def _where(self, mention: Annotation | None) -> str:
        """The words around a mention: two that are written alike are told apart by them."""
        if mention is None:
            return i18n.tr("thing.mention")
        return i18n.isolated(quoted(self._session.text, mention.start, mention.end, AROUND))

    def _known(self, query: str) -> list[Entry]:
        """Names of the registry that fit what was typed."""
        if not query:
            return []
        return [self._entry(match.entry) for match in self.registry.lookup(query)[:OFFERED]]

    @staticmethod
    def _entry(known: Known) -> Entry:
        name = known.name_in(i18n.language())
        return Entry(known.id, name, "", (name, *known.names.values(), *known.aliases, known.id), code=known.id)

    def _words(self, annotation: Annotation) -> str:
        return self._session.text[annotation.start : annotation.end]

    def _take(self, chosen: str) -> None:
        focused, layer = self._session.focused, self._session.layer
        if focused is None:
            return
        edit: Edit | None
        if chosen == NOBODY:
            edit = set_reference([focused], None)
        elif chosen == NEW:
            edit = set_reference([focused], self._register(focused))
        elif chosen.startswith(MENTION):
            other = layer.annotations[chosen.removeprefix(MENTION)]
            edit = same_thing(layer, focused, other, self._register(other))
        else:
            edit = set_reference([focused], chosen)
        if edit is not None:
            self._session.commit(edit)

    def _register(self, annotation: Annotation) -> str:
        """A new named entity in the project's registry, named as the mention is written; its id."""
        project = self._session.project
        assert project is not None, "a mention belongs to a project"
        taken = {*(known.id for known in self.registry), *entities_of(self._session.layer)}
        identifier = free_reference(annotation.label, taken)
        document = self._session.document
        language = (document.language if document else None) or "fa"
        entry = Known(id=identifier, label=annotation.label, names={language: self._words(annotation)})
        project.save_entry(entry)
        self.registry.add(entry)
        return identifier

    # ---- joining and parting
    def choose_merge(self) -> None:
        """All mentions of the focused one's thing become mentions of another."""
        focused = self._session.focused
        gone = reference_of(focused) if focused is not None else None
        if gone is None:
            return
        others = [name for name in entities_of(self._session.layer) if name != gone]
        entries = [self._thing(name) for name in others]
        self._open_palette(i18n.tr("action.merge_entities"), entries, lambda kept: self._merge(gone, kept), self._known)

    def _thing(self, name: str) -> Entry:
        known = self.registry.entry(name)
        mentions = entities_of(self._session.layer)[name]
        title = known.name_in(i18n.language()) if known is not None else self._words(mentions[0])
        return Entry(name, title, i18n.plural("count.mentions", len(mentions)), (title, name), code=name)

    def _merge(self, gone: str, kept: str) -> None:
        edit = merge(self._session.layer, gone, kept)
        if edit is not None:
            self._session.commit(edit)

    def part(self) -> None:
        """The focused mention stands for a thing of its own from now on."""
        focused = self._session.focused
        if focused is None or reference_of(focused) is None:
            return
        edit = split(self._session.layer, [focused.id], self._register(focused))
        if edit is not None:
            self._session.commit(edit)
