"""What is counted, for Prometheus: of all workers together where gunicorn runs several. Holds numbers, never words."""

from __future__ import annotations

import os
from collections.abc import Iterable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

from service.attribution.records import Attribution
from service.web.metric_files import VARIABLE

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)
CHARACTERS = (500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 200_000)


class Metrics:
    """The metrics of one application; with several workers, each writes files that any of them adds up."""

    def __init__(self) -> None:
        self._folder = os.environ.get(VARIABLE)
        self.registry = own = CollectorRegistry()
        self._requests = Counter("attributions_requests", "Requests answered.", ("route", "status"), registry=own)
        self._rejections = Counter("attributions_rejections", "Problems answered, by type.", ("reason",), registry=own)
        self._statements = Counter("attributions_statements", "Statements found.", ("kind", "act"), registry=own)
        self._latency = Histogram(
            "attributions_request_seconds", "Time a thread takes to make the answer.", ("route",), buckets=SECONDS, registry=own
        )
        self._sizes = Histogram("attributions_article_characters", "Length of articles read.", buckets=CHARACTERS, registry=own)
        self.queue = Gauge(
            "attributions_queue_depth", "Requests with articles in work or waiting.", registry=own, multiprocess_mode="livesum"
        )
        self._model = Gauge(
            "attributions_model_info", "The model that is loaded; always 1.", ("name", "version"), registry=own, multiprocess_mode="livemax"
        )

    def request(self, route: str, status: int, seconds: float) -> None:
        """Count an answered request."""
        self._requests.labels(route, str(status)).inc()
        self._latency.labels(route).observe(seconds)

    def rejection(self, reason: str) -> None:
        """Count a problem by the end of its type."""
        self._rejections.labels(reason).inc()

    def article(self, characters: int, statements: Iterable[Attribution]) -> None:
        """Count an article that was read."""
        self._sizes.observe(characters)
        for each in statements:
            self._statements.labels(each.kind, each.act).inc()

    def model(self, name: str, version: str) -> None:
        """Tell which model is loaded."""
        self._model.labels(name, version).set(1)

    def expose(self) -> bytes:
        """All of it in Prometheus's text form, of every worker where there are several."""
        if not self._folder:
            return generate_latest(self.registry)
        together = CollectorRegistry()
        MultiProcessCollector(together, self._folder)  # type: ignore[no-untyped-call]
        return generate_latest(together)
