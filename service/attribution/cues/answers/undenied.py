"""What somebody grants by not denying it, where the reader marks nothing: "Lund does not dispute that"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.claim_nouns import ALLEGING
from service.attribution.cues.unmarked import SUBJECT, Unmarked, closing
from service.attribution.grammar import DO, HAVE
from service.attribution.saying import SAYING
from service.attribution.spans import Span

UNDENIED = re.compile(
    rf"\s(?P<cue>(?:(?:{DO}|{HAVE})(?:n[’']t|\s(?:not|never))|never)\s(?:actually\s|ever\s)?(?:contest|den(?:y|i)|disput)(?:e|ed)?)\s"
    rf"(?:(?P<it>it|that|this|the\s(?:account|(?:{ALLEGING}|fact|figure)s?))(?=[.,;]|\s(?:and|but)\b|$)"
    r"|that\s(?=\S+\s\S))"
)
WHO = re.compile(SUBJECT)
# What else is between a subject and its verb makes a clause of it, whose verb the cue may not be.
CLAUSAL = frozenset((*SAYING, *"although because but he if it she so that they though we when where which while who".split()))
ENDING = re.compile(r"[,;:()“”\"]|\s[–—-]{1,2}\s|\s(?:and|although|but|though|while)\s")
WORDS = ("dispute", "disputed", "deny", "denied", "contest")


def undenied_of(article: Article) -> Iterator[Unmarked]:
    """The statements of this form in sentences without quotation marks."""
    text = article.text
    for sentence in article.unquoted:
        if all(text.find(word, sentence.start, sentence.end) < 0 for word in WORDS):
            continue
        found = UNDENIED.search(text, sentence.start, sentence.end)
        subject = WHO.fullmatch(text, sentence.start, found.start("cue")) if found else None
        if found and subject and CLAUSAL.isdisjoint(subject["who"].split()[1:]):
            yield _granted(text, found, subject, sentence)


def _granted(text: str, found: re.Match[str], subject: re.Match[str], sentence: Span) -> Unmarked:
    ending = ENDING.search(text, found.end(), sentence.end)
    end = found.end("it") if found["it"] else ending.start() if ending else closing(text, found.end(), sentence.end)
    said = Span(found.start("it") if found["it"] else found.end(), end)
    who = Span(*subject.span("who"))
    return Unmarked(Span(*found.span("cue")), who, (said,), "confirm", Span(who.start, said.end), sure=False)
