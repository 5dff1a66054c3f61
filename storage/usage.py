"""How often the parts of the schema are used, in everybody's sets."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from models.schema import DOCUMENT


@dataclass(frozen=True, slots=True)
class Uses:
    """Numbers of uses: ``labels`` by (kind, label), ``roles`` by (kind, role), ``values`` by (kind, attribute, value);
    the kind of a document label is ``document``. Boolean values are 0 and 1 there, as SQLite has them."""

    labels: Mapping[tuple[str, str], int]
    roles: Mapping[tuple[str, str], int]
    values: Mapping[tuple[str, str, Any], int]

    def of_attribute(self, kind: str, attribute: str) -> int:
        """How many annotations or documents have a value for the attribute (each of several values counts)."""
        return sum(n for (k, a, _), n in self.values.items() if (k, a) == (kind, attribute))


_LABELS = "SELECT kind, label, count(*) FROM annotations GROUP BY kind, label"
_ROLES = """SELECT kind, json_extract(j.value, '$.role'), count(*) FROM annotations, json_each(arguments) j
    WHERE arguments <> '[]' GROUP BY 1, 2"""
_VALUES = """SELECT kind, j.key, e.value, count(*) FROM annotations, json_each(attributes) j,
    json_each(CASE j.type WHEN 'array' THEN j.value ELSE json_array(j.atom) END) e
    WHERE attributes <> '{}' AND j.type NOT IN ('null', 'object') GROUP BY 1, 2, 3"""
_FORMS = """SELECT ?, j.key, e.value, count(*) FROM sets, json_each(labels) j,
    json_each(CASE j.type WHEN 'array' THEN j.value ELSE json_array(j.atom) END) e
    WHERE labels <> '{}' AND j.type NOT IN ('null', 'object') GROUP BY 1, 2, 3"""


def uses(connection: sqlite3.Connection) -> Uses:
    """Reads every annotation once: a second for a million."""
    values = [*connection.execute(_VALUES), *connection.execute(_FORMS, (DOCUMENT,))]
    return Uses(
        {(kind, label): n for kind, label, n in connection.execute(_LABELS)},
        {(kind, role): n for kind, role, n in connection.execute(_ROLES)},
        {(kind, attribute, value): n for kind, attribute, value, n in values},
    )
