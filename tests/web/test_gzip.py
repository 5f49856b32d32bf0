"""Compressed bodies: read as what they hold, within the limit after inflation; bombs are refused before they go off."""

from __future__ import annotations

import gzip
import json
import tracemalloc

import pytest
import requests
from flask.testing import FlaskClient

from service.settings import Settings
from service.web.app import create_app
from service.web.limits import body_limit
from service.web.state import state_of
from tests.engines import KnownEngine

JSON = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
PLAIN = {"Content-Type": "text/plain", "Content-Encoding": "gzip"}
ARTICLE = gzip.compress(json.dumps({"text": "“It is done,” said Ana."}).encode())


@pytest.fixture(scope="module")
def small() -> FlaskClient:
    """A client of a service with a low limit."""
    app = create_app(Settings(max_characters=1_000), KnownEngine())
    state_of(app).host.load()
    return app.test_client()


def test_is_answered_as_the_plain_body(url: str, seed: str) -> None:
    plain = requests.post(f"{url}/attributions", json={"text": seed}, timeout=60)
    for body, headers in ((json.dumps({"text": seed}), JSON), (seed, PLAIN), (seed, {**PLAIN, "Content-Encoding": "X-GZIP"})):
        sent = requests.post(f"{url}/attributions", data=gzip.compress(body.encode()), headers=headers, timeout=60)
        assert (sent.status_code, sent.content) == (200, plain.content)
    lines = {"Content-Type": "application/x-ndjson", "Content-Encoding": "gzip"}
    batch = requests.post(f"{url}/attributions/batch", data=gzip.compress(json.dumps({"text": seed}).encode()), headers=lines, timeout=60)
    assert (batch.status_code, batch.content) == (200, plain.content)


@pytest.mark.parametrize(
    ("body", "status", "slug"),
    [
        (b"", 400, "malformed-request"),
        (b"{}", 400, "malformed-request"),
        (ARTICLE[:-9], 400, "malformed-request"),
        (ARTICLE[:-1] + b"x", 400, "malformed-request"),
        (ARTICLE + b"more", 400, "malformed-request"),
        (ARTICLE + ARTICLE, 400, "malformed-request"),
        (gzip.compress(b"\xff"), 400, "not-utf8"),
        (gzip.compress(ARTICLE), 400, "not-utf8"),
        (gzip.compress(b" " * body_limit(1_000)), 400, "not-json"),
        (gzip.compress(b" " * (body_limit(1_000) + 1)), 413, "too-large"),
    ],
)
def test_what_is_refused(small: FlaskClient, body: bytes, status: int, slug: str) -> None:
    response = small.post("/attributions", data=body, headers=JSON)
    assert (response.status_code, response.get_json(force=True)["type"].rpartition(":")[2]) == (status, slug)


@pytest.mark.parametrize("coding", ["br", "deflate", "gzip, gzip", "zstd"])
def test_other_codings(small: FlaskClient, coding: str) -> None:
    assert small.post("/attributions", data=ARTICLE, headers={**JSON, "Content-Encoding": coding}).status_code == 415


def test_bombs_are_refused_before_they_go_off(small: FlaskClient, url: str) -> None:
    bomb = gzip.compress(b"\0" * 64_000_000)
    assert len(bomb) < 70_000
    tracemalloc.start()
    response = small.post("/attributions", data=bomb, headers=JSON)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (response.status_code, str(body_limit(1_000)) in response.get_json(force=True)["detail"]) == (413, True)
    assert most < 2_000_000
    for path, kind in (("/attributions", "application/json"), ("/attributions/batch", "application/x-ndjson")):
        refused = requests.post(url + path, data=bomb, headers={"Content-Type": kind, "Content-Encoding": "gzip"}, timeout=60)
        assert refused.status_code == 413
