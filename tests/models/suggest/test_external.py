"""Other people's models, asked over a local server: what they say is checked, and every failure is a plain sentence."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.annotation_set import AnnotationSet
from models.document import Document, text_hash
from models.errors import AyarError
from models.schema import Schema
from models.suggest import asking
from models.suggest.asking import leaves_the_machine, post
from models.suggest.ensemble import OFF_AT_FIRST
from models.suggest.external import CHAT, EXTERNAL, LABEL_STUDIO, Endpoint, External, answer_schema
from models.suggest.quoting import located, nth
from models.suggest.suggestion import Context, Suggestion
from tests.conftest import ROOT
from tests.nasty import texts

SCHEMA = Schema.load((ROOT / "resources/schema/schema.json").read_bytes())
TEXT = "😀 وزیر خارجه ایران در تهران، تهران را ستود."


class Model:
    """A server on this machine that gives ``answer`` with ``status`` and keeps what it was asked."""

    def __init__(self) -> None:
        self.answer: Any = {}
        self.status = 200
        self.headers: dict[str, str] = {}
        self.asked: list[tuple[str, dict[str, Any], dict[str, str]]] = []
        self.silent = threading.Event()
        self.hanging = False
        model = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                model.asked.append((self.path, body, dict(self.headers)))
                if model.hanging:
                    model.silent.wait(30)
                    return
                raw = model.answer if isinstance(model.answer, bytes) else json.dumps(model.answer).encode()
                self.send_response(model.status)
                for name, value in model.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(raw)))
                self.end_headers()
                self.wfile.write(raw)

            def log_message(self, format: str, *arguments: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self.thread.start()

    def close(self) -> None:
        self.silent.set()
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def model() -> Iterator[Model]:
    made = Model()
    yield made
    made.close()


def ask(server: Model, protocol: str, text: str = TEXT, **more: Any) -> list[Suggestion]:
    document = Document(key="d", text=text, text_sha256=text_hash(text), language="fa")
    external = External(Endpoint(server.address, protocol, **more))
    found = external.suggest(document, Context(SCHEMA, AnnotationSet(author="Sara")))
    assert all(0 <= s.start < s.end <= len(text) for s in found)
    return found


def said(found: list[Suggestion], text: str = TEXT) -> list[tuple[str, str, int]]:
    return [(text[s.start : s.end], s.label, s.start) for s in found]


def failure(model: Model, protocol: str = CHAT, **more: Any) -> str:
    with pytest.raises(AyarError) as caught:
        ask(model, protocol, **more)
    return caught.value.key


def region(start: Any, end: Any, label: Any, text: Any = None, **more: Any) -> dict[str, Any]:
    value = {"start": start, "end": end, "labels": [label], **({"text": text} if text is not None else {})}
    return {"type": "labels", "from_name": "label", "to_name": "text", "value": value, **more}


def chat(*annotations: dict[str, Any]) -> dict[str, Any]:
    return {"choices": [{"message": {"content": json.dumps({"annotations": list(annotations)})}}]}


def test_a_label_studio_backend_is_asked_as_it_expects_and_its_offsets_are_checked(model: Model) -> None:
    iran, tehran = TEXT.index("ایران"), TEXT.index("تهران")
    model.answer = {
        "results": [
            {
                "result": [
                    region(iran, iran + 5, "GPE", "ایران", score=0.9),
                    region(iran + 1, iran + 6, "GPE", "ایران"),  # counted in UTF-16: found again by its quote
                    region(tehran + 8, tehran + 13, "GPE", "تهران"),
                    region(0, 3, "GPE", "جای دیگر"),
                    region(0, 10_000, "GPE"),
                    region("x", None, "GPE"),
                    region(iran, iran + 5, "NOSUCH", "ایران"),
                    {"value": None},
                    "nonsense",
                ],
                "score": 0.4,
            }
        ]
    }
    found = ask(model, LABEL_STUDIO)
    assert said(found) == [("ایران", "GPE", iran), ("ایران", "GPE", iran), ("تهران", "GPE", TEXT.rindex("تهران"))]
    assert [s.score for s in found] == [0.9, 0.4, 0.4]
    path, body, _ = model.asked[0]
    assert path == "/predict"
    assert body["tasks"] == [{"id": 1, "data": {"text": TEXT}}]
    assert '<Label value="GPE"/>' in body["label_config"]


def test_a_chat_model_is_told_the_labels_and_its_quotes_are_found_again(model: Model) -> None:
    model.answer = chat(
        {"kind": "entity", "label": "GPE", "quote": "تهران", "occurrence": 2, "confidence": 0.7, "arguments": []},
        {"kind": "entity", "label": "ROLE", "quote": "وزیر خارجه", "occurrence": 1, "confidence": 7, "arguments": []},
        {
            "kind": "stance",
            "label": "support",
            "quote": "ستود",
            "occurrence": 1,
            "confidence": 0.5,
            "arguments": [{"role": "TARGET", "quote": "تهران"}, {"role": "HOLDER", "quote": "نیست"}, 5],
        },
        {"kind": "entity", "label": "GPE", "quote": "مریخ", "occurrence": 1, "confidence": 1, "arguments": []},
        {"kind": "zone", "label": "METADATA", "quote": "ایران", "occurrence": 1, "confidence": 1, "arguments": []},
        {"kind": "entity", "label": "GPE", "quote": 5},
    )
    found = ask(model, CHAT, model="small", key="secret")
    assert [label for _, label, _ in said(found)] == ["GPE", "ROLE", "support"]
    assert found[0].start == TEXT.rindex("تهران")
    assert found[1].score == 1.0
    assert [(f.role, TEXT[f.start : f.end]) for f in found[2].arguments] == [("TARGET", "تهران")]
    path, body, headers = model.asked[0]
    assert path == "/chat/completions"
    assert headers["Authorization"] == "Bearer secret"
    assert (body["model"], body["temperature"]) == ("small", 0)
    assert body["messages"][1] == {"role": "user", "content": TEXT}
    assert "GPE" in body["messages"][0]["content"]
    assert body["response_format"]["json_schema"]["schema"] == answer_schema(SCHEMA)


@pytest.mark.parametrize(
    "answer",
    [b"not json", {}, {"choices": []}, {"choices": [{"message": {"content": "sorry"}}]}, {"choices": 3}, [], "text",
     {"choices": [{"message": {"content": '{"annotations": 5}'}}]}],
)  # fmt: skip
def test_an_answer_of_another_shape_is_told(model: Model, answer: Any) -> None:
    model.answer = answer
    assert failure(model, CHAT) == "external_answer"


def test_a_backend_without_results_is_told(model: Model) -> None:
    assert failure(model, LABEL_STUDIO) == "external_answer"


def test_a_refusal_and_a_redirect_are_told_and_not_followed(model: Model) -> None:
    model.status = 401
    assert failure(model) == "external_refused"
    model.status, model.headers = 302, {"Location": "http://127.0.0.1:1/elsewhere"}
    assert failure(model) == "external_refused"
    assert len(model.asked) == 2


def test_silence_is_told(model: Model) -> None:
    model.hanging = True
    assert failure(model, CHAT, timeout=0.2) == "external_slow"


def test_nobody_there_and_no_address_are_told() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    port = server.server_port
    server.server_close()
    for address, key in (
        (f"http://127.0.0.1:{port}", "external_unreachable"),
        ("file:///etc/passwd", "external_address"),
        ("", "external_address"),
        ("http://", "external_address"),
        ("http://[", "external_address"),
        ("http://127.0.0.1:99999", "external_unreachable"),
    ):
        with pytest.raises(AyarError) as caught:
            post(address, {}, timeout=1)
        assert caught.value.key == key, address


def test_an_endless_answer_is_cut_off(model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "LARGEST", 100)
    model.answer = {"choices": ["x" * 1000]}
    assert failure(model) == "external_answer"


def test_it_is_off_at_first_and_says_when_text_would_leave() -> None:
    assert EXTERNAL in OFF_AT_FIRST
    assert not leaves_the_machine("http://127.0.0.1:9090")
    assert not leaves_the_machine("http://localhost/predict")
    assert not leaves_the_machine("http://[::1]:80")
    assert leaves_the_machine("https://api.example/v1")
    assert leaves_the_machine("http://192.168.1.5:9090")
    assert leaves_the_machine("http://[")


@given(texts(), st.data())
def test_a_quote_is_found_where_it_stands_or_not_at_all(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    quote = text[start : data.draw(st.integers(start, len(text)))]
    claimed = data.draw(st.one_of(st.none(), st.integers(-5, len(text) + 5)))
    for span in (located(text, quote, claimed, None), located(text, quote, claimed, claimed), nth(text, quote, 1)):
        if span is not None:
            assert 0 <= span[0] < span[1] <= len(text)
            assert text[slice(*span)] == quote or quote.strip() in text[slice(*span)] or quote == ""
