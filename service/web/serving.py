"""Answering one request that has come whole: gunicorn's parser, the application, the response. Runs in a thread of the worker."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import Any

from gunicorn import http
from gunicorn.http import wsgi

from service.web.connection import Connection, Outbox

PIECE = 65_536
UNAVAILABLE = 503
MOST_KEPT = 64 << 20  # bytes of an answer that wait for a client to read them


def serve(application: Any, cfg: Any, connection: Connection, request: bytes, *, last: bool) -> bool:
    """Answer `request`; whether another one may follow on its connection, which never is so after the `last`.

    Raises gunicorn's ParseException where it is no request, and what the application raises before it has begun to answer.
    """
    parser = http.get_parser(cfg, _pieces(request), connection.client)
    parsed = next(parser)
    outbox: Any = Outbox(connection, MOST_KEPT)
    response, environ = wsgi.create(parsed, outbox, connection.client, connection.server, cfg)
    environ["wsgi.multithread"] = True
    if last:
        response.force_close()
    _respond(application, environ, response)
    # What the parser left over would be read as the next request: where the two judged its length differently, there is none.
    return not response.should_close() and bool(parser.finish_body()) and not parser.unreader.take_buffered()


def _respond(application: Any, environ: MutableMapping[str, Any], response: Any) -> None:
    body = application(environ, response.start_response)
    if response.status_code == UNAVAILABLE:
        response.force_close()  # the next connection may come to a worker that has room
    try:
        for piece in body:
            response.write(piece)
        response.close()
    finally:
        if hasattr(body, "close"):
            body.close()


def _pieces(request: bytes) -> Iterator[bytes]:
    """Gunicorn's reader copies what it holds at every read: in pieces, that is little."""
    for start in range(0, len(request), PIECE):
        yield request[start : start + PIECE]
