"""Firms: what they are in law, with what only their names end, and what several are called."""

from __future__ import annotations

from service.attribution.words import FIRMS

# As it is written, for patterns, and folded; "Company" and "Corporation" are words that tell names apart.
LEGAL_FORM = "Corp|Inc|Ltd|Co|LLC|PLC|Plc|plc|AG|SA|NV|GmbH|LLP|SE"
LEGAL = frozenset(LEGAL_FORM.casefold().split("|")) | {"limited"}
# With what only firms' names end; and with what a body's may end too that is none, a line that is read beside the first.
ENDINGS = frozenset(
    "inc corp plc ltd llc airlines airways biosciences biotech chemicals electronics entertainment foods holdings hotels industries metals "
    "minerals motors pharma pharmaceuticals resources securities software studios systems technologies telecom therapeutics".split()
)
OFTEN_ENDINGS = frozenset(
    "capital energy group laboratories logistics mining networks oil partners petroleum pictures properties rail water".split()
)
SEVERAL_FIRMS = frozenset(f"{noun}s" for noun in FIRMS if not noun.endswith("y")) | {"agencies", "charities", "companies", "consultancies"}
