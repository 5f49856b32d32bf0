"""POST /attributions: an article in, its statements out."""

from __future__ import annotations

from flask import Blueprint, Response, request

from service.web.answers import answer, dump
from service.web.body import read_json, read_plain, read_query
from service.web.limits import read_body
from service.web.negotiation import FORM, JSON, body_type, require_acceptable, require_article
from service.web.problems import FieldError, InvalidFieldsError, pointer
from service.web.schemas import Question, read_question
from service.web.state import state

blueprint = Blueprint("attributions", __name__)


@blueprint.post("/attributions")
def attributions() -> Response:
    """Answer with the statements of the article in the request."""
    require_acceptable(request, JSON)
    question = _question()
    analysis = state().host.analyse(question.text, published=question.published, title=question.title)
    return Response(dump(answer(question, analysis)), mimetype=JSON)


def _question() -> Question:
    kind = body_type(request)
    body = read_body(request, state().settings.max_characters)
    if kind == FORM:
        require_article(body)
    return read_question(_json_fields(body) if kind == JSON else read_plain(body, request.query_string), state().settings.max_characters)


def _json_fields(body: bytes) -> object:
    given = read_query(request.query_string)
    if given:
        raise InvalidFieldsError([FieldError(pointer(name), "belongs in the JSON body; parameters go with text/plain") for name in given])
    return read_json(body)
