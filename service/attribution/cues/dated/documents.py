"""When a document was made public or written, by its own description: "a survey released in May", "a 2014 study"."""

from __future__ import annotations

import re

from service.attribution.dates.expressions import expressions
from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS, MONTH, SHORT_MONTH, WEEKDAY

# How many characters a description goes on beyond the source that is marked.
MARGIN = 120
MADE = re.compile(r"\b(?:published|released|issued|completed|conducted|carried\s+out|out|posted|unveiled|made\s+public)\b[^,;:]{0,25}$")
WRITTEN = re.compile(r"\b(?:dated|written|filed|taken|signed|stamped|drawn(?:\s+up)?|from)\b[^,;:]{0,25}$")
# The same without a verb, before a comma or the cue: "a memorandum of 9 May 1991 begins".
OF = re.compile(r"\b(?P<noun>[a-z]+)\sof\s$")
# Or in a year: "a study in 2003 found".
IN, IN_YEAR = re.compile(r"\b(?P<noun>[a-z]+)\sin\s$"), re.compile(r"(?:[A-Z][a-z]+\s)?\d{4}")
# A month with its day or year.
MONTHLY = re.compile(r"[A-Z].*\d|\d.*[A-Z]")
# Clauses that tell of a person, behind a source that is none: "Lund, | who trails in a poll taken last week, argued".
OF_PERSONS = (", who ", ", whose ")
# What a document is about, in which something else may be dated.
ABOUT = re.compile(r"\s(?:about|on|of|into|over|against)\s")
# What goes on to another year.
SPAN = re.compile(r"\s?(?:to|until|[–-])\s?\d")
YEARLY = re.compile(r"(?:an?|the|its|his|her|their|our|another|one)\s(?:[a-z-]+\s|(?:early|late|mid)-)?", re.IGNORECASE)
# The document of a day or a month: "Wednesday's Lake Board poll".
POSSESSED = re.compile(r"[’']s\s")
ADJECTIVE = re.compile(
    rf"\d{{4}}|(?:{MONTH})(?:\s\d{{1,2}})?(?:,?\s\d{{4}})?|(?:{SHORT_MONTH})\.?\s\d{{1,2}}(?:,\s\d{{4}})?|\d{{1,2}}\s(?:{MONTH}|{SHORT_MONTH})(?:\s\d{{4}})?"
    rf"|{WEEKDAY}"
)
# Where something appears, behind its date.
JOURNAL = re.compile(r"\s(?:in|by)\s(?:the\s(?:journal\s)?)?[A-Z]")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# How many words behind a year the noun for the document stands.
BEHIND = 4
# Documents that are known by the time they appeared, as a plan or a law is by the time it is for.
DATED = DOCUMENTS - {"plan", "law", "bill", "budget", "forecast", "manifesto", "contract", "agreement", "treaty"}


def date_of_document(text: str, source: Span, cue: Span) -> Span | None:
    """The date that a source which is a document gives of itself, up to the cue behind it; None where there is none."""
    goes_on = source.end <= cue.start <= source.end + MARGIN and not text.startswith(OF_PERSONS, source.end)
    end = cue.start if goes_on else source.end
    date = next(expressions(text, source.start, end), None) if _documents(text[source.start : end]) else None
    if date is None or date[0].isupper():  # "USA TODAY"
        return None
    lead = text[source.start : date.start()]
    made, written = MADE.search(lead), WRITTEN.search(lead)
    if made and _is_one(lead[: made.start()], appears=JOURNAL.match(text, date.end()) is not None):
        return Span(*date.span())
    if written and _documents(lead[: written.start()]) and not ABOUT.search(lead[: written.start()]) and not SPAN.match(text, date.end()):
        return Span(*date.span())
    ends = date.end() + 1 == cue.start or text[date.end() : date.end() + 1] == ","
    own = _of_or_in(lead, date[0]) if ends else None
    if own and own["noun"] in DATED and len(_documents(lead)) == 1:
        return Span(*date.span())
    behind = WORD.findall(text, date.end(), end)[:BEHIND]
    alone = YEARLY.fullmatch(lead) or (not lead and POSSESSED.match(text, date.end()))
    yearly = ADJECTIVE.fullmatch(date[0]) and alone and not DATED.isdisjoint(word.casefold() for word in behind)
    return Span(*date.span()) if yearly else None


def _is_one(phrase: str, *, appears: bool) -> bool:
    """Whether a phrase names one document alone; what `appears` in a journal is what the phrase begins with: "an analysis of images"."""
    return len(_documents(phrase.split(" of ", maxsplit=1)[0] if appears else phrase)) == 1


def _of_or_in(lead: str, date: str) -> re.Match[str] | None:
    """The noun of which a date is, before it: "a memorandum of 9 May 1991", "a study in 2003"."""
    of = OF.search(lead) if MONTHLY.search(date) else None
    return of or (IN.search(lead) if IN_YEAR.fullmatch(date) else None)


def _documents(phrase: str) -> list[str]:
    return [word for word in WORD.findall(phrase) if word.casefold() in DOCUMENTS]
