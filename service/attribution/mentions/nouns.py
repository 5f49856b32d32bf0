"""What a description's noun calls: a document, a body, a place, several, or one whom nobody names."""

from __future__ import annotations

from collections.abc import Sequence

from service.attribution.records import SpeakerType
from service.attribution.words import DOCUMENTS, EITHER, GROUPS, INDEFINITE, ORGANIZATIONS, PERSONS, QUANTITIES

# What several are counted by: "a number of farmers".
COUNTED = frozenset("number handful couple dozen pair trio host string team".split())
# Who may be called by what he or she is.
# Places that stand for those who run them.
MUNICIPAL = frozenset("town city county village borough shire township municipality".split())
# What is several, though its noun does not tell so; a share of them, "58%", has no noun.
SEVERAL = frozenset("jury percent cent".split())
# What is written or worked out, though its noun may be a name as well: "the status page", "his modelling".
SELDOM = frozenset(
    "page pages webpage webpages homepage modelling modeling projection projections simulation simulations calculation calculations "
    "sheet sheets roster rosters timetable timetables assessment assessments outlook strategy index barometer dashboard chart "
    "charts writ writs worksheet worksheets printouts tally".split()
)
WRITTEN = DOCUMENTS | SELDOM
# Nouns that say what they call by themselves.
CALLED = GROUPS | WRITTEN | ORGANIZATIONS | PERSONS


def noun_type(head: str, first: str, phrase: Sequence[str] = ()) -> SpeakerType:
    """What a description's head noun calls: a document, an organisation, a group, or one unnamed person."""
    if head not in CALLED:
        head = next((word for word in phrase if word in GROUPS), head)
    if head in SEVERAL or (head.isdecimal() and (first == head or first in QUANTITIES)):
        return "group"
    several = head.endswith("men") and f"{head[:-3]}man" in PERSONS  # "spokesmen"
    if several or head in GROUPS or first in QUANTITIES or (head in COUNTED and first in INDEFINITE):
        return "group"
    if head in WRITTEN:
        return "document"
    if head in ORGANIZATIONS:
        return "unnamed" if head in EITHER and first in INDEFINITE else "organization"
    if head in MUNICIPAL:
        return "place"
    if len(head) > 3 and head.endswith("s") and not head.endswith(("ss", "us", "is")) and first not in INDEFINITE:
        return "group"
    return "unnamed"
