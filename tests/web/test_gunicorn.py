"""What only a real gunicorn shows: requests that are no HTTP, large bodies, what is logged, a stop."""

from __future__ import annotations

import http.client
import json
import signal
import socket
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests

from benchmarks.servers import serve


def raw(url: str, sent: bytes) -> tuple[bytes, bytes]:
    """Head and body of what comes back for `sent`, whatever it is."""
    address = urlsplit(url)
    with socket.create_connection((address.hostname, address.port), timeout=30) as connection:
        connection.sendall(sent)
        received = b""
        while piece := connection.recv(65_536):
            received += piece
    head, _, body = received.partition(b"\r\n\r\n")
    return head, body


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"secret words of an article\r\n\r\n", 400),
        (b"GET /health/live HTTP/1.1\r\nHost: a\r\nbroken header\r\n\r\n", 400),
        (b"GET /" + b"x" * 9_000 + b" HTTP/1.1\r\nHost: a\r\n\r\n", 414),
        (b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"x" * 9_000 + b"\r\n\r\n", 431),
        (b"POST /attributions HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", 400),
        (b"POST /attributions HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n", 400),
    ],
)
def test_what_is_no_http_gets_a_problem_too(url: str, sent: bytes, status: int) -> None:
    head, body = raw(url, sent)
    assert head.startswith(b"HTTP/1.1 %d " % status)
    assert b"Content-Type: application/problem+json" in head
    assert b"X-Request-Id: " in head
    assert json.loads(body)["status"] == status
    assert b"secret" not in body


def test_large_bodies_are_refused_readably(url: str) -> None:
    plain = {"Content-Type": "text/plain"}
    assert requests.post(f"{url}/attributions", data=b"x" * 6_000_000, headers=plain, timeout=60).status_code == 413
    chunks = iter([b"words " * 10_000] * 60)
    assert requests.post(f"{url}/attributions", data=chunks, headers=plain, timeout=60).status_code == 413


def test_chunked_article(url: str, seed: str) -> None:
    sent = requests.post(f"{url}/attributions", data=iter([seed.encode()]), headers={"Content-Type": "text/plain"}, timeout=60)
    whole = requests.post(f"{url}/attributions", json={"text": seed}, timeout=60)
    assert (sent.status_code, sent.content) == (200, whole.content)


def test_log_holds_no_words_and_a_stop_is_clean(tmp_path: Path, seed: str) -> None:
    log = tmp_path / "log"
    with serve(log, workers="1", log_level="debug") as (url, server):
        headers = {"Content-Type": "text/plain", "X-Request-Id": "seen-in-the-log"}
        requests.post(f"{url}/attributions?title=Blinken", data=seed.encode(), headers=headers, timeout=60)
        requests.get(f"{url}/Blinken", timeout=60)
        raw(url, b"Blinken told media\r\n\r\n")
        connection = http.client.HTTPConnection(urlsplit(url).netloc)
        connection.request("GET", "/health/live")
        assert connection.getresponse().read()
        server.send_signal(signal.SIGTERM)
        assert server.wait(timeout=30) == 0
    written = log.read_text()
    assert "seen-in-the-log" in written
    assert not any(word in written for word in ("Blinken", "Kursk", "combat"))
