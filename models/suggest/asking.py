"""One question over HTTP: JSON there, JSON back; nothing is followed or executed, only the given address asked."""

from __future__ import annotations

import ipaddress
import time
from collections.abc import Iterator, Mapping
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from typing import Any, Final
from urllib.parse import SplitResult, urlsplit

import orjson

from models.errors import AyarError

TIMEOUT: Final = 30.0  # seconds without a sign of life; an answer may take twice as long to arrive
LARGEST: Final = 8_000_000  # bytes of an answer
_OK: Final = 200
_CHUNK: Final = 65_536
_LOCAL_NAMES: Final = ("localhost", "localhost.localdomain")


def leaves_the_machine(address: str) -> bool:
    """Whether what is sent to the address goes to another machine; an address that cannot be read may."""
    try:
        host = (urlsplit(address).hostname or "").lower()
        if host in _LOCAL_NAMES:
            return False
        return not ipaddress.ip_address(host).is_loopback
    except ValueError:
        return True


def post(address: str, value: object, timeout: float = TIMEOUT, headers: Mapping[str, str] | None = None) -> Any:
    """Sends JSON and returns the decoded answer. Redirects are not followed, proxies not used.

    Raises AyarError: external_address (not http or https), external_unreachable (address, reason), external_refused
    (address, status), external_answer (address, reason).
    """
    parts = _parts(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise AyarError("external_address", address=address)
    body = orjson.dumps(value)
    sent = {"Content-Type": "application/json", "Accept": "application/json", **(headers or {})}
    try:
        status, answer = _exchange(parts, body, sent, timeout)
    except TimeoutError as error:
        raise AyarError("external_slow", address=address, seconds=int(timeout)) from error
    except (OSError, HTTPException, ValueError) as error:
        raise AyarError("external_unreachable", address=address, reason=str(error) or type(error).__name__) from error
    if status != _OK:
        raise AyarError("external_refused", address=address, status=status)
    if len(answer) > LARGEST:
        raise AyarError("external_answer", address=address, reason=f"> {LARGEST // 1_000_000} MB")
    try:
        return orjson.loads(answer)
    except orjson.JSONDecodeError as error:
        raise AyarError("external_answer", address=address, reason=str(error)) from error


def _exchange(parts: SplitResult, body: bytes, headers: Mapping[str, str], timeout: float) -> tuple[int, bytes]:
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=timeout)
    try:
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("POST", path, body, dict(headers))
        response = connection.getresponse()
        return response.status, b"".join(_chunks(response, timeout))
    finally:
        connection.close()


def _chunks(response: HTTPResponse, timeout: float) -> Iterator[bytes]:
    """The answer up to one byte more than is allowed. Raises TimeoutError for one that drips in for too long."""
    limit, left = time.monotonic() + 2 * timeout, LARGEST + 1
    while left > 0 and (chunk := response.read(min(left, _CHUNK))):
        left -= len(chunk)
        yield chunk
        if time.monotonic() > limit:
            raise TimeoutError


def _parts(address: str) -> SplitResult:
    try:
        return urlsplit(address)
    except ValueError as error:
        raise AyarError("external_address", address=address) from error
