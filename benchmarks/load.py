"""A load generator: requests at given moments or as fast as they are answered, and what became of each.

It runs in threads of its own process, which the caller may keep to some of the cores; see `share`.
"""

from __future__ import annotations

import http.client
import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median
from urllib.parse import urlsplit

PATIENCE = 60  # seconds for an answer; one that takes longer hangs
MOST_AT_ONCE = 200
PLAIN = {"Content-Type": "text/plain; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class Shot:
    """A request: which article, when it began and ended, its status (0 where the connection failed), the answer."""

    article: int
    began: float
    ended: float
    status: int
    body: bytes
    retry_after: str | None = None
    error: str = ""

    @property
    def seconds(self) -> float:
        """How long it took."""
        return self.ended - self.began


def ask(url: str, article: str, number: int = 0) -> Shot:
    """Post one article on a connection of its own."""
    began = time.monotonic()
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=PATIENCE)
    try:
        connection.request("POST", "/attributions", article.encode(), PLAIN)
        response = connection.getresponse()
        body = response.read()
        return Shot(number, began, time.monotonic(), response.status, body, response.headers["Retry-After"])
    except (OSError, http.client.HTTPException) as error:
        return Shot(number, began, time.monotonic(), 0, b"", error=type(error).__name__)
    finally:
        connection.close()


def steadily(url: str, articles: Sequence[str], rate: float, seconds: float) -> list[Shot]:
    """`rate` requests a second, each at its moment, however long the others take."""
    began = time.monotonic()

    def one(number: int) -> Shot:
        time.sleep(max(0.0, began + number / rate - time.monotonic()))
        return ask(url, articles[number % len(articles)], number % len(articles))

    with ThreadPoolExecutor(MOST_AT_ONCE) as pool:
        return list(pool.map(one, range(int(rate * seconds))))


def together(url: str, articles: Sequence[str], clients: int, enough: Callable[[int], bool]) -> list[Shot]:
    """As many `clients`, each asking as soon as it has been answered, until it is `enough` after so many requests."""
    shots: list[Shot] = []
    lock = threading.Lock()

    def client(first: int) -> None:
        number = first
        while not enough(len(shots)):
            shot = ask(url, articles[number % len(articles)], number % len(articles))
            with lock:
                shots.append(shot)
            number += clients

    threads = [threading.Thread(target=client, args=(first,)) for first in range(clients)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    return shots


def capacity(url: str, articles: Sequence[str], clients: int, seconds: float) -> float:
    """Articles a second that `clients` get answered, where each asks again at once."""
    until = time.monotonic() + seconds
    shots = together(url, articles, clients, lambda _: time.monotonic() >= until)
    answered = [each for each in shots if each.status == http.client.OK]
    return len(answered) / (max(each.ended for each in shots) - min(each.began for each in shots))


def quantile(shots: Sequence[Shot], share: float) -> float:
    """Milliseconds that `share` of the requests don't exceed."""
    ordered = sorted(each.seconds for each in shots)
    return 1e3 * ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def told(name: str, shots: Sequence[Shot]) -> str:
    """One line of figures."""
    taken = [each for each in shots if each.status == http.client.OK]
    refused = [each for each in shots if each.status == http.client.SERVICE_UNAVAILABLE]
    counts = ", ".join(f"{count} × {status or 'no answer'}" for status, count in sorted(Counter(each.status for each in shots).items()))
    times = f"answered p50 {quantile(taken, 0.5):.0f} p99 {quantile(taken, 0.99):.0f} ms" if taken else "none answered"
    waits = f", refused median {1e3 * median(each.seconds for each in refused):.0f} ms" if refused else ""
    return f"{name}: {counts}; {times}{waits}"


@contextmanager
def share() -> Iterator[tuple[list[int], list[int]]]:
    """Cores for the service and for this process, which keeps to the last core while there is more than one."""
    cores = sorted(os.sched_getaffinity(0))
    service, own = cores[:-1] or cores, cores[-1:]
    os.sched_setaffinity(0, own)
    try:
        yield service, own
    finally:
        os.sched_setaffinity(0, cores)
