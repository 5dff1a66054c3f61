"""The seal of a document's gold: put on when nothing is open any more, taken off with a record of who did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.annotation_set import ANNOTATOR, FINISHED, GOLD, SEALED
from models.errors import AyarError
from ui import i18n, messages
from ui.adjudicate.bench import Bench

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Sealing:
    def __init__(self, bench: Bench, window: MainWindow) -> None:
        self._bench, self._session, self._window = bench, bench.session, window

    def seal(self) -> None:
        """Seals and opens the next document, from a sealed one at once; says what is still open and goes there
        instead."""
        bench, session = self._bench, self._session
        if session.project is None or session.document_id is None:
            return
        if bench.editing:
            bench.end(keep=True)
        if bench.sealed:
            self._next()
            return
        open_ = bench.open_entries
        if open_:
            words = i18n.plural("adjudicate.still_open", len(open_))
            messages.notice(words, "warn")
            self._window.announcer.announce(words)
            bench.go_to(open_[0].place.id)
            return
        try:
            edit = session.project.sealing(session.document_id)
        except AyarError as error:
            messages.error(self._unnamed(error))
            return
        if session.commit(edit):
            self._next()

    def _unnamed(self, error: AyarError) -> AyarError:
        """A refusal that names people who have not finished does not while names are hidden."""
        session = self._session
        if "people" not in error.params or session.project is None or session.document_id is None:
            return error
        naming = session.naming
        people = [naming.of(name) for name in naming.ordered(session.project.readiness(session.document_id).waiting)]
        return AyarError(error.key, **{**error.params, "people": i18n.listed(people) or "–"})

    def _next(self) -> None:
        self._window.announcer.announce(i18n.tr("status.sealed"))
        found = self._waiting()
        if found is not None:
            self._window.open_document(found)
        else:
            messages.notice(i18n.tr("status.all_done"))

    def _waiting(self) -> int | None:
        """The next document that at least two have finished and nobody has sealed."""
        project, here = self._session.project, self._session.document_id
        assert project is not None and here is not None, "a document has just been sealed"
        ids = list(project.document_ids())
        at = ids.index(here) if here in ids else -1
        for document_id in (*ids[at + 1 :], *ids[: max(at, 0)]):
            sets = project.sets_of(document_id)
            finished = sum(each.role == ANNOTATOR and each.status == FINISHED for each in sets)
            if finished > 1 and not any(each.role == GOLD and each.status == SEALED for each in sets):
                return document_id
        return None

    def unseal(self) -> None:
        """Opens sealed gold again."""
        session = self._session
        if session.project is None or session.document_id is None:
            return
        edit = session.project.unsealing(session.document_id)
        if edit is not None and session.commit_sealed(edit):
            self._bench.open()
