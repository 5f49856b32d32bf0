"""The image's environment keeps onnxruntime from reporting home: then it makes no identity for the machine either."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from benchmarks.servers import ROOT
from tests.deploy.manifests import image_environment


def test_engine_leaves_no_trace(tmp_path: Path) -> None:
    silent = {"ORT_DISABLE_TELEMETRY": image_environment()["ORT_DISABLE_TELEMETRY"], "HOME": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    load = [sys.executable, "-c", "from service.attribution.pipeline import load_engine; load_engine()"]
    subprocess.run(load, cwd=ROOT, env=kept | silent, check=True, timeout=120)
    assert list(tmp_path.rglob("*")) == []


def test_make_is_silent_too() -> None:
    assert "\nexport ORT_DISABLE_TELEMETRY := 1\n" in (ROOT / "Makefile").read_text()
