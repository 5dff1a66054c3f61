"""The YAML front matter of a data card: files of each split and the features of a record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from models.corpus.splitting import PARTS
from storage.formats.flat import PLURAL
from storage.release.facts import Facts
from storage.release.options import ReleaseOptions

DATA: Final = "data"
_TEXTS: Final = ("id", "language", "title", "publisher", "url", "published", "text")
_PAIR: Final = {"name": "string", "value": "string"}
_ANNOTATION: Final[Mapping[str, Any]] = {
    "id": "string", "label": "string", "start": "int32", "end": "int32", "text": "string",
    "fragments": [["int32"]], "attributes": _PAIR,
    "arguments": {"role": "string", "target": "string"}, "note": "string", "doubt": "bool",
}  # fmt: skip
FEATURES: Final[Mapping[str, Any]] = {
    **dict.fromkeys(_TEXTS, "string"), **dict.fromkeys(PLURAL.values(), _ANNOTATION), "labels": _PAIR,
    "tokens": ["string"], "offsets": [["int32"]], "ner_tags": ["string"],
}  # fmt: skip
"""A type for a single value, a mapping for a list of structs, a list of something for a list of it."""
_SIZES: Final = (("n<1K", 1_000), ("1K<n<10K", 10_000), ("10K<n<100K", 100_000), ("100K<n<1M", 1_000_000))


def front_matter(options: ReleaseOptions, facts: Facts, place: Mapping[str, str]) -> str:
    """From ``---`` to ``---``."""
    lines = ["---", "configs:", "- config_name: default", "  data_files:"]
    for part in PARTS:
        if part in place.values():
            lines += [f"  - split: {part}", f"    path: {DATA}/{part}.jsonl"]
    lines += ["dataset_info:", "  features:", *_features(FEATURES, "  ")]
    lines += ["language:", *(f"- {code}" for code in sorted(facts.languages) if code != "und")]
    lines += [f"license: {_licence(options.licence)}", "task_categories:", "- token-classification"]
    size = next((name for name, limit in _SIZES if len(facts.keys) < limit), "n>1M")
    return "\n".join([*lines, "size_categories:", f"- {size}", "---", "", ""])


def _features(features: Mapping[str, Any], indent: str) -> Iterator[str]:
    for name, kind in features.items():
        yield f"{indent}- name: {name}"
        if isinstance(kind, str):
            yield f"{indent}  dtype: {kind}"
        else:
            yield from _list(kind, f"{indent}  ")


def _list(kind: Any, indent: str) -> Iterator[str]:
    """A list of structs, of single values, or of lists."""
    if isinstance(kind, Mapping):
        yield f"{indent}list:"
        yield from _features(kind, indent)
    elif isinstance(kind[0], str):
        yield f"{indent}list: {kind[0]}"
    else:
        yield f"{indent}list:"
        yield from _list(kind[0], f"{indent}  ")


def _licence(words: str) -> str:
    """As the hub writes it («cc-by-4.0»); anything it may not know is «other»."""
    short = words.strip().lower().replace(" ", "-")
    return short if short.replace("-", "").replace(".", "").isalnum() and short.isascii() and short else "other"
