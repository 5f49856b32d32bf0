"""When somebody spoke, by the sentence before, which tells of no more than the occasion: "Asked about that on Monday, Lund paused."."""

from __future__ import annotations

import re

from service.attribution.cues.dated.occasions import WHERE
from service.attribution.dates.expressions import expressions
from service.attribution.spans import Span

# How many characters such a sentence has at most.
REACH = 450
ENDED = re.compile(
    r"(?:(?<=[a-z0-9)]{2})|(?<=[a-z0-9][”\"’']))(?<!\b(?:Sept|Capt|Prof))(?<!\b(?:Dec|Nov|Oct|Aug|Jan|Feb|Mar|Apr|Gen|Gov|Rev|Sen|Rep|Sgt))[.!?][”\"’']?\s"
)
# What every date that is not a mere year has a part of.
DATED = "day night week month year ning noon ago Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec 19 20".split()
# What a sentence may begin with before it tells who says something, and what in it tells of another time.
LEAD_IN = re.compile(
    r"(?:\n|(?<=[a-z0-9)][.!?])\s|(?<=[.!?][”\"’'])\s)(?P<lead>(?:After|At|During|In|On|Speaking|With)\s[^.!?;:“”\"\n]{1,80},\s)$"
)
MEANWHILE = re.compile(r"\b(?:another|earlier|later|previous|recent|separate|years?|months?|weeks?|days?)\b|\d|day\b")
# A word without which no sentence is one.
TOLD = re.compile(
    r"\b(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed|At|During|In|(?:in|with)\san?|Speaking|Talking|Appearing|this|press|media|reporters?|journalists?"
    r"|us|evidence|stand|floor|interviewed|telephoned|cross-examined|recalled|text|note|message|e-?mail|letter)\b"
)
_ON = r"(?:(?:early|late|on)\s){0,2}"
_PLACE = r"(?:(?:at|by|in|on|outside)\s[^.,;:“”\"]{2,40}\s)?"
_WRITTEN = r"(?:e-?mail|letter|memo|message|note|post|statement|text|tweet)"
_THAT = r"(?:it|that|this|these|those|(?:his|her|the)\s(?:claims?|comments?|decision|issue|matter|remarks?|reports?|statement))\b"
# What stands before the date, and what behind it.
_SHAPES = (
    # "Asked on Monday whether …, Lund shook his head."
    (
        rf"(?:When\s)?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed)\s(?:about\s{_THAT}\s(?:[^,;:“”\"]{{1,40}}\s)?)?{_ON}",
        r"[^;:“”\"]*,\s",
    ),
    # "Lund was asked on Monday whether …"
    (
        rf"[^;:“”\"]*\b(?:was|were)\s(?:again\s|also\s|later\s)?(?:asked|pressed|questioned|quizzed)\s(?:by\s[^,;:“”\"]{{2,50}}\s)?{_PLACE}{_ON}",
        "",
    ),
    # "Speaking to reporters on Monday, Lund …", "At a press conference on Monday, Lund …"
    (rf"(?:Appearing|Speaking|Talking)\s(?:[^,;:“”\"]*\s)?{_ON}", r"[^,;:“”\"]*,\s"),
    (
        rf"(?:At|During|In)\s(?:an?|her|his|its|that|the|their)\s(?:[\w’'-]+\s){{0,5}}?{WHERE}\b[^,;:“”\"]*?\s{_ON}",
        r"[^,;:“”\"]{0,60},\s",
    ),
    (r"(?:At|During|In)\s(?:(?:an?|her|his|its|the|their)\s)?", rf"(?:[’']s)?\s(?:[a-z]+\s){{0,2}}{WHERE}\b[^,;:“”\"]{{0,60}},\s"),
    # "On Monday, Lund met the press."
    (_ON.replace("on", "[Oo]n"), r",?\s[^;:“”\"]*\b(?:addressed|faced|met)\s(?:the\s)?(?:journalists|media|press|reporters)\b"),
    (rf"[^;:“”\"]*\b(?:addressed|faced|met)\s(?:the\s)?(?:journalists|media|press|reporters)\s(?:[^,;:“”\"]*\s)?{_ON}", ""),
    # "Lund spoke to reporters on Monday from her porch", "Lund received us yesterday."
    (
        r"[^;:“”\"]*\b(?:met|received|spoke\s(?:to|with)|talked\s(?:to|with))\s(?:us|(?:an?\s|the\s|this\s)?(?:reporters?|journalists?|correspondent|newspaper"
        rf"|paper|press))\b(?:\s[^;:“”\"]*?)?\s{_ON}",
        "",
    ),
    # "Lund gave evidence on Monday", "Lund was interviewed by telephone on Monday."
    (
        r"[^;:“”\"]*\b(?:gave\s(?:(?:her|his)\s)?evidence|took\sthe\s(?:(?:witness\s)?stand|floor|witness\sbox)|was\s(?:cross-examined|interviewed|recalled"
        rf"|telephoned))(?:\s[^;:“”\"]*?)?\s{_ON}",
        "",
    ),
    # "Lund settled it last week in a letter to this newspaper", "in a podcast recorded on Monday".
    (rf"[^;:“”\"]*\s{_ON}", rf"\s(?:in|with)\san?\s(?:[\w-]+\s){{0,2}}(?:{_WRITTEN}|{WHERE})\b[^;:“”\"]{{0,60}}[.:]$"),
    (
        rf"[^;:“”\"]*\bin\san?\s(?:[\w-]+\s){{0,2}}{WHERE}\s(?:aired|broadcast|given|posted|published|recorded|released|sent)\s{_ON}",
        r"[^;:“”\"]{0,40}[.:]?$",
    ),
    # "Lund sent a text to the paper on Monday: “…”"
    (rf"[^;:“”\"]*\b{_WRITTEN}\b[^;:“”\"]*?\s{_ON}", r"(?:\s(?:evening|morning|night))?:$"),
    # "The minister disclosed this at a briefing in Oslo on Monday."
    (rf"[^;:“”\"]*\b(?:announced|disclosed|explained|made|revealed|said|stated)\sthis\s(?:[^;:“”\"]*\s)?{_ON}", r"[^;:“”\"]{0,60}[.:]?$"),
    # "The order came in a March 3 email from Lund."
    (r"[^;:“”\"]*\bin\san?\s", r",?\s(?:[a-z]+\s){0,2}(?:e-?mail|letter|memo|message|note|post|text|tweet)\b"),
)
SHAPES = tuple((re.compile(before), re.compile(behind)) for before, behind in _SHAPES)


def sentence_before(text: str, start: int) -> Span | None:
    """The sentence that ends right before an offset, in its paragraph or, where that begins, in the one before, if it may be dated."""
    low = max(0, start - REACH)
    start = _without_lead(text, low, start)
    end = low + len(text[low:start].rstrip(" “\"‘'\r\n"))
    if not text.endswith((".", ":"), low, end):
        return None
    low = max(low, text.rfind("\n", low, end) + 1)
    stretch = text[low:end]
    if not any(map(stretch.__contains__, DATED)):
        return None
    begins = [m.end() for m in ENDED.finditer(text, low, end - 1)]
    at = begins[-1] if begins else low
    # What goes on beyond the reach is no whole sentence.
    whole = bool(begins) or low == 0 or text[low - 1] == "\n"
    return Span(at, end) if whole else None


def _without_lead(text: str, low: int, start: int) -> int:
    """Where the sentence of an offset begins, if no more than a few words between commas stand before it: "At the time, | she wrote"."""
    lead = LEAD_IN.search(text, low, start) if text.endswith(", ", low, start) else None
    return lead.start("lead") if lead and not MEANWHILE.search(lead["lead"]) else start


def asked_on(text: str, sentence: Span) -> Span | None:
    """The date of the occasion that a sentence tells of; None where it tells of none."""
    if not TOLD.search(text, sentence.start, sentence.end):
        return None
    for date in expressions(text, sentence.start, sentence.end):
        for before, behind in SHAPES:
            if before.fullmatch(text, sentence.start, date.start()) and behind.match(text, date.end(), sentence.end):
                return Span(date.start(), date.start() + len(date[0].removesuffix(".") if date[0].endswith("day.") else date[0]))
    return None
