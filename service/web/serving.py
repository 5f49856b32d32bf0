"""Answering one request that has come whole: gunicorn's parser, the application, the response. Runs in a thread of the worker."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import Any

from gunicorn import http
from gunicorn.http import wsgi
from gunicorn.http.errors import LimitRequestHeaders, NoMoreData, ParseException

from service.web.connection import Connection, Outbox
from service.web.watching import IS_GONE

PIECE = 65_536
UNAVAILABLE = 503
MOST_KEPT = 64 << 20  # bytes of an answer that wait for a client to read them


def serve(application: Any, cfg: Any, connection: Connection, request: bytes, *, last: bool) -> bool:
    """Answer `request`; whether another one may follow on its connection, which never is so after the `last`.

    Raises gunicorn's ParseException where it is no request, and what the application raises before it has begun to answer.
    """
    parser = http.get_parser(cfg, _pieces(request), connection.client)
    try:
        parsed = next(parser)
    except NoMoreData:  # an OSError, but no client that has gone: the worker has waited long enough for the end of this head
        raise LimitRequestHeaders("its end") from None
    outbox: Any = Outbox(connection, MOST_KEPT)
    response, environ = wsgi.create(parsed, outbox, connection.client, connection.server, cfg)
    environ["wsgi.multithread"] = True
    environ[IS_GONE] = connection.is_gone
    if last:
        response.force_close()
    _respond(application, environ, response)
    return not response.should_close() and _is_done(parser)


def _is_done(parser: Any) -> bool:
    """Whether nothing is left over, which would be read as the next request: the parser may have judged the length differently."""
    try:
        return bool(parser.finish_body()) and not parser.unreader.take_buffered()
    except (ParseException, NoMoreData):  # in a body that nobody read; the answer has been given
        return False


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
