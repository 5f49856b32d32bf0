"""A real service for benchmarks and tests to talk to: gunicorn on a free port of the loopback."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
APP = "service.web.wsgi:app"
PATIENCE = 120  # seconds: the machine may be busy


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def environment(**settings: str) -> dict[str, str]:
    """This process's environment, the service's settings replaced by `settings`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ATTRIBUTIONS_")}
    return kept | {f"ATTRIBUTIONS_{name.upper()}": value for name, value in settings.items()}


@contextmanager
def served(log: Path, *, cores: Sequence[int] = (), **settings: str) -> Iterator[str]:
    """The URL of a service that runs as long as it is used."""
    with serve(log, cores=cores, **settings) as (url, _):
        yield url


@contextmanager
def serve(log: Path, *, cores: Sequence[int] = (), app: str = APP, **settings: str) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """Run the service, or another `app`, on `cores` if given, until it is ready; gives its URL and its main process, and ends it."""
    bind = f"127.0.0.1:{free_port()}"
    command = [sys.executable, "-m", "gunicorn", "--config", "service/web/gunicorn_conf.py", app]
    if cores:
        command = ["taskset", "--cpu-list", ",".join(map(str, cores)), *command]
    with log.open("wb") as output:
        server = subprocess.Popen(command, cwd=ROOT, env=environment(bind=bind, **settings), stdout=output, stderr=output)
    try:
        await_ready(f"http://{bind}", server, log)
        yield f"http://{bind}", server
    finally:
        server.terminate()
        server.wait(timeout=60)


def await_ready(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    """Wait for the service's own word that it is ready; raises RuntimeError with its log if it doesn't come."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{url}/health/ready", timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)
    raise RuntimeError(f"the service did not become ready:\n{log.read_text()}")
