"""The memory of the line formats: as many articles, and ten times as many, out of a project and in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from benchmarks import data, sources
from benchmarks.formats import _found, _out
from benchmarks.measuring import MB, Lab, Row, Sample
from storage.formats.registry import FORMATS

SUITE: Final = "streaming"
LINES: Final = (
    "ayar-jsonl", "jsonl", "csv", "tsv", "ner-jsonl", "events-jsonl", "stance-jsonl", "conll", "conllu", "doccano",
    "label-studio", "prodigy",
)  # fmt: skip


def measure(lab: Lab) -> Iterator[Row]:
    count = 1_000 if lab.quick else 10_000
    for name in LINES:
        form, out, back = FORMATS[name], _out(lab, FORMATS[name], "lines"), lab.folder / "work-streaming.ayar"
        samples = {"export": list[float](), "import": list[float]()}
        for articles in (count, 10 * count):
            if form.write is not None:
                samples["export"].append(_found(lab, "export", name, sources.project(lab, articles), out)["megabytes"])
            if form.read is not None:
                source = sources.made(lab, name, articles) or out
                samples["import"].append(_found(lab, "import", name, source, back)["megabytes"])
            data.clear(back)
            data.clear(out)
        for work, (few, many) in ((w, tuple(s)) for w, s in samples.items() if s):
            note = f"{many / few:.2f} times"
            yield Row(SUITE, f"memory, {work} {name}", f"{count:,}", Sample([few]), MB)
            yield Row(SUITE, "  … of ten times as many", f"{10 * count:,}", Sample([many]), MB, note=note)
