"""The YAML front matter of a data card: files of each split and the features of a record."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import orjson

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


_LICENCES: Final = re.compile(
    r"(cc0-1\.0|cc-by(-nc)?(-sa|-nd)?-(2\.0|2\.5|3\.0|4\.0)|cc|pddl|odbl|odc-by|mit|apache-2\.0|gpl-[23]\.0|gpl"
    r"|lgpl(-[23]\.[01])?|agpl-3\.0|bsd(-[23]-clause)?|cdla-(permissive|sharing)-[12]\.0|gfdl|openrail)"
)
"""Identifiers that the hub knows (huggingface.co/docs/hub/repositories-licenses), those for data."""


def front_matter(title: str, options: ReleaseOptions, facts: Facts, place: Mapping[str, str]) -> str:
    """From ``---`` to ``---``."""
    lines = ["---", f"pretty_name: {_quoted(title)}", "configs:", "- config_name: default", "  data_files:"]
    for part in PARTS:
        if part in place.values():
            lines += [f"  - split: {part}", f"    path: {DATA}/{part}.jsonl"]
    lines += ["dataset_info:", "  features:", *_features(FEATURES, "  ")]
    known = sorted(code for code in facts.languages if code != "und")
    lines += ["language:", *(f"- {code}" for code in known)] if known else []
    lines += _licence(options.licence)
    lines += ["annotations_creators:", "- expert-generated", "language_creators:", "- found"]
    lines += ["multilinguality:", f"- {'multilingual' if len(known) > 1 else 'monolingual'}"]
    lines += ["source_datasets:", "- original", "task_categories:", "- token-classification"]
    lines += ["- text-classification"] if facts.filled.total() else []
    lines += ["task_ids:", "- named-entity-recognition"]
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


def _licence(words: str) -> list[str]:
    """As the hub writes it («cc-by-4.0»); anything it does not know is «other» with its name, nothing «unknown»."""
    if not words.strip():
        return ["license: unknown"]
    short = words.strip().lower().replace(" ", "-")
    if _LICENCES.fullmatch(short):
        return [f"license: {short}"]
    return ["license: other", f"license_name: {_quoted(words.strip())}"]


def _quoted(words: str) -> str:
    """A YAML string: JSON is one."""
    return orjson.dumps(" ".join(words.split())).decode()
