"""openapi.yaml is valid, complete, and true of a real service, errors included."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, get_args

import pytest
import requests
from flask import Flask
from openapi_spec_validator import validate as validate_description

from benchmarks.servers import ROOT
from service.attribution import records
from service.attribution.confirmation import THRESHOLD
from service.attribution.pipeline import NAME
from service.attribution.text.units import OFFSET_UNITS
from service.settings import Settings
from service.web.app import create_app
from service.web.notices import DETAILS
from service.web.problems import PROBLEMS, MalformedRequestError, UnknownRouteError
from service.web.refusals import STATUS
from service.web.schemas import LONGEST_ID, LONGEST_TITLE, QuestionSchema
from service.web.state import state_of
from tests.contract.openapi import assert_described, description, resolve, validate
from tests.engines import TEXT, KnownEngine
from tests.spans import assert_spans

JSON = {"Content-Type": "application/json"}
NDJSON = {"Content-Type": "application/x-ndjson"}
SCHEMAS = description()["components"]["schemas"]


def test_is_valid() -> None:
    validate_description(description())


def test_is_served(url: str) -> None:
    response = requests.get(f"{url}/openapi.yaml", timeout=60)
    assert response.content == (ROOT / "openapi.yaml").read_bytes()
    assert_described(response, "/openapi.yaml", "get")


def test_every_route_is_described(app: Flask) -> None:
    # Pages are for browsers: a description for programs leaves them out.
    rules = [rule for rule in app.url_map.iter_rules() if not rule.endpoint.startswith("page.")]
    served = {(rule.rule, method.lower()) for rule in rules for method in rule.methods or () if method != "HEAD"}
    assert served == {(path, method) for path, item in description()["paths"].items() for method in item}


def nodes(node: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema below `node` that is written out."""
    if isinstance(node, dict):
        if "$ref" not in node:
            yield path, node
        for part in ("properties", "items", "anyOf"):
            inner = node.get(part, {})
            named = inner.items() if part == "properties" else [("*", inner)] if part == "items" else []
            for name, each in named:
                yield from nodes(each, f"{path}/{name}") if each else ()


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_schema_is_told(name: str) -> None:
    assert [path for path, schema in nodes(SCHEMAS[name], name) if not schema.get("description")] == []


def test_every_problem_type_has_a_response() -> None:
    shown = {each["content"]["application/problem+json"]["example"]["status"] for each in description()["components"]["responses"].values()}
    elsewhere = {PROBLEMS[UnknownRouteError].status, PROBLEMS[MalformedRequestError].status}
    assert shown | elsewhere == {problem.status for problem in PROBLEMS.values()} | {status for status, _ in STATUS.values()}


def test_examples_are_true() -> None:
    question, answer = (description()["components"]["examples"][name]["value"] for name in ("Question", "Answer"))
    validate(SCHEMAS["Question"], question)
    validate(SCHEMAS["Answer"], answer)
    assert assert_spans(question["text"], {name: answer[name] for name in ("attributions", "speakers")}) == 6
    assert re.fullmatch("[0-9a-f]{12}", answer["model"]["version"])
    assert answer["model"]["name"] == NAME
    for name in (
        "BadRequest",
        "Unauthorized",
        "MethodNotAllowed",
        "NotAcceptable",
        "Late",
        "TooLarge",
        "UnsupportedMediaType",
        "InvalidFields",
        "Internal",
    ):
        example = description()["components"]["responses"][name]["content"]["application/problem+json"]["example"]
        assert any(
            (problem.type, problem.title, problem.status) == (example["type"], example["title"], example["status"])
            for problem in PROBLEMS.values()
        )


def test_says_what_the_code_says() -> None:
    fields = SCHEMAS["Question"]["properties"]
    assert list(fields) == list(QuestionSchema().fields)
    assert fields["text"]["maxLength"] == Settings().max_characters
    assert (SCHEMAS["ArticleId"]["maxLength"], SCHEMAS["Title"]["maxLength"]) == (LONGEST_ID, LONGEST_TITLE)
    assert SCHEMAS["OffsetUnit"]["enum"] == list(OFFSET_UNITS)
    assert SCHEMAS["Warning"]["properties"]["code"]["examples"] == list(DETAILS)
    assert SCHEMAS["SpeakerType"]["enum"] == list(get_args(records.SpeakerType))
    assert SCHEMAS["SpeakerReference"]["properties"]["resolution"]["enum"] == list(get_args(records.Resolution))
    assert SCHEMAS["Attribution"]["properties"]["kind"]["enum"] == list(get_args(records.Kind))
    assert SCHEMAS["Precision"]["enum"] == list(get_args(records.Precision))
    assert SCHEMAS["Attribution"]["properties"]["act"]["enum"] == list(get_args(records.Act))
    told = SCHEMAS["Problem"]["properties"]["type"]["description"]
    assert re.findall("`([a-z0-9-]+)`", told) == [problem.slug for problem in sorted(PROBLEMS.values(), key=lambda it: it.status)]
    assert f"by default {THRESHOLD}" in " ".join(SCHEMAS["Party"]["properties"]["confidence"]["description"].split())


def test_a_full_answer_is_described() -> None:
    app = create_app(Settings(), KnownEngine())
    state_of(app).host.load()
    answer = app.test_client().post("/attributions", json={"text": TEXT}).get_json()
    assert [*SCHEMAS["Document"]["required"], "text"] == list(SCHEMAS["Document"]["properties"])
    for name in ("Answer", "Attribution", "StatementDate", "Party", "Speaker", "SpeakerReference"):
        assert SCHEMAS[name]["required"] == list(SCHEMAS[name]["properties"]), name
    validate({"$ref": "#/components/schemas/Answer"}, answer)
    assert list(answer["attributions"][0]) == SCHEMAS["Attribution"]["required"]


CASES: dict[str, tuple[str, str, dict[str, Any], int]] = {
    "answer": ("post", "/attributions", {"json": {"text": "“It is done,” said Ana Lopez on Tuesday."}}, 200),
    "plain": ("post", "/attributions", {"data": b"It is done, said Ana.", "headers": {"Content-Type": "text/plain"}}, 200),
    "page": ("post", "/attributions", {"data": b"<p>It is done, said Ana.</p>", "headers": {"Content-Type": "text/html"}}, 200),
    "linked data": (
        "post",
        "/attributions",
        {"json": {"text": "It is done, said Ana."}, "headers": {"Accept": "application/ld+json"}},
        200,
    ),
    "table": ("post", "/attributions", {"json": {"text": "It is done, said Ana."}, "headers": {"Accept": "text/csv"}}, 200),
    "edition": ("post", "/attributions", {"json": {"text": "It is done, said Ana."}, "headers": {"Accept": "application/tei+xml"}}, 200),
    "page without text": ("post", "/attributions", {"data": b"<p></p>", "headers": {"Content-Type": "text/html"}}, 422),
    "not json": ("post", "/attributions", {"data": b"{", "headers": JSON}, 400),
    "not utf8": ("post", "/attributions", {"data": b"\xff", "headers": JSON}, 400),
    "bad query": ("post", "/attributions?id=%ff", {"data": b"a", "headers": {"Content-Type": "text/plain"}}, 400),
    "not acceptable": ("post", "/attributions", {"json": {"text": "a"}, "headers": {"Accept": "text/html"}}, 406),
    "too long": ("post", "/attributions", {"json": {"text": "x" * 200_001}}, 413),
    "unsupported": ("post", "/attributions", {"data": b"<a/>", "headers": {"Content-Type": "application/xml"}}, 415),
    "invalid": ("post", "/attributions", {"json": {"autor": "me", "published": "x"}}, 422),
    "batch": ("post", "/attributions/batch", {"data": b'{"text": "a"}\n{', "headers": NDJSON}, 200),
    "batch of nothing": ("post", "/attributions/batch", {"data": b"", "headers": NDJSON}, 400),
    "batch not acceptable": ("post", "/attributions/batch", {"data": b"{}", "headers": {**NDJSON, "Accept": "text/html"}}, 406),
    "batch too long": ("post", "/attributions/batch", {"data": b"\n" * 1_001, "headers": NDJSON}, 413),
    "batch unsupported": ("post", "/attributions/batch", {"json": {"text": "a"}}, 415),
    "batch with parameters": ("post", "/attributions/batch?id=1", {"data": b"{}", "headers": NDJSON}, 422),
    "live": ("get", "/health/live", {}, 200),
    "live not acceptable": ("get", "/health/live", {"headers": {"Accept": "text/html"}}, 406),
    "ready": ("get", "/health/ready", {}, 200),
    "ready not acceptable": ("get", "/health/ready", {"headers": {"Accept": "text/html"}}, 406),
    "metrics": ("get", "/metrics", {}, 200),
    "metrics not acceptable": ("get", "/metrics", {"headers": {"Accept": "text/html"}}, 406),
    "info": ("get", "/info", {}, 200),
    "info not acceptable": ("get", "/info", {"headers": {"Accept": "text/html"}}, 406),
    "description not acceptable": ("get", "/openapi.yaml", {"headers": {"Accept": "text/html"}}, 406),
}


@pytest.mark.parametrize("case", CASES)
def test_real_responses(url: str, case: str) -> None:
    method, path, sent, status = CASES[case]
    response = requests.request(method, url + path, timeout=60, **sent)
    assert response.status_code == status, response.text
    assert_described(response, path.partition("?")[0], method)


@pytest.mark.parametrize("path", description()["paths"])
def test_other_methods(url: str, path: str) -> None:
    (method,) = description()["paths"][path]
    response = requests.request("DELETE", url + path, timeout=60)
    assert response.status_code == 405
    assert_described(response, path, method)


def test_unready_responses() -> None:
    client = create_app(Settings(), KnownEngine()).test_client()
    allowed = resolve(description()["components"]["responses"]["Unavailable"])
    for response in (client.get("/health/ready"), client.post("/attributions", json={"text": "a"})):
        assert response.status_code == 503
        assert allowed["headers"].keys() <= set(response.headers.keys())
        validate(SCHEMAS["Problem"], response.get_json(force=True))
