"""POST /attributions: an article in, its statements out; POST /attributions/batch: one article a line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from flask import Blueprint, Response, request

from service.web.batch import Batch, split_lines
from service.web.body import read_json, read_page, read_plain, read_query
from service.web.exports.forms import CONTENT_TYPES, FORMS
from service.web.limits import body_limit, page_limit, read_body
from service.web.negotiation import (
    ADVICE,
    BATCH_ADVICE,
    FORM,
    HTML,
    JSON,
    NDJSON,
    PLAIN,
    body_type,
    chosen,
    require_acceptable,
    require_article,
)
from service.web.problems import FieldError, InvalidFieldsError, pointer
from service.web.reading import read_article
from service.web.schemas import Question, read_question
from service.web.state import measured, state
from service.web.watching import IS_GONE, Watch

blueprint = Blueprint("attributions", __name__)


@blueprint.post("/attributions")
def attributions() -> Response:
    """Answer with the statements of the article in the request."""
    form = chosen(request, *FORMS)
    kind = body_type(request, JSON, PLAIN, HTML, FORM, advice=ADVICE)
    # A place first: what a full worker won't answer, it need not read.
    with state().host.place() as place:
        body = _body(state().settings.max_characters, page_limit if kind == HTML else body_limit)
        watch = place.watch(measured().trace, request.environ.get(IS_GONE, lambda: False))
        question = place.prepare(partial(_page_question, body), len(body), watch) if kind == HTML else _question(kind, body)
        response = Response(read_article(question, place, watch, measured(), FORMS[form]), content_type=CONTENT_TYPES[form])
    response.vary.add("Accept")
    return response


@blueprint.post("/attributions/batch")
def batch() -> Response:
    """Answer line by line, as each is ready."""
    require_acceptable(request, NDJSON)
    body_type(request, NDJSON, advice=BATCH_ADVICE)
    _refuse_parameters()
    settings = state().settings
    # All of it is read before the first answer: a client that sends everything before it reads would else wait for us, and we for it.
    lines = split_lines(_body(settings.batch_characters), settings.batch_articles)
    return Response(Batch(lines, state().host.place(), measured(), settings), mimetype=NDJSON)


def _body(max_characters: int, limit_of: Callable[[int], int] = body_limit) -> bytes:
    body = read_body(request, max_characters, limit_of)
    measured().bytes_in = len(body)
    return body


def _question(kind: str, body: bytes) -> Question:
    if kind == FORM:
        require_article(body)
    return read_question(_json_fields(body) if kind == JSON else read_plain(body, request.query_string), state().settings.max_characters)


def _page_question(page: bytes, watch: Watch) -> Question:
    fields = read_page(page, request.query_string, watch)
    return replace(read_question(fields, state().settings.max_characters), extracted=True)


def _json_fields(body: bytes) -> object:
    _refuse_parameters()
    return read_json(body)


def _refuse_parameters() -> None:
    given = read_query(request.query_string)
    if given:
        raise InvalidFieldsError(
            [FieldError(pointer(name), "belongs in the JSON body; parameters go with text/plain and text/html") for name in given]
        )
