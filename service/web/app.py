"""The application factory."""

from __future__ import annotations

from functools import partial
from importlib.metadata import version

from flask import Flask

from service.attribution.pipeline import load_engine
from service.settings import Settings
from service.web import responses, traces
from service.web.host import Analyser, EngineHost
from service.web.keys import KeyRing
from service.web.metrics import Metrics
from service.web.routes import attributions, contract, health, operations, page
from service.web.state import State


def create_app(settings: Settings | None = None, engine: Analyser | None = None) -> Flask:
    """The service, not ready yet: `state_of(app).host.load()` loads `engine`, or the one whose model files lie with the code."""
    app = Flask(__name__, static_folder=None)
    app.config["PROVIDE_AUTOMATIC_OPTIONS"] = False
    app.url_map.merge_slashes = False  # a path is served or unknown; nothing is redirected
    settings = settings or Settings()
    metrics, spans = Metrics(), traces.make(settings.traces, version("attributions"))
    load = partial(load_engine, party_threshold=settings.party_percent / 100)
    host = EngineHost((lambda: engine) if engine else load, settings.queue, settings.deadline, metrics)
    State(settings=settings, host=host, metrics=metrics, keys=KeyRing(settings), traces=spans).attach(app)
    responses.install(app)
    for module in (attributions, health, operations, contract, page):
        app.register_blueprint(module.blueprint)
    return app
