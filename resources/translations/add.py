"""Adds, changes and removes sentences of the catalogue in all three languages at once.

    add.py KEY "English" "فارسی" "العربية"            one sentence (--replace when the key is there already)
    add.py KEY --plural "one|other" "other" "zero|one|two|few|many|other"
    add.py --json FILE                                {key: {"en": …, "fa": …, "ar": …}}, plurals as {form: …}
    add.py --remove KEY [KEY …]

Keys stay sorted, so that two people's additions seldom meet; a lock on the folder makes it safe to run at once.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr  # only escapes; reads nothing

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from ui.catalogue import FOLDER, LANGUAGES, Messages, path_of, read

FORMS = {"en": ("one", "other"), "fa": ("other",), "ar": ("zero", "one", "two", "few", "many", "other")}
PLACEHOLDER = re.compile(r"\{(\w+)\}")
BIDI_CONTROL = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
WRONG_LETTER = {"fa": re.compile("[ي\u0649ك]"), "ar": re.compile("[یکگچپژ]"), "en": re.compile("(?!)")}
Entry = dict[str, tuple[str, ...]]


@contextlib.contextmanager
def locked() -> Iterator[None]:
    """Waits for its turn; Windows has no lock on a folder and goes without."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    handle = os.open(FOLDER, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def load() -> dict[str, Messages]:
    return {code: read(path_of(code).read_bytes()) if path_of(code).exists() else {} for code in LANGUAGES}


def save(catalogue: dict[str, Messages], plurals: set[str]) -> None:
    for code in LANGUAGES:
        unfinished = path_of(code).with_suffix(".new")
        unfinished.write_text(as_ts(code, catalogue, plurals), encoding="utf-8", newline="\n")
        unfinished.replace(path_of(code))


def as_ts(code: str, catalogue: dict[str, Messages], plurals: set[str]) -> str:
    """The TS file of one language, keys in alphabetical order."""
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    head += f'<TS version="2.1" language="{code}" sourcelanguage="en">\n<context>\n<name>ayar</name>\n'
    body = "".join(message(key, catalogue, code, key in plurals) for key in sorted(catalogue[code]))
    return head + body + "</context>\n</TS>\n"


def message(key: str, catalogue: dict[str, Messages], code: str, plural: bool) -> str:
    forms, source = catalogue[code][key], escape(catalogue["en"][key][-1])
    attributes = quoteattr(key) + (' numerus="yes"' if plural else "")
    inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms) if plural else escape(forms[0])
    translation = f"<translation>{inner}</translation>"
    return f"<message id={attributes}>\n  <source>{source}</source>\n  {translation}\n</message>\n"


def plural_keys() -> set[str]:
    source = path_of("en")
    return set(re.findall(r'id="([^"]+)" numerus="yes"', source.read_text("utf-8"))) if source.exists() else set()


def faults(key: str, entry: Entry) -> Iterator[str]:
    """What is wrong with a new sentence; nothing when all is well."""
    names = {code: {*PLACEHOLDER.findall(" ".join(entry[code]))} - {"n"} for code in LANGUAGES}
    if len({frozenset(value) for value in names.values()}) > 1:
        yield f"{key}: the placeholders differ: {names}"
    for code in LANGUAGES:
        text = "".join(entry[code])
        if not all(entry[code]) or BIDI_CONTROL.search(text):
            yield f"{key}: {code} is empty or holds a bidi control"
        if WRONG_LETTER[code].search(text):
            yield f"{key}: {code} holds a letter of the other alphabet"


def from_json(path: Path) -> tuple[dict[str, Entry], set[str]]:
    given = json.loads(path.read_text("utf-8"))
    plurals = {key for key, value in given.items() if isinstance(value["en"], dict)}
    entries = {key: {code: forms_of(value[code], code) for code in LANGUAGES} for key, value in given.items()}
    return entries, plurals


def forms_of(value: str | dict[str, str], code: str) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value[form] for form in FORMS[code])


def from_arguments(options: argparse.Namespace) -> tuple[dict[str, Entry], set[str]]:
    if options.json:
        return from_json(options.json)
    key, *texts = options.words
    if len(texts) != len(LANGUAGES):
        sys.exit("give a key and its English, Persian and Arabic")
    if not options.plural:
        return {key: {code: (text,) for code, text in zip(LANGUAGES, texts, strict=True)}}, set()
    entry = {code: tuple(text.split("|")) for code, text in zip(LANGUAGES, texts, strict=True)}
    if any(len(entry[code]) != len(FORMS[code]) for code in LANGUAGES):
        sys.exit(f"the forms are {FORMS}")
    return {key: entry}, {key}


def add(catalogue: dict[str, Messages], entries: dict[str, Entry], replace: bool) -> None:
    problems = [fault for key, entry in entries.items() for fault in faults(key, entry)]
    for key, entry in entries.items():
        old = catalogue["en"].get(key)
        if old and not replace and {code: catalogue[code][key] for code in LANGUAGES} != entry:
            problems.append(f"{key} is there already: “{old[-1]}”; give --replace to change it")
    if problems:
        sys.exit("\n".join(problems))
    for key, entry in entries.items():
        for code in LANGUAGES:
            catalogue[code][key] = entry[code]


def remove(catalogue: dict[str, Messages], keys: list[str]) -> None:
    for key in keys:
        for code in LANGUAGES:
            catalogue[code].pop(key, None)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", nargs="*")
    parser.add_argument("--plural", action="store_true")
    parser.add_argument("--replace", action="store_true")
    parser.add_argument("--remove", action="store_true")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    with locked():
        catalogue, plurals = load(), plural_keys()
        if options.remove:
            remove(catalogue, options.words)
        else:
            entries, more = from_arguments(options)
            add(catalogue, entries, options.replace)
            plurals = (plurals - set(entries)) | more
        save(catalogue, plurals)


if __name__ == "__main__":
    main()
