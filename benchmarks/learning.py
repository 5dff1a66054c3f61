"""The tagger on ParsTwiNER: trained on the first tweets of train, measured on dev, both as they are published."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from benchmarks.measuring import Lab, Row, Sample
from models.annotation import ENTITY, Annotation
from models.annotation_set import GOLD, SEALED, AnnotationSet
from models.countries import countries
from models.document import Document, text_hash
from models.registry import Registry
from models.schema import Schema
from models.suggest.tagger.model import Model
from models.suggest.tagger.sentences import runs
from models.suggest.tagger.training import Work, train

F1: Final = "span F1"
PLAIN: Final = {100: 0.23, 500: 0.39, 1_000: 0.50, 2_000: 0.57, 0: 0.70}
"""What a plain field reaches after so many tweets (0: all): words, two on each side, affixes to 3, c1 .1, c2 .01."""
BETTER: Final = 0.03
Tweet = tuple[list[str], list[str]]


def sizes_of_parstwiner(lab: Lab, folder: Path) -> Iterator[Row]:
    """Each size in a process of its own, for its time and memory. Word classes are learnt from the text of all of train
    without its tags, as a project learns them from all its documents."""
    for size, plain in PLAIN.items():
        if lab.quick and size != 100:
            continue
        command = [sys.executable, "-m", "benchmarks.learning", str(folder), str(size), str(lab.folder / "parstwiner")]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ)
        f1, seconds, megabytes = map(float, done.stdout.split())
        yield Row("suggest", "tagger on ParsTwiNER dev", f"{size or 'all'} tweets", Sample([f1]), F1, judged=f1,
                  goal=plain + BETTER, note=f"trained in {seconds:.0f} s, {megabytes:.0f} MB")  # fmt: skip


def once(folder: Path, size: int, out: Path) -> tuple[float, float, float]:
    """(span F1 on dev, seconds of training, megabytes)."""
    tweets, dev = read(folder / "train.txt"), read(folder / "dev.txt")
    schema = Schema.load((Path(__file__).resolve().parents[1] / "resources/schema/schema.json").read_bytes())
    work = [as_work(n, tweet) for n, tweet in enumerate(tweets[: size or len(tweets)])]
    before = time.perf_counter()
    for _ in train(work, out, schema, Registry(countries()), [" ".join(w) for w, _ in tweets[len(work) :]]):
        pass
    seconds, model = time.perf_counter() - before, Model.load(out)
    right = found = wanted = 0
    for words, tags in dev:
        gold, ours = set(runs(tags)), set(runs(model.tags(words)))
        right, found, wanted = right + len(gold & ours), found + len(ours), wanted + len(gold)
    return 2 * right / (found + wanted), seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def read(path: Path) -> list[Tweet]:
    """Tweets as words and tags; they are parted by empty lines."""
    found: list[Tweet] = []
    for block in path.read_text("utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line.strip()]
        if rows:
            found.append(([row[0] for row in rows], [row[1] if len(row) > 1 else "O" for row in rows]))
    return found


def as_work(number: int, tweet: Tweet) -> Work:
    words, tags = tweet
    starts = [sum(len(word) + 1 for word in words[:n]) for n in range(len(words))]
    spans = tuple((start, start + len(word)) for start, word in zip(starts, words, strict=True))
    text = " ".join(words)
    document = Document(
        key=str(number), text=text, text_sha256=text_hash(text), language="fa", tokens=spans,
        sentences=((0, len(spans)),),
    )  # fmt: skip
    layer = AnnotationSet(author=GOLD, role=GOLD, status=SEALED)
    layer.annotations = {
        f"e{n}": Annotation(
            id=f"e{n}", kind=ENTITY, label=run.label, start=spans[run.first][0], end=spans[run.last - 1][1]
        )
        for n, run in enumerate(runs(tags), 1)
    }
    return document, layer


if __name__ == "__main__":
    sys.stdout.write(" ".join(map(str, once(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])))))
