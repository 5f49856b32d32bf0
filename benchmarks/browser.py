"""A real Chromium without a window, as the system has it, for tests and pictures of the page."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
MISSING = "Chromium is missing: install it (on Debian: apt-get install chromium), or put it into PATH as one of: " + ", ".join(NAMES)
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE = 120_000  # milliseconds: the machine may be busy


class NoBrowserError(Exception):
    """There is no Chromium; the message says how to get one."""


def find_browser() -> str:
    """The path of Chromium. Raises NoBrowserError."""
    for name in NAMES:
        if found := shutil.which(name):
            return found
    raise NoBrowserError(MISSING)


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser with a profile of its own, ended after use. Raises NoBrowserError."""
    path = find_browser()
    with sync_playwright() as library:
        opened = library.chromium.launch(executable_path=path, args=FLAGS, timeout=PATIENCE)
        try:
            yield opened
        finally:
            opened.close()
