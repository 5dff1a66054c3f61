"""Ayar: annotate Persian and Arabic news. ``main.py [PROJECT]`` opens the window, ``main.py COMMAND`` runs one."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from ui.terminal.parser import COMMANDS


def main(arguments: Sequence[str]) -> int:
    """The exit code: see ui/terminal/running.py."""
    if arguments and (arguments[0] in COMMANDS or arguments[0] in ("-h", "--help")):
        from ui.terminal.running import run

        return run(arguments)
    return open_window(arguments)


def open_window(arguments: Sequence[str]) -> int:
    """Opens the window on the project named, or on the last one. Qt is imported here and nowhere before."""
    import gc

    gc.disable()  # a tenth of the start would be spent on looking for garbage; ui.app.run turns it on again
    from storage import project  # noqa: F401 - before Qt, which opens the source of each module imported after it
    from ui.terminal.opening import parse

    wanted = parse(arguments)
    if wanted.tour is not None:
        from ui.tour import play

        return play(wanted.tour)
    if wanted.screens is not None:
        from ui.screens import take_screens

        return take_screens(wanted.screens)
    from ui.app import run as run_window

    return run_window(wanted.project, wanted.user, sample=wanted.sample)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # processes of one's own start this very program again
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main(sys.argv[1:]))
