"""Every case of every pattern."""

from __future__ import annotations

from tests.patterns import confirmations, dates, indirect, leads, people, quotations, refusals, roles, silence, sources, speakers
from tests.patterns.cases import Case, read

# Patterns 1 to 37 are those that quote extractors are known to fail on; 38 is confirmations: who confirms and who disputes a claim.
MODULES = (quotations, speakers, leads, people, indirect, sources, silence, refusals, dates, roles, confirmations)
CASES: tuple[Case, ...] = tuple(sorted((case for module in MODULES for case in read(module.TABLE)), key=lambda case: case.pattern))

# "26-3" is the third case of pattern 26.
IDS = [f"{case.pattern}-{[c for c in CASES if c.pattern == case.pattern].index(case) + 1}" for case in CASES]
