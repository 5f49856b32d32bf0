"""Who says what stands in a sentence without a cue: the subject with which the sentence begins ("Two drivers differ: “…”", "Ada Lund, a
nurse, thought it “…”"), or what stands before a headline's colon ("Harbour poll: …").
"""

from __future__ import annotations

import re

from service.attribution.article import Article
from service.attribution.grammar import HAVE, IS
from service.attribution.mentions.subjects.openings import Openings, calls, is_person
from service.attribution.names.entities import Entity
from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS

# What is said already in a sentence.
QUOTED = re.compile(r"[“”\"‘]|’’|''|``")
# What others do or say, or what is done to the subject.
OTHERS = re.compile(
    rf"\b(?:hears?|heard|asked|told|tells|according|whose|reads|says|said|cal+ed|(?:{IS}|been|being)\s(?:\w+ly\s)?(?!quoted)[a-z]+ed"
    r"|by\b(?!\s(?:e-?mail|fax|radio|phone|telephone|text|letter)))\b"
)
# What tells that the subject speaks, where there is no colon or it is no person.
SPEAKS = re.compile(
    r"\b(?:answers?|brand(?:s|ed)|chants?|correction|cries|deem(?:s|ed)|dub(?:s|bed)|hail(?:s|ed)|letter|message|motto|note|phrase|post(?:s|ed)?|publish(?:es|ed)"
    r"|question|refer(?:s|red)|reply|response|rang|slogan|speech|statement|text|thinks|thought|tweets?|tweeted|verdict|words?|(?:dis)?agrees?|differs?|disput(?:es|ed))\b"
)
# Papers that head a line for what they find.
FINDING = re.compile(r"(?:.*\s)?(?:analysis|audit|editorial|inquiry|polls?|report|research|study|survey)", re.IGNORECASE)
# What stands before a headline's colon: a few words of which none is a verb or joins others.
HEADING = re.compile(
    rf"(?!(?:From|By|In|On|At|With|To|As|He|She|It|They|We|You|I|This|That|There)\b)(?:(?!(?:{IS}|{HAVE}|did|from|in|on|of|at|to|by)\b)[\w’'.-]+\s){{0,5}}[\w’'.-]+"
)
HE_OR_SHE = frozenset(("he", "she"))
# Who asks in an interview, which is no statement.
ASKING = frozenset("anchor host interviewer journalist moderator presenter questioner reporter".split())
# How many characters a sentence may have before what is said.
LONGEST = 280


class Leading:
    """Finds who leads in what is said."""

    def __init__(self, article: Article, openings: Openings) -> None:
        self.article, self.text, self.names, self.openings = article, article.text, openings.names, openings

    def before(self, content: Span) -> Span | Entity | None:
        """Who leads in a content without a cue: somebody named, or where somebody is described; None where the sentence leaves it open."""
        end = content.start
        colon = self.text[max(0, end - 3) : end].rstrip().endswith(":")
        start = self.article.sentence_at(end - 3 if colon else end).start
        if start >= end - 1 or end - start > LONGEST or QUOTED.search(self.text, start, end):
            return None
        if (not colon or "\n" in self.text[end - 3 : end]) and not QUOTED.search(self.text, end, content.end):
            return None
        heading = self._heading(Span(start, self.text.rindex(":", start, end))) if colon else None
        return heading or self._subject(Span(start, end), colon=colon)

    def _heading(self, lead: Span) -> Span | Entity | None:
        """Who stands before a headline's colon."""
        if not HEADING.fullmatch(self.text, lead.start, lead.end):
            return None
        names = self.names.owned(lead)
        if names and names[-1].span.end == lead.end:
            return self.names.bearer(names[-1]) if self.openings.opens(lead.start, names[-1]) else None
        words = lead.cut(self.text)
        last = words.split()[-1].casefold()
        return lead if calls(words) and last not in ASKING and (last not in DOCUMENTS or FINDING.fullmatch(words)) else None

    def _subject(self, clause: Span, *, colon: bool) -> Span | Entity | None:
        """The subject with which a clause begins, where it goes on to tell nothing of what others say; a person before a `colon`, or who
        does what only somebody does who speaks.
        """
        opening = self.openings.of(clause)
        if opening is None or OTHERS.search(self.text, opening.span.end, clause.end):
            return None
        person = opening.name.kind == "person" if opening.name else self._is_person(opening.span)
        if not (colon and person) and not SPEAKS.search(self.text, opening.span.end, clause.end):
            return None
        return self.names.bearer(opening.name) if opening.name else opening.span

    def _is_person(self, span: Span) -> bool:
        """Whether a noun calls a person, or it is "he" or "she"."""
        words = span.cut(self.text)
        return words.casefold() in HE_OR_SHE or is_person(words)
