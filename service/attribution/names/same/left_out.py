"""What a body's name has at its end that is left out later: "Ltd", "Holdings", "Football Club"."""

from __future__ import annotations

from service.attribution.names.extents.name_parts import BODIES
from service.attribution.words import ORGANIZATIONS

GENERIC = (
    BODIES
    | ORGANIZATIONS
    | frozenset(
        "ltd limited plc inc corp co llc ag sa holdings international industries partners motors energy minerals pharma pharmaceuticals"
        " mining resources airlines airways engineering foods steel football club oil gas power water telecom technologies systems".split()
    )
)
