"""What an action is called where it is shown: strip, menus, key sheet."""

from __future__ import annotations

from ui import i18n
from ui.actions import Action
from ui.shell import Shell


def action_words(shell: Shell, action: Action) -> str:
    """What an action is called: a labelling action by the short name of its label."""
    if action.id == "action.take_version":
        return i18n.tr(action.id, n=i18n.numerals(action.arg))
    project = shell.session.project
    if action.arg and project is not None:
        label = project.schema.label("entity", action.arg)
        if label is not None:
            return label.short_in(i18n.language())
    return i18n.tr(action.id).rstrip("…")
