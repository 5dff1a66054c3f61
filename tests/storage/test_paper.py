"""Tables for a paper say what was counted, in three languages and three forms."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from storage.agreeing import Asked
from storage.paper import Figures, Table, as_csv, as_latex, as_markdown, counts, figures_of, tables, write
from storage.project import Project
from tests.storage.building import finish
from ui.release_words import ReleaseWords

WORDS = ReleaseWords()


@pytest.fixture(scope="module")
def figures(sample: Path) -> Figures:
    with Project.open(sample, write=False) as project:
        return figures_of(project, finish(project.agree(Asked())).value, "en")


def of(figures: Figures, name: str) -> Table:
    return next(table for table in tables(figures, WORDS) if table.name == name)


def test_counts_are_those_of_the_project_without_names(figures: Figures) -> None:
    found = {(kind, label): numbers for kind, label, numbers in counts(figures)}
    assert found["entity", "PER"]["gold"] == figures.info["gold"]["annotations"]["entity"]["PER"] == 31
    assert found["entity", "PER"]["annotator-1"] == figures.info["annotations"]["A"]["entity"]["PER"]
    assert of(figures, "counts").heads[-4:] == ("gold", "annotator-1", "annotator-2", "annotator-3")


def test_agreement_has_its_interval_and_what_is_undefined_is_a_dash(figures: Figures) -> None:
    overall = figures.agreement["overall"]["entity"]
    rows = {row[1]: row[2:] for row in of(figures, "agreement").rows if row[0] == "Entity"}
    low, high = overall["alpha_token_ci"]
    assert rows["alpha_token"] == (overall["alpha_token"], low, high, None, None)
    assert rows["fleiss_token"][0] is None
    mean = rows["f1_exact (mean over pairs)"]
    assert (mean[0], mean[3]) == (overall["f1_exact_mean"], overall["f1_exact_sd"])
    assert "| fleiss_token | – | – | – | – | This measure takes the same number of readers" in as_markdown(
        of(figures, "agreement"), "en", WORDS
    )


def test_labels_have_intervals_and_document_labels_their_kappa(figures: Figures) -> None:
    own = figures.agreement["labels"]["entity"]["GPE"]
    rows = {(row[1], row[4]): row for row in of(figures, "agreement-by-label").rows}
    row = rows["GPE", "f1_exact"]
    assert (row[5], row[6], row[7]) == (own["f1_exact"], *own["f1_exact_ci"])
    assert row[3] == sum(own["n"].values())
    rare = rows["EVN", "alpha_token"]
    assert rare[6] is None, "fewer than ten documents have it"
    genre = next(row for row in of(figures, "agreement").rows if row[0] == "Document label genre")
    assert genre[2] == figures.agreement["overall"]["document"]["genre"]["kappa_mean"]


def test_csv_reads_back(figures: Figures) -> None:
    for table in tables(figures, WORDS):
        rows = list(csv.reader(io.StringIO(as_csv(table), newline="")))
        assert rows[0] == list(table.heads)
        assert rows[1:] == [["" if cell is None else str(cell) for cell in row] for row in table.rows]


def test_latex_escapes_what_it_would_read_as_its_own() -> None:
    table = Table("t", ("a_b", "n"), (("50% & {x} \\ $#^~", 0.5), ("|", None)))
    made = as_latex(table, "en", WORDS)
    assert made.startswith("% \\usepackage{booktabs}\n\\begin{tabular}{lr}\n\\toprule\na\\_b & n \\\\\n")
    assert "50\\% \\& \\{x\\} \\textbackslash{} \\$\\#\\textasciicircum{}\\textasciitilde{} & 0.500 \\\\" in made
    odd = Table("t", ("a", "b"), (("[x]", "<|>"), ("*", "")))
    assert "{}[x] & \\textless{}\\textbar{}\\textgreater{} \\\\\n{}* &  \\\\\n" in as_latex(odd, "en", WORDS)
    assert as_latex(odd, "fa", WORDS).startswith("% \\usepackage{booktabs}; XeLaTeX")
    assert as_markdown(table, "fa", WORDS).splitlines()[2] == "| 50% & {x} \\ $#^~ | ۰٫۵۰۰ |"


@pytest.mark.parametrize("language", ["fa", "ar", "en"])
def test_definitions_are_in_the_language_and_files_the_same_twice(
    figures: Figures, language: str, tmp_path: Path
) -> None:
    own = Figures(figures.info, figures.agreement, figures.schema, language)
    label = figures.schema.label("entity", "PER")
    assert label is not None
    assert any(row[3] == label.definition_in(language) for row in of(own, "labels").rows)
    first = write(tmp_path / "one", tables(own, WORDS), language, WORDS)
    write(tmp_path / "two", tables(own, WORDS), language, WORDS)
    assert len(first) == 12
    assert all(path.read_bytes() == (tmp_path / "two" / path.name).read_bytes() for path in first)
