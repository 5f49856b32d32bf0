"""Who bears out or contradicts what another says, by words that name no claim: "the logs bear out his account"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.claim_nouns import ALLEGING
from service.attribution.cues.unmarked import Unmarked, done, hinted
from service.attribution.records import Act
from service.attribution.saying import PUTS_DOWN
from service.attribution.spans import Span
from service.attribution.words import WEEKDAY

# Whose account, and how the sentence may go on; "the claim that", "a claim for" are of something else.
_POSSESSED = r"(?:[’']s|(?<=s)[’'])"
_WHOSE = (
    rf"(?:his|her|its|their|this|that|the(?:\s[\w-]+){{1,3}}?{_POSSESSED}|the(?:\s[\w-]+)?"
    rf"|[A-Z][\w.-]*(?:\s[A-Z][\w.-]*){{0,3}}{_POSSESSED})"
)
_ACCOUNT = (
    rf"(?P<said>{_WHOSE}\s+(?:(?:account|{ALLEGING})s?|narrative|stor(?:y|ies)|version)"
    r"(?:\s+of\s+(?:events|what\s+(?:had\s+)?happened))?)"
)
_DAY = rf"(?:on\s+)?{WEEKDAY}|yesterday"
_GOES_ON = rf"(?=[.,;:]|$|\s+(?:{_DAY}|after|and|as|at|but|in|when|while)\b)"
_NOT = r"(?P<not>(?:do|does|did)(?:\s+not|n[’']t)\s+)?"
_BACKS = r"(?:bears?|bore)\s+out|(?:back|support|second)(?:s|ed)?(?:\s+up)?|endorse[sd]?|vouch(?:es|ed)?\s+for|substantiate[sd]?"
BACKING = re.compile(rf"\b(?P<cue>{_NOT}(?:{_BACKS}))\s+{_ACCOUNT}{_GOES_ON}")
_FIGURE = (
    r"|(?P<figure>(?:that|this|those|these)\s+"
    r"(?:characteri[sz]ation|conclusion|criticism|description|estimate|figure|finding|interpretation|number|suggestion)s?)"
)
CONTRADICTING = re.compile(rf"\b(?P<cue>contradict(?:s|ed))\s+(?:{_ACCOUNT}|(?P<whom>him|her|them|that|this){_FIGURE}){_GOES_ON}")
_ALONE = r"(?P<whom>that|this)(?=[.,;]|$|\s+(?:as\s[“\"‘']|on\s[A-Z]|within\b|yesterday\b))"
_REJECTS = (
    rf"\b(?P<cue>{PUTS_DOWN}|den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es?|ed)|contest(?:s|ed)?"
    r"|(?:disagree[sd]?|differ(?:s|ed)?)\s+with)\s+"
)
REJECTING = re.compile(rf"{_REJECTS}(?:{_ALONE}|{_ACCOUNT}{_GOES_ON}{_FIGURE}{_GOES_ON})")
_CONFIRMS = r"\b(?P<cue>confirm(?:s|ed)?|corroborate[sd]?|verif(?:y|ies|ied)|acknowledge[sd]?)\s+"
CONFIRMING = re.compile(rf"{_CONFIRMS}(?:{_ALONE}|{_ACCOUNT}{_GOES_ON}{_FIGURE}{_GOES_ON})")
# The same of a claim with which its sentence begins: "The finding was challenged by the union"; a headline leaves the "was" out.
_HOW = r"(?:immediately|promptly|quickly|swiftly|[a-z]+ly)\s+"
_SAID = r"(?P<said>(?:The|That|This|His|Her|Their|Its|[A-Z][\w.-]*(?:\s[A-Z][\w.-]*){0,3}[’']s)\s+(?:[\w’'-]+\s+){0,2}?"
_CLAIM = rf"(?:{ALLEGING}|account|characteri[sz]ation|conclusion|criticism|finding|story|suggestion|version)s?)"
PASSIVE = re.compile(
    rf"{_SAID}{_CLAIM}\s+(?:(?:was|were|is|are|has\s+been|have\s+been)\s+)?(?:{_HOW})?"
    r"(?P<cue>(?P<grants>backed|confirmed|corroborated|endorsed|supported)|challenged|contradicted|denied|dismissed|disputed|rejected"
    r"|refuted)\s+by\s+"
    r"(?P<who>[^.,;:“”\"\n]{3,70}?)(?=[.,;]|\s*$|\s+(?:and|as|but|for|on|or|with|in|last|late|yesterday|when|while|who|whose)\b)"
)
ACTS: tuple[tuple[re.Pattern[str], Act], ...] = (
    (BACKING, "confirm"),
    (CONTRADICTING, "deny"),
    (CONFIRMING, "confirm"),
    (REJECTING, "deny"),
)
# What confirms or dismisses without saying so: courts, insurers, what is found.
RULING = re.compile(
    r"\b(?:artillery|court|data|events|evidence|funds?|grants?|insurers?|judges?|jury|nobody|no\sone|results?|staff|tribunal)\b|\bJudge\b",
    re.IGNORECASE,
)
# What is borne out or rejected, some of which its sentence has; the stems of what is done to it; words of a subject that says nothing.
HINTS = tuple(
    (
        "account|accusation|allegation|assertion|charge|claim|narrative|stor|version|characteri|conclusion|criticism|description|estimate|figure"
        "|finding|interpretation|number|suggestion|report|contradict| that.| that,| that;| this.| this,| this;| that as | this as "
        "| that on | this on | that within | this within | that yesterday"
    ).split("|")
)
DOES = re.compile(
    rf"(?:contradict|bear|bore|back|support|second|endors|vouch|substantiat|confirm|corroborat|verif|acknowledg|den(?:y|ie)|reject"
    rf"|dismiss|disput|contest|disagree|differ|challeng|refut|{PUTS_DOWN})[a-z]*\s"
)
NOBODY = re.compile(
    r"\b(?:argue[sd]?|believe[sd]?|claim(?:s|ed)?|thinks?|actions?|behaviou?r|one\s+of|comments?|conduct|decision|history|lack|move"
    r"|remarks|results?)\b",
    re.IGNORECASE,
)


def accounts_of(article: Article) -> Iterator[Unmarked]:
    """The statements of these forms, outside of quotations."""
    for sentence in hinted(article, HINTS):
        if not DOES.search(article.text, sentence.start, sentence.end):
            continue
        passive = PASSIVE.match(article.text, sentence.start, sentence.end)
        judged = passive is not None and RULING.search(passive["who"])
        answered = _passive(passive) if passive and not judged else _answered(article.text, sentence)
        if answered:
            yield answered


def _passive(found: re.Match[str]) -> Unmarked:
    who, said = Span(*found.span("who")), Span(*found.span("said"))
    return Unmarked(Span(*found.span("cue")), who, (said,), "confirm" if found["grants"] else "deny", Span(said.start, who.end), sure=False)


def _answered(text: str, sentence: Span) -> Unmarked | None:
    """What a sentence is of the other forms, if any."""
    for pattern, act in ACTS:
        answered = done(text, sentence, pattern)
        if answered is None or NOBODY.search(answered[1].cut(text)):
            continue
        found, who = answered
        parts = found.groupdict()
        said = Span(*found.span(next(name for name in ("said", "whom", "figure") if parts.get(name))))
        return Unmarked(Span(*found.span("cue")), who, (said,), "deny" if parts.get("not") else act, Span(who.start, said.end), sure=False)
    return None
