"""Verbs of telling that the reader does not mark with their clause: "explained how the gate was forced", "is expected to say that …",
"continued to insist that …", "Even so, many growers privately say that …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import SUBJECT, Unmarked, closing
from service.attribution.grammar import HAVE, IS, PERFECT
from service.attribution.spans import Span

_HAS = r"(?:(?:has|have|had|also|later|then|privately|publicly|openly|repeatedly)\s){0,3}"
_VERB = r"(?:acknowledg|argu|claim|confirm|declar|emphasi[sz]|insist|maintain|predict|promis|stress|suggest|warn)e?"
FORMS = (
    (
        re.compile(rf"{SUBJECT}{_HAS}(?P<cue>explained|recalled|recounted|remembered)\s(?P<said>how\s(?!to\b)\S+\s\S+\s\S)"),
        ("ed how ",),
    ),
    (
        re.compile(
            rf"{SUBJECT}(?:is|are)\s(?P<cue>(?:due|expected|set)\sto\s(?:announce|argue|claim|insist|say|tell\s[^,;:“”\"\n]{{2,40}}?|warn))\sthat\s(?P<said>\S+\s\S)"
        ),
        ("expected to ", "due to ", "set to "),
    ),
    (
        re.compile(
            rf"{SUBJECT}{PERFECT}(?:(?:began|begun|continue[ds]?|goes\son|went\son)\sto)\s(?P<cue>{_VERB}|say)\sthat\s(?P<said>\S+\s\S)"
        ),
        ("continue", "beg", " on to "),
    ),
    (
        re.compile(
            r"(?:Even\sso|Indeed|In\sprivate|Instead|Nevertheless|Nonetheless),\s(?P<who>(?:[a-z]+\s){0,3}?[a-z]+s)\s(?:(?:also|[a-z]+ly)\s)?"
            r"(?P<cue>argue|claim|complain|fear|insist|say|warn)\sthat\s(?P<said>\S+\s\S)"
        ),
        ("Even so", "Indeed", "In private", "Instead", "Never", "Nonethe"),
    ),
)
# Without one of these no form is looked for.
HINTS = (" that ", " how ")
# Whose clause a subject is taken from, and what goes on in the article's own voice.
CLAUSAL = re.compile(rf"\b(?:and|hardly|he|it|never|not|she|that|they|what|when|which|who|whom|where)\b|\b(?:{HAVE}|{IS}|said|says)\s?$")
ENDING = re.compile(r",\s(?:but|although|though|while|which|who)\b|;|\s[–—-]{1,2}\s|\sbut\s(?!(?:he|it|she|that|the|there|they)\b)")


def told_how_of(article: Article) -> Iterator[Unmarked]:
    """What sentences without quotation marks tell in these forms."""
    text = article.text
    for sentence in article.unquoted:
        if all(text.find(hint, sentence.start, sentence.end) < 0 for hint in HINTS):
            continue
        for form, hints in FORMS:
            present = any(text.find(hint, sentence.start, sentence.end) >= 0 for hint in hints)
            found = form.match(text, sentence.start, sentence.end) if present else None
            if found and not CLAUSAL.search(found["who"]):
                yield _told(text, found, sentence)
                break


def _told(text: str, found: re.Match[str], sentence: Span) -> Unmarked:
    start = found.start("said") + (len("how ") if found["said"].startswith("how ") else 0)
    ending = ENDING.search(text, found.end(), sentence.end)
    said = Span(start, ending.start() if ending else closing(text, start, sentence.end))
    cue, who = Span(*found.span("cue")), Span(*found.span("who"))
    return Unmarked(cue, who, (said,), "state", Span(who.start, said.end), sure=False)
