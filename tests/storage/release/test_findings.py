"""Everything that speaks against a release is said before it is written, each with its number and its documents."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from storage.project import Project
from storage.release.findings import CHECKS, ReleaseFinding
from storage.release.options import ReleaseOptions
from storage.release.preparing import Prepared, prepare
from storage.sample import create
from tests.storage.building import Line, add_all, entity, finish, line, with_set
from ui import i18n
from ui.release_words import ReleaseWords

OPTIONS = ReleaseOptions(version="1.0.0", seed=1)
STORY = "وزیر خارجه ایران در تهران با سفیر روسیه درباره پرونده هسته‌ای و روابط دو کشور گفت‌وگو کرد و از همکاری‌ها گفت. "


def gold(n: int, *annotations: Line, text: str = "", labels: dict[str, Any] | None = None, **more: Any) -> Line:
    words = text or " ".join(f"واژه{n}-{m * 17 + n}" for m in range(30))
    about = line(words, key=f"d{n}", language="fa", published=f"2025-01-{n + 1:02}")
    made = with_set(about, "gold", *annotations, role="gold", labels=labels or {})
    made["set"]["status"] = more.get("status", "sealed")
    return made


def people(n: int, end: int = 3) -> list[Line]:
    about = gold(n)["document"]
    document = {"format": "ayar-jsonl/1", "document": about}
    return [with_set(document, "A", entity("e1", 0, 3)), with_set(document, "B", entity("e1", 0, end))]


def prepared(path: Path, lines: list[Line], **options: Any) -> Prepared:
    with create(path, title="P") as project:
        add_all(project, lines)
        made: Prepared = finish(prepare(project, replace(OPTIONS, **options)))
    return made


def of(made: Prepared, key: str) -> list[ReleaseFinding]:
    return [finding for finding in made.findings if finding.key == key]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "p.ayar"


def test_required_document_labels_that_are_empty(path: Path) -> None:
    with create(path) as project:
        needed = [a.id for a in project.schema.document_attributes if a.required]
    assert needed, "the schema that ships asks for some"
    filled = dict.fromkeys(needed, "news")
    made = prepared(path.with_name("q.ayar"), [gold(0, labels=filled), gold(1), gold(2)])
    (finding,) = of(made, "empty_labels")
    assert finding.n == 2
    assert {key for key, _ in finding.cases} == {"d1", "d2"}
    assert set(finding.params["labels"]) == set(needed)
    assert not finding.stops
    assert not any("R13" in each.params["rules"] for each in of(made, "gaps")), "said once"


def test_labels_that_nobody_uses_and_fields_that_nobody_fills(path: Path) -> None:
    made = prepared(path, [gold(0, entity("e1", 0, 3), labels={"genre": "news"}), gold(1), gold(2)])
    (labels,), (fields,) = of(made, "unused_labels"), of(made, "unused_fields")
    assert "ORG" in labels.params["labels"]
    assert {"AGREE", "support", "HEADLINE"} <= set(labels.params["labels"]), "events, stances and zones too"
    assert "PER" not in labels.params["labels"]
    assert "usability" in fields.params["labels"]
    assert "genre" not in fields.params["labels"]


def test_splits_that_are_small_empty_or_lack_labels(path: Path) -> None:
    rows = [gold(n, entity("e1", 0, 3, label="ORG" if n == 0 else "PER")) for n in range(12)]
    made = prepared(path, rows)
    sizes = made.sizes()
    small = {each.params["split"]: each.n for each in of(made, "small_split")}
    assert small == {part: n for part, n in sizes.items() if n < 10}
    absent = {each.params["split"]: each.params["labels"] for each in of(made, "absent_labels")}
    holder = made.place["d0"]
    assert absent == {part: ("ORG",) for part in sizes if part != holder}
    assert of(prepared(path.with_name("two.ayar"), rows[:2]), "empty_split")


def test_agreement_that_is_low_is_said_of_labels_and_of_document_labels(path: Path) -> None:
    rows = []
    for n in range(12):
        values = ("news", "interview") if n % 2 else ("interview", "news")
        for line_, value in zip(people(n, end=6), values, strict=True):
            line_["labels"] = {"genre": value}
            rows.append(line_)
        rows.append(gold(n, entity("e1", 0, 3)))
    made = prepared(path, rows)
    assert [each.params["label"] for each in of(made, "low_agreement")] in ([], ["PER"])
    assert "genre" in {each.params["label"] for each in of(made, "low_kappa")}
    assert not of(made, "no_agreement")
    assert of(prepared(path.with_name("q.ayar"), [gold(0)]), "no_agreement")


def test_copies_in_two_splits_are_leaks_only_when_they_are_let(path: Path) -> None:
    rows = [gold(n, text=f"{STORY * 4}{n}") for n in range(10)]
    assert not of(prepared(path, rows), "leak"), "all in one split"
    (leak,) = of(prepared(path.with_name("q.ayar"), rows, together=False), "leak")
    assert leak.n > 0
    assert len(leak.cases) == leak.n


def test_work_that_is_not_done(path: Path) -> None:
    disputed = people(0, end=6)
    disputed[1]["annotations"].append(entity("e2", 8, 10))
    looked_at = [*people(2, end=6), gold(2, status="open")]
    lines = [*disputed, gold(0, entity("e1", 0, 3), status="open"), *people(1), gold(1, entity("e1", 0, 3)), *looked_at]
    made = prepared(path, lines)
    (undecided,), (left_out,), (unsealed,) = of(made, "undecided"), of(made, "left_out"), of(made, "unsealed")
    assert (undecided.n, undecided.cases) == (1, (("d0", ""),))
    assert left_out.cases == (("d2", ""),)
    assert unsealed.cases == (("d0", ""),)
    assert set(made.place) == {"d0", "d1"}


def test_notes_that_go_out_are_announced(path: Path) -> None:
    rows = [gold(n, entity("e1", 0, 3, note="Who?")) for n in range(3)]
    assert not of(prepared(path, rows), "notes_out")
    (finding,) = of(prepared(path.with_name("q.ayar"), rows, notes=True), "notes_out")
    assert finding.n == 3


@pytest.mark.parametrize("language", ["fa", "ar", "en"])
def test_every_check_has_its_sentence(language: str) -> None:
    params = {
        "label": "PER", "alpha": 0.5, "kappa": 0.5, "labels": ("A", "B"), "rules": ("R1",), "split": "test",
        "least": 10, "documents": 3,
    }  # fmt: skip
    said = {key: ReleaseWords().finding(language, ReleaseFinding(key, 3, params)) for key in CHECKS}
    assert all(i18n.plain(words).strip() and "{" not in words for words in said.values())
    assert len(set(said.values())) == len(CHECKS)


def test_findings_stand_in_both_cards(path: Path, tmp_path: Path) -> None:
    from storage.release.making import make

    with create(path, title="P") as project:
        add_all(project, [gold(n, entity("e1", 0, 3)) for n in range(3)])
        made: Prepared = finish(prepare(project, OPTIONS))
        finish(make(project, tmp_path / "out", made, ReleaseWords()))
    for language, name in (("en", "README.md"), ("fa", "README.fa.md")):
        card = (tmp_path / "out" / name).read_text("utf-8")
        assert all(i18n.plain(ReleaseWords().finding(language, each)) in i18n.plain(card) for each in made.findings)


def test_a_release_that_only_warns_is_written(path: Path) -> None:
    with create(path) as project:
        add_all(project, [gold(0)])
    with Project.open(path, write=False) as project:
        assert not finish(prepare(project, OPTIONS)).blocked
