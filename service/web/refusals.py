"""Whole responses, head and body, for requests that never reach the application."""

from __future__ import annotations

import json

from gunicorn.http.errors import LimitRequestHeaders, LimitRequestLine, ParseException

from service.web.browsers import SECURITY
from service.web.logs import log_failure
from service.web.negotiation import PROBLEM
from service.web.problems import PROBLEMS, InternalError, MalformedRequestError, ServiceError, problem_body
from service.web.request_ids import HEADER

# These have a status of their own; every other request that can't be parsed is a 400.
STATUS: dict[type[BaseException], tuple[int, str]] = {
    LimitRequestLine: (414, "URI Too Long"),
    LimitRequestHeaders: (431, "Request Header Fields Too Large"),
}


def as_problem(exc: BaseException, name: str) -> ServiceError:
    """What `exc`, raised while the request `name` was read or answered, is to the client."""
    if isinstance(exc, ServiceError):
        return exc
    if isinstance(exc, ParseException):
        return MalformedRequestError("The request is not HTTP/1.1, or its head is too long.")
    log_failure(name, exc)
    return InternalError("Something went wrong here; the request's id finds it in the log.")


def refusal(exc: BaseException, name: str) -> tuple[ServiceError, int, bytes]:
    """The problem, the status and the response for `exc`; the connection ends behind it."""
    error = as_problem(exc, name)
    problem = PROBLEMS[type(error)]
    status, reason = STATUS.get(type(exc), (problem.status, problem.title))
    body = json.dumps({**problem_body(error, name), "status": status}).encode() + b"\n"
    own = {"Content-Type": PROBLEM, "Content-Length": len(body), HEADER: name, "Cache-Control": "no-store", "Connection": "close"}
    headers: dict[str, object] = {**own, **SECURITY, **error.headers}
    lines = [f"HTTP/1.1 {status} {reason}", *(f"{key}: {value}" for key, value in headers.items())]
    return error, status, "\r\n".join([*lines, "", ""]).encode() + body
