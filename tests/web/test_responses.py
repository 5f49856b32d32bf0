"""What every response has: a request's id, problem details, nothing of ours."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient

from service.attribution.records import Analysis
from service.settings import Settings
from service.web import problems
from service.web.app import create_app
from service.web.problems import PROBLEMS, ServiceError
from service.web.state import state_of
from tests.docs.pages import documented
from tests.engines import KnownEngine

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def descendants(root: type[ServiceError]) -> set[type[ServiceError]]:
    """Every class below `root`."""
    return {each for child in root.__subclasses__() for each in {child, *descendants(child)}}


def test_every_error_is_mapped() -> None:
    leaves = {each for each in descendants(ServiceError) if not each.__subclasses__()}
    assert leaves == set(PROBLEMS)
    assert len({problem.type for problem in PROBLEMS.values()}) == len(PROBLEMS)


def test_tree_is_drawn_whole() -> None:
    assert problems.__doc__ is not None
    assert set(re.findall(r"\w+Error", problems.__doc__)) == {each.__name__ for each in descendants(ServiceError)} | {"ServiceError"}


@pytest.mark.parametrize("problem", PROBLEMS.values(), ids=lambda problem: problem.slug)
def test_every_problem_type_is_documented(problem: problems.Problem) -> None:
    assert f"| `{problem.slug}` | {problem.status} | {problem.title}" in documented()


@pytest.mark.parametrize("given", ["abc-1", "A" * 128, "0.x_y"])
def test_sane_request_id_comes_back(client: FlaskClient, given: str) -> None:
    assert client.get("/health/live", headers={"X-Request-Id": given}).headers["X-Request-Id"] == given


@pytest.mark.parametrize("given", [None, "", "A" * 129, "a b", "é", "a\tb", "-x", "<script>"])
def test_other_request_ids_are_replaced(client: FlaskClient, given: str | None) -> None:
    response = client.get("/health/live", headers={"X-Request-Id": given} if given is not None else {})
    assert UUID.fullmatch(response.headers["X-Request-Id"])


@pytest.mark.parametrize(
    ("method", "path", "status", "allow"),
    [
        ("GET", "/nowhere", 404, None),
        ("GET", "/attributions/", 404, None),
        ("GET", "//health/live", 404, None),
        ("GET", "/attributions", 405, "POST"),
        ("OPTIONS", "/attributions", 405, "POST"),
        ("POST", "/health/live", 405, "GET, HEAD"),
        ("BREW", "/openapi.yaml", 405, "GET, HEAD"),
    ],
)
def test_routing(client: FlaskClient, method: str, path: str, status: int, allow: str | None) -> None:
    response = client.open(path, method=method, headers={"X-Request-Id": "me"})
    body = response.get_json(force=True)
    assert (response.status_code, response.content_type, response.headers.get("Allow")) == (status, "application/problem+json", allow)
    assert (body["status"], body["instance"], response.headers["X-Request-Id"]) == (status, "urn:request:me", "me")


def test_failure_tells_and_logs_nothing_of_the_article(capfd: pytest.CaptureFixture[str]) -> None:
    def fail() -> Analysis:
        raise KeyError("secret words")

    app = create_app(Settings(), KnownEngine())
    state_of(app).host.load()
    state_of(app).host._engine = KnownEngine(fail)
    response = app.test_client().post("/attributions", json={"text": "secret words"}, headers={"X-Request-Id": "me"})
    assert response.status_code == 500
    assert b"secret" not in response.data
    assert b"KeyError" not in response.data
    assert "secret" not in "".join(capfd.readouterr())
