"""What came in under a name that the schema could not take goes back under it."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Annotation, Argument
from models.annotation_set import AnnotationSet
from models.document import Document
from models.label_mapping import extended, parts_before
from models.record import Record
from models.schema import Schema
from storage.relabelling import with_parts


def test_names_of_roles_attributes_and_document_labels_are_known_again(schema: bytes) -> None:
    own = Schema.load(schema)
    wanted = [("event.role", "Place"), ("entity.flag", "قطعی"), ("document", "Genre"), ("event.role", "Whither")]
    new, ids = extended(own, wanted, (), ())
    assert parts_before(own) == {}
    back = parts_before(new)
    assert back["event.role", ids["event.role", "Place"]] == "Place"
    assert back["entity.attribute", ids["entity.flag", "قطعی"]] == "قطعی"
    assert back["document", ids["document", "Genre"]] == "Genre"
    assert ("event.role", "Whither") not in back, "it is its own id"


def test_only_annotations_that_came_from_a_layer_change_there() -> None:
    own = Annotation(id="e1", kind="event", label="AGREE", start=0, end=2, arguments=(Argument("PLACE_2", None),))
    came = replace(own, id="e2", extra={"layer": "custom.Meeting"})
    record = Record(
        Document(key="d", text="رفت", text_sha256=""), AnnotationSet(author="A", annotations={"e1": own, "e2": came})
    )
    renamed = with_parts(record, {("event.role", "PLACE_2"): "Place"}, "layer")
    assert isinstance(renamed, Record)
    assert renamed.set is not None
    roles = {name: a.arguments[0].role for name, a in renamed.set.annotations.items()}
    assert roles == {"e1": "PLACE_2", "e2": "Place"}
