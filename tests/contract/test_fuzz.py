"""Schemathesis, let loose on a real gunicorn: no 5xx, no answer outside the description."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.scale import SCALE, tell

CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,response_schema_conformance,"
    "negative_data_rejection,unsupported_method,allow_header_conformance"
)
CONFIG = Path(__file__).with_name("schemathesis.toml")
HOOKS = {"SCHEMATHESIS_HOOKS": str(Path(__file__).with_name("schemathesis_hooks.py"))}
FEWEST_CASES = 300
EXAMPLES, LONGEST = (2_000, 1_800) if SCALE.full else (200, 900)  # of each operation; seconds, of which 60 are needed on a free machine


def test_schemathesis(url: str, tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "schemathesis.cli",
        "--config-file",
        str(CONFIG),
        "run",
        f"{url}/openapi.yaml",
        "--checks",
        CHECKS,
        "--phases",
        "examples,coverage,fuzzing",
    ]
    options = ["--max-examples", str(EXAMPLES), "--seed", "7", "--no-color", "--suppress-health-check", "all"]
    environment = os.environ | HOOKS
    ended = subprocess.run(
        [*command, *options], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=LONGEST, check=False
    )
    assert ended.returncode == 0, ended.stdout[-6_000:] + ended.stderr[-2_000:]
    counted = re.search(r"(\d+) generated", ended.stdout)
    assert counted, ended.stdout[-2_000:]
    assert int(counted[1]) >= FEWEST_CASES
    tell(f"{counted[1]} requests that Schemathesis made of the description")
