"""The health check finds the service wherever it is bound to."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.servers import ROOT, environment, free_port
from service.web.probe import main
from tests.faults.engines import FAULTY
from tests.processes import until

BINDS = [
    "127.0.0.1:{port}",
    "127.0.0.2:{port}",
    "0.0.0.0:{port}",
    ":{port}",
    "localhost:{port}",
    "[::1]:{port}",
    "[::]:{port}",
    "unix:{room}/socket",
]


def has_ipv6() -> bool:
    """Whether the loopback has it."""
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False


@pytest.mark.parametrize("form", BINDS)
def test_asks_where_it_is_bound(form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if "[" in form and not has_ipv6():
        pytest.skip("no IPv6 here")
    bind = form.format(port=free_port(), room=tmp_path)
    monkeypatch.setenv("ATTRIBUTIONS_BIND", bind)
    assert main() == 1
    command = [sys.executable, "-m", "gunicorn", "--config", "service/web/gunicorn_conf.py", FAULTY]
    with (tmp_path / "log").open("wb") as log:
        server = subprocess.Popen(command, cwd=ROOT, env=environment(bind=bind, workers="1"), stdout=log, stderr=log)
    try:
        until(lambda: main() == 0 or server.poll() is not None)
        assert server.poll() is None, (tmp_path / "log").read_text()
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(60)
    assert main() == 1
