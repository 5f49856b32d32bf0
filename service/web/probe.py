"""Asks the service on this machine whether it is ready, for the container's health check: `python -m service.web.probe`."""

from __future__ import annotations

import http.client
import socket
import sys

from gunicorn.util import parse_address

from service.settings import Settings

SECONDS = 4
HERE = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104  # bound to every address, it is on the loopback too


def main() -> int:
    """0 if it is ready, else 1."""
    connection = http.client.HTTPConnection("localhost")
    try:
        connection.sock = _connect(Settings.from_environment().bind)
        connection.request("GET", "/health/ready")
        return int(connection.getresponse().status != http.client.OK)
    except (OSError, http.client.HTTPException):
        return 1
    finally:
        connection.close()


def _connect(bind: str) -> socket.socket:
    """To where gunicorn, which reads `bind` in the same way, listens."""
    address = parse_address(bind)
    if isinstance(address, tuple):
        host, port = address
        return socket.create_connection((HERE.get(host, host), port), SECONDS)
    made = socket.socket(socket.AF_UNIX)
    made.settimeout(SECONDS)
    made.connect(str(address))
    return made


if __name__ == "__main__":
    sys.exit(main())
