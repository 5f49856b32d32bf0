"""Whatever is sent: text gives spans that cut it, bytes never a 5xx."""

from __future__ import annotations

import json

import pytest
from flask.testing import FlaskClient
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.spans import assert_spans

# Characters that articles and attackers use, more often than chance would draw them.
PIECES = st.sampled_from(
    "“ ” ‘ ’ \" ' « » „ `` '' … 😀 é e\u0301 \ufeff \u202e \x00 said denied x".split(" ")
    + [" he said ", "Ana Lopez", ", ", ". ", "\n\n", "\r\n", "\u00a0", "\u2028", "according to ", "The Ministry", "\t", "- "]
    + ["on Tuesday", "last week", "the next day"]
)
CHARACTERS = st.text(st.characters(codec="utf-8"), max_size=200)
ARTICLES = st.one_of(CHARACTERS, st.lists(PIECES, max_size=80).map("".join)).filter(lambda text: text.strip() != "")
PUBLISHED = st.sampled_from(["2024-11-14", "0001-01-01", "0999-02-28", "9999-12-31", None])
HEADERS = st.sampled_from(["application/json", "text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-8"])
fixed = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=150, deadline=None)


@pytest.mark.parametrize("unit", ["codepoint", "utf16", "byte"])
@fixed
@given(text=ARTICLES, published=PUBLISHED)
@example(text="\U0010ffff “a,” said A.", published="2024-11-14")
@example(text="0", published="2024-11-14")
@example(text="“It broke,” Ana Lopez said on Sunday. “It held,” Rui Dias said last week.", published="0001-01-01")
@example(text="“It broke,” Ana Lopez said the next day. “It held,” Rui Dias said two weeks later.", published="9999-12-31")
def test_any_text_gives_spans_that_cut_it(client: FlaskClient, text: str, published: str | None, unit: str) -> None:
    response = client.post("/attributions", json={"text": text, "offset_unit": unit, "published": published})
    assert response.status_code == 200, response.data
    assert_spans(text, response.get_json()["attributions"], unit)
    assert_spans(text, response.get_json()["speakers"], unit)


@fixed
@given(body=st.one_of(st.binary(max_size=300), ARTICLES.map(str.encode)), kind=HEADERS)
def test_any_bytes_are_answered_or_refused(client: FlaskClient, body: bytes, kind: str) -> None:
    response = client.post("/attributions", data=body, headers={"Content-Type": kind})
    assert response.status_code in (200, 400, 415, 422), response.data


JSON_VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=10), inner, max_size=3)),
    max_leaves=5,
)
FIELDS = st.sampled_from(["text", "published", "title", "id", "min_confidence", "language", "offset_unit", "x"])


@fixed
@given(fields=st.dictionaries(FIELDS, JSON_VALUES, max_size=5))
def test_any_json_is_answered_or_refused(client: FlaskClient, fields: dict[str, object]) -> None:
    response = client.post("/attributions", data=json.dumps(fields), headers={"Content-Type": "application/json"})
    assert response.status_code in (200, 400, 422), response.data


@fixed
@given(before=CHARACTERS, half=st.integers(0xD800, 0xDFFF), after=st.text(st.characters(codec="ascii"), max_size=20))
def test_lone_surrogate_is_refused(client: FlaskClient, before: str, half: int, after: str) -> None:
    sent = json.dumps({"text": before + chr(half) + after})
    response = client.post("/attributions", data=sent, headers={"Content-Type": "application/json"})
    assert response.status_code == 422
    assert response.get_json(force=True)["errors"][0]["pointer"] == "#/text"


@settings(fixed, max_examples=15)
@given(length=st.integers(200_001, 210_000), piece=ARTICLES)
def test_too_long_is_refused_with_the_limit(client: FlaskClient, length: int, piece: str) -> None:
    text = (piece * (length // len(piece) + 1))[:length]
    response = client.post("/attributions", json={"text": text})
    assert response.status_code == 413
    assert "200000" in response.get_json(force=True)["detail"]
