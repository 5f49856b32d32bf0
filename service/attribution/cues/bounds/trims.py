"""What the reader takes into a content and is told of it by the article: the thing that is called something, who is accused, what a claim
has done, a label that the speaker puts on what is denied, the day of what was announced.
"""

from __future__ import annotations

import re

from service.attribution.claim_nouns import CLAIMING, CONFIRMING, DENYING
from service.attribution.dates.expressions import expressions
from service.attribution.grammar import FINITE, HAS_BEEN, IS, PERFECT
from service.attribution.records import Act
from service.attribution.spans import Span

# "a decision | that the union described as | “vindictive”"
CALLING = re.compile(r"(?:brand|call|characteri[sz]e|criticise|decri|denounce|describe|dubb|label+)(?:ed|d|s|ing)?(?:\sas)?", re.IGNORECASE)
# "the purser | was accused by the guild of | selling the lamp": of whom it is, is no part of the charge.
ACCUSED = re.compile(rf"\s(?:{IS}|{HAS_BEEN})\s(?:[a-z]+\s)?accused\b[^.;:“”\"\n]{{0,90}}\sof\s")
# How many characters who calls it so has at most, where that stands between: "described by police | as dangerous".
NAMED = 80
CLAUSE = re.compile(r",?\s(?:that|which)\s[^.;:“”\"\n]{2,90}")
# A noun for a claim with which its sentence begins, by whom or whose it is, and "that".
_CLAIM = rf"(?:{CLAIMING}|{CONFIRMING}|{DENYING}|assessment|disclosure|finding|revelation)s?"
SUBJECT = re.compile(
    r"(?:(?:But|And|Yet|Still),?\s)?(?:The|An?|His|Her|Its|Their|Such\san?|[A-Z][\w.-]*(?:\s(?:of\s)?[A-Z][\w.-]*){0,3}[’']s?)\s(?:[a-z-]+\s){0,2}"
    rf"{_CLAIM}(?:,?\s(?:by|from|in|made|on|that\sday|this|last|to|yesterday)\b[^.;:“”\"\n]{{2,140}}?)?,?\sthat\s"
)
# What such a noun does, which is the subject of its sentence, behind a clause that has its own verb.
_DONE = (
    r"(?:alarmed|amazed|angered|appalled|astonished|attracted|baffled|bewildered|caused|delighted|dismayed|disturbed|divided|drawn|drew|enraged|fuell?ed"
    r"|horrified|incensed|infuriated|irked|irritated|met\swith|outraged|pleased|prompted|provoked|puzzled|raised|reassured|relieved|rattled|reignited"
    r"|shaken|shocked|shook|sparked|spooked|startled|stirred|stunned|surprised|triggered|unnerved|unsettled|upset|worried"
    r"|set\s(?=[^.;:“”\"\n]{2,60}\s(?:ablaze|abuzz|alight|off|on\sedge))|(?:come|came)\s(?=(?:after|amid|as|days|hours|weeks)\b)"
    r"|(?:been\s|was\s|were\s)(?:met\s(?:by|with)|greeted\s(?:by|with))"
    rf"|(?:{IS})\s(?:[a-z]+ly\s)?(?:absurd|baseless|false|inaccurate|incorrect|misleading|nonsense|rubbish|unfounded|untrue|wrong)(?=[.]?$))"
)
PREDICATE = re.compile(rf",?\s{PERFECT}(?:also\s|already\s)?{_DONE}\b")
VERB = re.compile(rf"\b(?:{FINITE}|be|been|[a-z]{{2,}}ed|\w+n[’']t)\b")
# "what it called “false reports” that | the bridge had collapsed"
LABEL = re.compile(
    r"what\s(?:he|she|it|they|[^.;:,“”\"\n]{2,40}?)\s(?:call(?:s|ed)?|describe[sd]?\sas|term(?:s|ed))\s[“\"‘'][^“”\"\n]{2,80}[”\"’']\sthat\s(?=\S+\s\S+\s?\S)"
)
# "any suggestion that | the bridge had collapsed"
BY_ANYBODY = re.compile(
    r"(?:(?:all|any|earlier|media|persistent|press|recent|the|these|those|widespread)\s){0,3}"
    r"(?:accusation|allegation|assertion|charge|claim|idea|notion|report|rumou?r|suggestion|speculation)s?\sthat\s(?=\S+\s\S+\s?\S)"
)
# Who is urged to do something, with a clause or a noun on that one between commas: "urged | Volta Lines, the ferry's owner, | to mend it".
URGING = re.compile(
    r"(?:appeal|ask|beg|call|encourag|implor|instruct|invit|order|press|tell|told|urg|warn)(?:ed|es|e|ing|s)?(?:\son|\supon|\sto)?"
)
URGED = re.compile(
    r"(?:the\s[a-z-]+(?:\s[a-z-]+){0,3}|[A-Z][\w’'&-]*(?:\s[A-Z][\w’'&-]*){0,4}),\s[^,.;:“”\"\n]{2,80},\s(?=(?:not\s)?to\s[a-z])"
)
# The same without commas: "urged | Norway and Sweden | to open the strait", "calls on | all towns - large and small - | to save".
_NONE = rf"(?:{FINITE}|be|for|how|if|not|of|that|to|what|whether|why)"
_PLAIN = rf"(?!{_NONE}\b)[\w’'&-]+"
HEARER = re.compile(
    rf"(?:(?:all|both|each|every|her|his|its|more|other|some|the|their)\s{_PLAIN}|[A-Z][\w’'&-]*|[a-z]+s)(?:\s{_PLAIN}){{0,5}}?"
    rf"(?:\s[–—-]\s[^–—,.;:“”\"\n]{{3,40}}\s[–—-])?\s(?=(?:not\s)?[“\"‘']?to\s[“\"‘']?[a-z])"
)
REQUESTING = re.compile(
    r"(?:(?:also|has|have|had|again)\s)*(?:(?:advis|ask|beg|challeng|encourag|exhort|implor|instruct|invit|order|recommend|tell|told|urg|warn)(?:ed|es|e|ing|s)?"
    r"|(?:appeal|call)(?:ed|ing|s)?\s(?:on|to|upon))"
)
# What is announced when it is there, with the day of that: "the verdict | on June 9"; a vote or a visit may be what is on the day.
ANNOUNCED = re.compile(
    r"(?P<thing>(?:an?|her|his|its|the|their)\s(?:[a-z-]+\s){0,3}?(?:acquittal|agreement|allegations?|approval|arrests?|charges|conclusions?|conviction|deaths?"
    r"|decision|dismissal|findings?|indictments?|judge?ment|move|news|outcome|plans?|ruling|results?|sentence|settlement|verdict|winners?))"
    r"\s(?=(?:on\s|late\s|last\s|earlier\s|yesterday|in\s)[^,;:.“”\"\n]{2,25}$)"
)
ANNOUNCING = re.compile(
    r"(?:(?:has|had|also)\s){0,2}(?:announc|confirm|deliver|disclos|publish|releas|reveal|unveil)(?:es|e|s|ed|ing)?", re.IGNORECASE
)
# What stands between it and the day, and in how many characters that ends.
WHEN, SOON = re.compile(r"\s(?:(?:in|late|early|on)\s){0,2}"), 30


def trimmed_of(text: str, sentence: int, cue: Span, act: Act, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content without these; `sentence` is where that of its cue begins."""
    if not content:
        return content
    if len(content) > 1 and content[0].end < cue.start < content[1].start:
        return content[1:] if _is_of(text, cue, content) else content
    first = content[0]
    beside = first.start == cue.end + 1 or (text.startswith(" by ", cue.end) and cue.end < first.start <= cue.end + NAMED)
    if beside and text.startswith("as ", first.start, first.end) and CALLING.fullmatch(text, cue.start, cue.end):
        return (Span(first.start + len("as "), first.end), *content[1:])
    urged = URGED.match(text, first.start, first.end) if act == "state" and URGING.fullmatch(text, cue.start, cue.end) else None
    if urged is None and act == "state" and first.start == cue.end + 1 and REQUESTING.fullmatch(text, cue.start, cue.end):
        urged = HEARER.match(text, first.start, first.end)
    if urged and first.start == cue.end + 1:
        return (Span(urged.end(), first.end), *content[1:])
    if len(content) == 1 and ANNOUNCING.fullmatch(text, cue.start, cue.end):
        return (_undated(text, first),)
    if act == "deny" and len(content) == 1:
        label = LABEL.match(text, first.start, first.end) or BY_ANYBODY.match(text, first.start, first.end)
        return (Span(label.end(), first.end),) if label else content
    return (_without_predicate(text, sentence, cue, first),) if len(content) == 1 else content


def _is_of(text: str, cue: Span, content: tuple[Span, ...]) -> bool:
    """Whether the first of several parts names what is called something, or who is accused."""
    called = CALLING.fullmatch(text, cue.start, cue.end) and CLAUSE.fullmatch(text, content[0].end, cue.start - 1)
    return bool(called) or ACCUSED.fullmatch(text, content[0].end, content[1].start) is not None


def _undated(text: str, said: Span) -> Span:
    """What was announced, without the day on which that was."""
    found = ANNOUNCED.match(text, said.start, said.end)
    thing = Span(said.start, found.end("thing")) if found else said
    date = _day_behind(text, thing.end) if found else None
    return thing if date and date.end == said.end else said


def day_of(text: str, cue: Span, content: tuple[Span, ...]) -> Span | None:
    """The day behind what was announced that day."""
    if len(content) != 1 or not ANNOUNCING.fullmatch(text, cue.start, cue.end):
        return None
    date = _day_behind(text, content[0].end)
    found = ANNOUNCED.match(text, content[0].start, date.end) if date else None
    return date if found and found.end("thing") == content[0].end else None


def _day_behind(text: str, end: int) -> Span | None:
    """The date that stands right behind an offset, its preposition with it."""
    date = next(expressions(text, end, min(len(text), end + SOON)), None)
    return Span(end + 1, date.end()) if date and WHEN.fullmatch(text, end, date.start()) else None


def _without_predicate(text: str, sentence: int, cue: Span, said: Span) -> Span:
    """A clause without what the noun did that is its cue: "the claim by the mayor that | it was safe | has angered many"."""
    if said.start < cue.end or SUBJECT.fullmatch(text, sentence, said.start) is None:
        return said
    found = max(PREDICATE.finditer(text, said.start, said.end), key=re.Match.start, default=None)
    return Span(said.start, found.start()) if found and VERB.search(text, said.start, found.start()) else said
