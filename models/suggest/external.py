"""Models of other people over HTTP, in two protocols that exist: a Label Studio ML backend and an OpenAI-compatible
chat endpoint. Off until somebody enters an address; the text goes there and nowhere else. Answers are data: checked,
offsets compared with the text, quotes found again, and what does not fit is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from xml.sax.saxutils import quoteattr  # only escapes; reads nothing

import orjson

from models.annotation import ENTITY, EVENT, STANCE
from models.document import Document
from models.errors import AyarError
from models.schema import Schema
from models.span import Span
from models.suggest.asking import TIMEOUT, post
from models.suggest.quoting import located, nth
from models.suggest.suggestion import Context, Filler, Suggestion, Why

EXTERNAL: Final = "external"
LABEL_STUDIO: Final = "label-studio"
CHAT: Final = "openai-chat"
_USUAL: Final = 0.5
"""The score of a suggestion whose model gives none."""
_MOST: Final = 2_000  # suggestions of one answer that are looked at
_KINDS: Final = (ENTITY, EVENT, STANCE)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where and how to ask: ``address`` as the user entered it, ``model`` and ``key`` for a chat endpoint."""

    address: str
    protocol: str
    model: str = ""
    key: str = ""
    timeout: float = TIMEOUT


class External:
    """The recommender ``external``; call it in a job. Raises AyarError(external_address, external_unreachable,
    external_refused, external_slow, external_answer)."""

    id = EXTERNAL

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self.version = endpoint.model or endpoint.protocol
        self.kinds = frozenset({ENTITY} if endpoint.protocol == LABEL_STUDIO else _KINDS)
        self.left_out = 0
        """How many things of the last answer did not fit the text or the schema."""

    def suggest(self, document: Document, context: Context) -> list[Suggestion]:
        ask = _label_studio if self._endpoint.protocol == LABEL_STUDIO else _chat
        made: list[Suggestion] = []
        self.left_out = 0
        for raw in ask(self._endpoint, document, context.schema):
            suggestion = self._checked(raw, context.schema)
            if suggestion is None:
                self.left_out += 1
            else:
                made.append(suggestion)
        return list(dict.fromkeys(made))

    def _checked(self, raw: _Raw | None, schema: Schema) -> Suggestion | None:
        if raw is None or raw.kind not in self.kinds or not schema.allows(raw.kind, raw.label):
            return None
        return Suggestion(
            recommender=self.id, version=self.version, kind=raw.kind, label=raw.label, start=raw.span[0],
            end=raw.span[1], score=raw.score, why=Why("why.external", {"model": self.version}), arguments=raw.fillers,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Raw:
    kind: str
    label: str
    span: Span
    score: float
    fillers: tuple[Filler, ...] = ()


# ---- Label Studio ML backend: https://labelstud.io/guide/ml_create (POST /predict)
def _label_studio(endpoint: Endpoint, document: Document, schema: Schema) -> Iterator[_Raw | None]:
    task = {"id": 1, "data": {"text": document.text}}
    question = {"tasks": [task], "label_config": _config(schema), "params": {}, "project": "ayar"}
    address = endpoint.address.rstrip("/")
    answer = post(address if address.endswith("/predict") else f"{address}/predict", question, endpoint.timeout)
    predictions = answer.get("results") if isinstance(answer, dict) else None
    if not isinstance(predictions, list):
        raise AyarError("external_answer", address=endpoint.address, reason="results")
    for prediction in predictions[:1]:
        items = prediction.get("result") if isinstance(prediction, dict) else None
        for item in (items if isinstance(items, list) else [])[:_MOST]:
            yield _item(item, prediction, document.text)


def _item(item: Any, prediction: Mapping[str, Any], text: str) -> _Raw | None:
    value = item.get("value") if isinstance(item, dict) else None
    labels = value.get("labels") if isinstance(value, dict) else None
    if not isinstance(value, dict) or not isinstance(labels, list) or not labels or not isinstance(labels[0], str):
        return None
    quote = value.get("text")
    span = located(text, quote if isinstance(quote, str) else None, value.get("start"), value.get("end"))
    score = _score(item.get("score", prediction.get("score")))
    return None if span is None else _Raw(ENTITY, labels[0], span, score)


def _config(schema: Schema) -> str:
    """The labelling configuration that names our labels: what a backend looks for in ``label_config``."""
    labels = "".join(f"<Label value={quoteattr(label.id)}/>" for label in schema.labels(ENTITY) if label.active)
    return f'<View><Labels name="label" toName="text">{labels}</Labels><Text name="text" value="$text"/></View>'


# ---- OpenAI-compatible chat: https://platform.openai.com/docs/api-reference/chat (POST …/chat/completions)
def _chat(endpoint: Endpoint, document: Document, schema: Schema) -> Iterator[_Raw | None]:
    question = {
        "model": endpoint.model, "temperature": 0,
        "messages": [
            {"role": "system", "content": instructions(schema)},
            {"role": "user", "content": document.text},
        ],
        "response_format": {"type": "json_schema", "json_schema": {
            "name": "annotations", "strict": True, "schema": answer_schema(schema)}},
    }  # fmt: skip
    address = endpoint.address.rstrip("/")
    address = address if address.endswith("/chat/completions") else f"{address}/chat/completions"
    headers = {"Authorization": f"Bearer {endpoint.key}"} if endpoint.key else None
    found = _content(post(address, question, endpoint.timeout, headers), endpoint.address)
    for item in found[:_MOST]:
        yield _annotation(item, document.text)


def _content(answer: Any, address: str) -> list[Any]:
    try:
        content = answer["choices"][0]["message"]["content"]
        found = orjson.loads(content)["annotations"]
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise AyarError("external_answer", address=address, reason=f"{type(error).__name__}: {error}") from error
    if not isinstance(found, list):
        raise AyarError("external_answer", address=address, reason="annotations")
    return found


def _annotation(item: Any, text: str) -> _Raw | None:
    if not isinstance(item, dict) or not all(isinstance(item.get(n), str) for n in ("kind", "label", "quote")):
        return None
    span = nth(text, item["quote"], _number(item.get("occurrence")))
    if span is None:
        return None
    arguments = item.get("arguments")
    fillers = (_filler(each, text, span) for each in (arguments if isinstance(arguments, list) else []))
    kept = tuple(filler for filler in fillers if filler is not None)
    return _Raw(item["kind"], item["label"], span, _score(item.get("confidence")), kept)


def _filler(item: Any, text: str, near: Span) -> Filler | None:
    if not isinstance(item, dict) or not isinstance(item.get("role"), str) or not isinstance(item.get("quote"), str):
        return None
    span = located(text, item["quote"], near[0], None)
    return None if span is None else Filler(item["role"], ENTITY, *span)


def instructions(schema: Schema) -> str:
    """What a chat model is told: the task, and every label with its definition in English."""
    lines = [
        "You annotate news in Persian and Arabic. Quote exactly as the text has it, never corrected or translated.",
        "An annotation is the shortest complete span. `occurrence` counts from 1 where a quote stands several times.",
        "An event's quote is its trigger, a stance's its evidence. Leave out what you are not sure of.",
    ]
    labels = [(kind, label) for kind in _KINDS for label in schema.labels(kind) if label.active]
    lines += (f"{kind} {each.id}: {each.name_in('en')}. {each.definition_in('en')}".strip() for kind, each in labels)
    return "\n".join(lines)


def answer_schema(schema: Schema) -> dict[str, Any]:
    """The JSON Schema of an answer, in the subset that strict structured output allows."""
    labels = dict.fromkeys(label.id for kind in _KINDS for label in schema.labels(kind) if label.active)
    roles = sorted({role.id for kind in (EVENT, STANCE) for role in schema.roles(kind)})
    argument = _object({"role": {"type": "string", "enum": roles}, "quote": {"type": "string"}})
    annotation = _object({
        "kind": {"type": "string", "enum": list(_KINDS)}, "label": {"type": "string", "enum": list(labels)},
        "quote": {"type": "string"}, "occurrence": {"type": "integer"}, "confidence": {"type": "number"},
        "arguments": {"type": "array", "items": argument},
    })  # fmt: skip
    return _object({"annotations": {"type": "array", "items": annotation}})


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object", "properties": properties, "required": list(properties), "additionalProperties": False
    }  # fmt: skip


def _score(value: object) -> float:
    return round(min(1.0, max(0.0, float(value))), 4) if type(value) in (int, float) else _USUAL  # type: ignore[arg-type]


def _number(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else 1
