"""Health and readiness: nothing is ready before it has read an article; a full queue is said at once."""

from __future__ import annotations

import threading
import time

from flask.testing import FlaskClient

from service.attribution.records import Analysis
from service.settings import Settings
from service.web.app import create_app
from service.web.state import state_of
from tests.engines import KnownEngine, analysis


def test_not_ready_until_loaded_and_warmed() -> None:
    seen: list[int] = []

    def give() -> Analysis:
        seen.append(client.get("/health/ready").status_code)
        return analysis()

    app = create_app(Settings(), KnownEngine(give))
    client = app.test_client()
    assert client.get("/health/live").status_code == 200
    refused = client.post("/attributions", json={"text": "a"})
    assert (refused.status_code, refused.headers["Retry-After"]) == (503, "1")
    state_of(app).host.load()
    assert seen == [503]
    assert client.get("/health/ready").get_json() == {"status": "ready"}
    state_of(app).host.close()
    assert client.get("/health/ready").status_code == 503


def test_full_queue_is_refused_at_once() -> None:
    go, started = threading.Event(), threading.Semaphore(0)

    def give() -> Analysis:
        started.release()
        assert go.wait(30)
        return analysis()

    app = create_app(Settings(queue=1, threads=3), KnownEngine(give))
    go.set()
    state_of(app).host.load()
    started.acquire()
    go.clear()
    answered: list[int] = []
    busy = [threading.Thread(target=lambda: answered.append(_post(app.test_client()))) for _ in range(2)]
    for each in busy:
        each.start()
    assert started.acquire(timeout=30)
    while state_of(app).host._places._value:
        time.sleep(0.01)
    refused = app.test_client().post("/attributions", json={"text": "a"})
    assert (refused.status_code, refused.headers["Retry-After"]) == (503, "1")
    assert app.test_client().get("/health/ready").status_code == 200
    go.set()
    for each in busy:
        each.join(30)
    assert answered == [200, 200]


def _post(client: FlaskClient) -> int:
    return client.post("/attributions", json={"text": "a"}).status_code
