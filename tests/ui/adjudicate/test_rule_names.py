"""Rules are called by their names in the language of the interface."""

from __future__ import annotations

import pytest

from models.adjudication.decision import RULES
from ui import i18n
from ui.adjudicate.wording import rule_name


@pytest.mark.parametrize("code", ["fa", "ar"])
def test_every_rule_has_a_name_and_a_foreign_one_keeps_its_own(code: str) -> None:
    i18n.set_language(code)
    names = [rule_name(rule) for rule in RULES]
    assert len(set(names)) == len(RULES)
    assert not set(names) & set(RULES)
    assert (rule_name("theirs"), rule_name(None)) == ("theirs", "–")
