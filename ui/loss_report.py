"""The list of what an export lost, as a Markdown file beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from models.errors import AyarError
from storage.loss_list import LossList, Said, said
from ui.i18n import describe, general, number, plain


def write_losses(path: Path, format_id: str, losses: LossList) -> None:
    """Writes the list, or removes an older one when nothing was lost. Raises AyarError export_failed."""
    try:
        if losses:
            with path.open("w", encoding="utf-8", newline="\n") as out:
                out.writelines(f"{line}\n" for line in _lines(format_id, losses))
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise AyarError("export_failed", file=str(path), reason=f"{error.strerror}.") from error


def _lines(format_id: str, losses: LossList) -> Iterator[str]:
    yield f"# {format_id}: {len(losses)}"
    yield ""
    for key, n in sorted(losses.counts.items()):
        yield f"- {number(n)} × {plain(general(f'loss.{key}'))}"
    place = None
    sentences: dict[Said, str] = {}
    for loss in losses:
        if (loss.document, loss.author) != place:
            place = loss.document, loss.author
            yield from ("", f"## {' · '.join(filter(None, place))}", "")
        about = said(loss)
        if about not in sentences:
            sentences[about] = plain(describe(loss))
        yield f"- {f'`{loss.annotation}` ' if loss.annotation else ''}{sentences[about]}"
