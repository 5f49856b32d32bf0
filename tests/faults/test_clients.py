"""Clients that are slow, silent or gone: they cost memory for a while, never a thread, and nobody else waits for them."""

from __future__ import annotations

import json
import socket
import struct
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from benchmarks.load import Shot, ask, told
from benchmarks.servers import serve
from tests.engines import TEXT
from tests.faults.engines import FAULTY, MUCH, WAIT
from tests.processes import children, until
from tests.scale import SCALE, tell
from tests.web.metrics import sample, scrape

ARTICLE = TEXT * 10
HEAD = b"POST /attributions HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n"
SLOW = 4 * SCALE.kills + 40  # connections, many times as many as there are threads
CONNECTIONS = 64


class Service:
    """The service under test, and connections to it that are closed at the end."""

    def __init__(self, url: str, pid: int) -> None:
        self.url, self.pid = url, pid
        self.open: list[socket.socket] = []
        self.right = ask(url, ARTICLE).body

    def connect(self, sent: bytes = b"", buffer: int = 0) -> socket.socket:
        """A connection on which something is `sent`; `buffer` bytes at most are taken in unread."""
        address = urlsplit(self.url)
        made = socket.socket()
        if buffer:
            made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
        made.settimeout(60)
        made.connect((address.hostname, address.port))
        made.sendall(sent)
        self.open.append(made)
        return made

    def assert_serves(self, name: str) -> None:
        """Others are answered, and rightly."""
        shots = [ask(self.url, ARTICLE) for _ in range(5)]
        tell(told(f"beside {name}", shots))
        assert [(each.status, each.body) for each in shots] == [(200, self.right)] * 5


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    log: Path = tmp_path_factory.mktemp("clients") / "log"
    with serve(log, app=FAULTY, workers="1", queue="2", transfer_timeout="5", connections=str(CONNECTIONS), log_level="warning") as (
        url,
        server,
    ):
        made = Service(url, server.pid)
        before = children(server.pid)
        yield made
        assert children(server.pid) == before, "a worker was lost"


@pytest.fixture(autouse=True)
def hang_up(service: Service) -> Iterator[None]:
    yield
    while service.open:
        service.open.pop().close()


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("silent", b""),
        ("slow in the head", b"POST /attributions HTTP/1.1\r\nHost:"),
        ("slow in the body", HEAD % len(ARTICLE.encode()) + b"It "),
        ("slow in a chunk", b"POST /attributions HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n40\r\nIt "),
    ],
)
def test_slow_senders_hold_nobody_up(service: Service, name: str, sent: bytes) -> None:
    for _ in range(SLOW):
        service.connect(sent)
    service.assert_serves(f"{SLOW} connections that are {name}")


def test_a_request_that_does_not_come_is_given_up(service: Service) -> None:
    silent, slow = service.connect(), service.connect(HEAD % 10 + b"It ")
    answer = slow.makefile("rb").read()
    assert answer.startswith(b"HTTP/1.1 408 ")
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["type"].endswith(":late")
    assert silent.recv(1) == b""


def test_slow_readers_hold_nobody_up(service: Service) -> None:
    for _ in range(6):  # more than there are threads
        service.connect(HEAD % len(MUCH) + MUCH.encode(), buffer=2_048)
        until(lambda: sample(scrape(service.url), "attributions_queue_depth") == 0)
    service.assert_serves(f"6 connections that don't read answers of {len(ask(service.url, MUCH).body):,} bytes")


def test_more_connections_than_are_kept(service: Service) -> None:
    silent = [service.connect() for _ in range(2 * CONNECTIONS)]
    service.assert_serves(f"{len(silent)} silent connections where {CONNECTIONS} are kept")
    assert silent[0].recv(1) == b""


def test_clients_that_vanish(service: Service) -> None:
    request = HEAD % len(ARTICLE.encode()) + ARTICLE.encode()
    shots: list[Shot] = []
    for number in range(SLOW):
        gone = service.connect(request[: len(request) // 2] if number % 2 else request)
        if number % 4 > 1:  # a reset, not an orderly end
            gone.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        gone.close()
        if number % 10 == 9:
            until(lambda: sample(scrape(service.url), "attributions_queue_depth") == 0)
            shots.append(ask(service.url, ARTICLE))
    tell(told(f"beside {SLOW} clients that vanish", shots))
    assert {(each.status, each.body) for each in shots} == {(200, service.right)}
    until(lambda: sample(scrape(service.url), "attributions_queue_depth") == 0)


def test_an_article_that_nobody_waits_for_is_not_read(service: Service) -> None:
    def count() -> tuple[float, float]:
        found = scrape(service.url)
        refused = sample(found, "attributions_requests_total", route="/attributions", status="503")
        return sample(found, "attributions_article_characters_count"), refused

    read, refused = count()
    for text in (WAIT, WAIT, ARTICLE):
        last = service.connect(HEAD % len(text.encode()) + text.encode())
    until(lambda: sample(scrape(service.url), "attributions_queue_depth") == 3)
    last.close()
    until(lambda: sample(scrape(service.url), "attributions_queue_depth") == 0)
    assert count() == (read + 2, refused + 1)


def test_a_client_may_close_its_half_and_read_on(service: Service) -> None:
    half = service.connect(HEAD % len(ARTICLE.encode()) + ARTICLE.encode())
    half.shutdown(socket.SHUT_WR)
    assert half.makefile("rb").read().endswith(service.right)


def test_uploads_without_end_stay_within_memory(service: Service) -> None:
    """Bodies that are never finished are dropped, oldest first, before they fill the memory."""
    piece = b"x" * 4_000_000
    for _ in range(30):
        made = service.connect(HEAD % 12_000_000)
        made.settimeout(5)
        try:
            made.sendall(piece)
        except OSError:
            continue  # it was dropped, or nobody took it
    service.assert_serves("30 uploads of 12 MB that stop midway")
