"""GET /openapi.yaml: the one description of the service."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from flask import Blueprint, Response, request

from service.web.negotiation import YAML, require_acceptable

blueprint = Blueprint("contract", __name__)


@cache
def contract() -> bytes:
    """The description, as it lies beside the code."""
    return files("service.web").joinpath("openapi.yaml").read_bytes()


@blueprint.get("/openapi.yaml")
def openapi() -> Response:
    """Give the description."""
    require_acceptable(request, YAML, "text/yaml")
    return Response(contract(), content_type=YAML)
