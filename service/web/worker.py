"""Gunicorn's worker for an application that computes: one loop does all reading and writing, threads only answer whole requests.

Gunicorn's own threaded worker reads and writes in its threads, so a client that sends or reads slowly holds one of them, and as
many as there are threads hold the worker. Here it holds some memory, which is bounded, for a time, which is bounded too.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import sys
import time
from functools import partial
from typing import Any, cast

from flask import Flask
from gunicorn.workers import base

from service.web import memory
from service.web.board import Board
from service.web.exchanges import Exchanges
from service.web.logs import log_event
from service.web.state import state_of

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
        self._accepting = self._told = False
        self._stops_at = self._ends_at = float("inf")  # no new connections from the first, no worker from the second
        self._next_look = 0.0
        super().init_process()

    def run(self) -> None:
        """The loop."""
        app = cast(Flask, self.wsgi)
        state = state_of(app)
        self._settings, self._host = state.settings, state.host
        self._exchanges = Exchanges(app, self.cfg, self._selector, self._wake, self._is_last)
        self._selector.register(self.PIPE[0], selectors.EVENT_READ, self._drain_pipe)
        for listener in self.sockets:
            listener.setblocking(False)
        while self._goes_on():
            self.notify()
            self._set_accepting(self._should_accept())
            for key, _ in self._selector.select(self._pause()):
                key.data()
            self._exchanges.collect()
        self._end(state.traces)

    def _wake(self) -> None:
        """From a thread: let the loop see what is new."""
        with contextlib.suppress(BlockingIOError):  # full of news already
            os.write(self.PIPE[1], b".")

    def _drain_pipe(self) -> None:
        with contextlib.suppress(BlockingIOError):
            os.read(self.PIPE[0], 65_536)

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

    def _is_last(self) -> bool:
        """Whether a request that is answered now is its connection's last."""
        return time.monotonic() >= self._stops_at or not self._host.ready

    def _goes_on(self) -> bool:
        now = time.monotonic()
        if now >= self._next_look:
            self._look_after(now)
        if now < self._stops_at:
            return self.alive
        if self._accepting and self._told:
            self._sweep()
        self._set_accepting(False)
        self._exchanges.close_idle()
        return self.alive and bool(self._exchanges) and now < self._ends_at

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
        if self._exchanges.working:  # a thread that hangs would hold the process
            sys.stderr.flush()
            os._exit(1)

    def _look_after(self, now: float) -> None:
        """What is due from time to time: deadlines, the parent, the memory, an article that hangs."""
        self._next_look = now + TICK
        self._exchanges.expire(now)
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
        working = self._exchanges.working
        load = working + min(self._settings.queue, int(self._host.working_for()))
        self.board.write(self.slot, load)
        if working >= self.cfg.worker_connections:
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
        self._exchanges.add(sock, client, listener.getsockname())
        return True
