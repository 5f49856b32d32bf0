"""POST /attributions/batch: a line in, a line out; what is wrong with one line costs no other."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import requests
from flask.testing import FlaskClient
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.servers import served
from service.attribution.records import Analysis
from service.settings import Settings
from service.web.app import create_app
from service.web.state import state_of
from tests.contract.openapi import description, validate
from tests.engines import KnownEngine, analysis
from tests.web.metrics import sample, scrape

HEADERS = {"Content-Type": "application/x-ndjson"}
ARTICLES = [f"“Bridge {number} will open,” Ines Duarte, the mayor, said on Tuesday. Rui Alves denied it." for number in range(8)]


def known(engine: KnownEngine | None = None, **settings: Any) -> FlaskClient:
    """A client of the service around an engine whose answer is known."""
    app = create_app(Settings(**settings), engine or KnownEngine())
    state_of(app).host.load()
    return app.test_client()


def lines(body: bytes) -> list[Any]:
    return [json.loads(line) for line in body.splitlines()]


def post(client: FlaskClient, *sent: object) -> list[Any]:
    """The answers to `sent`: bytes as they are, all else as JSON."""
    body = b"\n".join(each if isinstance(each, bytes) else json.dumps(each).encode() for each in sent)
    with client.post("/attributions/batch", data=body, headers=HEADERS) as response:
        assert response.status_code == 200, response.data
        return lines(response.data)


def test_answers_in_order_are_those_of_each_alone(url: str) -> None:
    questions = [{"text": text, "id": str(number), "published": "2024-11-14"} for number, text in enumerate(ARTICLES)]
    alone = b"".join(requests.post(f"{url}/attributions", json=each, timeout=60).content for each in questions)
    body = "\n".join(json.dumps(each) for each in questions).encode()
    for data in (body, body + b"\n", body.replace(b"\n", b"\r\n")):
        together = requests.post(f"{url}/attributions/batch", data=data, headers=HEADERS, timeout=60)
        assert (together.status_code, together.content) == (200, alone)
        assert together.headers["Content-Type"] == "application/x-ndjson"


def test_bad_lines_cost_only_themselves(url: str) -> None:
    good = json.dumps({"text": ARTICLES[0]}).encode()
    bad = [b"{", b"\xff", b"", b'{"text": " "}', b'{"text": 1, "autor": 2}', b"[]", json.dumps({"text": "x" * 200_001}).encode()]
    body = b"\n".join(part for each in bad for part in (each, good))
    response = requests.post(f"{url}/attributions/batch", data=body, headers={**HEADERS, "X-Request-Id": "me"}, timeout=60)
    answers = lines(response.content)
    assert [each["line"] for each in answers[::2]] == [1, 3, 5, 7, 9, 11, 13]
    assert [each["status"] for each in answers[::2]] == [400, 400, 400, 422, 422, 422, 413]
    assert {each["instance"] for each in answers[::2]} == {"urn:request:me"}
    for each in answers[::2]:
        validate({"$ref": "#/components/schemas/LineProblem"}, each)
    for each in answers[1::2]:
        validate({"$ref": "#/components/schemas/Answer"}, each)
        assert each == answers[1]


def test_answers_are_sent_as_they_are_ready(tmp_path: Path) -> None:
    article = " ".join(ARTICLES * 15)
    body = "\n".join([json.dumps({"text": ARTICLES[0]}), *[json.dumps({"text": article})] * 4]).encode()
    with served(tmp_path / "log", workers="1") as url:
        with requests.post(f"{url}/attributions/batch", data=body, headers=HEADERS, stream=True, timeout=120) as response:
            received = response.iter_lines()
            assert "document" in json.loads(next(received))
            during = scrape(url)
            assert len(list(received)) == 4
        assert sample(during, "attributions_queue_depth") == 1
        assert 1 <= sample(during, "attributions_article_characters_count") < 5
        with requests.post(f"{url}/attributions/batch", data=body, headers=HEADERS, stream=True, timeout=120) as response:
            next(response.iter_lines())  # and away
        assert requests.post(f"{url}/attributions", json={"text": ARTICLES[0]}, timeout=60).status_code == 200
    (line, _) = (
        each
        for each in map(json.loads, filter(lambda it: it[0] == "{", (tmp_path / "log").read_text().splitlines()))
        if each.get("route") == "/attributions/batch"
    )
    assert (line["status"], line["articles"], line["characters"]) == (200, 5, len(ARTICLES[0]) + 4 * len(article))
    assert line["bytes_out"] > line["bytes_in"]


def test_limits_in_sum() -> None:
    client = known(batch_characters=1_000, batch_articles=3)
    answers = post(client, {"text": "x" * 900}, {"text": "x" * 101}, {"text": "x" * 100})
    assert [each.get("line") for each in answers] == [None, 2, None]
    assert "1000" in answers[1]["detail"]
    refused = client.post("/attributions/batch", data=b"{}\n" * 4, headers=HEADERS)
    assert (refused.status_code, "limit is 3" in refused.get_json(force=True)["detail"]) == (413, True)
    assert client.post("/attributions/batch", data=b"x" * 100_000, headers=HEADERS).status_code == 413


def test_a_failure_costs_its_line_and_tells_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    seen: list[int] = []

    def give() -> Analysis:
        seen.append(1)
        if len(seen) == 2:  # after the warm-up
            raise KeyError("secret words")
        return analysis()

    answers = post(known(KnownEngine(give)), {"text": "secret words"}, {"text": "a"})
    assert (answers[0]["status"], answers[0]["line"], "document" in answers[1]) == (500, 1, True)
    assert "secret" not in json.dumps(answers[0]) + "".join(capfd.readouterr())


def test_places_are_given_back() -> None:
    client = known(queue=0)
    for _ in range(3):
        response = client.post("/attributions/batch", data=b'{"text": "a"}', headers=HEADERS, buffered=False)
        assert client.post("/attributions", json={"text": "a"}).status_code == 503
        assert client.post("/attributions/batch", data=b'{"text": "a"}', headers=HEADERS).status_code == 503
        response.close()
    assert client.post("/attributions", json={"text": "a"}).status_code == 200


KNOWN = known(queue=60, threads=64)


@given(
    body=st.one_of(
        st.binary(min_size=1, max_size=200), st.lists(st.sampled_from([b"{}", b'{"text":"a"}', b"\n", b"\r", b"\x85"])).map(b"".join)
    )
)
def test_any_bytes_get_a_line_each(body: bytes) -> None:
    with KNOWN.post("/attributions/batch", data=body, headers=HEADERS) as response:
        assert response.status_code == (200 if body else 400)
        if body:
            assert response.data.count(b"\n") == body.removesuffix(b"\n").count(b"\n") + 1


def test_examples_are_true() -> None:
    batch = description()["paths"]["/attributions/batch"]["post"]
    sent = batch["requestBody"]["content"]["application/x-ndjson"]["examples"]["articles"]["value"]
    shown = batch["responses"]["200"]["content"]["application/x-ndjson"]["examples"]["problem"]["value"]
    headers = {**HEADERS, "X-Request-Id": json.loads(shown)["instance"].removeprefix("urn:request:")}
    with KNOWN.post("/attributions/batch", data=sent.encode(), headers=headers) as response:
        assert lines(response.data)[1] == json.loads(shown)
