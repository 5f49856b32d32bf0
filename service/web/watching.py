"""What watches one article, from its page to its answer: stage by stage, its deadline and its spans."""

from __future__ import annotations

import time
from collections.abc import Callable

from service.web.problems import DeadlineError
from service.web.traces import Trace

IS_GONE = "attributions.is_gone"  # in the environment of a request: tells whether its client has gone


class Watch:
    """Called by the engine at the beginning of each stage. Raises DeadlineError there, where the article has taken too long.

    `is_gone` tells whether nobody waits for the answer any more.
    """

    def __init__(self, seconds: float, trace: Trace, is_gone: Callable[[], bool]) -> None:
        self._seconds, self._trace, self.is_gone = seconds, trace, is_gone
        self._until = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds until the deadline."""
        return max(0.0, self._until - time.monotonic())

    def __call__(self, stage: str) -> None:
        """`stage` begins."""
        if not self.left:
            raise self.late()
        self._trace.stage(stage)

    def rest(self) -> None:
        """The stage ends, and nothing begins."""
        self._trace.stage(None)

    def late(self) -> DeadlineError:
        """The deadline has passed."""
        return DeadlineError(f"The article was not read within {self._seconds:g} seconds.")
