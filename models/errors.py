"""The one exception of the product that a user can act on."""

from __future__ import annotations

import sys


class AyarError(Exception):
    """Something the user can act on.

    ``key`` names a sentence of the catalogue (``error.KEY`` in ``resources/translations``) and ``params`` fill its
    placeholders. Everything that is not an AyarError is a bug of ours and is reported as one.
    """

    def __init__(self, key: str, **params: object) -> None:
        super().__init__(key, params)
        self.key = key
        self.params = params


def missing_package(name: str) -> AyarError:
    """``missing_extra``: a package of an optional group, and the command that brings it to the Python that runs."""
    return AyarError("missing_extra", package=name, command=f"{sys.executable or 'python'} -m pip install {name}")
