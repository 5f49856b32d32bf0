"""Gunicorn's configuration, made of the service's settings."""

from __future__ import annotations

import gc
import importlib
import os
import sys
from pathlib import Path
from typing import Any

from service.settings import SettingError, Settings
from service.web import metric_files, traces
from service.web.allocation import keep_memory
from service.web.board import Board
from service.web.keys import KeyRing

try:
    _settings = Settings.from_environment()
    KeyRing(_settings)  # each worker makes its own; here, so that a wrong file stops the start
    traces.require(_settings.traces)
except SettingError as error:
    sys.exit(f"attributions: {error}")

bind = _settings.bind
workers = _settings.worker_count
threads = _settings.threads
worker_class = "service.web.worker.LoopWorker"
worker_connections = _settings.connections
timeout = _settings.timeout
graceful_timeout = _settings.graceful_timeout
keepalive = _settings.keepalive
backlog = _settings.backlog
# At its own debug level gunicorn writes the paths of requests, which may hold words of an article.
loglevel = "info" if _settings.log_level == "debug" else _settings.log_level

# Each worker makes its engine itself, after the fork (see wsgi.py); the code that it needs is loaded before, see on_starting.
preload_app = False
sendfile = False  # the worker's loop does the sending
# A worker's heartbeat is a file: on a disk that is slow to write, healthy workers would be taken for dead.
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108
# The service logs its requests itself, without what a client wrote in the path.
accesslog = None
errorlog = "-"
control_socket_disable = True
limit_request_line = 8_190
limit_request_fields = 64
limit_request_field_size = 8_190

# Each worker counts in files of its own; any of them adds up all when it is asked.
metric_files.prepare(worker_tmp_dir)
_board = Board()
# One article is read on one core; numpy's own threads would fight over it with the other workers.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


# After how many new objects the collector looks for cycles: reading an article makes many objects and hardly a cycle.
COLLECTED = (20_000, 20, 20)


def on_starting(server: object) -> None:
    """Load all code once, for the workers to share its memory: no threads, no session and no application yet."""
    del server
    importlib.import_module("service.web.app")
    gc.collect()
    gc.freeze()  # the collector would write to what is shared
    gc.set_threshold(*COLLECTED)


def pre_fork(server: object, worker: Any) -> None:
    """A worker is about to begin."""
    del server
    worker.board, worker.slot = _board, _board.take()


def post_fork(server: object, worker: object) -> None:
    """Settle the worker's allocator before it has threads."""
    del server, worker
    keep_memory()


def child_exit(server: object, worker: Any) -> None:
    """A worker has ended, in whatever way."""
    del server
    _board.free(worker.slot)
    metric_files.forget(worker.pid)


def on_exit(server: object) -> None:
    """Gunicorn itself ends."""
    del server
    metric_files.remove()
