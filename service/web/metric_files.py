"""Where the workers' metrics lie: files in a folder that gunicorn's main process makes and removes."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

VARIABLE = "PROMETHEUS_MULTIPROC_DIR"  # prometheus_client's own; read once, when it is imported


def prepare(parent: str | None) -> None:
    """Make this process's folder, below `parent` or among the temporary files; once, however often gunicorn reads its configuration."""
    mark = f"attributions-{os.getpid()}-"
    if not Path(os.environ.get(VARIABLE, "")).name.startswith(mark):
        os.environ[VARIABLE] = tempfile.mkdtemp(prefix=mark, dir=parent)


def forget(pid: int) -> None:
    """Drop what only held while the worker `pid` lived; what it counted stays."""
    from prometheus_client.multiprocess import mark_process_dead  # noqa: PLC0415  # must not be imported before `prepare`

    mark_process_dead(pid)  # type: ignore[no-untyped-call]


def remove() -> None:
    """Remove the folder."""
    shutil.rmtree(os.environ[VARIABLE], ignore_errors=True)
