"""What every response has in common: its request's id, its problem details, its line in the log."""

from __future__ import annotations

import json

from flask import Flask, Response, g, request
from gunicorn.http.errors import ParseException
from werkzeug.exceptions import HTTPException, MethodNotAllowed, NotFound

from service.web.browsers import preflight, secure, share
from service.web.heads import UNKNOWN, known
from service.web.logs import log_failure
from service.web.measured import Measured
from service.web.negotiation import PROBLEM
from service.web.problems import (
    PROBLEMS,
    InternalError,
    MalformedRequestError,
    MethodNotAllowedError,
    ServiceError,
    UnknownRouteError,
    problem_body,
)
from service.web.request_ids import HEADER, request_id
from service.web.state import measured, state

OPEN = ("health.live", "health.ready", "operations.metrics")  # for those who run the service, with or without a key
PAGES = "page"  # a browser opens a page without a key; the page then asks for it


def install(app: Flask) -> None:
    """Give `app` its common ground."""
    app.before_request(_begin)
    app.before_request(_admit)
    app.after_request(_finish)
    app.register_error_handler(ServiceError, _problem)
    app.register_error_handler(HTTPException, _http_problem)
    app.register_error_handler(ParseException, _cut_off)
    app.register_error_handler(Exception, _failure)


def _begin() -> None:
    g.request_id = request_id(request.headers.get(HEADER))
    method, route = known(request.method), request.url_rule.rule if request.url_rule else UNKNOWN
    trace = state().traces.begin(f"{method} {route}", {name.lower(): value for name, value in request.headers if name == "Traceparent"})
    g.measured = Measured(g.request_id, method, route, state().metrics, trace=trace)


def _admit() -> Response | None:
    """Browsers' own questions are answered; where there is a route and it isn't open, a key is required."""
    if request.url_rule and request.endpoint not in OPEN and request.blueprint != PAGES:
        state().keys.require(request.headers.get("Authorization"))
    return preflight(request, state().settings.origins)


def _finish(response: Response) -> Response:
    response.headers[HEADER] = g.request_id
    response.headers.setdefault("Cache-Control", "no-store")
    secure(response)
    share(request, response, state().settings.origins)
    it = measured()
    it.status = response.status_code
    if response.is_streamed:
        response.call_on_close(it.end)
    else:
        it.bytes_out = response.content_length or 0
        it.end()
    return response


def _problem(error: ServiceError) -> Response:
    state().metrics.rejection(PROBLEMS[type(error)].slug)
    # Escaped to ASCII: `detail` may name a client's own field, and that may be no text at all.
    body = json.dumps(problem_body(error, g.request_id)).encode() + b"\n"
    return Response(body, PROBLEMS[type(error)].status, mimetype=PROBLEM, headers=dict(error.headers))


def _http_problem(error: HTTPException) -> Response:
    if isinstance(error, NotFound):
        return _problem(UnknownRouteError("GET /openapi.yaml tells what is served."))
    if isinstance(error, MethodNotAllowed):
        return _problem(MethodNotAllowedError(tuple(error.valid_methods or ())))
    if error.code is not None and error.code < 500:
        return _cut_off(error)
    return _failure(error)


def _cut_off(error: Exception) -> Response:
    """Also what gunicorn says of a body while it is read: of chunks that are none."""
    del error
    return _problem(MalformedRequestError("The request was cut off or can't be read."))


def _failure(error: Exception) -> Response:
    log_failure(g.request_id, error)
    return _problem(InternalError("Something went wrong here; the request's id finds it in the log."))
