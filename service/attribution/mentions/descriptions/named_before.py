"""Whom a description surely means of those who are named right before: who is accused, the agency that spoke, what has the same noun."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.article import Article
from service.attribution.claim_nouns import ALLEGING
from service.attribution.grammar import HAVE
from service.attribution.mentions.bodies.agencies import is_agency
from service.attribution.mentions.bodies.movers import mover
from service.attribution.mentions.bodies.municipalities import municipality
from service.attribution.mentions.bodies.same_papers import same_paper
from service.attribution.mentions.comparison.agreement import description_fits
from service.attribution.mentions.comparison.owners import is_of_a_person
from service.attribution.mentions.descriptions.nationals import state_of
from service.attribution.mentions.descriptions.opinions import thinks
from service.attribution.mentions.descriptions.testifying import testifying
from service.attribution.mentions.sources.sources import Source
from service.attribution.mentions.subjects.before import opening_person, told_before
from service.attribution.names.countries.peoples import NATIONAL
from service.attribution.names.entities import Entity
from service.attribution.names.index import NameIndex
from service.attribution.saying import REJECTS
from service.attribution.spans import Span
from service.attribution.statement import Statement
from service.attribution.words import COMPANIES

# A body that a noun calls, and more words before it, with which a sentence begins.
SUBJECT = re.compile(r"(?P<subject>The\s(?:[a-z][a-z-]*\s){1,3}?(?P<noun>[a-z]+))\s(?:has|had|was|will|[a-z]+ed)\b")
# A company by the people that it is of: "the Finnish company".
NATIONAL_FIRM = re.compile(rf"[Tt]he\s{NATIONAL.pattern}(?:-(?:based|owned))?\s[a-z-]+")
# Who denies it, behind what somebody is accused of; who is accused, in how many characters before and behind the verb.
CHARGE = re.compile(rf",\s(?:(?:(?:an?|the)\s)?(?:[a-z]+\s)?(?:{ALLEGING}|suggestion)s?\s(?:that\s|which\s)?|which\s|something\s)$")
DENIES = re.compile(rf"\s(?:(?:{HAVE}|flatly|strongly)\s)*(?:{REJECTS})\b")
ACCUSES = re.compile(r"\b(?:accus(?:ed|es|ing)|blam(?:ed|es|ing)(?!\san?\s[a-z]+\s(?:of|in|on|for)\b))\s")
TO_NAME = re.compile(r"(?:[\w’'-]+\s){0,5}")
FAR, LEAD, AHEAD = 360, 60, 60
# How many characters a sentence may have before the name with which it begins: "The".
OPENS = 4


class NamedBefore:
    """Looks for whom a description means in the sentence before it, or in its own."""

    def __init__(self, article: Article, names: NameIndex) -> None:
        self.article, self.text, self.names = article, article.text, names

    def of(self, source: Source, last: Sequence[Entity], spoke: int) -> Entity | Span | None:
        """Whom a description surely means of those who are named right before: who is accused, the agency that spoke last, who
        thinks something, or what has the same noun.
        """
        named = (
            mover(self.article, source, self.names)
            or testifying(self.article, source, self.names)
            or municipality(self.text, source, self.names)
            or state_of(self.text, source, self.names)
        )
        entity = self.names.owner(named)
        if (same := same_paper(self.text, source)) is not None:
            return same
        entity = entity or self._accused(source) or self._agency(source, last, spoke) or self._thinking(source)
        return entity or self._same_noun(source, spoke)

    def _thinking(self, source: Source) -> Entity | None:
        """Who is told to think something in the sentence before a quotation, of whom "the novelist's agent" behind that is said."""
        here = self.article.sentence_at(source.span.start)
        if not is_of_a_person(source) or here.start == source.span.start:
            return None
        before = self.article.sentence_before(here) or here
        name = opening_person(self.names, before)
        return self.names.owner(name) if name and thinks(self.text, name.span.end, before.end, here.start) else None

    def _same_noun(self, source: Source, spoke: int) -> Span | None:
        """The body that the noun of a description calls with which the sentence before begins, where nobody spoke in that: "The foreign
        ministry summoned the envoy. The ministry said".
        """
        same = source.text.casefold() == f"the {source.head}" and source.type == "organization"
        before = told_before(self.article, source.span.start, ()) if same else None
        found = SUBJECT.match(self.text, before.start, before.end) if before and spoke <= before.start else None
        names = self.names.within(before) if before else ()
        if found is None or found["noun"] != source.head or any(found.start() <= n.span.start < found.end() for n in names):
            return None
        return Span(*found.span("subject"))

    def _agency(self, source: Source, last: Sequence[Entity], spoke: int) -> Entity | None:
        """The one body that spoke in the sentence before "the agency" or "the Finnish company", or with whose name that begins, if it may
        be called so and no other agency, or no other body at all, is named there.
        """
        national = NATIONAL_FIRM.fullmatch(source.text) is not None and source.head in COMPANIES
        if source.text.casefold() != "the agency" and not national:
            return None
        sentence = self.article.sentence_at(source.span.start)
        before = self.article.sentence_before(sentence) or sentence
        here = self.names.within(Span(before.end, source.span.start))
        names = self.names.within(before)
        opens = self.names.owner(names[0]) if names and names[0].span.start - before.start <= OPENS else None
        body = last[0] if len(last) == 1 and before.start < spoke <= before.end else opens
        others = [e for e in map(self.names.owner, [*names, *here]) if e is not None and e is not body and e.kind == "organization"]
        if body is None or body.kind != "organization":
            return None
        if national:
            return body if not others and body.names and description_fits(body, source) else None
        return body if is_agency(body) and not any(map(is_agency, others)) else None

    def _accused(self, source: Source) -> Entity | None:
        """Whom a sentence accuses and a description at its end means, who denies it: "accused Orbis of fraud, a charge the firm denies"."""
        end = self._accuses(source.span)
        names = self.names.within(Span(end, end + AHEAD)) if end and source.definite else ()
        entity = self.names.owner(names[0]) if names and end and TO_NAME.fullmatch(self.text, end, names[0].span.start) else None
        owns = names and self.text.startswith(("’s", "'s"), names[0].span.end)  # "accused Lund's campaign"
        return entity if entity is not None and not owns and description_fits(entity, source) else None

    def accuser(self, statement: Statement, last: Sequence[Entity]) -> Entity | None:
        """The one who spoke last and accuses whom the source of a denial means, and so is somebody else."""
        denies = statement.act == "deny" and statement.source is not None and len(last) == 1
        return last[0] if denies and statement.source and self._accuses(statement.source.span) is not None else None

    def _accuses(self, source: Span) -> int | None:
        """Where the verb ends by which somebody is accused of what a source denies at the end of its sentence."""
        low = max(self.article.sentence_at(source.start).start, source.start - FAR)
        charge = CHARGE.search(self.text, max(low, source.start - LEAD), source.start)
        end = charge.start() if charge else source.start
        if not charge and source.start == low and DENIES.match(self.text, source.end):
            before = told_before(self.article, source.start, ())
            low = max(before.start, source.start - FAR) if before else low
        accuses = ACCUSES.search(self.text, low, end) if charge or low < source.start else None
        return accuses.end() if accuses else None
