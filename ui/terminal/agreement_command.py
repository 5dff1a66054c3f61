"""``agreement``: how much people agree, per pair, over all and per label."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any, Final

from models.agreement.measures import DOCUMENT, KAPPA, MEASURES, TAG_FLEISS
from models.agreement.tally import Wanted
from models.annotation import ENTITY, STANCE
from models.errors import AyarError
from models.schema import Schema
from storage.project import Project
from ui.i18n import plain, tr
from ui.terminal.access import opened
from ui.terminal.output import Output, followed

Value = dict[str, Any]
_MORE: Final = {ENTITY: (TAG_FLEISS,)}


def run(arguments: argparse.Namespace) -> int:
    with opened(arguments.project, write=False) as project:
        value = _value(project, arguments)
    _explain(value)
    Output(as_json=arguments.json).result(value, _lines(value))
    return 0


def _value(project: Project, arguments: argparse.Namespace) -> Value:
    kinds = (*MEASURES, DOCUMENT) if arguments.kind is None else (arguments.kind,)
    if arguments.label is not None:
        kinds = _kinds_of(project.schema, arguments.label, kinds)
    wanted = Wanted(kinds, arguments.label, arguments.skip_zones)
    steps = project.agreement(arguments.authors, unfinished=arguments.unfinished, wanted=wanted)
    return followed(steps).value


def _kinds_of(schema: Schema, label: str, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the kinds that have the label. Raises AyarError no_such_label."""
    found = tuple(k for k in kinds if (schema.attribute(k, label) if k == DOCUMENT else schema.label(k, label)))
    if not found:
        raise AyarError("no_such_label", label=label)
    return found


def _explain(value: Any) -> None:
    """Beside the reason's name its sentence, in the language of the command line."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name == "why":
                value[name] = {of: {"key": why, "sentence": plain(tr(f"undefined.{why}"))} for of, why in inner.items()}
            else:
                _explain(inner)
    elif isinstance(value, list):
        for inner in value:
            _explain(inner)


def _lines(value: Value) -> Iterator[str]:
    yield f"{len(value['authors'])} people, {len(value['pairs'])} pairs, tokens: {value['tokenizer']}"
    for pair in value["pairs"]:
        yield f"{' – '.join(pair['authors'])}: {pair['documents']:,} documents"
        yield from _figures(pair)
    yield "all pairs:"
    yield from _figures(value["overall"])
    for kind, labels in value["labels"].items():
        for label, own in labels.items():
            yield f"{kind} {label}: {_row(own)}"
    yield from _legend(value)


def _legend(value: Value) -> Iterator[str]:
    """What the measures of these kinds mean."""
    shown = {n: n for kind in value["overall"] for n in (*MEASURES.get(kind, (KAPPA,)), *_MORE.get(kind, ()))}
    ordered = [name for name in value["overall"].get(STANCE, ()) if name.startswith("alpha_")]
    for name, key in (shown | dict.fromkeys(ordered, "alpha_ordered")).items():
        yield f"{name} ({plain(tr(f'measure.{key}'))}): {plain(tr(f'measure.{key}.explained'))}"
    if shown:
        yield f"_ci: {plain(tr('measure.interval.explained'))}"
        yield f"_mean, _sd: {plain(tr('measure.mean.explained'))}"


def _figures(value: Value) -> Iterator[str]:
    for kind in MEASURES:
        if kind in value:
            yield f"  {kind}: {_row(value[kind])}"
    for label, own in value.get(DOCUMENT, {}).items():
        yield f"  {label}: {_row(own)}"


def _row(own: Value) -> str:
    """``f1_exact .819 [.79, .85]``; what is undefined as – with its reason."""
    why = own.get("why", {})
    said = []
    for name, figure in own.items():
        if isinstance(figure, float | int):
            low_high = own.get(f"{name}_ci")
            said.append(f"{name} {figure:.3f}{' [{:.3f}, {:.3f}]'.format(*low_high) if low_high else ''}")
        elif figure is None and not name.endswith(("_ci", "_sd")):
            said.append(f"{name} – ({why[name]['key']})")
    return ", ".join(said) or "–"
