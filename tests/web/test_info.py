"""GET /info: what serves, with which limits and which model."""

from __future__ import annotations

import hashlib
import subprocess
import tomllib

from flask.testing import FlaskClient

from benchmarks.servers import ROOT
from service.attribution.pipeline import MODEL
from service.settings import Settings
from service.web.app import create_app
from tests.engines import KnownEngine


def test_tells_versions_limits_and_model(client: FlaskClient) -> None:
    info = client.get("/info").get_json()
    assert info["versions"]["attributions"] == tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert info["limits"]["text_characters"] == Settings().max_characters
    answer = client.post("/attributions", json={"text": "It is done, said Ana."}).get_json()
    assert {name: info["model"][name] for name in ("name", "version")} == answer["model"]
    told = subprocess.run("sha256sum [a-z]*", cwd=MODEL, env={"LC_ALL": "C"}, shell=True, capture_output=True, check=True).stdout
    assert info["model"]["sha256"] == hashlib.sha256(told).hexdigest()
    assert info["model"]["sha256"].startswith(info["model"]["version"])


def test_not_ready_before_the_model_is() -> None:
    refused = create_app(Settings(), KnownEngine()).test_client().get("/info")
    assert (refused.status_code, refused.headers["Retry-After"]) == (503, "1")
