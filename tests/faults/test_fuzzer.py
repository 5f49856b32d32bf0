"""Hypothesis bends requests, in bytes, on their way to a real gunicorn: no 5xx, no worker lost, no answer outside the description."""

from __future__ import annotations

import gzip
import http.client
import json
import socket
from collections import Counter
from collections.abc import Iterator
from email.message import Message
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.servers import serve
from tests.contract.openapi import description, validate
from tests.processes import children
from tests.scale import SCALE, tell

TEXT = "“It is done,” said Ana Lopez on Tuesday."
BODIES = (
    (b"application/json", json.dumps({"text": TEXT, "published": "2024-11-14", "min_confidence": 0.5}).encode()),
    (b"text/plain", TEXT.encode()),
    (b"application/x-ndjson", json.dumps({"text": TEXT}).encode() + b"\n{}\n"),
    (b"application/json\r\nContent-Encoding: gzip", gzip.compress(json.dumps({"text": TEXT}).encode())),
)
PATHS = (b"/attributions", b"/attributions/batch", b"/attributions?published=2024-11-14", b"/health/ready", b"/metrics", b"/info", b"/x")
HEAD = b"%s %s HTTP/1.1\r\nHost: a\r\nContent-Type: %s\r\n%s\r\n%s"
MARKS = (
    b"\r\n",
    b"\r\n\r\n",
    b"\n",
    b"\0",
    b":",
    b" ",
    b"\xff",
    b"{",
    b'"',
    b"0\r\n\r\n",
    b"Content-Length: 3\r\n",
    b"\xed\xa0\x80",
    b"%",
    b"?",
    b"9" * 40,
)
STATUSES = {int(status) for path in description()["paths"].values() for method in path.values() for status in method["responses"]} | {404}
SEEN: Counter[int] = Counter()


@st.composite
def requests(draw: st.DrawFn) -> bytes:
    """A request, whole or in chunks, with some of its bytes cut out, doubled, exchanged or added."""
    kind, body = draw(st.sampled_from(BODIES))
    chunked = draw(st.booleans())
    framing = b"Transfer-Encoding: chunked\r\n" if chunked else b"Content-Length: %d\r\n" % len(body)
    sent = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body) if chunked else body
    method = draw(st.sampled_from((b"POST", b"POST", b"POST", b"GET", b"PUT", b"OPTIONS", b"HEAD", b"post", b"BREW")))
    request = bytearray(HEAD % (method, draw(st.sampled_from(PATHS)), kind, framing, sent))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(request)))
        end = min(len(request), start + draw(st.integers(0, 12)))
        part = bytes(request[start:end])
        request[start:end] = draw(st.one_of(st.just(b""), st.just(part * 2), st.sampled_from(MARKS), st.binary(max_size=8)))
    return bytes(request)


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, int]]:
    """Host and port of a service that must keep its one worker."""
    with serve(tmp_path_factory.mktemp("fuzzer") / "log", workers="1", log_level="error") as (url, server):
        before = children(server.pid)
        parts = urlsplit(url)
        yield str(parts.hostname), int(parts.port or 0)
        assert children(server.pid) == before, "a worker was lost"
    tell(
        f"{sum(SEEN.values())} bent requests: " + ", ".join(f"{count} × {status or 'no answer'}" for status, count in sorted(SEEN.items()))
    )


def ask(service: tuple[str, int], sent: bytes) -> tuple[int, Message, bytes]:
    """The answer to `sent`, behind which nothing follows; status 0 for one that the service takes as cut off."""
    with socket.create_connection(service, timeout=60) as connection:
        connection.sendall(sent)
        connection.shutdown(socket.SHUT_WR)
        # An empty line before a request is passed over (RFC 9112, 2.2).
        response = http.client.HTTPResponse(connection, method="HEAD" if sent.removeprefix(b"\r\n").startswith(b"HEAD") else "POST")
        try:
            response.begin()
        except (http.client.BadStatusLine, ConnectionResetError):
            return 0, Message(), b""
        return response.status, response.headers, response.read()


def test_bent_requests(service: tuple[str, int]) -> None:
    @settings(max_examples=SCALE.cases, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(sent=requests())
    def bent(sent: bytes) -> None:
        status, headers, body = ask(service, sent)
        SEEN[status] += 1
        if not status:
            return
        assert status in STATUSES - {500, 503}, (sent, status, body)
        assert headers["X-Request-Id"]
        if status >= http.client.BAD_REQUEST and body:
            assert headers["Content-Type"] == "application/problem+json"
            validate({"$ref": "#/components/schemas/Problem"}, json.loads(body))

    bent()
    status, _, _ = ask(
        service, HEAD % (b"POST", b"/attributions", b"text/plain", b"Content-Length: %d\r\n" % len(TEXT.encode()), TEXT.encode())
    )
    assert status == http.client.OK
