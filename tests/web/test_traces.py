"""Traces: off unless configured, a span a stage below the caller's own, and no word of an article in them, the log or the metrics."""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import requests
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from benchmarks.servers import ROOT, serve
from service.settings import SettingError
from service.web import traces
from tests.web.rare import ARTICLE, WORDS

STAGES = ["wait", "article", "pieces", "encoder", "statements", "speakers", "dates", "confirmation", "answer"]
CALLER, OTHER = "0af7651916cd43dd8448eb211c80319c", "1af7651916cd43dd8448eb211c80319c"


class Collector(ThreadingHTTPServer):
    """Takes traces, as an OpenTelemetry collector does."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Taker)
        self.taken: list[bytes] = []

    @property
    def endpoint(self) -> str:
        """Where to send them."""
        return f"http://127.0.0.1:{self.server_port}/v1/traces"

    def spans(self) -> list[Span]:
        """Every span."""
        messages = [ExportTraceServiceRequest.FromString(each) for each in self.taken]
        return [span for each in messages for resource in each.resource_spans for scope in resource.scope_spans for span in scope.spans]


class Taker(BaseHTTPRequestHandler):
    server: Collector

    def do_POST(self) -> None:
        self.server.taken.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the base class named it
        del format, args


@pytest.fixture
def collector() -> Iterator[Collector]:
    with Collector() as made:
        thread = threading.Thread(target=made.serve_forever)
        thread.start()
        yield made
        made.shutdown()
        thread.join()


def stages(spans: list[Span], request: Span) -> list[str]:
    """The names of the spans right below a request's, in their order."""
    below = [each for each in spans if each.parent_span_id == request.span_id]
    return [each.name for each in sorted(below, key=lambda each: each.start_time_unix_nano)]


def test_a_span_a_stage_and_no_word(tmp_path: Path, collector: Collector) -> None:
    log = tmp_path / "log"
    with serve(log, workers="1", log_level="debug", traces=collector.endpoint) as (url, _):
        caller = {"traceparent": f"00-{CALLER}-b7ad6b7169203331-01", "tracestate": f"a={WORDS[0]}", "baggage": f"a={WORDS[1]}"}
        requests.post(f"{url}/attributions", json={"text": ARTICLE, "title": WORDS[0], "id": WORDS[1]}, headers=caller, timeout=60)
        page = {"Content-Type": "text/html", "traceparent": f"00-{OTHER}-b7ad6b7169203331-01"}
        requests.post(f"{url}/attributions", data=f"<article><p>{ARTICLE}</p></article>".encode(), headers=page, timeout=60)
        requests.post(f"{url}/attributions", json={WORDS[0]: ARTICLE}, timeout=60)
        requests.post(f"{url}/{WORDS[0]}", data=ARTICLE.encode(), params={"title": WORDS[2]}, headers={"User-Agent": WORDS[3]}, timeout=60)
        written = requests.get(f"{url}/metrics", timeout=60).text
    told = written + log.read_text() + "".join(each.decode("latin-1") for each in collector.taken)
    assert not [word for word in WORDS if re.search(word, told, re.IGNORECASE)]
    spans = collector.spans()
    request, of_page = (
        next(each for each in spans if each.name == "POST /attributions" and each.trace_id.hex() == caller) for caller in (CALLER, OTHER)
    )
    assert stages(spans, request) == STAGES
    assert stages(spans, of_page) == ["wait", "prepare", *STAGES]
    told_of = {each.key: each.value for each in request.attributes}
    assert told_of["http.response.status_code"].int_value == 200
    assert told_of["attributions.characters"].int_value == len(ARTICLE)
    assert "POST unknown" in {each.name for each in spans}


def test_off_unless_configured(url: str) -> None:
    del url  # a service without them has started without the packages being looked for
    assert isinstance(traces.make("", "1"), traces.Untraced)
    traces.require("")


def test_missing_packages_stop_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(traces, "NEEDED", ("no_such_package.at_all",))
    with pytest.raises(SettingError, match=r"ATTRIBUTIONS_TRACES needs the extra `traces`") as refused:
        traces.require("http://127.0.0.1:4318/v1/traces")
    assert (ROOT / str(refused.value).split()[-1]).is_file()


def test_the_service_does_without_the_packages() -> None:
    assert not [name for name in sys.modules if name.startswith("opentelemetry.sdk")]
