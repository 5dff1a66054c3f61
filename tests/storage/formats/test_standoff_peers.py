"""Other people's programs and rules over what we write: Label Studio's SDK, doccano's import."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from models.annotation import EVENT, KINDS, STANCE
from models.schema import Schema
from tests.storage.formats.standoff import export, samples


def labelling_interface(schema: Schema) -> str:
    """The interface that docs/formats.md describes."""
    parts = ['<View><Text name="text" value="$text"/>']
    for kind in KINDS:
        labels = "".join(f'<Label value="{label.id}"/>' for label in schema.labels(kind))
        parts.append(f'<Labels name="{kind}" toName="text">{labels}</Labels>')
    names: dict[str, set[str]] = {}
    for record in samples():
        layer = record.set
        for annotation in layer or ():
            for name, value in annotation.attributes.items():
                names.setdefault(name, set()).update([value] if isinstance(value, str) else ())
        for name, value in layer.labels.items() if layer else ():
            names.setdefault(name, set()).update(value if isinstance(value, list) else [str(value)])
    for name, values in sorted(names.items()):
        choices = "".join(f'<Choice value="{escaped(value)}"/>' for value in sorted(values))
        parts.append(f'<Choices name="{name}" toName="text" choice="multiple" perRegion="true">{choices}</Choices>')
    return "".join([*parts, "</View>"])


def escaped(value: str) -> str:
    return value.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")


@pytest.mark.peer
@pytest.mark.filterwarnings("ignore")
def test_label_studio_accepts_the_tasks(tmp_path: Path, schema: Schema) -> None:
    from label_studio_sdk.label_interface.interface import LabelInterface

    interface: Any = LabelInterface(labelling_interface(schema))
    out = export(samples(), "label-studio", tmp_path / "out", schema)
    tasks = orjson.loads(out.read_bytes())
    assert len(tasks) == 12
    regions = 0
    for task in tasks:
        assert interface.validate_task({"data": task["data"]})
        for annotation in [*task["annotations"], *task["predictions"]]:
            assert interface._validate_object(annotation, return_errors=True) == []
            regions += len(annotation["result"])
    assert regions > 3000


@pytest.mark.peer
@pytest.mark.filterwarnings("ignore")
def test_label_studio_converts_the_tasks(tmp_path: Path, schema: Schema) -> None:
    """Its own converter finds every span, with its text and label, under the control of its kind."""
    from label_studio_sdk.converter.converter import Converter

    before = samples()
    out = export(before, "label-studio", tmp_path / "out", schema)
    converter: Any = Converter(config=labelling_interface(schema), project_dir=None, download_resources=False)
    converter.convert_to_json_min(str(out), str(tmp_path / "min"), is_dir=False)
    rows = orjson.loads((tmp_path / "min" / "result.json").read_bytes())
    assert len(rows) == len(before) == 44
    for row, record in zip(rows, before, strict=True):
        for kind in KINDS:
            found = sorted((v["start"], v["end"], v["labels"][0], v["text"]) for v in row.get(kind, []))
            text = record.document.text
            meant = [(a.start, a.end, a.label, text[a.start : a.end]) for a in record.set or () if a.kind == kind]
            assert found == sorted(meant)


class DoccanoRefusal(Exception):
    pass


def doccano_label(value: Any) -> tuple[int, int, str]:
    """SpanLabel of doccano's backend/data_import/pipeline/label.py: a list or an object, 0 <= start < end, a label."""
    if isinstance(value, list):
        value = dict(zip(("start_offset", "end_offset", "label"), value, strict=False))
    if not isinstance(value, dict):
        raise DoccanoRefusal("SpanLabel.parse()")
    start, end, label = value.get("start_offset"), value.get("end_offset"), value.get("label")
    if type(start) is not int or type(end) is not int or start < 0 or start >= end:
        raise DoccanoRefusal("start_offset must be less than end_offset")
    if not isinstance(label, str) or not label:
        raise DoccanoRefusal("label")
    if "id" in value and type(value["id"]) is not int:
        raise DoccanoRefusal("id")
    return start, end, label


def test_doccano_accepts_every_line(tmp_path: Path, schema: Schema) -> None:
    """builders.py and labels.py: a text that is not empty, spans that parse and do not repeat an id, relations between
    ids that are there, everything else metadata."""
    before = samples()
    out = export(before, "doccano", tmp_path / "out", schema)
    rows = [orjson.loads(line) for line in out.read_bytes().split(b"\n") if line]
    assert len(rows) == len(before)
    seen: set[int] = set()
    for row, record in zip(rows, before, strict=True):
        assert row["text"] == record.document.text
        spans = [doccano_label(value) for value in row["entities"]]
        ids = [value["id"] for value in row["entities"]]
        assert not seen.intersection(ids)
        seen.update(ids)
        assert all(type(r["from_id"]) is type(r["to_id"]) is int for r in row["relations"])
        assert all({r["from_id"], r["to_id"]} <= set(ids) and r["type"] for r in row["relations"])
        meant = sorted((a.start, a.end, a.label) for a in record.set or ())
        assert sorted(spans) == meant
        roles = sum(b.target is not None for a in record.set or () if a.kind in (EVENT, STANCE) for b in a.arguments)
        assert len(row["relations"]) == roles
    with pytest.raises(DoccanoRefusal):
        doccano_label([3, 3, "x"])
