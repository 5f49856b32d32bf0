"""Log lines of JSON: which request, how it ended, how long it took. Never a word of what was sent."""

from __future__ import annotations

import json
import logging
import sys
import traceback
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

LOGGER = logging.getLogger("attributions")


@dataclass(frozen=True, slots=True)
class RequestRecord:
    """What is known of a request at its end; `route` is the rule that matched, not the path: a client may have put anything there."""

    request_id: str
    method: str
    route: str
    status: int
    bytes_in: int = 0
    bytes_out: int = 0
    articles: int = 0
    characters: int = 0
    statements: int = 0
    milliseconds: float = 0.0
    analysis_milliseconds: float = 0.0


class JsonLines(logging.Formatter):
    """One JSON object a line; what stands in the record's `data` is added to it."""

    def format(self, record: logging.LogRecord) -> str:
        """Write `record` on one line."""
        time = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line = {"time": time, "level": record.levelname.lower(), "message": record.getMessage(), **getattr(record, "data", {})}
        return json.dumps(line)


def configure(level: str) -> None:
    """Send the service's log lines to standard error, from `level` up."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    LOGGER.handlers[:] = [handler]
    LOGGER.setLevel(level.upper())
    LOGGER.propagate = False


def log_request(record: RequestRecord) -> None:
    """One line a request."""
    LOGGER.info("request", extra={"data": asdict(record)})


def log_event(message: str, **numbers: int) -> None:
    """Something that is no request's."""
    LOGGER.warning(message, extra={"data": numbers})


def log_failure(request_id: str, error: BaseException) -> None:
    """Where our code failed, without the exception's message: it may hold words of an article."""
    places = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)]
    LOGGER.error("failure", extra={"data": {"request_id": request_id, "error": type(error).__name__, "at": places[-12:]}})
