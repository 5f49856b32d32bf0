"""Articles for load, made of those in this repository: `seeds/` and `training/articles/`. The same seed gives the same articles."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache

from benchmarks.servers import ROOT
from training.markup import read_marked

PARAGRAPHS = (1, 2, 3, 4, 6, 8, 12, 20)  # of an article, each length as often as the others


@cache
def paragraphs() -> tuple[str, ...]:
    """Every paragraph that there is."""
    seeds = [file.read_bytes().decode() for file in sorted((ROOT / "seeds").glob("*.txt"))]
    invented = [row["text"] for row in read_marked(sorted((ROOT / "training/articles").glob("*.txt")))]
    return tuple(each for text in (*seeds, *invented) for each in text.split("\n") if each.strip())


def mixed(seed: int, lengths: tuple[int, ...] = PARAGRAPHS) -> Iterator[str]:
    """Endless articles of paragraphs drawn at random."""
    chance = random.Random(seed)
    while True:
        yield "\n\n".join(chance.choices(paragraphs(), k=chance.choice(lengths)))
