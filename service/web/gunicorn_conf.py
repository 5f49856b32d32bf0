"""Gunicorn's configuration, made of the service's settings."""

from __future__ import annotations

import sys
from pathlib import Path

from service.settings import SettingError, Settings

try:
    _settings = Settings.from_environment()
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
