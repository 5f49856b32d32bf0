"""What an output folder is made of, written before its first part: a run goes on only with what it was begun with."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from service.archive.errors import OutputError
from service.archive.inputs import Source
from service.archive.job import MANIFEST, REJECTED, UNFINISHED, Job
from service.archive.parts import whole

FORM = 1  # of the manifest and of how records fall into parts; another one can't be gone on with
LOCK = "_lock"


@cache
def fingerprint() -> str:
    """The SHA-256 of all that an answer depends on: the engine's weights, word lists and code, and the form of the answer."""
    digest = hashlib.sha256()
    root = Path(str(files("service")))
    engine = (each for each in (root / "attribution").rglob("*") if each.is_file() and each.suffix not in (".pyc", ".md"))
    for path in sorted([*engine, *(root / "web" / name for name in ("answers.py", "notices.py", "schemas.py"))]):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        digest.update(f"{path.relative_to(root).as_posix()} {content}\n".encode())
    return digest.hexdigest()


def describe(job: Job, sources: Sequence[Source], size: int) -> dict[str, Any]:
    """The manifest of `job` on `sources` in parts of `size` records."""
    return {
        "form": FORM,
        "engine": job.engine,
        "settings": {
            "input_format": job.input_format,
            "output_format": job.output_format,
            "part_records": size,
            "max_characters": job.max_characters,
            "party_percent": job.party_percent,
            "defaults": dict(job.defaults),
            "fields": dict(job.fields),
            "ignore_unknown": job.ignore_unknown,
        },
        "input": [{"name": each.name, "bytes": each.bytes, "sha256": each.sha256, "records": each.records} for each in sources],
    }


@contextmanager
def held(output: Path) -> Iterator[None]:
    """Make `output` this command's own while it runs. Raises OutputError where it is another's, or no folder that can be written."""
    try:
        for folder in (output, output / REJECTED, output / UNFINISHED):
            folder.mkdir(parents=True, exist_ok=True)
        lock = os.open(output / LOCK, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise OutputError(f"can't write to {output}: {error.strerror}") from None
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise OutputError(f"another command is writing to {output}") from None
    finally:
        os.close(lock)


def refuse_foreign(output: Path) -> None:
    """Raises OutputError where `output` holds files and no manifest: they are not ours to mix with."""
    if output.is_dir() and not (output / MANIFEST).is_file():
        ours = {LOCK, REJECTED, UNFINISHED}
        if any(each.name not in ours for each in output.iterdir()):
            raise OutputError(f"{output} holds other files already: name a new folder")


def begin(output: Path, manifest: dict[str, Any]) -> None:
    """Write the manifest, or check that it is the one that is there, and clear what was left half-done. Raises OutputError."""
    path = output / MANIFEST
    clear(output)
    if not path.exists():
        with whole(path, output) as stream:
            stream.write(json.dumps(manifest, indent=1).encode() + b"\n")
        return
    try:
        begun = json.loads(path.read_bytes())
    except (OSError, ValueError):
        raise OutputError(f"can't read {path}") from None
    if others := _differing(begun, manifest):
        raise OutputError(f"{output} was begun with another {', '.join(others)}: name a new folder, or go on with what it was begun with")


def clear(output: Path) -> None:
    """Remove what a command that was killed, or a worker that was lost, left half-done; one given up for dead may still write there."""
    shutil.rmtree(output / UNFINISHED, ignore_errors=True)
    (output / UNFINISHED).mkdir(exist_ok=True)


def _differing(begun: Any, manifest: dict[str, Any]) -> list[str]:
    if not isinstance(begun, dict) or begun.get("form") != manifest["form"]:
        return ["version of this command"]
    told = {"engine": "version of the engine", "input": "input", "settings": "setting"}
    return [told[name] for name in told if begun.get(name) != manifest[name]]
