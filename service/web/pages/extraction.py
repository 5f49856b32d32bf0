"""The article in a page, drawn out by a process of its own: whatever a page does to a parser, the service goes on.

HTML may be made so that a parser needs hours or all memory, or ends; the process has little of either and no secrets.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass

from service.web.pages.limits import CPU_SECONDS
from service.web.problems import FieldError, InvalidFieldsError, pointer
from service.web.watching import Watch

COMMAND = (sys.executable, "-I", "-X", "utf8", "-m", "service.web.pages.process")


@dataclass(frozen=True, slots=True)
class Page:
    """The body text of a page, and the ISO date of its publication by its own metadata, if it tells one."""

    text: str
    published: str | None


def extract(html: str, watch: Watch) -> Page:
    """The article in a page.

    Raises InvalidFieldsError where there is none, or the page takes too much to read; DeadlineError where `watch` leaves no time for it.
    """
    try:
        ended = _run(html.encode(), watch.left)
    except subprocess.TimeoutExpired:
        raise watch.late() from None
    if ended.returncode:
        detail = f"the page can't be read: its markup needs more than {CPU_SECONDS} seconds, or more memory than there is for it"
        raise InvalidFieldsError([FieldError(pointer("text"), detail)])
    page = Page(**json.loads(ended.stdout))
    if not page.text:
        raise InvalidFieldsError([FieldError(pointer("text"), "no body text is found in the page")])
    return page


def _run(page: bytes, seconds: float) -> subprocess.CompletedProcess[bytes]:
    # A parser's complaints may quote the page: they are dropped.
    out, errors = subprocess.PIPE, subprocess.DEVNULL
    return subprocess.run(COMMAND, input=page, env={}, stdout=out, stderr=errors, timeout=seconds, check=False)  # noqa: S603
