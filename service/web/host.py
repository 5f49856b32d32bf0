"""The engine in its worker: loaded and warmed before it answers, one article at a time, a short queue behind it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from importlib.resources import files
from typing import Protocol

from service.attribution.records import Analysis
from service.web.problems import BusyError, NotReadyError

WARMUP_PUBLISHED = date(2024, 11, 14)


class Analyser(Protocol):
    """What the service asks of an engine."""

    def analyse(self, text: str, *, published: date | None = None, title: str | None = None) -> Analysis:
        """Find the statements of `text`."""


class EngineHost:
    """Holds the engine; `queue` is how many articles may wait behind the one in work."""

    def __init__(self, loader: Callable[[], Analyser], queue: int) -> None:
        self._loader = loader
        self._engine: Analyser | None = None
        self._places = threading.BoundedSemaphore(1 + queue)
        self._turn = threading.Lock()

    @property
    def ready(self) -> bool:
        """Whether articles are taken."""
        return self._engine is not None

    def load(self) -> None:
        """Load the engine and let it read a real article, so that no client pays for its first. Raises ModelError."""
        engine = self._loader()
        engine.analyse(files("service.web").joinpath("warmup.txt").read_bytes().decode(), published=WARMUP_PUBLISHED)
        self._engine = engine

    def close(self) -> None:
        """Take no more articles; those in work are finished."""
        self._engine = None

    def analyse(self, text: str, *, published: date | None, title: str | None) -> Analysis:
        """Read an article in its turn. Raises NotReadyError, and BusyError at once where the queue is full."""
        engine = self._engine
        if engine is None:
            raise NotReadyError("The engine is not loaded yet, or the service is stopping.")
        if not self._places.acquire(blocking=False):
            raise BusyError("As many articles wait as this worker takes.")
        try:
            # Two articles at once on one core would each take twice as long and need twice the memory.
            with self._turn:
                return engine.analyse(text, published=published, title=title)
        finally:
            self._places.release()
