"""openapi.yaml as a judge: which responses it allows."""

from __future__ import annotations

from functools import cache
from typing import Any

import requests
import yaml
from jsonschema import Draft202012Validator

from benchmarks.servers import ROOT

Json = dict[str, Any]


@cache
def description() -> Json:
    """The description, parsed."""
    found: Json = yaml.safe_load((ROOT / "openapi.yaml").read_text())
    return found


def resolve(node: Json) -> Json:
    """`node`, or what its `$ref` points to."""
    if "$ref" not in node:
        return node
    found = description()
    for step in node["$ref"].removeprefix("#/").split("/"):
        found = found[step]
    return resolve(found)


def validate(schema: Json, value: object) -> None:
    """Hold `value` to `schema`; references reach into the whole description."""
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "components": description()["components"]}
    Draft202012Validator(whole, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(value)


def assert_described(response: requests.Response, path: str, method: str) -> None:
    """The response's status, headers, media type and body are among those that the description allows."""
    allowed = description()["paths"][path][method]["responses"]
    assert str(response.status_code) in allowed, f"{method} {path} answered {response.status_code}: {response.text[:300]}"
    answer = resolve(allowed[str(response.status_code)])
    for name, header in answer["headers"].items():
        assert name in response.headers
        validate(resolve(header)["schema"], response.headers[name])
    media = response.headers["Content-Type"]
    assert media in answer["content"]
    text = media.startswith("text/") or media in ("application/x-ndjson", "application/tei+xml")
    body = yaml.safe_load(response.text) if media == "application/yaml" else response.text if text else response.json()
    validate(answer["content"][media]["schema"], body)
