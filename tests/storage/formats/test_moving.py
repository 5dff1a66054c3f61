"""People who move: an INCEpTION project as its own library writes it, and back into the layers that it came from."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest

from models.record import Record
from models.schema import Schema
from storage.formats.base import ReadOptions, WriteOptions
from storage.formats.registry import FORMATS
from storage.formats.target import Target
from storage.formats.xmi_parsing import structures_in
from storage.relabelling import with_parts
from tests.storage.formats.conftest import Read

pytestmark = [pytest.mark.peer, pytest.mark.filterwarnings("ignore")]
DKPRO = "de.tudarmstadt.ukp.dkpro.core.api."
TEXT = "علی 😀 در تهران با رضا دیدار کرد. می‌رود به قم."
BACK = {"layers": "source"}
OURS = ("custom.", f"{DKPRO}segmentation", f"{DKPRO}metadata", "uima.tcas.DocumentAnnotation")
LEFT_OUT = (*OURS, f"{DKPRO}lexmorph", f"{DKPRO}syntax", "de.tudarmstadt.ukp.clarin")
PLACE = ("begin", "end")
NAMED = ("role", "target", "begin", "end")
Build = Callable[[str], Any]


@pytest.fixture(scope="module")
def types() -> Any:
    """A named entity, a layer with a slot feature, values of every kind, a relation with features, and metadata."""
    from cassis import TypeSystem

    system: Any = TypeSystem()
    for name in ("Token", "Sentence"):
        system.create_type(f"{DKPRO}segmentation.type.{name}", "uima.tcas.Annotation")
    entity = system.create_type(f"{DKPRO}ner.type.NamedEntity", "uima.tcas.Annotation")
    meeting = system.create_type("webanno.custom.Meeting", "uima.tcas.Annotation")
    link = system.create_type("webanno.custom.MeetingArgsLink", "uima.cas.TOP")
    family = system.create_type("webanno.custom.Family", "uima.tcas.Annotation")
    about = system.create_type("webanno.custom.About", "uima.cas.AnnotationBase")
    features = {
        entity: {"value": "String", "identifier": "String"}, about: {"genre": "String"},
        meeting: {"kind": "String", "negated": "Boolean", "weight": "Integer", "sure": "Double", "tags": "StringArray"},
        link: {"role": "String"}, family: {"relation": "String", "sure": "Boolean"},
    }  # fmt: skip
    for kind, ranges in features.items():
        for name, kept in ranges.items():
            system.create_feature(kind, name, f"uima.cas.{kept}")
    system.create_feature(link, "target", "uima.tcas.Annotation")
    system.create_feature(meeting, "args", "uima.cas.FSArray", elementType=link.name)
    for name in ("Governor", "Dependent"):
        system.create_feature(family, name, "uima.tcas.Annotation")
    return system


@pytest.fixture(scope="module")
def build(types: Any) -> Build:
    def made(author: str) -> Any:
        from cassis import Cas

        cas = Cas(typesystem=types)
        cas.sofa_string, cas.sofa_mime = TEXT, "text"
        get = types.get_type

        def over(name: str, word: str, **features: Any) -> Any:
            start = TEXT.index(word)
            fs = get(name)(begin=start, end=start + len(word), **features)
            cas.add(fs)
            return fs

        for match in re.finditer(r"[\w\u200c]+|[^\w\s]", TEXT):
            cas.add(get(f"{DKPRO}segmentation.type.Token")(begin=match.start(), end=match.end()))
        cas.add(get(f"{DKPRO}segmentation.type.Sentence")(begin=0, end=len(TEXT)))
        named = f"{DKPRO}ner.type.NamedEntity"
        ali = over(named, "علی", value="PER", identifier="http://www.wikidata.org/entity/Q1")
        tehran, reza = over(named, "تهران", value="LOC"), over(named, "رضا", value="PER" if author == "sara" else "ORG")
        over(named, "قم")
        link = get("webanno.custom.MeetingArgsLink")
        links = [link(role="who", target=ali), link(role="who", target=reza), link(role="where", target=tehran)]
        meeting = over("webanno.custom.Meeting", "دیدار", kind="Meet", negated=True, weight=3, sure=0.5)
        meeting.args = get("uima.cas.FSArray")(elements=links)
        meeting.tags = get("uima.cas.StringArray")(elements=["x & y", "قم"])
        over("webanno.custom.Meeting", "می‌رود", kind="12", negated=False)
        cas.add(get("webanno.custom.Family")(begin=reza.begin, end=reza.end, Governor=ali, Dependent=reza,
                                             relation="brother", sure=True))  # fmt: skip
        cas.add(get("webanno.custom.About")(genre="news"))
        return cas

    return made


def project(build: Build, types: Any, suffix: str) -> bytes:
    """The zip of *Settings → Export*: two annotators and a curation, each in a zip with its type system."""
    rows = [{"name": "a.txt", "user": user, "state": "FINISHED"} for user in ("sara", "ali")]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        about = {"source_documents": [{"name": "a.txt", "state": "CURATION_FINISHED"}], "annotation_documents": rows}
        packed.writestr("exportedproject1.json", orjson.dumps(about))
        packed.writestr("source/a.txt", TEXT)
        for folder, user in (("annotation", "sara"), ("annotation", "ali"), ("curation", "CURATION_USER")):
            inner = io.BytesIO()
            with zipfile.ZipFile(inner, "w") as part:
                cas = build(user)
                part.writestr(f"{user}{suffix}", cas.to_xmi() if suffix == ".xmi" else cas.to_json())
                part.writestr("TypeSystem.xml", types.to_xml())
            packed.writestr(f"{folder}/a.txt/{user}.zip", inner.getvalue())
    return out.getvalue()


def shown(value: Any) -> Any:
    """A feature's value without ids: what it covers, or what is in it."""
    value = getattr(value, "elements", value)
    if isinstance(value, list):
        return [(each.role, shown(each.target)) if hasattr(each, "target") else shown(each) for each in value]
    return (value.type.name, value.begin, value.end) if hasattr(value, "begin") else value


def view(cas: Any, without: tuple[str, ...] = OURS) -> list[str]:
    """Everything that the peer finds in a CAS, but tokens, sentences and what Ayar adds."""
    rows = []
    for fs in cas.select_all_fs():
        if not fs.type.name.startswith((*without, "uima.cas.")):
            names = [f.name for f in fs.type.all_features if f.name not in ("sofa", "begin", "end")]
            values = {name: shown(getattr(fs, name, None)) for name in names}
            kept = sorted((k, v) for k, v in values.items() if v not in (None, []))
            rows.append(repr((fs.type.name, getattr(fs, "begin", None), getattr(fs, "end", None), kept)))
    return sorted(rows)


def written(records: list[Record], form: str, out: Path, schema: Schema) -> Path:
    writing = FORMATS[form]
    assert writing.write is not None
    with Target(out, folder=True) as target:
        assert list(writing.write(iter(records), target, WriteOptions(schema, how=BACK)))[-1] == len(records)
    return out


@pytest.mark.parametrize("form", ["uima-xmi", "uima-json"])
@pytest.mark.parametrize("suffix", [".xmi", ".json"])
def test_a_project_of_inception_goes_back_into_its_layers(
    form: str, suffix: str, build: Build, types: Any, read: Read, tmp_path: Path, schema: Schema
) -> None:
    """Authors, spans, labels, relations, slots and values of every kind, as dkpro-cassis reads them with the types of
    the project."""
    from cassis import load_cas_from_json, load_cas_from_xmi, load_typesystem

    records, problems = read(project(build, types, suffix), "p.zip")
    assert problems == []
    assert {p.key for r in records for p in r.problems} == {"relations_kept", "metadata_kept"}
    assert [(r.set.author, r.set.role, r.set.status) for r in records if r.set] == [
        ("ali", "annotator", "finished"), ("sara", "annotator", "finished"), ("CURATION_USER", "gold", "sealed"),
    ]  # fmt: skip
    out = written(records, form, tmp_path / "out", schema)
    finder = FORMATS[form].losses
    assert finder is not None
    assert [loss for r in records for loss in finder(r, WriteOptions(schema, how=BACK))] == []
    for user in ("sara", "ali", "CURATION_USER"):
        if form == "uima-json":
            with (out / user / "a.json").open("rb") as stream:
                assert view(load_cas_from_json(stream)) == view(build(user))
            continue
        own = load_typesystem(io.BytesIO((out / "TypeSystem.xml").read_bytes()))
        for system in (own, types):
            with (out / user / "a.xmi").open("rb") as stream:
                assert view(load_cas_from_xmi(stream, typesystem=system, lenient=True)) == view(build(user))


def test_the_label_is_the_feature_that_was_named_and_goes_back_as_one(
    build: Build, types: Any, read: Read, tmp_path: Path, schema: Schema
) -> None:
    """Types of events stand in a feature that a project calls as it likes: without its name all are «Meeting»."""
    from cassis import load_cas_from_json

    data = project(build, types, ".json")
    plain, _ = read(data, "p.zip")
    records, problems = read(data, "p.zip", options=ReadOptions(columns={"label": "missing, kind"}))
    assert problems == []
    for some, wanted in ((plain, {"Meeting"}), (records, {"Meet", "12"})):
        found = {a.label for r in some if r.set for a in r.set if a.extra["layer"].endswith("Meeting")}
        assert found == wanted
    assert all("kind" not in a.attributes for r in records for a in r.set or ())
    out = written(records, "uima-json", tmp_path / "out", schema)
    with (out / "sara" / "a.json").open("rb") as stream:
        assert view(load_cas_from_json(stream)) == view(build("sara"))


def test_roles_that_were_mapped_go_back_by_the_names_they_had(
    build: Build, types: Any, read: Read, tmp_path: Path, schema: Schema
) -> None:
    from cassis import load_cas_from_json

    mapped = {("event.role", "who"): "ACTOR", ("event.role", "where"): "PLACE"}
    data, out = project(build, types, ".json"), tmp_path / "out"
    records, _ = read(data, "p.zip", options=ReadOptions(parts=mapped))
    ours = [with_parts(record, mapped) for record in records]  # as importing does
    roles = {a.role for r in ours if isinstance(r, Record) for each in r.set or () for a in each.arguments}
    assert roles == {"ACTOR", "PLACE"}
    written([r for r in ours if isinstance(r, Record)], "uima-json", out, schema)
    with (out / "sara" / "a.json").open("rb") as stream:
        assert view(load_cas_from_json(stream)) == view(build("sara"))


def elements(data: bytes) -> list[str]:
    """The structures of an XMI with places instead of ids; what every token has and what Ayar adds left aside."""
    structures = structures_in(data, "a.xmi") or {}

    def said(value: Any) -> Any:
        known = isinstance(value, str) and value and all(part.isdigit() for part in value.split(" "))
        parts = [structures.get(int(part)) for part in value.split(" ")] if known else []
        if not parts or None in parts:
            return value
        return [
            (p.type, *(said(v) if k == "target" else v for k, v in p.features.items() if k in NAMED))
            for p in parts
            if p
        ]

    rows = []
    for structure in structures.values():
        kept = {k: v if k in PLACE else said(v) for k, v in structure.features.items() if k != "sofa"}
        if not structure.type.startswith((*LEFT_OUT, "uima.cas.")) and "target" not in kept:
            rows.append(repr((structure.type, sorted(kept.items()))))
    return sorted(rows)


def test_layers_of_webanno_go_back(shared: Path, read: Read, tmp_path: Path, schema: Schema) -> None:
    """Slots, chains, stacked spans and relations of WebAnno's examples; spans over nothing and relations of
    tokens are told and left out."""
    compared = 0
    for path in sorted((shared / "fixtures" / "webanno-tsv3").glob("*/*.xmi")):
        records, _ = read(path)
        told = [p for r in records for p in r.problems]
        if any(p.key == "empty_span" or "(tokens)" in p.params.get("layers", "") for p in told):
            continue
        (back,) = written(records, "uima-xmi", tmp_path / path.parent.name, schema).rglob("*.xmi")
        assert elements(path.read_bytes()) == elements(back.read_bytes()), path
        compared += 1
    assert compared >= 15
