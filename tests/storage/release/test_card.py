"""Every number of both cards and of the statistics is what the files of the same folder give when they are counted."""

from __future__ import annotations

import csv
import hashlib
import re
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest

from storage.formats.flat import PLURAL
from storage.project import Project
from storage.release.making import make
from storage.release.markdown import table
from storage.release.options import ReleaseOptions
from storage.release.preparing import Prepared, prepare
from storage.sample import make as make_sample
from tests.storage.building import finish
from ui import i18n
from ui.release_words import ReleaseWords

OPTIONS = ReleaseOptions(
    version="1.0.0", formats=("conll", "csv"), seed=3, licence="My own <b>terms</b>", limits="Fiction."
)
CARDS = {"en": "README.md", "fa": "README.fa.md"}
LATIN = str.maketrans("۰۱۲۳۴۵۶۷۸۹٫٬،", "0123456789.,,")


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("card") / "sample.ayar"
    for _ in make_sample(made, "A | <i>title</i>"):
        pass
    return made


@pytest.fixture(scope="module")
def out(path: Path) -> Path:
    return released(path, path.parent / "out")


def released(path: Path, out: Path, options: ReleaseOptions = OPTIONS) -> Path:
    with Project.open(path, write=False) as project:
        prepared: Prepared = finish(prepare(project, options))
        finish(make(project, out, prepared, ReleaseWords()))
    return out


def rows(out: Path) -> dict[str, list[dict[str, Any]]]:
    return {
        part.stem: [orjson.loads(line) for line in part.read_bytes().splitlines()] for part in (out / "data").iterdir()
    }


def card(out: Path, language: str) -> str:
    return i18n.plain((out / CARDS[language]).read_text("utf-8")).translate(LATIN)


def cells(card: str) -> list[list[str]]:
    """The rows of all tables."""
    lines = (line for line in card.splitlines() if line.startswith("| ") and "---" not in line)
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


@pytest.mark.parametrize("language", CARDS)
def test_counts_are_those_of_the_data(out: Path, language: str) -> None:
    said, data = card(out, language), rows(out)
    records = [row for part in data.values() for row in part]
    counted = Counter(f"`{a['label']}`" for row in records for kind in PLURAL.values() for a in row[kind])
    told = {row[1]: int(row[3]) for row in cells(said) if len(row) == 6 and row[1].startswith("`") and row[3].isdigit()}
    assert told == dict(counted)
    splits = {row[0]: [int(n) for n in row[1:]] for row in cells(said) if row[0].strip("`") in data and len(row) == 6}
    for part, own in data.items():
        assert splits[f"`{part}`"] == [len(own), *(sum(len(row[kind]) for row in own) for kind in PLURAL.values())]
    languages, publishers = Counter(row["language"] for row in records), Counter(row["publisher"] for row in records)
    first = said[: said.index("```")]
    assert {int(n) for n in re.findall(r"\d+", first.split("(")[1].split(")")[0])} == set(languages.values())
    assert {(row[0], int(row[1])) for row in cells(said) if row[0] in publishers} == set(publishers.items())
    filled = Counter(pair["name"] for row in records for pair in row["labels"] if pair["value"] != "[]")
    documents = {row[0].strip("`"): int(row[2]) for row in cells(said) if len(row) == 4 and row[2].isdigit()}
    assert {name: n for name, n in documents.items() if n} == dict(filled)


@pytest.mark.parametrize("language", CARDS)
def test_agreement_and_decisions_are_those_of_their_files(out: Path, language: str) -> None:
    agreement, said = orjson.loads((out / "agreement.json").read_bytes()), cells(card(out, language))
    overall = agreement["overall"]
    low, high = overall["entity"]["alpha_token_ci"]
    alpha = next(row[2] for row in said if row[1:2] == ["`alpha_token`"])
    assert alpha == f"{overall['entity']['alpha_token']:.3f} [{low:.3f}, {high:.3f}]"
    f1 = next(row[2] for row in said if row[1:2] == ["`f1_argument`"])
    assert f1 == f"{overall['event']['f1_argument_mean']:.3f} ± {overall['event']['f1_argument_sd']:.3f}"
    person = next(row[4] for row in said if row[1:2] == ["`PER`"])
    own = agreement["labels"]["entity"]["PER"]
    assert person == f"{own['f1_exact']:.3f} [{own['f1_exact_ci'][0]:.3f}, {own['f1_exact_ci'][1]:.3f}]"
    compared = {pair["documents"] for pair in agreement["pairs"]}
    assert str(max(compared)) in card(out, language)
    with (out / "votes.jsonl").open("rb") as lines:
        votes = [orjson.loads(line) for line in lines]
    rules = Counter(f"`{vote['decision']['rule']}`" for vote in votes if vote["decision"])
    told = {row[0]: int(row[1]) for row in said if row[0] in ("`unanimous`", "`majority`", "`reviewer`")}
    assert told.keys() == rules.keys()


def test_statistics_are_counted_from_the_same_data(out: Path) -> None:
    data = rows(out)
    for language in CARDS:
        with (out / "statistics" / language / "counts.csv").open(encoding="utf-8", newline="") as stream:
            heads, *lines = csv.reader(stream)
        parts = heads[4:]
        assert set(parts) == set(data)
        for line in lines[:-1]:
            each = [
                sum(a["label"] == line[1] for row in data[part] for kind in PLURAL.values() for a in row[kind])
                for part in parts
            ]
            assert [int(n) for n in line[3:]] == [sum(each), *each]
        assert [int(n) for n in lines[-1][3:]] == [8, *(len(data[part]) for part in parts)]
    names = {path.name for path in (out / "statistics" / "fa").iterdir()}
    assert names == {
        f"{name}{form}"
        for name in ("counts", "agreement", "agreement-by-label", "labels")
        for form in (".csv", ".md", ".tex")
    }


def test_the_persian_card_runs_from_right_to_left_and_its_code_does_not(out: Path) -> None:
    said = (out / "README.fa.md").read_text("utf-8")
    assert said.startswith('<div dir="rtl">\n\n# ')
    assert said.endswith("\n</div>\n")
    assert '<div dir="ltr">\n\n```python\n' in said
    assert said.count("<div") == said.count("</div>") == 2
    assert not re.search(r"[ي\u0649ك]", re.sub(r"\|.*\|", "", said)), "letters of the Arabic keyboard"
    english = (out / "README.md").read_text("utf-8")
    assert not re.search("[\u2066-\u2069]", english)
    assert re.findall(r"^## ", said, re.MULTILINE) == re.findall(r"^## ", english, re.MULTILINE)


def test_what_people_wrote_neither_breaks_the_page_nor_the_front_matter(out: Path) -> None:
    said = (out / "README.md").read_text("utf-8")
    front, text = said.removeprefix("---\n").split("\n---\n", 1)
    assert 'pretty_name: "A | <i>title</i>"' in front
    assert 'license: other\nlicense_name: "My own <b>terms</b>"' in front
    assert "# A | &lt;i>title&lt;/i> 1.0.0" in text
    assert table(("a", "b"), [("x | y", "two\nlines <script>")]).endswith("| x \\| y | two lines &lt;script> |")


@pytest.mark.parametrize(
    ("words", "front"),
    [("", "license: unknown"), ("CC BY 4.0", "license: cc-by-4.0"), ("cc0-1.0", "license: cc0-1.0"),
     ("CC BY NC SA 4.0", "license: cc-by-nc-sa-4.0"), ("ours", 'license: other\nlicense_name: "ours"')],
)  # fmt: skip
def test_licences_are_named_as_the_hub_knows_them(path: Path, tmp_path: Path, words: str, front: str) -> None:
    made = released(path, tmp_path / "out", replace(OPTIONS, licence=words, formats=()))
    assert f"\n{front}\n" in (made / "README.md").read_text("utf-8")


@pytest.mark.parametrize(("language", "digits"), [("fa", "persian"), ("ar", "arabic"), ("en", "latin")])
def test_the_language_of_the_interface_is_in_no_byte(
    path: Path, out: Path, tmp_path: Path, language: str, digits: str
) -> None:
    before = i18n.language()
    try:
        i18n.set_language(language)
        i18n.set_digits(digits)
        made = released(path, tmp_path / "out")
    finally:
        i18n.set_language(before)
        i18n.set_digits("locale")
    assert (made / "SHA256SUMS").read_bytes() == (out / "SHA256SUMS").read_bytes()


def test_sums_verify_with_the_tool_that_everybody_has(out: Path) -> None:
    for line in (out / "SHA256SUMS").read_text("utf-8").splitlines():
        digest, name = line.split("  ", 1)
        assert hashlib.sha256((out / name).read_bytes()).hexdigest() == digest
    named = {line.split("  ", 1)[1] for line in (out / "SHA256SUMS").read_text("utf-8").splitlines()}
    there = {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()}
    assert named == there - {"SHA256SUMS"}


# ---- the reader's own library
def code_of(out: Path, language: str) -> str:
    (found,) = re.findall(r"```python\n(.*?)```", (out / CARDS[language]).read_text("utf-8"), re.DOTALL)
    return str(found)


@pytest.mark.peer
@pytest.mark.parametrize("language", CARDS)
def test_the_code_of_the_card_runs_as_it_stands(out: Path, tmp_path: Path, language: str) -> None:
    pytest.importorskip("datasets")
    code = code_of(out, language).replace("path/to/this/folder", str(out))
    assert len([line for line in code.splitlines() if line.strip()]) == 3
    made = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        check=False,
        env={"HF_HOME": str(tmp_path), "HF_HUB_OFFLINE": "1"},
    )
    assert made.returncode == 0, made.stderr.decode()
    first = rows(out)["train"][0]
    assert repr(first["ner_tags"]) in made.stdout.decode()


@pytest.mark.peer
def test_features_are_typed_as_declared(out: Path, tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets")
    loaded = datasets.load_dataset(str(out), cache_dir=str(tmp_path))
    features = loaded["train"].features
    assert features["tokens"] == datasets.List(datasets.Value("string"))
    assert features["offsets"] == datasets.List(datasets.List(datasets.Value("int32")))
    entity = features["entities"].feature
    assert (entity["start"], entity["doubt"]) == (datasets.Value("int32"), datasets.Value("bool"))
    assert {name: len(part) for name, part in loaded.items()} == {name: len(part) for name, part in rows(out).items()}


@pytest.mark.peer
def test_a_token_classifier_learns_from_the_files_as_they_are(out: Path, tmp_path: Path) -> None:
    datasets, seqeval = pytest.importorskip("datasets"), pytest.importorskip("seqeval.metrics")
    text = pytest.importorskip("sklearn.feature_extraction")
    linear = pytest.importorskip("sklearn.linear_model")
    data = datasets.load_dataset(str(out), cache_dir=str(tmp_path))

    def seen(row: dict[str, Any]) -> list[dict[str, str]]:
        words = ["", *row["tokens"], ""]
        return [{"before": words[n - 1], "word": words[n], "after": words[n + 1]} for n in range(1, len(words) - 1)]

    vectors = text.DictVectorizer(sparse=False)
    known = [each for row in data["train"] for each in seen(row)]
    tags = [tag for row in data["train"] for tag in row["ner_tags"]]
    model = linear.Perceptron(random_state=0).fit(vectors.fit_transform(known), tags)
    found = [list(model.predict(vectors.transform(seen(row)))) for row in data["train"]]
    assert seqeval.f1_score([row["ner_tags"] for row in data["train"]], found) > 0.8


def test_cards_and_losses_speak_in_sentences(path: Path, tmp_path: Path) -> None:
    """Not in keys of the program: neither rules by number nor losses by their name."""
    made = released(path, tmp_path / "out", replace(OPTIONS, formats=("ner-jsonl", "spacy")))
    for name in CARDS.values():
        assert not re.search(r"\bR\d+\b", (made / name).read_text("utf-8"))
    losses = (made / "LOSSES.md").read_text("utf-8")
    table = [line for line in losses.splitlines() if line.startswith("| ner-jsonl |")]
    assert table
    assert all(" " in line.split("|")[2].strip() for line in table), table
    assert all(part.suffix == ".jsonl" for part in (made / "ner-jsonl").iterdir())


def test_dates_keep_their_order_in_a_card_read_from_the_right(out: Path) -> None:
    """Hyphens between European digits that follow an Arabic letter would turn the date round (UAX #9, W2)."""
    text = (out / CARDS["fa"]).read_text("utf-8")
    dates = re.findall(r"^انتشار از (.+) تا (.+)\.$", text, re.MULTILINE)
    assert dates
    assert all(re.fullmatch("\u2066[\\d-]+\u2069", date) for date in dates[0])
