"""What shows that a name is a body's, whatever it was tagged as: what is called so, has what firms have, or is several."""

from __future__ import annotations

import re

from service.attribution.firms import SEVERAL_FIRMS
from service.attribution.names.countries.capitals import PLACES
from service.attribution.names.entities import Name
from service.attribution.names.extents.name_parts import BODIES
from service.attribution.names.extents.professions import PROFESSIONS, SEVERAL
from service.attribution.names.first_names import is_first_name
from service.attribution.names.wording.trades import SENTENCE
from service.attribution.names.wording.trading import BY_HAND
from service.attribution.saying import SAYS
from service.attribution.words import EITHER, FIRMS

# What no person is called in apposition.
CALLED = FIRMS | frozenset(
    "agency bank body brokerage club college council group hospital hospice laboratory network organisation organization outlet party "
    "regulator school society trust union university utility watchdog bakery bar brewery café cafe campsite casino cinema clinic "
    "distillery farm gallery garage hotel museum nightclub nursery pub resort restaurant salon shop spa store theater theatre winery "
    "zoo".split()
)
OF_FIRMS = CALLED | PROFESSIONS
# Such as a person may be called too, unless somebody owns it: "the Danish-backed developer".
TRADING = EITHER | {"maker", "manufacturer", "publisher", "supplier"}
OWNED = re.compile(r"-(?:backed|based|controlled|listed|owned)\b")
# What a name is in apposition to, and how its bearer goes on to speak.
AHEAD = re.compile(r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)|[’']s|s[’'])\s(?:[\w-]+\s){0,3}(?P<noun>[a-z][a-z-]+),\s$")
SPEAKS = (
    rf"(?:(?:has|have|had|also)\s(?:also\s|not\s|now\s)?)?(?:{SAYS}|confirmed|denied|denies|declined|claimed|claims|reported"
    r"|admitted|rejected|estimates|estimated|found|finds|believes|did\snot|does\snot)\b"
)
SPOKE = re.compile(rf",\s(?:{SPEAKS}|which\b)")
SPEAKING = re.compile(rf"\s{SPEAKS}")
# What a name is called behind it: ", the rights group, said", ", the Child and Family Agency, found".
BEHIND = re.compile(rf",\s(?:the|an?)\s(?P<phrase>[\w’'-]+(?:\s[\w’'-]+){{0,6}}),\s(?:{SPEAKS}|in\sits\b)")
GOVERNED = re.compile(r"\s(?:at|for|from|in|of|on|with)\s")
# Who may be a person as well as a firm.
OPERATOR = re.compile(r",\san?\s(?:[\w’'-]+\s){0,5}operator,\s")
# What only firms have: "Nuvio's chief executive".
HAS = re.compile(
    r"[’']s\s(?:chief\s(?:executive|has|is|said|told|was|will)|(?:finance|managing)\sdirector|general\smanager|CEO|board\sof\sdirectors|headquarters|parent\scompany|share\sprice|shareholders"
    r"|subsidiar(?:y|ies))\b"
)
# What firms do with several things, in a clause that is told of one.
RUNS = re.compile(
    r",\swhich\s(?:also\s)?(?:employs|manages|operates|owns|runs)\s(?:(?:about|almost|around|nearly|roughly|some|over|more\sthan)\s)?"
    r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozens\sof|hundreds\sof|several)\s(?:[a-z-]+\s){0,3}[a-z-]+s\b"
)
# What only several do, behind a name in the singular and what may stand before that: "Villa have announced".
ARE_SEVERAL = re.compile(
    r"\s(?:(?:also|now)\s)?have\s(?:(?:also|already|not|now|previously|since|yet\sto)\s)?(?:[a-z]+ed|been|bought|made|said|sold|won|lost)\b|\s(?:also\s)?have\s(?:still\s)?yet\sto\s[a-z]"
)
CLAUSE = re.compile(r"(?:,|\b(?:after|although|as|because|before|but|since|that|though|when|where|while))\s$")
# What goes on to name others, or tells where somebody is, behind a name.
MORE = re.compile(r",?\s(?:and|or|&)\s|,\s(?:[A-Z]|who\b)|\s(?:at|from|in|of)\s|[’']")
LONGEST_CALLING = len("administrators ")
# What only firms tell of, behind the name: "Nuvio reported an annual profit", "Nuvio posted a loss of £3m".
RESULTS = re.compile(
    r"\s(?:reported|posted)\s(?:(?:an?|its|their)\s)?(?:[a-z-]+\s){0,3}?"
    r"(?:(?:annual|full-year|half-year|interim|net|operating|pre-?tax|quarterly|[a-z]+-quarter)\s(?:[a-z-]+\s)?"
    r"(?:profits?|loss(?:es)?|earnings|revenues?|sales|results|income)\b|(?:profits?|loss(?:es)?|earnings|revenues?|sales)\sof\s[$£€\d])"
)
# What stands between several firms and the first of their names.
LISTED = re.compile(r"\b(?P<noun>[A-Za-z-]+),?\s(?:such\sas|including|like|-|–|—)\s$")
LONGEST_LISTING = len("broadcasters, including ")
# In how many characters before a name that is looked for.
WINDOW = 70
# Two words in one, "PolitiFact", "UKHospitality", and those that persons have for a surname: "MacArthur".
TWO_IN_ONE = re.compile(r"(?P<first>[A-Z][a-z]{2,}|[A-Z]{2,}(?=[A-Z][a-z]{2}))(?:[A-Z][a-z]*)+")
SURNAMES = frozenset("abu ben bin cee dee della del dela der fitz ibn jo ka kwa las los mac saint san van von".split())


def is_called_body(text: str, name: Name) -> bool:
    """Whether a body is what stands in apposition to a name that speaks: "The rail operator, Nordtog, said", "Tusla, the Child and Family
    Agency, said", "the auditors, Marlow Finch, said".
    """
    if not text.startswith(",", name.span.end):
        return False
    if len(name.words) > 1 and is_first_name(name.words[0]):
        return False
    if text[max(0, name.span.start - 2) : name.span.start] == ", " and SPOKE.match(text, name.span.end):
        ahead = AHEAD.search(text, max(0, name.span.start - WINDOW), name.span.start)
        return ahead is not None and ahead["noun"] in OF_FIRMS
    if name.kind == "person" and len(name.words) > 1 and OPERATOR.match(text, name.span.end):
        return False  # "Salif Kone, a crane operator, said"
    return is_apposed(text, name.span.end)


def is_of_several(text: str, name: Name) -> bool:
    """Whether a calling of several stands right before one name, which is a firm's then: "bookmakers Tarnline say", "estate agents Lund
    and Marsh" are two persons; a whole person's name has to speak as one: "Solicitors Ada Lund said".
    """
    before = text[max(0, name.span.start - LONGEST_CALLING) : name.span.start]
    if not before.endswith("s ") or before.split()[-1].casefold() not in SEVERAL or MORE.match(text, name.span.end):
        return False
    whole = len(name.words) > 1 and is_first_name(name.words[0])
    return not whole or SPEAKING.match(text, name.span.end) is not None


def is_apposed(text: str, end: int) -> bool:
    """Whether what stands between commas behind an offset, before a verb of saying, is what a body is."""
    behind = BEHIND.match(text, end) if text.startswith(", ", end) else None
    if behind is None:
        return False
    words = behind["phrase"].split()
    if words[0] == "Office" or (words[0][:1].isupper() and words[-1][:1].isupper()):
        return words[0] == "Office" or words[-1].casefold() in BODIES
    if words[0].islower():
        words = GOVERNED.split(behind["phrase"], maxsplit=1)[0].split()  # "Kim, a star of the club, said"
    if not BY_HAND.isdisjoint(words[-2:-1]):
        return False  # "the crane operator"
    return words[-1] in OF_FIRMS or (words[-1] in TRADING and OWNED.search(behind["phrase"]) is not None)


def has_of_firms(text: str, name: Name) -> bool:
    """Whether a name has what only firms have, or is several: "Nuvio's chief executive", "Villa have announced"."""
    if text.startswith(("’s ", "'s "), name.span.end):
        return HAS.match(text, name.span.end) is not None
    if text.startswith((" reported ", " posted "), name.span.end):
        return RESULTS.match(text, name.span.end) is not None
    if name.words[0].endswith("s") or not ARE_SEVERAL.match(text, name.span.end):
        return False
    low = max(0, name.span.start - WINDOW)
    return (SENTENCE.search(text, max(0, name.span.start - 4), name.span.start) or CLAUSE.search(text, low, name.span.start)) is not None


def is_one_of_firms(text: str, name: Name) -> bool:
    """Whether a name of one word is the first of some that are called firms right before it: "airlines such as Norjet", "two ratings
    agencies - Norva and Marlow's".
    """
    before = text[max(0, name.span.start - LONGEST_LISTING) : name.span.start]
    if not before.endswith((" as ", " including ", " like ", "- ", "– ", "— ")):
        return False
    listed = LISTED.search(before)
    return listed is not None and listed["noun"].casefold() in SEVERAL_FIRMS


def is_which(text: str, name: Name) -> bool:
    """Whether a sentence begins with a name of several words, none a first name, that is "which": "Marlow Finch, which advised"."""
    if not text.startswith(", which ", name.span.end) or is_first_name(name.words[0]):
        return False
    return SENTENCE.search(text, max(0, name.span.start - 4), name.span.start) is not None


def has_several(text: str, name: Name) -> bool:
    """Whether a name of several words that is no country's or capital's is "which" runs several things: "Silver Birches, which runs 12
    homes".
    """
    apart = text.startswith(", which ", name.span.end) and len(name.words) > 1 and " ".join(name.words) not in PLACES
    return apart and RUNS.match(text, name.span.end) is not None


def is_two_in_one(word: str) -> bool:
    """Whether a name of one word is made of two, as bodies' are and few persons': "AfricaCheck"."""
    two = TWO_IN_ONE.fullmatch(word)
    if two is None:
        return False
    first, rest = two["first"].casefold(), word[len(two["first"]) :].casefold()
    return first not in SURNAMES and not is_first_name(first) and not is_first_name(rest)
