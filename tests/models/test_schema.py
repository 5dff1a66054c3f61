from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import AyarError
from models.schema import Schema
from tests.nasty import ALL

MINIMAL: dict[str, Any] = {
    "$format": "annotation-schema",
    "format_version": "1.0",
    "id": "small",
    "version": "1",
    "name": {"en": "Small"},
    "entity_types": [{"id": "PER", "name": {"fa": "شخص"}}, {"id": "ORG", "name": {"en": "Organisation"}}],
    "argument_roles": [{"id": "WHO", "name": {"en": "Who"}, "fillers": {"entity": ["PER"]}}],
    "event_types": [{"id": "GO", "name": {"en": "Go"}, "roles": {"required": ["WHO"]}}],
    "entity_attributes": [
        {
            "id": "size",
            "name": {"en": "Size"},
            "type": "enum",
            "required": True,
            "default": 2,
            "values": [{"id": 1, "name": {"en": "Small"}}, {"id": 2, "name": {"en": "Big"}}],
        }
    ],
    "document_attributes": [{"id": "main", "name": {"en": "Main"}, "type": "enum", "values_from": "event_types"}],
    "compatible": [["PER", "ORG"]],
}


def load(value: object) -> Schema:
    return Schema.load(orjson.dumps(value), "own.json")


def reason_for(value: object) -> str:
    with pytest.raises(AyarError) as caught:
        load(value)
    assert caught.value.key == "schema_invalid"
    assert caught.value.params["file"] == "own.json"
    return str(caught.value.params["reason"])


@pytest.fixture(scope="module")
def schema(resources: Path) -> Schema:
    return Schema.load((resources / "schema" / "schema.json").read_bytes())


def test_the_default_schema_is_whole(schema: Schema) -> None:
    assert (schema.id, schema.version) == ("diplomatic-news-default", "1.0.0")
    sizes = [len(schema.labels(kind)) for kind in ("entity", "event", "stance", "zone")]
    assert sizes == [11, 18, 4, 10]
    assert len(schema.contexts) == 37
    assert len(schema.document_attributes) == 9
    assert [rule.id for rule in schema.rules] == [f"R{n}" for n in range(1, 14)]


def test_labels_speak_the_interface_language(schema: Schema) -> None:
    person = schema.label("entity", "PER")
    assert person is not None
    assert [person.name_in(language) for language in ("fa", "ar", "en", "ku")] == ["شخص", "شخص", "Person", "Person"]
    organisation = load(MINIMAL).label("entity", "ORG")
    assert organisation is not None
    assert (organisation.name_in("fa"), organisation.short_in("fa")) == ("Organisation", "Organisation")
    nameless = load(MINIMAL).label("entity", "PER")
    assert nameless is not None
    assert nameless.name_in("en") == "PER"


def test_new_annotations_begin_with_required_defaults(schema: Schema) -> None:
    assert schema.defaults("entity", "PER") == {"mention": "NAM"}
    assert schema.defaults("event", "CONSULT") == {"polarity": "positive", "modality": "actual", "tense": "past"}
    assert schema.defaults("stance", "oppose")["intensity"] == 2


def test_attributes_belong_to_their_labels(schema: Schema) -> None:
    assert {"honorific"} == {a.id for a in schema.attributes("entity", "PER")} - {"mention", "entity_ref", "loaded"}
    assert "value" in {a.id for a in schema.attributes("entity", "TIME")}


def test_the_modes_of_an_event_are_those_of_its_type(schema: Schema) -> None:
    mode = schema.attribute("event", "mode")
    assert mode is not None
    assert [choice.id for choice in schema.choices(mode, "CONSULT")] == [
        "visit",
        "third-party",
        "multilateral",
        "phone",
    ]
    assert schema.choices(mode, "AGREE") == ()
    main = schema.attribute("document", "main_event")
    assert main is not None
    assert [choice.id for choice in schema.choices(main)] == [event.id for event in schema.event_types]


def test_roles_say_who_may_fill_them(schema: Schema) -> None:
    roles = schema.roles_for("event", "SANCTION")
    assert [role.id for role in roles.required + roles.recommended] == ["ACTOR", "RECIPIENT"]
    topic, actor = schema.role("event", "TOPIC"), schema.role("event", "ACTOR")
    assert topic is not None
    assert actor is not None
    assert schema.accepts(topic, "event", "AGREE")
    assert schema.accepts(actor, "entity", "GPE")
    assert not schema.accepts(actor, "entity", "TIME")
    assert not schema.accepts(actor, "event", "AGREE")
    assert not schema.accepts(topic, "stance", "support")
    assert [role.id for role in schema.roles_for("stance", "support").required] == ["HOLDER", "TARGET"]


def test_compatible_types_agree_both_ways(schema: Schema) -> None:
    assert schema.agree("PER", "ROLE")
    assert schema.agree("ROLE", "PER")
    assert schema.agree("TIME", "TIME")
    assert not schema.agree("PER", "ORG")


def test_retired_labels_are_known_but_not_for_new_work() -> None:
    value = deepcopy(MINIMAL)
    value["entity_types"][0]["active"] = False
    schema = load(value)
    assert schema.label("entity", "PER") is not None
    assert not schema.allows("entity", "PER")
    assert schema.allows("entity", "ORG")
    assert not schema.allows("entity", "NOPE")


def test_unknown_keys_are_kept() -> None:
    value = deepcopy(MINIMAL)
    value["x_ours"] = {"deep": [1]}
    value["entity_types"][0]["x_icon"] = "star"
    schema = load(value)
    assert orjson.dumps(schema.raw) == orjson.dumps(value)
    assert schema.entity_types[0].raw["x_icon"] == "star"


@pytest.mark.parametrize("name", [text for text in ALL if text])
def test_any_text_serves_as_a_name(name: str) -> None:
    value = deepcopy(MINIMAL)
    value["entity_types"][0]["name"] = {"fa": name}
    assert load(value).entity_types[0].name_in("fa") == name


FAULTS: list[tuple[Callable[[dict[str, Any]], object], str]] = [
    (lambda s: s.pop("id"), "id: is missing."),
    (lambda s: s.update(id=""), "id: must not be empty."),
    (lambda s: s.update(version=1), "version: must be a string."),
    (lambda s: s.update({"$format": "other"}), "$format: must be annotation-schema."),
    (lambda s: s.update(format_version="2.0"), "format_version: this version of Ayar reads 1.x."),
    (
        lambda s: s["entity_types"].append({"id": "PER", "name": {"en": "P"}}),
        "entity_types[2].id: “PER” is there twice.",
    ),
    (lambda s: s["entity_types"][0].pop("name"), "entity_types[0].name: is missing."),
    (lambda s: s["entity_types"][0].update(name={}), "entity_types[0].name: needs at least one language."),
    (lambda s: s["entity_types"][0].update(name={"fa": 3}), "entity_types[0].name.fa: must be a string."),
    (lambda s: s["entity_types"][0].update(id="شخص"), "entity_types[0].id: must be ASCII without spaces."),
    (lambda s: s["entity_types"][0].update(active="yes"), "entity_types[0].active: must be true or false."),
    (lambda s: s.update(entity_types={}), "entity_types: must be an array."),
    (lambda s: s["entity_types"].append("ORG"), "entity_types[2]: must be an object."),
    (
        lambda s: s["event_types"][0]["roles"].update(required=["NO"]),
        "event_types[0].roles.required: “NO” is not a known role.",
    ),
    (lambda s: s["event_types"][0]["roles"].update(optional=["WHO"]), "event_types[0].roles: “WHO” is there twice."),
    (lambda s: s["event_types"][0].update(quad="q"), "event_types[0].quad: “q” is not a known quad."),
    (lambda s: s["argument_roles"][0].pop("fillers"), "argument_roles[0].fillers: is missing."),
    (
        lambda s: s["argument_roles"][0].update(fillers={"entity": ["NO"]}),
        "argument_roles[0].fillers.entity: “NO” is not a known entity type.",
    ),
    (lambda s: s.update(compatible=[["PER"]]), "compatible[0]: must be two entity types."),
    (lambda s: s.update(compatible=[["PER", "NO"]]), "compatible[0]: “NO” is not a known entity type."),
    (
        lambda s: s["entity_attributes"][0].update(type="colour"),
        "entity_attributes[0].type: must be one of enum, enum_multi, string, boolean, registry, entity_list.",
    ),
    (lambda s: s["entity_attributes"][0].update(values=[]), "entity_attributes[0]: needs values or values_from."),
    (lambda s: s["entity_attributes"][0].update(default=3), "entity_attributes[0].default: “3” is not a known value."),
    (
        lambda s: s["entity_attributes"][0].update(applies_to=["GO"]),
        "entity_attributes[0].applies_to: “GO” is not a known label.",
    ),
    (
        lambda s: s["document_attributes"][0].update(values_from="moon"),
        "document_attributes[0].values_from: “moon” is not a known list of values.",
    ),
    (
        lambda s: s.update(layers=[{"id": "poem", "name": {"en": "Poem"}}]),
        "layers[0].id: “poem” is not a known kind.",
    ),
    (
        lambda s: s.update(layers=[{"id": "zone", "name": {"en": "Zone"}, "max_depth": 0}]),
        "layers[0].max_depth: must be at least 1.",
    ),
    (lambda s: s.update(validation_rules=[{"id": "R1"}]), "validation_rules[0].severity: is missing."),
]


@pytest.mark.parametrize(("spoil", "reason"), FAULTS, ids=[reason for _, reason in FAULTS])
def test_a_fault_is_named_by_its_path(spoil: Callable[[dict[str, Any]], object], reason: str) -> None:
    value = deepcopy(MINIMAL)
    spoil(value)
    assert reason_for(value) == reason


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b"[1,", b"[" * 100_000, b'{"id": NaN}', "«نه»".encode()])
def test_what_is_not_json_is_refused(data: bytes) -> None:
    with pytest.raises(AyarError) as caught:
        Schema.load(data, "own.json")
    assert "it is not JSON" in str(caught.value.params["reason"])


@pytest.mark.parametrize("value", [[], 3, None, "text", {}])
def test_json_of_another_shape_is_refused(value: object) -> None:
    assert reason_for(value).endswith(".")


def test_a_byte_order_mark_does_no_harm() -> None:
    assert Schema.load(b"\xef\xbb\xbf" + orjson.dumps(MINIMAL)).id == "small"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "name", "en"]), inner),
    max_leaves=4,
)


def places(value: object, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(p for key, item in inner for p in places(item, (*path, key)))]


@given(st.data())
def test_any_value_anywhere_is_read_or_refused_with_a_reason(data: st.DataObject) -> None:
    value: Any = deepcopy(MINIMAL)
    *parents, last = data.draw(st.sampled_from(places(MINIMAL)[1:]))
    target = value
    for step in parents:
        target = target[step]
    target[last] = data.draw(json_values)
    try:
        assert load(value).raw == value
    except AyarError as error:
        assert error.key == "schema_invalid"
        assert str(error.params["reason"]).endswith(".")
