"""A reviewer made of key events: adjudicates a document to a given gold and counts the keys per conflict."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from models.adjudication.adjudication import Adjudication
from models.adjudication.decision import GUIDELINE
from models.adjudication.place import DOCUMENT, Place, Version
from models.adjudication.sameness import comparable, document_value
from models.annotation import Annotation
from models.annotation_set import AnnotationSet
from models.matching import anchor
from tests.ui.adjudicate.conftest import Reviewer
from tests.ui.scripted_annotator import ScriptedAnnotator
from ui.adjudicate.ask_mode import KEYS, AskMode, ValuesMode
from ui.adjudicate.questions import PartQuestions, label_values
from ui.annotate.walk_mode import WalkMode

Slots = Counter[tuple[str, str]]


@dataclass
class Keys:
    """Key presses by conflict, and how each was decided: taken, asked, merged, edited."""

    presses: list[int] = field(default_factory=list)
    ways: Counter[str] = field(default_factory=Counter)

    def report(self) -> str:
        spread = ", ".join(f"{n} keys: {many}" for n, many in sorted(Counter(self.presses).items()))
        return f"{len(self.presses)} conflicts, {sum(self.presses) / len(self.presses):.3f} keys each ({spread}); " + (
            ", ".join(f"{way} {n}" for way, n in self.ways.most_common())
        )


class Model:
    """The given gold, seen from the places of the readings."""

    def __init__(self, key: str, gold: AnnotationSet, work: Adjudication) -> None:
        self.gold, self._work = gold, Adjudication(key, gold, work.sets, work.schema, work.places)
        self._place = {a.id: place for place, a in self._work.bound.items()}
        self.schema = work.schema

    def at(self, place: Place) -> Annotation | None:
        return self._work.bound.get(place.id)

    def slots(self, annotation: Annotation) -> Slots:
        return Counter((a.role, self._place.get(a.target, "") if a.target else "-") for a in annotation.arguments)

    def slots_of(self, version: Version) -> Slots:
        assert version.annotation is not None
        found = []
        for a in version.annotation.arguments:
            place = self._work.place_of(version.authors[0], a.target) if a.target else None
            found.append((a.role, place.id if place is not None else "-"))
        return Counter(found)

    def is_right(self, place: Place, version: Version, *, fillers: bool = True) -> bool:
        if place.kind == DOCUMENT:
            attribute = self.schema.attribute(DOCUMENT, place.label or "")
            wanted = document_value(self.gold.labels.get(place.label or ""), attribute)
            return bool(document_value(version.value, attribute) == wanted)
        gold, made = self.at(place), version.annotation
        if gold is None or made is None:
            return gold is None and made is None
        return self._alike(gold, made) and (not fillers or self.slots(gold) == self.slots_of(version))

    def _alike(self, gold: Annotation, made: Annotation) -> bool:
        same = (anchor(gold), gold.label) == (anchor(made), made.label)
        return same and comparable(gold, self.schema).same(comparable(made, self.schema))


class ScriptedReviewer:
    """Works through the open document of ``hands`` by keys alone."""

    def __init__(self, hands: Reviewer, gold: AnnotationSet) -> None:
        self.hands, self.bench = hands, hands.bench
        session = hands.window.shell.session
        assert session.document is not None
        self.model = Model(session.document.key, gold, self.bench.work)
        self.keys = Keys()

    def work(self) -> Keys:
        spent: Counter[str] = Counter()
        while self.bench.open_entries:
            entry = self.bench.entry
            assert entry is not None and entry.standing.open, "the bench goes on to what is open"
            before, way = self.hands.presses, self._decide(entry.place)
            spent[entry.place.id] += self.hands.presses - before
            assert spent[entry.place.id] < 60, entry.place
            if way:
                self.keys.ways[way] += 1
                self.keys.presses.append(spent[entry.place.id])
                assert not self.bench.work.standings[entry.place.id].open, entry.place
        return self.keys

    def _must_wait(self, place: Place, gold: Annotation) -> bool:
        """Whether nobody has a filler that gold has, and its own conflict is still open: that one first."""
        work, own = self.bench.work, [self.model.slots_of(v) for v in self.bench.versions if v.annotation is not None]
        return any(
            work.standings[filler].open
            for role, filler in self.model.slots(gold)
            if filler in work.standings and not any((role, filler) in slots for slots in own)
        )

    def _decide(self, place: Place) -> str:
        numbered = list(enumerate(self.bench.versions, 1))
        right = [n for n, version in numbered if self.model.is_right(place, version)]
        if right:
            self.hands.press(str(right[0]))
            return "taken" if self._answer(place) == 0 else "taken and asked"
        close = [n for n, version in numbered if self.model.is_right(place, version, fillers=False)]
        if close and place.kind != DOCUMENT and len(self._roles_apart(place, close[0])) == 0:
            self.hands.press(str(close[0]))
            self._answer(place)
            return "taken and asked"
        return self._merge_or_edit(place)

    def _roles_apart(self, place: Place, number: int) -> set[str]:
        """Roles that no version fills as gold does."""
        gold = self.model.at(place)
        assert gold is not None
        wanted = self.model.slots(gold)
        apart = set()
        for role in {role for role, _ in wanted}:
            mine = {slot: n for slot, n in wanted.items() if slot[0] == role}
            versions = [self.model.slots_of(v) for v in self.bench.versions if v.annotation is not None]
            if not any({s: n for s, n in slots.items() if s[0] == role} == mine for slots in versions):
                apart.add(role)
        return apart

    def _answer(self, place: Place) -> int:
        """Answers what is asked about fillers as gold has them; how many questions there were."""
        asked = 0
        while isinstance(mode := self.hands.window.page.modes.current, AskMode):
            asked += 1
            assert asked < 12
            self.hands.press(self._filler(place, mode))
        return asked

    def _filler(self, place: Place, mode: AskMode) -> str:
        if mode.question.options[0].value == GUIDELINE:
            return "1"  # against a precedent: why
        gold = self.model.at(place)
        assert gold is not None
        for option in mode.question.options:
            fillers = option.value if isinstance(option.value, tuple) else ()
            roles = {filler.role for filler in fillers}
            wanted = Counter(slot for slot in self.model.slots(gold).elements() if slot[0] in roles)
            if fillers and self._placed(fillers) == wanted:
                return str(option.digit)
        return next((str(o.digit) for o in mode.question.options if o.value == ()), "Return")

    def _placed(self, fillers: tuple[object, ...]) -> Slots:
        work, found = self.bench.work, []
        for filler in fillers:
            author, target, role = (getattr(filler, name) for name in ("author", "target", "role"))
            place = work.place_of(author, target) if author and target else None
            found.append((role, place.id if place is not None else "-"))
        return Counter(found)

    # ---- what nobody had
    def _merge_or_edit(self, place: Place) -> str:
        gold = self.model.at(place)
        if place.kind == DOCUMENT:
            return self._label(place)
        assert gold is not None, "nothing is a version too"
        if self._must_wait(place, gold):
            return self._later()
        if sum(v.annotation is not None for v in self.bench.versions) > 1 and self._merge(place, gold):
            return "merged"
        self._edit(place, gold)
        return "edited"

    def _later(self) -> str:
        """On to the next open one; this one comes up again when the others are decided."""
        self.hands.press("Tab")
        while self.bench.entry is not None and not self.bench.entry.standing.open:
            self.hands.press("Tab")
        return ""

    def _merge(self, place: Place, gold: Annotation) -> bool:
        """Part by part, when each part of gold is some version's."""
        self.hands.press("M")
        mode = self.hands.window.page.modes.current
        assert isinstance(mode, AskMode)
        self.hands.press(str(mode.question.options[-1].digit))
        answers = self._parts(place, gold)
        if answers is None:
            self.hands.press("Escape")
            return False
        self.hands.press(*answers)
        self._answer(place)
        return True

    def _parts(self, place: Place, gold: Annotation) -> list[str] | None:
        asking = PartQuestions(self.bench.work, place, self.bench.versions, self.hands.window.shell.session.text)
        base = max((v for v in place.versions if v.annotation is not None), key=lambda v: len(v.authors))
        named = set(asking.asked)
        fixed = {("role", role) for role, _ in (self.model.slots(gold) | self.model.slots_of(base))} - named
        if any(self._part_of(base, part) != self._gold_part(gold, part) for part in fixed):
            return None
        answers = []
        for part in asking.asked:
            found = [
                str(n)
                for n, version in enumerate(self.bench.versions, 1)
                if version.annotation is not None and self._part_of(version, part) == self._gold_part(gold, part)
            ]
            if not found:
                return None
            answers.append(found[0])
        return answers

    def _part_of(self, version: Version, part: tuple[str, str]) -> object:
        assert version.annotation is not None
        if part[0] == "role":
            return {s: n for s, n in self.model.slots_of(version).items() if s[0] == part[1]}
        return self._plain_part(version.annotation, part)

    def _gold_part(self, gold: Annotation, part: tuple[str, str]) -> object:
        if part[0] == "role":
            return {s: n for s, n in self.model.slots(gold).items() if s[0] == part[1]}
        return self._plain_part(gold, part)

    def _plain_part(self, annotation: Annotation, part: tuple[str, str]) -> object:
        if part[0] == "anchor":
            return anchor(annotation)
        if part[0] == "label":
            return annotation.label
        attribute = self.model.schema.attribute(annotation.kind, part[1])
        value = annotation.attributes.get(part[1])
        default = attribute.default if attribute is not None else None
        return default if value in (None, "", [], ()) else value

    def _edit(self, place: Place, gold: Annotation) -> None:
        """In place, with the annotator's own keys, from the version that is nearest."""
        self.hands.press("E")
        versions = [(n, v) for n, v in enumerate(self.bench.versions, 1) if v.annotation is not None]
        nearest = max(versions, key=lambda pair: (self.model.slots(gold) & self.model.slots_of(pair[1])).total())
        if isinstance(self.hands.window.page.modes.current, AskMode):
            self.hands.press(str(nearest[0]))
        self._fill_and_choose(gold)
        self.hands.press("Return")

    def _fill_and_choose(self, gold: Annotation) -> None:
        session = self.hands.window.shell.session
        hands = ScriptedAnnotator(self.hands.window)
        hands._kind = gold.kind
        bound = self.bench.work.bound
        back = {a.id: bound[p].id for p, a in self.model._work.bound.items() if p in bound}
        hands.ids = back
        made = session.focused
        assert made is not None
        there = Counter((a.role, a.target or "") for a in made.arguments)
        for argument in gold.arguments:
            slot = (argument.role, back.get(argument.target or "", ""))
            if there[slot]:
                there[slot] -= 1
            elif slot[1]:
                self._add_filler(hands, argument.role, argument.target or "")
        if hands.modes.current is not None:
            hands.press("Escape")
        hands.choose_values(gold)
        self.hands.presses += sum(hands.tally.presses.values())

    def _add_filler(self, hands: ScriptedAnnotator, role: str, target: str) -> None:
        focused = hands.session.focused
        assert focused is not None
        if any(a.role == role and a.target for a in focused.arguments):
            if not isinstance(hands.modes.current, WalkMode):
                hands.press("R")
            mode = hands.modes.current
            assert isinstance(mode, WalkMode)
            number = next(n for n, each in enumerate(mode.walk.roles, 1) if each.id == role)
            hands.press(str(number))
            hands.press("Equal")
            for letter in mode.walk.hints[hands.ids[target]]:
                hands.press(letter)
        else:
            hands.fill(role, target)

    def _label(self, place: Place) -> str:
        """A value of a document label that nobody gave."""
        self.hands.press("E")
        mode, wanted = self.hands.window.page.modes.current, self.model.gold.labels.get(place.label or "")
        if isinstance(mode, ValuesMode):
            values = [value for value, _ in label_values(place, self.model.schema)]
            apart = set(mode.on) ^ set(wanted or ())
            self.hands.press(*(KEYS[values.index(value)].removeprefix("Digit").removeprefix("Key") for value in apart))
            self.hands.press("Return")
            return "edited"
        assert isinstance(mode, AskMode)
        found = [option for option in mode.question.options if option.value.value == wanted]
        assert found, (place.label, wanted, [o.value for o in mode.question.options])
        self.hands.press(str(found[0].digit))
        return "edited"
