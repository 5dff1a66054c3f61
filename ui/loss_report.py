"""The list of what an export lost, as a Markdown file beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from models.errors import AyarError
from models.record import Loss
from ui.i18n import describe, plain


def write_losses(path: Path, format_id: str, losses: Sequence[Loss]) -> None:
    """Writes the list, or removes an older one when nothing was lost. Raises AyarError export_failed."""
    try:
        if losses:
            path.write_text("\n".join(_lines(format_id, losses)) + "\n", encoding="utf-8", newline="\n")
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise AyarError("export_failed", file=str(path), reason=f"{error.strerror}.") from error


def _lines(format_id: str, losses: Sequence[Loss]) -> Iterator[str]:
    yield f"# {format_id}: {len(losses)}"
    yield ""
    for key, n in sorted(Counter(loss.key for loss in losses).items()):
        yield f"- {key}: {n}"
    document = None
    sentences: dict[tuple[object, ...], str] = {}
    for loss in losses:
        if loss.document != document:
            document = loss.document
            yield from ("", f"## {document}", "")
        said = (loss.key, *loss.params.items())
        if said not in sentences:
            sentences[said] = plain(describe(loss))
        yield f"- {f'`{loss.annotation}` ' if loss.annotation else ''}{sentences[said]}"
