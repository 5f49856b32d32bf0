"""The Dockerfile's very steps in a clean directory, where there is no Docker: the same files, install, user and entry point."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from benchmarks.servers import ROOT, await_ready, environment, free_port

DOCKERFILE = (ROOT / "Dockerfile").read_text().replace("\\\n", " ")
NOBODY = 65534


def words(keyword: str) -> list[str]:
    """What stands behind each `keyword` that begins a line."""
    return re.findall(rf"^\s*{keyword} (.+)$", DOCKERFILE, flags=re.MULTILINE)


def ignored(path: Path) -> bool:
    """Whether .dockerignore, which lists what is let in, leaves `path` out."""
    return path.parts[0] not in re.findall(r"^!(.+)$", (ROOT / ".dockerignore").read_text(), flags=re.MULTILINE)


def copy_context(into: Path) -> None:
    """What the build stage copies, and nothing else."""
    for line in DOCKERFILE.split("FROM")[1].splitlines():
        if line.startswith("COPY "):
            *sources, target = line.split()[1:]
            for source in sources:
                assert not ignored(Path(source)), source
                there = into / target / ("" if (ROOT / source).is_file() else ".")
                if (ROOT / source).is_file():
                    there.mkdir(parents=True, exist_ok=True)
                    shutil.copy(ROOT / source, there)
                else:
                    shutil.copytree(ROOT / source, into / target, symlinks=True, ignore=shutil.ignore_patterns("__pycache__"))


def arguments() -> dict[str, str]:
    """The build's arguments with their defaults; its commands have them as variables."""
    return dict(each.split("=", 1) for each in words("ARG"))


def install(context: Path, venv: Path) -> None:
    """The build stage's commands, its virtual environment moved to `venv`."""
    for command in DOCKERFILE.split("FROM")[1].splitlines():
        if command.startswith("RUN "):
            moved = command.removeprefix("RUN ").replace("/opt/venv", str(venv)).replace("RUN python", sys.executable)
            moved = re.sub(r"^python ", f"{sys.executable} ", moved)
            subprocess.run(moved, shell=True, cwd=context, env=os.environ | arguments(), check=True, capture_output=True, timeout=600)


def test_one_process_that_is_no_shell_and_no_root() -> None:
    assert words("USER") == ["10001"]
    assert json.loads(words("ENTRYPOINT")[-1])[0] == "gunicorn"
    assert json.loads(re.findall(r"HEALTHCHECK.*CMD (\[.+\])", DOCKERFILE)[0]) == ["python", "-m", "service.web.probe"]
    assert re.search(r"^ARG PYTHON=python:3\.\d+\.\d+-slim", DOCKERFILE, flags=re.MULTILINE)


def test_lock_that_can_be_chosen(tmp_path: Path) -> None:
    (other,) = re.findall(r"^# With --build-arg LOCK=(\S+),", DOCKERFILE, flags=re.MULTILINE)
    copy_context(tmp_path)
    locks = [(tmp_path / name).read_text() for name in (arguments()["LOCK"], other)]
    pinned, more = (set(re.findall(r"^\S+==\S+", lock, flags=re.MULTILINE)) for lock in locks)
    assert pinned < more
    assert {each.partition("==")[0] for each in more - pinned} >= {"opentelemetry-sdk", "opentelemetry-exporter-otlp-proto-http"}


def unprivileged() -> list[str]:
    """Run what follows as nobody. The right to read stands in for an image's own layout: here, the interpreter may lie in root's home."""
    drop = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--no-new-privs"]
    return [*drop, "--inh-caps=-all,+dac_read_search", "--ambient-caps=+dac_read_search"] if os.getuid() == 0 else []


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with the virtual environment that the build stage makes, and without the tree it was made of."""
    room = tmp_path_factory.mktemp("image")
    copy_context(room / "src")
    install(room / "src", room / "venv")
    shutil.rmtree(room / "src")
    return room


def test_its_steps_serve(image: Path, seed: str) -> None:
    port, log, program = free_port(), image / "log", json.loads(words("ENTRYPOINT")[-1])
    given = environment(bind=f"0.0.0.0:{port}", workers="1") | {"PATH": f"{image}/venv/bin:/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"}
    program[0] = f"{image}/venv/bin/{program[0]}"
    probe = [f"{image}/venv/bin/python", "-m", "service.web.probe"]
    with log.open("wb") as output:
        server = subprocess.Popen([*unprivileged(), *program], cwd="/tmp", env=given, stdout=output, stderr=output)
    try:
        await_ready(f"http://127.0.0.1:{port}", server, log)
        assert Path(f"/proc/{server.pid}").stat().st_uid != 0
        assert subprocess.run([*unprivileged(), *probe], cwd="/tmp", env=given, timeout=60, check=False).returncode == 0
        request = urllib.request.Request(f"http://127.0.0.1:{port}/attributions", seed.encode(), {"Content-Type": "text/plain"})
        with urllib.request.urlopen(request, timeout=60) as response:
            assert json.load(response)["document"]["length"] == len(seed)
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/openapi.yaml", timeout=60) as response:
            assert response.read() == (ROOT / "openapi.yaml").read_bytes()
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/page/example.txt", timeout=60) as response:
            assert response.read() == seed.encode()
    finally:
        server.terminate()
        server.wait(timeout=60)
    assert subprocess.run(probe, cwd="/tmp", env=given, timeout=60, check=False).returncode == 1
