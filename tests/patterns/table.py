"""Every case of every pattern."""

from __future__ import annotations

from pathlib import Path

from tests.patterns import confirmations, dates, indirect, leads, people, quotations, refusals, roles, silence, sources, speakers
from tests.patterns.cases import Case, read

# Patterns 1 to 37 are those that quote extractors are known to fail on; 38 is confirmations: who confirms and who disputes a claim.
MODULES = (quotations, speakers, leads, people, indirect, sources, silence, refusals, dates, roles, confirmations)
# Short items of all patterns, longer ones with several speakers, and claims that others confirm or dispute.
FILES = [Path(__file__).parent / "tables" / name for name in ("short.txt", "long.txt", "stands.txt")]
TABLES = [*(module.TABLE for module in MODULES), *(path.read_text(encoding="utf8") for path in FILES)]
CASES: tuple[Case, ...] = tuple(sorted((case for table in TABLES for case in read(table)), key=lambda case: case.pattern))

# "26-3" is the third case of pattern 26.
IDS = [f"{case.pattern}-{[c for c in CASES if c.pattern == case.pattern].index(case) + 1}" for case in CASES]
