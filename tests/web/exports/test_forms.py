"""Which form a client gets, by its Accept header."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from service.web.exports.forms import FORMS
from tests.web.exports.answers import TEXT, analysis, client

JSON, LD, CSV, TEI = FORMS


@pytest.fixture(scope="module")
def known() -> FlaskClient:
    """A client of a service with one statement."""
    return client(analysis(TEXT, [[(11, 33)]]))


@pytest.mark.parametrize(
    ("accept", "form"),
    [
        (None, JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        ("text/*", CSV),
        ("text/csv", CSV),
        ("text/csv;charset=utf-8", CSV),
        ("text/html, application/xhtml+xml, */*;q=0.1", JSON),
        ("application/ld+json", LD),
        ('application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"', LD),
        ("application/json;q=0.5, application/ld+json", LD),
        ("application/ld+json;q=0.5, application/json", JSON),
        ("application/tei+xml, text/csv", CSV),
        ("application/tei+xml", TEI),
        ("*/*, application/json;q=0", LD),
    ],
)
def test_the_form_that_is_liked_best(known: FlaskClient, accept: str | None, form: str) -> None:
    response = known.post("/attributions", json={"text": TEXT}, headers={"Accept": accept} if accept else {})
    assert (response.status_code, response.mimetype) == (200, form)
    assert response.vary.as_set() == {"accept"}


@pytest.mark.parametrize("accept", ["text/html", "application/xml", "application/json;q=0", "text/csv;q=0, image/*"])
def test_406_tells_all_forms(known: FlaskClient, accept: str) -> None:
    response = known.post("/attributions", json={"text": TEXT}, headers={"Accept": accept})
    assert response.status_code == 406
    assert all(form in response.get_json(force=True)["detail"] for form in FORMS)


@pytest.mark.parametrize("form", FORMS)
def test_same_request_same_bytes(client: FlaskClient, seed: str, form: str) -> None:
    first, second = (client.post("/attributions", json={"text": seed}, headers={"Accept": form}).data for _ in range(2))
    assert first == second
    assert len(first) > 1_000


@pytest.mark.parametrize("form", FORMS)
def test_errors_are_problems_whatever_is_accepted(known: FlaskClient, form: str) -> None:
    response = known.post("/attributions", json={"text": ""}, headers={"Accept": form})
    assert (response.status_code, response.content_type) == (422, "application/problem+json")
