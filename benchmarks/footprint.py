"""Prints the megabytes a window's process holds: ``python -m benchmarks.footprint FOLDER [PROJECT [DOCUMENT]]``."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from benchmarks.measuring import Lab
from benchmarks.window import opened


def main(folder: str, project: str | None = None, document: str | None = None) -> None:
    with opened(Lab(Path(folder)), Path(project) if project else None) as watched:
        if document is not None:
            watched.open_document(document)
        watched.wait_for(lambda: watched.window.page.documents.model.complete)
        watched.settle()
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        sys.stdout.write(f"{pages * os.sysconf('SC_PAGE_SIZE') / 1024**2:.1f}")


if __name__ == "__main__":
    main(*sys.argv[1:4])
