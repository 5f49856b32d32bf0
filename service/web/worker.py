"""Gunicorn's worker for an application that computes: one loop does all reading and writing, threads only answer whole requests.

Gunicorn's own threaded worker reads and writes in its threads, so a client that sends or reads slowly holds one of them, and as
many as there are threads hold the worker. Here it holds some memory, which is bounded, for a time, which is bounded too.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import socket
import sys
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, cast

from flask import Flask
from gunicorn.workers import base

from service.web import memory
from service.web.board import Board
from service.web.connection import CONTINUE, Connection, Phase
from service.web.framing import Framing, OversizeError
from service.web.limits import DRAINED, body_limit
from service.web.logs import log_event
from service.web.measured import Measured
from service.web.problems import PROBLEMS, LateError, TooLargeError
from service.web.refusals import refusal
from service.web.request_ids import request_id
from service.web.serving import serve
from service.web.state import state_of

MOST_HEAD = 65_536  # bytes of a request's line and headers together
LINGER = 2.0  # seconds for a client to read the last answer and hang up
TICK = 0.25  # seconds between two looks at deadlines
GLANCE = 0.01  # seconds between two looks at whether this worker should accept, while another has less to do
SWITCH = 0.001  # seconds until a thread that computes lets the loop go on: at Python's own 5 ms, a 503 would take several times as long
FALTERED = 1.0  # seconds that a worker with a hung article still has, to send the others away


class LoopWorker(base.Worker):
    """Serves until it is told to stop, grows over its memory, or hangs; gunicorn's main process then starts another."""

    board: Board  # both are set before the fork
    slot: int

    def init_process(self) -> None:
        """Get ready, load the application, serve."""
        sys.setswitchinterval(SWITCH)
        self._selector = selectors.DefaultSelector()
        self._pool = ThreadPoolExecutor(self.cfg.threads, "request")
        self._connections: set[Connection] = set()
        self._finished: deque[tuple[Connection, bool]] = deque()
        self._working = 0
        self._accepting = self._told = False
        self._stops_at = self._ends_at = float("inf")  # no new connections from the first, no worker from the second
        self._next_look = 0.0
        super().init_process()

    def run(self) -> None:
        """The loop."""
        state = state_of(cast(Flask, self.wsgi))
        self._settings, self._host, self._metrics = state.settings, state.host, state.metrics
        self._most_body = body_limit(max(self._settings.batch_characters, self._settings.max_characters))
        self._most_held = 8 * self._most_body
        self._selector.register(self.PIPE[0], selectors.EVENT_READ, self._drain_pipe)
        for listener in self.sockets:
            listener.setblocking(False)
        while self._goes_on():
            self.notify()
            self._set_accepting(self._should_accept())
            for key, _ in self._selector.select(self._pause()):
                key.data()
            self._collect()
        self._end(state.traces)

    # --- beginning and ending

    def handle_exit(self, sig: int, frame: object) -> None:
        """Told to stop: readiness goes off, articles are taken a little longer, for the news takes time to reach those who send them."""
        del sig, frame
        if hasattr(self, "_host"):
            self._told = True
            self._host.withdraw()
            self._stop(drain=self._settings.drain, grace=self._settings.graceful_timeout)
        else:
            self.alive = False

    def handle_quit(self, sig: int, frame: object) -> None:
        """Told to end at once."""
        del sig, frame
        os._exit(0)

    def _stop(self, drain: float, grace: float) -> None:
        now = time.monotonic()
        self._stops_at = min(self._stops_at, now + drain)
        self._ends_at = min(self._ends_at, now + grace)

    def _goes_on(self) -> bool:
        now = time.monotonic()
        if now >= self._next_look:
            self._look_after(now)
        if now < self._stops_at:
            return self.alive
        if self._accepting and self._told:
            self._sweep()
        self._set_accepting(False)
        for connection in [each for each in self._connections if each.phase is Phase.IDLE]:
            self._close(connection)
        return self.alive and bool(self._connections) and now < self._ends_at

    def _sweep(self) -> None:
        """Take in the connections that still wait to be accepted: with the last worker, the socket closes on them."""
        for listener in self.sockets:
            for _ in range(self.cfg.backlog):
                if not self._accept(listener):
                    break

    def _end(self, traces: Any) -> None:
        self.board.clear(self.slot)
        for listener in self.sockets:
            listener.close()
        traces.close()
        if self._working:  # a thread that hangs would hold the process
            sys.stderr.flush()
            os._exit(1)

    def _look_after(self, now: float) -> None:
        """What is due from time to time: deadlines, the parent, the memory, an article that hangs."""
        self._next_look = now + TICK
        for connection in [each for each in self._connections if each.phase is not Phase.WORKING and each.until <= now]:
            self._expire(connection)
        if os.getppid() != self.ppid:
            self._stop(drain=0, grace=self._settings.graceful_timeout)
        if now >= self._stops_at:
            return
        if self._host.working_for() > self._settings.timeout:
            log_event("an article hangs; the worker is replaced", pid=os.getpid())
            self._host.abandon()
            self._stop(drain=0, grace=FALTERED)
        elif self._settings.worker_memory and memory.resident() > self._settings.worker_memory << 20:
            log_event("the worker has outgrown its memory; it is replaced", pid=os.getpid(), bytes=memory.resident())
            self._stop(drain=0, grace=self._settings.graceful_timeout)

    # --- accepting

    def _should_accept(self) -> bool:
        if time.monotonic() >= self._stops_at:
            self.board.clear(self.slot)
            return False
        # A long article weighs more with each second: whoever waits behind it should rather wait elsewhere.
        load = self._working + min(self._settings.queue, int(self._host.working_for()))
        self.board.write(self.slot, load)
        if self._working >= self.cfg.worker_connections:
            return False
        least = self.board.least(self.slot) if load else None
        return least is None or least >= load

    def _set_accepting(self, accepting: bool) -> None:
        if accepting == self._accepting:
            return
        self._accepting = accepting
        for listener in self.sockets:
            if accepting:
                self._selector.register(listener, selectors.EVENT_READ, partial(self._accept, listener))
            else:
                self._selector.unregister(listener)

    def _pause(self) -> float:
        return TICK if self._accepting or time.monotonic() >= self._stops_at else GLANCE

    def _accept(self, listener: Any) -> bool:
        try:
            sock, client = listener.accept()
        except OSError:  # another worker was faster, or the client has gone already
            return False
        if len(self._connections) >= self.cfg.worker_connections:
            self._evict()
        connection = Connection(sock, client, listener.getsockname(), self._settings.transfer_timeout)
        with contextlib.suppress(OSError):
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._connections.add(connection)
        self._selector.register(connection, selectors.EVENT_READ, partial(self._read, connection))
        self._read(connection)  # most requests come with their connection
        return True

    def _bound(self) -> None:
        """Keep what all connections hold in memory within its bound."""
        if sum(each.held for each in self._connections) > self._most_held:
            self._evict()

    def _evict(self) -> None:
        """Close the connection that has been at one thing for longest, but none whose request is answered."""
        waiting = [each for each in self._connections if each.phase is not Phase.WORKING]
        if waiting:
            self._close(min(waiting, key=lambda each: each.since))

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
            limit = self._settings.batch_characters
            self._refuse(connection, TooLargeError(f"The body is over {self._most_body} bytes, more than {limit} characters can need."))
            return
        if end is not None:
            self._work(connection, end)
            return
        if connection.framing.expects:
            connection.framing.expects = False
            connection.send(CONTINUE)
        self._bound()

    def _work(self, connection: Connection, end: int) -> None:
        request = bytes(memoryview(connection.inbox)[:end])
        del connection.inbox[:end]
        connection.framing = None
        connection.enter(Phase.WORKING, 0)
        self._selector.unregister(connection)
        self._working += 1
        self._pool.submit(self._answer, connection, request)

    def _answer(self, connection: Connection, request: bytes) -> None:
        """In a thread: answer, then let the loop know."""
        keeps = False
        try:
            last = time.monotonic() >= self._stops_at or not self._host.ready
            keeps = serve(self.wsgi, self.cfg, connection, request, last=last)
        except OSError:
            pass  # the client has gone
        except Exception as error:
            self._tell(connection, error)
        finally:
            self._finished.append((connection, keeps))
            with contextlib.suppress(BlockingIOError):  # full of news already
                os.write(self.PIPE[1], b".")

    # --- an answer goes out

    def _tell(self, connection: Connection, error: BaseException) -> None:
        """Answer a request that never reached the application, and count it."""
        name = request_id(None)
        problem, status, response = refusal(error, name)
        connection.send(response)
        self._metrics.rejection(PROBLEMS[type(problem)].slug)
        Measured(name, "other", "malformed", self._metrics, status).end()

    def _refuse(self, connection: Connection, error: BaseException) -> None:
        connection.inbox.clear()
        self._tell(connection, error)
        self._leave(connection, keeps=False)

    def _collect(self) -> None:
        """Take back from the threads what they have answered."""
        while self._finished:
            connection, keeps = self._finished.popleft()
            self._working -= 1
            self._selector.register(connection, selectors.EVENT_READ, partial(self._read, connection))
            self._leave(connection, keeps)

    def _leave(self, connection: Connection, keeps: bool) -> None:
        if not connection.flushed:
            connection.enter(Phase.LEAVING, self._settings.transfer_timeout)
            self._selector.modify(connection, selectors.EVENT_WRITE, partial(self._write, connection, keeps))
            self._bound()
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

    def _expire(self, connection: Connection) -> None:
        if connection.phase is Phase.ARRIVING:
            seconds = self._settings.transfer_timeout
            self._refuse(connection, LateError(f"The request has not come whole in {seconds} seconds."))
        else:
            self._close(connection)

    def _close(self, connection: Connection) -> None:
        if connection in self._connections:
            self._connections.remove(connection)
            self._selector.unregister(connection)
            connection.close()

    def _drain_pipe(self) -> None:
        with contextlib.suppress(BlockingIOError):
            os.read(self.PIPE[0], 65_536)
