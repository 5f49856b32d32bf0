"""What every response has in common: its request's id, its problem details, its line in the log."""

from __future__ import annotations

import json
import time

from flask import Flask, Response, g, request
from werkzeug.exceptions import HTTPException, MethodNotAllowed, NotFound

from service.web.logs import log_failure, log_request
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

UNKNOWN_ROUTE = "unknown"


def install(app: Flask) -> None:
    """Give `app` its common ground."""
    app.before_request(_begin)
    app.after_request(_finish)
    app.register_error_handler(ServiceError, _problem)
    app.register_error_handler(HTTPException, _http_problem)
    app.register_error_handler(Exception, _failure)


def _begin() -> None:
    g.request_id = request_id(request.headers.get(HEADER))
    g.started = time.perf_counter()


def _finish(response: Response) -> Response:
    response.headers[HEADER] = g.request_id
    response.headers.setdefault("Cache-Control", "no-store")
    response.headers["X-Content-Type-Options"] = "nosniff"
    log_request(
        request_id=g.request_id,
        method=request.method if len(request.method) <= len("OPTIONS") else "other",
        route=request.url_rule.rule if request.url_rule else UNKNOWN_ROUTE,
        status=response.status_code,
        milliseconds=1_000 * (time.perf_counter() - g.started),
    )
    return response


def _problem(error: ServiceError) -> Response:
    # Escaped to ASCII: `detail` may name a client's own field, and that may be no text at all.
    body = json.dumps(problem_body(error, g.request_id)).encode() + b"\n"
    return Response(body, PROBLEMS[type(error)].status, mimetype=PROBLEM, headers=dict(error.headers))


def _http_problem(error: HTTPException) -> Response:
    if isinstance(error, NotFound):
        return _problem(UnknownRouteError("GET /openapi.yaml tells what is served."))
    if isinstance(error, MethodNotAllowed):
        return _problem(MethodNotAllowedError(tuple(error.valid_methods or ())))
    if error.code is not None and error.code < 500:
        return _problem(MalformedRequestError("The request was cut off or can't be read."))
    return _failure(error)


def _failure(error: Exception) -> Response:
    log_failure(g.request_id, error)
    return _problem(InternalError("Something went wrong here; the request's id finds it in the log."))
