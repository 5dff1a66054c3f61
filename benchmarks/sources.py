"""Files of each format that is read, with the articles of the other suites in them: ours where we write the format."""

from __future__ import annotations

import csv
import html
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import orjson

from benchmarks import data
from benchmarks.measuring import Lab
from benchmarks.texts import many
from models.document import Document
from models.text.tokens import tokenize

SCHEMA: Final = Path(__file__).resolve().parent.parent / "resources" / "schema" / "schema.json"
LENGTH: Final = 1_500
SLOW: Final = {"docx": 1_000, "inception": 1_000}
"""Articles where the files themselves take long to make, or a zip of more is refused."""
Articles = list[Document]


def project(lab: Lab, count: int) -> Path:
    return data.kept(lab, f"formats-{count}.ayar", data.project_of(many(count, LENGTH, 20)))


def articles(count: int) -> Articles:
    return [record.document for record in many(count, LENGTH, 0)]


def made(lab: Lab, form: str, count: int) -> Path | None:
    """A file or folder of articles; None for a format that an export gives."""
    if form not in MAKERS:
        return None
    suffix = form if form in FILES else ""
    return data.kept(lab, f"in-{form}-{count}{'.' if suffix else ''}{suffix}", lambda path: MAKERS[form](path, count))


def _texts(suffix: str, head: str = "", tail: str = "") -> Callable[[Path, int], None]:
    def make(path: Path, count: int) -> None:
        path.mkdir()
        for each in articles(count):
            text = html.escape(each.text).replace("\n", "</p><p>") if suffix == "html" else each.text
            (path / f"{each.key}.{suffix}").write_text(head + text + tail, "utf-8")

    return make


def _docx(path: Path, count: int) -> None:
    import docx

    path.mkdir()
    for each in articles(count):
        made = docx.Document()
        for line in each.text.split("\n"):
            made.add_paragraph(line)
        made.save(str(path / f"{each.key}.docx"))


def _cells(each: Document) -> dict[str, str | None]:
    return {"id": each.key, "title": each.title, "date": each.published, "publisher": each.publisher, "text": each.text}


def _table(delimiter: str) -> Callable[[Path, int], None]:
    def make(path: Path, count: int) -> None:
        with path.open("w", encoding="utf-8", newline="") as out:
            rows = csv.DictWriter(out, ("id", "title", "date", "publisher", "text"), delimiter=delimiter)
            rows.writeheader()
            rows.writerows(map(_cells, articles(count)))

    return make


def _xlsx(path: Path, count: int) -> None:
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("articles")
    sheet.append(list(_cells(articles(1)[0])))
    for each in articles(count):
        sheet.append(list(_cells(each).values()))
    book.save(path)


def _lines(path: Path, count: int) -> None:
    with path.open("wb") as out:
        out.writelines(orjson.dumps(_cells(each)) + b"\n" for each in articles(count))


def _conllu(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as out:
        for each in articles(count):
            out.write(f"# newdoc id = {each.key}\n")
            for line in each.text.split("\n"):
                words = [line[start:end] for start, end in tokenize(line)]
                out.write("".join(f"{n}\t{word}{'\t_' * 8}\n" for n, word in enumerate(words, 1)) + "\n")


def _inception(path: Path, count: int) -> None:
    """An INCEpTION project: every annotator's XMI under annotation/DOCUMENT."""
    from benchmarks.format_work import send_out

    folder = path.with_name(f"{path.name}-xmi")
    project_file = path.with_name(f"{path.name}.ayar")
    data.clear(project_file)
    data.project_of(many(count, LENGTH, 20))(project_file)
    send_out("uima-xmi", project_file, folder)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("exportedproject.json", "{}")
        for each in sorted(folder.rglob("*.xmi")):
            packed.write(each, f"annotation/{each.stem}.txt/{each.parent.name}.xmi")
    shutil.rmtree(folder)
    data.clear(project_file)


FILES: Final = ("csv", "tsv", "xlsx", "jsonl", "conllu", "inception")
MAKERS: Final[dict[str, Callable[[Path, int], None]]] = {
    "text": _texts("txt"), "markdown": _texts("md", "# عنوان\n\n"),
    "html": _texts("html", "<!doctype html><html><head><title>x</title></head><body><article><p>", "</p></article>"),
    "docx": _docx, "csv": _table(","), "tsv": _table("\t"), "xlsx": _xlsx, "jsonl": _lines, "conllu": _conllu,
    "inception": _inception,
}  # fmt: skip
