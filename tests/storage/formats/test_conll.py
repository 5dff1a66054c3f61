from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.annotation import Annotation
from models.record import Record
from models.schema import Schema
from storage.formats import conll, tag_schemes
from storage.formats.base import ReadOptions, WriteOptions
from tests.storage.formats.conftest import Read, Write

TWEETS = ReadOptions(author="P", labels={"EVE": "EVN", "POG": "GPE", "NAT": "GROUP"})


def mentions(record: Record) -> list[tuple[str, str]]:
    assert record.set is not None
    return [(a.label, record.document.text[a.start : a.end]) for a in record.set]


@pytest.mark.parametrize(("name", "entities", "invalid"), [("train", 14588, 14), ("dev", 1017, 1)])
def test_parstwiner(
    name: str, entities: int, invalid: int, shared: Path, read: Read, write: Write, schema: Schema
) -> None:
    path = shared / "fixtures" / "parstwiner" / f"{name}.txt"
    (record,), problems = read(path, options=TWEETS)
    assert record.set is not None
    assert len(record.set.annotations) == entities
    assert [p.key for p in problems] == ["tags_invalid"] * invalid
    lines = path.read_text("utf-8").split("\n")
    assert all(lines[(p.line or 0) - 1].endswith(f"\t{p.params['tag']}") and p.kept for p in problems)
    assert write([record], "conll") == path.read_bytes()
    assert list(conll.losses(record, WriteOptions(schema))) == []


def test_labels_left_out_at_import_still_go_out_raw(shared: Path, read: Read, write: Write) -> None:
    path = shared / "fixtures" / "parstwiner" / "dev.txt"
    (record,), _ = read(path)
    assert record.set is not None
    known = {i: a for i, a in record.set.annotations.items() if a.label in ("PER", "LOC", "ORG")}
    assert write([replace(record, set=replace(record.set, annotations=known))], "conll") == path.read_bytes()


EXACT = {
    "tabs": "علی\tB-PER\nرفت\tO\n\nتهران\tB-LOC\n\n",
    "no newline at the end": "علی\tB-PER\nرفت\tO",
    "spaces and more columns": "EU NNP I-NP B-ORG\nrejects VBZ I-VP O\n\nGerman JJ I-NP B-GPE\n",
    "windows": "a\tB-PER\r\nb\tI-PER\r\n\r\nc\tO\r\n",
    "blank lines everywhere": "\n\na\tO\n\n\n \nb\tB-PER\n\n\n",
    "comments": "# text = a b\na\tO\nb\tB-PER\n# next\nc\tO\n",
    "one column only": "a\nb\tB-PER\n",
    "mark at the start": "\ufeffa\tB-PER\nb\tO\n",
    "trailing spaces": "a\tB-PER \nb\tO\t\n",
    "iob1": "a I-PER\nb I-PER\nc B-PER\nd O\ne I-LOC\n",
    "bioes": "a\tB-PER\nb\tE-PER\nc\tS-LOC\nd\tO\n",
    "bilou": "a\tB-PER\nb\tI-PER\nc\tL-PER\nd\tU-LOC\n",
    "hashtags and odd spaces": "#ایران\tB-GPE\nمی\u200cرود\tO\na\u00a0b\tO\nc d\tB-PER\n",
    "invalid": "a\tI-PER\nb\tB-LOC\nc\tI-PER\nd\tSOMETHING\n",
    "documents": "-DOCSTART- -X- O O\n\na x B-PER\n\n-DOCSTART- -X- O O\n\nb x O\nc x B-LOC\n",
}


@pytest.mark.parametrize("text", EXACT.values(), ids=EXACT)
def test_an_unedited_file_goes_out_byte_for_byte(text: str, read: Read, write: Write) -> None:
    records, _ = read(text.encode(), "a.conll")
    assert write(records, "conll") == text.encode()


@given(
    st.lists(
        st.sampled_from(
            ["a\tB-PER", "b\tI-PER", "\u06cc\tO", "c d\tB-LOC", "", " ", "e", "f\tE-PER", "# g", "h x I-ORG"]
        ),
        min_size=1,
    ).map("\n".join)
)
def test_any_file_of_tagged_lines_goes_out_byte_for_byte(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    from storage.formats.source import Source

    path = tmp_path_factory.mktemp("conll") / "a.conll"
    path.write_bytes(text.encode())
    source = Source(path)
    if not text.strip() or all(not line.strip() or line.startswith("# ") for line in text.split("\n")):
        return
    (record,) = [r for r in conll.read(source, ReadOptions()) if isinstance(r, Record)]
    schema = Schema.load((Path(__file__).parents[3] / "resources" / "schema" / "schema.json").read_bytes())
    assert conll._rendered(record, WriteOptions(schema)) == text


def test_text_tokens_and_sentences(read: Read) -> None:
    (record,), problems = read("علی\tB-PER\nرفت\tO\n\nتهران\tB-LOC\nو\tO\nقم\tB-LOC\n".encode(), "a.conll")
    document = record.document
    assert not problems
    assert document.text == "علی رفت\nتهران و قم"
    assert document.tokens is not None
    assert [document.text[a:b] for a, b in document.tokens] == ["علی", "رفت", "تهران", "و", "قم"]
    assert document.sentences == ((0, 2), (2, 5))
    assert mentions(record) == [("PER", "علی"), ("LOC", "تهران"), ("LOC", "قم")]
    assert record.set is not None
    assert (record.set.author, record.set.status) == ("import", "finished")


@pytest.mark.parametrize(
    ("tags", "scheme", "entities", "invalid"),
    [
        ("B-A I-A O B-A B-A", "IOB2", [(0, 2, "A"), (3, 4, "A"), (4, 5, "A")], []),
        ("I-A I-A B-A O I-B I-A", "IOB1", [(0, 2, "A"), (2, 3, "A"), (4, 5, "B"), (5, 6, "A")], []),
        ("B-A I-A O I-A", "IOB2", [(0, 2, "A"), (3, 4, "A")], [3]),
        ("B-A I-B I-B", "IOB2", [(0, 1, "A"), (1, 3, "B")], [1]),
        ("S-A B-A I-A E-A E-A I-A", "BIOES", [(0, 1, "A"), (1, 4, "A"), (4, 5, "A"), (5, 6, "A")], [4, 5]),
        ("B-A B-A E-A S-A I-A", "BIOES", [(0, 1, "A"), (1, 3, "A"), (3, 4, "A"), (4, 5, "A")], [4]),
        ("U-A B-A L-A O", "BIOES", [(0, 1, "A"), (1, 3, "A")], []),
    ],
)
def test_tag_schemes(tags: str, scheme: str, entities: list[tuple[int, int, str]], invalid: list[int]) -> None:
    sentences = [tags.split()]
    assert tag_schemes.scheme_of(sentences) == scheme
    reading = tag_schemes.entities_of(sentences, scheme)
    assert (reading.entities, reading.invalid) == (entities, invalid)


spans = st.lists(st.tuples(st.integers(1, 3), st.sampled_from(["O", "A", "B"])), max_size=8)


@given(spans, st.sampled_from(["IOB1", "IOB2", "BIOES"]))
def test_every_scheme_reads_back_what_it_says(runs: list[tuple[int, str]], scheme: str) -> None:
    tags: list[str] = []
    entities = []
    for length, label in runs:
        if label != "O":
            entities.append((len(tags), len(tags) + length, label))
        tags += ["O"] * length if label == "O" else [f"B-{label}"] + [f"I-{label}"] * (length - 1)
    reading = tag_schemes.entities_of([tag_schemes.respelt(tags, scheme)], scheme)
    assert reading.entities == entities
    assert not reading.invalid


def test_an_edit_changes_its_own_tags_only(read: Read, write: Write) -> None:
    text = "EU NNP I-ORG\nrejects VBZ O\nGerman JJ I-GPE\ncall NN O\n. . O\n"
    (record,), _ = read(text.encode(), "a.conll")
    assert record.set is not None
    german = record.set.annotations["e2"]
    longer = replace(german, end=german.end + len(" call"), label="ORG")
    changed = replace(record, set=replace(record.set, annotations={**record.set.annotations, "e2": longer}))
    expected = text.replace("JJ I-GPE", "JJ I-ORG").replace("call NN O", "call NN I-ORG")
    assert write([changed], "conll").decode() == expected


def test_several_documents_are_set_apart(read: Read, write: Write) -> None:
    first, second = (read(f"{w}\tB-PER".encode(), f"{w}.conll")[0][0] for w in "ab")
    out = write([first, second], "conll")
    assert out.decode() == "-DOCSTART-\tO\n\na\tB-PER\n\n-DOCSTART-\tO\n\nb\tB-PER\n\n"
    assert [mentions(r) for r in read(out, "c.conll")[0]] == [[("PER", "a")], [("PER", "b")]]


def test_other_peoples_files(shared: Path, read: Read, write: Write) -> None:
    folder = shared / "fixtures" / "doccano" / "sequence_labeling"
    for name, lines in (("example", []), ("labeling.trailing", []), ("labeling.invalid", [1])):
        path = folder / f"{name}.conll"
        records, problems = read(path)
        assert [p.line for p in problems] == lines
        assert write(records, "conll") == path.read_bytes()


def entity(name: str, text: str, whole: str, **more: object) -> Annotation:
    start = whole.index(text)
    return Annotation(id=name, kind="entity", label="ORG", start=start, end=start + len(text), **more)  # type: ignore[arg-type]


def test_losses_are_named_one_by_one(read: Read, schema: Schema, write: Write) -> None:
    text = "وزارت خارجه ایران گفت که عمانی‌ها آمدند. پایان متن"
    (bare,), _ = read(text.encode())
    found = [
        entity("e1", "وزارت خارجه ایران", text), entity("e2", "ایران", text), entity("e3", "عمان", text),
        entity("e4", "آمدند. پایان", text),
        entity("e5", "گفت که", text, note="؟", attributes={"mention": "NAM", "org_kind": "media"}),
        Annotation(id="z1", kind="zone", label="SITE_UI", start=text.index("متن"), end=len(text)),
        entity("e6", "متن", text), Annotation(id="v1", kind="event", label="CONSULT", start=18, end=21),
    ]  # fmt: skip
    from models.annotation_set import AnnotationSet

    layer = AnnotationSet(author="A", annotations={a.id: a for a in found}, labels={"genre": "x", "main_event": None})
    record = replace(bare, set=layer)
    lost = [(loss.annotation, loss.key) for loss in conll.losses(record, WriteOptions(schema))]
    assert sorted(lost, key=str) == sorted(
        [("z1", "zone_left_out"), ("z1", "kind"), ("v1", "kind"), ("e2", "overlap"), ("e3", "token_part"),
         ("e4", "sentence_end"), ("e5", "attributes"), ("e5", "note"), ("e6", "in_zone"), (None, "labels")], key=str,
    )  # fmt: skip
    assert "متن" not in write([record], "conll").decode()
    assert "متن" in write([record], "conll", all_zones=True).decode()
    kept = {loss.key for loss in conll.losses(record, WriteOptions(schema, all_zones=True))}
    assert not kept & {"zone_left_out", "in_zone"}


def test_a_sentence_that_stays_out_does_not_shift_those_after_it(read: Read, write: Write) -> None:
    from models.annotation_set import AnnotationSet

    text = "بخوانید و ببینید و بشنوید.\nعلی رفت.\nوزارت خارجه ایران گفت."
    (bare,), _ = read(text.encode())
    zone = Annotation(id="z1", kind="zone", label="SITE_UI", start=0, end=text.index("\n"))
    layer = AnnotationSet(author="A", annotations={"z1": zone, "e1": entity("e1", "وزارت خارجه", text)})
    out = write([replace(bare, set=layer)], "conll").decode()
    said = [[line.split("\t")[0] for line in part.split("\n") if line] for part in out.split("\n\n") if part.strip()]
    assert said[-2:] == [["علی", "رفت", "."], ["وزارت", "خارجه", "ایران", "گفت", "."]]


def test_a_discontinuous_entity_is_a_loss(read: Read, schema: Schema, write: Write) -> None:
    from models.annotation_set import AnnotationSet

    (bare,), _ = read("ميناءي صور و بوتي".encode())
    whole = bare.document.text
    found = entity("e1", whole, whole, fragments=((0, 6), (13, 17)))
    record = replace(bare, set=AnnotationSet(author="A", annotations={"e1": found}))
    assert [loss.key for loss in conll.losses(record, WriteOptions(schema))] == ["fragments"]
    tags = [line.partition("\t")[2] for line in write([record], "conll").decode().split("\n") if line]
    assert tags == ["B-ORG", "O", "O", "B-ORG"]


def test_tags_are_those_of_the_longest(read: Read, write: Write) -> None:
    (record,), _ = read(write(read(b"a\tB-PER\nb\tI-PER\n", "a.conll")[0], "conll"), "b.conll")
    assert record.document.tokens is not None
    assert all(a[1] <= b[0] for a, b in pairwise(record.document.tokens))
