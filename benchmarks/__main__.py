"""``python -m benchmarks [--only NAME …] [--quick] [--json FILE]``: measures and prints the table."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")

from benchmarks import conditions, table
from benchmarks.measuring import Lab, Row

SUITES: Final = (
    "floors", "start", "open", "keys", "desk", "scroll", "exchange", "formats", "streaming", "library",
    "adjudication", "dashboard", "agreement", "review", "release", "suggest", "offers", "memory",
)  # fmt: skip
MODULES: Final = {"open": "opening", "scroll": "scrolling", "review": "reviewing", "release": "publishing"}


def main() -> int:
    """0, also when a goal was missed: the table says so."""
    options = _options()
    lab = Lab(options.folder, options.quick)
    lab.folder.mkdir(parents=True, exist_ok=True)
    facts = {**conditions.facts(lab.folder), "load before": conditions.load()}
    _say(table.conditions(facts), "", table.head())
    rows = list(_measured(lab, options.only or SUITES))
    facts["load after"] = conditions.load()
    _say("", f"{'load after':<14}{facts['load after']}", table.summary(rows))
    if options.json:
        result = {"conditions": facts, "rows": [table.as_json(row) for row in rows]}
        options.json.write_text(json.dumps(result, ensure_ascii=False, indent=1), "utf-8")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure how fast Ayar is.")
    parser.add_argument("--only", action="append", choices=SUITES, metavar="NAME", help=", ".join(SUITES))
    parser.add_argument("--quick", action="store_true", help="a tenth of the rounds, to see whether it runs")
    parser.add_argument("--json", type=Path, metavar="FILE", help="the same as JSON")
    kept = Path(tempfile.gettempdir()) / "ayar-benchmarks"
    parser.add_argument("--folder", type=Path, default=kept, metavar="DIR", help="where the data are kept")
    return parser.parse_args()


def _measured(lab: Lab, names: tuple[str, ...] | list[str]) -> Iterator[Row]:
    for name in names:
        if name in {"floors", "open"}:
            from ui.app import application

            application()
        measure: Callable[[Lab], Iterator[Row]] = import_module(f"benchmarks.{MODULES.get(name, name)}").measure
        for row in measure(lab):
            _say(table.text(row))
            yield row


def _say(*lines: str) -> None:
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
