"""The snippets of the clients in docs/clients.md, as they stand, and a folder to run them in."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.servers import ROOT

NODE_MODULES = ROOT / "tests/node_modules"
MARK = re.compile(r"<!-- client: (\w+) -->\n+```\w+\n(.*?)\n```", re.DOTALL)


def snippets() -> dict[str, str]:
    """The snippets by their names; the commands that generate a client end in `_generate`."""
    return dict(MARK.findall((ROOT / "docs" / "clients.md").read_text()))


def workspace(folder: Path) -> Path:
    """`folder` with what a reader who follows that page has in theirs: the description, the packages."""
    shutil.copy(ROOT / "openapi.yaml", folder)
    if not NODE_MODULES.is_dir():
        pytest.fail("tests/node_modules is missing: `make lint` installs it; it needs Node 20 with npm")
    (folder / "node_modules").symlink_to(NODE_MODULES)
    (folder / "package.json").write_text('{"type": "module"}\n')
    return folder


def run(folder: Path, *command: str, url: str = "") -> str:
    """What a command in the folder prints; fails with all that it said."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "ATTRIBUTIONS_URL": url, "npm_config_offline": "true"}
    ended = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert ended.returncode == 0, f"{' '.join(command)}\n{ended.stdout[-4_000:]}{ended.stderr[-4_000:]}"
    return ended.stdout
