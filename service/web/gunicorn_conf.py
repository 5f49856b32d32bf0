"""Gunicorn's configuration, made of the service's settings."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from service.settings import SettingError, Settings
from service.web import metric_files
from service.web.keys import KeyRing

try:
    _settings = Settings.from_environment()
    KeyRing(_settings)  # each worker makes its own; here, so that a wrong file stops the start
except SettingError as error:
    sys.exit(f"attributions: {error}")

bind = _settings.bind
workers = _settings.worker_count
threads = _settings.threads
worker_class = "service.web.worker.ProblemWorker"
timeout = _settings.timeout
graceful_timeout = _settings.graceful_timeout
keepalive = _settings.keepalive
backlog = _settings.backlog
# At its own debug level gunicorn writes the paths of requests, which may hold words of an article.
loglevel = "info" if _settings.log_level == "debug" else _settings.log_level

# Each worker loads the engine itself, after the fork (see wsgi.py).
preload_app = False
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


def child_exit(server: object, worker: Any) -> None:
    """A worker has ended, in whatever way."""
    del server
    metric_files.forget(worker.pid)


def on_exit(server: object) -> None:
    """Gunicorn itself ends."""
    del server
    metric_files.remove()
