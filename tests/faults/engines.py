"""Applications around engines with faults, for gunicorn to serve: they hang, or grow, where an article says so."""

from __future__ import annotations

import dataclasses
import time
from datetime import date

from flask import Flask

from service.attribution.pipeline import Observer, unobserved
from service.attribution.records import Analysis
from service.settings import Settings
from service.web.app import create_app
from service.web.logs import configure
from service.web.state import state_of
from tests.engines import TEXT, analysis

FAULTY = "tests.faults.engines:faulty()"
HANG, GROW, WAIT, NAP, MUCH = "hang", "grow", "wait", "nap", "much"
STATEMENTS = 20_000  # of a long answer: some ten megabytes
GROWTH = 64 << 20  # bytes an article


class FaultyEngine:
    """Answers what is known, but for these words."""

    sha256 = "0" * 64

    def __init__(self) -> None:
        self._hoard: list[bytes] = []

    def analyse(self, text: str, *, published: date | None = None, title: str | None = None, observe: Observer = unobserved) -> Analysis:
        """Do as the text says."""
        del published, title
        observe("known")
        if text == HANG:
            time.sleep(3_600)
        elif text == GROW:
            self._hoard.append(b"x" * GROWTH)
        elif text == WAIT:
            time.sleep(1)
        elif text == NAP:
            time.sleep(0.05)
        observe("answer")
        found = analysis(TEXT)
        return dataclasses.replace(found, attributions=found.attributions * (STATEMENTS // 2)) if text == MUCH else found


def faulty() -> Flask:
    """The service around such an engine."""
    settings = Settings.from_environment()
    configure(settings.log_level)
    app = create_app(settings, FaultyEngine())
    state_of(app).host.load()
    return app
