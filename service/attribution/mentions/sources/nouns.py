"""What a description's noun calls: a document, a body, a place, several, or one whom nobody names."""

from __future__ import annotations

from collections.abc import Sequence

from service.attribution.records import SpeakerType
from service.attribution.words import (
    COMPANIES,
    CUTS,
    DETERMINERS,
    DOCUMENTS,
    EITHER,
    GROUPS,
    INDEFINITE,
    ORGANIZATIONS,
    PERSONS,
    QUANTITIES,
)

# What several are counted by: "a number of farmers".
COUNTED = frozenset("number handful couple dozen pair trio host string team".split())
# Who may be called by what he or she is.
# Places that stand for those who run them.
MUNICIPAL = frozenset("town city county village borough shire township municipality".split())
# What a body may have of its own that speaks.
UNITS = frozenset("unit chapter desk arm division branch subsidiary affiliate".split())
# Bodies that no longer list has.
STAFFS = frozenset("gendarmerie govt inspectorate monopoly patrol".split())
# What is several, though its noun does not tell so; a share of them, "58%", has no noun.
SEVERAL = frozenset("jury percent cent couple duo electorate establishment industry leadership surveyed two".split())
# What is made up of several, whom an "of" tells, and is no body then: "a panel of industry experts".
MADE_UP = frozenset("panel group team band".split())
# What is written or worked out, though its noun may be a name as well: "the status page", "his modelling".
SELDOM = frozenset(
    "page pages webpage webpages homepage modelling modeling projection projections simulation simulations calculation calculations "
    "sheet sheets roster rosters timetable timetables assessment assessments outlook strategy index barometer dashboard chart "
    "charts writ writs worksheet worksheets printouts tally "
    "suit suits lawsuits complaints indictments petitions affidavits breakdown breakdowns definition definitions formula formulas "
    "rule rules regulation regulations laws bills decree decrees statute statutes ordinance ordinances bylaw bylaws proposal proposals "
    "treaties agreements clause clauses verse verses preamble appendix annex footnote "
    "accord accords audio disclosures experiment experiments investigation investigations notebook notebooks pictures polling post-mortem "
    "postmortem protocol protocols readings recordings reporting slip slips tape tapes telemetry tests "
    "finding legislation "
    "photo photos playbook playbooks "
    "ads adverts advertisements flyer flyers leaflets brochures card cards trawl round-up roundup".split()
)
# What a phrase of two parts calls by its last noun, and how many words that part has at most: "apple and plum growers".
SEVERAL_OF = ("document", "group")
LONGEST_REST = 2
# Of which what is counted or tested is written down: "the latest agency count", "a preliminary field test"; a test always.
WORKED_OUT = frozenset("count test".split())
# Of what an action, an account or an average is written: "the legal action", "a newspaper account", "a polling average"; who or what
# "draft" stands before otherwise.
ACTIONS = frozenset("class legal".split())
POLLED = frozenset("opinion poll polling polls tracking".split())
ACCOUNTS = frozenset("contemporary contemporaneous eyewitness media news newspaper press published written".split())
DRAFTED = frozenset("board choice dodger dodgers evader evaders horse pick picks prospect prospects resister resisters".split())
# By what several of something are told, the second with "a" alone, "a third of the drivers", or one of its parts or copies: "an average of
# recent polls", "an archived version of the site".
SHARES = frozenset("average total majority minority proportion percentage share series".split())
COUNTS = frozenset(
    "third quarter fifth tenth string range pair handful number host trio raft spate flurry dozen couple".split(),
)
# What a share of many is told by, "one in six", "just shy of half", in how many words at most; which of two a side is.
FIGURES = frozenset("one two three four five six seven eight nine ten twelve twenty fifty hundred".split())
ADVERBS = frozenset("just only almost nearly about roughly around over under slightly fully".split())
FRACTIONS = frozenset("third quarter fifth".split())
LONGEST_SHARE = 5
SIDED = frozenset("each either neither".split())
MEASURES = SHARES | COUNTS
PARTS = frozenset(
    "version versions edition part parts chapter chapters section sections passage passages portion page paragraph summary".split()
)
WRITTEN = DOCUMENTS | SELDOM
# Bodies of which several are none of one name: "the rival carriers".
BODIES = (
    COMPANIES
    | frozenset(
        "agency airline bank charity church club college committee council court department hospital hotel ministry museum newspaper party "
        "railway school team union university".split()
    )
) - EITHER
# Nouns that say what they call by themselves.
CALLED = GROUPS | WRITTEN | ORGANIZATIONS | PERSONS


def noun_type(head: str, first: str, phrase: Sequence[str] = ()) -> SpeakerType:
    """What a description's head noun calls: a document, an organisation, a group, or one unnamed person."""
    if head not in CALLED:
        head = next((word for word in phrase if word in GROUPS), head)
    if head in WRITTEN:
        return "document"
    if head in SEVERAL or (head.isdecimal() and (first == head or first in QUANTITIES)):
        return "group"
    several = head.endswith("men") and f"{head[:-3]}man" in PERSONS  # "spokesmen"
    if several or head in GROUPS or first in QUANTITIES or (head in COUNTED and first in INDEFINITE):
        return "group"
    if head in ORGANIZATIONS:
        return "unnamed" if head in EITHER and first in INDEFINITE else "organization"
    if head in UNITS or head in STAFFS:
        return "organization"
    if head in MUNICIPAL:
        return "place"
    if len(head) > 3 and head.endswith("s") and not head.endswith(("ss", "us", "is")) and first not in INDEFINITE:
        return "group"
    return "unnamed"


def type_of(head: str, words: Sequence[str], phrase: Sequence[str], sign: str = "") -> SpeakerType:
    """What a description calls whose folded `words` begin with a noun phrase, `head` its noun: by that, by the words before it, or by what
    it only measures; `sign` is its first character.
    """
    if sign == "@":
        return "person"  # the name of somebody on the net
    first = words[0] if words else ""
    if head == "those" or _are_shared(words):
        return "group"
    if _is_written(phrase):
        return "document"
    if words[:2] == ["one", "of"] and are_bodies(_measured(words, 1) or ""):
        return "organization"
    called = noun_type(head, first, phrase[:1])
    joined = _joined(words, len(phrase))
    if joined is not None and (told := noun_type(joined, first)) in SEVERAL_OF:
        return told
    if head in MADE_UP and _are_people(_measured(words, len(phrase))):
        return "group"
    several = head in SHARES or (head in COUNTS and first in INDEFINITE)
    noun = _measured(words, len(phrase)) if (several or head in PARTS) and len(words) > len(phrase) + 1 else None
    told = noun_type(noun, "the") if noun else called
    return told if told == "document" or (told == "group" and several) else called


def _are_shared(words: Sequence[str]) -> bool:
    """Whether words are a share of many, or a side of two: "one in six", "just under half, 47%", "neither side"."""
    if len(words) < 2:
        return False
    if words[0] in SIDED and words[1] in ("side", "camp"):
        return True
    if words[1] in ("in", "out"):
        return words[0] in FIGURES and (words[-1] in FIGURES or words[-1].isdecimal()) and len(words) < LONGEST_SHARE
    if words[0] not in ADVERBS:
        return False
    if len(words) == 2 and words[1].replace(".", "").isdecimal():
        return True
    return "half" in words[1:LONGEST_SHARE] or (
        words[1] == "a" and len(words) > 3 and words[2] in FRACTIONS and "of" in words[3:LONGEST_SHARE]
    )


def _is_written(phrase: Sequence[str]) -> bool:
    """Whether the last two words of a phrase call something that is written: "legal action", "press accounts", "draft definition", "agency
    count".
    """
    before, noun = phrase[-2:] if len(phrase) > 1 else ("", "")
    if noun in WORKED_OUT:
        return before not in DETERMINERS or noun == "test"
    if before == "draft":
        return noun not in DRAFTED and noun not in PERSONS and noun not in GROUPS and noun not in ORGANIZATIONS
    if noun == "average":
        return before in POLLED
    return (noun == "action" and before in ACTIONS) or (noun.removesuffix("s") == "account" and before in ACCOUNTS)


def _joined(words: Sequence[str], end: int) -> str | None:
    """The noun of all of a phrase that ends at an "and" between what stands before that: "records" of "campaign and tax records"."""
    rest = words[end + 1 :] if words[end : end + 1] == ["and"] and words[0] not in DETERMINERS else ()
    return rest[-1] if 0 < len(rest) <= LONGEST_REST and CUTS.isdisjoint(rest) and DETERMINERS.isdisjoint(rest) else None


def _are_people(noun: str | None) -> bool:
    """Whether a noun calls several persons."""
    return noun is not None and (noun in GROUPS or (noun.endswith("s") and noun[:-1] in PERSONS))


def _measured(words: Sequence[str], end: int) -> str | None:
    """The noun of what is measured by a phrase that ends at a word: "drivers" of "an average of 30% of drivers in each town"."""
    while words[end : end + 1] == ["of"]:
        stop = next((i for i in range(end + 1, len(words)) if words[i] in CUTS), len(words))
        noun = words[stop - 1]
        if not (noun.isdecimal() or noun in SEVERAL):
            return noun
        end = stop
    return None


def are_bodies(noun: str) -> bool:
    """Whether a noun calls several bodies: "carriers", "charities"."""
    return noun.endswith("s") and (noun[:-1] in BODIES or (noun.endswith("ies") and f"{noun[:-3]}y" in BODIES))
