"""What browsers are told: headers that keep answers from being misused, and which other origins may ask (CORS, off by default)."""

from __future__ import annotations

from flask import Request, Response
from werkzeug.exceptions import MethodNotAllowed

SECURITY = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}
ANY = "*"
EXPOSED = "X-Request-Id, Retry-After, WWW-Authenticate"
SENT = "Authorization, Content-Type, Content-Encoding, X-Request-Id"
MAX_AGE = "600"  # seconds


def secure(response: Response) -> None:
    """Add the headers that every response has; a route's own stand."""
    for name, value in SECURITY.items():
        response.headers.setdefault(name, value)


def share(request: Request, response: Response, origins: frozenset[str]) -> None:
    """Let a page from one of `origins` read the response."""
    if not origins:
        return
    response.vary.add("Origin")
    if _allowed(request, origins):
        response.headers["Access-Control-Allow-Origin"] = ANY if ANY in origins else request.headers["Origin"]
        response.headers["Access-Control-Expose-Headers"] = EXPOSED


def preflight(request: Request, origins: frozenset[str]) -> Response | None:
    """The answer to a browser that asks whether a page may ask; None for every other request."""
    refused = request.routing_exception
    asks = request.method == "OPTIONS" and "Access-Control-Request-Method" in request.headers
    if not (asks and _allowed(request, origins) and isinstance(refused, MethodNotAllowed)):
        return None
    methods = ", ".join(sorted(refused.valid_methods or ()))
    headers = {"Access-Control-Allow-Methods": methods, "Access-Control-Allow-Headers": SENT, "Access-Control-Max-Age": MAX_AGE}
    return Response(status=204, headers=headers)


def _allowed(request: Request, origins: frozenset[str]) -> bool:
    origin = request.headers.get("Origin")
    return origin is not None and (origin in origins or ANY in origins)
