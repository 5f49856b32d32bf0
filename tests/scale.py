"""How much the tests of load and faults do: little in `make test`, all of it in `make soak`; and the figures that they print."""

from __future__ import annotations

import os
from dataclasses import dataclass

FIGURES: list[str] = []


@dataclass(frozen=True, slots=True)
class Scale:
    """Seconds of each kind of load, articles of the soak, kills of a worker, requests of the fuzzer, characters of the longest shapes."""

    full: bool
    seconds: int
    articles: int
    kills: int
    cases: int
    characters: int


SCALE = Scale(True, 60, 10_000, 20, 5_000, 200_000) if os.environ.get("SOAK") else Scale(False, 3, 30, 2, 200, 10_000)


def tell(line: str) -> None:
    """Add a line to the figures at the end of the run."""
    FIGURES.append(line)
