"""Where a description is likelier of somebody without a name than of whoever is named nearby."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice

from service.attribution.grammar import IS
from service.attribution.mentions.bodies.callings import is_firm, is_no_firm, is_unlike
from service.attribution.mentions.bodies.unlike_papers import are_papers_apart
from service.attribution.mentions.comparison.agreement import OPENING
from service.attribution.mentions.comparison.mentions import Place, stem
from service.attribution.mentions.descriptions.holders import HELD
from service.attribution.mentions.sources.nouns import MEASURES
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.countries.capitals import COUNTRY_NAMES
from service.attribution.names.countries.lands import land
from service.attribution.names.countries.peoples import DEMONYMS
from service.attribution.names.entities import Entity, letters_of, normal
from service.attribution.names.roles.offices import noun_phrase, words_of
from service.attribution.text.occurrences import ends_of
from service.attribution.text.possessives import POSSESSIVE
from service.attribution.words import CALLINGS, DETERMINERS, HONORIFICS, KIN, LAY, OFFICES, PLACE_NAMES

# Log-odds from which somebody is taken whose office is another one, and somebody new who is named only further on.
ELSE, AHEAD = 1.5, 0.5
# Offices that hardly anybody holds beside another, and what says that somebody may.
SOLE = frozenset(
    "minister secretary mayor governor president premier chancellor bishop archbishop archdeacon churchwarden vicar judge prosecutor "
    "sheriff ambassador senator mp superintendent principal headteacher teacher treasurer registrar speaker taoiseach manager engineer "
    "referee spokesman spokeswoman spokesperson chair chairman chairwoman coroner magistrate".split()
)
# Ranks of those who hold none of these.
RANKS = frozenset("constable corporal detective garda inspector sergeant".split())
OFFICES_AND_RANKS = OFFICES | RANKS
FORMER = frozenset("former ex old then acting".split())
PAST = frozenset(("former", "ex"))
# What tells nothing of what an office is for.
PLAIN = FORMER | frozenset("formerly own longtime new newly".split())
# Where a politician stands.
WINGS = frozenset(
    "far-right far-left hard-right hard-left right-wing left-wing centre-left centre-right center-left center-right populist socialist "
    "communist nationalist separatist opposition rebel".split()
)
# What makes an office another one: "the deputy governor" is not the governor, nor the other way round.
QUALIFIERS = frozenset("deputy shadow vice assistant".split())
MINOR = QUALIFIERS | frozenset("junior associate".split())
# Offices that are not called so where their deputies are meant, and what those are called; offices with the noun "general".
DEPUTED = frozenset("chancellor governor president premier mayor speaker leader secretary".split())
DEPUTIES = frozenset("deputy shadow vice lieutenant lt under".split())
GENERALS = frozenset("attorney solicitor secretary director governor auditor surgeon inspector postmaster comptroller consul".split())
# By what anybody may be called, and callings that are somebody's own.
ANYBODY = frozenset(
    "resident visitor student worker employee officer official driver parent user reader viewer owner leader customer".split()
)
PARTICULAR = CALLINGS - ANYBODY
# Offices that nobody holds whom an article names once and does not call so.
HIGH = frozenset("president premier chancellor governor mayor king queen pope sultan emir taoiseach".split())
# Whose office it is by a noun for what everybody in the article knows: "the country's interior minister".
OF_THE = re.compile(
    r"[Tt]he\s(?:country|nation|state|city|town|region|province|island|county|village|kingdom|republic|club|team|side|union|party|company|firm"
    r"|bank|group|school|university|college|hospital|council|court|church|charity|agency|federation|association|league|bloc)[’']s\s"
)
# What the head of anything may be called.
HOLDING, TITLED = OFFICES | frozenset(HELD), OFFICES | HONORIFICS
LOOSE = frozenset("boss head leader official founder owner politician executive ruler".split())
TRAINING = frozenset("coach manager trainer".split())
# Who is named as somebody's child, by a first name: "a daughter, Wren", "four-year-old son Max"; and what children are called.
CHILD = re.compile(
    r"\b(?:son|daughter|stepson|stepdaughter|grandson|granddaughter|baby|toddler|child|niece|nephew)(?:,|\s(?:named|called))?\s$"
)
CHILDREN = frozenset("son daughter boy girl child toddler baby teenager teen youngster schoolboy schoolgirl pupil student".split())
CHILD_WINDOW, SELDOM = 24, 3
# Who is described by an age alone, and in how many characters beside a name that is told.
AGED, AGE_NEAR = re.compile(r"[Tt]he\s(?:now\s)?(?P<age>\d+)-year-old"), 60
# What of a country's name is of several, or is no name: "United".
PROPER = re.compile(r"\b[A-Z][\w.]*")
UNTELLING = frozenset("united republic his her its their the".split())
# Whose somebody is.
OWNING = re.compile(r"(?i:his|her|its|their)\s|[^,;:]*(?:[’']s|s[’'])\s")
# Documents of which none is called by another's noun.
EVERYDAY = frozenset(
    "sign notice menu plaque leaflet listing poster label guidebook letter tweet video footage audit verdict invoice".split()
)
# Whose an army is that is no rebels', by the first word of its name, besides those of countries and peoples; China's by all of them.
NATIONAL = frozenset(
    "afghan angolan australian azerbaijani bangladeshi british burmese cambodian chadian chinese congolese cypriot danish dutch finnish "
    "french indian irish japanese jewish lebanese libyan malaysian mozambican nepalese nepali philippine polish red royal rwandan "
    "salvation saudi singaporean somali soviet spanish sudanese swedish swiss tajik tanzanian thai togolese turkish union uzbek "
    "vietnamese yemeni".split()
)
CHINAS = ("peoples", "liberation", "army")
# What tells of a body no more than how far it reaches.
BROAD = frozenset(
    "central chief city county federal global international local main national new public regional royal state top world".split()
)
# Somebody else, named right before a pronoun, and in how many characters.
OTHER = re.compile(
    r"\b(?:with|by|to|[Ll]ike|[Uu]nlike)\s(?:[a-z]+\s){0,4}(?:[A-Z][\w.’'-]*\s)*?(?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*),\s$"
)
OTHER_WINDOW = 90
# The same with which a sentence begins: who asks is not who answers.
ASKED = re.compile(
    r"(?:Asked|Pressed|Questioned|Challenged|Quizzed|Told|Interviewed)(?:\s[a-z]+)?\sby\s(?:[a-z]+\s){0,4}(?P<by>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)"
    r"|(?:When|After|As)\s(?:[a-z]+\s){0,4}(?P<when>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)\s(?:asked|pressed|questioned|challenged|told|reminded)\s(?:him|her)\b"
)
# What ties a noun to a name before it, and to one behind it: "Lund, who is the coach", "the coach, Lund".
TIED = re.compile(
    rf"(?:,?\s|,[^,;.]{{0,60}},\s)(?:who\s)?(?:(?:{IS}|remains?|became|becomes|(?:has|had)\sbeen|works?|worked|serves?|served|as)\s)*"
)
TIED_BEHIND = re.compile(r",?\s(?:(?:named|called)\s)?(?:[A-Z][a-z]{0,4}\.?\s)?")
# What stands before a noun that tells what somebody is or ought to be, and not that there is somebody new; in how many characters.
BEING = re.compile(
    r"\b(?:is|am|I[’']m|was|be|been|being|are|were|of|needs?|needed|wants?|wanted|seeks?|sought"
    r"|become|became|becomes|remain(?:s|ed)?|him|her|himself|herself|as|like|for|not|than|works?|worked)"
    r"\s(?:once\s|now\s|also\s|still\s)?$|,\s$"
)
BEFORE = 20
# Where a sentence ends.
ENDED = re.compile(r"[.!?][”\"’']?\s|\n")
# What stands before a noun that calls somebody, and how many characters it has.
LEAD = re.compile(r"\b(?:the|an?|his|her|their)\s(?:[\w-]+\s){0,2}$", re.IGNORECASE)
LONGEST_LEAD = 50
# How far before it is looked for who a noun calls, how many times, and in how many characters around it for a name.
MET, OFTEN, NEAR = 800, 3, 160


def is_another(entity: Entity, source: Source, roles: Iterable[str], score: float) -> bool:
    """Whether a person of whom the article tells an office is described by one that is not it: "the bishop", after a churchwarden."""
    if entity.kind != "person" or source.head not in SOLE or score >= ELSE or not FORMER.isdisjoint(words_of(source.text)):
        return False
    return any(not OFFICES_AND_RANKS.isdisjoint(words_of(role)) for role in roles)


def is_bystander(entity: Entity, source: Source, roles: Iterable[str]) -> bool:
    """Whether somebody of whom the article tells no office, and whom it names once or calls something else, is described by a high one:
    "the prime minister", after a "Tarn donor".
    """
    words = words_of(source.text)
    high = words[-1] in HIGH if len(words) == 2 else words[1:] == ["prime", "minister"]
    if not high or entity.kind != "person":
        return False
    told = [words_of(role) for role in roles]
    if len(entity.names) > 1 and not any(words[-1] in LAY for words in told):
        return False
    return all(OFFICES.isdisjoint(words) for words in told)


def is_another_of_the_body(source: Source, roles: Iterable[str]) -> bool:
    """Whether a description tells another office of a body than those that somebody holds: "the club's captain", after its chairman."""
    if source.head in LOOSE or not OF_THE.match(source.text):
        return False
    held = [words_of(role) for role in roles]
    if source.head in TRAINING and any(not TRAINING.isdisjoint(words) for words in held):
        return False
    return source.head in TITLED and any(not HOLDING.isdisjoint(words) for words in held)


def is_counterpart_elsewhere(source: Source, roles: Iterable[str]) -> bool:
    """Whether somebody's "counterpart" is described, and by no country of which whoever is named further on is: "her counterpart from
    Norland", before another country's delegate.
    """
    if source.head != "counterpart":
        return False
    mine = {land(word) for word in map(str.casefold, PROPER.findall(source.text)) if word not in UNTELLING}
    return mine.isdisjoint(land(word) for role in roles for word in words_of(role))


def is_child(text: str, entity: Entity, source: Source) -> bool:
    """Whether somebody whom the article names by a first name as another's child is described by what children are not."""
    if source.head in CHILDREN or source.head in KIN or not entity.names:
        return False
    first = entity.names[0]
    if len(first.words) > 1 or any(len(name.words) > 1 for name in entity.names[:SELDOM]):
        return False
    return CHILD.search(text, max(0, first.span.start - CHILD_WINDOW), first.span.start) is not None


def is_of_unknown_age(text: str, entity: Entity, source: Source) -> bool:
    """Whether somebody is described by nothing but an age, which is told of nobody where an entity is named first, further on."""
    age = AGED.fullmatch(source.text)
    if age is None or not entity.names:
        return False
    name = entity.names[0].span
    return not any(ends_of(text[max(source.span.end, name.start - AGE_NEAR) : name.end + AGE_NEAR], age["age"]))


def is_too_far(source: Source, place: Place, score: float) -> bool:
    """Whether somebody new, described below the opening of the article, is hardly the one who is named only further on."""
    return not source.definite and place.paragraph >= OPENING and score < AHEAD


def other_named(text: str, sentence: int, offset: int) -> int | None:
    """Where a name ends whose bearer a pronoun at an offset cannot mean, in a sentence that begins at `sentence`: "with Lund, she said",
    "Asked by Lund why, she said".
    """
    other = OTHER.search(text, max(0, offset - OTHER_WINDOW), offset)
    if other is not None:
        return other.end("name")
    asked = ASKED.match(text, sentence, offset)
    return asked.end("by" if asked["by"] else "when") if asked else None


def is_of_another_rank(entity: Entity, source: Source, roles: Iterable[str]) -> bool:
    """Whether somebody is described by a lower office than his or hers, or by a higher one."""
    roles = list(roles)
    return _is_less(entity, source, roles) or _is_more(source, roles)


def _is_less(entity: Entity, source: Source, roles: Iterable[str]) -> bool:
    """Whether somebody is described as the deputy of an office that is his or hers by all that is known: "the deputy governor"."""
    qualified = MINOR.intersection(words_of(source.text))
    called = [words_of(role) for role in roles] + ([] if entity.names else [words_of(entity.name)])
    same = [words for words in called if source.head in words]
    return bool(qualified and same) and all(qualified.isdisjoint(words) for words in same)


def _is_more(source: Source, roles: Iterable[str]) -> bool:
    """Whether somebody is described by an office of which he or she is the deputy, or by another with the same noun: "the chancellor",
    after a party's shadow chancellor, "the attorney general", after the Solicitor General.
    """
    if source.head not in DEPUTED and source.head != "general":
        return False
    mine = words_of(source.text)
    same = [words for words in map(words_of, roles) if source.head in words or (source.head == "governor" and "gov" in words)]
    if source.head == "general":
        kinds = GENERALS.intersection(mine)
        return bool(kinds and same) and all(kinds.isdisjoint(words) and not GENERALS.isdisjoint(words) for words in same)
    return DEPUTIES.isdisjoint(mine) and bool(same) and not any(DEPUTIES.isdisjoint(words) for words in same)


def is_rebel(entity: Entity, source: Source) -> bool:
    """Whether a country's own army is described, and a body is another's by its name: "the military", and the Lakes Liberation Army."""
    words = normal(entity.name) if entity.kind == "organization" and entity.names and source.head in ("army", "military") else ()
    if words[-1:] != ("army",) or len(words) < 2 or words == CHINAS:
        return False
    return words[0] not in NATIONAL and words[0] not in DEMONYMS and words[0] not in COUNTRY_NAMES and words[0] not in PLACE_NAMES


def is_other_calling(entity: Entity, source: Source) -> bool:
    """Whether an unnamed source is described by another calling than the one that it is known by: "the tenant", and "the landlord"; or
    a country's army, and rebels.
    """
    if is_rebel(entity, source) or _are_others(entity, source):
        return True
    if entity.names or entity.kind not in ("unnamed", "place", "document") or source.form != "description":
        return False
    mine, phrase = source.head, noun_phrase(entity.name)
    other = phrase[-1] if phrase else ""
    apart = (mine in PARTICULAR and other in PARTICULAR) or (mine in EVERYDAY and other in EVERYDAY) or are_papers_apart(mine, other)
    apart = apart or (entity.kind == "document" and (mine in MEASURES or other in MEASURES))  # "emails", "the next series of emails"
    return mine != other and (entity.kind == "place" or apart)


def _are_others(entity: Entity, source: Source) -> bool:
    """Whether somebody's several are described by another calling than several without an owner are: "its lawyers", and "prosecutors"."""
    if entity.kind != "group" or entity.names or source.type != "group" or not OWNING.match(source.text):
        return False
    phrase = noun_phrase(entity.name)
    mine, other = (_single(noun) for noun in (source.head, phrase[-1] if phrase else ""))
    return mine != other and mine in PARTICULAR and other in PARTICULAR and not OWNING.match(entity.name)


def _single(noun: str) -> str:
    """A plural's noun for one."""
    return f"{noun[:-3]}man" if noun.endswith("men") else noun.removesuffix("s")


def is_untold(entity: Entity, roles: Iterable[str]) -> bool:
    """Whether the article tells nothing of what a person is but how he or she is addressed: "the Rev."."""
    return entity.kind == "person" and all(role.casefold().rstrip(".") in HONORIFICS for role in roles)


def is_of_another_body(source: Source, called: set[str]) -> bool:
    """Whether a description begins with a body's name that is none of the words (stems) that somebody is called by: "the PNP president",
    before the president of another; not with the office itself: "the Head of Orbis Primary".
    """
    words = [word for word in source.text.split() if word.casefold() not in DETERMINERS]
    folded = [word.casefold() for word in words]
    before = words[: folded.index(source.head)] if source.head in folded else words[:-1]
    proper = [word for word in before if word[:1].isupper() and not POSSESSIVE.search(word)]
    return (
        source.definite and bool(proper) and not any(POSSESSIVE.search(word) for word in words) and stem(proper[0].casefold()) not in called
    )


def is_another_body(entity: Entity, source: Source, roles: Iterable[str], *, later: bool) -> bool:
    """Whether a body is described by a noun that goes with none of what the article calls it: "the hospital", after a "weather agency"; or
    one that is named only `later` has none of the words before the noun in its name: "the space agency", before a Coast Guard.
    """
    if entity.kind != "organization" or source.type != "organization" or not entity.names:
        return False
    if is_no_firm(source.head) and any(is_firm(form) for form in entity.forms):
        return True
    if is_unlike(source.head, {word for role in roles for word in words_of(role)}):
        return True
    if not later or not source.definite or source.owned:
        return False
    mine = {stem(word) for word in _before(words_of(source.text), source.head) - BROAD}
    words = {stem(word) for form in entity.forms for word in form}
    return bool(mine) and mine.isdisjoint(words) and all(len(form) > 1 for form in entity.forms)  # letters tell nothing


def is_no_longer(text: str, entity: Entity, source: Source, roles: Iterable[str]) -> bool:
    """Whether whoever is named further on has an office as a title that a description says somebody had: "the former finance minister",
    before "Finance Minister Ada Lund".
    """
    if PAST.isdisjoint(words_of(source.text)) or not entity.names:
        return False
    start = entity.names[0].span.start
    lead = text[max(0, start - LONGEST_LEAD) : start].rstrip()
    held = [role for role in roles if source.head in words_of(role)]
    return any(role[:1].isupper() and lead.endswith(role) for role in held) and all(PAST.isdisjoint(words_of(role)) for role in held)


def is_of_another_field(source: Source, roles: Iterable[str]) -> bool:
    """Whether whoever is named further on holds an office for something else by all that is known: "its foreign minister", before a health
    minister; but the "FFU chair" heads the Fish Farmers' Union.
    """
    mine = _before(words_of(source.text), source.head)
    roles = list(roles)
    wing = mine & WINGS
    if wing and any(source.head in words_of(role) for role in roles) and all(wing.isdisjoint(words_of(role)) for role in roles):
        return True  # "the far-right leader", before "the leader of the Greens, Ada Lund"
    mine -= PLAIN
    others = [_before(words, source.head) - PLAIN for words in map(words_of, roles) if source.head in words]
    in_short = {letters for role in roles for letters in letters_of(tuple(word for word in words_of(role) if word != source.head))}
    return bool(mine and others) and mine.isdisjoint(in_short) and all(other and mine.isdisjoint(other) for other in others)


def _before(words: list[str], head: str) -> set[str]:
    """The words before a noun that tell more of it."""
    return set(words[: words.index(head)]) - DETERMINERS if head in words else set()


def is_met_apart(text: str, entity: Entity, source: Source, place: Place) -> bool:
    """Whether a sentence before has somebody's name and, as somebody else, whom a description calls so: "Lund sued the builder"; or one
    behind the name tells of such a one as new: "A builder came too".
    """
    if entity.kind != "person" or not source.definite or not source.head.isalpha():
        return False  # a firm is called "the firm" beside its name
    found = islice(_met(text, source.head, max(0, place.start - MET), place.start), OFTEN)
    return any(_is_apart(text, entity, start, end) for start, end in found) or is_introduced(text, source.head, place.start, entity)


def is_introduced(text: str, noun: str, start: int, entity: Entity | None = None) -> bool:
    """Whether somebody is told of by a noun as new, "a farmer", before an offset; behind the first name of an entity, who is another then
    if no name in that sentence says that they are one.
    """
    for low, end in islice(_met(text, noun, max(0, start - MET), start), OFTEN):
        if text[low : low + 2].casefold() in ("a ", "an") and not (entity and low < entity.names[0].span.start):
            return BEING.search(text, max(0, low - BEFORE), low) is None and not (entity and _is_tied(text, entity, low, end))
    return False


def _is_tied(text: str, entity: Entity, start: int, end: int) -> bool:
    """Whether a name of somebody stands in the sentence of a noun phrase, and they may be one."""
    low, high = (bisect_left(entity.names, offset, key=lambda name: name.span.start) for offset in (start - NEAR, end + NEAR))
    parts = ((text[min(n.span.end, end) : max(n.span.start, start)]) for n in entity.names[low:high])
    return any(not ENDED.search(part) for part in parts) and not _is_apart(text, entity, start, end)


def _met(text: str, noun: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Where a noun stands with an article or an owner before it, the last one first."""
    at = text.rfind(noun, low, high)
    while at >= 0:
        end = at + len(noun)
        lead = LEAD.search(text, max(low, at - LONGEST_LEAD), at) if not (text[end].isalnum() or text[end] in "’'-") else None
        if lead:
            yield lead.start(), end
        at = text.rfind(noun, low, at)


def _is_apart(text: str, entity: Entity, start: int, end: int) -> bool:
    """Whether a name of somebody stands in the sentence of a noun phrase and neither is said to be the other."""
    low, high = (bisect_left(entity.names, offset, key=lambda name: name.span.start) for offset in (start - 2 * NEAR, end + NEAR))
    for name in entity.names[low:high]:
        before, behind = text[name.span.end : start], text[end : name.span.start]
        if name.span.end <= start and 0 < len(before) <= NEAR and not ENDED.search(before):
            return TIED.fullmatch(before) is None
        if end <= name.span.start and 0 < len(behind) <= NEAR and not ENDED.search(behind):
            return TIED_BEHIND.fullmatch(behind) is None
    return False
