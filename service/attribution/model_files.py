"""The model files: which there are, what is raised where one can't be used, and what tells one set of them from another."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from service.attribution.errors import ModelError

# Those that lie together in a folder; the parameters of Punkt are always those beside the code.
NAMES = ("confidence.json", "heads.npz", "reader.json", "reader.onnx", "resolution.json", "roles.json", "stands.json", "tokenizer.json")


@contextmanager
def loading(path: Path) -> Iterator[None]:
    """Load `path` within. Raises ModelError for whatever goes wrong there: the libraries raise errors of all kinds."""
    try:
        yield
    except ModelError:
        raise
    except Exception as error:
        raise ModelError(f"{path.name} cannot be read: {type(error).__name__}: {error}") from error


def sha256(path: Path) -> str:
    """The SHA-256 of a file. Raises OSError."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def sha256_of(paths: Iterable[Path]) -> str:
    """The SHA-256 of several files together, of what `sha256sum` prints for them in the order of their names. Raises OSError."""
    lines = (f"{sha256(path)}  {path.name}\n" for path in sorted(paths, key=lambda path: path.name))
    return hashlib.sha256("".join(lines).encode()).hexdigest()
