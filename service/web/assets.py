"""Files for browsers, read once and given with a tag, so that a browser asks again and mostly gets no bytes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from flask import Request, Response

from service.web.negotiation import require_acceptable
from service.web.problems import UnknownRouteError

TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
}
DOCUMENT = "index.html"


@dataclass(frozen=True, slots=True)
class Asset:
    """One file: its bytes, its media type without parameters, and the tag of just these bytes."""

    body: bytes
    mimetype: str
    tag: str


@cache
def assets(folder: str) -> dict[str, Asset]:
    """Every file of a folder beside this one that has a type known to browsers, by name."""
    found = {}
    for each in files("service.web").joinpath(folder).iterdir():
        mimetype = TYPES.get("." + each.name.rpartition(".")[2])
        if mimetype:
            body = each.read_bytes()
            found[each.name] = Asset(body, mimetype, hashlib.sha256(body).hexdigest()[:32])
    return found


def send(request: Request, folder: str, name: str) -> Response:
    """The file `name` of `folder`, or 304 where the client has it. Raises UnknownRouteError, NotAcceptableError."""
    asset = assets(folder).get(name)
    if asset is None:
        raise UnknownRouteError("There is no such file.")
    require_acceptable(request, asset.mimetype)
    response = Response(asset.body, content_type=f"{asset.mimetype}; charset=utf-8")
    response.set_etag(asset.tag)
    response.headers["Cache-Control"] = "no-cache"  # kept, but asked for again each time: a new release shows at once
    response.make_conditional(request)
    return response
