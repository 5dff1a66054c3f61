"""The names of tags that a Hugging Face dataset holds as numbers: in ``dataset_info.json`` or the README beside it.

Read as data: ``ClassLabel`` features of JSON (huggingface.co/docs/datasets/about_dataset_features), and the list below
``class_label`` of a data card's front matter.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

import orjson

NAMED_IN: Final = ("dataset_info.json", "dataset_infos.json", "README.md")
LARGEST: Final = 1 << 20
_LINE: Final = re.compile(r"\s+['\"]?(\d{1,4})['\"]?:\s*['\"]?([^'\"\s]+)['\"]?\s*")


def names_beside(path: Path, feature: str) -> list[str]:
    """The names in the order of their numbers, from the file's folder or the one above; nothing when none says them."""
    for folder in path.absolute().parents[:2]:
        for name in NAMED_IN:
            if found := _names_in(folder / name, feature):
                return found
    return []


def _names_in(path: Path, feature: str) -> list[str]:
    try:
        data = path.read_bytes()[:LARGEST]
    except OSError:
        return []
    if path.suffix == ".md":
        return _of_card(data.decode("utf-8", "replace"), feature)
    try:
        return _of_info(orjson.loads(data), feature)
    except orjson.JSONDecodeError:
        return []


def _of_info(value: Any, feature: str) -> list[str]:
    """The first ClassLabel under the name of the feature, however deep."""
    waiting = [value]
    while waiting:
        here = waiting.pop()
        if isinstance(here, dict):
            if feature in here and (names := _class_names(here[feature])):
                return names
            waiting += here.values()
    return []


def _class_names(value: Any) -> list[str]:
    while isinstance(value, dict):
        names = value.get("names")
        if isinstance(names, list) and all(isinstance(name, str) for name in names):
            return names
        value = value.get("feature")
    return []


def _of_card(text: str, feature: str) -> list[str]:
    """``'0': O`` and so on, in the lines after the feature and its ``class_label``."""
    head = text.split("\n---", 1)[0] if text.startswith("---") else ""
    _, found, after = head.partition(f"name: {feature}\n")
    _, is_class, listed = after.partition("class_label:")
    names: list[str] = []
    for line in listed.splitlines()[2:] if found and is_class else ():  # behind «class_label:» and «names:»
        match = _LINE.fullmatch(line)
        if match is None or int(match[1]) != len(names):
            break
        names.append(match[2])
    return names
