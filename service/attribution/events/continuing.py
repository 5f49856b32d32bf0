"""Whether somebody goes on with what he or she was just reported to say on a day: told of in the same past, with no other day between."""

from __future__ import annotations

import re

from service.attribution.attributed import Attributed
from service.attribution.cues.dated.occasions import WHERE
from service.attribution.dates.expressions import expressions
from service.attribution.reader.tagging import Tagged
from service.attribution.records import Date
from service.attribution.spans import Span

# Verbs that tell in the past, or in a participle, what somebody says who goes on speaking.
TOLD = frozenset(
    "accused accusing acknowledged acknowledging added adding admitted admitting agreed alleged alleging allowed announced announcing "
    "answered answering appealed argued arguing asked asking asserted asserting assured attacked attributed backed blamed blaming "
    "blasted boasted branded called calling cautioned charged charging cited citing claimed claiming commented complained complaining "
    "conceded conceding concluded concluding condemned confirmed confirming contended continued continuing counselled countered cried "
    "criticised criticized declared declaring defended demanded denied denounced denying deplored described describing disclosed "
    "dismissed dismissing disputed downplayed echoed emphasised emphasized endorsed estimated exclaimed explained explaining expressed "
    "finding found hailed held hinted implored insisted insisting instructed joked joking lamented maintained maintaining mocked mused "
    "noted noting objected observed observing pleaded pledged pledging pointed pointing portrayed praised praising predicted predicting "
    "promised promising proposed proposing protested quipped read recalled recalling recommended recounted referred referring rejected "
    "rejecting remarked remembered repeated repeating replied replying reported requested responded responding retorted revealed "
    "ridiculed said saying shouted showed slammed spoke stated stating stressed stressing submitted suggested suggesting supported "
    "swore telling testified thundered told touted tweeted underlined urged urging voiced volunteered vowed vowing warned warning "
    "welcomed went wondered writing wrote".split()
)
# What names a day, be it known which or not.
DAY = re.compile(r"day|night|evening|morning|afternoon|\d\s?[A-Za-z]{3}|[A-Za-z]{3}\.?\s\d{1,2}\b")
# What tells of another time or occasion, up to a statement's cue and content.
APART = re.compile(
    r"\b(?:afterwards?|again|always|another|before|earlier|elsewhere|eventually|follow-up|formerly|had|have|has|later|never|now|often|once|previously"
    r"|recent(?:ly)?|separate(?:ly)?|since|sometimes|subsequently|then)\b",
    re.IGNORECASE,
)
# Where something was said, told behind a cue for the first time.
OCCASION = re.compile(rf"\s(?:at|during|in|on)\san?\s(?:[\w-]+\s){{0,2}}{WHERE}\b")
ANY_OCCASION = re.compile(rf"\b{WHERE}s?\b", re.IGNORECASE)
# Another paper or occasion with which a sentence begins: "In her memoir she wrote", "At the trial she testified".
FRONTED = re.compile(
    r"(?:^|[.!?]|\n)[”\"’']?\s?(?:(?:And|But|Yet|Still)\s)?(?:At|During|In)\s(?:(?P<new>an?|another|one)|her|his|its|our|that|the|their|this)\s(?!same\b)"
    rf"(?:[\w’'-]+\s){{0,3}}?(?P<what>affidavit|article|autobiography|biography|book|court|diary|dinner|event|filing|funeral|gathering|hearing|inquest|inquiry"
    rf"|lawsuit|memoirs?|novel|paper|party|reception|report|study|summary|symposium|trial|vigil|wedding|workshop|{WHERE})\b"
)
BREAK = re.compile(r"[.!?\n]")
# What puts a telling before the time of what is told next: "had said on Monday".
PAST = re.compile(r"\bha(?:d|s|ve)\s(?:[a-z]+\s){0,2}$")
# To which paper or station somebody speaks: "told the Courier".
HEARER = re.compile(r"\s(?:[Tt]he\s)?(?P<name>[\w’'-]+)")
# What a paper or a station is called that was named before.
OUTLETS = frozenset(
    "agency broadcaster channel magazine network newspaper outlet paper programme program show site station website".split()
)
# What makes of somebody's telling a clause of something else: "the crowd booed when he told it".
CLAUSE = re.compile(r"\b(?:as|because|if|when|whenever|where|while)\s(?:[\w’'-]+\s){0,3}$")
# When else it was, before the cue's clause: "When she was a student, Lund said".
ONCE = re.compile(r"\b(?:As\san?|When\s(?!asked|pressed|questioned|told))\s?[^,.;:“”\"]{2,80},\s")
WIDTH = 60
# And in so many what tells of another time stands with a cue itself.
NEAR = 16
# What tells that somebody spoke at another time, in so many characters before a cue, or at another place or in another way.
BEFORE = 12
THEN_NOW = re.compile(r"\b(?:now|later|since)\s$")
OTHERWISE = re.compile(
    r"\s(?:(?:afterwards?|later)\b|(?:at|by|during|from|in|on|through|via)\s(?:an?|another|his|her|their)\s(?:[\w-]+\s){0,2}[\w-]+)"
)
# How many characters the article may tell in its own voice between the two.
BETWEEN = 300


def is_parted(text: str, item: Attributed, earlier: Attributed) -> bool:
    """Whether the article names another time between a statement and the one right before it, or tells much in its own voice."""
    ours, theirs = item.statement, earlier.statement
    end = max((theirs.content[-1].end, *(part.span.end for part in (theirs.cue, theirs.source, theirs.date) if part)))
    start = ours.content[0].start
    if ours.cue is None or start - end > BETWEEN:
        return True
    said = max((span.end for span in ours.content if span.end <= ours.cue.span.start), default=start)
    tells = text[end:start] + text[said : ours.cue.span.end] if said > start else text[end:start]
    return is_heard_by_another(text, theirs.cue, ours.cue) or is_apart(text, ours.cue.span, Span(theirs.content[0].start, end), tells)


def is_apart(text: str, cue: Span, last: Span, tells: str) -> bool:
    """Whether what the article `tells` in its own voice from what was `last` told of somebody up to a cue names another time or place."""
    if (
        APART.search(tells)
        or ONCE.search(tells)
        or _is_elsewhere(tells, text[max(0, last.start - BETWEEN) : last.end])
        or CLAUSE.search(text, max(last.end, cue.start - WIDTH), cue.start)
    ):
        return True
    return next(expressions(tells, 0, len(tells)), None) is not None


def is_other_time(text: str, item: Attributed, date: Date) -> bool:
    """Whether the clause of a cue tells of another time or place than a date: "later wrote", "had said", "said in a letter"."""
    cue = item.statement.cue
    if cue is None:
        return False
    return APART.search(text, max(0, cue.span.start - NEAR), cue.span.end) is not None or is_told_elsewhere(text, item, date)


def names_another_day(tells: str, date: Date) -> bool:
    """Whether what the article tells names a day in other words than a date does."""
    own = date.span.text.removeprefix("on ").removeprefix("On ")
    return any(DAY.search(other[0]) and other[0] not in own for other in expressions(tells, 0, len(tells)))


def is_told_elsewhere(text: str, item: Attributed, date: Date) -> bool:
    """Whether a cue says that it was at another time or place than a date: "he now says", "she wrote in a later e-mail"."""
    cue = item.statement.cue
    if cue is None:
        return False
    if THEN_NOW.search(text, max(0, cue.span.start - BEFORE), cue.span.start):
        return True
    return OTHERWISE.match(text, cue.span.end) is not None and not is_told_closer(text, cue.span.end, date)


def _is_elsewhere(tells: str, before: str) -> bool:
    """Whether a sentence begins with a paper or an occasion that was not told of before, or is a new one."""
    return any(found["new"] or f" {found['what']}" not in before for found in FRONTED.finditer(tells))


def is_heard_by_another(text: str, theirs: Tagged | None, ours: Tagged) -> bool:
    """Whether what was told one is now told another, either of them by name: "told the Courier", "told reporters"."""
    before, now = _hearer(text, theirs) if theirs else "", _hearer(text, ours)
    if now in OUTLETS:
        return False
    return before != now and bool(before and now) and (before[0].isupper() or now[0].isupper())


def _hearer(text: str, cue: Tagged) -> str:
    """The first word for whoever is told something, or nothing."""
    told = HEARER.match(text, cue.span.end) if text.endswith(("told", "telling"), cue.span.start, cue.span.end) else None
    return told["name"] if told else ""


def is_continued(text: str, item: Attributed, dated: Attributed) -> bool:
    """Whether two statements are told of as parts of one: in the past, and what is not quoted in the next paragraph at most."""
    apart = item.statement.paragraph - dated.statement.paragraph
    if apart > 1 and item.statement.kind == "indirect":
        return False
    return is_told(text, item) and is_told(text, dated) and not is_past(text, dated)


def is_told_closer(text: str, offset: int, date: Date) -> bool:
    """Whether a cue is followed by the occasion, of which the date that was told before says nothing yet: "said in a statement"."""
    occasion = OCCASION.match(text, offset)
    if occasion is None or APART.search(occasion[0]):
        return False
    before, behind = text[max(0, date.span.start - WIDTH) : date.span.start], text[date.span.end : min(date.span.end + WIDTH, offset)]
    return ANY_OCCASION.search(BREAK.split(before)[-1] + BREAK.split(behind, 1)[0]) is None


def is_day(date: Date) -> bool:
    """Whether an expression names a day, as that of a speech does; where the day of publication is not known, by its words."""
    return date.precision == "day" or (date.precision is None and DAY.search(date.span.text) is not None)


def is_told(text: str, item: Attributed) -> bool:
    """Whether a statement is told in the past, as something that somebody said or asked for."""
    statement = item.statement
    if statement.cue is None or statement.act == "no_comment" or (statement.act == "deny" and item.resolutions[0] != "pronoun"):
        return False
    return any(word in TOLD for word in statement.cue.span.cut(text).casefold().split())


def is_past(text: str, item: Attributed) -> bool:
    """Whether a statement is told as one that went before: "had said on Monday"."""
    cue = item.statement.cue
    if cue is None:
        return False
    last = cue.span.cut(text).split()[-1]
    return PAST.search(text, max(0, cue.span.start - WIDTH), cue.span.end - len(last)) is not None
