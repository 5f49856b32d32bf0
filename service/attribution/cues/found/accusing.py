"""Whom somebody accuses of what, in a clause whose verb the reader does not mark: "two women who have accused Lund of fraud said", "after
Ada Lund accused him of theft".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import NAME, Unmarked, closing
from service.attribution.spans import Span

_WHO = rf"(?P<who>{NAME}|he|she|they|who|(?:the|his|her|its|their)\s(?:[a-z-]+\s){{0,2}}?[a-z-]+)"
_WHOM = r"(?:her|him|it|them|(?:[A-Z]|(?:both|his|her|its|the|their)\s)[^,;:()“”\"\n]{1,60}?)"
# A clause of this form inside of a sentence; one that the sentence begins with is the reader's.
ACCUSES = re.compile(
    rf"\b\w+\s{_WHO}\s(?:(?:has|have|had|also|later|once|[a-z]+ly)\s){{0,2}}"
    rf"(?P<cue>accuse[ds]|accuse)\s{_WHOM}\sof\s(?P<said>(?!(?:any|every|no|some)thing\b)[\w’-]+)"
)
HINT = " accuse"
# What keeps an accusation from being one that has been made.
UNMADE = re.compile(r"\b(?:[Nn]o(?:body|ne)?|cannot|could|if|may|might|must|never|not|should|to|unless|will|would|n[’']t)\b")
# What goes on in the article's own voice.
ENDING = re.compile(
    r"[.,;:()“”\"]|\s[–—-]{1,2}\s|\s(?:after|although|as|because|before|but|has|have|had|is|said|says|though|told|was|were|when|which|while|who|will|would)\s"
)


def accusing_of(article: Article) -> Iterator[Unmarked]:
    """The accusations of this form outside of quotations."""
    text = article.text
    for sentence in article.sentences:
        if text.find(HINT, sentence.start, sentence.end) < 0:
            continue
        found = ACCUSES.search(text, sentence.start, sentence.end)
        if found is None or UNMADE.search(text, max(sentence.start, found.start() - len("unless ")), found.start("cue")):
            continue
        start = found.start("said")
        ending = ENDING.search(text, start, sentence.end)
        said = Span(start, ending.start() if ending else closing(text, start, sentence.end))
        yield Unmarked(Span(*found.span("cue")), Span(*found.span("who")), (said,), "state", Span(found.start("who"), said.end), sure=False)
