"""What a body's name has at its end that is left out later: "Ltd", "Holdings", "Football Club"."""

from __future__ import annotations

from service.attribution.firms import ENDINGS, LEGAL
from service.attribution.names.extents.name_parts import BODIES
from service.attribution.words import ORGANIZATIONS

GENERIC = (
    BODIES
    | ORGANIZATIONS
    | LEGAL
    | ENDINGS
    | frozenset("international partners energy mining engineering steel football club oil gas power water".split())
)
