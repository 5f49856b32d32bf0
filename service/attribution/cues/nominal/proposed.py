"""What somebody proposes, promises or calls for, by a noun with whose it is before it: "condemned Lund's proposal to close the gate",
"since his vow to resign", "rejected critics' calls for a ban".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.nominal.owned import NAME, OF
from service.attribution.cues.unmarked import Unmarked, closing
from service.attribution.spans import Span

_WHOSE = rf"(?:(?P<name>{NAME}|(?:the|an?)\s(?:[\w-]+\s){{0,3}}?[a-z-]+|[a-z]+s(?=[’']\s)){OF}|(?P<pronoun>[Hh]is|[Hh]er|[Ii]ts|[Tt]heir))"
_KIND = r"(?:(?!of\b)[a-z-]+\s){0,2}?"
# What is proposed is the infinitive; a call to somebody, or what it takes, is none: "his call to his mother", "for his offer to succeed".
_TO = (
    r"(?P<noun>calls?|demands?|offers?|pledges?|promises?|proposals?|threats?|vows?)\s"
    r"(?=to\s(?!(?:an?|her|him|his|its|me|my|our|the|their|them|us|you|your|all|both|children|congress|customers|date|fail|family|friends|health|human|local|new|other|people|public|small|succeed|voters|wildlife|workers|young(?:er)?)\b)[a-z]+\s\S)"
)
_FOR = r"(?P<call>appeals?|calls?|pleas?)\sfor\s(?=[\w“\"]+)"
OWNED = re.compile(rf"(?P<before>(?:^|\b[\w-]+[,:]?\s|\())(?:the\s)?{_WHOSE}\s{_KIND}(?:{_TO}|{_FOR})")
HINT = re.compile(r"(?:appeal|call|demand|offer|plea|pledge|promise|proposal|threat|vow)s?\s(?:to|for)\s")
# Before what need not have been made, or is kept or changed, and where it is to be met.
UNMADE = frozenset(
    "a alter amend an change for made make makes making keep keeps kept keeping fulfil fulfill fulfils fulfills"
    " fulfilled honor honour if is no not"
    " of reconsider review revise rewrite that was were with without".split()
)
UNLIKELY = re.compile(r"\b(?:if|never|unless|whether)\b")
# What goes on in the article's own voice: behind a mark, a word that joins, or the verb of a sentence that the noun is the subject of.
ENDING = re.compile(
    r"[,;:()“”\"]|\s[–—-]{1,2}\s|\s(?:after|although|as|because|before|but|even|has|have|had|is|if|saying|though|was|were|when|which|while|who|will|would)\s"
)
FEWEST = 3


def proposed_of(article: Article) -> Iterator[Unmarked]:
    """The proposals and promises of these forms outside of quotations."""
    text = article.text
    for sentence in article.sentences:
        if not HINT.search(text, sentence.start, sentence.end):
            continue
        for found in OWNED.finditer(text, sentence.start, sentence.end):
            told = _told(text, found, sentence)
            if told:
                yield told


def _told(text: str, found: re.Match[str], sentence: Span) -> Unmarked | None:
    before = found["before"].strip(" ,:(").casefold()
    if before in UNMADE or UNLIKELY.search(text, sentence.start, found.start()):
        return None
    ending = ENDING.search(text, found.end(), sentence.end)
    said = Span(found.end(), ending.start() if ending else closing(text, found.end(), sentence.end))
    if found["noun"] and len(said.cut(text).split()) < FEWEST:
        return None
    who = Span(*found.span("name" if found["name"] else "pronoun"))
    cue = Span(*found.span("noun")) if found["noun"] else Span(found.start("call"), found.end("call") + len(" for"))
    return Unmarked(cue, who, (said,), "state", Span(who.start, said.end), sure=False)
