"""Makes countries.jsonl from CLDR (Babel), ISO 3166-1 (pycountry) and countries.txt.

Neither package is needed to run Ayar: install both in a throw-away environment, run this file there and commit the
result. The names are those of CLDR; countries.txt adds what CLDR has not: capitals, demonyms, other names.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
LANGUAGES = ("fa", "ar", "en")
EXTRA_CODES = {"XKX": "XK"}  # in use, though not in ISO 3166-1


def codes() -> dict[str, str]:
    """alpha-3 → alpha-2, in the order of alpha-3."""
    found = {country.alpha_3: country.alpha_2 for country in import_module("pycountry").countries}
    return dict(sorted({**found, **EXTRA_CODES}.items()))


def written() -> dict[str, list[str]]:
    lines = (FOLDER / "countries.txt").read_text("utf-8").splitlines()
    rows = [line.split("|") for line in lines if line and not line.startswith("#")]
    return {row[0]: row[1:] for row in rows}


def persian_demonyms(name: str) -> Iterator[str]:
    """Regular ones of one-word names: ایرانی، روسی، آلبانیایی."""
    if " " in name or name.endswith(("ی", "و")):
        return
    if name.endswith("ه"):
        yield name[:-1] if name.endswith("یه") else name[:-1] + "ی"
        yield name + "\u200cای"
    else:
        yield name + ("یی" if name.endswith("ا") else "ی")


def arabic_demonyms(name: str) -> Iterator[str]:
    """Regular ones of one-word names, masculine: إيراني، روسي، سعودي."""
    bare = name.removeprefix("ال")
    if " " in bare or len(bare) < 3:
        return
    stem = bare[:-1] if bare.endswith(("ا", "ة", "ى")) else bare
    yield stem if stem.endswith("ي") else stem + "ي"


def with_feminine(names: list[str]) -> Iterator[str]:
    for name in names:
        yield name
        if name.endswith("ي") and " " not in name:
            yield name + "ة"


def record(alpha3: str, alpha2: str, names: dict[str, str], row: list[str]) -> dict[str, object]:
    english, fa, ar, en, more = (*row, *[""] * 5)[:5]
    demonyms = [*persian_demonyms(names["fa"]), *with_feminine([*arabic_demonyms(names["ar"])]), *english.split(";")]
    capital = {"fa": fa, "ar": ar, "en": en.split(";")[0]}
    aliases = [*demonyms, *with_feminine(more.split(";")), fa, ar, *en.split(";")]
    aliases += [part.strip() for name in names.values() for part in name.replace(")", "").split("(") if "(" in name]
    kept = [alias for alias in dict.fromkeys(aliases) if alias and alias not in names.values()]
    extra = {"kind": "country", "alpha2": alpha2, **({"capital": capital} if fa else {})}
    return {"id": alpha3, "label": "GPE", "names": names, "aliases": kept, "extra": extra}


def main() -> None:
    locale = import_module("babel").Locale
    territories = {language: locale(language).territories for language in LANGUAGES}
    known, lines = written(), []
    for alpha3, alpha2 in codes().items():
        names = {language: territories[language][alpha2] for language in LANGUAGES}
        row = record(alpha3, alpha2, names, known.get(alpha3, []))
        lines.append(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n")
    (FOLDER / "countries.jsonl").write_text("".join(lines), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
