"""Sources by which an article means several whom it has named before: "they", "the two senators", "both firms"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.names.entities import Entity
from service.attribution.names.roles.offices import words_of
from service.attribution.records import SpeakerType

TOGETHER = re.compile(r"they|both(?:\s(?:men|women|sides|parties|companies|officials))?", re.IGNORECASE)
TWO = re.compile(
    r"(?:the\s(?:two|pair|duo|couple)|both)(?:(?:\s[\w-]+){0,2}?\s(?:contenders|men|women|brothers|sisters|lawmakers|legislators|senators|congressmen|ministers|leaders|candidates"
    r"|chairmen|voters|officials|researchers|scientists|players|coaches|executives|politicians|presidents|governors|mayors|rivals))?",
    re.IGNORECASE,
)
# Children of the same parents, whom the article tells to be two.
SIBLINGS = re.compile(r"the\s(?:twin\s|two\s)?(?:brothers|sisters|siblings|twins)", re.IGNORECASE)
TWO_BODIES = re.compile(
    r"(?:the|(?:both|the\stwo)(?:\s[\w-]+)?)\s(?:firms|companies|groups)"
    r"|(?:both|the\stwo)\s(?:airlines|banks|charities|clubs|colleges|councils|manufacturers|organi[sz]ations|retailers|teams|unions|universities)",
    re.IGNORECASE,
)
# By what seat those are members who are called so together, folded and in full.
_SEATED = frozenset(
    "senator representative congressman congresswoman assemblyman assemblywoman delegate legislator lawmaker mp msp mep td mla".split()
)
SEATED = {
    "lawmakers": _SEATED,
    "legislators": _SEATED,
    "senators": frozenset(("senator",)),
    "representatives": frozenset(("representative", "congressman", "congresswoman")),
    "congressmen": frozenset(("representative", "congressman", "congresswoman")),
    "councillors": frozenset(("councillor", "councilor", "cllr")),
    "councilors": frozenset(("councillor", "councilor", "cllr")),
    "governors": frozenset(("governor",)),
    "mayors": frozenset(("mayor",)),
    "ministers": frozenset(("minister",)),
    "mps": frozenset(("mp",)),
    "chairmen": frozenset(("chairman", "chairwoman", "chair")),
}
MEN, WOMEN = re.compile(r"\b(?:men|brothers|congressmen)\b"), re.compile(r"\b(?:women|sisters)\b")

# The first of two of one kind who are counted: "one current | and two former officers".
COUNTED_APART = re.compile(
    r"(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal)\s(?:active|current|former|junior|retired|senior|serving)"
)


def is_joint(source: str) -> bool:
    """Whether a source may be those who spoke jointly just before."""
    return any(called.fullmatch(source) for called in (TOGETHER, TWO, SIBLINGS))


def are_seated(source: str, called: Sequence[Sequence[str]]) -> bool:
    """Whether a source calls two members together who spoke jointly just before, each by what he or she is called: "the senators"."""
    article, _, noun = source.casefold().partition(" ")
    seats = SEATED.get(noun) if article == "the" and len(called) == 2 else None
    return seats is not None and all(any(not seats.isdisjoint(words_of(role)) for role in roles) for roles in called)


def seats_of(source: str) -> frozenset[str] | None:
    """The seats by which those are told who are called so, "the two senators"; None where it is not by their seats."""
    return SEATED.get(source.casefold().rsplit(maxsplit=1)[-1])


def may_be(source: str, entity: Entity) -> bool:
    """Whether somebody may be one of two whom a source calls men or women."""
    wanted = "he" if MEN.search(source) else "she" if WOMEN.search(source) else None
    return wanted is None or entity.genders[wanted] >= entity.genders["she" if wanted == "he" else "he"]


def kind_of_two(source: str) -> SpeakerType | None:
    """Of which kind the two are whom a source calls so."""
    return "person" if TWO.fullmatch(source) or SIBLINGS.fullmatch(source) else "organization" if TWO_BODIES.fullmatch(source) else None


def is_counted_apart(part: str) -> bool:
    """Whether a part of a source is the first of two of one kind: "one current | and two former officers"."""
    return COUNTED_APART.fullmatch(part) is not None
