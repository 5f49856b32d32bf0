"""GET /metrics and GET /info, for those who run the service: how much it does, and what it is."""

from __future__ import annotations

import platform
from dataclasses import asdict
from importlib.metadata import version

from flask import Blueprint, Response, request
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

from service.settings import Settings
from service.web.answers import Json, dump
from service.web.limits import body_limit, page_limit
from service.web.negotiation import JSON, PLAIN, require_acceptable
from service.web.schemas import LONGEST_ID, LONGEST_TITLE
from service.web.state import state

blueprint = Blueprint("operations", __name__)
PACKAGES = ("attributions", "flask", "gunicorn", "onnxruntime")


@blueprint.get("/metrics")
def metrics() -> Response:
    """What all workers have counted, for Prometheus."""
    require_acceptable(request, PLAIN, "text/plain; version=0.0.4")
    return Response(state().metrics.expose(), content_type=CONTENT_TYPE_PLAIN_0_0_4)


@blueprint.get("/info")
def info() -> Response:
    """Versions, limits and the model's hash."""
    require_acceptable(request, JSON)
    versions = {"python": platform.python_version(), **{name: version(name) for name in PACKAGES}}
    return Response(dump({"versions": versions, "limits": _limits(state().settings), "model": asdict(state().host.model)}), mimetype=JSON)


def _limits(settings: Settings) -> Json:
    return {
        "text_characters": settings.max_characters,
        "title_characters": LONGEST_TITLE,
        "id_characters": LONGEST_ID,
        "body_bytes": body_limit(settings.max_characters),
        "page_bytes": page_limit(settings.max_characters),
        "batch_characters": settings.batch_characters,
        "batch_articles": settings.batch_articles,
        "queue": settings.queue,
        "workers": settings.worker_count,
    }
