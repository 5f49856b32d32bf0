"""A name for each request: the client's own where it sent a sane one, else a random one."""

from __future__ import annotations

import re
import uuid

HEADER = "X-Request-Id"
SANE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}", re.ASCII)


def request_id(given: str | None) -> str:
    """`given`, if it may safely stand in a header, a URI and a log line; else a new one."""
    return given if given and SANE.fullmatch(given) else str(uuid.uuid4())
