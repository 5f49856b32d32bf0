"""What the head of a request tells of one that is refused before the application sees it: its id, its method, its route."""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes

from flask import Flask
from werkzeug.exceptions import HTTPException

from service.web.framing import HEAD_END
from service.web.request_ids import request_id

MOST_HEAD = 65_536  # bytes of a request's line and headers together
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
OTHER = "other"  # a method may be any word
UNKNOWN, MALFORMED = "unknown", "malformed"  # instead of a route
LINE = re.compile(rb"(\S+) (/\S*) HTTP/1\.[01]\r\n")
GIVEN = re.compile(rb"\r\nx-request-id:[ \t]*([^\r\n]*?)[ \t]*(?=\r\n)", re.IGNORECASE)


def head_of(data: bytes | bytearray) -> bytes:
    """The line and the headers that `data` begins with; empty where they have not come whole."""
    end = data.find(HEAD_END, 0, MOST_HEAD + len(HEAD_END))
    return bytes(data[: end + 2]) if end >= 0 else b""


def id_in(head: bytes) -> str:
    """The client's own id, or a new one."""
    given = GIVEN.findall(head)
    return request_id(given[0].decode("latin-1") if len(given) == 1 else None)


def known(method: str) -> str:
    """The method, if it is one."""
    return method if method in METHODS else OTHER


def route_in(head: bytes, app: Flask) -> tuple[str, str]:
    """The method and the rule that `app` would have answered by, as they are counted."""
    line = LINE.match(head)
    if not line:
        return OTHER, MALFORMED
    method, path = line[1].decode("latin-1").upper(), unquote_to_bytes(line[2].partition(b"?")[0]).decode(errors="replace")
    try:
        rule, _ = app.url_map.bind("").match(path, method, return_rule=True)
    except HTTPException:
        return known(method), UNKNOWN
    return known(method), rule.rule
