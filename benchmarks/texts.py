"""Articles of any length made of the samples that ship: Persian and Arabic, with Latin, numbers and emoji between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from random import Random
from typing import Final

from models.annotation import EVENT, STANCE, ZONE, Annotation, Argument
from models.annotation_set import FINISHED, IN_PROGRESS, AnnotationSet
from models.document import Document, text_hash
from models.record import Record
from storage.sample import SAMPLES

USER: Final = "سنجش"
BETWEEN: Final = ("JCPOA 2015", "Reuters", "12/5", "👨‍👩‍👧‍👦", "🇮🇷🇮🇶", "٪۵۰", "https://ayar.example/a?b=1", "AFP (AP)")
LABELS: Final = ("PER", "ORG", "GPE", "LOC", "ROLE", "TIME", "DOC", "ISSUE", "GROUP")
_WORD: Final = re.compile(r"\S{2,}")
_LETTERS: Final = "ابپتچجحخدرزسشعفقکگلمنوهی"


@cache
def paragraphs() -> tuple[str, ...]:
    found: list[str] = []
    for path in sorted((SAMPLES / "articles").glob("*.txt")):
        found.extend(line.strip() for line in path.read_text("utf-8").splitlines() if len(line.strip()) > 40)
    return tuple(found)


def article(length: int, seed: int, *, unit: str = "characters") -> str:
    """A text of ``length`` code points, or UTF-8 ``bytes``, in paragraphs; the same for the same seed."""
    chance, parts, size = Random(seed), list[str](), 0
    while size < length:
        words = chance.choice(paragraphs()).split(" ")
        words.insert(chance.randrange(len(words)), chance.choice(BETWEEN))
        parts.append(" ".join(words))
        size += len(parts[-1].encode() if unit == "bytes" else parts[-1]) + 1
    text = "\n".join(parts)
    return text[:length] if unit == "characters" else text.encode()[:length].decode("utf-8", "ignore")


def marks(text: str, count: int, seed: int) -> Iterator[Annotation]:
    """Mentions on words all over the text, one in ten nested; of a hundred, two events with two roles each, two
    stances and one zone."""
    chance = Random(seed)
    words = [match.span() for match in _WORD.finditer(text)]
    step = max(1, len(words) // count)
    for n in range(count):
        start, end = words[(n * step) % len(words)]
        if n % 10 == 9:
            end = words[min(len(words) - 1, n * step + 2)][1]
        end = max(end, start + 1)
        if n % 50 == 49:
            roles = (Argument("ACTOR", f"e{n}"), Argument("RECIPIENT", f"e{n - 1}"))
            yield Annotation(id=f"v{n + 1}", kind=EVENT, label="CONSULT", start=start, end=end, arguments=roles)
        elif n % 50 == 24:
            holder = (Argument("HOLDER", f"e{n}"), Argument("TARGET", f"e{n - 1}"))
            yield Annotation(id=f"s{n + 1}", kind=STANCE, label="support", start=start, end=end, arguments=holder)
        elif n % 100 == 60:
            yield Annotation(id=f"z{n + 1}", kind=ZONE, label="SITE_UI", start=start, end=end)
        else:
            attributes = {"mention": "NAM"}
            label = chance.choice(LABELS)
            yield Annotation(id=f"e{n + 1}", kind="entity", label=label, start=start, end=end, attributes=attributes)


def crowded(key: str, text: str) -> Record:
    """A document of one screen with 60 entities, 20 events of three roles each and 12 stances."""
    words = [match.span() for match in _WORD.finditer(text)]
    places = [int(n * len(words) / 92) for n in range(92)]
    layer = AnnotationSet(author=USER, status=IN_PROGRESS, last_number=92)
    for n, place in enumerate(places):
        made = _crowd(n, *words[place], words[min(len(words) - 1, place + 5)][1])
        layer.annotations[made.id] = made
    document = Document(key=key, text=text, text_sha256=text_hash(text), language="fa", title=key)
    return Record(document, layer)


def _crowd(n: int, start: int, end: int, far: int) -> Annotation:
    """Of 23 in a row 15 entities, then five events and three stances about these."""
    here = Annotation(id=f"e{n + 1}", kind="entity", label=LABELS[n % 9], start=start, end=end)
    near = [f"e{n - n % 23 + n % 5 + k}" for k in (1, 2, 3)]
    if n % 23 < 15:
        return here
    if n % 23 < 20:
        roles = tuple(Argument(role, each) for role, each in zip(("ACTOR", "RECIPIENT", "TOPIC"), near, strict=True))
        return replace(here, id=f"v{n + 1}", kind=EVENT, label="CONSULT", arguments=roles)
    sides = (Argument("HOLDER", near[0]), Argument("TARGET", near[1]))
    return replace(here, id=f"s{n + 1}", kind=STANCE, label="support", end=far, arguments=sides)


def record(key: str, text: str, count: int, seed: int, status: str = IN_PROGRESS) -> Record:
    """A document with ``count`` annotations of ours, without any set for no annotations."""
    document = Document(
        key=key, text=text, text_sha256=text_hash(text), language="fa" if seed % 3 else "ar",
        title=f"{text[:40].strip()} {seed}", publisher="خبرگزاری نمونه", published=f"2025-05-{seed % 28 + 1:02d}",
    )  # fmt: skip
    if not count:
        return Record(document)
    layer = AnnotationSet(author=USER, status=status, seconds=60)
    layer.annotations = {a.id: a for a in marks(text, count, seed)}
    layer.last_number = count
    return Record(document, layer)


def many(count: int, length: int, each: int) -> Iterator[Record]:
    """``count`` records of ``length`` bytes with ``each`` annotations; every third is finished."""
    for n in range(count):
        text = f"{article(length, n, unit='bytes')}\n{n}"
        yield record(f"d{n:06d}", text, each, n, FINISHED if n % 3 == 0 else IN_PROGRESS)


def invented_names(count: int) -> Iterator[str]:
    """Names of one to three words that stand nowhere; the same each time."""
    chance = Random(1)
    for _ in range(count):
        yield " ".join("".join(chance.choices(_LETTERS, k=chance.randint(3, 9))) for _ in range(chance.randint(1, 3)))
