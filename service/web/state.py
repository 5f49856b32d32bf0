"""What the routes share: the settings, the engine's host, the metrics, the keys, the traces, typed."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Flask, current_app, g

from service.settings import Settings
from service.web.host import EngineHost
from service.web.keys import KeyRing
from service.web.measured import Measured
from service.web.metrics import Metrics
from service.web.traces import Traces

KEY = "attributions"


@dataclass(frozen=True, slots=True)
class State:
    """Made once an application, never changed."""

    settings: Settings
    host: EngineHost
    metrics: Metrics
    keys: KeyRing
    traces: Traces

    def attach(self, app: Flask) -> None:
        """Make this the state of `app`."""
        app.extensions[KEY] = self


def state_of(app: Flask) -> State:
    """The state of `app`."""
    state: State = app.extensions[KEY]
    return state


def state() -> State:
    """The state of the application that serves this request."""
    return state_of(current_app)


def measured() -> Measured:
    """What is measured of this request."""
    found: Measured = g.measured
    return found
