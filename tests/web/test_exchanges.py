"""What a worker answers by itself: requests that don't come whole, are too large, are no HTTP, or are more than it has memory for."""

from __future__ import annotations

import json
import os
import re
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import pytest
from flask import Flask, request

from benchmarks.servers import serve
from service.settings import Settings
from service.web.app import create_app
from service.web.limits import body_limit, largest_body, page_limit
from service.web.logs import configure
from service.web.state import state_of
from tests.engines import KnownEngine
from tests.processes import until
from tests.web.metrics import sample, scrape

GATE = "GATE"  # names the file that articles wait for
CHARACTERS = 1_000
LARGEST = largest_body(CHARACTERS, CHARACTERS)
KINDS = {"text/plain": b"It is done, said Ana. ", "text/html": b"<!-- nothing -->"}
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def gated() -> Flask:
    """A service whose threads are held up by articles while the gate is shut."""
    settings = Settings.from_environment()
    configure(settings.log_level)
    app = create_app(settings, KnownEngine())
    state_of(app).host.load()

    @app.before_request
    def wait() -> None:
        while request.method == "POST" and not Path(os.environ[GATE]).exists():
            time.sleep(0.01)

    return app


class Service(NamedTuple):
    """The service under test."""

    url: str
    log: Path
    gate: Path

    def send(self, sent: bytes) -> socket.socket:
        """A connection on which something is `sent`."""
        address = urlsplit(self.url)
        made = socket.create_connection((address.hostname, address.port), timeout=60)
        made.sendall(sent)
        return made


class Answer(NamedTuple):
    """An answer, taken apart."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def detail(self) -> str:
        """Of a problem."""
        return str(json.loads(self.body)["detail"])


def answer(connection: socket.socket) -> Answer:
    """What comes back, to the end of the connection."""
    with connection, connection.makefile("rb") as file:
        head, _, body = file.read().partition(b"\r\n\r\n")
    line, *headers = head.decode().split("\r\n")
    return Answer(int(line.split()[1]), dict(each.split(": ", 1) for each in headers), body)


def post(size: int, kind: str = "text/plain", path: str = "/attributions", name: str = "") -> bytes:
    """A request with a body of `size` bytes."""
    given = f"X-Request-Id: {name}\r\n" if name else ""
    head = f"POST {path} HTTP/1.1\r\nHost: a\r\nContent-Type: {kind}\r\nConnection: close\r\n{given}Content-Length: {size}\r\n\r\n"
    return head.encode() + (KINDS[kind] * size)[:size]


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    room = tmp_path_factory.mktemp("exchanges")
    limits = {"max_characters": str(CHARACTERS), "batch_characters": str(CHARACTERS), "transfer_timeout": "5"}
    few = {"workers": "1", "threads": "2", "queue": "0"}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(GATE, str(room / "gate"))
        with serve(room / "log", cores=(), app="tests.web.test_exchanges:gated()", **limits, **few) as (url, _):
            (room / "gate").touch()
            yield Service(url, room / "log", room / "gate")


REFUSED = [
    # What is sent, its status, the id that comes back (if it is the client's), the method and the route that are counted.
    (post(100, name="slow-1")[:-1], 408, "slow-1", "POST", "/attributions"),
    (post(100, path="/attributions/batch?x=%20", name="slow-2")[:-1], 408, "slow-2", "POST", "/attributions/batch"),
    (b"POST /attributions HTTP/1.1\r\nX-Request-Id: slow-3\r\n", 408, "", "other", "malformed"),
    (post(LARGEST + 1, name="large-1")[:500], 413, "large-1", "POST", "/attributions"),
    (post(LARGEST + 1, path="/nowhere", name="large-2")[:500], 413, "large-2", "POST", "unknown"),
    (post(LARGEST + 1, name="not sane")[:500], 413, "", "POST", "/attributions"),
    (post(LARGEST + 1, name="one\r\nX-Request-Id: two")[:500], 413, "", "POST", "/attributions"),
    (b"POST /attributions HTTP/1.1\r\nHost: a\r\nx-request-id:torn-1\r\nbroken header\r\n\r\n", 400, "torn-1", "other", "malformed"),
    (b"no HTTP\r\n\r\n", 400, "", "other", "malformed"),
    (
        b"GET / HTTP/1.1\r\nX-Request-Id: head-1\r\n" + b"".join(b"X%d: %s\r\n" % (each, b"x" * 8_000) for each in range(9)),
        431,
        "",
        "other",
        "malformed",
    ),
]


@pytest.mark.parametrize(("sent", "status", "name", "method", "route"), REFUSED)
def test_what_is_refused_early(service: Service, sent: bytes, status: int, name: str, method: str, route: str) -> None:
    labels = {"route": route, "status": str(status)}
    before = sample(scrape(service.url), "attributions_requests_total", **labels)
    got = answer(service.send(sent))
    given = got.headers["X-Request-Id"]
    assert got.status == status
    assert given == name or (not name and UUID.fullmatch(given))
    assert json.loads(got.body)["instance"] == f"urn:request:{given}"
    assert sample(scrape(service.url), "attributions_requests_total", **labels) == before + 1
    (line,) = (json.loads(each) for each in service.log.read_text().splitlines() if given in each)
    assert (line["method"], line["route"], line["status"]) == (method, route, status)
    assert (line["bytes_in"], line["bytes_out"]) == (0, len(got.body))


def test_the_largest_request_is_a_page() -> None:
    assert largest_body(1_000, 1_000) == page_limit(1_000) > body_limit(1_000)
    assert largest_body(1_000, 1_000_000) == body_limit(1_000_000)


def test_a_page_may_be_larger_than_a_batch(service: Service) -> None:
    assert body_limit(CHARACTERS) < LARGEST - 100
    got = answer(service.send(post(LARGEST - 100, "text/html")))
    assert (got.status, "no body text" in got.detail) == (422, True)
    over = answer(service.send(post(LARGEST + 1, "text/html")))
    assert (over.status, over.detail) == (413, f"The body is over {LARGEST} bytes, the most that any request may have.")


def test_requests_in_work_stay_within_memory(service: Service) -> None:
    """Two threads are held up: what comes whole meanwhile waits in memory, as far as there is room, and the rest hears of it at once."""
    size, taken = LARGEST - 1_000, 8
    with ExitStack() as stack:
        service.gate.unlink()
        stack.callback(service.gate.touch)
        waiting = [service.send(post(size)) for _ in range(taken)]
        for sent in (post(size, name="whole"), post(size, name="partly")[:-1]):
            refused = answer(service.send(sent))
            assert (refused.status, refused.headers["Retry-After"]) == (503, "1")
            assert refused.headers["X-Request-Id"] in ("whole", "partly")
            assert json.loads(refused.body)["type"].endswith(":busy")
    assert [answer(each).status for each in waiting] == [413] * taken  # by the text's length: they have been read
    until(lambda: answer(service.send(post(100))).status == 200)


def test_a_broken_body_that_nobody_reads_is_no_second_request(service: Service) -> None:
    got = answer(service.send(b"GET /health/live HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nno size\r\n"))
    assert (got.status, got.body) == (200, b'{"status":"alive"}\n')
