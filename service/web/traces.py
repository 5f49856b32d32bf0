"""OpenTelemetry traces, off unless configured: a span a request, right below it one for each stage of reading its articles.

The packages are an extra, `traces`, pinned in `requirements-traces.lock`, imported only here and only where an endpoint is set. Spans
hold numbers, routes and ids, never words of an article.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Mapping
from typing import Any, Protocol

from service.settings import SettingError, environment_name
from service.web.logs import RequestRecord

NEEDED = ("opentelemetry.sdk", "opentelemetry.exporter.otlp.proto.http")
INSTALL = f"{sys.executable} -m pip install --require-hashes --requirement requirements-traces.lock"  # in the project's folder
PATIENCE = 2_000  # milliseconds that the end of a worker waits for its last spans to be taken


class Trace(Protocol):
    """The trace of one request."""

    def stage(self, name: str | None) -> None:
        """The stage `name` begins, and the one before ends; with None, nothing begins."""

    def end(self, record: RequestRecord) -> None:
        """The request has ended as `record` tells."""


class Traces(Protocol):
    """What makes the traces of an application."""

    def begin(self, name: str, headers: Mapping[str, str]) -> Trace:
        """A request begins; `headers` may hold the caller's `traceparent`."""

    def close(self) -> None:
        """Send what has not been sent."""


class Untraced:
    """No traces."""

    def begin(self, name: str, headers: Mapping[str, str]) -> Untraced:
        """Nothing."""
        del name, headers
        return self

    def stage(self, name: str | None) -> None:
        """Nothing."""

    def end(self, record: RequestRecord) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""


class OpenTelemetry:
    """Traces sent to an OpenTelemetry collector, over HTTP. Make it after a fork: it sends from a thread of its own."""

    def __init__(self, endpoint: str, version: str) -> None:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter  # noqa: PLC0415
        from opentelemetry.sdk.resources import Resource  # noqa: PLC0415
        from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415
        from opentelemetry.sdk.trace.export import BatchSpanProcessor  # noqa: PLC0415

        # Not Resource.create: it would add what is in the environment.
        self._provider = TracerProvider(resource=Resource({"service.name": "attributions", "service.version": version}))
        self._provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=endpoint)))
        self._tracer = self._provider.get_tracer("attributions", version)

    def begin(self, name: str, headers: Mapping[str, str]) -> Trace:
        """A span for the request, below the caller's where it told one."""
        from opentelemetry.trace import SpanKind  # noqa: PLC0415
        from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator  # noqa: PLC0415

        # `tracestate` is left out: it is passed on as it is, and a client may have put anything there.
        told = {"traceparent": headers["traceparent"]} if "traceparent" in headers else {}
        context = TraceContextTextMapPropagator().extract(told)
        return _Spans(self._tracer, self._tracer.start_span(name, context, SpanKind.SERVER))

    def close(self) -> None:
        """Send what has not been sent, as far as the collector takes it in a moment."""
        self._provider.force_flush(PATIENCE)
        self._provider.shutdown()


class _Spans:
    def __init__(self, tracer: Any, request: Any) -> None:
        self._tracer, self._request = tracer, request
        self._stage: Any = None

    def stage(self, name: str | None) -> None:
        from opentelemetry.trace import set_span_in_context  # noqa: PLC0415

        if self._stage is not None:
            self._stage.end()
        self._stage = self._tracer.start_span(name, set_span_in_context(self._request)) if name else None

    def end(self, record: RequestRecord) -> None:
        from opentelemetry.trace import Status, StatusCode  # noqa: PLC0415

        self.stage(None)
        self._request.set_attributes(attributes(record))
        if record.status >= 500:
            self._request.set_status(Status(StatusCode.ERROR))
        self._request.end()


def attributes(record: RequestRecord) -> dict[str, str | int]:
    """What a request's span tells: the field's own names where it has them."""
    return {
        "http.request.method": record.method,
        "http.route": record.route,
        "http.response.status_code": record.status,
        "http.request.body.size": record.bytes_in,
        "http.response.body.size": record.bytes_out,
        "attributions.request_id": record.request_id,
        "attributions.articles": record.articles,
        "attributions.characters": record.characters,
        "attributions.statements": record.statements,
    }


def require(endpoint: str) -> None:
    """Refuse an `endpoint` where the packages are missing. Raises SettingError."""
    if endpoint and not all(_installed(each) for each in NEEDED):
        raise SettingError(f"{environment_name('traces')} needs the extra `traces`; in the project's folder: {INSTALL}")


def make(endpoint: str, version: str) -> Traces:
    """The traces that go to `endpoint`; none where it is empty."""
    return OpenTelemetry(endpoint, version) if endpoint else Untraced()


def _installed(package: str) -> bool:
    try:
        return importlib.util.find_spec(package) is not None
    except ModuleNotFoundError:
        return False
