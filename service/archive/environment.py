"""What Ray reads from the environment as it is imported: set before."""

from __future__ import annotations

import os
import secrets

SILENCE = {
    "RAY_USAGE_STATS_ENABLED": "0",  # it would report its use to its maker
    "RAY_USAGE_STATS_PROMPT_ENABLED": "0",
    "RAY_DISABLE_IMPORT_WARNING": "1",
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",  # the coming default; unset, it warns
}
# A machine that is busy with other things is slow to start a worker; it is not lost.
PATIENCE = {
    "RAY_worker_register_timeout_seconds": "900",
    "RAY_agent_register_timeout_ms": "900000",
    "RAY_gcs_server_port_wait_time_s": "300",
}
# By its name it is for other systems; what it does on any is to keep a cluster of one machine on the loopback.
ALONE = {"RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0"}


def prepare(address: str | None) -> None:
    """Keep Ray silent and, without an address of a cluster, on this machine: whoever reaches its ports could run programs."""
    os.environ.update(SILENCE)
    for name, value in PATIENCE.items():
        os.environ.setdefault(name, value)
    if address is None:
        os.environ.update(ALONE)
        os.environ.setdefault("RAY_AUTH_TOKEN", secrets.token_hex(32))  # else one is left in the user's home
