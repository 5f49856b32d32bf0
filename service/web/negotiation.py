"""Which forms of body are read and given (RFC 9110, sections 8.3, 8.4 and 12.5)."""

from __future__ import annotations

import re
from codecs import lookup

from flask import Request

from service.web.problems import NotAcceptableError, UnsupportedMediaTypeError

JSON = "application/json"
PLAIN = "text/plain"
FORM = "application/x-www-form-urlencoded"
YAML = "application/yaml"
PROBLEM = "application/problem+json"

READ = (JSON, PLAIN)
ADVICE = "Send application/json, or the article itself as text/plain in UTF-8."
FORM_FIELD = re.compile(rb"\S+")


def require_acceptable(request: Request, *given: str) -> None:
    """Refuse a client that accepts none of the media types `given`. Raises NotAcceptableError."""
    accepted = request.accept_mimetypes
    if accepted and not accepted.best_match(given):
        raise NotAcceptableError(f"This route answers {' or '.join(given)}.")


def body_type(request: Request) -> str:
    """JSON, PLAIN or FORM: what the body claims to be. Raises UnsupportedMediaTypeError."""
    if request.headers.get("Content-Encoding", "identity").strip().lower() not in ("", "identity"):
        raise UnsupportedMediaTypeError("The body must not be compressed.")
    charset = request.mimetype_params.get("charset", "utf-8")
    if request.mimetype not in (*READ, FORM) or _codec(charset) not in ("utf-8", "ascii"):
        raise UnsupportedMediaTypeError(ADVICE)
    return request.mimetype


def require_article(body: bytes) -> None:
    """Tell an article from a real form, both labelled as a form: curl labels `--data-binary` so. Raises UnsupportedMediaTypeError.

    A form never holds white space, it is encoded; an article always does.
    """
    if FORM_FIELD.fullmatch(body.strip()):
        raise UnsupportedMediaTypeError("Forms are not read. " + ADVICE)


def _codec(charset: str) -> str:
    try:
        return lookup(charset).name
    except (LookupError, ValueError):
        return charset
