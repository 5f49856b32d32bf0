"""Time by length of text, from a thousand characters to the most that is allowed: `python -m benchmarks.linear [FILE]`.

Texts are made of FILE, or of the first seed, repeated; the last column stays level where time grows in a straight line.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from benchmarks.servers import ROOT
from service.attribution.pipeline import Engine, load_engine
from service.settings import Settings
from service.web.answers import answer, dump
from service.web.schemas import Question

LENGTHS = (1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, Settings().max_characters)
ROUNDS = 3


def main() -> None:
    """Print one table a shape."""
    file = Path(sys.argv[1]) if sys.argv[1:] else next((ROOT / "seeds").glob("000_*.txt"))
    engine = load_engine()
    for shape, source in shapes(file.read_bytes().decode()):
        print(f"\n== {shape}\n{'characters':>10} {'seconds':>8} {'ms per 1,000':>13}")
        for length in LENGTHS:
            question = Question(text=(source * (length // len(source) + 1))[:length], published=date(2024, 11, 14), offset_unit="utf16")
            seconds = min(_read(engine, question) for _ in range(ROUNDS))
            print(f"{length:>10,} {seconds:>8.3f} {1e6 * seconds / length:>13.2f}")


def shapes(text: str) -> Iterator[tuple[str, str]]:
    """The text as it is, and the worst that articles can be."""
    yield "articles", text + "\n\n"
    yield "one paragraph", " ".join(text.split()) + " "
    yield "short quotations", "“No,” she said. "
    yield "marks alone", "“‘\"' "
    yield "no break at all", "said“a”"


def _read(engine: Engine, question: Question) -> float:
    started = time.perf_counter()
    analysis = engine.analyse(question.text, published=question.published)
    dump(answer(question, analysis))
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
