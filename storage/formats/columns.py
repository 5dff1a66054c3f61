"""Rows of named values as articles: which column holds what, for tables and JSON alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from models.errors import AyarError
from models.record import Problem, Record
from storage.formats.article import article
from storage.formats.decoding import bad_character
from storage.formats.headers import Header, iso_date
from storage.formats.tables import table_named

TEXT: Final = "text"
NAMES: Final = {
    TEXT: ("text", "content", "body", "article", "متن", "النص", "نص"),
    "title": ("title", "headline", "عنوان", "تیتر", "العنوان"),
    "url": ("url", "link", "نشانی", "الرابط"),
    "date": ("date", "published", "published_at", "publishedat", "تاریخ", "التاريخ"),
    "publisher": ("publisher", "outlet", "agency", "ناشر", "الناشر"),
    "id": ("id", "key"),
    "language": ("language", "lang", "زبان", "اللغة"),
}
Columns = dict[str, str]


def header_of(cells: Sequence[str], chosen: Mapping[str, str], file: str, line: int) -> tuple[list[str], Columns]:
    """The names in the header row of a table, and ``columns_of`` them. Empty cells at its end are no columns.

    Raises AyarError header_empty and header_twice (a row would say one thing and mean another), own_table for what
    Ayar wrote for counting, unless the column of the text was chosen; and those of ``columns_of``.
    """
    names = [cell.strip() for cell in cells]
    while names and not names[-1]:
        names.pop()
    if "" in names:
        raise AyarError("header_empty", file=file, line=line, place=names.index("") + 1)
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise AyarError("header_twice", file=file, line=line, column=twice)
    if TEXT not in chosen and (table := table_named(names)):
        raise AyarError("own_table", file=file, line=line, table=table)
    return names, columns_of(names, chosen, file)


def columns_of(names: Iterable[str], chosen: Mapping[str, str], file: str) -> Columns:
    """Our field → column name: what was chosen, else by the column's own name.

    Raises AyarError column_missing when the text, or a chosen column, is not there.
    """
    present = {name.strip().lower(): name for name in reversed(list(names))}
    found = {field: present[name] for field in NAMES for name in reversed(NAMES[field]) if name in present}
    for field, column in chosen.items():
        if column.strip().lower() not in present:
            raise AyarError("column_missing", file=file, field=column)
        found[field] = present[column.strip().lower()]
    if TEXT not in found:
        raise AyarError("column_missing", file=file, field=TEXT)
    return found


def record_of(row: Mapping[str, Any], columns: Columns, file: str, number: int, line: int) -> Record | Problem:
    """The article in a row; ``number`` counts rows from 1 and names it ``FILE#ROW``. What is not mapped → ``meta``."""
    where: dict[str, Any] = {"file": file, "line": line}
    text = row.get(columns[TEXT])
    if not isinstance(text, str) or not text.strip():
        return Problem("import_missing_field", {**where, "field": columns[TEXT]}, file, line)
    taken = {field: _word(row.get(column)) for field, column in columns.items() if field != TEXT}
    for value in (text, *taken.values()):
        if value is not None and (position := bad_character(value)) is not None:
            return Problem("bad_characters", {**where, "position": position}, file, line)
    published = iso_date(taken.get("date"))
    header = Header(taken.get("title"), taken.get("publisher"), taken.get("url"), published)
    used = {columns[f] for f, v in taken.items() if v is not None and (f != "date" or published)} | {columns[TEXT]}
    meta = {name: value for name, value in row.items() if name not in used and value not in (None, "")}
    return article(
        text, f"{file}#{number}", header, key=taken.get("id"), language=taken.get("language"), meta=meta, line=line
    )


def _word(value: Any) -> str | None:
    """A value as one word of metadata; lists and objects are none and stay in ``meta``."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    return str(value).strip() or None
