"""The table of measures: which there are of each kind, and what each one counts.

``measure.NAME`` of the catalogue names each of them, ``measure.NAME.explained`` says in plain words what it is.
"""

from __future__ import annotations

from typing import Final

from models.annotation import ENTITY, EVENT, STANCE, ZONE

DOCUMENT: Final = "document"
KAPPA: Final = "kappa"

F1_EXACT: Final = "f1_exact"
F1_SPAN: Final = "f1_span"
F1_OVERLAP: Final = "f1_overlap"
F1_TRIGGER: Final = "f1_trigger"
F1_TRIGGER_TYPE: Final = "f1_trigger_type"
F1_ARGUMENT: Final = "f1_argument"
F1_ARGUMENT_COREF: Final = "f1_argument_coref"
F1_HOLDER_TARGET: Final = "f1_holder_target"
F1_HOLDER_TARGET_VALUE: Final = "f1_holder_target_value"
F1_EVIDENCE: Final = "f1_evidence"
TAG_KAPPA: Final = "kappa_token"
TAG_ALPHA: Final = "alpha_token"
KAPPA_VALUE: Final = "kappa_value"
TAG_FLEISS: Final = "fleiss_token"

MEASURES: Final = {
    ENTITY: (F1_EXACT, F1_SPAN, F1_OVERLAP, TAG_KAPPA, TAG_ALPHA),
    EVENT: (F1_TRIGGER, F1_TRIGGER_TYPE, F1_ARGUMENT, F1_ARGUMENT_COREF),
    STANCE: (F1_HOLDER_TARGET, F1_HOLDER_TARGET_VALUE, F1_EVIDENCE, KAPPA_VALUE),
    ZONE: (F1_EXACT,),
}
"""Those of two people. Document labels have a kappa each."""
ARGUMENTS: Final = frozenset({F1_ARGUMENT, F1_ARGUMENT_COREF})
"""Measures that count arguments; the other F1s count annotations."""
BY_LABEL: Final = {
    ENTITY: (F1_EXACT, F1_OVERLAP),
    EVENT: (F1_TRIGGER_TYPE, F1_ARGUMENT),
    STANCE: (F1_EVIDENCE, F1_HOLDER_TARGET_VALUE),
    ZONE: (F1_EXACT,),
}
"""F1s that are given for each label too."""
