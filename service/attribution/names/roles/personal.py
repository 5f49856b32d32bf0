"""What only a person is called, and no body: "district attorney" before a body's name, "Orbis founder" around it."""

from __future__ import annotations

from service.attribution.names.roles.phrases import Phrase
from service.attribution.names.roles.titles import ATTRIBUTES
from service.attribution.words import HONORIFICS

# Single words that are part of what a person is called, and no role of a body.
PERSONAL = HONORIFICS | ATTRIBUTES | {"district", "county", "state", "city"}
# Whoever heads or speaks for a body, which no body is.
HEADS = frozenset(
    "ceo chairman chairperson chairwoman chief co-founder director executive founder governor manager mayor minister president secretary "
    "spokesman spokesperson spokeswoman".split()
)
# Who works for a body, or tells of it, where nothing but the role head ties that to its name.
STAFF = frozenset("attorney correspondent doctor editor journalist judge lawmaker lawyer mp nurse professor reporter researcher".split())
SCIENTISTS = ("logist", "scientist", "surgeon", "therapist")


def is_personal(phrase: Phrase, folded: str) -> bool:
    """Whether a phrase, whose words are `folded`, is what only a person is called."""
    head = folded.rsplit(maxsplit=1)[-1]
    staff = phrase.shapes <= {"marked"} and (head in STAFF or head.endswith(SCIENTISTS))
    return folded in PERSONAL or head in HEADS or staff
