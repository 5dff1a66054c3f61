"""Tables for a paper: counts, agreement with intervals, definitions of labels; as Markdown, CSV and LaTeX."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from models.annotation import KINDS
from models.schema import DOCUMENT, Schema
from storage.formats.target import Target
from storage.release import markdown
from storage.release.names import Names
from storage.release.words import Words

if TYPE_CHECKING:
    from storage.project import Project

FORMS: Final = (".csv", ".md", ".tex")
DIGITS: Final = 3
_NO_MEASURES: Final = frozenset({"n", "why"})
_LATEX: Final = {
    "\\": r"\textbackslash{}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}",
    "<": r"\textless{}", ">": r"\textgreater{}", "|": r"\textbar{}", "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}  # fmt: skip
Said = Callable[[str], str]
Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Table:
    """``name`` is that of its file; a number in a cell is written as the form asks, None as a dash."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """What the tables are made of: ``info`` and the result object of ``agreement`` (product.md §2.1)."""

    info: Mapping[str, Any]
    agreement: Mapping[str, Any]
    schema: Schema
    language: str
    anonymous: bool = True


def tables(figures: Figures, words: Words, *, counted: bool = True) -> list[Table]:
    """In the language asked for; ``counted`` with the counts of the project. The same figures give the same tables."""

    def said(key: str) -> str:
        return words.said(figures.language, key)

    made = [_agreement(figures, said), _by_label(figures, said), _definitions(figures, said)]
    return [_counts(figures, said), *made] if counted else made


def counts(figures: Figures) -> list[tuple[str, str, dict[str, int]]]:
    """(kind, label, number by author) of every label that anybody used, in the order of the schema."""
    names = _names(figures)
    found = []
    for kind in KINDS:
        known = [label.id for label in figures.schema.labels(kind)]
        used = {label for by_kind in _everybody(figures).values() for label in by_kind.get(kind, {})}
        for label in [*(each for each in known if each in used), *sorted(used - set(known))]:
            numbers = {names.of(a): by_kind.get(kind, {}).get(label, 0) for a, by_kind in _everybody(figures).items()}
            found.append((kind, label, numbers))
    return found


def _everybody(figures: Figures) -> Mapping[str, Any]:
    """Gold first, then the annotators by name; machines are not people."""
    annotations: Mapping[str, Any] = figures.info["annotations"]
    gold: Mapping[str, Any] = (figures.info.get("gold") or {}).get("annotations") or {}
    people = sorted(figures.agreement.get("authors") or ())
    return ({"gold": gold} if gold else {}) | {name: annotations[name] for name in people if name in annotations}


def _names(figures: Figures) -> Names:
    return Names(figures.agreement.get("authors") or (), (), anonymous=figures.anonymous)


def name_of(figures: Figures, kind: str, identifier: str) -> str:
    label = figures.schema.label(kind, identifier)
    return label.name_in(figures.language) if label is not None else identifier


def _counts(figures: Figures, said: Said) -> Table:
    names = [_names(figures).of(author) for author in _everybody(figures)]
    heads = (said("card.kind"), said("card.id"), said("card.name"), *names)
    rows: list[tuple[Cell, ...]] = [
        (said(f"kind.{kind}"), label, name_of(figures, kind, label), *(numbers[name] for name in names))
        for kind, label, numbers in counts(figures)
    ]
    return Table("counts", heads, tuple(rows))


def _agreement(figures: Figures, said: Said) -> Table:
    """Of everybody together where it is defined so, else the mean over pairs with its deviation."""
    heads = ("card.kind", "card.measure", "card.value", "paper.low", "paper.high", "paper.deviation", "paper.why")
    overall = figures.agreement.get("overall") or {}
    rows = [(said(f"kind.{kind}"), *row) for kind in KINDS for row in _measures(overall.get(kind) or {}, said)]
    for label, values in (overall.get(DOCUMENT) or {}).items():
        rows += [(f"{said('kind.document_label')} {label}", *row) for row in _measures(values, said)]
    return Table("agreement", tuple(said(head) for head in heads), tuple(rows))


def _measures(values: Mapping[str, Any], said: Said) -> Iterator[tuple[Cell, ...]]:
    """A row a figure: value, interval, deviation; where it is undefined why."""
    whys = values.get("why") or {}
    for name, value in values.items():
        if name in _NO_MEASURES or name.endswith(("_ci", "_sd")):
            continue
        low, high = values.get(f"{name}_ci") or (None, None)
        plain = name.removesuffix("_mean")
        shown = f"{plain} ({said('paper.mean')})" if plain != name else plain
        why = said(f"undefined.{whys[name]}") if value is None and name in whys else None
        yield shown, value, low, high, values.get(f"{plain}_sd") if plain != name else None, why


def _by_label(figures: Figures, said: Said) -> Table:
    """With how often everybody together used the label; intervals where ten or more documents have it."""
    labels = figures.agreement.get("labels") or {}
    rows: list[tuple[Cell, ...]] = []
    for kind in KINDS:
        for label, values in (labels.get(kind) or {}).items():
            used = sum((values.get("n") or {}).values())
            first = (said(f"kind.{kind}"), label, name_of(figures, kind, label), used)
            rows += [(*first, *row[:4], row[5]) for row in _measures(values, said)]
    heads = ("card.kind", "card.id", "card.name", "card.count", "card.measure", "card.value", "paper.low", "paper.high")
    return Table("agreement-by-label", tuple(said(head) for head in (*heads, "paper.why")), tuple(rows))


def _definitions(figures: Figures, said: Said) -> Table:
    rows = [
        (said(f"kind.{kind}"), label.id, label.name_in(figures.language), label.definition_in(figures.language))
        for kind in KINDS
        for label in figures.schema.labels(kind)
        if label.active
    ]
    heads = ("card.kind", "card.id", "card.name", "paper.definition")
    return Table("labels", tuple(said(head) for head in heads), tuple(rows))


# ---- forms
def as_csv(table: Table) -> str:
    """RFC 4180, numbers as they are, nothing where a figure is undefined."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(table.heads)
    writer.writerows(["" if cell is None else cell for cell in row] for row in table.rows)
    return out.getvalue()


def as_markdown(table: Table, language: str, words: Words) -> str:
    """A table of GitHub's Markdown."""
    return markdown.table(table.heads, [[_shown(cell, language, words) for cell in row] for row in table.rows]) + "\n"


def as_latex(table: Table, language: str, words: Words) -> str:
    """A ``tabular`` for booktabs; Persian and Arabic want XeLaTeX with xepersian or polyglossia, which also turn the
    order of the columns round."""
    columns = "".join("r" if _is_number(table, n) else "l" for n in range(len(table.heads)))
    rows = [[_escaped(_shown(cell, language, words)) for cell in row] for row in table.rows]
    body = "".join(f"{' & '.join(row)} \\\\\n" for row in rows)
    heads = " & ".join(_escaped(head) for head in table.heads)
    note = "" if language == "en" else "; XeLaTeX with xepersian or polyglossia"
    rules = f"\\toprule\n{heads} \\\\\n\\midrule\n{body}\\bottomrule\n"
    return f"% \\usepackage{{booktabs}}{note}\n\\begin{{tabular}}{{{columns}}}\n{rules}\\end{{tabular}}\n"


def _is_number(table: Table, column: int) -> bool:
    return any(isinstance(row[column], int | float) for row in table.rows)


def _escaped(text: str) -> str:
    """What LaTeX would read as its own; a bracket or star after the end of a row would belong to it."""
    escaped = "".join(_LATEX.get(character, character) for character in text)
    return f"{{}}{escaped}" if escaped.startswith(("[", "*")) else escaped


def _shown(cell: Cell, language: str, words: Words) -> str:
    if cell is None:
        return "–"
    if isinstance(cell, int | float):
        return words.number(language, cell, 0 if isinstance(cell, int) else DIGITS)
    return cell


# ---- files
def files(made: Sequence[Table], language: str, words: Words) -> Iterator[tuple[str, str]]:
    """Name and content of each table in each form."""
    for table in made:
        yield f"{table.name}.csv", as_csv(table)
        yield f"{table.name}.md", as_markdown(table, language, words)
        yield f"{table.name}.tex", as_latex(table, language, words)


def write(folder: Path, made: Sequence[Table], language: str, words: Words) -> list[Path]:
    """Puts the tables into ``folder``, made when it is not there; what else lies in it stays. Raises AyarError
    export_failed, disk_full."""
    written = []
    with Target(folder, folder=True) as target:
        for name, content in files(made, language, words):
            (target.folder / name).write_text(content, "utf-8", newline="")
            written.append(folder / name)
    return written


def figures_of(project: Project, agreement: Mapping[str, Any], language: str, *, anonymous: bool = True) -> Figures:
    return Figures(project.info(), agreement, project.schema, language, anonymous)
