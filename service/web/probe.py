"""Asks the service on this machine whether it is ready, for the container's health check: `python -m service.web.probe`."""

from __future__ import annotations

import http.client
import sys

from service.settings import Settings

SECONDS = 4


def main() -> int:
    """0 if it is ready, else 1."""
    port = Settings.from_environment().bind.rpartition(":")[2]
    connection = http.client.HTTPConnection("127.0.0.1", int(port), timeout=SECONDS)
    try:
        connection.request("GET", "/health/ready")
        return int(connection.getresponse().status != http.client.OK)
    except OSError:
        return 1
    finally:
        connection.close()


if __name__ == "__main__":
    sys.exit(main())
