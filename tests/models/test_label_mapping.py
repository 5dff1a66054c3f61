from __future__ import annotations

import pytest

from models.annotation import ENTITY, EVENT, KINDS, STANCE
from models.label_mapping import added, extended, kinds_for, suggest
from models.schema import Schema
from models.schema_editing import loaded, plain


@pytest.fixture(scope="module")
def schema(resources: object) -> Schema:
    return Schema.load((resources / "schema" / "schema.json").read_bytes())  # type: ignore[operator]


@pytest.mark.parametrize(
    ("label", "ours"),
    [
        ("PER", "PER"), ("per", "PER"), ("Person", "PER"), ("PERSON", "PER"), ("شخص", "PER"), ("PERS", "PER"),
        ("Organization", "ORG"), ("سازمان", "ORG"), ("LOCATION", "LOC"), ("EVE", "EVN"), ("xyz", None), ("", None),
        ("\u200c", None), ("😀", None),
    ],
)  # fmt: skip
def test_labels_are_suggested_by_name(label: str, ours: str | None, schema: Schema) -> None:
    assert suggest((ENTITY, label), schema) == ours


def test_a_label_of_another_kind_is_suggested_when_its_own_has_none(schema: Schema) -> None:
    assert suggest((ENTITY, "consult"), schema) == "CONSULT"
    assert suggest((EVENT, "SUPPORT"), schema) == "SUPPORT"


@pytest.mark.parametrize("label", ["NAT", "نام خاص", "a b/c", "😀", "per", "=1+1", "-x"])
@pytest.mark.parametrize("kind", KINDS)
def test_an_added_label_makes_a_valid_schema(kind: str, label: str, schema: Schema) -> None:
    raw, ids = added(plain(schema), [(kind, label)])
    new = loaded({**raw, "version": "9.0.0"})
    found = new.label(kind, ids[kind, label])
    assert found is not None
    assert found.name_in("fa") == label
    assert len(new.labels(kind)) == len(schema.labels(kind)) + 1


SETS = {
    "CoNLL-2003": "PER:PER ORG:ORG LOC:LOC MISC:-",
    "OntoNotes": "PERSON:PER NORP:GROUP FAC:LOC ORG:ORG GPE:GPE LOC:LOC PRODUCT:- EVENT:EVN WORK_OF_ART:- LAW:DOC "
                 "LANGUAGE:- DATE:TIME TIME:TIME PERCENT:QTY MONEY:QTY QUANTITY:QTY ORDINAL:QTY CARDINAL:QTY",
    "ParsTwiNER": "PER:PER LOC:LOC ORG:ORG NAT:GROUP POG:ORG EVE:EVN",
    "Peyma": "PER:PER ORG:ORG LOC:LOC DAT:TIME TIM:TIME MON:QTY PCT:QTY",
    "Arman": "pers:PER org:ORG loc:LOC fac:LOC event:EVN",
    "Wojood": "PERS:PER NORP:GROUP OCC:ROLE GPE:GPE FAC:LOC LAW:DOC WEBSITE:-",
    "ACE entities": "PER:PER ORG:ORG GPE:GPE LOC:LOC FAC:LOC VEH:- WEA:-",
    "doccano, fa": "شخص:PER سازمان:ORG مکان:LOC کشور:GPE شهر:GPE تاریخ:TIME پول:QTY سمت:ROLE شركت:ORG",
    "doccano, ar": "شخص:PER منظمة:ORG مكان:LOC دولة:GPE تاريخ:TIME منصب:ROLE",
}  # fmt: skip
EVENTS = {
    "ACE": "Conflict.Attack:ASSAULT Conflict:Demonstrate:PROTEST Contact.Meet:CONSULT Life.Die:-",
    "PLOVER": "AGREE:AGREE CONSULT:CONSULT COERCE:COERCE MOBILIZE:MOBILIZE SANCTION:SANCTION",
    "fa": "دیدار:CONSULT حمله:ASSAULT بازداشت:COERCE",
}  # fmt: skip
ROLES = "Agent:ACTOR Attacker:ACTOR Victim:RECIPIENT Place:PLACE Time-Within:TIME where:PLACE Org-Arg:-"


def pairs(text: str) -> list[tuple[str, str | None]]:
    found = [word.rpartition(":") for word in text.split()]
    return [(theirs, None if ours == "-" else ours) for theirs, _, ours in found]


@pytest.mark.parametrize("name", SETS)
def test_label_sets_of_others_are_recognised(name: str, schema: Schema) -> None:
    """What may mean several things (MISC, PRODUCT) is left to the person."""
    assert {theirs: suggest((ENTITY, theirs), schema) for theirs, _ in pairs(SETS[name])} == dict(pairs(SETS[name]))


@pytest.mark.parametrize("name", EVENTS)
def test_event_types_of_others_are_recognised(name: str, schema: Schema) -> None:
    assert {theirs: suggest((EVENT, theirs), schema) for theirs, _ in pairs(EVENTS[name])} == dict(pairs(EVENTS[name]))


def test_stances_and_roles_of_others_are_recognised(schema: Schema) -> None:
    stances = {"FAVOR": "support", "AGAINST": "oppose", "NONE": "neutral", "مخالف": "oppose"}
    assert {each: suggest((STANCE, each), schema) for each in stances} == stances
    assert {each: suggest(("event.role", each), schema) for each, _ in pairs(ROLES)} == dict(pairs(ROLES))
    assert suggest(("entity.attribute", "mention"), schema) is None, "values would have to be translated too"


def test_parts_of_every_kind_can_be_added(schema: Schema) -> None:
    foreign = [
        ("event.role", "Buyer"), (EVENT, "Merge-org"), ("entity.attribute", "شناسه"), ("event.flag", "Negated"),
        ("document", "category"), ("stance.role", "Via"), (ENTITY, "خودرو"),
    ]  # fmt: skip
    new, ids = extended(schema, foreign, ["ACTOR"], {schema.version})
    assert set(ids) == set(foreign)
    assert [role.id for role in new.roles_for(EVENT, "Merge-org").optional] == ["Buyer", "ACTOR"]
    role, flag = new.role(EVENT, "Buyer"), new.attribute(EVENT, "Negated")
    assert role is not None
    assert flag is not None
    assert (ids[ENTITY, "خودرو"] in role.entities, flag.type) == (True, "boolean")
    assert new.attribute("document", "category") is not None
    assert new.attribute(ENTITY, ids["entity.attribute", "شناسه"]) is not None
    assert new.role("stance", "Via") is not None
    more, _ = extended(new, [("event.role", "Seller")], [], {new.version})
    assert "Seller" in [each.id for each in more.roles_for(EVENT, "CONSULT").optional]


def test_an_event_is_never_taken_for_an_entity(schema: Schema) -> None:
    """An event of brat called Agreement has a trigger and roles; the entity type DOC has no place for them."""
    assert suggest((ENTITY, "Agreement"), schema) == "DOC"
    meant = suggest((EVENT, "Agreement"), schema)
    assert meant is None or schema.label(EVENT, meant) is not None
    assert set(kinds_for(EVENT)) == {EVENT, STANCE}
    assert kinds_for(ENTITY)[0] == ENTITY
    assert set(kinds_for(ENTITY)) == set(KINDS)
