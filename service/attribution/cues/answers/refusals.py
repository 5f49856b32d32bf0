"""Refusals that are told of a message and not of who was asked: "calls to the mayor's office were not returned"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import Unmarked, hinted
from service.attribution.grammar import BEEN, DO, HAVE, IS
from service.attribution.spans import Span
from service.attribution.words import WEEKDAY

_CHARACTER = (
    r"(?:[^,.;:()“”\"\n]|(?<=\b[A-Z])\.|(?<=\bMr)\.|(?<=\bMs)\.|(?<=\bDr)\.|(?<=\bMrs)\.|(?<=\bSt)\.|(?<=\bCo)\.|(?<=\bInc)\."
    r"|(?<=\bLtd)\.|(?<=\bCorp)\.)"
)
# Whom somebody wants to ask: a name, or a noun phrase with a determiner.
_FIRST = "the|an?|his|her|its|their|both|two|three|four|several|lawyers|attorneys|representatives|officials"
_WHO = rf"(?P<who>(?:{_FIRST}|[A-Z]){_CHARACTER}{{1,80}}?)"
_ASIDE = r"(?:,\s[^.;:“”\"\n]{2,140}?,)?"
_ON = rf"(?:\s+(?:(?:on|late|early)\s+){{0,2}}{WEEKDAY}(?:\s+and\s+{WEEKDAY})?(?:\s+(?:morning|afternoon|evening|night))?)?"
_SENT_ON = rf"(?:\s+(?:(?:on|late|early)\s+){{0,2}}(?P<day>{WEEKDAY})(?:\s+(?:morning|afternoon|evening|night))?)?"
_NOT = rf"(?:{BEEN}\s+not|{BEEN}\s+never|(?:was|were)n[’']t|(?:has|have|had)(?:n[’']t|\s+not)\s+been)"
_SOON = r"(?:(?:immediately|promptly|initially|yet)\s+)?"
_KIND = r"(?:(?:phone|telephone|text|voice|media|press|written|WhatsApp|Facebook|follow-up|interview)\s+)?"
_MESSAGE = (
    rf"{_KIND}(?:calls?|messages?|e-?mails?|voice-?mails?|texts?|requests?|quer(?:y|ies)|questions?|questionnaires?|[ie]nquir(?:y|ies))"
)
_COMMENT = (
    r"(?:further\s+|an?\s+|his\s+|her\s+|their\s+|its\s+)?(?:immediate\s+)?(?:comments?|interviews?|responses?|reactions?|statements?)"
)
_FOR_COMMENT = rf"(?:\s+(?:for|seeking|requesting|asking\s+for)\s+{_COMMENT})?"
# A message, to whom it went, and what became of it. What somebody sends who is in the story is no question of the article's:
# "his calls".
UNANSWERED = re.compile(
    r"\b(?P<own>(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[\w-]+[’']s|[\w-]+s[’'])\s+)?"
    r"(?:(?:[Tt]wo|[Tt]hree|[Ss]everal|[Rr]epeated|[Mm]ultiple|[Nn]umerous|[Mm]any|[Ee]arlier|[Ff]urther|[Aa]n?|[Tt]he|[Aa]ll"
    r"|[Oo]ur)\s+){0,2}"
    rf"(?i:{_MESSAGE}(?:(?:,\s+|\s+and\s+|\s+or\s+){_MESSAGE}){{0,3}})"
    rf"{_FOR_COMMENT}(?:\s+(?:sent|left|made|placed|put|addressed|emailed|submitted|directed){_SENT_ON})?{_FOR_COMMENT}"
    rf"\s+(?P<way>to|for|with|from|at)\s+{_WHO}{_FOR_COMMENT}{_ON}(?:\s+(?P<topic>(?:about|regarding"
    rf"|concerning)\s+[^,.;:“”\"\n]{{2,120}}?))?{_ASIDE}"
    rf"\s+(?P<cue>{_NOT}\s+{_SOON}(?:returned|answered|acknowledged|replied\s+to|responded\s+to)"
    r"|(?:went|remained|remain|(?:has|have|had)\s+gone|were\s+left|was\s+left)\s+(?:unanswered|unreturned)"
    r"|(?:received|got|drew|elicited)\s+no\s+(?:immediate\s+)?(?:reply|replies|response|responses|answer|answers)"
    r"|(?:(?:did|has|have|had)(?:n[’']t|\s+not)\s+(?:yet\s+)?|failed\s+to\s+)(?:dr(?:aw|awn|ew)|(?:elicit|evoke|get|receive|yield)e?d?"
    r"|got)\s+(?:an?|any)\s+"
    r"(?:reply|replies|response|responses|answer|answers))\b"
)
# Words with which a message goes to nobody of whom anything was asked: emergency numbers.
NOBODY = re.compile(r"\b(?:911|999|112|emergency|hot-?line|help-?line|numbers?|phones?|mobiles?|God|heaven)\b")
# Who may be "for": whoever a message was left for; a call for something is none.
LEFT_FOR = re.compile(r"\b(?:left|message|messages|voice-?mails?)\b", re.IGNORECASE)
FROM = re.compile(r"\b(?:requests?|questions?|quer(?:y|ies))\b", re.IGNORECASE)
# Whom a message asks for something: "an email seeking comment from the mayor"; a "request for comment from" them may be theirs.
SEEKING = re.compile(rf"\b(?:seeking|requesting|asking\s+for)\s+{_COMMENT}\s+from\s+$")
# A request for something else than an answer is none of the article's: "requests to the agency for the files".
REQUEST, COMMENT = (
    re.compile(r"\brequests?\b", re.IGNORECASE),
    re.compile(r"\b(?:comments?|interviews?|responses?|reactions?|statements?)\b"),
)
# Trying to reach somebody whom a question could be put to: a name, or who speaks for others; others may be in distress.
ATTEMPTS = re.compile(
    r"\b(?:(?:[Aa]n|[Rr]epeated|[Ss]everal|[Mm]ultiple|[Nn]umerous|[Aa]ll|[Tt]he)\s+)?(?:[Aa]ttempts?"
    r"|[Ee]fforts?)(?:\s+by\s[^,.;:“”\"\n]{2,40})?"
    rf"\s+to\s+(?:reach|contact|get\s+in\s+touch\s+with|speak\s+(?:to|with))\s+{_WHO}{_FOR_COMMENT}"
    r"(?:\s+(?:by|over|through|via)\s+[^,.;:“”\"\n]{2,40}?)?"
    + _ASIDE
    + r"\s+(?P<cue>(?:was|were|have\s+been|had\s+been)\s+(?:unsuccessful|not\s+successful|in\s+vain)"
    r"|proved\s+(?:unsuccessful|futile|fruitless)|(?:did\s+not|didn[’']t)\s+succeed|failed)\b"
)
_OFFICE = (
    r"\b(?:spokes\w+|lawyers?|attorneys?|solicitors?|counsel|representatives?|agents?|publicists?|managers?|managements?|owners?"
    r"|founders?|directors?"
    r"|compan(?:y|ies)|firms?|ministr(?:y|ies)|ministers?|mayors?|offices?|officials?|department|agency|authority|authorities|council"
    r"|board|club|union"
    r"|embassy|coach(?:es)?|act(?:ors?|ress)|singers?|artists?|writers?|judges?|sheriff|governors?|senators?|councillors?|lawmakers?"
    r"|doctors?|pastor|priest|bishop|landlords?|developers?|contractors?|authors?|principals?|chairman|chairwoman|chair|president"
    r"|editors?|publishers?|family|relatives)$"
)
OFFICE, NAMED = (
    re.compile(_OFFICE),
    re.compile(r"(?:[Tt]he\s+(?:(?:elder|older|senior|younger|junior)\s+)?)?(?:[A-Z][\w.’'-]*(?:\s|$)){1,6}"),
)
# "could not be reached over phone", "was not made available for interview": who it is stands before it.
_MEANS = r"(?:by|over|via|on)\s+(?:the\s+)?(?:tele)?(?:phone|e-?mail|text|WhatsApp)"
UNREACHED = re.compile(
    rf"(?P<cue>(?:(?:could|can)(?:n[’']t|not|\s+not)|(?P<nobody>could|can))\s+(?:immediately\s+)?be\s+(?:immediately\s+)?(?:reached"
    rf"|contacted))"
    rf"(?P<rest>\s+{_MEANS}|\s+for\s+{_COMMENT}|\s+to\s+comment|(?P<bare>)(?=[.,;]|$))"
)
UNAVAILABLE = re.compile(
    rf"(?P<cue>(?:(?:{IS})(?:n[’']t|\s+not)|(?P<nobody>was|is))\s+(?:(?:immediately|made)\s+){{0,2}}available|(?:{IS})\s+unavailable)"
    rf"(?P<rest>\s+for\s+{_COMMENT}|\s+to\s+(?:comment|be\s+interviewed))"
)
# Who lets the phone ring, or says nothing so far.
UNANSWERING = re.compile(
    r"(?P<cue>(?:(?:did|does|has|have|had)(?:n[’']t|\s+not)|(?P<nobody>(?!)))\s+"
    r"(?:pick(?:ed)?(?:\s+up)?\s+(?:(?:any|his|her|its|our|repeated|several|the|their)\s+)?|tak(?:e|en)\s+(?:(?:any|our|repeated"
    r"|several)\s+)?)"
    r"(?:phone\s+)?(?:phones?|calls)|(?:has|have|had)\s+yet\s+to\s+(?:comment|react|reply|respond))"
    r"(?P<bare>)(?P<rest>)(?=[.,;]|$|\s+(?:as\s+of|at\s+the\s+time|last\s+night|made\s+to|on\s+[A-Z]|put\s+(?:across\s+)?to|till|until)\b)"
)
# Of two things neither is said.
NEITHER = re.compile(
    rf"(?P<cue>(?:(?:{HAVE}|would|will|could|{DO}|can)\s+neither\s+(?:\w+ly\s+)?confirm(?:s|ed)?\s+nor\s+(?:den(?:y|ied)|disputed?)"
    r"|neither\s+confirm(?:s|ed)\s+nor\s+den(?:ies|ied)))\s+(?:that\s+)?(?P<topic>[^,.;:“”\"\n]{2,200})(?=[,.;]|$)"
)
# Two of whom neither answers: "Neither Ada Lund nor the bank would say how".
NOR = re.compile(
    rf"(?:But\s+)?Neither\s+(?P<who>(?:the\s|[A-Z]){_CHARACTER}{{1,60}}?\s+nor\s+(?:an?\s|his\s|her\s|its\s|the\s"
    rf"|[A-Z]){_CHARACTER}{{1,60}}?)\s+"
    r"(?P<cue>(?:would|could)\s+(?:comment|say|tell)|(?:has|have)\s+(?:commented|responded|replied))\b\s*(?:(?:exactly|directly|precisely"
    r"|publicly)\s+)?"
    r"(?:on\s+)?(?P<topic>(?:(?:the|her|his|its|their)\s|how|if|what|when|where|whether|who|why)[^,.;:“”\"\n]{2,160})(?=[,.;]|$)"
)
# How a sentence begins with who is not to be had, or with nobody of a body.
_JOINED = r"(?:(?:But|And|However|Meanwhile|Yet|Still),?\s+)?"
SUBJECT = re.compile(
    rf"{_JOINED}(?!(?:After|Although|As|At|Because|Before|By|During|For|If|In|It|Neither|No|Nobody|None|On|Since|There|Though|When|While"
    rf"|With)\b)"
    rf"(?P<who>[A-Z]{_CHARACTER}{{1,80}}?)(?:,\s[^.;:“”\"\n]{{2,140}}?,)?\s+"
)
NO_ONE = re.compile(
    rf"{_JOINED}(?:No\s*-?one|Nobody|No\s+(?:spokes\w+|representatives?|officials?|members?))\s+(?:from|at|of|for|with)\s+"
    rf"(?P<who>{_CHARACTER}{{2,80}}?)\s+"
)
# Who tried to reach whom: "Reuters could not immediately reach Lund for comment".
REACHED = re.compile(
    r"\b(?P<cue>(?:(?:could|can)(?:n[’']t|not|\s+not)\s+(?:immediately\s+)?|(?:was|were|is)\s+(?:unable"
    r"|not\s+able)\s+to\s+(?:immediately\s+)?)(?:reach|contact))"
    rf"\s+{_WHO}(?P<rest>\s+for\s+{_COMMENT})"
)
# Whom the article asked, and that no answer came: "has contacted the bank for comment but has not had a reply".
ASKED = re.compile(
    rf"\b(?:asked|contacted|approached|e-?mailed|messaged|reached\s+out\s+to)\s+{_WHO}\s+(?:for\s+{_COMMENT}|to\s+comment),?\s+(?:but"
    rf"|and)\s+"
    r"(?P<cue>(?:(?:has|had|have)(?:n[’']t|\s+not)\s+(?:yet\s+)?(?:had|heard|received|got|gotten)|(?:did\s+not|didn[’']t)\s+"
    r"(?:immediately\s+)?(?:hear|receive|get)|(?:received|got|had))\s+(?:back|no\s+(?:reply|response|answer)|an?\s+(?:reply|response"
    r"|answer)))\b"
)
# Where a bare answer is missed: "There was no immediate comment from Kyiv".
NO_ANSWER = re.compile(
    r"\b[Tt]here\s+(?:was|were|has\s+been|had\s+been)\s+(?P<cue>no\s+(?:immediate|official)\s+(?:comments?|response|reaction|reply|word)"
    r"|no\s+comments?)"
    rf"\s+(?P<way>from)\s+{_WHO}(?:\s+(?P<topic>(?:on|about|regarding)\s+[^,.;:“”\"\n]{{2,120}}?))?(?=[,.;]|\s+(?:as|after|while|when|but"
    rf"|and)\b)"
)
# What somebody did besides, before that.
VERB = re.compile(rf"\s(?:{IS}|{HAVE}|{DO}|left|went)\s[^.;:“”\"\n]*\s(?:and|but)$")
# How many characters such a sentence has up to the end of the refusal.
LONGEST = 260


# Words of these forms, without which a sentence is not looked at.
HINTS = (
    *(
        "unanswered",
        "unreturned",
        "returned",
        "answer",
        "acknowledged",
        "repl",
        "respon",
        "reach",
        "contact",
        "in touch",
        "available",
        "yet to ",
    ),
    *("phone", " calls", "either ", "no immediate", "no official", "no comment", "speak to", "speak with", "hear back", "heard back"),
)


def refusals_of(article: Article) -> Iterator[Unmarked]:
    """The refusals of these forms, outside of quotations."""
    for sentence in hinted(article, HINTS):
        yield from _messages(article.text, sentence)
        yield from _unavailable(article.text, sentence)


def _messages(text: str, sentence: Span) -> Iterator[Unmarked]:
    """What was sent and not answered, and attempts that failed."""
    for pattern in (UNANSWERED, ATTEMPTS, NO_ANSWER, REACHED, ASKED):
        for found in pattern.finditer(text, sentence.start, sentence.end):
            if _is_asked(pattern, found):
                yield _refusal(found)


def _is_asked(pattern: re.Pattern[str], found: re.Match[str]) -> bool:
    """Whether somebody was asked something by the article, who may have answered."""
    who, parts = found["who"], found.groupdict()
    if parts.get("own") or NOBODY.search(who):
        return False
    if pattern is UNANSWERED and " for " in who and REQUEST.search(found[0]) and not COMMENT.search(found[0]):
        return False
    if pattern is ATTEMPTS:
        surely = found["cue"] != "failed" or re.search(r"\b(?:comment|phone|e-?mail)", found[0])
        return bool(surely and (OFFICE.search(who) or NAMED.fullmatch(who)))
    if pattern is UNANSWERED and found["way"] != "to":
        lead = found[0][: found.start("who") - found.start()]
        if found["way"] == "from" and SEEKING.search(lead):
            return True
        return (LEFT_FOR if found["way"] in ("for", "with", "at") else FROM).search(lead) is not None
    return True


def _unavailable(text: str, sentence: Span) -> Iterator[Unmarked]:
    """Who could not be reached or is not available, by the subject with which the sentence begins."""
    neither = NEITHER.search(text, sentence.start, min(sentence.end, sentence.start + LONGEST))
    silent = SUBJECT.fullmatch(text, sentence.start, neither.start()) if neither else None
    if neither and silent:
        cue, topic = Span(*neither.span("cue")), Span(*neither.span("topic"))
        yield Unmarked(cue, Span(*silent.span("who")), (topic,), "no_comment", Span(silent.start("who"), topic.end))
    if nor := NOR.match(text, sentence.start, sentence.end):
        yield _refusal(nor)
    for pattern in (UNREACHED, UNAVAILABLE, UNANSWERING):
        found = pattern.search(text, sentence.start, min(sentence.end, sentence.start + LONGEST))
        subject = (NO_ONE if found["nobody"] else SUBJECT).fullmatch(text, sentence.start, found.start()) if found else None
        bare = found is not None and found.groupdict().get("bare") is not None
        if found and subject and not (bare and not may_be_asked(subject["who"])):
            cue, who = Span(*found.span("cue")), _bare(text, Span(*subject.span("who")))
            where = Span(who.start, found.end())
            yield Unmarked(cue, who, (Span(cue.start, found.end()),), "no_comment", where, sure=found["nobody"] is not None)


def _bare(text: str, who: Span) -> Span:
    """Who it is of whom something else is told before: "The minister | was in Orlen and could not be reached"."""
    verb = VERB.search(text, who.start, who.end)
    return Span(who.start, verb.start()) if verb else who


def may_be_asked(who: str) -> bool:
    """Whether somebody of whom nothing is told but that nobody reached him is one to be asked: others are lost at sea."""
    return OFFICE.search(who) is not None or NAMED.fullmatch(who) is not None or who in ("He", "She", "They")


def _refusal(found: re.Match[str]) -> Unmarked:
    """The statement: its content is what was asked about, or the words of the refusal."""
    cue = Span(*found.span("cue"))
    parts = found.groupdict()
    said = Span(*found.span("topic")) if parts.get("topic") else Span(cue.start, found.end("rest") if parts.get("rest") else cue.end)
    day = Span(*found.span("day")) if parts.get("day") else None
    return Unmarked(cue, Span(*found.span("who")), (said,), "no_comment", Span(*found.span()), day=day)
