"""Persons whom the tagger took for bodies, or whose titles it took for a part of their names: "Labour MP Ada Lund"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.names.countries.capitals import PLACES
from service.attribution.names.extents.placed import HEADED
from service.attribution.names.first_names import is_first_name
from service.attribution.names.wording.fields import WORDS
from service.attribution.spans import Span
from service.attribution.text.possessives import POSSESSIVE
from service.attribution.words import CALLINGS, ORGANIZATIONS, PARTISANS, PERSONAL_TITLES, TITLED, is_joined_title

# What ends the capitalised words before a name where they are a title.
# A title and one to three words of a name.
ENTITLED = re.compile(r"[A-Z][A-Za-z]+\.?(?:\s[A-Z][\w’'-]*[a-z]){1,3}")
# A party, a seat and a name: "Labour MP Ada Lund".
HELD = re.compile(
    r"(?:[A-Z][\w’'-]*\s|[a-z]+\s){0,4}(?P<title>[A-Z][A-Za-z]*\.?)\s(?P<name>[A-Z][\w’'-]+(?:\s[A-Z]\.?)?\s[A-Z][\w’'-]*[a-z])"
)
SEATS = frozenset(
    "mp msp mep td ms am mla sen rep gov ald cllr councillor senator governor congressman congresswoman undersecretary cec ocpd ocs dcio "
    "cfo coo cto cio cmd".split()
)
# What somebody was, or is as another is, before a name: "Former Silver Fern | Ada Lund", "Fellow Green | Ada Lund".
FORMERLY = re.compile(r"(?:Former|Fellow|Retired|Ex-[A-Z][\w-]*)\s(?:[A-Z][\w’'-]*\s){0,5}(?=[A-Z][\w’'-]*\s[A-Z][\w’'-]*[a-z]$)")
# A chamber and a party, before the name of a member: "House Republican | Ada Lund".
PARTISAN = re.compile(
    r"(?:House|Senate|State\sHouse|State\sSenate|Assembly|Commons)\s(?:Republican|Democrat|Conservative|Liberal|Independent)\s"
    r"(?P<name>[A-Z][\w’'-]*(?:\s[A-Z]\.?)?\s[A-Z][\w’'-]*[a-z])"
)
# Titles, a name and where its bearer is: "Detective Chief Inspector Ada Lund of Tarn Police".
OF_BODY = re.compile(
    r"(?P<titles>(?:[A-Z][a-z]+\.?\s){1,4})(?P<name>(?P<first>[A-Z][a-z]+)\s(?:[A-Z]\.\s)?[A-Z][\w’'-]+)\s(?:of|from|at|with)\s(?:the\s)?[A-Z].*"
)
# An office with what it is held for, before a name: "Surveyor General of Norland | Ada Lund", and what such may be held for.
_OFFICES = (
    "(?:Director|Commissioner|Secretary|Surveyor|Superintendent|Inspector|Minister|Chief|Head|Ambassador|Envoy|Representative|Manager|Officer"
    "|Auditor|Registrar|Comptroller|Controller|Coordinator|Rapporteur)"
)
OFFICE = re.compile(
    rf"(?:[A-Z][\w.’'-]*\s){{0,3}}{_OFFICES}(?:[\s-]General)?\s(?:of|for|to)\s"
    r"(?:State\sfor\s)?(?:the\s)?(?P<rest>[A-Z][\w’'-]*(?:\s(?:and\s)?[A-Z][\w’'-]*){2,6})"
)
# The same right before what was tagged: "Director of | National Intelligence Ada Lund".
OFFICE_AHEAD = re.compile(rf"\b{_OFFICES}(?:[\s-]General)?\s(?:of|for)\s(?:the\s)?(?:(?:[A-Z][\w-]*,?\s){{1,4}}and\s)?$")
LONGEST_OFFICE = 72
HELD_FOR = WORDS | frozenset(
    "animal biosecurity quarantine "
    "african and asian disarmament east european home humanitarian intelligence middle migration minister nations operations peacekeeping "
    "police political prosecutions railway refugees relations revenue rights road sahel schools states "
    "statistics supply taxation union united".split()
)
# What stands before a first name that is a part of what is called after its bearer: "Director of Saint Jude Care".
HELD_FOR_SAINTS = frozenset("st saint mount fort port lake".split())
AMONG_PLACES = frozenset("north south east west new upper lower great greater city county valley bay island islands province state".split())
# A country or capital for which somebody holds an office, before a name that is tagged with it: "envoy for | Norland | Ada Lund".
SENT = re.compile(
    r"\b(?:envoy|representative|ambassador|coordinator|rapporteur|commissioner|director|secretary|spokes(?:man|woman|person)|consul|minister)\s"
    r"(?:for|to|in|of)\s$",
    re.IGNORECASE,
)
LONGEST_SENT = len("representative for ")
# What persons alone are called before their names; a bookmaker, a broker or a publisher may be a firm.
OF_PERSONS = (
    CALLINGS
    - PARTISANS
    - frozenset(
        "accountant auctioneer auditor author banker bookie bookmaker bookseller broadcaster broker builder chain chair confectioner "
        "dealer developer distributor donor exporter fan founder grocer greengrocer host importer insurer investor jeweller jeweler "
        "landlord lender manufacturer maker miner owner pawnbroker planter producer proprietor promoter publisher rancher shareholder "
        "speaker supplier supporter tailor trader user vendor viewer whip wholesaler winner".split()
    )
)
NO_SURNAMES = ORGANIZATIONS | frozenset("fellowship forum movement society watch alliance aid".split())
CALLING = re.compile(r"(?<!\S)[a-z]+(?:-[a-z]+)*\s$")
LONGEST_CALLING = len("attorney-at-law ")


# Periodicals on computers, which begin like a constable's name: "PC Monthly".
ON_COMPUTERS = frozenset("advisor adviser answers format gamer labs magazine monthly plus pro tools weekly week world zone".split())
# Offices that nothing but a person's name follows: "Mayor Deb Lund", "Chief Secretary Ada Lund".
PERSONS_OFFICE = re.compile(
    r"(?:(?:Deputy|Acting|Vice)\s)?(?:Mayor|(?:Chief|First|Prime|Foreign|Finance|Interior|Defen[cs]e|Health|Education|Home|Justice|Energy|Transport"
    r"|Culture|Environment|Agriculture|Labou?r|Trade)\s(?:Minister|Secretary)|(?:Vice|Lieutenant)[\s-](?:President|Governor)|Attorney\sGeneral|Chief\sJustice)\s"
    r"(?P<name>[A-Z][\w’'-]*[a-z](?:\s[A-Z]\.?)?\s[A-Z][\w’'-]*[a-z])(?<![’']s)"
)


def is_entitled(words: str) -> bool:
    """Whether capitalised words are a title and a name that is none: "Colonel Preshni Govender", not "Attorney General"."""
    if not ENTITLED.fullmatch(words):
        return False
    first, *rest = (word.casefold().strip(".") for word in words.split())
    if first == "pc" and rest[0] in ON_COMPUTERS:
        return False
    return first in PERSONAL_TITLES and not any(word in TITLED or is_joined_title(word) for word in rest)


def bearer(tagged: str) -> Span | None:
    """The name in words that begin with a seat, with what somebody was, or with an office and what it is held for; as a span of them."""
    tagged = POSSESSIVE.sub("", tagged)
    held = HELD.fullmatch(tagged)
    if held and (held["title"].casefold().strip(".") in SEATS or _holds(held)):
        return Span(*held.span("name"))
    person = PERSONS_OFFICE.fullmatch(tagged) or PARTISAN.fullmatch(tagged)
    if person and not any(word in ORGANIZATIONS or word in TITLED for word in person["name"].casefold().split()):
        return Span(*person.span("name"))
    former = FORMERLY.match(tagged)
    if former and ORGANIZATIONS.isdisjoint(tagged.casefold().split()):
        return Span(former.end(), len(tagged))
    whose = OF_BODY.fullmatch(tagged)
    if whose and all(word.strip(".").casefold() in TITLED for word in whose["titles"].split()) and is_first_name(whose["first"].casefold()):
        return Span(*whose.span("name"))
    office = OFFICE.fullmatch(tagged)
    return _behind_field(tagged, office.start("rest"), 0) if office else None


def bearer_behind(text: str, span: Span) -> Span | None:
    """The name behind what an office is held for, in what was tagged with that as a body's, the office right before it."""
    tied = text.endswith((" of ", " for ", " the ", " and "), 0, span.start)
    office = OFFICE_AHEAD.search(text, max(0, span.start - LONGEST_OFFICE), span.start) if tied else None
    return _behind_field(span.cut(text), 0, span.start) if office else None


def called_person(text: str, span: Span) -> Span | None:
    """The first name and the other in what was tagged as a body's name: "Quarterback | Jo Marsh", "authority director | Ada Lund"."""
    words = span.cut(text).split()
    if len(words) == 3 and words[0][:1].isupper():
        calling = words.pop(0)
        span = Span(span.start + len(calling) + 1, span.end)
    else:
        before = CALLING.search(text, max(0, span.start - LONGEST_CALLING), span.start)
        calling = before[0].strip() if before else ""
    named = len(words) == 2 and is_first_name(words[0].casefold()) and words[1][:1].isupper()
    return span if named and calling.casefold() in OF_PERSONS and words[1].casefold() not in NO_SURNAMES else None


def _holds(held: re.Match[str]) -> bool:
    """Whether an office with its place and a name are a person's: "County Commissioner Ada Lund", not "Port Director Grant Fund"."""
    first, *_, last = held["name"].casefold().split()
    named = is_first_name(first) and last not in ORGANIZATIONS and last not in TITLED
    return named and held["title"].casefold() in TITLED and not held.group().startswith(held["title"])


def _behind_field(tagged: str, start: int, offset: int) -> Span | None:
    """The two or three words behind those that tell what an office is held for, the text of which begins at an offset."""
    words = [Span(m.start(), m.end()) for m in re.finditer(r"\S+", tagged) if m.start() >= start]
    folded = [word.cut(tagged).casefold() for word in words]
    if _ends_with_person(folded):  # "Marsh Drainage | Ada Lund"
        return Span(offset + words[-2].start, offset + len(tagged))
    begin = 0
    while begin < len(words) and (folded[begin] in HELD_FOR or folded[begin] in PLACES):
        begin += 1
    named = folded[begin:]
    known = any(word in HELD_FOR or word in PLACES or word in AMONG_PLACES or word in ORGANIZATIONS or word in TITLED for word in named)
    found = begin and 2 <= len(named) <= 3 and not known
    return Span(offset + words[begin].start, offset + len(tagged)) if found else None


def _ends_with_person(words: Sequence[str]) -> bool:
    """Whether a first name and one word more end what an office is held for, that not being called after somebody itself: not "the
    Queen Victoria Hospital".
    """
    if len(words) < 3 or not is_first_name(words[-2]) or is_first_name(words[-3]) or words[-3].strip(".") in TITLED | HELD_FOR_SAINTS:
        return False
    last = words[-1]
    return not (last in HEADED or last in NO_SURNAMES or last in HELD_FOR or last in PLACES or last in AMONG_PLACES or last in TITLED)


def without_country(text: str, span: Span) -> Span:
    """A person's name of three words or more without the country before it for which an office is held: "envoy for Norland Ada Lund"."""
    first, *rest = span.cut(text).split()
    if len(rest) < 2 or first.casefold() not in PLACES or not SENT.search(text, max(0, span.start - LONGEST_SENT), span.start):
        return span
    named = is_first_name(first.casefold()) and not is_first_name(rest[0].casefold())  # "spokesman for Jordan Lund Marsh"
    return span if named else Span(span.start + span.cut(text).index(rest[0]), span.end)
