"""What the process that reads a page may use. News pages of 3 MB need half a second and 150 MB."""

from __future__ import annotations

import resource
from contextlib import suppress
from pathlib import Path

CPU_SECONDS = 5
BYTES = 512 * 1_024 * 1_024
FIRST_TO_GO = "1000"


def limit() -> None:
    """Bind this process to the limits."""
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a dump would hold the article
    with suppress(OSError):  # where memory is short all the same, this process is ended and not the service
        Path("/proc/self/oom_score_adj").write_text(FIRST_TO_GO)
