"""How many cases of each pattern hold: `python -m tests.patterns`, or for some patterns alone `python -m tests.patterns 17 31`.

Patterns that are asked for by number are told case by case where they fail. `--write` puts the names of all that fail into failing.txt.
"""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path

from service.attribution.pipeline import Engine, load_engine
from tests.patterns.cases import Case
from tests.patterns.compare import complaints, report
from tests.patterns.table import CASES, IDS


def main(asked: list[str]) -> None:
    """Print a line a pattern, and the sum."""
    engine = load_engine()
    if asked == ["--write"]:
        failing = [name for name, case in zip(IDS, CASES, strict=True) if not _holds(engine, case, tell=False)]
        Path(__file__).with_name("failing.txt").write_text("\n".join(failing) + "\n", encoding="utf8")
        return
    patterns = {int(number) for number in asked}
    held = total = 0
    for pattern, group in groupby(CASES, key=lambda case: case.pattern):
        if patterns and pattern not in patterns:
            continue
        results = [_holds(engine, case, tell=bool(patterns)) for case in group]
        held, total = held + sum(results), total + len(results)
        print(f"pattern {pattern:2}: {sum(results)} of {len(results)} hold")
    print(f"all       : {held} of {total} hold")


def _holds(engine: Engine, case: Case, *, tell: bool) -> bool:
    found = engine.analyse(case.text, published=case.published).attributions
    failed = bool(complaints(case, found))
    if failed and tell:
        print(report(case, found), "\n")
    return not failed


if __name__ == "__main__":
    main(sys.argv[1:])
