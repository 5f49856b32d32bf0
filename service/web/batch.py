"""Many articles in one request: a line in, a line out, in order; a line that can't be answered costs only itself."""

from __future__ import annotations

import json
from collections.abc import Iterator

from service.settings import Settings
from service.web.body import read_json
from service.web.host import Place
from service.web.logs import log_failure
from service.web.measured import Measured
from service.web.problems import PROBLEMS, InternalError, NotJsonError, ServiceError, TooLargeError, problem_body
from service.web.reading import read_article
from service.web.schemas import Question, read_question


def split_lines(body: bytes, most: int) -> list[bytes]:
    """The lines of `body`, the end of the last one optional. Raises NotJsonError where there is none, TooLargeError over `most`."""
    if not body:
        raise NotJsonError("The batch has no line.")
    count = body.removesuffix(b"\n").count(b"\n") + 1
    if count > most:
        raise TooLargeError(f"The batch has {count} lines, the limit is {most}.")
    return body.removesuffix(b"\n").split(b"\n")


class Batch:
    """The answers to `lines` one by one, each made when it is asked for; `close` gives the place back, started or not."""

    def __init__(self, lines: list[bytes], place: Place, measured: Measured, settings: Settings) -> None:
        self._lines, self._place, self._measured, self._settings = lines, place, measured, settings
        self._left = settings.batch_characters

    def __iter__(self) -> Iterator[bytes]:
        for number, line in enumerate(self._lines, start=1):
            answer = self._answer(number, line)
            self._measured.bytes_out += len(answer)
            yield answer

    def close(self) -> None:
        """Give the place back."""
        self._place.release()

    def _answer(self, number: int, line: bytes) -> bytes:
        try:
            return read_article(self._question(line), self._place, self._place.watch(self._measured.trace), self._measured)
        except ServiceError as error:
            return self._problem(number, error)
        except Exception as error:
            log_failure(self._measured.request_id, error)
            return self._problem(number, InternalError("Something went wrong here; the request's id finds it in the log."))

    def _question(self, line: bytes) -> Question:
        question = read_question(read_json(line), self._settings.max_characters)
        if len(question.text) > self._left:
            limit = self._settings.batch_characters
            raise TooLargeError(f"With this text of {len(question.text)} characters the batch has more than {limit}, the limit.")
        self._left -= len(question.text)
        return question

    def _problem(self, number: int, error: ServiceError) -> bytes:
        self._measured.metrics.rejection(PROBLEMS[type(error)].slug)
        return json.dumps({"line": number, **problem_body(error, self._measured.request_id)}).encode() + b"\n"
