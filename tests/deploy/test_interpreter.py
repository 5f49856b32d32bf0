"""Which interpreter `make` builds the virtual environment with."""

import os
import shutil
import subprocess
from pathlib import Path

from benchmarks.servers import ROOT

SYSTEM = "/usr/bin/python3"
ABLE = "import ensurepip, sys; assert sys.version_info >= (3, 11)"


def planned(place: Path, *chosen: str) -> str:
    """The command that builds it, at a place where there is none yet, whatever the make that runs this test was told."""
    words = ["make", "-n", f"VENV={place}", f"{place}/bin/python", *chosen]
    told = {name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "MAKELEVEL", "MAKEOVERRIDES", "PYTHON")}
    done = subprocess.run(words, cwd=ROOT, env=told, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.splitlines()[-1]


def test_the_one_that_is_named_is_taken(tmp_path: Path) -> None:
    assert planned(tmp_path, "PYTHON=/opt/other/python") == f"/opt/other/python -m venv {tmp_path}"


def test_else_the_system_s_where_it_is_able_to(tmp_path: Path) -> None:
    able = shutil.which(SYSTEM) and subprocess.run([SYSTEM, "-c", ABLE], capture_output=True, check=False, timeout=60).returncode == 0
    assert planned(tmp_path) == f"{SYSTEM if able else 'python3'} -m venv {tmp_path}"
