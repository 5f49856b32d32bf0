"""The subject of what is said, where the reader begins with its verb: "His mother, she says, | never spoke", "said | that was late"."""

from __future__ import annotations

import re

from service.attribution.article import Article
from service.attribution.grammar import CLAUSE_WORDS, FINITE, IS
from service.attribution.spans import Span

# A verb that cannot begin a clause.
VERBAL = re.compile(rf"(?:{FINITE}|cannot|never|[a-z]+n[’']t)\s")
# Another that cannot begin one, and a thing that has to have a word before it: "that | spells trouble", "that | figure is high".
BARE = re.compile(
    r"(?:becomes|contradict(?:s|ed)|depends|explains|gives|goes|ignore[sd]|makes|overlook(?:s|ed)|proves|requires|seems|sends|sounds|spells|works\sout|worked\sout)\s"
    r"|(?:accord|amount|approach|argument|assumption|bill|budget|claim|conclusion|contract|deal|decision|document|election|estimate|event|fact|figure"
    r"|finding|gap|goal|idea|incident|law|letter|level|loan|meeting|message|moment|number|offer|option|pact|plan|policy|poll|project|promise|proposal"
    r"|question|report|result|rule|scheme|shift|speech|statement|strategy|study|sum|system|target|threat|total|treaty|trend|trial|version|view|vote)\s"
    rf"(?:alone\s)?(?:{FINITE}|cannot|comes|exceeds|goes|includes|makes|needs|reflects|remains|represents|seems|speaks)\b"
)
# The claims that a sentence is about, before what they claim: "Claims | the report was altered were “baseless,” he insisted".
CLAIMS = re.compile(r"(?:Any\s)?(?:[Aa]ccusations?|[Aa]llegations?|[Cc]laims?|[Rr]eports?|[Rr]umou?rs?|[Ss]uggestions?)\s(?:that\s)?")
VERDICT = re.compile(rf"\b(?:{IS})\b")
# The pronoun right before it: "that | was not enough".
POINTING = re.compile(r"\b[Tt]hat\s$")
# How many characters a subject may have, alone and with a clause of its own between commas.
LONG = 260
# A subject with which a sentence or its last clause begins, up to a comma.
_FIRST = (
    r"(?!(?:[Aa]fter|[Aa]gain|[Aa]lso|[Aa]mong|[Aa]nd|[Aa]s|[Aa]t|[Bb]efore|[Bb]ut|[Bb]y|[Dd]espite|[Dd]uring|[Ee]arlier|[Ff]or|[Ff]rom|[Hh]owever"
    r"|[Ii]f|[Ii]n|[Ii]nstead|[Ll]ater|[Mm]eanwhile|[Nn]ow|[Oo]n|[Pp]erhaps|[Ss]ince|[Ss]o|[Ss]till|[Tt]hen|[Tt]hus|[Tt]o|[Tt]oday|[Uu]nder|[Uu]nless"
    r"|[Uu]ntil|[Ww]hen|[Ww]hile|[Ww]ith|[Ww]ithout|[Yy]es|[Yy]esterday|[Yy]et|[Nn]o|[Oo]f|[A-Za-z]+ly)\b)"
)
_SUBJECT = rf"(?P<subject>{_FIRST}[^,.;:“”\"\n]{{2,90}}),\s"
PARTED = re.compile(rf"(?:[^“”\"\n]{{0,120}},\s(?:and|but)\s)?{_SUBJECT}")
TELLING = re.compile(rf"{_SUBJECT}(?:who|which|whose|where|an?|the)\s[^.;:“”\"\n]{{2,140}},\s")


def with_subject(article: Article, spans: tuple[Span, ...], clause: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content with the subject before its verb, if it has none; `clause` are its cue and its source."""
    text, first = article.text, spans[0]
    start, end = min(span.start for span in clause), max(span.end for span in clause)
    if VERBAL.match(text, first.start) is None:
        if first.end <= start:
            return _with_claims(article, spans)
        bare = end <= first.start and text.endswith(" that ", end, first.start) and BARE.match(text, first.start)
        return (Span(first.start - len("that "), first.end), *spans[1:]) if bare else spans
    if end <= first.start:
        if POINTING.search(text, max(end, first.start - len("that ")), first.start):
            return (Span(first.start - len("that "), first.end), *spans[1:])
        sentence = article.sentence_at(start)
        between = text[end : first.start]
        parted = PARTED.fullmatch(text, max(sentence.start, start - LONG), start) if between.endswith(", ") and "." not in between else None
        return (Span(*parted.span("subject")), *spans) if parted and not CLAUSE_WORDS.search(parted["subject"]) else spans
    sentence = article.sentence_at(first.start)
    telling = TELLING.fullmatch(text, sentence.start, first.start) if first.start - sentence.start < LONG else None
    whole = telling is not None and start >= first.end and not CLAUSE_WORDS.search(telling["subject"])
    return (Span(sentence.start, first.end), *spans[1:]) if whole else spans


def _with_claims(article: Article, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content before its cue with the noun of the claims that its sentence begins with and judges."""
    first = spans[0]
    sentence = article.sentence_at(first.start)
    judged = first.start > sentence.start and CLAIMS.fullmatch(article.text, sentence.start, first.start)
    return (Span(sentence.start, first.end), *spans[1:]) if judged and VERDICT.search(article.text, first.start, first.end) else spans
