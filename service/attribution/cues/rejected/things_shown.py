"""What something shows that says nothing, and what is found, named or listed without a word: "their bones revealed that …"."""

from __future__ import annotations

import re

from service.attribution.grammar import CLAUSE_WORDS, PERFECT
from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS, PEOPLE

SHOWS = re.compile(
    rf"{PERFECT}(?:also\s)?(?:confirm(?:s|ed)|demonstrate[sd]?|prove[sdn]?|reveal(?:s|ed)?|show(?:s|ed|n)?|suggest(?:s|ed)?)",
    re.IGNORECASE,
)
# What shows something and is no document, right before the cue: what is dug up or looked at, what happened, what is earned.
_WHERE = r"(?:\s(?:dug\sup|discovered|excavated|found|recovered|unearthed))?(?:\s(?:at|by|from|in|of|on)\s[^,;:.“”\"\n]{2,50})?"
SHOWING = re.compile(
    r"(?:^|[^\w-])(?:[Bb]ody\slanguage|bones|elections?|fossils?|paintings?|portraits?|murals?|referendums?|skeletons?|skulls?|statues?|teeth|tombs?|wars?"
    rf"|(?<!straw\s)(?<!poll\s)(?<!exit\s)vote){_WHERE}(?:,\s[^,;:.“”\"\n]{{2,40}},)?\s$"
)
EARNED = re.compile(
    r"\b(?:demand|earnings|exports|imports|income|output|prices|profits?|revenues?|sales|shares|takings|turnover)(?:,\swhich)?\s$"
)
# Another's finding on them: "a count of votes", "a survey of sales".
STUDIED = re.compile(
    r"\b(?:analys\w+|count|data|examinations?|figures|footage|images?|photo\w*|polls?|reports?|research|scans?|stud(?:y|ies)|surveys?|tests?)\b",
    re.IGNORECASE,
)
# A picture that stands beside the article.
BESIDE = re.compile(
    r"(?:This|These)\s(?:[\w-]+\s){0,3}?(?:chart|diagram|graph|illustration|image|map|painting|photo|photograph|picture)s?\b"
)
# What somebody shows of himself in a game or at work.
QUALITY = re.compile(
    r"(?:(?:all|just)\s)?(?:his|her|its|their)\s(?:[a-z]+\s)?(?:class|character|courage|experience|form|grit|guile|mettle|muscle|nerve|nous|pace|power"
    r"|quality|resilience|skills?|speed|spirit|strength|teeth|talent|touch)\b"
)
# Who saw or used what the article tells of, in a clause on it: "the method that the chemists described".
SAW = re.compile(r"(?:describe[sd]?|discovered|examined|mentioned|observed?|observes|stud(?:y|ies|ied)|used)")
ON_IT = re.compile(r"\s(?:(?:that|which)\s)?")
# Things that are found where they lie.
FINDS = re.compile(rf"{PERFECT}(?:also\s|later\s|then\s)?(?:discovered|finds?|found)", re.IGNORECASE)
FOUND = re.compile(
    r"(?:an?|her|his|its|one|several|some|the|their|two|three)\s(?:[\w’'-]+\s){0,3}?(?:ammunition|bag|bicycle|bod(?:y|ies)|boat|bullets?|cars?|cash"
    r"|coins?|corpses?|diar(?:y|ies)|drugs|gloves?|guns?|hammer|handbag|hats?|jacket|jewellery|kni(?:fe|ves)|laptop|money|necklace|passports?|phones?"
    r"|pistols?|purse|revolver|rifles?|shoes?|trainers|vans?|vehicles?|wallets?|watch|weapons?)"
    r"(?:\s(?:abandoned|beneath|behind|buried|by|dumped|floating|hidden|in|inside|lying|near|on|under|wrapped)\b[^“”\"]*)?"
)
# Somebody who is given an office, and a thing that is given a name.
NAMES = re.compile(rf"{PERFECT}(?:also\s)?named", re.IGNORECASE)
AS_WHAT = re.compile(
    r"[A-Z][\w’'-]*\s(?:[\w’'-]+\s){1,6}as\s(?:(?:an?|the|its|his|her|their|new|interim|acting)\s){0,2}(?P<what>(?:[a-z-]+\s?){1,4})"
)
APPOINTED = frozenset(
    "ambassador boss captain chair chairman chairperson chairwoman chancellor chief coach commissioner director editor governor head"
    " manager minister president principal rector secretary skipper spokesman spokesperson spokeswoman successor treasurer".split()
)
NAMED_AFTER = re.compile(r"(?:[\w’'-]+\s){1,8}after\s[^,;:]+")
NAMED_SO = re.compile(
    r"(?:the|its|his|her|their|an?)\s(?:new\s|young(?:est)?\s)?(?!(?:\w+er|man|\w+men|\w+man|suspect|victim|woman)\b)[a-z]+\s[A-Z][\w’'-]*(?:\s[\w’'-]+){0,3}"
)
# What names somebody in writing.
PAPERS = DOCUMENTS | {"will"}
# What somebody lists without a word of it.
LISTS = re.compile(r"list(?:ed|ing)", re.IGNORECASE)
LISTED = re.compile(r"(?:an\sarray\sof|her|his|the|their)\s(?:(?!as\b)[\w’'-]+(?:\s|$)){1,8}")
PERSON = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|(?:[A-Z][a-z’'-]+\s){1,2}[A-Z][a-z’'-]+)\s?$")
# How many characters before a source or a cue are looked at.
NEAR = 30


def is_shown(text: str, source: Span | None, cue: Span, said: Span) -> bool:
    """Whether a cue with one content that is not quoted tells what something shows that is no document, or what is found, named or
    listed.
    """
    told = cue.cut(text)
    if SHOWS.fullmatch(told):
        return (source is None or source.end <= cue.start) and (_shows(text, source, cue) or _has(text, source, said))
    if source and SAW.fullmatch(told) and said.end <= source.start < cue.start and ON_IT.fullmatch(text, said.end, source.start):
        return True
    who = source.cut(text) if source else text[max(0, cue.start - NEAR) : cue.start]
    if _is_found(told, said.cut(text)) and {word.casefold() for word in who.split()}.isdisjoint(PAPERS):
        return True
    listed = LISTS.fullmatch(told) and _is_person(who) and LISTED.fullmatch(text, said.start, said.end)
    return bool(listed) and not CLAUSE_WORDS.search(said.cut(text))


def _shows(text: str, source: Span | None, cue: Span) -> bool:
    """Whether a thing that says nothing shows something, or a picture beside the article."""
    if source and BESIDE.match(text, source.start, cue.start):
        return True
    before = text[max(0, (source.start if source else cue.start) - NEAR) : cue.start]
    return bool(SHOWING.search(before) or EARNED.search(before)) and not STUDIED.search(before)


def _has(text: str, source: Span | None, said: Span) -> bool:
    """Whether somebody shows what he is able to."""
    words = {word.casefold() for word in source.cut(text).split()} if source else set()
    return QUALITY.match(text, said.start, said.end) is not None and words.isdisjoint(DOCUMENTS)


def _is_found(told: str, said: str) -> bool:
    """Whether a thing is found where it lies or given a name, or somebody is given an office."""
    if FINDS.fullmatch(told):
        return FOUND.fullmatch(said) is not None
    if NAMES.fullmatch(told) is None:
        return False
    office = AS_WHAT.match(said)
    given = office is not None and not APPOINTED.isdisjoint(office["what"].split())
    return given or NAMED_AFTER.fullmatch(said) is not None or NAMED_SO.fullmatch(said) is not None


def _is_person(who: str) -> bool:
    """Whether words end with somebody's name or calling, or with a pronoun."""
    return PERSON.search(who) is not None or who.rpartition(" ")[2] in PEOPLE
