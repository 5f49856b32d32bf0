"""Reproaches and questions that the reader does not know: "pulled up the state for failing to pay", "went on to criticise the party for
its delay", "wondered aloud why", "then asked Lund which".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import NAME, QUOTED, SUBJECT, Unmarked, closing, hinted
from service.attribution.spans import Span

_HAS = r"(?:(?:also|had|has|have|later|recently)\s){0,2}"
REPROACH = re.compile(
    rf"{SUBJECT}{_HAS}(?:(?P<cue>(?:hauled|pulled)\sup)\s(?:his|her|its|the|their|[A-Z])[^.,;:“”\"\n]{{2,60}}?"
    r"|(?P<took>took\s(?:(?:his|her|its|the|their|[A-Z])[^.,;:“”\"\n]{2,50}|him|her|it|them)\sto\stask))\sfor\s(?=[a-z]+ing\b|not\b|its\b|his\b|her\b|their\b|[a-z]+\s)"
)
# An attack, which has to say what it is for: "went on to criticise the party for its silence", and not "for the penalty", in football.
_ATTACKS = (
    "attack blast castigat censur chastis chastiz chid condemn criticis criticiz denounc excoriat fault hammer lambast mock rebuk reprimand"
    " ridicul savag scold skewer slam upbraid"
).split()
_ATTACK = rf"(?:{'|'.join(_ATTACKS)})"
ATTACKING = re.compile(
    rf"{SUBJECT}{_HAS}(?:(?:frequently|often|publicly|regularly|repeatedly|sharply|strongly)\s)?(?P<cue>{_ATTACK}m?(?:ed|e?s)|(?:went|goes)\son\sto\s{_ATTACK}e?|(?:laced|lit|tore)\sinto)"
    r"\s(?:his|her|its|the|their|[A-Z])[^.,;:“”\"\n]{2,70}?\sfor\s(?=(?:(?!(?:any|every|no|some)thing\b)[a-z]+ing|his|her|its|not|their)\s\S)"
)
# Blows as well as words: "hammered the rebound for her second goal". They are words where a deed or a fault is what they are for.
BLOW = re.compile(r"(?:went\son\sto\s|goes\son\sto\s)?(?:attack|blast|hammer|savag|skewer|slam)|(?:laced|lit|tore)\sinto")
FAULT = re.compile(
    r"(?:[a-z]+ing|not)\s|(?:his|her|its|their)\s(?:[a-z’'-]+\s){0,2}?(?:absence|actions?|approach|attitude|behaviou?r|choices?|comments|complicity"
    r"|conduct|cowardice|decisions?|delays?|failings?|failures?|greed|handling|hypocrisy|inability|inaction|incompetence|indifference|involvement|lack"
    r"|mismanagement|mistakes?|neglect|opposition|polic(?:y|ies)|record|refusal|reliance|reluctance|remarks|response|role|silence|slowness|stance"
    r"|statements?|support|tactics|treatment|unwillingness|use|votes?)(?=[.,;:]|\s(?:about|after|against|and|as|at|before|during|for|from|in|into|last|of"
    r"|on|over|this|to|towards?|when|while|with)\b|$)"
)
# Who is told of in a clause, whose verb it may be.
CLAUSAL = re.compile(r"\b(?:claim(?:s|ed)?|he|it|sa(?:id|ys?)|she|that|they|told|when|which|who|whom)\b")
ALOUD = re.compile(
    rf"{SUBJECT}(?P<cue>(?:openly|publicly)\swondered|wondered\s(?:aloud|openly|out\sloud|publicly))\s"
    r"(?=(?:how|if|what|when|where|whether|who|why)\s\S+\s\S)"
)
ASKED = re.compile(
    rf"{SUBJECT}(?:(?:has|had)\s)?(?:also|later|next|then)\s(?P<cue>asked)\s(?:him|her|them|(?:the|his|her|their)\s[a-z-]+(?:\s[a-z-]+)?|{NAME})\s"
    r"(?=(?:how|if|what|when|where|whether|which|who|why)\s\S+\s\S)"
)
HINTS = (
    (ASKED, (" asked ",)),
    (REPROACH, (" pulled up ", " hauled up ", " to task ")),
    (ALOUD, ("wondered ",)),
    (ATTACKING, (*(f" {verb}" for verb in _ATTACKS), " laced into ", " lit into ", " tore into ")),
)
ENDING = re.compile(r"[,;:]|\s[–—-]{1,2}\s|\s(?:after|and|as|before|now\sthat|when|while)\s")


def reproaches_of(article: Article) -> Iterator[Unmarked]:
    """The statements of these forms in sentences without quotation marks."""
    text = article.text
    for pattern, hints in HINTS:
        for sentence in hinted(article, hints):
            if QUOTED.search(text, sentence.start, sentence.end):
                continue
            if pattern is ATTACKING and text.find(" for ", sentence.start, sentence.end) < 0:
                continue
            found = pattern.match(text, sentence.start, sentence.end)
            if found and not CLAUSAL.search(found["who"]) and _in_words(text, found):
                yield _told(text, found, sentence)


def _in_words(text: str, found: re.Match[str]) -> bool:
    """Whether what is found is no blow, or one for a fault."""
    blow = found.re is ATTACKING and BLOW.match(found["cue"])
    return not blow or FAULT.match(text, found.end()) is not None


def _told(text: str, found: re.Match[str], sentence: Span) -> Unmarked:
    ending = ENDING.search(text, found.end(), sentence.end) if found.re in (REPROACH, ATTACKING) else None
    said = Span(found.end(), ending.start() if ending else closing(text, found.end(), sentence.end))
    cue = Span(*found.span("cue" if found["cue"] else "took"))
    return Unmarked(cue, Span(*found.span("who")), (said,), "state", Span(found.start("who"), said.end), sure=False)
