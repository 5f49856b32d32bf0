"""Whom each source means, by a name, a pronoun or a description, in the order of the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from service.attribution.article import Article
from service.attribution.cues.layout.posts import is_in_tag
from service.attribution.mentions.around.interviewees import ANSWERS, Interviewee
from service.attribution.mentions.around.neighbourhood import Neighbourhood
from service.attribution.mentions.bodies.announced import Announced, call_fully
from service.attribution.mentions.bodies.issuers import ISSUERS, Issuers
from service.attribution.mentions.bodies.papers_told import described_before, fuller
from service.attribution.mentions.comparison.mentions import Place, count_sex
from service.attribution.mentions.descriptions.adding import Adding
from service.attribution.mentions.descriptions.briefly import called
from service.attribution.mentions.descriptions.formerly import is_introduced
from service.attribution.mentions.descriptions.named_before import NamedBefore
from service.attribution.mentions.descriptions.named_next import named_next
from service.attribution.mentions.descriptions.of_itself import of_itself
from service.attribution.mentions.descriptions.of_one import OfOne
from service.attribution.mentions.descriptions.partisans import Partisans
from service.attribution.mentions.descriptions.presented import Presented
from service.attribution.mentions.pronouns.antecedents import papers_seen
from service.attribution.mentions.pronouns.foregoing import Foregoing
from service.attribution.mentions.pronouns.leads import Leads
from service.attribution.mentions.pronouns.nameless import is_one_of_them, kind_alone
from service.attribution.mentions.pronouns.things import Things, are_papers, is_thing
from service.attribution.mentions.resolution import Resolver
from service.attribution.mentions.saying import Saying
from service.attribution.mentions.sources.joint import parse_source
from service.attribution.mentions.sources.sources import Source
from service.attribution.mentions.sources.told_behind import office_behind
from service.attribution.mentions.subjects.openings import Openings
from service.attribution.names.countries.by_capital import Countries
from service.attribution.names.entities import Entity, Name, handles_of, is_capitalised, normal
from service.attribution.names.index import NameIndex
from service.attribution.reader.pieces import Pieces
from service.attribution.records import Resolution
from service.attribution.roles import Roles
from service.attribution.spans import Span
from service.attribution.words import DEMONSTRATIVE, FIRST_PERSON, HE, IT, SHE

RELATIVE, HE_OR_SHE = frozenset(("who", "which")), HE | SHE


class Meanings:
    """Answers whom the sources of an article mean, remembering whom each has meant and who was described without a name."""

    def __init__(
        self, article: Article, pieces: Pieces, names: NameIndex, entities: Sequence[Entity], roles: Roles, resolver: Resolver
    ) -> None:
        self.article, self.pieces, self.names, self.roles, self.resolver = article, pieces, names, roles, resolver
        held = Counter(form for entity in entities for form in entity.forms)
        self.by_form = {form: entity for entity in entities for form in entity.forms if held[form] == 1} | handles_of(entities)
        self.countries = Countries(article.text, entities)
        self.openings = Openings(article.text, names)
        self.around, self.leads = Neighbourhood(article, self.openings), Leads(article, self.openings)
        self.named_before, self.presented = NamedBefore(article, names), Presented(article, names)
        self.partisans = Partisans(article, names)
        self.things, self.foregoing = Things(article, names), Foregoing(article, names, resolver.is_quoted)
        self.adding = Adding(article, names, resolver.is_quoted, roles.phrases)
        self.of_one = OfOne(article.text, names)
        self.interviewee, self.issuers, self.announced = Interviewee(names), Issuers(article.text, names), Announced(article)
        self.described: dict[int, Entity] = {}
        self.meant: dict[Span, tuple[Entity, Resolution]] = {}

    def of(self, source: Source, piece: int, said: Saying) -> tuple[Entity | None, Resolution]:
        """Whom a source means, and how that was found; a mention with two statements means the same by both."""
        place = Place(piece, int(self.pieces.paragraph[piece]), source.span.start)
        entity, how = self.meant.get(source.span) or self._meant(source, place, said)
        if entity is not None:
            self.resolver.heard(entity, place)
            self.meant[source.span] = entity, how
        return entity, how

    def _meant(self, source: Source, place: Place, said: Saying) -> tuple[Entity | None, Resolution]:
        """The same of a source that nobody was found for yet: by a state, a name, letters, as a pronoun, or as a description."""
        if (stater := self.partisans.of_state(source, self.roles.phrases, said.last)) is not None:  # "the Ohioan"
            return stater, "description"
        if source.name is not None and (bearer := self.names.owner(source.name)) is not None:
            return self._meant_by_name(source, source.name, bearer)
        if source.text == ANSWERS:
            return self.interviewee.up_to(place.start), "named"
        labelled = self.around.called(source.text) if source.text.isupper() and len(source.text) > 2 else None
        if labelled is not None:
            return labelled, "alias"
        if source.form == "pronoun" or source.text.casefold() in DEMONSTRATIVE:
            return self._meant_by_pronoun(source, place, said) if source.form == "pronoun" else (None, "pronoun")
        named = is_capitalised(source.text) or source.text[:1] == "@" or is_in_tag(self.article.text, source.span.start)
        untagged = self.by_form.get(normal(source.text)) if named else None
        if untagged is not None:
            return untagged, "alias"
        if source.text.casefold() in ("the former", "the latter"):
            two = self.around.named_together(place.start)
            return two[source.text.casefold() == "the latter"] if two else None, "description"
        owner = source.text.split(maxsplit=1)[0].casefold()
        if source.head == "statement" and owner in ISSUERS:
            whose = replace(source, form="pronoun", head=owner, type="person")
            return self.resolver.resolve(whose, place, self.roles.phrases, said) or self.new(source), "pronoun"
        return self._meant_by_description(source, place, said), "description"

    def _meant_by_name(self, source: Source, name: Name, bearer: Entity) -> tuple[Entity, Resolution]:
        """The bearer of a name, or who is named behind what only looks like one; who runs a country, for whom its capital stands."""
        holder = self.around.holder(source)
        if holder is not None:  # "The Cathaoirleach, Cllr Ada Lund, said"
            self.roles.describe(holder, source.span, certain=True)
            return holder, "named"
        if (office := office_behind(self.article.text, source.span, name)) is not None:  # "Ada Lund head of mills said"
            self.roles.describe_next(bearer, office)
        entity = self.countries.of(name) or bearer
        return entity, "named" if normal(name.text) == normal(entity.name) else "alias"

    def _meant_by_description(self, source: Source, place: Place, said: Saying) -> Entity | None:
        """Whom a description means, the body of one person the same by whatever words: "his campaign", "the Lund campaign"."""
        owner = self.of_one.owner(source, lambda: self.resolver.owner(source, place, self.roles.phrases, said))
        if owner is None:
            return self._described_as(source, place, said)
        body = self.of_one.met(source, owner) or self._described_as(source, place, said)
        if body is not None:
            self.of_one.note(source, owner, body)
        return body

    def _described_as(self, source: Source, place: Place, said: Saying) -> Entity | None:
        """Whom a description means, somebody new where nobody known is called so: by the words beside it first, then by likelihood."""
        apposed = self.around.apposed(source)
        if (presented := None if apposed else self.presented.before(source, self.roles.phrases)) is not None:
            return self.at(presented, place, said)
        told = apposed or self.at(self.named_before.of(source, said.last, said.spoke), place, said)
        told = told or self.adding.of(source, said.last, said.spoke) or self.issuers.of(source)
        told = told or of_itself(self.article, self.names, source, said.content)
        told = told or self.partisans.of(source, self.roles.phrases, said.last)
        known = told or self.partisans.instead(source, self.resolver.resolve(source, place, self.roles.phrases, said))
        known = known or self.adding.about(source) or named_next(self.article, self.names, source)
        if known:
            call_fully(known, source)
            self.roles.describe(known, source.span, certain=apposed is not None and not is_introduced(self.article.text, source.span.end))
        return known or self.new(source)

    def _meant_by_pronoun(self, source: Source, place: Place, said: Saying) -> tuple[Entity | None, Resolution]:
        """Whom a pronoun means: by what surely leads to it, as a thing, by likelihood, or somebody described right before it."""
        if source.head == "one" and is_one_of_them(self.article.text, source.span):  # "said one, Ada Lund", "said one"
            somebody = replace(source, form="description", type="unnamed")
            return self.around.apposed(somebody) or self.new(somebody), "description"
        surely = self.at(self.leads.meant(source.head, place.start, said), place, said)
        if surely is not None:
            return surely, "pronoun"
        papers = papers_seen(self.article.text, place.start) if source.head == "which" else None
        thing = self._thing(place, said) if source.head in IT else self.at(papers, place, said)
        if thing is not None and thing is not said.addressee:
            return thing, "pronoun"
        free = source.head in FIRST_PERSON or self.things.reads(place.start, said)
        judge = self.resolver
        before = self.foregoing.meant(source.head, place.start, said)
        hint = self.at(before, place, said, known=self.foregoing.is_known(before))
        known = None if free else judge.resolve(source, place, self.roles.phrases, said, hint)
        if source.head in RELATIVE and (known is None or (known.kind == "person" and source.head == "which")):
            return self._described(place, said), "description"
        if source.head == "it" and (known is None or are_papers(known)):
            return self.at(self.things.told_of(place.start, said), place, said), "pronoun"
        return known or (self._several(place, said) if source.head == "they" else None), "pronoun"

    def _thing(self, place: Place, said: Saying) -> Entity | None:
        """The body or document that "it" stands for: what begins the sentence before."""
        entity = self.at(self.things.before(place.start, said), place, said)
        return entity if entity and is_thing(entity) else None

    def _described(self, place: Place, said: Saying) -> Entity | None:
        """Who is described right before "who" or "which": "The ministry, which says …", "the bill goes to the governor, who says …"."""
        last = next(reversed(self.meant), None)
        if last is not None and self.article.text[last.end : place.start] == ", ":  # "said a clerk of the court, who added"
            return self.meant[last][0]
        return self.around.apart(place.start) or self.at(self.around.described(place.start), place, said)

    def at(self, span: Span | Entity | None, place: Place, said: Saying, *, known: bool = False) -> Entity | None:
        """Whom a description at another place means, one met there before or, unless it be `known`, somebody new; an entity is itself."""
        if not isinstance(span, Span):
            return span
        source = parse_source(self.article.text, span, [n for n in self.names.reaching(span) if self.names.owner(n)])[0]
        if source.form != "description" and source.head not in HE_OR_SHE:
            return None
        there = replace(place, piece=int(np.searchsorted(self.pieces.begins, span.start)), start=span.start)
        if known:
            return self.resolver.resolve(source, there, self.roles.phrases, said)
        return self.described.get(span.start) or self._meant(source, there, said)[0]

    def _several(self, place: Place, said: Saying) -> Entity | None:
        """Those with whom the sentence before begins, whom nobody else has been found to be."""
        span = self.around.several(place.start, said.content)
        of_body = self.names.reaching(span) if span else ()
        read = (parse_source(self.article.text, span, inside)[0] for inside in (of_body, ()) if span)
        source = next((each for each in read if each.form == "description"), None)
        return self._meant(source, place, said)[0] if source else None

    def new(self, source: Source) -> Entity:
        """An unnamed source, met for the first time, or whom only the headline has named by a noun."""
        told = self.announced.take(source)
        if told is not None:
            told.name = fuller(told, source)
            told.described.append(source.span)
            return told
        entity = Entity(kind_alone(self.article.text, source), called(described_before(self.article.text, source), source.type))
        entity.described.append(source.span)
        count_sex(entity, source)
        self.described[source.span.start] = entity
        self.resolver.add(entity)
        self.announced.note(source, entity)
        return entity
