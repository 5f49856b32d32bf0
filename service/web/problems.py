"""What the service refuses or fails at, and how it says so (RFC 9457).

ServiceError
├── MalformedRequestError        400  HTTP itself, or a query string that can't be read
├── BodyError
│   ├── NotJsonError             400  not JSON: cut off, a key twice, NaN, nested too deep
│   └── NotUtf8Error             400
├── UnauthorizedError            401  with WWW-Authenticate
├── UnknownRouteError            404
├── MethodNotAllowedError        405  with Allow
├── NotAcceptableError           406
├── LateError                    408  the request, not the answer
├── TooLargeError                413  says the limit
├── UnsupportedMediaTypeError    415
├── InvalidFieldsError           422  with a pointer to each field
├── UnavailableError
│   ├── NotReadyError            503  with Retry-After
│   ├── BusyError                503  with Retry-After
│   └── DeadlineError            503  with Retry-After
└── InternalError                500  without internals
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

RETRY_AFTER = 1  # seconds: an article of usual length takes far less
LONGEST_NAME = 64  # characters of a client's own field name that an answer repeats


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem type: `slug` ends its URI, `title` is the same at every occurrence."""

    status: int
    slug: str
    title: str

    @property
    def type(self) -> str:
        """The URI that names the problem type."""
        return f"urn:problem-type:attributions:{self.slug}"


@dataclass(frozen=True, slots=True)
class FieldError:
    """What is wrong with one field; `pointer` is a JSON pointer in the form of a URI fragment."""

    pointer: str
    detail: str


class ServiceError(Exception):
    """Root of everything that is answered as a problem; the message is its `detail` and never holds words of an article."""

    headers: Mapping[str, str] = {}
    errors: Sequence[FieldError] = ()

    @property
    def detail(self) -> str:
        """What happened this time."""
        return str(self)


class MalformedRequestError(ServiceError):
    """The request can't be read as HTTP."""


class BodyError(ServiceError):
    """The body can't be read."""


class NotJsonError(BodyError):
    """The body claims to be JSON and is not."""


class NotUtf8Error(BodyError):
    """The body is not UTF-8."""


class UnknownRouteError(ServiceError):
    """Nothing is served under this path."""


class MethodNotAllowedError(ServiceError):
    """The path is served, but not with this method."""

    def __init__(self, allowed: Sequence[str]) -> None:
        methods = ", ".join(sorted(allowed))
        super().__init__(f"This route takes {methods}.")
        self.headers = {"Allow": methods}


class NotAcceptableError(ServiceError):
    """The client accepts no form that the answer could take."""


class LateError(ServiceError):
    """The request has not come whole in time."""


class TooLargeError(ServiceError):
    """The text or the body is over its limit."""


class UnsupportedMediaTypeError(ServiceError):
    """The body is of a type that this route does not read."""


class InvalidFieldsError(ServiceError):
    """Some fields are missing, unknown or wrong."""

    def __init__(self, errors: Sequence[FieldError]) -> None:
        super().__init__("; ".join(f"{error.pointer}: {error.detail}" for error in errors))
        self.errors = tuple(errors)


class UnauthorizedError(ServiceError):
    """Keys are configured, and the request has none of them; `challenge` is what `WWW-Authenticate` says."""

    def __init__(self, detail: str, challenge: str) -> None:
        super().__init__(detail)
        self.headers = {"WWW-Authenticate": challenge}


class UnavailableError(ServiceError):
    """The request is fine and can't be served now."""

    headers: Mapping[str, str] = {"Retry-After": str(RETRY_AFTER)}


class NotReadyError(UnavailableError):
    """The engine is not loaded and warmed yet, or the service is stopping."""


class BusyError(UnavailableError):
    """As many articles are in work and waiting as this worker takes, or as many bytes of requests."""


class DeadlineError(UnavailableError):
    """The article has waited or been read for too long."""


class InternalError(ServiceError):
    """A mistake of ours."""


PROBLEMS: dict[type[ServiceError], Problem] = {
    MalformedRequestError: Problem(400, "malformed-request", "The request can't be read"),
    NotJsonError: Problem(400, "not-json", "The body is not JSON"),
    NotUtf8Error: Problem(400, "not-utf8", "The body is not UTF-8"),
    UnauthorizedError: Problem(401, "unauthorized", "A key is needed"),
    UnknownRouteError: Problem(404, "unknown-route", "Nothing is served here"),
    MethodNotAllowedError: Problem(405, "method-not-allowed", "The method is not allowed here"),
    NotAcceptableError: Problem(406, "not-acceptable", "No acceptable form of the answer"),
    LateError: Problem(408, "late", "The request came too slowly"),
    TooLargeError: Problem(413, "too-large", "The text is too long"),
    UnsupportedMediaTypeError: Problem(415, "unsupported-media-type", "The body's type is not supported"),
    InvalidFieldsError: Problem(422, "invalid-fields", "Some fields are not valid"),
    NotReadyError: Problem(503, "not-ready", "The service is not ready"),
    BusyError: Problem(503, "busy", "The service is busy"),
    DeadlineError: Problem(503, "deadline", "The answer would take too long"),
    InternalError: Problem(500, "internal", "The service failed"),
}


def problem_body(error: ServiceError, request_id: str) -> dict[str, Any]:
    """The problem details of `error`; `instance` names the request that had it."""
    problem = PROBLEMS[type(error)]
    body: dict[str, Any] = {
        "type": problem.type,
        "title": problem.title,
        "status": problem.status,
        "detail": error.detail,
        "instance": f"urn:request:{request_id}",
    }
    if error.errors:
        body["errors"] = [{"pointer": each.pointer, "detail": each.detail} for each in error.errors]
    return body


def pointer(*names: str | int) -> str:
    """The JSON pointer to a field, as a URI fragment (RFC 6901, section 6); `pointer()` is the whole document."""
    steps = (str(name)[:LONGEST_NAME].replace("~", "~0").replace("/", "~1") for name in names)
    return "#" + "".join("/" + quote(step, safe="~!$&'()*+,;=:@", errors="replace") for step in steps)
