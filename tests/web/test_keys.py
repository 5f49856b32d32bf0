"""Bearer keys: who is let in, who isn't, and that keys change without a restart."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
import requests
from flask.testing import FlaskClient

from benchmarks.servers import serve
from service.settings import SettingError, Settings
from service.web.app import create_app
from service.web.state import state_of
from tests.contract.openapi import assert_described
from tests.engines import KnownEngine


def digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


def guarded(keys: str = "", file: Path | None = None) -> FlaskClient:
    """A client of the service with keys."""
    app = create_app(Settings(keys=keys, keys_file=str(file or "")), KnownEngine())
    state_of(app).host.load()
    return app.test_client()


def status(client: FlaskClient, key: str) -> int:
    return client.post("/attributions", json={"text": "a"}, headers={"Authorization": f"Bearer {key}"}).status_code


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ("Bearer one", 200),
        ("bearer  two", 200),
        ("Bearer three", 401),
        ("Bearer one two", 401),
        ("Bearer", 401),
        ("Bearer " + digest("one"), 401),
        ("Basic one", 401),
        ("Bearer öne", 401),
        ("Bearer " + "x" * 513, 401),
        (None, 401),
    ],
)
def test_several_keys(sent: str | None, expected: int) -> None:
    client = guarded(f"{digest('one')},{digest('two')}")
    response = client.post("/attributions", json={"text": "a"}, headers={"Authorization": sent} if sent else {})
    assert response.status_code == expected
    assert (response.headers.get("WWW-Authenticate", "").startswith("Bearer ")) == (expected == 401)


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("GET", "/health/live", 200),
        ("GET", "/health/ready", 200),
        ("GET", "/metrics", 200),
        ("GET", "/info", 401),
        ("GET", "/openapi.yaml", 401),
        ("POST", "/attributions", 401),
        ("POST", "/attributions/batch", 401),
        ("GET", "/nowhere", 404),
        ("GET", "/attributions", 405),
    ],
)
def test_what_stays_open(method: str, path: str, expected: int) -> None:
    assert guarded(digest("one")).open(path, method=method).status_code == expected


def test_a_file_is_read_again_when_it_changes(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "keys"
    file.write_text(f"# of the newsroom\n{digest('old')}  # until May\n\n")
    client = guarded(digest("fixed"), file)
    assert [status(client, key) for key in ("fixed", "old", "new")] == [200, 200, 401]
    (tmp_path / "next").write_text(f"{digest('old')}\n{digest('new')}\n")
    (tmp_path / "next").replace(file)
    assert [status(client, key) for key in ("fixed", "old", "new")] == [200, 200, 200]
    file.write_text(f"{digest('new')}\n")
    assert [status(client, key) for key in ("fixed", "old", "new")] == [200, 401, 200]
    file.write_text("damaged\n")
    assert [status(client, key) for key in ("old", "new")] == [401, 200]
    file.unlink()
    assert status(client, "new") == 200
    file.write_text("")
    assert [status(client, key) for key in ("fixed", "new")] == [200, 401]
    assert "damaged" not in "".join(capfd.readouterr())


@pytest.mark.parametrize("content", [None, "not a hash\n", digest("a").upper()])
def test_a_wrong_file_stops_the_start(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "keys"
    if content is not None:
        file.write_text(content)
    with pytest.raises(SettingError, match="ATTRIBUTIONS_KEYS_FILE must be a file of SHA-256"):
        guarded(file=file)


def test_on_a_real_service(tmp_path: Path) -> None:
    file, log = tmp_path / "keys", tmp_path / "log"
    file.write_text(digest("one-key") + "\n")
    with serve(log, workers="1", keys_file=str(file)) as (url, _):
        refused = requests.post(f"{url}/attributions", json={"text": "a"}, headers={"Authorization": "Bearer other-key"}, timeout=60)
        assert refused.status_code == 401
        for path, method in (("/attributions", "post"), ("/attributions/batch", "post"), ("/info", "get"), ("/openapi.yaml", "get")):
            assert_described(requests.request(method, url + path, timeout=60), path, method)
        known = {"Authorization": "Bearer one-key"}
        assert requests.post(f"{url}/attributions", json={"text": "a"}, headers=known, timeout=60).status_code == 200
        file.write_text(digest("next-key") + "\n")
        assert requests.post(f"{url}/attributions", json={"text": "a"}, headers=known, timeout=60).status_code == 401
        assert 'reason="unauthorized"' in requests.get(f"{url}/metrics", timeout=60).text
    assert not [word for word in ("one-key", "other-key", digest("one-key")) if word in log.read_text()]
