"""What browsers are told: security headers everywhere, other origins only where they are configured."""

from __future__ import annotations

import pytest
import requests
from flask.testing import FlaskClient

from service.settings import Settings
from service.web.app import create_app
from service.web.browsers import SECURITY
from service.web.state import state_of
from tests.engines import KnownEngine
from tests.web.test_gunicorn import raw

ASKING = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type"}
OURS, THEIRS = "https://news.example", "https://evil.example"


def client(origins: str = "", keys: str = "") -> FlaskClient:
    app = create_app(Settings(cors_origins=origins, keys=keys), KnownEngine())
    state_of(app).host.load()
    return app.test_client()


@pytest.mark.parametrize("path", ["/health/live", "/openapi.yaml", "/metrics", "/nowhere", "/attributions"])
def test_security_headers_are_everywhere(url: str, path: str) -> None:
    headers = requests.get(url + path, timeout=60).headers
    assert {name: headers.get(name) for name in SECURITY} == SECURITY


def test_security_headers_on_what_is_no_http(url: str) -> None:
    head = raw(url, b"nonsense\r\n\r\n")[0].decode()
    assert all(f"{name}: {value}" in head for name, value in SECURITY.items())


def test_no_origin_is_let_in_unless_configured() -> None:
    asked = client().options("/attributions", headers={**ASKING, "Origin": OURS})
    got = client().get("/health/live", headers={"Origin": OURS})
    assert (asked.status_code, got.status_code) == (405, 200)
    assert not [name for response in (asked, got) for name in dict(response.headers) if name.startswith("Access-Control")]


@pytest.mark.parametrize(
    ("origins", "origin", "allowed"),
    [
        (OURS, OURS, OURS),
        (f"{THEIRS}.x,{OURS}", OURS, OURS),
        (OURS, THEIRS, None),
        ("*", THEIRS, "*"),
        (OURS, "null", None),
        (OURS, None, None),
    ],
)
def test_configured_origins(origins: str, origin: str | None, allowed: str | None) -> None:
    sent = {"Origin": origin} if origin else {}
    response = client(origins).post("/attributions", json={"text": "a"}, headers=sent)
    assert (response.status_code, response.headers.get("Access-Control-Allow-Origin")) == (200, allowed)
    assert response.headers["Vary"] == "Accept, Origin"
    asked = client(origins, keys="0" * 64).options("/attributions", headers={**ASKING, **sent})
    assert (asked.status_code, asked.headers.get("Access-Control-Allow-Origin")) == (204 if allowed else 405, allowed)
    assert asked.headers.get("Access-Control-Allow-Methods") == ("POST" if allowed else None)


def test_refusals_are_readable_too() -> None:
    refused = client(OURS, keys="0" * 64).post("/attributions", json={"text": "a"}, headers={"Origin": OURS})
    assert (refused.status_code, refused.headers["Access-Control-Allow-Origin"]) == (401, OURS)
    assert client(OURS).options("/nowhere", headers={**ASKING, "Origin": OURS}).status_code == 404
