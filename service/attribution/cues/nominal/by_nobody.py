"""What a noun claims that is nobody's: "led to criticism that the fair was too dear", "there are complaints that the food was cold"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.claim_nouns import GOING_ROUND
from service.attribution.cues.nominal.from_whom import BEFORE, RELATIVE, UNMADE
from service.attribution.cues.unmarked import Unmarked, closing
from service.attribution.grammar import FINITE, HAS_BEEN, IS
from service.attribution.spans import Span

_MANY = rf"(?:{GOING_ROUND}|protests|stories)"
_ONE = r"(?:accusation|allegation|claim|complaint|report|rumou?r|suggestion|warning)"
# What leads to a claim, or is about it, so that it has been made; without "the", behind which it is one that others have told of.
_LEADS = (
    r"(?:(?:lead(?:s|ing)?|led)\sto|(?:prompt|spark|trigger|fuel|attract|rais|renew|provok)(?:e|es|s|ed|led|ing)?|draw(?:s|ing)?|drew|drawn|br(?:ought|ings?)"
    rf"|fac(?:e|es|ed|ing)|settl(?:e|es|ed|ing)|carr(?:y|ies|ied)|amid|after|following|despite|over|(?<!passed\s)on|{HAS_BEEN}|[Tt]here\s(?:{IS}))"
)
_KIND = r"(?:(?!(?:his|her|its|no|our|the|their|your|these|those)\b)[a-z-]+\s){0,2}?"
_NEXT = (
    r"(?P<next>(?:an?|he|her|his|it|its|many|most|no|one|she|some|that|the|their|there|these|they|this|those)\s\S"
    rf"|[A-Z0-9][\w’'.-]*\s\S|(?:[a-z-]+\s){{1,3}}?(?:{FINITE})\s)"
)
CLAIMED = re.compile(
    rf"\b(?P<lead>{_LEADS})\s(?:(?P<of>{_KIND}(?P<many>{_MANY}))|an?\s{_KIND}(?P<one>{_ONE}))(?:\s(?:today|yesterday|this\s\w+|last\s\w+))?"
    rf"\sthat\s{_NEXT}"
)
# Before what leads to a claim that is not made, or need not be, and where such a sentence begins; "despite claims" has them.
UNTOLD = re.compile(
    r"\b(?:can|cannot|could|hardly|likely|may|might|must|never|nobody|nor|nothing|rarely|risk(?:s|ed|ing)?|scarcely|set\sto|shall|should|threaten(?:s|ed|ing)?"
    r"|will|would)\b|[’'](?:d|ll)\b"
)
UNTOLD_ALL = re.compile(
    r"(?:(?:And|But|So|Still|Yet),?\s)?(?i:at\sno|hardly|if|in\sno|neither|never|no|nobody|none|nor|not|nothing|rarely|seldom|should|unless|without|were)\b"
)
GIVEN = re.compile(r"\b(?:amid|despite)\s")
# Without the word, no sentence is looked at, and only where such a noun stands before it, or its day.
THAT = " that "
HINT = re.compile(r"(?:tions?|ims?|rges|isms?|orts?|ests|ories|ings?|ints?|ou?rs?)\s(?:today\s|yesterday\s|(?:this|last)\s\w+\s)?that\s")
# How a claim ends before its sentence does.
ENDING = re.compile(r",\s(?:after|although|and|as|before|but|though|when|which|while|who)\b|[;:()]|\s[–—-]{1,2}\s")

# How many words a claim has at least: "claims that nobody could prove" are not told.
FEWEST = 4


def nobodys_of(article: Article) -> Iterator[Unmarked]:
    """The claims of this form in sentences without quotation marks; nobody speaks in them."""
    text = article.text
    for sentence in article.unquoted:
        if text.find(THAT, sentence.start, sentence.end) < 0 or not HINT.search(text, sentence.start, sentence.end):
            continue
        found = CLAIMED.search(text, sentence.start, sentence.end)
        if found and not RELATIVE.match(found["next"].split(maxsplit=1)[0]) and _is_made(text, found, sentence):
            noun = found.span("one" if found["one"] else "many")
            start = found.start("next")
            ending = ENDING.search(text, start, sentence.end)
            said = Span(start, ending.start() if ending else closing(text, start, sentence.end))
            if len(said.cut(text).split()) < FEWEST:
                continue
            yield Unmarked(Span(*noun), None, (said,), "state", Span(noun[0], said.end), sure=False)


def _is_made(text: str, found: re.Match[str], sentence: Span) -> bool:
    """Whether what leads to a claim has come about, so that the claim has been made."""
    if GIVEN.search(text, found.start(), found.start("next")):
        return True
    start = max(sentence.start, found.start() - BEFORE)
    unmade = any(pattern.search(text, start, found.start()) for pattern in (UNMADE, UNTOLD))
    return not unmade and UNTOLD_ALL.match(text, sentence.start, found.start()) is None
