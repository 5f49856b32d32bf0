"""Each form of body and answer has an example in the description, and the examples are what a service gives."""

from __future__ import annotations

import json

import pytest
from flask.testing import FlaskClient

from service.settings import Settings
from service.web.app import create_app
from service.web.exports.forms import CONTENT_TYPES, FORMS
from service.web.negotiation import CSV, HTML, JSON, LD, TEI
from service.web.state import state_of
from tests.contract.examples import analysis_of, example
from tests.contract.openapi import description, resolve
from tests.engines import KnownEngine

OPERATION = description()["paths"]["/attributions"]["post"]
EXAMPLES = {JSON: "Answer", LD: "LinkedAnswer", CSV: "Table", TEI: "Edition"}


@pytest.fixture(scope="module")
def known() -> FlaskClient:
    """A client of a service that finds in every text what the example has."""
    app = create_app(Settings(), KnownEngine(lambda: analysis_of(example("Answer"))))
    state_of(app).host.load()
    return app.test_client()


def test_every_form_is_described_with_an_example() -> None:
    content = OPERATION["responses"]["200"]["content"]
    assert list(content) == [CONTENT_TYPES[form] for form in FORMS]
    for form, name in EXAMPLES.items():
        (shown,) = content[CONTENT_TYPES[form]]["examples"].values()
        assert resolve(shown) == description()["components"]["examples"][name]


def test_not_acceptable_tells_all_forms(known: FlaskClient) -> None:
    shown = description()["components"]["responses"]["NotAcceptable"]["content"]["application/problem+json"]["example"]["detail"]
    assert known.post("/attributions", json={"text": "a"}, headers={"Accept": "a/b"}).get_json(force=True)["detail"] == shown


@pytest.mark.parametrize("form", [JSON, LD])
def test_examples_in_json(known: FlaskClient, form: str) -> None:
    response = known.post("/attributions", json=example("Question"), headers={"Accept": form})
    assert json.loads(response.data) == example(EXAMPLES[form])


@pytest.mark.parametrize(("form", "line_end"), [(CSV, "\r\n"), (TEI, "\n")])
def test_examples_in_text(known: FlaskClient, form: str, line_end: str) -> None:
    response = known.post("/attributions", json=example("Question"), headers={"Accept": form})
    assert response.data.decode() == example(EXAMPLES[form]).replace("\n", line_end)


def test_example_of_a_page(known: FlaskClient) -> None:
    page = OPERATION["requestBody"]["content"][HTML]["example"]
    document = known.post("/attributions?id=local-17", data=page, headers={"Content-Type": HTML}).get_json()["document"]
    assert document == {**example("Answer")["document"], "text": example("Question")["text"]}
