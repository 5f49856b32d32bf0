"""The engine in its worker: loaded and warmed before it answers, one article at a time, a short queue behind it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from itertools import count
from types import TracebackType
from typing import Protocol, TypeVar

from service.attribution.pipeline import Observer, unobserved
from service.attribution.records import Analysis
from service.web.allocation import clear_spares, give_back
from service.web.metrics import Metrics
from service.web.problems import BusyError, NotReadyError
from service.web.traces import Trace
from service.web.turns import Turns
from service.web.watching import Watch

Prepared = TypeVar("Prepared")

# After a text of so many characters a worker gives back the memory that it has free. Not after others: what they need is the same every
# time, and asking for it again costs what reading an article does, or more.
LONG = 20_000
# After how many articles a worker clears what its interpreter keeps to use again, which takes a third of a millisecond.
OFTEN = 50
WARMUP_PUBLISHED = date(2024, 11, 14)


class Analyser(Protocol):
    """What the service asks of an engine."""

    @property
    def sha256(self) -> str:
        """The SHA-256 of the model files together."""

    def analyse(self, text: str, *, published: date | None = None, title: str | None = None, observe: Observer = unobserved) -> Analysis:
        """Find the statements of `text`; `observe` is called with the name of each stage as it begins."""


@dataclass(frozen=True, slots=True)
class Model:
    """The model that is loaded; `sha256` is that of its files together."""

    name: str
    version: str
    sha256: str


class EngineHost:
    """Holds the engine; `queue` is how many requests may wait behind the one in work, `deadline` the seconds that an article has."""

    def __init__(self, loader: Callable[[], Analyser], queue: int, deadline: float, metrics: Metrics) -> None:
        self._loader = loader
        self._engine: Analyser | None = None
        self._model: Model | None = None
        self._places = threading.BoundedSemaphore(1 + queue)
        self._turns = Turns()
        self._deadline = deadline
        self._withdrawn = False
        self._turns_taken = count(1)
        self._metrics = metrics

    @property
    def ready(self) -> bool:
        """Whether articles should be sent here."""
        return self._engine is not None and not self._withdrawn

    @property
    def model(self) -> Model:
        """The model that is loaded. Raises NotReadyError."""
        if self._model is None:
            raise NotReadyError("The engine is not loaded yet.")
        return self._model

    def load(self) -> None:
        """Load the engine and let it read a real article, so that no client pays for its first. Raises ModelError."""
        engine = self._loader()
        text = files("service.web").joinpath("warmup.txt").read_bytes().decode()
        analysis = engine.analyse(text, published=WARMUP_PUBLISHED)
        self._model = Model(analysis.model_name, analysis.model_version, engine.sha256)
        self._metrics.model(self._model.name, self._model.version)
        self._engine = engine

    def withdraw(self) -> None:
        """Be ready no longer; articles that come all the same are read."""
        self._withdrawn = True

    def close(self) -> None:
        """Take no more articles; those in work are finished."""
        self._engine = None

    def abandon(self) -> None:
        """Take no more articles and send away those that wait: the one in work will not end."""
        self.close()
        self._turns.end()

    def working_for(self) -> float:
        """For how many seconds the article in work has been read; 0 where there is none."""
        return self._turns.taken_for()

    def place(self) -> Place:
        """A place in the queue, to be released. Raises NotReadyError, and BusyError at once where the queue is full."""
        engine = self._engine
        if engine is None:
            raise NotReadyError("The engine is not loaded yet, or the service is stopping.")
        if not self._places.acquire(blocking=False):
            raise BusyError("As many articles wait as this worker takes.")
        self._metrics.queue.inc()
        return Place(engine, self._turns, self._deadline, self._tidy, self._leave)

    def _tidy(self, size: int) -> None:
        """Put memory in order after an article of `size` characters, while no other is read."""
        if size >= LONG:
            give_back()
        if next(self._turns_taken) % OFTEN == 0:
            clear_spares()

    def _leave(self) -> None:
        self._metrics.queue.dec()
        self._places.release()


class Place:
    """The right to have articles read, one after the other; a context manager that releases it."""

    def __init__(self, engine: Analyser, turns: Turns, deadline: float, tidy: Callable[[int], None], leave: Callable[[], None]) -> None:
        self._engine, self._turns, self._deadline, self._tidy, self._leave = engine, turns, deadline, tidy, leave
        self._held = True

    def watch(self, trace: Trace, is_gone: Callable[[], bool] = lambda: False) -> Watch:
        """What watches one article from now on: its deadline begins; `is_gone` tells whether nobody waits for it any more."""
        return Watch(self._deadline, trace, is_gone)

    def analyse(self, text: str, *, published: date | None, title: str | None, watch: Watch) -> Analysis:
        """Read an article in its turn. Raises DeadlineError where that takes too long, NotReadyError where its turn won't come."""
        with self._turn(watch, len(text)):
            return self._engine.analyse(text, published=published, title=title, observe=watch)

    def prepare(self, work: Callable[[Watch], Prepared], size: int, watch: Watch) -> Prepared:
        """Do what an article of `size` bytes needs before it is read, in its turn too: two at once would need twice the memory as well.

        Raises the same.
        """
        with self._turn(watch, size):
            watch("prepare")
            return work(watch)

    @contextmanager
    def _turn(self, watch: Watch, size: int) -> Iterator[None]:
        """Two articles at once on one core would each take twice as long and need twice the memory."""
        watch("wait")
        waits = self._turns.taken_for() > 0
        if not self._turns.take(watch.left):
            raise watch.late() if not watch.left else NotReadyError("The worker that held the request is replaced.")
        try:
            if waits and watch.is_gone():  # a client that is answered at once may have closed its half and read on
                raise BusyError("The client hung up while its article waited for its turn.")
            yield
        finally:
            self._tidy(size)
            self._turns.give()
            watch.rest()

    def release(self) -> None:
        """Give the place back; a second time does nothing."""
        if self._held:
            self._held = False
            self._leave()

    def __enter__(self) -> Place:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.release()
