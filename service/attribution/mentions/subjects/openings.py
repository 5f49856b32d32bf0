"""With whom or what a clause begins: a name with an office before it at most, a pronoun, or somebody whom a noun calls."""

from __future__ import annotations

import re
from dataclasses import dataclass

from service.attribution.grammar import HAVE, IS
from service.attribution.mentions.sources.nouns import CALLED
from service.attribution.names.entities import Name
from service.attribution.names.index import NameIndex
from service.attribution.spans import Span
from service.attribution.words import GROUPS, PEOPLE

# What may stand before a subject: a dateline, a word that joins, a circumstance up to a comma.
BEFORE = re.compile(
    r"(?:[A-Z][A-Z .,]{2,30}(?:\([A-Za-z]+\)\s)?\s?[—–-]{1,2}\s)?"
    r"(?:(?:But|And|Meanwhile|However|Still|Yet|Then|Later|Now|Also|Today|Yesterday|Earlier|So\sfar),?\s)?"
    r"(?:[Oo]n\s(?:air|camera|film|tape|video),?\s|(?i:on|in|at|around|during|late|early|earlier|last|this|after|before|when|as|since|while|once|despite)\s(?:[^,.;:“”\"\n]{2,120},\s"
    r"|(?:an?|his|her|its|the|their)\s[\w-]+\s(?=(?:officials|police|staff|the\sauthorities)\s)))?"
    r"(?:[Ii]t\s(?:fell|was\s(?:left|up))\sto\s)?"
)
# Somebody or something that a noun calls, up to a comma, a verb or what tells more; several whom a noun calls without more.
DESCRIBED = re.compile(
    r"(?i:an?|one|another|the|his|her|its|their|two|three|four|five|several|some|many|other)(?:[^\S\n][\w’'-]+){1,6}?"
    r"(?:[^\S\n](?:for|of)[^\S\n](?:the[^\S\n])?[A-Z][\w’'-]*(?:[^\S\n][A-Z][\w’'-]*){0,4})?"
    rf"(?=,|[^\S\n](?:who|whose|at|behind|of|from|in|on|with|for|{IS}|will|{HAVE}|did|does|gave|gives|saw|felt|found|knew|thought|took|made"
    r"|went|came|spoke|wrote|put|rang|later|then|also|soon|began|cut|held|lost|met|sent|shut|won|(?:differ|disagree|agree|issue|post|publish|add|rank|argu)e?s?|[a-z]+ed)\b)"
)
SEVERAL = re.compile(
    r"(?:(?:[A-Z][a-z]+[^\S\n])?[A-Za-z][a-z-]+s|[Pp]olice|[Ss]taff)(?=,|[^\S\n](?:who|were|are|will|have|had|did|may|also|say|[a-z]+ed)\b)"
)
PRONOUN = re.compile(r"(?i:he|she|it|they)\b")
# A name behind a description, or that it is of somebody told by name.
NAMED = re.compile(
    r"(?:\s(?:who|from|in|at|with|of)\s[^,.;:“”\"\n]{1,60})?,\s(?:\d|(?:[a-z-]+\s){0,4}[A-Z])|\s(?:named|called|identified|known)\b|[’']"
)
# What follows a name that is the subject.
GOES_ON = re.compile(r"(?:\s\([^()\n]{1,30}\))?(?:,\s(?!and\b|or\b)[a-zA-Z]|\s(?!and\b|or\b|of\b|who\b)[a-z]|\s[–—-])")
# Where somebody is of, behind the name of a subject.
OF = re.compile(r"\sof\s[A-Z][\w.-]*(?:\s[A-Z][\w-]*)?(?=,\s[a-z]|\s(?!and\b|or\b)[a-z])")
# Those who are of a body or a place, right behind its name: "Orbis | workers have".
MEMBERS = re.compile(r"[^\S\n](?:[a-z]+[^\S\n])?(?P<noun>[a-z]{3,}s)(?=[^\S\n](?:are|were|have|had|will|did|also|[a-z]+ed)\b)")
# How many words an office before a name has, and what it ends with.
OFFICE = 6
# What calls somebody or something that speaks.
SPOKEN_OF = PEOPLE | GROUPS | frozenset("audience couple crowd jury pair trio".split())
SPEAKERS = CALLED | SPOKEN_OF
WORD = re.compile(r"[\w’'-]+")
FOR = re.compile(r"\s(?:for|of)\s")


@dataclass(frozen=True, slots=True)
class Opening:
    """With whom a clause begins, all of the words, and the name among them."""

    span: Span
    name: Name | None = None


class Openings:
    """Finds with whom clauses begin."""

    def __init__(self, text: str, names: NameIndex) -> None:
        self.text, self.names = text, names

    def of(self, clause: Span) -> Opening | None:
        """With whom a clause begins, behind what joins it to others and its circumstances."""
        return self.at(Span(self.begun(clause), clause.end))

    def begun(self, clause: Span) -> int:
        """Where what a clause begins with stands, behind what joins it to others and its circumstances."""
        lead = BEFORE.match(self.text, clause.start, clause.end)
        return lead.end() if lead else clause.start

    def at(self, clause: Span) -> Opening | None:
        """With whom a clause begins at once."""
        name = next(iter(self.names.owned(clause)), None)
        if name is not None and self.opens(clause.start, name):
            members = MEMBERS.match(self.text, name.span.end, clause.end) if name.kind != "person" else None
            if members and calls(members["noun"]):
                return Opening(Span(clause.start, members.end()))
            of = OF.match(self.text, name.span.end, clause.end) if name.kind == "person" else None
            if of:  # "Senator Ada Lund of Tarn, who"
                return Opening(Span(clause.start, of.end()), name)
            goes_on = name.kind in ("person", "organization") and GOES_ON.match(self.text, name.span.end, clause.end)
            return Opening(Span(clause.start, name.span.end), name) if goes_on else None
        pronoun = PRONOUN.match(self.text, clause.start, clause.end)
        if pronoun:
            return Opening(Span(*pronoun.span()))
        found = DESCRIBED.match(self.text, clause.start, clause.end) or SEVERAL.match(self.text, clause.start, clause.end)
        if found is None or NAMED.match(self.text, found.end(), clause.end) or not calls(found[0]):
            return None
        return Opening(Span(*found.span()))

    def opens(self, start: int, name: Name) -> bool:
        """Whether a clause begins with a name, an office before it at most."""
        lead = self.text[start : name.span.start].split()
        return not lead or (len(lead) <= OFFICE and lead[-1].strip(".").casefold() in PEOPLE)


def calls(phrase: str) -> bool:
    """Whether a phrase, what it is for aside, is one or several who speak."""
    return _noun_in(phrase, SPEAKERS) or _is_one_of(phrase)


def is_person(phrase: str) -> bool:
    """Whether it is one person or several, and not a body or a document."""
    return _noun_in(phrase, SPOKEN_OF) or _is_one_of(phrase)


def _noun_in(phrase: str, nouns: frozenset[str]) -> bool:
    words = [word.casefold() for word in WORD.findall(FOR.split(phrase)[0])]
    last = words[-1] if words else ""
    single = f"{last.removesuffix('men')}man" if last.endswith("men") else last.removesuffix("s")
    return last in nouns or single in nouns


def _is_one_of(phrase: str) -> bool:
    return phrase.casefold().startswith(("one of ", "two of "))
