"""Health, for those who run the service: does it live, does it take articles."""

from __future__ import annotations

from flask import Blueprint, Response, request

from service.web.answers import dump
from service.web.negotiation import JSON, require_acceptable
from service.web.problems import NotReadyError
from service.web.state import state

blueprint = Blueprint("health", __name__, url_prefix="/health")


@blueprint.get("/live")
def live() -> Response:
    """The process answers."""
    require_acceptable(request, JSON)
    return Response(dump({"status": "alive"}), mimetype=JSON)


@blueprint.get("/ready")
def ready() -> Response:
    """The engine is loaded and has read an article."""
    require_acceptable(request, JSON)
    if not state().host.ready:
        raise NotReadyError("The engine is not loaded yet, or the service is stopping.")
    return Response(dump({"status": "ready"}), mimetype=JSON)
