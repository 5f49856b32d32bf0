"""Who bears out or contradicts what another says, by words that name no claim: "the logs bear out his account"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.claim_nouns import ALLEGING
from service.attribution.cues.unmarked import SUBJECT, Unmarked
from service.attribution.records import Act
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
_GOES_ON = rf"(?=[.,;]|$|\s+(?:{_DAY}|after|and|as|at|but|in|when|while)\b)"
_ALSO = r"(?:also|broadly|directly|flatly|fully|largely|partly|later)"
_NOT = r"(?P<not>(?:do|does|did)(?:\s+not|n[’']t)\s+)?"
BACKING = re.compile(
    rf"{SUBJECT}(?:{_ALSO}\s+)?(?P<cue>{_NOT}(?:(?:bears?|bore)\s+out|(?:back|support)(?:s|ed)?(?:\s+up)?))\s+{_ACCOUNT}{_GOES_ON}"
)
CONTRADICTING = re.compile(
    rf"{SUBJECT}(?:{_ALSO}\s+)?(?P<cue>contradict(?:s|ed))\s+(?:{_ACCOUNT}|(?P<whom>him|her|them|that|this)){_GOES_ON}"
)
ACTS: tuple[tuple[re.Pattern[str], Act], ...] = ((BACKING, "confirm"), (CONTRADICTING, "deny"))
# A word without which a sentence is not looked at, and words that a subject has in which somebody else says it, or nobody does.
HINT = re.compile(rf"(?:account|{ALLEGING}|narrative|stor(?:y|ie)|version|contradict)")
NO_SUBJECT = re.compile(
    r"\b(?:argue[sd]?|believe[sd]?|claim(?:s|ed)?|has|have|had|he|is|it|says?|said|she|that|they|thinks?|told|was|were|which|who"
    r"|actions?|behaviou?r|one\s+of|comments?|conduct|decision|history|lack|move|remarks|results?)\b",
    re.IGNORECASE,
)
# How far into a sentence it is looked for.
LONGEST = 320


def accounts_of(article: Article) -> Iterator[Unmarked]:
    """The statements of this form with which sentences without quotation marks begin."""
    text = article.text
    for sentence in article.unquoted:
        end = min(sentence.end, sentence.start + LONGEST)
        if HINT.search(text, sentence.start, end):
            yield from _backed(text, Span(sentence.start, end))


def _backed(text: str, window: Span) -> Iterator[Unmarked]:
    """What the sentence that a window begins is of these forms, if any."""
    for pattern, act in ACTS:
        found = pattern.match(text, window.start, window.end)
        if found is None or NO_SUBJECT.search(found["who"]):
            continue
        parts = found.groupdict()
        said = found.span("said" if parts.get("said") else "whom")
        does: Act = "deny" if parts.get("not") else act
        who = Span(*found.span("who"))
        yield Unmarked(Span(*found.span("cue")), who, (Span(*said),), does, Span(who.start, said[1]), sure=False)
        return
