"""Making an edit and committing it, when making it may be refused."""

from __future__ import annotations

from collections.abc import Callable

from models.edits import Edit
from models.errors import AyarError
from ui import messages
from ui.session import Session


def commit_made(session: Session, make: Callable[[], Edit | None]) -> bool:
    """Commit what ``make`` returns, if anything. False when it was refused: the person has been told why."""
    try:
        edit = make()
    except AyarError as error:
        messages.error(error)
        return False
    if edit is not None:
        session.commit(edit)
    return True
