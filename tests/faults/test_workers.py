"""Workers that are killed, hang, grow or are told to stop: others' requests go on, and the service comes back by itself."""

from __future__ import annotations

import http.client
import os
import signal
import threading
import time
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import islice
from pathlib import Path

from benchmarks.articles import mixed
from benchmarks.load import Shot, ask, together, told
from benchmarks.servers import APP as WHOLE
from benchmarks.servers import serve
from tests.faults.engines import FAULTY, GROW, HANG, WAIT
from tests.processes import children, until
from tests.scale import SCALE, tell
from tests.web.metrics import sample, scrape

APP = WHOLE if SCALE.full else FAULTY  # the whole engine takes its time to start
ARTICLES = tuple(islice(mixed(3, (2, 3)), 8))
CLIENTS = 4


def ready(url: str) -> int:
    """The status of readiness, 0 where nobody answers."""
    try:
        with urllib.request.urlopen(f"{url}/health/ready", timeout=60) as response:
            return int(response.status)
    except urllib.error.HTTPError as error:
        return error.code
    except OSError:
        return 0


def _gone(worker: int, server: int) -> bool:
    return worker not in children(server)


def test_kill_9_under_load(tmp_path: Path) -> None:
    kills: list[tuple[float, float]] = []  # from just before the signal until the worker is gone
    over = threading.Event()
    with serve(tmp_path / "log", app=APP, workers="2", log_level="warning") as (url, server):
        right = {number: ask(url, article).body for number, article in enumerate(ARTICLES)}
        with ThreadPoolExecutor(1) as pool:
            load = pool.submit(together, url, ARTICLES, CLIENTS, lambda _: over.is_set())
            for _ in range(SCALE.kills):
                time.sleep(1)
                until(lambda: len(children(server.pid)) == 2)
                began, victim = time.monotonic(), children(server.pid)[0]
                os.kill(victim, signal.SIGKILL)
                until(partial(_gone, victim, server.pid))
                kills.append((began, time.monotonic()))
            time.sleep(1)
            over.set()
            shots = load.result()
        until(lambda: len(children(server.pid)) == 2 and ready(url) == 200)
        later = [ask(url, article) for article in ARTICLES]
    failed = [each for each in shots if not each.status]
    tell(told(f"{len(kills)} workers killed, {CLIENTS} clients", shots))
    assert {each.status for each in shots} <= {0, 200, 503}
    assert all(each.body == right[each.article] for each in shots if each.status == http.client.OK)
    assert all(any(each.began <= gone and began <= each.ended for began, gone in kills) for each in failed)
    assert len(failed) <= len(kills) * CLIENTS
    assert [(each.status, each.body) for each in later] == [(200, right[number]) for number in range(len(ARTICLES))]


def test_stop_finishes_what_is_in_flight(tmp_path: Path) -> None:
    with serve(tmp_path / "log", app=FAULTY, workers="1", queue="2", drain="2") as (url, server), ThreadPoolExecutor(CLIENTS) as pool:
        flying = [pool.submit(ask, url, WAIT) for _ in range(3)]
        until(lambda: sample(scrape(url), "attributions_queue_depth") == 3)
        server.send_signal(signal.SIGTERM)
        until(lambda: ready(url) == 503)
        late = pool.submit(_taken, url)  # readiness went off first: articles are still taken
        assert [each.result().status for each in flying] == [200] * 3
        assert late.result() == 200
        assert server.wait(60) == 0
        assert ready(url) == 0
    tell("stop: not ready first, then 3 requests in flight and 1 that came later were answered, exit 0")


def _taken(url: str) -> int:
    """Ask until there is room."""
    while (shot := ask(url, "An article.")).status == http.client.SERVICE_UNAVAILABLE:
        time.sleep(0.05)
    return shot.status


def test_a_worker_that_hangs_is_replaced(tmp_path: Path) -> None:
    with serve(tmp_path / "log", app=FAULTY, workers="2", timeout="5", deadline="4") as (url, server):
        until(lambda: len(children(server.pid)) == 2)  # one of them is enough to be ready
        before = children(server.pid)
        with ThreadPoolExecutor(1) as pool:
            hung = pool.submit(ask, url, HANG)
            until(lambda: sample(scrape(url), "attributions_queue_depth") == 1)
            shots: list[Shot] = []
            while not hung.done():
                shots.append(ask(url, "An article."))
                time.sleep(0.05)
        until(lambda: len(children(server.pid)) == 2 and ready(url) == 200)
        assert len(set(children(server.pid)) - set(before)) == 1
        ask_again = ask(url, "An article.")
    tell(told("beside an article that hangs", shots))
    assert hung.result().status in (0, 503)
    assert {each.status for each in shots} <= {200, 503}  # the latter behind the article that hangs, when it is given up
    assert ask_again.status == http.client.OK
    assert "an article hangs" in (tmp_path / "log").read_text()


def test_a_worker_that_grows_is_replaced(tmp_path: Path) -> None:
    with serve(tmp_path / "log", app=FAULTY, workers="2", worker_memory="400") as (url, server):
        before = set(children(server.pid))
        shots: list[Shot] = []
        deadline = time.monotonic() + 120
        while before & set(children(server.pid)) == before and time.monotonic() < deadline:
            shots += together(url, (GROW,), 2, lambda done: done >= 4)
        shots += together(url, ("An article.",), 2, lambda done: done >= 20)
    tell(told("while a worker outgrows its memory", shots))
    assert {each.status for each in shots} == {200}
    assert "outgrown its memory" in (tmp_path / "log").read_text()


def test_a_deadline_is_kept_by_those_who_wait(tmp_path: Path) -> None:
    with serve(tmp_path / "log", app=FAULTY, workers="1", queue="2", deadline="1", timeout="60") as (url, server):
        with ThreadPoolExecutor(3) as pool:
            shots = list(pool.map(lambda _: ask(url, WAIT), range(3)))
        assert ask(url, "An article.").status == 200
        assert len(children(server.pid)) == 1
    assert {each.status for each in shots} == {503}
    assert all(b"urn:problem-type:attributions:deadline" in each.body and each.retry_after for each in shots)
