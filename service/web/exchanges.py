"""The connections of one worker: bytes come in, whole requests go to threads, answers go out; what all of it may hold is bounded."""

from __future__ import annotations

import contextlib
import selectors
import socket
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from flask import Flask
from gunicorn.http.errors import ParseException

from service.web.connection import CONTINUE, Connection, Phase
from service.web.framing import HEAD_END, Framing, OversizeError
from service.web.heads import MALFORMED, MOST_HEAD, OTHER, head_of, id_in, route_in
from service.web.limits import DRAINED, largest_body
from service.web.measured import Measured
from service.web.problems import PROBLEMS, BusyError, LateError, TooLargeError
from service.web.refusals import refusal
from service.web.serving import serve
from service.web.state import state_of

HELD = 8  # times the largest body, that all connections together may hold in memory
LINGER = 2.0  # seconds for a client to read the last answer and hang up
FULL = "The requests that are here take all the memory that this worker has for them."


class Exchanges:
    """All of it is for the thread of the worker's loop; `wake` is called from others, and `last` tells whether a connection ends now."""

    def __init__(self, app: Flask, cfg: Any, selector: selectors.BaseSelector, wake: Callable[[], None], last: Callable[[], bool]) -> None:
        state = state_of(app)
        self._app, self._cfg, self._selector, self._wake, self._last = app, cfg, selector, wake, last
        self._settings, self._metrics = state.settings, state.metrics
        self._most_body = largest_body(self._settings.max_characters, self._settings.batch_characters)
        self._most_held = HELD * self._most_body
        self._pool = ThreadPoolExecutor(cfg.threads, "request")
        self._connections: set[Connection] = set()
        self._finished: deque[tuple[Connection, bool]] = deque()
        self.working = self._answering = 0  # requests that threads answer, or will, and their bytes

    def __len__(self) -> int:
        return len(self._connections)

    def add(self, sock: socket.socket, client: Any, server: Any) -> None:
        """Begin with a client."""
        if len(self._connections) >= self._cfg.worker_connections:
            self._evict()
        connection = Connection(sock, client, server, self._settings.transfer_timeout)
        with contextlib.suppress(OSError):
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._connections.add(connection)
        self._selector.register(connection, selectors.EVENT_READ, partial(self._read, connection))
        self._read(connection)  # most requests come with their connection

    def expire(self, now: float) -> None:
        """End what has taken too long."""
        for connection in [each for each in self._connections if each.phase is not Phase.WORKING and each.until <= now]:
            if connection.phase is Phase.ARRIVING:
                seconds = self._settings.transfer_timeout
                self._refuse(connection, LateError(f"The request has not come whole in {seconds} seconds."))
            else:
                self._close(connection)

    def collect(self) -> None:
        """Take back from the threads what they have answered."""
        while self._finished:
            connection, keeps = self._finished.popleft()
            self.working -= 1
            self._answering -= connection.answering
            connection.answering = 0
            self._selector.register(connection, selectors.EVENT_READ, partial(self._read, connection))
            self._leave(connection, keeps)
            if connection.unsent:
                self._bound()

    def close_idle(self) -> None:
        """End the connections on which nothing is asked."""
        for connection in [each for each in self._connections if each.phase is Phase.IDLE]:
            self._close(connection)

    # --- bounds

    def _evict(self) -> None:
        """Close the connection that has been in its present phase for longest, but none that is at work."""
        waiting = [each for each in self._connections if each.phase is not Phase.WORKING]
        if waiting:
            self._close(min(waiting, key=lambda each: each.since))

    def _bound(self) -> None:
        """Keep what all connections hold in memory within its bound.

        Of those that hold something and are not at work, the one that has been in its present phase for longest makes room; one whose
        request is still coming in gets 503 first.
        """
        while sum(each.held for each in self._connections) > self._most_held:
            holding = [each for each in self._connections if each.phase is not Phase.WORKING and each.held]
            if not holding:
                return
            longest = min(holding, key=lambda each: each.since)
            if longest.phase is Phase.ARRIVING:
                self._refuse(longest, BusyError(FULL))
            else:
                self._close(longest)

    def _has_room(self, size: int) -> bool:
        """Whether a request of `size` bytes fits beside those in work, which can't make room."""
        return self._answering + size <= self._most_held

    # --- a request comes in

    def _read(self, connection: Connection) -> None:
        if connection not in self._connections:  # closed since the selector spoke
            return
        lingering = connection.phase is Phase.LINGERING
        taken = connection.drop() if lingering else connection.receive()
        if taken == 0 or connection.dropped > DRAINED * self._most_body:
            self._close(connection)
        elif taken and not lingering:
            self._advance(connection)

    def _advance(self, connection: Connection) -> None:
        """Look whether a request has come whole, and let it be answered."""
        if connection.framing is None:
            connection.framing = Framing(self._most_body, MOST_HEAD)
            connection.enter(Phase.ARRIVING, self._settings.transfer_timeout)
        try:
            end = connection.framing.end(connection.inbox)
        except OversizeError:
            self._refuse(connection, TooLargeError(f"The body is over {self._most_body} bytes, the most that any request may have."))
            return
        if end is not None:
            if self._has_room(end):
                self._work(connection, end)
            else:
                self._refuse(connection, BusyError(FULL))
            return
        if connection.framing.expects:
            connection.framing.expects = False
            connection.send(CONTINUE)
        self._bound()

    def _work(self, connection: Connection, end: int) -> None:
        request = bytes(memoryview(connection.inbox)[:end])
        del connection.inbox[:end]
        connection.framing, connection.answering = None, end
        connection.enter(Phase.WORKING, 0)
        self._selector.unregister(connection)
        self.working += 1
        self._answering += end
        self._pool.submit(self._answer, connection, request)

    def _answer(self, connection: Connection, request: bytes) -> None:
        """In a thread: answer, then let the loop know."""
        keeps = False
        try:
            keeps = serve(self._app, self._cfg, connection, request, last=self._last())
        except OSError:
            pass  # the client has gone
        except Exception as error:
            self._tell(connection, error, request)
        finally:
            self._finished.append((connection, keeps))
            self._wake()

    # --- an answer goes out

    def _tell(self, connection: Connection, error: BaseException, request: bytes | bytearray) -> None:
        """Answer a request, as far as it has come, that never reached the application, and count it."""
        head = head_of(request)
        name = id_in(head)
        method, route = (OTHER, MALFORMED) if isinstance(error, ParseException) else route_in(head, self._app)
        problem, status, response = refusal(error, name)
        connection.send(response)
        self._metrics.rejection(PROBLEMS[type(problem)].slug)
        Measured(name, method, route, self._metrics, status, bytes_out=len(response.partition(HEAD_END)[2])).end()

    def _refuse(self, connection: Connection, error: BaseException) -> None:
        self._tell(connection, error, connection.inbox)
        connection.inbox.clear()
        self._leave(connection, keeps=False)

    def _leave(self, connection: Connection, keeps: bool) -> None:
        if not connection.flushed:
            connection.enter(Phase.LEAVING, self._settings.transfer_timeout)
            self._selector.modify(connection, selectors.EVENT_WRITE, partial(self._write, connection, keeps))
            return
        self._selector.modify(connection, selectors.EVENT_READ, partial(self._read, connection))
        if connection.broken:
            self._close(connection)
        elif not keeps:
            connection.shut()
            connection.enter(Phase.LINGERING, LINGER)
        elif connection.inbox:
            self._advance(connection)
        else:
            connection.enter(Phase.IDLE, self._settings.keepalive)

    def _write(self, connection: Connection, keeps: bool) -> None:
        connection.flush()
        if connection.flushed and connection in self._connections:
            self._leave(connection, keeps)

    def _close(self, connection: Connection) -> None:
        if connection in self._connections:
            self._connections.remove(connection)
            self._selector.unregister(connection)
            connection.close()
