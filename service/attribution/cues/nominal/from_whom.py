"""What a noun claims, by whom it is from behind that: "despite assurances from the board that …", "after a threat by the guild that …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.claim_nouns import CLAIMING, CONFIRMING, DENYING
from service.attribution.cues.unmarked import Unmarked, closing
from service.attribution.grammar import FINITE
from service.attribution.records import Act
from service.attribution.spans import Span

_CLAIM = rf"(?P<noun>(?:(?P<confirms>{CONFIRMING})|(?P<denies>{DENYING})|{CLAIMING}|guarantee|hint|objection|reminder|undertaking)s?)"
_PART = r"[\w’'&-]*(?:\.(?=[A-Z\s]))?"
_SMALL = r"(?:(?:al|and|at|bin|da|de|del|der|di|du|for|in|la|of|the|van|von)\s){0,2}"
_NAME = rf"[A-Z]{_PART}(?:\s{_SMALL}[A-Z0-9]{_PART}){{0,7}}"
_WORD = r"(?!(?:that|which|who)\b)[\w’'&-]+"
_THE = rf"(?:an?|both|her|his|its|many|one|several|some|the|their|two)\s(?:{_WORD}\s){{0,8}}?{_WORD}"
_THEY = r"(?:[a-z-]+\s){0,3}?[a-z-]+(?:s|men|people|women)(?:\s(?:at|in|of)\s(?:the\s)?[\w’'-]+(?:\s[A-Z][\w’'-]*){0,3})?|police|staff"
_TITLED = rf"(?:{_WORD}\s){{1,4}}[A-Z]{_PART}(?:\s[A-Z]{_PART}){{0,3}}"
# Whom a noun's claim is from, a clause on that one between commas aside.
_BY_WHOM = rf"\s(?:from|by)\s(?P<who>{_NAME}|{_TITLED}|{_THE}|{_THEY})(?:,\s[^,.;:“”\"\n]{{2,60}},)?\s"
FROM = re.compile(rf"{_BY_WHOM}that\s(?P<next>\S+)\s\S")
# What somebody calls for: "a call by Lund to publish the text", "pleas from farmers for rain".
CALL = re.compile(r"\b(?:appeal|call|demand|plea|pledge|promise|request|threat|vow)s?$")
CALL_FROM = re.compile(rf"{_BY_WHOM}(?P<next>to|for|that)\s")
NOUN = re.compile(rf"\b{_CLAIM}(?=\s(?:from|by)\s)")
# The same that somebody calls for or promises to do, not a call or a letter to somebody: "pledges from countries to cut".
TO_DO = re.compile(r"\b(?P<noun>(?:demand|plea|pledge|promise|threat|vow)s?|appeals|calls|requests)(?=\s(?:from|by)\s)")
TO_DO_FROM = re.compile(
    rf"{_BY_WHOM}(?=to\s(?!(?:an?|her|him|his|its|me|my|our|the|their"
    r"|them|us|you|your|congress|parliament|police|staff)\b)[a-z]+(?<!s)\s\S)"
)
PLEDGED = ("demand", "plea", "pledge", "promise", "threat", "vow", "appeals ", "calls ", "requests ")
# Without what goes before the word, a search skips to its letters.
HINT = re.compile(r"(?:s|ion|ion|ment|nt|im|ge|ee|ce|se|at|al|er|ow|ing)\s(?:from|by)\s")
THAT = " that "
# Where such a noun is the subject of its sentence, the claim ends before a verb that no mark shows.
BEGINS = re.compile(r"(?:(?:And|But|Still|Yet),?\s)?(?:(?:An?|Her|His|Its|Such|Th(?:at|e|ese|is|ose)|Their)\s)?(?:[A-Z]?[a-z-]+\s){0,2}")
# Before claims that nobody has made, or need not have: "wants assurances from the bank that", "no warning from".
UNMADE = re.compile(
    r"\b(?:ask|await|demand|expect|hop|lack|need|pend|receiv|request|requir|seek|wait|want)(?:s|es|e|ed|ing)?\b|\b(?:absence|any|call(?:s|ed|ing)?\sfor"
    r"|get|if|no|not|sought|unless|until|without)\b|n[’']t\b"
)
# How far before the noun that is looked for, how far behind it "that" stands, and how far behind that its sentence ends at most.
BEFORE, BEHIND, LONGEST = 50, 130, 600
# How whom it is from does not end, and how no claim begins: "a claim by Lund shows that", "a warning from men that knew him".
VERB = re.compile(
    r"\b(?:[a-z]+ed|adds?|claims?|finds?|found|had|has|is|made|makes?|means?|meant|notes?|reveals?|said|says?|shows?|states?|suggests?|was|were)$"
)
RELATIVE = re.compile(rf"(?:{FINITE}|knew|led|made|said|(?!need)[a-z]+ed)$")
# How a claim ends before its sentence does.
ENDING = re.compile(r"[,;:()“”\"]|\s[–—-]{1,2}\s|\s(?:after|as|before|when|while)\s")
# What a paper or somebody does to the claims of others.
TREATING = re.compile(
    r"\s(?:that|which|who)\s(?:(?:also|further|has|have|had)\s)*(?:back|bolster|challeng|contradict|counter|debunk|dismiss|disprov|disput|doubt|examin|question"
    r"|rebut|refut|reject|strengthen|support|test|undermin|weaken)(?:es|s|e|t?ed)?$"
)


def from_whom(text: str, content: tuple[Span, ...], cue: Span) -> Span | None:
    """Whom the claim is from for which a cue is the noun, between that and the claim; None where nobody is told of there."""
    if not content or not cue.end <= content[0].start <= cue.end + BEHIND or not text.startswith((" from ", " by "), cue.end):
        return None
    if CALL.search(text, cue.start, cue.end) and (called := _called_for(text, content[0], cue)):
        return called
    noun = NOUN.search(text, cue.start, cue.end + len(" from "))
    found = FROM.match(text, cue.end, min(content[0].end, content[0].start + BEFORE)) if noun and noun.end() == cue.end else None
    return Span(*found.span("who")) if found and found.start("next") == content[0].start and _is_from(found) else None


def _called_for(text: str, content: Span, cue: Span) -> Span | None:
    """Who calls for something, between the noun and what is called for."""
    found = CALL_FROM.match(text, cue.end, min(content.end, content.start + BEFORE))
    begins = found is not None and content.start in (found.start("next"), found.end())
    return Span(*found.span("who")) if found and begins and not VERB.search(found["who"]) else None


def from_whom_of(article: Article) -> Iterator[Unmarked]:
    """The claims of this form in sentences without quotation marks, whose noun does not begin its sentence."""
    text = article.text
    for sentence in article.unquoted:
        yield from _to_do(text, sentence)
        if text.find(THAT, sentence.start, sentence.end) < 0 or not HINT.search(text, sentence.start, sentence.end):
            continue
        for noun in NOUN.finditer(text, sentence.start, sentence.end):
            claim = _claim(text, noun, sentence)
            if claim:
                yield claim


def _to_do(text: str, sentence: Span) -> Iterator[Unmarked]:
    """What somebody promises or calls on others to do, whom the noun's "from" tells."""
    if text.find(" from ", sentence.start, sentence.end) < 0 and text.find(" by ", sentence.start, sentence.end) < 0:
        return
    if all(text.find(word, sentence.start, sentence.end) < 0 for word in PLEDGED):
        return
    for noun in TO_DO.finditer(text, sentence.start, sentence.end):
        found = TO_DO_FROM.match(text, noun.end(), min(sentence.end, noun.end() + BEHIND))
        if found is None or VERB.search(found["who"]) or BEGINS.fullmatch(text, sentence.start, noun.start()):
            continue
        if UNMADE.search(text, max(sentence.start, noun.start() - BEFORE), noun.start()) or sentence.end - found.end() > LONGEST:
            continue
        ending = ENDING.search(text, found.end(), sentence.end)
        said = Span(found.end(), ending.start() if ending else closing(text, found.end(), sentence.end))
        yield Unmarked(Span(*noun.span("noun")), Span(*found.span("who")), (said,), "state", Span(noun.start(), said.end), sure=False)


def _claim(text: str, noun: re.Match[str], sentence: Span) -> Unmarked | None:
    found = FROM.match(text, noun.end(), min(sentence.end, noun.end() + BEHIND))
    if found is None or not _is_from(found) or BEGINS.fullmatch(text, sentence.start, noun.start()):
        return None
    if UNMADE.search(text, max(sentence.start, noun.start() - BEFORE), noun.start()):
        return None
    start = found.start("next")
    if sentence.end - start > LONGEST:
        return None
    ending = ENDING.search(text, start, sentence.end)
    said = Span(start, ending.start() if ending else closing(text, start, sentence.end))
    act: Act = "confirm" if noun["confirms"] else "deny" if noun["denies"] else "state"
    return Unmarked(Span(*noun.span("noun")), Span(*found.span("who")), (said,), act, Span(noun.start(), said.end), sure=False)


def _is_from(found: re.Match[str]) -> bool:
    return not VERB.search(found["who"]) and not RELATIVE.match(found["next"])


def treats(text: str, source: Span, cue: Span) -> bool:
    """Whether what is marked as a source only has to do with the claim whose noun follows it: "a paper that refutes | claims"."""
    return cue.start == source.end + 1 and TREATING.search(text, source.start, source.end) is not None
