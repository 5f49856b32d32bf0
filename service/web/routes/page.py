"""What a browser opens: the page for people at /, the API reference at /docs, and the files of both."""

from __future__ import annotations

from flask import Blueprint, Response, request

from service.web.assets import DOCUMENT, send

blueprint = Blueprint("page", __name__)
PAGE, DOCS = "page", "docs"

# Scripts, styles and requests of our own alone; nothing inline, nothing evaluated, no HTML made from strings.
STRICT = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
}
TRUSTED = {"require-trusted-types-for": "'script'", "trusted-types": "'none'"}
# The reference's library has its icons in its style sheet, and makes HTML from strings itself.
ICONS = {"img-src": "'self' data:"}


def policy(*parts: dict[str, str]) -> str:
    """A Content-Security-Policy; later parts replace earlier ones."""
    joined: dict[str, str] = {}
    for part in parts:
        joined |= part
    return "; ".join(f"{name} {value}" for name, value in joined.items())


@blueprint.get("/")
def page() -> Response:
    """The page."""
    return _document(PAGE, policy(STRICT, TRUSTED))


@blueprint.get("/page/<name>")
def page_file(name: str) -> Response:
    """A file of the page."""
    return send(request, PAGE, name)


@blueprint.get("/docs")
def docs() -> Response:
    """The API reference."""
    return _document(DOCS, policy(STRICT, ICONS))


@blueprint.get("/docs/<name>")
def docs_file(name: str) -> Response:
    """A file of the API reference."""
    return send(request, DOCS, name)


def _document(folder: str, allowed: str) -> Response:
    response = send(request, folder, DOCUMENT)
    response.headers["Content-Security-Policy"] = allowed
    return response
