"""The allocator of a worker keeps what it has: the same work again asks the system for little."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
from pathlib import Path

import pytest
import requests
from flask import Flask

from benchmarks.servers import ROOT, served
from service.web.app import create_app
from service.web.host import LONG, OFTEN
from service.web.state import state_of
from tests.engines import TEXT, KnownEngine
from tests.web.faults import faults


def counting() -> Flask:
    """A service that tells the page faults of its worker, which gunicorn has begun as it begins every worker."""
    app = create_app(engine=KnownEngine())
    state_of(app).host.load()
    app.add_url_rule("/faults", view_func=lambda: str(faults()))
    return app


def test_a_worker_asks_for_the_same_memory_once(tmp_path: Path) -> None:
    as_it_is = subprocess.run([sys.executable, "-m", "tests.web.faults"], cwd=ROOT, check=True, capture_output=True, text=True)
    with served(tmp_path / "log", app="tests.web.test_allocation:counting()", workers="1") as url:
        kept = requests.get(f"{url}/faults", timeout=60)
    assert kept.status_code == 200
    assert int(kept.text) * 10 < int(as_it_is.stdout)


def test_what_a_long_text_needed_is_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    times: list[int] = []
    client = create_app(engine=KnownEngine())
    host = state_of(client).host
    host.load()
    monkeypatch.setattr("service.web.host.give_back", lambda: times.append(1))
    told = []
    for text in (TEXT, TEXT.ljust(LONG), TEXT, "<p>" * LONG + TEXT):
        kind = "text/html" if text[0] == "<" else "application/json"
        body = text if text[0] == "<" else json.dumps({"text": text})
        assert client.test_client().post("/attributions", data=body, content_type=kind).status_code == 200
        told.append(len(times))
    assert told == [0, 1, 1, 2]


def test_what_reading_leaves_to_the_interpreter_is_cleared() -> None:
    app = create_app(engine=KnownEngine())
    state_of(app).host.load()
    client = app.test_client()
    gc.collect()
    gc.disable()
    try:
        spare = [(number, number) for number in range(2_000)]
        before = sys.getallocatedblocks()
        del spare  # the pairs go into a list of the interpreter's, not back to its allocator
        for _ in range(OFTEN):
            assert client.post("/attributions", json={"text": TEXT}).status_code == 200
        assert before - sys.getallocatedblocks() > 3_000
    finally:
        gc.enable()
