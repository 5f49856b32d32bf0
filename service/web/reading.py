"""One article: the question a client asked, the bytes that answer it."""

from __future__ import annotations

import time

from service.web.exports.forms import Write, write_json
from service.web.host import Place
from service.web.measured import Measured
from service.web.schemas import Question
from service.web.watching import Watch


def read_article(question: Question, place: Place, watch: Watch, measured: Measured, write: Write = write_json) -> bytes:
    """The answer to `question` as `write` writes it, read at `place` under `watch` and added to what is measured of the request."""
    started = time.perf_counter()
    analysis = place.analyse(question.text, published=question.published, title=question.title, watch=watch)
    measured.article(len(question.text), analysis, time.perf_counter() - started)
    return write(question, analysis)
