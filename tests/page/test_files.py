"""The files of the page: their headers and tags, that they are whole in a wheel, that they name no other host."""

from __future__ import annotations

import hashlib
import re

import pytest
from flask.testing import FlaskClient

from benchmarks.servers import ROOT
from service.web.assets import assets
from service.web.browsers import SECURITY
from tests.web.test_keys import digest, guarded

WEB = ROOT / "service" / "web"
VENDORED = ("swagger-ui-bundle.js", "swagger-ui.css", "swagger-ui-bundle.js.LICENSE.txt")
NAMESPACES = ("http://www.w3.org/2000/svg",)


@pytest.mark.parametrize("path", ["/", "/docs"])
def test_documents_allow_what_is_ours_alone(client: FlaskClient, path: str) -> None:
    response = client.get(path, headers={"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"})
    policy = dict(part.split(" ", 1) for part in response.headers["Content-Security-Policy"].split("; "))
    assert (response.status_code, response.content_type) == (200, "text/html; charset=utf-8")
    assert policy["default-src"] == policy["frame-ancestors"] == policy["base-uri"] == policy["form-action"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert not re.search(r"unsafe|\*|https?:", response.headers["Content-Security-Policy"])
    assert all(response.headers[name] == value for name, value in SECURITY.items() if name != "Content-Security-Policy")
    assert not re.search(rb"<style|<script(?![^>]* src=)|\son[a-z]+=|\sstyle=", response.data)


@pytest.mark.parametrize("folder", ["page", "docs"])
def test_every_file_is_served_with_its_tag(client: FlaskClient, folder: str) -> None:
    for name, asset in assets(folder).items():
        first = client.get(f"/{folder}/{name}")
        assert (first.status_code, first.data, first.mimetype) == (200, asset.body, asset.mimetype), name
        again = client.get(f"/{folder}/{name}", headers={"If-None-Match": first.headers["ETag"]})
        assert (again.status_code, again.data) == (304, b""), name


@pytest.mark.parametrize("path", ["/page/nothing.js", "/page/..%2Fapp.py", "/page/../app.py", "/docs/README.md", "/page/"])
def test_nothing_else_is_served(client: FlaskClient, path: str) -> None:
    assert (client.get(path).status_code, client.get(path).mimetype) == (404, "application/problem+json")


def test_a_key_is_asked_for_by_the_page_not_before_it() -> None:
    client = guarded(digest("one"))
    assert {client.get(path).status_code for path in ("/", "/docs", "/page/main.js", "/page/example.txt", "/docs/docs.js")} == {200}
    assert client.post("/attributions", json={"text": "a"}).status_code == 401


def test_the_example_is_the_first_seed(client: FlaskClient, seed: str) -> None:
    assert client.get("/page/example.txt").data.decode() == seed


@pytest.mark.parametrize("path", sorted([*WEB.glob("page/*"), *WEB.glob("docs/*")]), ids=lambda path: path.name)
def test_our_own_files_name_no_host(path: object) -> None:
    file = WEB / str(path)
    if file.name.startswith(("swagger-ui", "LICENSE", "NOTICE")):
        return
    text = file.read_text()
    for namespace in NAMESPACES:
        text = text.replace(namespace, "")
    assert not re.search(r"https?://|[\"'(]//", text)


def test_the_library_is_what_its_note_says() -> None:
    note = (WEB / "docs" / "README.md").read_text()
    told = dict(re.findall(r"^\| `([^`]+)` \| `([0-9a-f]{64})` \|$", note, re.MULTILINE))
    assert set(told) == {*VENDORED, "LICENSE", "NOTICE"}
    assert told == {name: hashlib.sha256((WEB / "docs" / name).read_bytes()).hexdigest() for name in told}


def test_the_picture_is_small() -> None:
    assert (ROOT / "docs" / "page.png").stat().st_size < 200_000
