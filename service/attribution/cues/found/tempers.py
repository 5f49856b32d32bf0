"""How somebody is, which only words can show, before what he says without marks: "Ada Lund is blunt: the dam is empty"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import SUBJECT, Unmarked, closing
from service.attribution.grammar import IS
from service.attribution.spans import Span

_HOW = (
    r"(?:adamant|apologetic|blunt|blunter|bullish|categorical|caustic|curt|cutting|cynical|damning|defiant|dismissive|effusive|emphatic|equivocal|frank"
    r"|franker|forthright|furious|gloom(?:y|ier)|incredulous|indignant|insistent|jubilant|livid|optimistic|outspoken|pessimistic|philosophical"
    r"|rueful|sanguine|sarcastic|scathing|sceptical|skeptical|succinct|terse|trenchant|unapologetic|unconvinced|unequivocal|unimpressed|unmoved"
    r"|unrepentant|upbeat|wistful|withering)"
)
TEMPER = re.compile(
    rf"{SUBJECT}(?P<cue>(?:{IS}|remained|remains|sounded|sounds)\s(?:(?:also|as|equally|even|far|just|less|more|no|quite|rather|similarly|so"
    rf"|still|very)\s){{0,3}}{_HOW})(?:\s(?:about|in|on)\s[^.,:;“”\"\n]{{2,60}})?:\s(?=\S+\s\S)"
)
# What the tone is of, not who speaks.
TONE = re.compile(r"\b(?:answer|headline|letter|message|mood|reaction|reply|response|tone|verdict|view)s?$")


def tempers_of(article: Article) -> Iterator[Unmarked]:
    """The clauses behind such a colon in sentences without quotation marks."""
    text = article.text
    for sentence in article.unquoted:
        if text.find(": ", sentence.start, sentence.end) < 0:
            continue
        found = TEMPER.match(text, sentence.start, sentence.end)
        if found and not TONE.search(found["who"]):
            said = Span(found.end(), closing(text, found.end(), sentence.end))
            yield Unmarked(Span(*found.span("cue")), Span(*found.span("who")), (said,), "state", sentence, sure=False)
