"""What somebody claims, by a noun with whose it is before it: "a response to Lund's charge that …", "embraced his argument that …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.claim_nouns import CLAIMING, CONFIRMING, DENYING
from service.attribution.cues.nominal.from_whom import ENDING
from service.attribution.cues.unmarked import QUOTED, Unmarked, closing
from service.attribution.records import Act
from service.attribution.spans import Span

_CLAIM = rf"(?P<noun>(?:{CLAIMING}|comment|remark|(?P<confirms>{CONFIRMING})|(?P<denies>{DENYING}))s?)"
NAME = r"[A-Z][\w.-]*(?:\s(?:[A-Z][\w.-]*|al|bin|da|de|del|der|di|du|la|of|the|van|von)){0,6}"
OF = r"(?:[’']s|(?<=s)[’'])"
# The word before whose it is, by which that is no subject: a clause whose subject it was would go on to the verb behind.
_VERB = r"(?P<before>\b[a-z]+)"
OWNED = re.compile(
    rf"{_VERB}\s(?:(?P<name>{NAME}|(?:the|an?)\s(?:[\w-]+\s){{0,3}}?[a-z-]+|[a-z]+s(?=[’']\s)){OF}|(?P<pronoun>his|her|its|their))\s(?:(?!of\b)[a-z-]+\s){{0,2}}?{_CLAIM}"
    r"\s(?P<that>that\s)(?=\S+\s\S)"
)
# Words before which begin a clause, so that a subject follows, or say that something was said of it.
CLAUSAL = frozenset(
    "a after although an and as because before but claimed claims if insisted insists noted or said says since so than that the then this"
    " though when where whether which while who".split()
)
NOUN, THAT = re.compile(_CLAIM), " that "


def owned_of(article: Article) -> Iterator[Unmarked]:
    """The claims of these forms."""
    text = article.text
    for sentence in article.sentences:
        if _has_claim(text, sentence):
            for found in OWNED.finditer(text, sentence.start, sentence.end):
                claim = _claim(text, found, sentence)
                if claim:
                    yield claim


def _has_claim(text: str, sentence: Span) -> bool:
    """Whether a "that" follows the noun of a claim, which few sentences have."""
    at = text.find(THAT, sentence.start, sentence.end)
    while at >= 0:
        if NOUN.fullmatch(text, text.rfind(" ", sentence.start, at) + 1, at):
            return True
        at = text.find(THAT, at + 1, sentence.end)
    return False


def _claim(text: str, found: re.Match[str], sentence: Span) -> Unmarked | None:
    if found["before"] in CLAUSAL:
        return None
    ending = ENDING.search(text, found.end(), sentence.end)
    said = Span(found.end(), ending.start() if ending else closing(text, found.end(), sentence.end))
    if QUOTED.match(text, said.end, sentence.end) or not said.cut(text).count(" "):
        return None
    act: Act = "confirm" if found["confirms"] else "deny" if found["denies"] else "state"
    who = Span(*found.span("name" if found["name"] else "pronoun"))
    return Unmarked(Span(*found.span("noun")), who, (said,), act, Span(who.start, said.end), sure=False)
