"""POST /attributions: forms of a request, the answer's own ground, what is refused and how."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from service.settings import Settings
from service.web.app import create_app
from service.web.state import state_of
from tests.engines import TEXT, KnownEngine
from tests.spans import assert_spans

JSON = {"Content-Type": "application/json"}
PLAIN = {"Content-Type": "text/plain; charset=utf-8"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture(scope="module")
def known() -> FlaskClient:
    """A client of the service around an engine whose answer is known."""
    app = create_app(Settings(), KnownEngine())
    state_of(app).host.load()
    return app.test_client()


def errors(response: TestResponse) -> dict[str, str]:
    """The fields that a 422 points to."""
    assert response.status_code == 422, response.data
    return {each["pointer"]: each["detail"] for each in response.get_json(force=True)["errors"]}


def test_json_and_plain_text_are_answered_alike(client: FlaskClient, seed: str) -> None:
    fields = {"published": "2024-11-14", "title": "A", "id": "7", "min_confidence": 0.2, "language": "en-GB", "offset_unit": "byte"}
    sent = client.post("/attributions", json={"text": seed, **fields})
    assert sent.status_code == 200
    plain = client.post("/attributions", data=seed.encode(), headers=PLAIN, query_string=fields)
    assert plain.data == sent.data
    assert client.post("/attributions", data=seed.encode(), headers=FORM, query_string=fields).data == sent.data


def test_same_request_same_bytes(client: FlaskClient, seed: str) -> None:
    assert len({client.post("/attributions", json={"text": seed}).data for _ in range(3)}) == 1


def test_document(client: FlaskClient) -> None:
    text = "\ufeffShe said so.\r\n"
    sent = {"text": text, "id": "naïve/1", "published": "2024-11-14T23:30:00-08:00", "offset_unit": "byte"}
    assert client.post("/attributions", json=sent).get_json()["document"] == {
        "id": "naïve/1",
        "length": len(text.encode()),
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "offset_unit": "byte",
        "published": "2024-11-14",
        "language": "en",
    }


@pytest.mark.parametrize("unit", ["codepoint", "utf16", "byte"])
def test_offset_units(known: FlaskClient, unit: str) -> None:
    answer = known.post("/attributions", json={"text": TEXT, "offset_unit": unit}).get_json()
    assert assert_spans(TEXT, answer["attributions"], unit) == 8
    assert assert_spans(TEXT, answer["speakers"], unit) == 2


def test_min_confidence_leaves_nothing_dangling(known: FlaskClient) -> None:
    whole = known.post("/attributions", json={"text": TEXT}).get_json()
    assert [each["id"] for each in whole["attributions"]] == ["a1", "a2"]
    assert whole["attributions"][0]["confirming_parties"][0]["attribution"] == "a2"
    sure = known.post("/attributions", json={"text": TEXT, "min_confidence": 0.9}).get_json()
    assert [each["id"] for each in sure["attributions"]] == ["a1"]
    assert sure["attributions"][0]["confirming_parties"][0]["attribution"] is None
    assert [each["id"] for each in sure["speakers"]] == ["s1", "s2"]
    none = known.post("/attributions", json={"text": TEXT, "min_confidence": 1}).get_json()
    assert (none["attributions"], none["speakers"]) == ([], [])


GERMAN = (
    "Der Minister sagte am Dienstag, die Brücke werde im Mai für den Verkehr freigegeben; mehrere Abgeordnete der Opposition hatten zuvor "
)
GERMAN += "die Verzögerung kritisiert und eine Untersuchung durch den Rechnungshof gefordert."


@pytest.mark.parametrize(
    ("sent", "codes"),
    [
        ({"text": "She said so."}, ["no_publication_date"]),
        ({"text": "She said so.", "published": None}, ["no_publication_date"]),
        ({"text": "She said so.", "published": "2024-11-14"}, []),
        ({"text": GERMAN, "published": "2024-11-14"}, ["not_english"]),
        ({"text": "<p>She said</p><p>so.</p><br/>", "published": "2024-11-14"}, ["markup"]),
    ],
)
def test_warnings(client: FlaskClient, sent: dict[str, Any], codes: list[str]) -> None:
    assert [each["code"] for each in client.post("/attributions", json=sent).get_json()["warnings"]] == codes


@pytest.mark.parametrize(
    "published", ["2024-11-14", "2024-11-14T09:30", "2024-11-14T09:30:00Z", "2024-11-14t09:30:00.123+08:00", "2016-12-31T23:59:60Z"]
)
def test_publication_dates(client: FlaskClient, published: str) -> None:
    answer = client.post("/attributions", json={"text": "She said so.", "published": published}).get_json()
    assert answer["document"]["published"] == published[:10]


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("text", None, "must be a string"),
        ("text", 7, "must be a string"),
        ("text", "", "must not be blank"),
        ("text", " \r\n\t\u2003", "must not be blank"),
        ("text", "half \ud83d", "holds a lone surrogate at character 5"),
        ("published", "yesterday", "ISO 8601"),
        ("published", "2024-02-30", "ISO 8601"),
        ("published", "20241114", "ISO 8601"),
        ("published", "2024-11-14T25:00:00Z", "ISO 8601"),
        ("published", "2024-11-14\n", "ISO 8601"),
        ("published", 20241114, "must be a string"),
        ("title", ["A"], "must be a string"),
        ("title", "x" * 501, "500 characters at most"),
        ("id", 7, "must be a string"),
        ("id", "x" * 129, "128 characters at most"),
        ("id", "\udc00", "lone surrogate"),
        ("min_confidence", "0.5", "number from 0 to 1"),
        ("min_confidence", True, "number from 0 to 1"),
        ("min_confidence", -0.01, "number from 0 to 1"),
        ("min_confidence", 10**400, "number from 0 to 1"),
        ("language", "de", "English"),
        ("language", "eng", "English"),
        ("language", "en_GB", "English"),
        ("offset_unit", "utf8", "one of codepoint, utf16, byte"),
        ("autor", "me", "is not a field of this request"),
    ],
)
def test_invalid_fields(client: FlaskClient, field: str, value: object, said: str) -> None:
    sent = json.dumps({"text": "She said so.", field: value})
    found = errors(client.post("/attributions", data=sent, headers=JSON))
    assert list(found) == [f"#/{field}"]
    assert said in found[f"#/{field}"]


def test_every_wrong_field_is_pointed_to(client: FlaskClient) -> None:
    sent = {"published": "x", "a/b~c d%é": 1, "\ud800": 2}
    found = errors(client.post("/attributions", data=json.dumps(sent), headers=JSON))
    assert set(found) == {"#/text", "#/published", "#/a~1b~0c%20d%25%C3%A9", "#/%3F"}


@pytest.mark.parametrize("body", [b"[]", b'"text"', b"null", b"7"])
def test_not_an_object(client: FlaskClient, body: bytes) -> None:
    assert errors(client.post("/attributions", data=body, headers=JSON)) == {"#": "must be an object"}


@pytest.mark.parametrize(
    ("body", "slug"),
    [
        (b"", "not-json"),
        (b'{"text": "cut o', "not-json"),
        (b'{"text": "a", "text": "b"}', "not-json"),
        (b'{"text": "a", "min_confidence": NaN}', "not-json"),
        (b'{"text": "a", "min_confidence": -Infinity}', "not-json"),
        (b'{"text": "a", "min_confidence": ' + b"9" * 5000 + b"}", "not-json"),
        (b"[" * 200_000, "not-json"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "not-json"),
        (b'{"text": "caf\xe9"}', "not-utf8"),
        ('{"text": "a"}'.encode("utf-16"), "not-utf8"),
    ],
)
def test_bodies_that_are_no_json(client: FlaskClient, body: bytes, slug: str) -> None:
    response = client.post("/attributions", data=body, headers=JSON)
    assert response.status_code == 400
    assert response.get_json(force=True)["type"].endswith(f":{slug}")


def test_mark_before_a_document_is_no_part_of_it(client: FlaskClient) -> None:
    assert client.post("/attributions", data=b'\xef\xbb\xbf{"text": "a"}', headers=JSON).status_code == 200


def test_plain_text_that_is_not_utf8(client: FlaskClient) -> None:
    assert client.post("/attributions", data=b"caf\xe9", headers=PLAIN).status_code == 400


@pytest.mark.parametrize(
    ("query", "status", "pointer"),
    [
        ("published=x", 422, "#/published"),
        ("published=2024-11-14&published=2024-11-14", 422, "#/published"),
        ("text=a", 422, "#/text"),
        ("autor=a", 422, "#/autor"),
        ("min_confidence=1_0", 422, "#/min_confidence"),
        ("min_confidence=nan", 422, "#/min_confidence"),
        ("min_confidence=", 422, "#/min_confidence"),
        ("min_confidence=1e999", 422, "#/min_confidence"),
        ("id=%ff", 400, None),
        ("&".join(f"p{i}=1" for i in range(40)), 400, None),
    ],
)
def test_parameters(client: FlaskClient, query: str, status: int, pointer: str | None) -> None:
    response = client.post(f"/attributions?{query}", data=b"She said so.", headers=PLAIN)
    assert response.status_code == status
    assert [each["pointer"] for each in response.get_json(force=True).get("errors", [])] == ([pointer] if pointer else [])


def test_parameters_do_not_go_with_json(client: FlaskClient) -> None:
    assert set(errors(client.post("/attributions?id=7", json={"text": "a"}))) == {"#/id"}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Content-Type": ""},
        {"Content-Type": "application/xml"},
        {"Content-Type": "application/xhtml+xml"},
        {"Content-Type": "text/plain; charset=latin-1"},
        {"Content-Type": "text/plain; charset=utf-99"},
        {"Content-Type": "application/json", "Content-Encoding": "br"},
        {"Content-Type": "application/x-www-form-urlencoded"},
    ],
)
def test_unsupported_bodies(client: FlaskClient, headers: dict[str, str]) -> None:
    response = client.post("/attributions", data=b"text=She+said+so.&id=7", headers=headers)
    assert response.status_code == 415
    assert response.content_type == "application/problem+json"


@pytest.mark.parametrize(
    ("accept", "status"), [("*/*", 200), ("application/*;q=0.1", 200), ("text/html", 406), ("application/json;q=0", 406)]
)
def test_accepted_forms(client: FlaskClient, accept: str, status: int) -> None:
    assert client.post("/attributions", json={"text": "a"}, headers={"Accept": accept}).status_code == status


def test_limits() -> None:
    app = create_app(Settings(max_characters=1_000), KnownEngine())
    state_of(app).host.load()
    client = app.test_client()
    longest = "\U0001f600" * 1_000
    assert client.post("/attributions", data=json.dumps({"text": longest}), headers=JSON).status_code == 200
    for body, headers in ((json.dumps({"text": "x" * 1_001}), JSON), (b"x" * 1_001, PLAIN), (b"x" * 100_000, PLAIN)):
        response = client.post("/attributions", data=body, headers=headers)
        assert response.status_code == 413
        assert "1000" in response.get_json(force=True)["detail"]
