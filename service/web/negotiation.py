"""Which forms of body are read and given (RFC 9110, sections 8.3, 8.4 and 12.5)."""

from __future__ import annotations

import re
from codecs import lookup
from collections.abc import Callable

from flask import Request
from werkzeug.datastructures import MIMEAccept

from service.web.inflate import Coding, Gzip, Identity
from service.web.problems import NotAcceptableError, UnsupportedMediaTypeError

JSON = "application/json"
PLAIN = "text/plain"
HTML = "text/html"
FORM = "application/x-www-form-urlencoded"
LD = "application/ld+json"
CSV = "text/csv"
TEI = "application/tei+xml"
YAML = "application/yaml"
NDJSON = "application/x-ndjson"
PROBLEM = "application/problem+json"

ADVICE = "Send application/json, or the article itself as text/plain or text/html in UTF-8."
BATCH_ADVICE = "Send application/x-ndjson in UTF-8, one article a line."
CODINGS: dict[str, Callable[[], Coding]] = {"": Identity, "identity": Identity, "gzip": Gzip, "x-gzip": Gzip}
FORM_FIELD = re.compile(rb"\S+")


def require_acceptable(request: Request, *given: str) -> None:
    """Refuse a client that accepts none of the media types `given`. Raises NotAcceptableError."""
    accepted = request.accept_mimetypes
    if accepted and not accepted.best_match(given):
        raise NotAcceptableError(f"This route answers {' or '.join(given)}.")


def chosen(request: Request, *given: str) -> str:
    """Which of the media types `given` the client likes best; of those it likes alike the first. Raises NotAcceptableError.

    What stands behind a type it accepts, a profile of JSON-LD say, is passed over: each type is given in one way alone.
    """
    accepted = MIMEAccept([(value.partition(";")[0].strip(), quality) for value, quality in request.accept_mimetypes])
    liked = max(given, key=accepted.quality) if accepted else given[0]
    if accepted and not accepted.quality(liked):
        raise NotAcceptableError(f"This route answers {', '.join(given[:-1])} or {given[-1]}.")
    return liked


def body_type(request: Request, *read: str, advice: str) -> str:
    """Which of the types `read` the body claims to be. Raises UnsupportedMediaTypeError, with `advice`."""
    coding(request)
    charset = request.mimetype_params.get("charset", "utf-8")
    if request.mimetype not in read or _codec(charset) not in ("utf-8", "ascii"):
        raise UnsupportedMediaTypeError(advice)
    return request.mimetype


def coding(request: Request) -> Coding:
    """What undoes the body's content coding. Raises UnsupportedMediaTypeError."""
    made = CODINGS.get(request.headers.get("Content-Encoding", "").strip().lower())
    if made is None:
        raise UnsupportedMediaTypeError("The body must be as it is, or gzip.")
    return made()


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
