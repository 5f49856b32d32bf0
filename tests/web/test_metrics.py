"""Observation on a real gunicorn with two workers: metrics, the log, and that neither holds a word of an article."""

from __future__ import annotations

import json
import os
import re
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from benchmarks.servers import serve
from service.web.metrics import Metrics
from tests.docs.pages import documented
from tests.web.metrics import sample, scrape
from tests.web.rare import ARTICLE, WORDS


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "log"


@pytest.fixture
def pair(log: Path) -> Iterator[tuple[str, int]]:
    """URL and main process of a gunicorn with two workers."""
    with serve(log, workers="2", log_level="debug") as (url, server):
        yield url, server.pid


def workers(pid: int) -> list[int]:
    return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def folder(pid: int) -> Path:
    """Where the workers' metrics lie."""
    (found,) = (path for parent in ("/dev/shm", "/tmp") for path in Path(parent).glob(f"attributions-{pid}-*"))
    return found


def post(url: str, **sent: object) -> int:
    return requests.post(f"{url}/attributions", json=sent, timeout=60).status_code


def test_every_worker_is_counted(pair: tuple[str, int]) -> None:
    url, pid = pair
    assert [post(url, text=ARTICLE) for _ in range(6)] == [200] * 6
    assert [post(url, text=" "), post(url, text="x" * 200_001)] == [422, 413]
    found = scrape(url)
    assert sample(found, "attributions_requests_total", route="/attributions", status="200") == 6
    assert sample(found, "attributions_request_seconds_count", route="/attributions") == 8
    assert sample(found, "attributions_article_characters_count") == 6
    assert sample(found, "attributions_article_characters_sum") == 6 * len(ARTICLE)
    assert sample(found, "attributions_rejections_total", reason="too-large") == 1
    assert sample(found, "attributions_rejections_total", reason="invalid-fields") == 1
    assert sample(found, "attributions_queue_depth") == 0
    model = requests.get(f"{url}/info", timeout=60).json()["model"]
    assert sample(found, "attributions_model_info", name=model["name"], version=model["version"]) == 1
    answer = requests.post(f"{url}/attributions", json={"text": ARTICLE}, timeout=60).json()
    counted = sum(value for (name, _), value in found.items() if name == "attributions_statements_total")
    assert counted == 6 * len(answer["attributions"])
    assert len(workers(pid)) == 2


def test_dead_workers_leave_counts_and_no_gauges(pair: tuple[str, int]) -> None:
    url, pid = pair
    assert [post(url, text=ARTICLE) for _ in range(4)] == [200] * 4
    before = workers(pid)
    for each in before:
        os.kill(each, signal.SIGKILL)
    ends = tuple(f"_{each}.db" for each in before)

    def left() -> list[Path]:
        """The gauges of workers that were killed."""
        return [path for path in folder(pid).glob("gauge_live*") if path.name.endswith(ends)]

    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and (left() or len(list(folder(pid).glob("gauge_livesum_*.db"))) != 2):
        time.sleep(0.1)
    assert not left()
    assert sample(scrape(url), "attributions_requests_total", route="/attributions", status="200") == 4


def test_neither_log_nor_metrics_hold_words(log: Path) -> None:
    with serve(log, workers="2", log_level="debug") as (url, server):
        room = folder(server.pid)
        headers = {"X-Request-Id": "one-article"}
        requests.post(f"{url}/attributions", json={"text": ARTICLE, "title": WORDS[0], "id": WORDS[1]}, headers=headers, timeout=60)
        requests.post(f"{url}/attributions", json={WORDS[0]: ARTICLE}, timeout=60)
        requests.post(f"{url}/{WORDS[0]}", data=ARTICLE.encode(), params={"title": WORDS[2]}, timeout=60)
        requests.request("Kwyjibo", f"{url}/attributions", timeout=60)
        written = requests.get(f"{url}/metrics", timeout=60).text + "".join(path.read_bytes().decode("latin-1") for path in room.iterdir())
    assert not room.exists()
    written += log.read_text()
    assert not [word for word in (*WORDS, "Kwyjibo") if re.search(word, written, re.IGNORECASE)]
    lines = [json.loads(line) for line in log.read_text().splitlines() if line.startswith("{")]
    (line,) = (each for each in lines if each.get("request_id") == "one-article")
    sizes = {"route": "/attributions", "status": 200, "articles": 1, "characters": len(ARTICLE), "method": "POST"}
    assert {name: line[name] for name in sizes} == sizes
    assert line["bytes_in"] > len(ARTICLE)
    assert line["bytes_out"] > 100
    assert 0 < line["analysis_milliseconds"] <= line["milliseconds"]


def test_every_metric_is_documented() -> None:
    pages = documented()
    for metric in Metrics().registry.collect():
        name = metric.name + ("_total" if metric.type == "counter" else "")
        assert f"| `{name}` |" in pages, name
