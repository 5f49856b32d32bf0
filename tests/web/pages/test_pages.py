"""HTML in: the article of a page, as the service reads it; what is no article, and what would stop a parser."""

from __future__ import annotations

import gzip
import sys
import time

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from service.attribution.records import Analysis
from service.settings import Settings
from service.web.app import create_app
from service.web.limits import page_limit
from service.web.pages import extraction
from service.web.state import state_of
from tests.engines import KnownEngine, analysis
from tests.spans import assert_spans
from tests.web.pages.pages import DENIED, HOSTILE, PAGE, QUOTED, STORY

HTML = {"Content-Type": "text/html; charset=utf-8"}
TEXT = f"{QUOTED}\n\n{DENIED}"


def post(client: FlaskClient, page: str | bytes, query: str = "", **headers: str) -> TestResponse:
    """The answer to a page."""
    return client.post(f"/attributions{query}", data=page, headers={**HTML, **headers})


def detail(response: TestResponse) -> str:
    """What is wrong with the text, of a 422."""
    assert response.status_code == 422, response.data
    (error,) = response.get_json(force=True)["errors"]
    assert error["pointer"] == "#/text"
    return str(error["detail"])


@pytest.mark.parametrize("unit", ["codepoint", "utf16", "byte"])
def test_a_page(client: FlaskClient, unit: str) -> None:
    answer = post(client, PAGE, f"?offset_unit={unit}&id=7").get_json()
    assert answer["document"]["text"] == TEXT
    assert answer["document"]["published"] == "2024-11-14"
    assert answer["document"]["id"] == "7"
    assert assert_spans(TEXT, [answer["attributions"], answer["speakers"]], unit) > 4
    assert answer["attributions"][0]["date"]["value"] == "2024-11-12"
    assert answer["warnings"] == []


def test_is_read_as_its_text_would_be(client: FlaskClient) -> None:
    page, plain = (
        client.post("/attributions?published=2024-11-14", data=body, headers={"Content-Type": kind}).get_json()
        for body, kind in ((PAGE.encode(), "text/html"), (TEXT.encode(), "text/plain"))
    )
    assert page["document"].pop("text") == TEXT
    assert page == plain
    assert "text" not in plain["document"]


def test_the_request_tells_the_day(client: FlaskClient) -> None:
    document = post(client, PAGE, "?published=2020-02-02").get_json()["document"]
    assert document["published"] == "2020-02-02"
    answer = post(client, STORY).get_json()
    assert (answer["document"]["published"], answer["document"]["text"]) == (None, TEXT)
    assert [each["code"] for each in answer["warnings"]] == ["no_publication_date"]


@pytest.mark.parametrize(
    "page", [STORY, f"<article>{STORY}</article>", f"\ufeff{PAGE}", PAGE.replace("\n", "\r\n"), PAGE.replace("utf-8", "latin-1")]
)
def test_forms_of_the_same_page(client: FlaskClient, page: str) -> None:
    assert post(client, page).get_json()["document"]["text"] == TEXT


def test_one_sentence_is_enough(client: FlaskClient) -> None:
    assert post(client, f"<p>{QUOTED}</p>").get_json()["document"]["text"] == QUOTED


def test_compressed(client: FlaskClient) -> None:
    sent = post(client, gzip.compress(PAGE.encode()), **{"Content-Encoding": "gzip"})
    assert sent.data == post(client, PAGE).data


@pytest.mark.parametrize("form", ["application/ld+json", "application/tei+xml"])
def test_forms_carry_the_text(client: FlaskClient, form: str) -> None:
    assert "there is a delay" in post(client, PAGE, Accept=form).get_data(as_text=True)


@pytest.mark.parametrize("page", ["", " ", "<p></p>", "<html><body></body></html>", "<!-- x -->", "<script>said()</script>"])
def test_no_article(client: FlaskClient, page: str) -> None:
    assert "no body text" in detail(post(client, page))


@pytest.mark.parametrize(
    ("page", "query", "headers", "status"),
    [
        (b"<p>caf\xe9</p>", "", {}, 400),
        (PAGE.encode("utf-16"), "", {}, 400),
        (PAGE.encode(), "", {"Content-Type": "text/html; charset=latin-1"}, 415),
        (PAGE.encode(), "?text=a", {}, 422),
        (PAGE.encode(), "?published=x", {}, 422),
        (PAGE.encode(), "?autor=me", {}, 422),
        (b"x" * (page_limit(200_000) + 1), "", {}, 413),
    ],
)
def test_refused(client: FlaskClient, page: bytes, query: str, headers: dict[str, str], status: int) -> None:
    assert post(client, page, query, **headers).status_code == status


def take(seconds: float) -> tuple[str, ...]:
    """A process that takes its time for a page."""
    return sys.executable, "-c", f"""import time; time.sleep({seconds}); print('{{"text": "a", "published": null}}')"""


@pytest.mark.parametrize(("preparing", "reading"), [(60, 0), (1.2, 1.2)])
def test_a_page_has_one_deadline(monkeypatch: pytest.MonkeyPatch, preparing: float, reading: float) -> None:
    def read() -> Analysis:
        time.sleep(reading)
        return analysis()

    monkeypatch.setattr(extraction, "COMMAND", take(preparing))
    app = create_app(Settings(deadline=2), KnownEngine(read))
    state_of(app).host.load()
    started = time.monotonic()
    response = post(app.test_client(), PAGE)
    assert (response.status_code, response.get_json(force=True)["type"].rpartition(":")[2]) == (503, "deadline")
    assert time.monotonic() - started < 30


def test_the_text_has_its_own_limit() -> None:
    app = create_app(Settings(max_characters=100), KnownEngine())
    state_of(app).host.load()
    response = post(app.test_client(), PAGE)
    assert response.status_code == 413
    assert f"The text has {len(TEXT)} characters, the limit is 100" in response.get_json(force=True)["detail"]


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_pages(client: FlaskClient, kind: str) -> None:
    assert len(HOSTILE[kind]) <= page_limit(Settings().max_characters)
    started = time.monotonic()
    response = post(client, HOSTILE[kind])
    assert response.status_code in (200, 413, 422, 503), response.data  # 503 on a machine that is busy with other things
    assert time.monotonic() - started < Settings().deadline + 15
    assert client.get("/health/live").status_code == 200
