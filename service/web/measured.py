"""What is measured of one request, for its line in the log and the metrics. Numbers alone."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from service.attribution.records import Analysis
from service.web.logs import RequestRecord, log_request
from service.web.metrics import Metrics
from service.web.traces import Trace, Untraced


@dataclass(slots=True)
class Measured:
    """Grows while its request is served; `end` writes it down, once.

    It begins when the request has come whole and a thread has it, and ends with the answer's making: what is on its way isn't measured.
    `bytes_in` are those of the body, inflated; 0 of one that was not read.
    """

    request_id: str
    method: str
    route: str
    metrics: Metrics
    status: int = 0
    bytes_in: int = 0
    bytes_out: int = 0
    articles: int = 0
    characters: int = 0
    statements: int = 0
    analysis_seconds: float = 0.0
    trace: Trace = field(default_factory=Untraced)
    started: float = field(default_factory=time.perf_counter)

    def article(self, characters: int, analysis: Analysis, seconds: float) -> None:
        """Add an article that was read in `seconds`, waiting for its turn included."""
        self.articles += 1
        self.characters += characters
        self.statements += len(analysis.attributions)
        self.analysis_seconds += seconds
        self.metrics.article(characters, analysis.attributions)

    def end(self) -> None:
        """Count the request and log it."""
        seconds = time.perf_counter() - self.started
        self.metrics.request(self.route, self.status, seconds)
        record = RequestRecord(
            request_id=self.request_id,
            method=self.method,
            route=self.route,
            status=self.status,
            bytes_in=self.bytes_in,
            bytes_out=self.bytes_out,
            articles=self.articles,
            characters=self.characters,
            statements=self.statements,
            milliseconds=round(1_000 * seconds, 1),
            analysis_milliseconds=round(1_000 * self.analysis_seconds, 1),
        )
        log_request(record)
        self.trace.end(record)
