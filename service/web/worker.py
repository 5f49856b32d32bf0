"""Gunicorn's threaded worker, with requests that are no HTTP refused in the service's own form and without quoting them."""

from __future__ import annotations

import json
import socket
from typing import Any, cast

from flask import Flask
from gunicorn.http.errors import LimitRequestHeaders, LimitRequestLine, ParseException
from gunicorn.workers.gthread import ThreadWorker

from service.web.browsers import SECURITY
from service.web.logs import log_failure
from service.web.measured import Measured
from service.web.negotiation import PROBLEM
from service.web.problems import PROBLEMS, InternalError, MalformedRequestError, ServiceError, problem_body
from service.web.request_ids import HEADER, request_id
from service.web.state import state_of

# These have a status of their own; every other request that can't be parsed is a 400.
STATUS: dict[type[BaseException], tuple[int, str]] = {
    LimitRequestLine: (414, "URI Too Long"),
    LimitRequestHeaders: (431, "Request Header Fields Too Large"),
}


class ProblemWorker(ThreadWorker):
    """Gunicorn would answer HTML and log the line it could not read, which may be part of an article."""

    def handle_error(self, req: Any, client: socket.socket, addr: Any, exc: BaseException) -> None:
        """Answer a request that never reached the application."""
        del req, addr
        name = request_id(None)
        try:
            status, response = refusal(exc, name)
            client.sendall(response)
        except OSError:
            return  # the client has gone
        metrics = state_of(cast(Flask, self.wsgi)).metrics
        metrics.rejection(PROBLEMS[MalformedRequestError if isinstance(exc, ParseException) else InternalError].slug)
        Measured(name, "other", "malformed", metrics, status).end()


def refusal(exc: BaseException, name: str) -> tuple[int, bytes]:
    """The status and the whole response, head and body, for a request that failed with `exc` before it was one."""
    error: ServiceError = MalformedRequestError("The request is not HTTP/1.1, or its head is too long.")
    if not isinstance(exc, ParseException):
        log_failure(name, exc)
        error = InternalError("Something went wrong here; the request's id finds it in the log.")
    problem = PROBLEMS[type(error)]
    status, reason = STATUS.get(type(exc), (problem.status, problem.title))
    body = json.dumps({**problem_body(error, name), "status": status}).encode() + b"\n"
    own = {"Content-Type": PROBLEM, "Content-Length": len(body), HEADER: name, "Cache-Control": "no-store", "Connection": "close"}
    headers: dict[str, object] = {**own, **SECURITY}
    lines = [f"HTTP/1.1 {status} {reason}", *(f"{key}: {value}" for key, value in headers.items())]
    return status, "\r\n".join([*lines, "", ""]).encode() + body
