"""Reading a schema's JSON strictly: whatever is wrong is named by its path."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final, NoReturn, TypeVar

from models.annotation import NOTHING
from models.schema_parts import (
    ALLOWED,
    ATTRIBUTE_TYPES,
    ENUM,
    ENUM_MULTI,
    ERROR,
    FORBIDDEN,
    NESTED,
    WARNING,
    Attribute,
    Choice,
    Label,
    Layer,
    Names,
    Role,
    RoleIds,
    Rule,
)

T = TypeVar("T")
_ID: Final = re.compile(r"[!-~]+")


class SchemaError(Exception):
    """One sentence on what is wrong, beginning with the path of the field."""


@dataclass(frozen=True, slots=True)
class Node:
    """A JSON value and the path that leads to it."""

    value: Any
    path: str

    def fail(self, why: str) -> NoReturn:
        raise SchemaError(f"{self.path}: {why}." if self.path else f"{why[0].upper()}{why[1:]}.")

    def object(self) -> dict[str, Any]:
        return self._typed(dict, "an object")

    def has(self, key: str) -> bool:
        return self.object().get(key) is not None

    def at(self, key: str) -> Node:
        """The value of a key; null counts as missing."""
        here = Node(self.object().get(key), f"{self.path}.{key}" if self.path else key)
        if here.value is None:
            here.fail("is missing")
        return here

    def items(self, key: str) -> list[Node]:
        """The entries of an array, empty when there is none."""
        if not self.has(key):
            return []
        here = self.at(key)
        return [Node(item, f"{here.path}[{n}]") for n, item in enumerate(here._typed(list, "an array"))]

    def text(self, key: str, *, required: bool = True) -> str:
        if not required and not self.has(key):
            return ""
        here = self.at(key)
        value = here._typed(str, "a string")
        return value if value or not required else here.fail("must not be empty")

    def flag(self, key: str, default: bool) -> bool:
        return self.at(key)._typed(bool, "true or false") if self.has(key) else default

    def number(self, key: str) -> int | None:
        if not self.has(key):
            return None
        here = self.at(key)
        value = here.value
        return value if isinstance(value, int) and not isinstance(value, bool) else here.fail("must be a whole number")

    def one_of(self, key: str, values: Iterable[str], default: str) -> str:
        if not self.has(key):
            return default
        here, allowed = self.at(key), tuple(values)
        found = next((value for value in allowed if value == here.value), None)
        return found if found is not None else here.fail(f"must be one of {', '.join(allowed)}")

    def identifier(self) -> str:
        value = self.text("id")
        return value if _ID.fullmatch(value) else self.at("id").fail("must be ASCII without spaces")

    def names(self, key: str, *, required: bool = False) -> Names:
        """Strings by language tag; a required name must be there in at least one language."""
        if not required and not self.has(key):
            return NOTHING
        here = self.at(key)
        names = {language: here.text(language, required=False) for language in here.object()}
        return names if not required or any(names.values()) else here.fail("needs at least one language")

    def strings(self, key: str) -> tuple[str, ...]:
        return tuple(item._typed(str, "a string") for item in self.items(key))

    def plain(self, key: str) -> dict[str, Any]:
        return self.at(key).object() if self.has(key) else {}

    def _typed(self, wanted: type[T], name: str) -> T:
        return self.value if isinstance(self.value, wanted) else self.fail(f"must be {name}")


def each(node: Node, key: str, read: Callable[[Node], T]) -> tuple[T, ...]:
    """Reads the objects of an array, whose ids must differ."""
    seen: set[Any] = set()
    for item in node.items(key):
        identifier = item.at("id")
        if not isinstance(identifier.value, str | int) or isinstance(identifier.value, bool):
            identifier.fail("must be a string")
        if identifier.value in seen:
            identifier.fail(f"“{identifier.value}” is there twice")
        seen.add(identifier.value)
    return tuple(read(item) for item in node.items(key))


def label(node: Node) -> Label:
    roles = Node(node.value.get("roles") or {}, f"{node.path}.roles")
    style = Node(node.plain("style"), f"{node.path}.style")
    return Label(
        id=node.identifier(),
        name=node.names("name", required=True),
        short=node.names("short"),
        definition=node.names("definition"),
        examples=node.plain("examples"),
        style=node.plain("style"),
        key=_key(node),
        text_key=node.text("key", required=False) or None,
        palette=style.text("palette", required=False) or None,
        dashed=style.flag("dashed", False),
        active=node.flag("active", True),
        modes=each(node, "modes", choice),
        roles=RoleIds(roles.strings("required"), roles.strings("recommended"), roles.strings("optional")),
        quad=node.text("quad", required=False) or None,
        needs_use=node.flag("needs_use", True),
        annotate_inside=node.flag("annotate_inside", True),
        export_by_default=node.flag("export_by_default", True),
        raw=node.object(),
    )


def choice(node: Node) -> Choice:
    value = node.at("id").value
    return Choice(
        id=value if isinstance(value, int) else node.identifier(),
        name=node.names("name", required=True),
        active=node.flag("active", True),
        raw=node.object(),
    )


def attribute(node: Node) -> Attribute:
    kind = node.one_of("type", ATTRIBUTE_TYPES, "") or node.at("type").value
    read = Attribute(
        id=node.identifier(),
        name=node.names("name", required=True),
        type=kind,
        values=each(node, "values", choice),
        values_from=node.text("values_from", required=False) or None,
        required=node.flag("required", False),
        default=node.object().get("default"),
        applies_to=node.strings("applies_to") if node.has("applies_to") else None,
        allow_none=node.flag("allow_none", False),
        active=node.flag("active", True),
        help=node.names("help"),
        raw=node.object(),
    )
    if kind in (ENUM, ENUM_MULTI) and not read.values and not read.values_from:
        node.fail("needs values or values_from")
    return read


def role(node: Node) -> Role:
    fillers = node.at("fillers")
    return Role(
        id=node.identifier(),
        name=node.names("name", required=True),
        short=node.names("short"),
        definition=node.names("definition"),
        entities=fillers.strings("entity"),
        events=fillers.flag("event", False),
        required=node.flag("required", False),
        repeatable=node.flag("repeatable", True),
        active=node.flag("active", True),
        key=_key(node),
        raw=node.object(),
    )


def layer(node: Node) -> Layer:
    depth = node.number("max_depth")
    if depth is not None and depth < 1:
        node.at("max_depth").fail("must be at least 1")
    return Layer(
        id=node.identifier(),
        name=node.names("name", required=True),
        kind=node.text("kind", required=False),
        order=node.number("order") or 0,
        enabled=node.flag("enabled", True),
        overlap=node.one_of("overlap", (FORBIDDEN, NESTED, ALLOWED), ALLOWED),
        max_depth=depth,
        crossing=node.one_of("crossing", (FORBIDDEN, ALLOWED), ALLOWED),
        same_span_same_label=node.one_of("same_span_same_label", (FORBIDDEN, ALLOWED), ALLOWED),
        unit=node.text("unit", required=False) or None,
        raw=node.object(),
    )


def rule(node: Node) -> Rule:
    severity = node.one_of("severity", (ERROR, WARNING), "") or node.at("severity").value
    return Rule(id=node.identifier(), severity=severity, text=node.text("rule", required=False))


def _key(node: Node) -> str | None:
    shortcut = Node(node.plain("shortcut"), f"{node.path}.shortcut")
    return shortcut.text("code", required=False) or None
