"""Dates beside a cue that are not when something was said: a deadline, a time in the life of who speaks, the day of what is told of."""

from __future__ import annotations

import re

from service.attribution.cues.dated.dated_papers import MARKS
from service.attribution.grammar import MODAL
from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS, MONTH, SHORT_MONTH, WEEKDAY

# "Until" in a date or before it, in so many characters, and something to do behind it.
UNTIL, BEFORE, WIDTH = re.compile(r"(?:un)?til\b", re.IGNORECASE), re.compile(r"\b(?:un)?til\s$", re.IGNORECASE), 8
TO_DO = re.compile(r"\s+to\s+[a-z]")
# A number of years, in a pattern.
COUNT = r"\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty"
# A year, a month, or a week that is past, in a clause that tells of a person, in so many characters behind the name.
YEAR = re.compile(
    r"(?:(?:in|since|from)\s+)?(?:(?:early|late|mid)[\s-])?(?:[A-Z][a-z]{2,8}\.?,?\s+)?(?:19|20)\d\d"
    rf"|(?:(?:about|almost|more\sthan|nearly|over)\s)?(?:{COUNT}|several)\syears\sago"
)
MONTH_PAST = re.compile(rf"(?:(?:in|since|from|until)\s+)?(?:{MONTH}|(?:{SHORT_MONTH})\.)|(?:last|earlier\sthis)\s(?:week|month|year)")
# A day on which somebody was somewhere, won, left, was elected or arrested; firms and teams do so in a clause with "which".
DAY = re.compile(r"(?:on\s)?(?:last\s)?" + WEEKDAY + r"|last\snight|yesterday")
LEFT = re.compile(
    r"(?:abruptly\s|suddenly\s)?(?:attended|joined|marched|missed|survived|took\spart|voted|watched|witnessed|won|lost|left|quit|resigned|retired|stepped\s(?:aside|down)|was\s(?:appointed|arrested|awarded|beaten|charged|crowned|dismissed|elected|fired|ousted"
    r"|released|removed|sacked|suspended|sworn\sin))\b"
)
# One of several things that a content tells of, the date of which is none of the telling: "the first of them dated | 9 December".
ONE_OF = re.compile(
    r",\s(?:all|each|many|most|some|the\s(?:earliest|first|last|latest|most\srecent|oldest))(?:\sof\s(?:them|these|those|which))?\s"
    r"(?:(?:being|came|coming|dated|dating|from|in|on|sent|signed|was|written)\s){0,2}$"
)
ONE_WIDTH = 60
# What somebody did or was about to do who spoke before it or after it: "said after meeting | Thursday with aides".
DOING = re.compile(
    r"\s(?:after|before)\s(?:attending|being|discussing|having|holding|hosting|leaving|meeting|seeing|taking|visiting|watching)\s[^.,;:“”\"\n]*$"
)
DOING_WIDTH = 90
# A relative clause between commas, in which somebody speaks, and what the sentence goes on to date, as in "the law, which
# critics called mad, passed on Monday".
RELATIVE = re.compile(r",\s(?:which|who|whom)\s[^,;:.“”\"\n]{0,90}$")
MAIN = re.compile(r"[^,;:.\n]{0,110},[”\"]?\s(?P<done>(?!(?:and|but|or)\b)[a-z]+(?:\s[^,;:.“”\"\n]{1,60})?)\s$")
CLAUSE = re.compile(r"[^;:.“”\"\n]*,\s(?:[^,;:.“”\"\n]{2,60}\s)?(?:who(?:se)?|(?P<which>which))\s(?P<told>[^,;:.“”\"\n]*)")
REACH = 160
# What somebody does who speaks: the clause tells of the statement itself.
SPEAKING = re.compile(
    r"\b(?:accused|admitted|announced|argued|assured|called|claimed|confirmed|declared|denied|described|filed|gave|insisted|issued|made|posted|presented"
    r"|proclaimed|promised|published|rejected|released|reported|said|spoke|testified|told|urged|vowed|warned|wrote)\b"
)
# A paper or a poll that such a clause tells of, up to its date: "who leads in a survey released | Tuesday", "whose book came out | in May".
PAPER_TOLD = re.compile(
    r"\b(?P<paper>[a-z]+)\s(?:(?:that|which)\s)?(?:(?:was|were|is|came|comes|appeared|being)\s)?"
    r"(?:out|published|released|issued|taken|conducted|carried\sout|completed|unveiled|launched)\s(?:(?:on|in|early|late|earlier)\s){0,2}$"
)
PAPERS = (DOCUMENTS - frozenset("statement message tweet post letter".split())) | frozenset(
    "album documentary film memoir novel single".split()
)
# What happened of which something is said, up to its date: "said of the win over Hull on | Saturday", "wrote of the | 2012 | election".
_EVENT = (
    r"(?:accident|attacks?|blast|blaze|campaign|ceremony|collapse|concert|conference|congress|crash|decision|defeat|earthquake|elections?|explosion|final|fire"
    r"|floods?|funeral|game|hurricane|loss|march|match|meeting|merger|performance|poll|primary|protests?|race|raid|rally|referendum|riots?|season|shooting"
    r"|storm|strike|summit|tournament|tragedy|victory|visit|vote|war|win)"
)
OF_EVENT = re.compile(
    rf"(?:\s[A-Z][\w.’'-]*){{0,4}}\s(?:about|of)\s(?:[\w’'-]+\s){{1,5}}{_EVENT}\s(?:(?:against|at|between|in|of|on|over|with)\s(?!an?\s)(?:[\w’'-]+\s){{1,4}})?(?:(?:early|in|late|on)\s){{0,2}}$"
)
OF_YEAR, ITS_EVENT = (
    re.compile(r"(?:\s[A-Z][\w.’'-]*){0,4}\s(?:about|of)\s(?:[\w’'-]+\s){0,3}$"),
    re.compile(rf"\s(?:[\w’'-]+\s){{0,3}}?{_EVENT}\b"),
)
# Verbs of remembering; of whoever remembers, between a date and such a verb: "In 1996, | as one old hand | recalls".
SAME_AS = re.compile(r"\s(?:as|on\swhich|that|when)\s")
REMEMBERING = re.compile(r"(?:recalls?|recalled|recounts?|recounted|remembers?|remembered|reminisces?|reminisced)")
PAST_YEAR = re.compile(r"(?:(?:[Bb]ack\s)?[Ii]n\s)?(?:(?:early|late|mid)[\s-])?(?:19|20)\d\d")
AS = re.compile(r",\sas\s[^,;:.“”\"\n]{0,80}")
SPEECH = re.compile(r"\b(?:interview|news\sconference|speaking|speech|statement|talking|writing)\b")
# A clause on what is yet to come, up to its day: "the interview, which will be shown | on Tuesday"; and its length with what begins it.
TO_COME = re.compile(r"\b(?:that|which|who)\s(?:will|(?:is|are)\s(?:due|expected|scheduled|set)\sto)\s[^,;:.“”\"\n]{0,80}$")
TO_COME_WIDTH = 120


# A clause on somebody or something named before it, and what is told to be so by a time to come.
OWN_CLAUSE = (", who ", ", which ", ", whose ")
BY_THEN = re.compile(
    rf"[Bb]y\s(?:the\send\sof\s)?(?:(?:early|late|mid)[\s-])?(?:(?:{MONTH})(?:\s(?:19|20)\d\d)?|(?:19|20)\d\d|(?:next|this)\s(?:month|year))"
)
WILL = re.compile(rf",\s[^.!?\n]{{0,200}}\b(?:{MODAL})\b")
# How a claim begins right behind its cue.
THAT = " that "


def is_of_clause_behind(text: str, date: Span, cue: Span) -> bool:
    """Whether a date begins a clause behind a cue: "polls showing a swing to Lund, who last week resigned"."""
    return cue.end < date.start and text.endswith(OWN_CLAUSE, cue.end, date.start)


def is_of_subject(text: str, date: Span, cue: Span) -> bool:
    """Whether a time is that of whatever a claim is on, with which it begins: "said Monday's vote was void"."""
    if not text.startswith(MARKS, date.end):
        return False
    return text[cue.end : date.start] in (" ", THAT)


def is_of_outcome(text: str, date: Span, cue: Span) -> bool:
    """Whether a date is that by which something will be so, as somebody says: "By 2010 the levy should fall, he added"."""
    if not date.end < cue.start or not text.startswith(("By ", "by "), date.start):
        return False
    return BY_THEN.fullmatch(text, date.start, date.end) is not None and WILL.match(text, date.end, cue.start) is not None


def is_of_what_is_to_come(text: str, date: Span) -> bool:
    """Whether a day is that of what is yet to come: "Ada Lund, who will retire on Friday"."""
    return TO_COME.search(text, max(0, date.start - TO_COME_WIDTH), date.start) is not None


def is_deadline(text: str, date: Span) -> bool:
    """Whether somebody has time up to a date: "gave the firm until Friday to respond"."""
    if not TO_DO.match(text, date.end):
        return False
    return (UNTIL.match(text, date.start, date.end) or BEFORE.search(text, max(0, date.start - WIDTH), date.start)) is not None


def is_of_another_event(text: str, date: Span) -> bool:
    """Whether a day is told by what else happened on it: "on the same day that the mill closed"."""
    return text.endswith("same day", date.start, date.end) and SAME_AS.match(text, date.end) is not None


def is_of_thing(text: str, date: Span) -> bool:
    """Whether a date is that of one of several things: "signed 40 orders, the first of them dated 9 December"."""
    lead = text[max(0, date.start - ONE_WIDTH) : date.start]
    return ", " in lead and ONE_OF.search(lead) is not None


def is_of_deed(text: str, date: Span, cue: Span) -> bool:
    """Whether a date is that of what somebody did before or after speaking, behind the cue."""
    if not cue.end < date.start <= cue.end + DOING_WIDTH:
        return False
    return DOING.search(text, cue.end, date.start) is not None


def is_of_event(text: str, date: Span, cue: Span) -> bool:
    """Whether a date is that of what something is said of, right behind the cue: "said of the storm last week"."""
    between = text[cue.end : date.start] if cue.end < date.start <= cue.end + DOING_WIDTH else ""
    if " of " not in between and " about " not in between:
        return False
    if OF_EVENT.fullmatch(text, cue.end, date.start):
        return True
    return OF_YEAR.fullmatch(text, cue.end, date.start) is not None and ITS_EVENT.match(text, date.end) is not None


def is_of_main(text: str, date: Span, cue: Span) -> bool:
    """Whether somebody speaks in a relative clause and the date is in the main one, behind it: "a law, which critics called mad, passed on
    Monday"; or is accused of something, and the date is that of the trial: "is in court this week, accused of".
    """
    if date.end < cue.start and text.startswith("accused of", cue.start) and text.endswith(", ", 0, cue.start):
        return True
    if not cue.end < date.start <= cue.end + REACH or ", wh" not in text[max(0, cue.start - DOING_WIDTH) : cue.start]:
        return False
    relative = RELATIVE.search(text, max(0, cue.start - DOING_WIDTH), cue.start)
    main = MAIN.fullmatch(text, cue.end, date.start) if relative else None
    return main is not None and not SPEAKING.search(main["done"]) and not SPEECH.search(main["done"])


def is_remembered(text: str, date: Span, cue: Span) -> bool:
    """Whether a date before a cue is that of what somebody remembers: "In 1996, as one old hand recalls", "in 1996, she remembers"."""
    if not date.end < cue.start <= date.end + DOING_WIDTH or not REMEMBERING.fullmatch(text, cue.start, cue.end):
        return False
    now = text.endswith("s", cue.start, cue.end) and PAST_YEAR.fullmatch(text, date.start, date.end) is not None
    return now or AS.fullmatch(text, date.end, cue.start) is not None


def is_of_life(text: str, source: Span, date: Span, cue: Span) -> bool:
    """Whether a time is told of who speaks, in a relative clause behind the name: "said Lund, who came from Bergen in 2019"; not if the cue
    is the verb of that clause: "Lund, who in 2019 warned".
    """
    if cue.start >= date.end and "," not in text[date.end : cue.start]:
        return False
    if not source.end < date.start <= source.end + REACH:
        return False
    if not any(shape.fullmatch(text, date.start, date.end) for shape in (YEAR, MONTH_PAST, DAY)):
        return False
    clause = CLAUSE.fullmatch(text, source.end, date.start)
    paper = PAPER_TOLD.search(clause["told"]) if clause else None
    if paper and paper["paper"] in PAPERS:
        return True
    if clause is None or SPEAKING.search(clause["told"]):
        return False
    past = not (clause["which"] or DAY.fullmatch(text, date.start, date.end))
    return past or LEFT.match(clause["told"]) is not None
